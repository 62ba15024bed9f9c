import type { Example } from "../checks/rule.ts";
import { sources, type SourceId } from "../checks/sources.ts";
import type { Locale, Strings } from "../text/locale.ts";
import { isConsequence, type Entry } from "../verdict/rulebook.ts";

/** What a rule does to the verdict, in a few words. */
export function bearingOf(entry: Entry, { rulebook }: Strings): string {
  if (isConsequence(entry)) return rulebook.follows;
  if (entry.weight === "none" || entry.speaksFor === null) return rulebook.weighsNothing;
  return rulebook.speaks[entry.speaksFor](rulebook.weight[entry.weight]);
}

/** A source with how far it was verified and when. */
export interface SourceLine {
  readonly cite: string;
  readonly title: string;
  readonly url: string | null;
  readonly standing: string;
}

/** A source as a reader needs it to judge its worth. */
export function sourceLine(id: SourceId, locale: Locale, { rulebook }: Strings): SourceLine {
  const { cite, title, url, confidence, consulted } = sources[id];
  const standing = `${rulebook.confidence[confidence]}, ${rulebook.consulted(consulted)}`;
  return { cite: cite[locale], title, url, standing };
}

/** An example as lines of plain text: the body, or each part under its name. */
export function exampleLines(example: Example, { words, rulebook }: Strings): string {
  if (typeof example === "string") return example;
  const named: Readonly<Record<string, string>> = {
    subject: words.part.subject,
    preheader: words.part.preheader,
    declared: rulebook.declared,
  };
  const rows = Object.entries(example).filter(([, value]) => value !== undefined && value !== null);
  const isBody = ([name]: readonly [string, unknown]): boolean => name === "text" || name === "html";
  return [
    ...rows.filter((row) => !isBody(row)).map(([name, value]) => `${named[name] ?? name}: ${written(value)}`),
    ...rows.filter(isBody).map(([, value]) => written(value)),
  ].join("\n");
}

/** Attachments by what a reader would know of them; bytes say nothing here. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value, (key, inner: unknown) => (key === "digest" ? undefined : inner));
}
