import type { KnownBlock } from "@slack/types";
import type { Severity } from "../../checks/rule.ts";
import { strings, type Locale } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { byRule, quotesOf, type RuleFindings } from "../../verdict/by-rule.ts";
import { changesOf, reasonOf, weightOf } from "../../verdict/grounds-words.ts";
import { questionsOf } from "../../verdict/questions.ts";
import { wordsOf } from "../../verdict/words-of.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { context } from "./draw.ts";
import { bold, bullets, paragraph, quotation, rich, words } from "./rich.ts";

/** The three questions, a line each: what was found. */
export function questionLines(assessment: Assessment, locale: Locale): KnownBlock {
  const { card, words: glossary } = strings(locale);
  const lines = questionsOf(assessment).map(({ question, found }) => {
    const seen = found.length > 0 ? card.question.seen(found.length) : card.question.nothingSeen;
    return paragraph(bold(`${glossary.question[question]}: `), words(seen));
  });
  return rich(bullets(...lines));
}

/** Why the verdict is what it is, and the least that would change it. */
export function reasonWords(assessment: Assessment, locale: Locale): string {
  const said = [reasonOf(assessment, locale), ...changesOf(assessment, locale).slice(0, 1)];
  return fit(said.join(" "), budget.account).text;
}

/** The same for who just read what is not declared: that this is the reason is then not said again; "" without a word. */
export function reasonBesides(assessment: Assessment, locale: Locale): string {
  if (assessment.grounds.verdictBecause !== "not-declared") return reasonWords(assessment, locale);
  return fit(changesOf(assessment, locale).slice(0, 1).join(""), budget.account).text;
}

/** The findings of each rule together, the gravest first and of equally grave ones the heaviest. */
export function gravestFirst(assessment: Assessment): readonly RuleFindings[] {
  const points = new Map(assessment.grounds.shares.map((share) => [share.rule, share.points]));
  const heft = ([{ rule }]: RuleFindings): number => points.get(rule) ?? 0;
  return byRule(assessment.findings).toSorted((one, other) => {
    const graver = gravity[one[0].severity] - gravity[other[0].severity];
    return graver === 0 ? heft(other) - heft(one) : graver;
  });
}

/** The findings legal cannot do without: what blocks, what is an error, and what speaks strongly for another purpose. */
function weighty(assessment: Assessment): readonly RuleFindings[] {
  const strong = new Set(
    assessment.grounds.shares.flatMap(({ rule, weight }) => (weight === "weak" || weight === "none" ? [] : [rule])),
  );
  return gravestFirst(assessment).filter(
    ([{ rule, severity }]) => severity === "block" || severity === "error" || strong.has(rule),
  );
}

/** The findings for the sender (none: no lines), gravest first, each with its quote and the way out; says how many are left out. */
export function findingLines(assessment: Assessment, locale: Locale): KnownBlock[] {
  const groups = gravestFirst(assessment);
  const shown = groups.slice(0, budget.findings);
  return [...shown.map((group) => findingBlock(group, assessment, locale)), ...leftLine(groups, shown, locale)];
}

/** The findings legal weighs, each with its quote and its grounds; says how many are left out. */
export function weightyLines(assessment: Assessment, locale: Locale): KnownBlock[] {
  const { card } = strings(locale);
  const groups = gravestFirst(assessment);
  if (groups.length === 0) return [rich(paragraph(words(card.noFindings)))];
  const shown = weighty(assessment).slice(0, budget.findingsOnCard);
  const none = shown.length === 0 ? [rich(paragraph(words(card.noneWeighs)))] : [];
  return [...none, ...shown.map((group) => shortBlock(group, locale)), ...leftLine(groups, shown, locale)];
}

/** One rule's findings in full: what, where, why and what to do. */
export function findingBlock(group: RuleFindings, assessment: Assessment, locale: Locale): KnownBlock {
  const { card } = strings(locale);
  const { why, instead } = wordsOf(group[0], locale);
  const said = paragraph(
    words(`${why} (${aside(group, assessment, locale)})\n`),
    bold(`${card.instead}: `),
    words(instead),
  );
  return rich(...seen(group, locale), said);
}

function shortBlock(group: RuleFindings, locale: Locale): KnownBlock {
  const { why, source } = wordsOf(group[0], locale);
  return rich(...seen(group, locale), paragraph(words(`${why} (${source})`)));
}

function seen(group: RuleFindings, locale: Locale) {
  const { words: glossary } = strings(locale);
  const [finding] = group;
  const quoted = quotesOf(group, budget.quotes).map((quote) => quotation(fit(quote, budget.quote).text));
  const severity = capital(glossary.severity[finding.severity]);
  return [paragraph(bold(`${severity}: `), words(wordsOf(finding, locale).what)), ...quoted];
}

function aside([{ rule }]: RuleFindings, assessment: Assessment, locale: Locale): string {
  const { source } = wordsOf({ rule }, locale);
  const weight = weightOf(rule, assessment, locale);
  return weight === null ? source : `${source}; ${weight}`;
}

function leftLine(all: readonly unknown[], shown: readonly unknown[], locale: Locale): KnownBlock[] {
  const left = all.length - shown.length;
  return left > 0 ? [context(strings(locale).card.moreFindings(left))] : [];
}

const gravity: Readonly<Record<Severity, number>> = { block: 0, error: 1, warning: 2, info: 3 };

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
