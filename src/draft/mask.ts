import type { Draft, MailParts, Passage } from "./draft.ts";

/**
 * The mail with every place that reads as one of these quotes replaced, whatever capitals it is written in; markup
 * inside such a place stays, and so does everything else.
 */
export function mask(draft: Draft, quotes: readonly string[], placeholder: string): MailParts {
  const { language: _language, passages, links: _links, images: _images, ...parts } = draft;
  const wanted = readingAs(quotes);
  if (wanted === null) return parts;
  const cover = (part: "subject" | "preheader" | "text" | "html"): string | null => {
    const source = parts[part];
    if (source === null) return null;
    const places = passages
      .filter((passage) => passage.part === part)
      .flatMap((each) => placesIn(each, wanted, source));
    // What no passage shows, such as the address behind a link, holds the same words.
    return replaced(source, places, placeholder).replaceAll(wanted, () => placeholder);
  };
  return {
    ...parts,
    subject: cover("subject"),
    preheader: cover("preheader"),
    text: cover("text"),
    html: cover("html"),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Longer quotes first, so that none is replaced in part by a shorter one. */
function readingAs(quotes: readonly string[]): RegExp | null {
  const said = quotes.filter((quote) => quote.trim() !== "").toSorted((one, other) => other.length - one.length);
  if (said.length === 0) return null;
  return new RegExp(said.map((quote) => quote.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "gi");
}

function placesIn({ text, at }: Passage, wanted: RegExp, source: string): readonly Place[] {
  return Array.from(text.matchAll(wanted), ({ 0: found, index }) => {
    const end = index + found.length;
    if (at === null) return { start: index, end };
    const last = at[end - 1] ?? end - 1;
    return { start: at[index] ?? index, end: last + lengthAt(source, last) };
  });
}

const entity = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{0,31});?/uy;

/** The units that one unit of text takes in the source: those of an entity, or its own. */
function lengthAt(source: string, place: number): number {
  entity.lastIndex = place;
  return entity.exec(source)?.[0].length ?? 1;
}

function replaced(source: string, places: readonly Place[], placeholder: string): string {
  let out = "";
  let from = 0;
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    const inside = source.slice(start, end).match(/<[^>]*>/g) ?? [];
    out += source.slice(from, start) + placeholder + inside.join("");
    from = end;
  }
  return out + source.slice(from);
}
