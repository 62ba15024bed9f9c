import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Change } from "../../draft/change.ts";
import type { Difference } from "../../draft/difference.ts";
import type { TextDifference } from "../../draft/text-difference.ts";
import type { Since } from "../../review/since.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { answerWords } from "./answer-words.ts";
import { context, header } from "./draw.ts";
import type { Reader } from "./reader.ts";
import { bold, paragraph, rich, words } from "./rich.ts";

type Line = readonly RichTextElement[];

/** What changed since the round before, as much as a card holds; nothing for a first version. */
export function differenceOnCard({ since }: Reviewed, reader: Reader): KnownBlock[] {
  if (since === null) return [];
  const { card } = strings(reader.locale);
  const lines = linesOf(since, reader, true);
  const shown: Line[] = [];
  let room: number = budget.difference;
  for (const line of lines) {
    const cut = within(line, room);
    room -= sizeOf(cut);
    if (cut.length > 0) shown.push(cut);
  }
  const isWhole = shown.length === lines.length && room > 0;
  const title = paragraph(bold(card.since.title(since.version)));
  return [rich(title, ...shown.map((line) => paragraph(...line))), ...(isWhole ? [] : [context(card.since.more)])];
}

/** Everything that changed since the round before, every word of it; nothing for a first version. */
export function differenceInFull({ since }: Reviewed, reader: Reader): KnownBlock[] {
  if (since === null) return [];
  const title = header(strings(reader.locale).card.since.title(since.version));
  return [
    title,
    ...linesOf(since, reader, false).flatMap((line) => chunks(line).map((part) => rich(paragraph(...part)))),
  ];
}

/** Changed words struck out where they went and bold where they came; on a card, what stayed between them is folded. */
function linesOf({ difference, declaration }: Since, reader: Reader, isFolded: boolean): readonly Line[] {
  const { since, subject, mailSender } = strings(reader.locale).card;
  const texts = (["subject", "preheader", "text", "plainText", "hidden"] as const).flatMap((part) =>
    textLine(part === "subject" ? subject : since.part[part], difference[part], reader, isFolded),
  );
  return [
    ...changeLine(mailSender, difference.sender, (sender) => sender),
    ...changeLine(since.part.replyTo, difference.replyTo, (address) => address),
    ...texts,
    ...(difference.markup ? [[words(since.markup)]] : []),
    ...difference.links.flatMap((link) =>
      changeLine(since.part.link, link, ({ href, label }) => (label === href ? href : `${label} (${href})`)),
    ),
    ...difference.images.flatMap((image) =>
      changeLine(since.part.image, image, ({ src, alt }) => [alt, src].filter(Boolean).join(" ")),
    ),
    ...difference.attachments.flatMap((file) =>
      changeLine(since.part.attachment, file, ({ name, type, digest }) => `${name ?? type} (${digest.slice(0, 12)})`),
    ),
    ...answerLines(difference, declaration, reader),
  ];
}

function textLine(name: string, text: TextDifference, { locale }: Reader, isFolded: boolean): readonly Line[] {
  if (text.is === "same") return [];
  const head = bold(`${name}: `);
  if (text.is === "too-different") return [[head, words(strings(locale).card.since.tooDifferent)]];
  const pieces = text.runs.map(({ is, text: said }) => {
    if (is === "same") return words(isFolded ? folded(said) : said);
    return is === "added" ? came(said) : went(said);
  });
  return [[head, ...pieces]];
}

function changeLine<T>(name: string, change: Change<T> | null, say: (one: T) => string): readonly Line[] {
  if (change === null) return [];
  const before = change.is === "added" ? [] : [went(say(change.before))];
  const after = change.is === "removed" ? [] : [came(say(change.after))];
  const between = before.length + after.length === 2 ? [words(" → ")] : [];
  return [[bold(`${name}: `), ...before, ...between, ...after]];
}

function answerLines(
  { declaration: changes }: Difference,
  before: Since["declaration"],
  reader: Reader,
): readonly Line[] {
  const { field: names } = strings(reader.locale).words;
  return changes.flatMap(({ field, change }) => {
    const said = (given: Since["declaration"]): string => answerWords(given, field, reader) ?? "";
    const after = change.is === "removed" ? {} : { ...before, [field]: change.after };
    const then = change.is === "added" ? null : said(before);
    const now = change.is === "removed" ? null : said(after);
    const named =
      then === null
        ? added(now ?? "")
        : now === null
          ? removed(then)
          : { is: "changed" as const, before: then, after: now };
    return changeLine(names[field], named, (answer) => answer);
  });
}

function added(after: string): Change<string> {
  return { is: "added", after };
}

function removed(before: string): Change<string> {
  return { is: "removed", before };
}

/** How much of what stayed is left on either side of a change. */
const around = 30;

function folded(text: string): string {
  if (text.length <= 3 * around) return text;
  const tail = text.slice(-around);
  const code = tail.charCodeAt(0);
  // Half a character at the cut is left out.
  return `${fit(text, around).text} ${code >= 0xdc00 && code <= 0xdfff ? tail.slice(1) : tail}`;
}

function came(text: string): RichTextElement {
  return bold(text);
}

function went(text: string): RichTextElement {
  return { type: "text", text: text === "" ? " " : text, style: { strike: true } };
}

function sizeOf(line: Line): number {
  return line.reduce((size, piece) => size + (piece.type === "text" ? piece.text.length : 0), 0);
}

/** As much of a line as there is room for. */
function within(line: Line, room: number): Line {
  const kept: RichTextElement[] = [];
  let left = room;
  for (const piece of line) {
    if (piece.type !== "text" || left <= 0) continue;
    const text = fit(piece.text, left).text;
    left -= text.length;
    kept.push({ ...piece, text });
  }
  return kept;
}

/** A line in parts that each fit one block. */
function chunks(line: Line): readonly Line[] {
  const parts: RichTextElement[][] = [[]];
  let room: number = budget.draftStretch;
  for (const piece of line) {
    if (piece.type !== "text") continue;
    for (let rest = piece.text; rest !== "";) {
      if (room <= 0) {
        parts.push([]);
        room = budget.draftStretch;
      }
      const text = whole(rest, room);
      parts.at(-1)?.push({ ...piece, text });
      room -= Math.max(text.length, 1);
      rest = rest.slice(text.length);
    }
  }
  return parts;
}

/** The beginning of a text, at most so long and never half a character; at least one character. */
function whole(text: string, most: number): string {
  const cut = text.slice(0, most);
  const code = cut.charCodeAt(cut.length - 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff && text.length > cut.length;
  return isHalf ? (cut.length > 1 ? cut.slice(0, -1) : text.slice(0, 2)) : cut;
}
