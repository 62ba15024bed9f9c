import type { Page } from "../../print/pretty.ts";
import { fit, length } from "../../print/wrap.ts";
import type { Locale } from "../../text/locale.ts";
import type { Proportion } from "./proportion.ts";

/** What it is about and up to three more columns; a row of one column alone is the title of those below it. */
export type Row = readonly [name: string, ...columns: readonly string[]];

type Shares = (share: number) => string;

const nothing = "–";
const gap = "  ";
const narrowest = 12;

/** Writes shares the way a language does, to a tenth of a percent. */
export function sharesIn(locale: Locale): Shares {
  const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (share) => `${numbers.format(share * 100)}%`;
}

/** `130/136  95.6% (91–98)`, each part under its like. */
export function ratio(given: Proportion, shares: Shares): string {
  return `${`${String(given.yes)}/${String(given.of)}`.padStart(7)} ${bare(given, shares)}`;
}

/** ` 95.6% (91–98)`. */
export function bare({ share, low, high }: Proportion, shares: Shares): string {
  if (share === null || low === null || high === null) return nothing.padStart(6);
  return `${shares(share).padStart(6)} ${`(${whole(low)}–${whole(high)})`.padEnd(8)}`;
}

function whole(share: number): string {
  return String(Math.round(share * 100));
}

/** Rows in columns under a head, in as many columns as fit; the last takes what is left. */
export function tableOf(head: Row, rows: readonly Row[], { width, paint }: Page): string {
  const all = [head, ...rows].filter((row) => row.length > 1);
  const widest = (column: number) => Math.max(0, ...all.map((row) => length(row[column] ?? "")));
  const beside = width - 2 - 2 * gap.length - widest(1) - widest(2);
  const columns: number[] = [Math.min(widest(0), Math.max(beside, 2 * narrowest))];
  let left = width - 2 - (columns[0] ?? 0);
  for (const column of [1, 2, 3]) {
    const wanted = column === 3 ? Math.min(widest(3), left - gap.length) : widest(column);
    if (wanted < (column === 3 ? narrowest : 1) || left < wanted + gap.length) break;
    columns.push(wanted);
    left -= wanted + gap.length;
  }
  const line = (row: Row): string => {
    if (row.length === 1) return paint("cyan", `  ${fitted(row[0], width - 2)}`);
    return `  ${columns.map((room, column) => padded(fitted(row[column] ?? "", room), room)).join(gap)}`.trimEnd();
  };
  return [paint("dim", line(head)), ...rows.map(line)].join("\n");
}

function padded(text: string, room: number): string {
  return text + " ".repeat(Math.max(0, room - length(text)));
}

function fitted(text: string, room: number): string {
  return length(text) <= room ? text : `${fit(text, room - 1).shown}…`;
}
