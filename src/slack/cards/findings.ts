import type { KnownBlock } from "@slack/types";
import { strings, type Locale } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { byRule, quotesOf, type RuleFindings } from "../../verdict/by-rule.ts";
import { questionsOf } from "../../verdict/questions.ts";
import { wordsOf } from "../../verdict/words-of.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { context } from "./draw.ts";
import { bold, bullets, paragraph, quotation, rich, words } from "./rich.ts";

/** The three questions, a line each: what was found and what is not declared. */
export function questionLines(assessment: Assessment, locale: Locale): KnownBlock {
  const { card, words: glossary } = strings(locale);
  const lines = questionsOf(assessment).map(({ question, findings, notDeclared }) => {
    const count = byRule(findings).length;
    const seen = count > 0 ? card.question.seen(count) : card.question.nothingSeen;
    const fields = notDeclared.map((field) => glossary.field[field]).join(", ");
    const missing = fields === "" ? [] : [card.question.notDeclared(fields)];
    return paragraph(bold(`${glossary.question[question]}: `), words([seen, ...missing].join("; ")));
  });
  return rich(bullets(...lines));
}

/** The findings, gravest first, each with its quote and the way out; says how many are left out. */
export function findingLines(assessment: Assessment, locale: Locale): KnownBlock[] {
  const { card } = strings(locale);
  if (assessment.findings.length === 0) return [rich(paragraph(words(card.noFindings)))];
  const groups = byRule(assessment.findings);
  const shown = groups.slice(0, budget.findings);
  const left = groups.length - shown.length;
  const more = left > 0 ? [context(card.moreFindings(left))] : [];
  return [...shown.map((group) => findingBlock(group, locale)), ...more];
}

function findingBlock(group: RuleFindings, locale: Locale): KnownBlock {
  const { card, words: glossary } = strings(locale);
  const [finding] = group;
  const { what, why, instead, source } = wordsOf(finding, locale);
  const quoted = quotesOf(group, budget.quotes).map((quote) => quotation(fit(quote, budget.quote).text));
  return rich(
    paragraph(bold(`${capital(glossary.severity[finding.severity])}: `), words(what)),
    ...quoted,
    paragraph(words(`${why} (${source})\n`), bold(`${card.instead}: `), words(instead)),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
