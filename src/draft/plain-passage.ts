import type { Link, Mark, Passage } from "./draft.ts";

/** A text part as people read it, and the links in it. */
export interface PlainReading {
  readonly passage: Passage;
  readonly links: readonly Link[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was found in the source: marks and links by their place in it, and the signs that only make them up. */
interface Markup {
  readonly marks: Mark[];
  readonly links: Link[];
  readonly dropped: Stretch[];
}

const bareAddress = /https?:\/\/[^\s<>"'`«»]+/gi;
const written =
  /(?<picture>!)?\[(?<label>[^[\]\n]{0,500})\]\((?<target>(?:[^\s()]|\([^\s()]{0,500}\)){1,4000})(?:[ \t]+"[^"\n]{0,200}")?\)|https?:\/\/[^\s<>"'`«»]+/gi;
const signs = /\n[ \t\r]*(?=\n)|\\[\\*_[\]()#~`!>-]|^#{1,6}[ \t]+|\*{1,3}|_{1,3}|~{1,2}|`{1,3}/gm;

/** Reads a text part: addresses are links, and where people can write `[label](address)` and `**bold**` that is read too. */
export function readPlainPassage(source: string, isMarkedUp: boolean): PlainReading {
  const markup: Markup = { marks: [], links: [], dropped: [] };
  for (const found of source.matchAll(isMarkedUp ? written : bareAddress)) takeLink(markup, found);
  if (isMarkedUp) dropSigns(source, markup);
  const { text, at, placeOf } = without(source, markup.dropped);
  const marks = markup.marks.map(({ is, start, end }) => ({ is, start: placeOf(start), end: placeOf(end) }));
  const kept = marks.filter(({ start, end }) => start < end);
  return { passage: { part: "text", text, at, visible: true, marks: kept }, links: markup.links };
}

function takeLink(markup: Markup, found: RegExpExecArray): void {
  const { picture, label, target } = found.groups ?? {};
  const start = found.index;
  if (label === undefined || target === undefined) {
    const href = withoutClosing(found[0]);
    const end = start + href.length;
    markup.marks.push({ is: "link", start, end });
    markup.links.push({ href, label: href, part: "text", start, end });
    return;
  }
  const labelStart = start + (picture === undefined ? 1 : 2);
  const labelEnd = labelStart + label.length;
  const end = start + found[0].length;
  markup.dropped.push({ start, end: labelStart }, { start: labelEnd, end });
  markup.marks.push({ is: picture === undefined ? "link" : "alt", start: labelStart, end: labelEnd });
  if (picture === undefined) markup.links.push({ href: target, label, part: "text", start, end });
}

/** An address in a sentence does not take the sentence's own signs with it, save a bracket that it opened itself. */
function withoutClosing(address: string): string {
  let end = address.length;
  let unopened = address.split(")").length - address.split("(").length;
  for (; ".,;:!?)]}*_~".includes(address.charAt(end - 1)); end--) {
    if (address.charAt(end - 1) === ")" && unopened-- <= 0) break;
  }
  return address.slice(0, end);
}

/** Drops the signs of headings, and those of emphasis where one that opens meets one that closes. */
function dropSigns(source: string, { marks, links, dropped }: Markup): void {
  const taken = [...dropped, ...links.filter(({ href, label }) => href === label)].sort((a, b) => a.start - b.start);
  const open = new Map<string, Stretch>();
  let passed = 0;
  for (const { 0: sign, index: start } of source.matchAll(signs)) {
    const end = start + sign.length;
    while ((taken[passed]?.end ?? Infinity) <= start) passed++;
    if ((taken[passed]?.start ?? Infinity) < end) continue;
    if (sign.startsWith("\n")) open.clear();
    else if (sign.startsWith("\\")) dropped.push({ start, end: start + 1 });
    else if (sign.startsWith("#")) {
      dropped.push({ start, end });
      marks.push({ is: "heading", start: end, end: lineEnd(source, end) });
    } else pair(source, { start, end }, open, dropped);
  }
}

function pair(source: string, sign: Stretch, open: Map<string, Stretch>, dropped: Stretch[]): void {
  const key = source.slice(sign.start, sign.end);
  const before = source.slice(Math.max(0, sign.start - 1), sign.start);
  const after = source.charAt(sign.end);
  const isWord = key.startsWith("_") ? /[\p{L}\p{N}]/u : /(?!)/u;
  const opening = open.get(key);
  if (opening !== undefined && before.trim() !== "" && !isWord.test(after)) {
    dropped.push(opening, sign);
    open.delete(key);
  } else if (after.trim() !== "" && !isWord.test(before)) open.set(key, sign);
}

function lineEnd(source: string, from: number): number {
  const feed = source.indexOf("\n", from);
  return feed === -1 ? source.length : feed;
}

/** A source without some of its stretches. */
function without(
  source: string,
  dropped: Stretch[],
): { text: string; at: Uint32Array | null; placeOf: (offset: number) => number } {
  if (dropped.length === 0) return { text: source, at: null, placeOf: (offset) => offset };
  const at = new Uint32Array(source.length + 1);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    kept.push(source.slice(from, to));
    for (; from < to; from++) at[length++] = from;
  };
  for (const stretch of dropped.sort((a, b) => a.start - b.start)) {
    keep(stretch.start);
    from = stretch.end;
  }
  keep(source.length);
  at[length] = source.length;
  const offsets = at.slice(0, length + 1);
  return { text: kept.join(""), at: offsets, placeOf: (offset) => firstFrom(offsets, offset) };
}

/** The first place whose offset is not before the one asked for. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
