import type { MailParts } from "../draft/draft.ts";
import { readPlain } from "../draft/plain.ts";
import { sizeOf } from "./fit.ts";
import { budget } from "./limits.ts";

/** A mail as it stands in the fields of a form; null where a field stays empty. */
export interface Typed {
  readonly text: string | null;
  readonly subject: string | null;
  readonly sender: string | null;
}

/** A mail as its sender can type it again; without a text where it came as a file, or would not be read as it was. */
export function typedAgain(parts: MailParts): Typed {
  const lines = { subject: ifItFits(parts.subject), sender: ifItFits(parts.sender) };
  if (parts.format !== "pasted" || parts.text === null) return { ...lines, text: null };
  const { replyTo, preheader } = parts;
  const apart = { ...lines, text: written({ replyTo, preheader }, parts.text) };
  const above = { subject: null, sender: null, text: written(parts, parts.text) };
  return [apart, above].find((typed) => isReadAs(typed, parts)) ?? { ...lines, text: null };
}

function ifItFits(line: string | null): string | null {
  return line === null || sizeOf(line) > budget.subject ? null : line;
}

/** Header lines as readPlain knows them, whatever the language. */
const labels = { subject: "Subject", sender: "From", replyTo: "Reply-To", preheader: "Preheader" } as const;

function written(given: Partial<Record<keyof typeof labels, string | null>>, text: string): string {
  const heads = (["subject", "sender", "replyTo", "preheader"] as const).flatMap((name) =>
    given[name] == null ? [] : [`${labels[name]}: ${given[name]}`],
  );
  return heads.length === 0 ? text : [...heads, "", text].join("\n");
}

function isReadAs({ text, subject, sender }: Typed, parts: MailParts): boolean {
  const read = readPlain(text ?? "", "pasted");
  const whole = { ...read, subject: read.subject ?? subject, sender: read.sender ?? sender };
  return (["subject", "sender", "replyTo", "preheader", "text"] as const).every((name) => whole[name] === parts[name]);
}
