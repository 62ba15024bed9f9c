import type { Declaration } from "../draft/declaration.ts";
import { limits } from "../draft/limits.ts";
import type { MailParts, Unread } from "../draft/draft.ts";
import { readPasted } from "../draft/plain.ts";
import { examine } from "../review/examine.ts";
import type { Examined } from "../review/examined.ts";
import { readReviewed, type Reviewed } from "../review/reviewed.ts";
import type { Fetched, FileProblem } from "./fetch-file.ts";
import type { Filled } from "./filled.ts";
import type { Front } from "./front.ts";
import { typedAgain, type Typed } from "./typed-again.ts";
import type { Usual } from "./usual.ts";

/** What is wrong with a mail as a form brings it, and where in the form. */
export type MailProblem =
  | { readonly at: "text" | "file"; readonly is: "both" | "nothing" }
  | { readonly at: "subject" | "sender"; readonly is: "own" }
  | { readonly at: "file"; readonly is: "problem"; readonly because: FileProblem }
  | { readonly at: "text" | "file"; readonly is: "unread"; readonly unread: Unread };

/** A mail that was looked at, or what is wrong with it. */
export type Looked =
  | { readonly is: "looked"; readonly examined: Examined }
  | { readonly is: "wrong"; readonly problem: MailProblem };

/** Looks at the mail of a form with what was declared, wherever the mail comes from; keeps nothing. */
export async function lookAt(front: Front, filled: Filled, declaration: Declaration, usual: Usual): Promise<Looked> {
  const { mail } = filled;
  if (mail.is === "carried") {
    const { parts, original } = mail;
    return withLines(front, { parts, original, declaration }, filled, { ...nothingBegun, sender: usual.sender });
  }
  if (mail.is === "review") {
    const reviewed = await readReviewed(front.desk.store, mail.review);
    if (reviewed === null) return { is: "wrong", problem: { at: "text", is: "nothing" } };
    const { parts } = reviewed.dossier;
    return looked(front, { parts, original: null, declaration }, "text");
  }
  const before = filled.revises === null ? null : await readReviewed(front.desk.store, filled.revises);
  const begun = before === null ? { ...nothingBegun, sender: usual.sender } : typedAgain(before.dossier.parts);
  if (mail.file !== null) {
    // A text that nobody touched stands there only because the form began with it.
    const isOther = mail.text !== null && !isSameText(mail.text, begun.text);
    if (isOther) return { is: "wrong", problem: { at: "text", is: "both" } };
    return lookAtFile(front, mail.file.id, filled, declaration, begun);
  }
  if (mail.text === null && before !== null) return lookAtSame(front, before, filled, declaration, begun);
  if (mail.text === null) return { is: "wrong", problem: { at: "text", is: "nothing" } };
  const read = readPasted(mail.text, "form");
  if (read.is === "unread") return { is: "wrong", problem: { at: "text", is: "unread", unread: read.unread } };
  return withLines(front, { parts: read.read, original: null, declaration }, filled, begun);
}

const nothingBegun: Typed = { text: null, subject: null, sender: null };

/** A browser may write line breaks its own way. */
function isSameText(one: string, other: string | null): boolean {
  return one.replaceAll("\r\n", "\n") === other?.replaceAll("\r\n", "\n");
}

/** The mail that is under review, given no other: its lines can change where they stand apart from it. */
async function lookAtSame(
  front: Front,
  { dossier: { parts } }: Reviewed,
  said: Filled,
  declaration: Declaration,
  begun: Typed,
): Promise<Looked> {
  const isApart = parts.format === "html" || parts.format === "pasted";
  const clash = isApart ? null : clashIn(parts, said, begun);
  if (clash !== null) return { is: "wrong", problem: clash };
  const lines = { subject: trimmed(said.subject) ?? parts.subject, sender: trimmed(said.sender) ?? parts.sender };
  return looked(front, { parts: isApart ? { ...parts, ...lines } : parts, original: null, declaration }, "text");
}

type Given = Pick<Examined, "parts" | "original" | "declaration">;

async function lookAtFile(
  front: Front,
  id: string,
  filled: Filled,
  declaration: Declaration,
  begun: Typed,
): Promise<Looked> {
  const { desk } = front;
  const file = await front.fetchFile(id, (desk.checks.limits ?? limits).bytes);
  if (file.is !== "fetched") return { is: "wrong", problem: { at: "file", ...file } };
  const read = await examine(desk, { is: "file", name: file.name, bytes: file.bytes }, declaration);
  if (read.is === "unread") return { is: "wrong", problem: { at: "file", is: "unread", unread: read.unread } };
  const { parts, original } = read.read;
  const said = withForwarded(filled, file.mail);
  const isWhole = isThere(parts.subject, said.subject) && isThere(parts.sender, said.sender);
  const clash = clashIn(parts, filled, begun);
  if (clash !== null) return { is: "wrong", problem: clash };
  return isWhole
    ? { is: "looked", examined: read.read }
    : withLines(front, { parts, original, declaration }, said, begun);
}

/** A mail forwarded to Slack stands apart from its subject and sender; what was typed goes before them. */
function withForwarded(filled: Filled, mail: Extract<Fetched, { is: "fetched" }>["mail"]): Filled {
  return { ...filled, subject: filled.subject ?? mail?.subject ?? null, sender: filled.sender ?? mail?.sender ?? null };
}

/** True when a line need not be added: the mail has one, or nobody gave one. */
function isThere(own: string | null, given: string | null): boolean {
  return own !== null || given === null;
}

/** The subject and sender typed beside a mail belong to it where it has none of its own. */
async function withLines(front: Front, given: Given, said: Filled, begun: Typed): Promise<Looked> {
  const { parts } = given;
  const clash = clashIn(parts, said, begun);
  if (clash !== null) return { is: "wrong", problem: clash };
  const whole = {
    ...parts,
    subject: parts.subject ?? trimmed(said.subject),
    sender: parts.sender ?? trimmed(said.sender),
  };
  return looked(
    front,
    { ...given, parts: whole },
    said.mail.is === "typed" && said.mail.file !== null ? "file" : "text",
  );
}

/** A mail's own line is never replaced in silence; a line that the form filled in by itself gives way. */
function clashIn(parts: MailParts, said: Filled, begun: Typed): MailProblem | null {
  const clashing = (["subject", "sender"] as const).find((line) => {
    const [own, given] = [parts[line], said[line]];
    return own !== null && given !== null && given !== begun[line] && given.trim() !== own.trim();
  });
  return clashing === undefined ? null : { at: clashing, is: "own" };
}

function trimmed(line: string | null): string | null {
  return line === null ? null : line.trim();
}

async function looked(front: Front, { parts, original, declaration }: Given, at: "text" | "file"): Promise<Looked> {
  const read = await examine(front.desk, { is: "parts", parts, original }, declaration);
  if (read.is === "unread") return { is: "wrong", problem: { at, is: "unread", unread: read.unread } };
  return { is: "looked", examined: read.read };
}
