import type { KnownBlock } from "@slack/types";
import type { Decision, Endorsement, Voided } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { ids } from "../ids.ts";
import { undoTicketFor } from "../ticket.ts";
import { progressWords, voidedWords } from "./agreement-lines.ts";
import { button, context, header, type Drawn } from "./draw.ts";
import { outcomeOf, roleWords } from "./outcome.ts";
import { nameIn, type Reader } from "./reader.ts";
import { subjectLine } from "./result-message.ts";
import { bold, moment, paragraph, rich, words } from "./rich.ts";

/** What somebody decided, as the review holds it: agreed to it, or turned it down; null when it holds no more. */
export function actOf({ review }: Reviewed, seq: number): Decision | Endorsement | null {
  const turnedDown = review.is === "rejected" || review.is === "revision-asked" ? [review.decision] : [];
  return [...review.endorsements, ...turnedDown].find((act) => act.seq === seq) ?? null;
}

/** What who decided is told of it: what it is, what it does or still waits for, and the way back while there is one. */
export function receiptMessage(reviewed: Reviewed, act: Decision | Endorsement, reader: Reader): Drawn {
  const { card } = strings(reader.locale);
  const { review } = reviewed;
  const title =
    "as" in act
      ? card.receipt.title.endorsed
      : card.receipt.title[review.is === "rejected" ? review.is : "revision-asked"];
  const stands = "as" in act ? agreed(reviewed, act, reader) : [];
  return {
    text: `${title} (${reviewed.id})`,
    blocks: [
      header(title),
      context(subjectLine(reviewed, reader.locale)),
      rich(
        ...stands,
        paragraph(
          words(card.decidedBy(nameIn(reader, act.by.user), roleWords(act.roles, reader), act.version)),
          moment(act.at),
        ),
      ),
      ...wayBack(reviewed, act, reader),
    ],
  };
}

/** What is told to somebody whose approval holds no more. */
export function voidedMessage(reviewed: Reviewed, voided: Voided, reader: Reader): Drawn {
  const { card } = strings(reader.locale);
  return {
    text: `${card.voidedTitle} (${reviewed.id})`,
    blocks: [
      header(card.voidedTitle),
      context(subjectLine(reviewed, reader.locale)),
      rich(paragraph(words(voidedWords(voided, reader)))),
    ],
  };
}

function agreed({ review }: Reviewed, { as }: Endorsement, reader: Reader) {
  const { card } = strings(reader.locale);
  const stands = review.is === "in-review" ? progressWords(review, as, reader) : outcomeOf(review, reader.locale);
  return [paragraph(words(`${card.receipt.counts(card.as[as])} `), bold(stands))];
}

function wayBack(reviewed: Reviewed, { seq, undoUntil }: Decision, { locale }: Reader): KnownBlock[] {
  if (undoUntil === null) return [];
  const { card } = strings(locale);
  return [
    rich(paragraph(words(card.receipt.undoUntil), moment(undoUntil))),
    { type: "actions", elements: [button(ids.action.undo, card.button.undo, undoTicketFor(reviewed, seq))] },
  ];
}
