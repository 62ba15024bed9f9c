import { strings, type Locale, type Strings } from "../text/locale.ts";
import type { Assessment, Verdict } from "../verdict/assessment.ts";
import { byRule, type RuleFindings } from "../verdict/by-rule.ts";
import { changesOf, reasonOf, weightOf } from "../verdict/grounds-words.ts";
import { headlineOf } from "../verdict/headline.ts";
import { offLine } from "../verdict/off-line.ts";
import { opinionWords } from "../verdict/opinion-words.ts";
import { questionsOf, type QuestionState } from "../verdict/questions.ts";
import { wordsOf } from "../verdict/words-of.ts";
import type { Checked } from "./checked.ts";
import type { Paint, Style } from "./paint.ts";
import { severityStyle } from "./severity-style.ts";
import { tame } from "./tame.ts";
import { fileName, unreadWords } from "./unread-words.ts";
import { fit, length, wrap } from "./wrap.ts";

/** How a terminal wants to be written to. */
export interface Page {
  readonly locale: Locale;
  readonly width: number;
  readonly paint: Paint;
}

type Assessed = Extract<Checked, { is: "assessed" }>;

const longestQuote = 240;
const mostQuotes = 3;
const mostChanges = 2;

const verdictStyle: Record<Verdict, Style> = {
  service: "green",
  tinge: "yellow",
  unclear: "yellow",
  commercial: "red",
  charitable: "red",
  ideological: "red",
};

/** One checked file for a reader at a terminal: the sentence that matters, the three questions, every finding. */
export function pretty(checked: Checked, page: Page): string {
  return checked.is === "unread" ? unreadBlock(checked, page) : assessedBlock(checked, page);
}

/** The line under many files. */
export function totalLine(
  { mails, service, unread }: { readonly mails: number; readonly service: number; readonly unread: number },
  locale: Locale,
): string {
  return strings(locale).print.total(mails, service, unread);
}

function unreadBlock(checked: Extract<Checked, { is: "unread" }>, { locale, width, paint }: Page): string {
  const { what, instead } = unreadWords(checked, locale);
  return `${paint("red", paint("bold", wrap(`${strings(locale).print.unread}. ${what}`, width)))}\n${wrap(instead, width, "  ")}\n`;
}

function assessedBlock(checked: Assessed, page: Page): string {
  const { assessment } = checked;
  const { locale, width, paint } = page;
  const { print, words } = strings(locale);
  const head = paint(verdictStyle[assessment.verdict], paint("bold", wrap(headlineOf(assessment, locale), width)));
  const about = [
    print.language[assessment.language],
    `${print.verdict.toLowerCase()}: ${words.verdict[assessment.verdict]}`,
    print.score(assessment.score),
  ].join(" · ");
  const groups = byRule(assessment.findings).map((group) => findingBlock(group, assessment, page));
  const file = wrap(fileName(checked.file, locale), width, "  ");
  const why = [reasonOf(assessment, locale), ...changesOf(assessment, locale).slice(0, mostChanges)];
  const tone = opinionWords(assessment.opinion, locale, (text) => fit(text, longestQuote).shown);
  const account = [...why, ...tone].map((sentence) => wrap(tame(sentence), width, "  "));
  const top = [head, file, paint("dim", wrap(about, width, "  ")), ...account].join("\n");
  const asked = [questions(assessment, page), ...turnedOff(assessment, page)].join("\n");
  return `${[top, asked, ...groups].join("\n\n")}\n`;
}

function questions(assessment: Assessment, { locale, width, paint }: Page): string {
  const texts = strings(locale);
  const names = texts.words.question;
  const column = Math.max(...Object.values(names).map(length));
  return questionsOf(assessment)
    .map((state) => {
      const name = names[state.question];
      return wrap(answer(state, texts), width, `  ${name.padEnd(column)}  `).replace(name, paint("bold", name));
    })
    .join("\n");
}

function turnedOff(assessment: Assessment, { locale, width, paint }: Page): string[] {
  const said = offLine(assessment, locale);
  return said === null ? [] : [paint("dim", wrap(tame(said), width, "  "))];
}

function answer({ found, notDeclared }: QuestionState, { print, words }: Strings): string {
  const result = found.length === 0 ? print.nothingSeen : print.seen(found.length);
  const open = notDeclared.map((field) => words.field[field]);
  return open.length === 0 ? result : `${result} · ${print.notDeclared(open.join(", "))}`;
}

function findingBlock(group: RuleFindings, assessment: Assessment, page: Page): string {
  const { locale, width, paint } = page;
  const { print, words } = strings(locale);
  const [{ rule, severity }] = group;
  const said = wordsOf({ rule }, locale);
  const severityWord = words.severity[severity];
  const head = wrap(said.what, width, `  ${severityWord}: `);
  const column = Math.max(length(print.why), length(print.instead), length(print.source));
  const line = (label: string, text: string) =>
    text === "" ? [] : [wrap(text, width, `    ${label.padEnd(column)}  `).replace(label, paint("dim", label))];
  return [
    head.replace(severityWord, paint(severityStyle[severity], paint("bold", severityWord))),
    ...quotes(group, page),
    ...line(print.why, said.why),
    ...line(print.instead, said.instead),
    ...line(
      print.source,
      [said.source, rule, weightOf(rule, assessment, locale) ?? ""].filter((text) => text !== "").join(" · "),
    ),
  ].join("\n");
}

function quotes(group: RuleFindings, { locale, width, paint }: Page): string[] {
  const { print, words } = strings(locale);
  const partsOf = new Map<string, Set<string>>();
  for (const { quote, part } of group) {
    if (quote === null) continue;
    partsOf.set(quote, (partsOf.get(quote) ?? new Set()).add(words.part[part]));
  }
  const quoted = [...partsOf].slice(0, mostQuotes).map(([quote, parts]) => {
    const { shown, leftOut } = fit(tame(quote), longestQuote);
    const rest = leftOut === 0 ? "" : ` ${print.leftOut(leftOut)}`;
    return paint("cyan", wrap(`«${shown}»${rest} (${[...parts].join(", ")})`, width, "    "));
  });
  const more = partsOf.size - quoted.length;
  return more > 0 ? [...quoted, paint("dim", `    ${print.more(more)}`)] : quoted;
}
