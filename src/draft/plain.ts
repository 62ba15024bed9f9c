import { withoutBlanks } from "./blanks.ts";
import type { MailParts, Reading } from "./draft.ts";
import { limits } from "./limits.ts";
import { unread } from "./unread.ts";

type Field = "sender" | "replyTo" | "subject" | "preheader";

const fields: Readonly<Record<string, Field>> = {
  onderwerp: "subject",
  subject: "subject",
  van: "sender",
  from: "sender",
  "antwoord aan": "replyTo",
  "reply-to": "replyTo",
  preheader: "preheader",
  voorvertoning: "preheader",
};
const fieldLine =
  /^[*_]{0,2}(onderwerp|subject|van|from|antwoord aan|reply-to|preheader|voorvertoning)[*_]{0,2}[ \t]*:(.*)$/i;

/** Reads typed text: what stands at its very top as `Onderwerp: …` or `From: …` is taken as that part, the rest as text. */
export function readPlain(whole: string, format: "text" | "markdown" | "pasted"): MailParts {
  const taken: { [F in Field]: string | null } = { sender: null, replyTo: null, subject: null, preheader: null };
  let rest = whole.trimStart();
  for (let line = firstLine(rest); line !== null; line = firstLine(rest)) {
    const [, label, value] = fieldLine.exec(line.text) ?? [];
    const field = fields[label?.toLowerCase() ?? ""];
    if (field === undefined || value === undefined || taken[field] !== null) break;
    taken[field] = withoutBlanks(value.replace(/^[*_]{1,2}(?=[ \t])/, ""));
    rest = rest.slice(line.length);
  }
  const hasFields = rest.length < whole.trimStart().length;
  const text = hasFields ? rest.replace(/^(?:[ \t]{0,100}\r?\n)+/, "") : whole;
  return {
    format,
    sender: orNull(taken.sender),
    replyTo: orNull(taken.replyTo),
    subject: orNull(taken.subject),
    preheader: orNull(taken.preheader),
    text: orNull(text),
    html: null,
    attachments: [],
    listUnsubscribe: null,
  };
}

/**
 * Reads a draft typed or pasted in Slack as typed text. The text of a command comes escaped: entities are decoded once
 * and Slack's `<address|label>` is written as `[label](address)`; the text of a form comes as it was typed.
 */
export function readPasted(text: string, from: "command" | "form"): Reading<MailParts> {
  if (text.length > limits.pastedLength) return unread("too-large", `${limits.pastedLength / 1000} KB`);
  if (text.trim() === "") return unread("empty");
  if (text.includes("\0")) return unread("binary");
  return { is: "read", read: readPlain(from === "command" ? fromSlack(text) : text, "pasted") };
}

function fromSlack(text: string): string {
  return text.replaceAll(/<([^<>\n]+)>|&(?:amp|lt|gt);/g, (found: string, inside: string | undefined) =>
    inside === undefined ? entity(found) : reference(entities(inside)),
  );
}

function entities(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt);/g, entity);
}

function entity(written: string): string {
  return written === "&lt;" ? "<" : written === "&gt;" ? ">" : "&";
}

/** An address with its label as Slack shows it; anything else between signs is the mail's own and stays as it is. */
function reference(inside: string): string {
  const bar = inside.indexOf("|");
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? null : inside.slice(bar + 1);
  if (!/^[a-z][a-z\d+.-]*:/i.test(target)) return `<${inside}>`;
  const bare = target.replace(/^(?:mailto:|tel:|https?:\/\/)/i, "");
  if (label === null || label === target || label === bare) return /^(?:mailto|tel):/i.test(target) ? bare : target;
  return /[[\]\n]/.test(label) || /[\s()]/.test(target) ? `${label} (${target})` : `[${label}](${target})`;
}

interface Line {
  readonly text: string;
  /** With its line break. */
  readonly length: number;
}

function firstLine(text: string): Line | null {
  if (text === "") return null;
  const feed = text.indexOf("\n");
  const length = feed === -1 ? text.length : feed + 1;
  return { text: text.slice(0, length).replace(/\r?\n$/, ""), length };
}

function orNull(text: string | null): string | null {
  return text === null || withoutBlanks(text) === "" ? null : text;
}
