import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Language } from "../../draft/draft.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { answerWords } from "./answer-words.ts";
import { context, header, type Drawn } from "./draw.ts";
import type { Reader } from "./reader.ts";
import { subjectLine } from "./result-message.ts";
import { bold, italic, paragraph, rich, words } from "./rich.ts";

/** The language of the answers: the mail's own, because its readers ask in it; where we do not speak that, the sender's. */
export function sheetLocale(language: Language, otherwise: Locale): Locale {
  return language === "nl" || language === "en" ? language : otherwise;
}

/**
 * What customer service can answer about an approved mail: why this mail, where the data came from, why it is still held,
 * how to object and whom to contact; what is not declared says so. Nothing here comes from anywhere but the declaration.
 */
export function answerSheet(reviewed: Reviewed, reader: Reader): Drawn {
  const { answerSheet: say } = strings(reader.locale);
  const told = answersIn(reviewed, reader);
  const isMarketing = reviewed.review.is === "approved" && reviewed.review.as === "marketing";
  const basis = reviewed.dossier.declaration.legalBasis;
  const objection = basis === undefined ? say.objectionUnknown : say.objection[basis];
  return {
    text: `${say.title} (${reviewed.id})`,
    blocks: [
      header(say.title),
      context(`${subjectLine(reviewed, reader.locale)}\n${say.use}`),
      answer(say.whyMail, [
        told("whyText", (text) => text),
        told("change", say.changes),
        told("whyNecessary", say.needed),
        told("segment", say.group),
      ]),
      answer(say.whereFrom, [told("dataSource", say.source), told("collectedFor", say.collectedFor)]),
      answer(say.whyHeld, [told("retention", say.retention), told("legalBasis", say.basis)]),
      answer(say.object, [words(isMarketing ? say.marketing : objection), words(say.within)]),
      answer(say.contact, [told("privacyContact", say.contactAt), words(say.complaint)]),
    ],
  };
}

/** An answer on the sheet that comes out of the declaration. */
type Told = keyof ReturnType<typeof strings>["answerSheet"]["blanks"];

/** What was declared for an answer, or in italics what is still to be filled in, so that nobody reads past it. */
function answersIn(
  { dossier }: Reviewed,
  reader: Reader,
): (field: Told, say: (text: string) => string) => RichTextElement {
  const { answerSheet } = strings(reader.locale);
  return (field, say) => {
    const answer = answerWords(dossier.declaration, field, reader);
    if (answer === null) return italic(answerSheet.blank(answerSheet.blanks[field]));
    return words(say(fit(answer, budget.sheetAnswer).text));
  };
}

function answer(question: string, sentences: readonly RichTextElement[]): KnownBlock {
  return rich(paragraph(bold(question)), ...sentences.map((sentence) => paragraph(sentence)));
}
