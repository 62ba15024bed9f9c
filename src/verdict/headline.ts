import { strings, type Locale } from "../text/locale.ts";
import type { Assessment } from "./assessment.ts";
import { questionsOf } from "./questions.ts";

/** The one sentence everyone reads first: what the content shows, and what is still missing for a verdict. */
export function headlineOf(assessment: Assessment, locale: Locale): string {
  const { words, headline } = strings(locale);
  if (assessment.verdict === "service") return headline.service;
  const shows = words.leaning[assessment.leaning];
  const open = questionsOf(assessment)
    .filter(({ notDeclared }) => notDeclared.length > 0)
    .map(({ question }) => words.question[question].toLowerCase());
  if (open.length > 0) return headline.notDeclaredYet(shows, open.join(", "));
  if (assessment.verdict === "unclear") return headline.unclear(shows);
  return headline.verdict(shows, words.verdict[assessment.verdict]);
}
