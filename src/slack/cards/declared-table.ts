import type { KnownBlock, RawTextElement } from "@slack/types";
import type { Declaration } from "../../draft/declaration.ts";
import type { Question } from "../../draft/fields.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import type { Assessment } from "../../verdict/assessment.ts";
import { questionsOf, type QuestionState } from "../../verdict/questions.ts";
import { wordsOf } from "../../verdict/words-of.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { answerWords, type Field } from "./answer-words.ts";
import { gravestFirst } from "./findings.ts";
import type { Reader } from "./reader.ts";
import { bold, bullets, paragraph, rich, words } from "./rich.ts";

/** Every answer by the question it serves, in the order in which legal reads them. */
const fieldsOf: Readonly<Record<Question, readonly Field[]>> = {
  purpose: ["kind", "claim", "event", "change", "whyNecessary", "legalDuty"],
  audience: [
    "segment",
    "recipientCount",
    "affectedCount",
    "maximumRecipients",
    "relationship",
    "suppression",
    "lastContact",
    "countries",
    "sendFrom",
    "sendUntil",
    "resendToNonOpeners",
  ],
  privacy: [
    "legalBasis",
    "interestBalance",
    "dataSource",
    "collectedFor",
    "retention",
    "privacyContact",
    "whyText",
    "firstContact",
    "customerServiceBriefed",
    "consent",
  ],
};

/** The answers a decision turns on most; the others are one click away. */
const onCard: readonly Field[] = [
  "kind",
  "event",
  "change",
  "whyNecessary",
  "segment",
  "recipientCount",
  "affectedCount",
  "relationship",
  "suppression",
  "legalBasis",
  "dataSource",
  "retention",
  "privacyContact",
];

/** The three questions in a table: what the sender declared beside what the mail shows. */
export function declaredTable({ dossier }: Reviewed, reader: Reader): KnownBlock {
  const { assessment, declaration } = dossier;
  const { card, words: glossary } = strings(reader.locale);
  const { columns } = card;
  const rows = questionsOf(assessment).map((state) => [
    cell(glossary.question[state.question]),
    cell(declaredWords(declaration, state, reader)),
    cell(seenWords(state, assessment, reader)),
  ]);
  return {
    type: "table",
    rows: [[cell(columns.question), cell(columns.declared), cell(columns.seen)], ...rows],
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
  };
}

/** The whole declaration, question by question, every answer whole and every blank named. */
export function declarationBlocks({ dossier }: Reviewed, reader: Reader): KnownBlock[] {
  const { card, words: glossary } = strings(reader.locale);
  return questionsOf(dossier.assessment).map(({ question, notDeclared }) => {
    const answers = fieldsOf[question].flatMap((field) => {
      const answer = answerWords(dossier.declaration, field, reader);
      return answer === null ? [] : [paragraph(bold(`${glossary.field[field]}: `), words(answer))];
    });
    const blanks = notDeclared.map((field) => glossary.field[field]).join(", ");
    const open = blanks === "" ? [] : [paragraph(words(card.question.notDeclared(blanks)))];
    const said = [...answers, ...open];
    return rich(
      paragraph(bold(glossary.question[question])),
      ...(said.length === 0 ? [paragraph(words(glossary.notDeclared))] : [bullets(...said)]),
    );
  });
}

function declaredWords(declaration: Declaration, { question, notDeclared }: QuestionState, reader: Reader): string {
  const { card, words: glossary } = strings(reader.locale);
  const lines = onCard.flatMap((field) => {
    const answer = fieldsOf[question].includes(field) ? answerWords(declaration, field, reader) : null;
    return answer === null ? [] : [`${glossary.field[field]}: ${fit(answer, budget.answer).text}`];
  });
  const blanks = notDeclared.map((field) => glossary.field[field]).join(", ");
  const open = blanks === "" ? [] : [card.question.notDeclared(blanks)];
  const said = [...lines, ...open];
  return said.length === 0 ? glossary.notDeclared : fit(said.join("\n"), budget.declared).text;
}

/** What the mail shows: the occasions recognised in it, and the gravest finding. */
function seenWords({ question, found }: QuestionState, assessment: Assessment, { locale }: Reader): string {
  const { card, grounds } = strings(locale);
  const events = question === "purpose" ? assessment.eventsSeen.slice(0, 2).map((event) => grounds.event[event]) : [];
  const seen = events.length === 0 ? [] : [card.occasionSeen(events.join(", "))];
  const [gravest] = gravestFirst(assessment).filter(([finding]) => finding.question === question);
  const more = found.length - 1;
  const told =
    gravest === undefined
      ? [card.question.nothingSeen]
      : [wordsOf(gravest[0], locale).what, ...(more > 0 ? [card.andMore(more)] : [])];
  return [...seen, ...told].join("\n");
}

function cell(text: string): RawTextElement {
  return { type: "raw_text", text };
}
