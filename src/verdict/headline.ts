import { strings, type Locale } from "../text/locale.ts";
import type { Assessment } from "./assessment.ts";
import { isRuled } from "./judge.ts";
import { questionsOf } from "./questions.ts";

/** The one sentence everyone reads first: what the content shows, and what is still missing for a verdict. */
export function headlineOf(assessment: Assessment, locale: Locale): string {
  const { words, headline } = strings(locale);
  if (assessment.verdict === "service") return headline.service;
  const shows = showsIn(assessment, locale);
  const open = questionsOf(assessment)
    .filter(({ notDeclared }) => notDeclared.length > 0)
    .map(({ question }) => words.question[question].toLowerCase());
  if (open.length > 0) return headline.notDeclaredYet(shows, open.join(", "));
  if (assessment.verdict === "unclear") return headline.unclear(shows);
  return headline.verdict(shows, words.verdict[assessment.verdict]);
}

/** What the content shows; that nothing was found says nothing where nobody could look. */
function showsIn({ leaning, language }: Assessment, locale: Locale): string {
  const { words, headline } = strings(locale);
  if (isRuled(language)) return words.leaning[leaning];
  return leaning === "none" ? headline.noRules : headline.despiteNoRules(words.leaning[leaning]);
}
