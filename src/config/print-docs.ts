import type { Strings } from "../text/locale.ts";
import { environmentNames, environmentSchema, exampleOf } from "./environment-schema.ts";
import { flow } from "../draft/flow.ts";
import { exampleAt, isSetting, knownKeys, settingsSchema, settingsUnder } from "./settings-schema.ts";

type Words = Strings["config"];

/** `docs/config.md`: every setting with its meaning, default and example, from the schemas. */
export function configMarkdown(words: Words): string {
  const { doc } = words;
  const head = `| ${doc.name} | ${doc.meaning} | ${doc.standard} | ${words.example} |\n|---|---|---|---|`;
  const defaults: Record<string, unknown> = environmentSchema.parse({});
  const variables = environmentNames.map((name) =>
    row(name, words.env[name].is, defaults[name], exampleOf(name), doc.none),
  );
  const standard = standards();
  const settings = knownKeys([])
    .flatMap((key) => settingsUnder(key, words))
    .map((name) => row(name, words.settings[name].is, standard.get(name), flow(exampleAt(name)), doc.none));
  const yaml = ["```yaml", settingsExample(words).trimEnd(), "```"].join("\n");
  const paragraphs = [
    `# ${doc.title}`,
    doc.about,
    doc.modes,
    `## ${doc.environment}`,
    [head, ...variables].join("\n"),
    `## ${doc.settings}`,
    [head, ...settings].join("\n"),
    yaml,
    `### ${doc.rules}`,
    doc.rulesAbout,
    doc.phrasesAbout,
    stepsOf(doc.steps),
    doc.patternsAbout,
    doc.hashes,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** `.env.example`: every variable, empty, under a line that says what it is. */
export function environmentExample(words: Words): string {
  const entries = environmentNames.map(
    (name) => `# ${words.env[name].is}\n# ${words.example}: ${exampleOf(name)}\n${name}=\n`,
  );
  return [`# ${words.doc.envHead}\n`, ...entries].join("\n");
}

/** `servicemail.example.yml`: every setting with an example value, ready to be changed. */
export function settingsExample(words: Words): string {
  const top = knownKeys([])
    .filter((key) => isSetting(key, words))
    .map((key) => {
      const [first, ...others] = settingsUnder(key, words);
      const about = `# ${words.settings[key].is}`;
      if (first === undefined || first === key) return `${about}\n${key}:${block(exampleAt(key))}\n`;
      const lines = [first, ...others].map(
        (name) => `  # ${words.settings[name].is}\n  ${name.split(".")[1]}: ${flow(exampleAt(name))}`,
      );
      return `${about}\n${key}:\n${lines.join("\n")}\n`;
    });
  return [`# ${words.doc.yamlHead}\n`, ...top].join("\n");
}

/** How the steps of a phrase are written, in two columns. */
function stepsOf(steps: Words["doc"]["steps"]): string {
  const column = Math.max(...Object.keys(steps).map(({ length }) => length));
  const lines = Object.entries(steps).map(([written, means]) => `${written.padEnd(column)}  ${means}`);
  return ["```text", ...lines, "```"].join("\n");
}

/** What settings are when the file does not say, by their dotted names. */
function standards(): ReadonlyMap<string, unknown> {
  const { tone, limits, tinge, crowded, deciding, office, retention, ...file } = settingsSchema.parse({});
  const inner = Object.entries({ crowded, deciding, limits, office, retention, tinge, tone }).flatMap(([top, values]) =>
    Object.entries(values).map(([key, value]) => [`${top}.${key}`, value] as const),
  );
  return new Map<string, unknown>([...Object.entries(file), ...inner]);
}

function row(name: string, meaning: string, standard: unknown, example: string, none: string): string {
  const shown = standard === undefined || flow(standard) === "{}" ? none : `\`${flow(standard)}\``;
  return `| \`${name}\` | ${meaning} | ${shown} | \`${example}\` |`;
}

/** A value under its key: a mapping line by line, two levels deep, anything else on the line itself. */
function block(value: unknown, depth = 1): string {
  if (!isMapping(value)) return ` ${flow(value)}`;
  const indent = "  ".repeat(depth);
  return Object.entries(value)
    .map(
      ([key, inner]) =>
        `\n${indent}${key}:${isMapping(inner) && depth < 2 ? block(inner, depth + 1) : ` ${flow(inner)}`}`,
    )
    .join("");
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
