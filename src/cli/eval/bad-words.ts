import { problemsWords } from "../../draft/problem-words.ts";
import { tame } from "../../print/tame.ts";
import { unreadWords } from "../../print/unread-words.ts";
import { fit } from "../../print/wrap.ts";
import { strings, type Locale } from "../../text/locale.ts";
import type { BadBecause, BadLine } from "./labelled.ts";

const longestValue = 60;

/** Why a line takes no part, naming file and line. */
export function badWords({ line, because }: BadLine, file: string, locale: Locale): string {
  const { bad } = strings(locale).measured;
  return because.is === "unread"
    ? unreadWords({ file: `${file}:${String(line)}`, unread: because.unread }, locale).what
    : bad.at(file, line, whyBad(because, locale));
}

function whyBad(because: Exclude<BadBecause, { is: "unread" }>, locale: Locale): string {
  const words = strings(locale);
  const { bad } = words.measured;
  switch (because.is) {
    case "not-json":
      return bad.notJson;
    case "not-an-object":
      return bad.notAnObject;
    case "no-mail":
      return bad.noMail;
    case "missing":
      return bad.missing(because.field);
    case "not-text":
      return bad.notText(because.field);
    case "unknown":
      return bad.unknown(because.field, short(because.value), because.near, because.choices.join(", "));
    case "repeated":
      return bad.repeated(short(because.id), because.first);
    case "declaration":
      return bad.declaration(problemsWords(because.problems, words));
  }
}

function short(value: string): string {
  const { shown, leftOut } = fit(tame(value), longestValue);
  return leftOut === 0 ? shown : `${shown}…`;
}
