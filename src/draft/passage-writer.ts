/** Writes running text while remembering, for every unit, where in the source it came from. */
export interface PassageWriter {
  /** How much has been written; white space that waits for what follows is not counted. */
  readonly length: () => number;
  /** Takes text in as a mail program flows it; `offsets` has one more entry than the text. */
  readonly flow: (text: string, offsets: Offsets) => void;
  /** Takes text in with its spaces and line breaks kept. */
  readonly keep: (text: string, offsets: Offsets) => void;
  /** A line break, as `<br>` gives: two in a row leave an empty line, more do not. */
  readonly lineBreak: () => void;
  /** The edge of a block: what follows starts on a line of its own. */
  readonly edge: () => void;
  /** What has been written, with the offset of each unit and the end of the last. */
  readonly written: () => { readonly text: string; readonly at: Uint32Array };
}

/** The source offset of each unit of a text, and of its end; a number where they simply count up from it. */
export type Offsets = number | Uint32Array;

const nothing = 0;
const space = 1;
const line = 2;
const emptyLine = 3;
const gaps = ["", " ", "\n", "\n\n"];
/** White space that is drawn as one space; a single space within a text is drawn as it is. */
const flowing = /^[ \t\n\f\r]+|[\t\n\f\r][ \t\n\f\r]*|[ ][ \t\n\f\r]+|[ ]$/g;

/** An empty passage to write to. */
export function passageWriter(): PassageWriter {
  let text = "";
  let at = new Uint32Array(1024);
  let end = 0;
  let gap = nothing;
  let gapAt = 0;

  const makeRoom = (length: number): void => {
    if (length < at.length) return;
    const grown = new Uint32Array(Math.max(length + 1, at.length * 2));
    grown.set(at);
    at = grown;
  };
  const closeGap = (): void => {
    const white = text === "" ? "" : (gaps[gap] ?? "");
    gap = nothing;
    if (white === "") return;
    makeRoom(text.length + white.length);
    at.fill(gapAt, text.length, text.length + white.length);
    text += white;
  };
  const add = (units: string, offsets: Offsets, from: number): void => {
    closeGap();
    const [start, length] = [text.length, text.length + units.length];
    makeRoom(length);
    if (typeof offsets !== "number") at.set(offsets.subarray(from, from + units.length), start);
    else for (let unit = start; unit < length; unit++) at[unit] = offsets + from + unit - start;
    text += units;
    end = offsetAt(offsets, from + units.length);
  };
  const widen = (to: number, offset: number): void => {
    if (gap === nothing) gapAt = offset;
    gap = Math.max(gap, to);
  };
  const lineBreak = (): void => {
    widen(gap === line ? emptyLine : line, end);
  };

  return {
    length: () => text.length,
    flow(units, offsets) {
      let from = 0;
      flowing.lastIndex = 0;
      for (let white = flowing.exec(units); white !== null; white = flowing.exec(units)) {
        if (white.index > from) add(units.slice(from, white.index), offsets, from);
        widen(space, offsetAt(offsets, white.index));
        from = white.index + white[0].length;
      }
      if (from < units.length) add(units.slice(from), offsets, from);
    },
    keep(units, offsets) {
      let from = 0;
      for (let unit = units.indexOf("\n"); unit !== -1; unit = units.indexOf("\n", from)) {
        if (unit > from) add(units.slice(from, unit), offsets, from);
        lineBreak();
        from = unit + 1;
      }
      if (from < units.length) add(units.slice(from), offsets, from);
    },
    lineBreak,
    edge: () => {
      widen(line, end);
    },
    written() {
      const filled = at.slice(0, text.length + 1);
      filled[text.length] = end;
      return { text, at: filled };
    },
  };
}

function offsetAt(offsets: Offsets, unit: number): number {
  return typeof offsets === "number" ? offsets + unit : (offsets[unit] ?? 0);
}
