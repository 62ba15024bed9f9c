import { currentVersion } from "../../review/review.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { voidedLines } from "./agreement-lines.ts";
import { button, header, type Drawn } from "./draw.ts";
import { closedBy, outcomeOf, reasonsOf, type ClosedReview } from "./outcome.ts";
import { nameIn, type Reader } from "./reader.ts";
import { bold, paragraph, rich, words } from "./rich.ts";

/** A closed review in three lines (what came of it, which mail, by whom and why), with a button that shows the rest. */
export function foldedCard(reviewed: Reviewed & { readonly review: ClosedReview }, reader: Reader): Drawn {
  const { id, review, dossier } = reviewed;
  const { card } = strings(reader.locale);
  const outcome = outcomeOf(review, reader.locale);
  const subject = fit(dossier.parts.subject ?? card.noSubject, budget.subject).text.replaceAll(/\s+/gu, " ");
  const handedIn = card.handedInBy(nameIn(reader, review.sender.user), currentVersion(review).number, id);
  const reason = reasonsOf(reviewed).join(" / ");
  const why =
    reason === ""
      ? []
      : [words(` · ${card.reason}: ${fit(reason, budget.reasonOnCard).text.replaceAll(/\s+/gu, " ")}`)];
  return {
    text: `${outcome} (${id})`,
    blocks: [
      header(fit(outcome, limits.headerText).text),
      rich(paragraph(bold(subject), words(` · ${handedIn}\n`), ...closedBy(review, reader), ...why)),
      ...voidedLines(reviewed, reader),
      { type: "actions", elements: [button(ids.action.seeAll, card.button.seeAll, ticketFor(reviewed))] },
    ],
  };
}
