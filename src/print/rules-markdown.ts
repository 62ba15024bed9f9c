import type { Example } from "../checks/rule.ts";
import { strings, type Locale } from "../text/locale.ts";
import { rulebook, type Entry } from "../verdict/rulebook.ts";
import { bearingOf, exampleLines, sourceLine } from "./rule-lines.ts";

/** `docs/rules.md`: every rule in full, by question, in an order that does not change. */
export function rulesMarkdown(locale: Locale): string {
  const { rulebook: said, words } = strings(locale);
  const groups = Map.groupBy(rulebook, ({ question }) => question);
  const sections = Object.entries(words.question).map(([question, name]) => {
    const entries = groups.get(question as Entry["question"]) ?? [];
    return [`## ${name}`, ...entries.map((entry) => section(entry, locale))].join("\n\n");
  });
  return `${[`# ${said.title}`, said.intro(rulebook.length), said.notAdvice, ...sections].join("\n\n")}\n`;
}

function section(entry: Entry, locale: Locale): string {
  const texts = strings(locale);
  const { rulebook: said, words } = texts;
  const { what, why, instead } = entry[locale];
  const sources = entry.sources.map((id) => {
    const { cite, title, url, standing } = sourceLine(id, locale, texts);
    return `- ${url === null ? escaped(cite) : `[${escaped(cite)}](${url})`}: ${escaped(title)} (${standing})`;
  });
  return [
    `### ${entry.id}`,
    `${words.severity[entry.severity]} · ${bearingOf(entry, texts)}`,
    escaped(what),
    [`- **${said.why}**: ${escaped(why)}`, `- **${said.instead}**: ${escaped(instead)}`].join("\n"),
    `**${said.sources}**`,
    sources.join("\n"),
    ...examples(said.fires, entry.fires, locale),
    ...examples(said.quiet, entry.quiet, locale),
  ].join("\n\n");
}

/** Examples hold HTML and signs of Markdown, so they stand in a fence that none of them can close. */
function examples(label: string, given: readonly Example[], locale: Locale): readonly string[] {
  const texts = given.map((example) => exampleLines(example, strings(locale)));
  const longest = Math.max(2, ...texts.flatMap((text) => (text.match(/`+/gu) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`**${label}**`, `${fence}text\n${texts.join("\n---\n")}\n${fence}`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/gu, "\\$&");
}
