import type { KnownBlock } from "@slack/types";
import type { Language } from "../../draft/draft.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { answerWords } from "./answer-words.ts";
import { context, header, type Drawn } from "./draw.ts";
import type { Reader } from "./reader.ts";
import { subjectLine } from "./result-message.ts";
import { bold, paragraph, rich, words } from "./rich.ts";

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
      answer(say.object, [isMarketing ? say.marketing : objection, say.within]),
      answer(say.contact, [told("privacyContact", say.contactAt), say.complaint]),
    ],
  };
}

/** An answer on the sheet that comes out of the declaration. */
type Told = keyof ReturnType<typeof strings>["answerSheet"]["blanks"];

function answersIn({ dossier }: Reviewed, reader: Reader): (field: Told, say: (text: string) => string) => string {
  const { answerSheet } = strings(reader.locale);
  return (field, say) => {
    const answer = answerWords(dossier.declaration, field, reader);
    return answer === null ? answerSheet.blank(answerSheet.blanks[field]) : say(fit(answer, budget.sheetAnswer).text);
  };
}

function answer(question: string, sentences: readonly string[]): KnownBlock {
  return rich(paragraph(bold(question)), paragraph(words(sentences.join("\n"))));
}
