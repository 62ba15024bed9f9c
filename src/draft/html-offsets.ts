import { parseFragment } from "parse5";
import type { Limits } from "./limits.ts";
import type { Offsets } from "./passage-writer.ts";

/** A stretch of HTML source and what it reads as. */
export interface Stretch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isAttribute: boolean;
}

/** Tells where in the source each unit of a stretch's value stands; every unit of an entity at its `&`. */
export type Locate = (stretch: Stretch) => Offsets;

interface Cursor {
  readonly value: string;
  readonly source: string;
  readonly at: Uint32Array;
  from: number;
  unit: number;
}

const reference = /&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[a-zA-Z][a-zA-Z0-9]{0,31};?=?)/y;

const inReference = /[\w#]/;

/** Locates stretches of one source; once past the limit of different entities, what it told is not to be used. */
export function locator(
  source: string,
  limits: Limits,
): { readonly locate: Locate; readonly isWithinLimit: () => boolean } {
  const known = new Map<string, Named>();
  const isWithinLimit = (): boolean => known.size < limits.htmlEntities;
  const named = (written: string, isAttribute: boolean): Named => {
    const key = isAttribute ? `"${written}` : written;
    const found = known.get(key);
    if (found !== undefined) return found;
    const read = isWithinLimit() ? readNamed(written, isAttribute) : asWritten;
    if (isWithinLimit()) known.set(key, read);
    return read;
  };
  return {
    isWithinLimit,
    locate(stretch) {
      const { value, end } = stretch;
      const start = stretch.isAttribute ? stretch.start : entityStart(source, stretch.start);
      if (end - start === value.length && source.startsWith(value, start)) return start;
      const cursor: Cursor = { value, source, at: new Uint32Array(value.length + 1), from: start, unit: 0 };
      while (cursor.unit < value.length && cursor.from < end) step(cursor, stretch.isAttribute, named);
      cursor.at.fill(end, cursor.unit);
      cursor.at[value.length] = cursor.from;
      return cursor.at;
    },
  };
}

/** The parser has text that begins with an entity begin at the entity's last sign; this is where it really begins. */
function entityStart(source: string, start: number): number {
  let from = start;
  while (from > 0 && inReference.test(source.charAt(from - 1))) from--;
  if (source.charAt(from - 1) !== "&") return start;
  reference.lastIndex = from - 1;
  return from - 1 + (reference.exec(source)?.[0].length ?? 0) > start ? from - 1 : start;
}

/** How many units of source an entity takes, and how many of text it gives. */
interface Named {
  readonly taken: number;
  readonly given: number;
}

const asWritten: Named = { taken: 1, given: 1 };

function step(cursor: Cursor, isAttribute: boolean, named: (written: string, isAttribute: boolean) => Named): void {
  const { source, value, from, unit } = cursor;
  const written = source.charAt(from);
  if (written === "&") {
    const { taken, given } = entityAt(cursor, isAttribute, named);
    cursor.at.fill(from, unit, unit + given);
    cursor.from += taken;
    cursor.unit += given;
    return;
  }
  const isLineBreak = written === "\r" && value[unit] === "\n";
  // The parser leaves out some units: the line break that opens a <pre>, NUL.
  const isLeftOut = written !== value[unit] && !isLineBreak && value[unit] !== "\uFFFD";
  if (!isLeftOut) cursor.at[cursor.unit++] = from;
  cursor.from += isLineBreak && source[from + 1] === "\n" ? 2 : 1;
}

function entityAt(
  cursor: Cursor,
  isAttribute: boolean,
  named: (written: string, isAttribute: boolean) => Named,
): Named {
  reference.lastIndex = cursor.from;
  const written = reference.exec(cursor.source)?.[0] ?? "&";
  const isLiteral = cursor.value[cursor.unit] === "&";
  const isAstral = (cursor.value.codePointAt(cursor.unit) ?? 0) > 0xffff;
  if (written.startsWith("&#")) return { taken: written.length, given: isAstral ? 2 : 1 };
  // No entity but &amp; reads as something that starts with an ampersand.
  if (written === "&" || (isLiteral && !/^&amp/i.test(written))) return asWritten;
  return named(written, isAttribute);
}

/** What the parser leaves as it was is the end that both have in common. */
function readNamed(written: string, isAttribute: boolean): Named {
  const read = readAlone(written, isAttribute);
  if (read === written) return asWritten;
  let rest = 0;
  while (rest < read.length - 1 && read.at(-1 - rest) === written.at(-1 - rest)) rest++;
  return { taken: written.length - rest, given: read.length - rest };
}

/** Asks the parser itself, which alone knows all names. */
function readAlone(written: string, isAttribute: boolean): string {
  const [node] = parseFragment(isAttribute ? `<i a="${written}">` : written).childNodes;
  if (node !== undefined && "value" in node) return node.value;
  return (node !== undefined && "attrs" in node ? node.attrs[0]?.value : undefined) ?? written;
}
