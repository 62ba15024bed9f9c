import type { Example } from "../checks/rule.ts";
import { strings } from "../text/locale.ts";
import { rulebook, type Entry } from "../verdict/rulebook.ts";
import type { Page } from "./pretty.ts";
import { bearingOf, exampleLines, sourceLine } from "./rule-lines.ts";
import { severityStyle } from "./severity-style.ts";
import { length, wrap } from "./wrap.ts";

/** All rules at a glance: under each question, every id with what the rule sees. */
export function rulesList({ locale, width, paint }: Page): string {
  const { rulebook: said, words } = strings(locale);
  const groups = Map.groupBy(rulebook, ({ question }) => question);
  const blocks = Object.entries(words.question).map(([question, name]) => {
    const entries = groups.get(question as Entry["question"]) ?? [];
    const lines = entries.map((entry) => {
      const severity = words.severity[entry.severity];
      return `  ${entry.id}\n${wrap(entry[locale].what, width, `    ${severity}: `).replace(severity, paint(severityStyle[entry.severity], severity))}`;
    });
    return [paint("bold", `${name} (${entries.length})`), ...lines].join("\n");
  });
  return `${[wrap(said.intro(rulebook.length), width), ...blocks, wrap(said.wayIn, width), wrap(said.notAdvice, width)].join("\n\n")}\n`;
}

/** One rule in full: wording, weight, sources with their standing, and the examples it is held to. */
export function ruleInFull(entry: Entry, page: Page): string {
  const { locale, width, paint } = page;
  const texts = strings(locale);
  const { rulebook: said, words } = texts;
  const { what, why, instead } = entry[locale];
  const column = Math.max(length(said.why), length(said.instead));
  const line = (label: string, text: string): string =>
    wrap(text, width, `${label.padEnd(column)}  `).replace(label, paint("dim", label));
  const about = [words.question[entry.question], words.severity[entry.severity], bearingOf(entry, texts)].join(" · ");
  const sources = entry.sources.map((id) => {
    const { cite, title, url, standing } = sourceLine(id, locale, texts);
    return [
      wrap(`${cite} (${standing})`, width, "  "),
      wrap(title, width, "    "),
      ...(url === null ? [] : [`    ${url}`]),
    ].join("\n");
  });
  return `${[
    [paint("bold", entry.id), wrap(about, width)].join("\n"),
    [wrap(what, width), line(said.why, why), line(said.instead, instead)].join("\n"),
    [paint("dim", said.sources), ...sources].join("\n"),
    examples(said.fires, entry.fires, page),
    examples(said.quiet, entry.quiet, page),
    wrap(said.notAdvice, width),
  ].join("\n\n")}\n`;
}

function examples(label: string, given: readonly Example[], { locale, width, paint }: Page): string {
  const texts = strings(locale);
  const lines = given.map((example) =>
    exampleLines(example, texts)
      .split("\n")
      .map((text, at) => wrap(text, width, at === 0 ? "  - " : "    "))
      .join("\n"),
  );
  return [paint("dim", label), ...lines].join("\n");
}
