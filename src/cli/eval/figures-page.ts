import type { Page } from "../../print/pretty.ts";
import { tame } from "../../print/tame.ts";
import { wrap } from "../../print/wrap.ts";
import { strings, type Strings } from "../../text/locale.ts";
import type { Evaluation } from "./evaluation.ts";
import { figuresOf, type Compared, type Group, type LanguageFigures, type Quality } from "./figures.ts";
import type { ToneFigures } from "./tone-figures.ts";
import { keywords } from "./keyword-list.ts";
import type { Proportion } from "./proportion.ts";
import { bare, ratio, sharesIn, tableOf, type Row } from "./table.ts";
import { wrongBlock } from "./wrong-block.ts";

/** A whole measurement for a reader at a terminal: each language apart, the mails most like customer mail first. */
export function figuresPage({ measured }: Evaluation, page: Page): string {
  const { measured: words } = strings(page.locale);
  const languages = figuresOf(measured).map((figures) => languageBlock(figures, page));
  const foot = page.paint("dim", wrap(words.footnote, page.width));
  return `${[wrap(words.intro(measured.length), page.width), ...languages, foot].join("\n\n")}\n`;
}

function languageBlock(figures: LanguageFigures, page: Page): string {
  const { measured: words } = strings(page.locale);
  const names: Readonly<Record<string, string>> = words.language;
  const title = `${names[figures.name] ?? tame(figures.name)} · ${words.mails(figures.mails)}`;
  return [
    page.paint("bold", title),
    fitsTable(figures, page),
    ...sourcesTable(figures, page),
    confusionTable(figures, page),
    ...exactTable(figures, page),
    ...toneTable(figures.tone, page),
    ...wrongBlock(figures.wrong, page),
  ].join("\n\n");
}

/** What was flagged of each label, by how near the mails are to customer mail; below it all together. */
function fitsTable(figures: LanguageFigures, page: Page): string {
  const { measured: words } = strings(page.locale);
  const head: Row = ["", words.ours, words.list(keywords.length), words.largestSource];
  const names: Readonly<Record<string, string>> = words.fit;
  const groups = figures.fits.flatMap((group) => [
    [`${names[group.name] ?? tame(group.name)} · ${words.mails(group.mails)}`] as Row,
    ...cellRows(group, page),
    ...worthRows(group, worth, page),
  ]);
  const whole =
    figures.fits.length > 1 ? [[words.all] as Row, ...worthRows(figures, [...worth, "falseAlarms"], page)] : [];
  return tableOf(head, [...groups, ...whole], page);
}

function cellRows({ cells }: Group, page: Page): readonly Row[] {
  const { measured: words } = strings(page.locale);
  return cells.map(({ label, flagged, largestSource: { source, mails } }) =>
    rowOf(`  ${words.label[label]}`, flagged, page, `${String(mails)} ${tame(source)}`),
  );
}

/** What flagging is worth; of one group false alarms stand in the row of its service mails already. */
const worth = ["precision", "recall", "f1"] as const;

function worthRows({ quality }: Group, among: readonly (keyof Quality)[], page: Page): readonly Row[] {
  const { measured: words } = strings(page.locale);
  return among
    .filter((what) => quality[what].ours.of > 0 || quality[what].list.of > 0)
    .map((what) => rowOf(`  ${words[what]}`, quality[what], page, ""));
}

function rowOf(name: string, { ours, list }: Compared, page: Page, remark: string): Row {
  const shares = sharesIn(page.locale);
  return [name, ratio(ours, shares), bare(list, shares), remark];
}

/** One line a source: false alarms among its service mails, and what was seen of the rest. */
function sourcesTable({ sources }: LanguageFigures, page: Page): readonly string[] {
  if (sources.length < 2) return [];
  const { measured: words } = strings(page.locale);
  const shares = sharesIn(page.locale);
  const shown = (given: Proportion) => (given.of === 0 ? "" : ratio(given, shares));
  const rows = sources.map(({ name, quality: { falseAlarms, recall } }): Row => [
    `  ${tame(name)}`,
    shown(falseAlarms.ours),
    shown(recall.ours),
  ]);
  return [tableOf([words.bySource, words.falseAlarms, words.recall], rows, page)];
}

/** Labels against leanings as a table, or in words where the page is too narrow for one. */
function confusionTable({ confusion }: LanguageFigures, page: Page): string {
  const { measured: words } = strings(page.locale);
  const leanings = (["none", "tinge", "commercial", "charitable", "ideological"] as const).filter((leaning) =>
    confusion.some((row) => row.leanings[leaning] > 0),
  );
  const title = page.paint("dim", wrap(words.confusion, page.width, "  "));
  const name = Math.max(...confusion.map(({ label }) => words.label[label].length));
  const column = Math.max(...leanings.map((leaning) => words.leaning[leaning].length)) + 2;
  if (4 + name + leanings.length * column > page.width) {
    const rows = confusion.map(({ label, leanings: counts }) => {
      const said = leanings.map((leaning) => `${String(counts[leaning])} ${words.leaning[leaning]}`);
      return wrap(`${words.label[label]}: ${said.join(", ")}`, page.width, "    ");
    });
    return [title, ...rows].join("\n");
  }
  const head = leanings.map((leaning) => words.leaning[leaning].padStart(column)).join("");
  const rows = confusion.map(({ label, leanings: counts }) => {
    const cells = leanings.map((leaning) => String(counts[leaning]).padStart(column));
    return `    ${words.label[label].padEnd(name)}${cells.join("")}`;
  });
  return [title, page.paint("dim", `    ${"".padEnd(name)}${head}`), ...rows].join("\n");
}

function exactTable({ exact }: LanguageFigures, page: Page): readonly string[] {
  const texts = strings(page.locale);
  const shares = sharesIn(page.locale);
  const rows = expectations(exact, texts)
    .filter(([, { of }]) => of > 0)
    .map(([name, share]): Row => [`  ${name}`, ratio(share, shares)]);
  return rows.length === 0 ? [] : [tableOf([texts.measured.exact, ""], rows, page)];
}

/** The model by itself, and the rules with it; none when it was not asked. */
function toneTable(tone: ToneFigures | null, page: Page): readonly string[] {
  if (tone === null) return [];
  const { measured: words } = strings(page.locale);
  const shares = sharesIn(page.locale);
  const rows = (["recall", "falseAlarms"] as const).map((what): Row => {
    return [`  ${words[what]}`, ratio(tone.model[what], shares), ratio(tone.combined[what], shares)];
  });
  const verdict: Row = [`  ${words.exactVerdict}`, "", ratio(tone.verdict, shares)];
  const given: Row = [`  ${words.opinions}`, ratio(tone.given, shares), ""];
  return [tableOf([words.tone, words.model, words.combined], [...rows, verdict, given], page)];
}

function expectations(
  { leaning, verdict, expected }: LanguageFigures["exact"],
  { measured, words }: Strings,
): readonly (readonly [string, Proportion])[] {
  return [
    [measured.exactLeaning, leaning],
    [measured.exactVerdict, verdict],
    ...expected.map((each) => [`  ${words.verdict[each.verdict]}`, each.exact] as const),
  ];
}
