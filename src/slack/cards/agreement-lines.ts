import type { KnownBlock, RichTextElement } from "@slack/types";
import { lackingNow } from "../../review/approve.ts";
import type { ApprovedAs } from "../../review/event.ts";
import type { KnownReview, Voided } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { wordsOf } from "../../verdict/words-of.ts";
import { fit } from "../fit.ts";
import { budget } from "../limits.ts";
import { roleWords } from "./outcome.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, dateWords, moment, paragraph, quotation, rich, words } from "./rich.ts";

/** Who agreed so far and who still has to: "1 of 2 · waiting for the DPO"; nothing while nobody did. */
export function agreementLines({ review }: Reviewed, reader: Reader): KnownBlock[] {
  const { card } = strings(reader.locale);
  const { endorsements, escalated } = review;
  const kinds = [...new Set(endorsements.map(({ as }) => as))];
  const lines = kinds.map((as) => paragraph(...agreedTo(review, as, reader), bold(progressWords(review, as, reader))));
  const wider = escalated === null ? [] : [paragraph(words(card.escalatedTo(card.group(escalated))))];
  return lines.length + wider.length === 0 ? [] : [rich(...lines, ...wider)];
}

/** How far an approval is and whom it waits for, in a few words. */
export function progressWords(review: KnownReview, as: ApprovedAs, { locale, policy }: Reader): string {
  const { card } = strings(locale);
  const { groups, people } = lackingNow(review, as, { policy });
  const lacking = groups.filter(({ have, need }) => have < need).map(({ name }) => card.group(name));
  const others = people.need - people.have;
  const waits =
    lacking.length > 0
      ? card.waitingFor(lacking.join(", "))
      : others > 0
        ? card.waitingFor(card.waitingForPeople(others))
        : null;
  const need = Math.max(
    people.need,
    groups.reduce((sum, group) => sum + group.need, 0),
  );
  const open = groups.reduce((sum, group) => sum + Math.max(0, group.need - group.have), 0);
  return [card.progress(need - Math.max(open, others), need), ...(waits === null ? [] : [waits])].join(" · ");
}

/** What a waiver lets pass in this mail, by whom and until when: shown, but not asked a reason for. */
export function waivedLines({ dossier }: Reviewed, reader: Reader): KnownBlock[] {
  const { card } = strings(reader.locale);
  const shown = (dossier.waived ?? []).slice(0, budget.findingsOnCard);
  return shown.map(({ quote, waiver }) => {
    const { what } = wordsOf(waiver, reader.locale);
    const until = dateWords(waiver.until, reader.locale);
    const said = paragraph(words(card.waived(what, nameIn(reader, waiver.by.user), until)));
    return rich(said, quotation(fit(quote, budget.quote).text), quotation(fit(waiver.reason, budget.quote).text));
  });
}

/** Which approvals hold no more and why, the latest ones. */
export function voidedLines({ review }: Reviewed, reader: Reader): KnownBlock[] {
  const lines = review.voided
    .slice(-budget.voidedOnCard)
    .map((voided) => paragraph(words(voidedWords(voided, reader))));
  return lines.length === 0 ? [] : [rich(...lines)];
}

/** That an approval holds no more, and why. */
export function voidedWords({ as, because, by, version }: Voided, reader: Reader): string {
  const { voided } = strings(reader.locale).card;
  const names = fit(by.map((one) => nameIn(reader, one.by.user)).join(", "), budget.reasonOnCard).text;
  return voided[as === null ? "agreed" : "approved"][because](version, names);
}

function agreedTo({ endorsements }: KnownReview, as: ApprovedAs, reader: Reader): readonly RichTextElement[] {
  const { card } = strings(reader.locale);
  return endorsements
    .filter((one) => one.as === as)
    .flatMap(({ by, roles, at }) => [
      words(card.agreed(nameIn(reader, by.user), roleWords(roles, reader), card.as[as])),
      moment(at),
      words("\n"),
    ]);
}
