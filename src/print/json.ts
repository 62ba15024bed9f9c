import type { Locale } from "../text/locale.ts";
import { changesOf, reasonOf } from "../verdict/grounds-words.ts";
import { wordsOf } from "../verdict/words-of.ts";
import type { Checked } from "./checked.ts";
import { tameJson } from "./tame.ts";
import { unreadWords } from "./unread-words.ts";

/** The version of the fields below; later versions only add fields. */
export const schema = 1;

/** One checked file as a plain object for other programs; the words in it are in the reader's language. */
export function jsonOf(checked: Checked, locale: Locale): Readonly<Record<string, unknown>> {
  const { file } = checked;
  if (checked.is === "unread") {
    return { schema, file, unread: { because: checked.unread.because, ...unreadWords(checked, locale) } };
  }
  const { verdict, leaning, score, language, findings, notDeclared, grounds, opinion, off, basis } = checked.assessment;
  return {
    schema,
    file,
    verdict,
    leaning,
    score,
    language,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      question: finding.question,
      part: finding.part,
      start: finding.start,
      end: finding.end,
      quote: finding.quote,
      ...wordsOf(finding, locale),
    })),
    notDeclared,
    fingerprint: checked.fingerprint,
    opinion,
    off,
    basis,
    grounds: {
      because: reasonOf(checked.assessment, locale),
      changes: changesOf(checked.assessment, locale),
      ...grounds,
    },
  };
}

/** An object as one line of JSON that a terminal can show safely. */
export function line(value: unknown): string {
  return tameJson(JSON.stringify(value));
}

/** An object as indented JSON that a terminal can show safely. */
export function lines(value: unknown): string {
  return tameJson(JSON.stringify(value, null, 2));
}
