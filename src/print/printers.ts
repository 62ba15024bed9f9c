import type { Checked } from "./checked.ts";
import type { Format } from "./format.ts";
import { jsonOf, line, lines } from "./json.ts";
import { pretty, totalLine, type Page } from "./pretty.ts";
import { sarifOf } from "./sarif.ts";

/** How results are to be written. */
export interface Style extends Page {
  readonly format: Format;
  /** servicemail's own version, which SARIF names. */
  readonly version: string;
}

type Results = AsyncIterable<Checked>;
type Text = AsyncGenerator<string, void, undefined>;

const writers: Readonly<Record<Format, (results: Results, style: Style) => Text>> = {
  pretty: prettyText,
  json: jsonArray,
  jsonl: jsonLines,
  sarif,
};

/** Writes results in the order they come, each as soon as the format allows. */
export function written(results: Results, style: Style): Text {
  return writers[style.format](results, style);
}

async function* prettyText(results: Results, page: Page): Text {
  const tally = { mails: 0, service: 0, unread: 0 };
  for await (const checked of results) {
    yield `${tally.mails === 0 ? "" : "\n"}${pretty(checked, page)}`;
    tally.mails += 1;
    if (checked.is === "unread") tally.unread += 1;
    else if (checked.assessment.verdict === "service") tally.service += 1;
  }
  if (tally.mails > 1) yield `\n${totalLine(tally, page.locale)}\n`;
}

async function* jsonLines(results: Results, { locale }: Style): Text {
  for await (const checked of results) yield `${line(jsonOf(checked, locale))}\n`;
}

async function* jsonArray(results: Results, { locale }: Style): Text {
  let opening = "[\n";
  for await (const checked of results) {
    yield `${opening}${lines(jsonOf(checked, locale))}`;
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]\n" : "\n]\n";
}

async function* sarif(results: Results, { version, locale }: Style): Text {
  const all: Checked[] = [];
  for await (const checked of results) all.push(checked);
  yield `${lines(sarifOf(all, version, locale))}\n`;
}
