import type { Declaration } from "../../src/draft/declaration.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import type { OwnChecked } from "./check-own-mail.ts";

/** A mail of the own corpus as `servicemail eval` reads labelled mails, one to a line. */
export interface CorpusRow {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string | null;
  readonly source: string;
  readonly fit: "high";
  readonly declaration: Declaration;
  readonly verdict: Verdict;
  readonly leaning: Leaning;
}

const labels: Readonly<Record<Leaning, string>> = {
  none: "service",
  tinge: "mixed",
  commercial: "commercial",
  charitable: "charitable_ideological",
  ideological: "charitable_ideological",
};

/** The row of a mail; of HTML, `body` is what people read in it. The row has no place for sender and preheader. */
export function rowOf({ mail, draft }: OwnChecked): CorpusRow {
  const { id, lang, subject, text, html, boundary, declaration, expect } = mail;
  const shown = draft.passages.find(({ part, visible }) => part === "html" && visible)?.text;
  return {
    id,
    lang,
    label: labels[expect.leaning],
    subject,
    body: text ?? shown ?? "",
    html: html ?? null,
    source: boundary ? "own, boundary" : "own, plain",
    fit: "high",
    declaration,
    ...expect,
  };
}
