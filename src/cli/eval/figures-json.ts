import type { Locale } from "../../text/locale.ts";
import { badWords } from "./bad-words.ts";
import type { Evaluation } from "./evaluation.ts";
import { figuresOf } from "./figures.ts";
import { keywords } from "./keyword-list.ts";
import type { Wrong } from "./wrongness.ts";

/** The version of the fields below; later versions only add fields. */
const schema = 1;

/** A whole measurement as a plain object for other programs: every figure, every mail taken wrongly, every line left out. */
export function figuresJson({ measured, bad }: Evaluation, file: string, locale: Locale): unknown {
  return {
    schema,
    file,
    mails: measured.length,
    list: keywords,
    languages: figuresOf(measured).map(({ name, wrong, tone, ...figures }) => ({
      lang: name,
      ...figures,
      ...(tone === null ? {} : { tone }),
      wrong: wrong.map(wrongJson),
    })),
    bad: bad.map((line) => ({ line: line.line, because: line.because.is, what: badWords(line, file, locale) })),
  };
}

function wrongJson({ mail, is }: Wrong): unknown {
  const { labelled, leaning, verdict, score, witnesses, isOnList } = mail;
  const { line, id, lang, label, source, fit } = labelled;
  const expected = { leaning: labelled.leaning, verdict: labelled.verdict };
  return { is, line, id, lang, label, source, fit, leaning, verdict, score, expected, witnesses, isOnList };
}
