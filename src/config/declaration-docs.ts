import { answerNames, questionAt } from "../draft/answers.ts";
import { flow } from "../draft/flow.ts";
import { isPerMail } from "../draft/mail-kind.ts";
import type { Strings } from "../text/locale.ts";
import { exampleAt } from "./settings-schema.ts";

/** `docs/declaration.md`: every answer with its meaning and what it may be, a full example, and how mail kinds work. */
export function declarationMarkdown(words: Strings): string {
  const { doc } = words.declaration;
  const head = `| ${doc.name} | ${doc.called} | ${doc.meaning} | ${doc.expects} |\n|---|---|---|---|`;
  const paragraphs = [
    `# ${doc.title}`,
    doc.about,
    [head, ...answerNames.map((name) => row(name, words))].join("\n"),
    `## ${doc.example}`,
    yaml(declarationExample()),
    doc.exampleAbout,
    `## ${doc.kinds}`,
    doc.kindsAbout,
    doc.perMail(
      answerNames
        .filter(isPerMail)
        .map((name) => `\`${name}\``)
        .join(", "),
    ),
    yaml(kindExample()),
    doc.kindExample,
    yaml(declarationWithKind()),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** What a mail declares only when it is marketing or stands on legitimate interest. */
const seldom: readonly string[] = ["consent", "interestBalance"];

/** A whole declaration of a service mail, without a kind, so that it can be read on its own. */
export function declarationExample(): string {
  return lines(answerNames.filter((name) => !name.includes(".") && name !== "kind" && !seldom.includes(name)));
}

/** A declaration of a mail of the kind in the example, with what is left to say. */
export function declarationWithKind(): string {
  const settled = Object.values(kinds()).flatMap((kind) => (isMapping(kind) ? Object.keys(kind) : []));
  return lines(answerNames.filter((name) => !name.includes(".") && !seldom.includes(name) && !settled.includes(name)));
}

/** The example of a kind as it stands in the settings. */
export function kindExample(): string {
  const written = Object.entries(kinds()).map(([name, kind]) => {
    const settled = Object.entries(isMapping(kind) ? kind : {}).map(([key, answer]) => `    ${key}: ${flow(answer)}\n`);
    return `  ${name}:\n${settled.join("")}`;
  });
  return `mailKinds:\n${written.join("")}`;
}

function kinds(): object {
  const example = exampleAt("mailKinds");
  return isMapping(example) ? example : {};
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}: ${flow(questionAt([name]).example)}\n`).join("");
}

function row(name: string, words: Strings): string {
  const { doc, answer, expects } = words.declaration;
  const { asks, options } = questionAt(name.split("."));
  const meaning = Object.entries(answer).find(([key]) => key === name)?.[1] ?? "";
  const called = Object.entries(words.words.field).find(([key]) => key === name)?.[1] ?? doc.inner;
  const listed = options.map((option) => `\`${option}\``).join(", ");
  return `| \`${name}\` | ${called} | ${meaning} | ${expects[asks](listed)} |`;
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
