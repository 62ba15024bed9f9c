import type { Declaration } from "../draft/declaration.ts";
import { draftOf } from "../draft/draft-of.ts";
import type { Attachment, Draft, MailParts, Part } from "../draft/draft.ts";
import type { Example } from "./rule.ts";

/** A quote that an example marks «so», by its place in the part without the marks; an attachment by its name alone. */
interface Marked {
  readonly part: Part;
  readonly start: number | null;
  readonly end: number | null;
}

/** An example as the draft it stands for, what is declared with it, and what a rule should quote from it. */
export interface Staged {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly marked: readonly Marked[];
}

type Field = "sender" | "replyTo" | "subject" | "preheader" | "text" | "html" | "listUnsubscribe";

const fields = ["sender", "replyTo", "subject", "preheader", "text", "html", "listUnsubscribe"] as const;

const partOf: Readonly<Record<Field, Part>> = {
  sender: "header",
  replyTo: "header",
  subject: "subject",
  preheader: "preheader",
  text: "text",
  html: "html",
  listUnsubscribe: "header",
};

/** Builds the draft of an example; throws when it is no readable mail, because then the rule is wrong. */
export async function stage(example: Example): Promise<Staged> {
  const { declared = {}, ...given } = typeof example === "string" ? { text: example } : example;
  const written = fields.map((field) => ({ field, ...unmark(given[field] ?? null) }));
  const text = Object.fromEntries(written.map(({ field, plain }) => [field, plain])) as Record<Field, string | null>;
  const format = text.html === null ? "text" : "html";
  const attached = (given.attachments ?? []).map(unmarkName);
  const parts: MailParts = { format, ...text, attachments: attached.map(({ attachment }) => attachment) };
  const reading = await draftOf(parts);
  if (reading.is === "unread") throw new Error(`An example cannot be read as a mail: ${reading.unread.because}.`);
  const marked = written.flatMap(({ field, marks }) => marks.map((mark) => ({ part: partOf[field], ...mark })));
  const named = attached.flatMap(({ isMarked }) => (isMarked ? [{ part: "attachment", ...nowhere } as const] : []));
  return { draft: reading.read, declaration: declared, marked: [...marked, ...named] };
}

const nowhere = { start: null, end: null };

function unmarkName(given: Attachment): { readonly attachment: Attachment; readonly isMarked: boolean } {
  const { plain, marks } = unmark(given.name);
  return { attachment: { ...given, name: plain }, isMarked: marks.length > 0 };
}

/** A text without its marks, and the stretches they marked. */
function unmark(text: string | null): {
  readonly plain: string | null;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
} {
  if (text === null) return { plain: null, marks: [] };
  const pieces = text.split(/[«»]/u);
  const offsets = pieces.map((_, piece) => pieces.slice(0, piece).join("").length);
  const marks = offsets.flatMap((start, piece) => {
    const end = offsets[piece + 1];
    return piece % 2 === 1 && end !== undefined ? [{ start, end }] : [];
  });
  return { plain: pieces.join(""), marks };
}
