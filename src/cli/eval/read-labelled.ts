import type { Declaration } from "../../draft/declaration.ts";
import { nearest } from "../../draft/nearest.ts";
import { readDeclaration } from "../../draft/read-declaration.ts";
import { labels, leanings, verdicts, type BadBecause, type Labelled } from "./labelled.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A line read, or why it cannot be. */
export type LabelledReading =
  | { readonly is: "read"; readonly read: Labelled }
  | { readonly is: "bad"; readonly because: BadBecause };

/** Thrown and caught within this file alone. */
class Bad extends Error {
  readonly because: BadBecause;
  constructor(because: BadBecause) {
    super(because.is);
    this.because = because;
  }
}

/** Reads one line of labelled mails: what is said about the mail must be right, what more is told there may be anything. */
export function readLabelled(text: string, line: number): LabelledReading {
  try {
    return { is: "read", read: labelledIn(objectIn(text), line) };
  } catch (error) {
    if (error instanceof Bad) return { is: "bad", because: error.because };
    throw error;
  }
}

function objectIn(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Bad({ is: "not-json" });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Bad({ is: "not-an-object" });
  return { ...value };
}

function labelledIn(fields: Fields, line: number): Labelled {
  const label = choiceIn(fields, "label", labels);
  if (label === null) throw new Bad({ is: "missing", field: "label" });
  const lang = textIn(fields, "lang");
  if (lang === null) throw new Bad({ is: "missing", field: "lang" });
  const [subject, body, html] = [textIn(fields, "subject"), textIn(fields, "body"), textIn(fields, "html")];
  if (subject === null && body === null && html === null) throw new Bad({ is: "no-mail" });
  return {
    line,
    id: textIn(fields, "id") ?? `#${String(line)}`,
    lang,
    label,
    source: textIn(fields, "source") ?? "-",
    fit: textIn(fields, "fit") ?? "-",
    // The text beside HTML is what somebody took out of it to read, not a part that would be sent.
    parts: { ...nothing, subject, text: html === null ? body : null, html },
    declaration: declarationIn(fields["declaration"]),
    leaning: choiceIn(fields, "leaning", leanings),
    verdict: choiceIn(fields, "verdict", verdicts),
  };
}

const nothing = {
  format: "json",
  sender: null,
  replyTo: null,
  preheader: null,
  attachments: [],
  listUnsubscribe: null,
} as const;

function textIn(fields: Fields, field: string): string | null {
  const value = fields[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new Bad({ is: "not-text", field });
  return value.trim() === "" ? null : value;
}

function choiceIn<Choice extends string>(fields: Fields, field: string, choices: readonly Choice[]): Choice | null {
  const value = textIn(fields, field);
  const choice = choices.find((each) => each === value);
  if (value === null || choice !== undefined) return choice ?? null;
  throw new Bad({ is: "unknown", field, value, near: nearest(value, choices), choices });
}

function declarationIn(value: unknown): Declaration {
  const reading = readDeclaration(value);
  if (reading.is === "read") return reading.read;
  throw new Bad({ is: "declaration", problems: reading.unread.problems ?? [] });
}
