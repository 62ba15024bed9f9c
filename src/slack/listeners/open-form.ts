import type { ModalView } from "@slack/types";
import { actingNow } from "../../desk.ts";
import { whyNotDecide } from "../../review/may.ts";
import type { Refusal } from "../../review/command.ts";
import type { Person } from "../../review/event.ts";
import { readReviewed, type Reviewed } from "../../review/reviewed.ts";
import type { Locale } from "../../text/locale.ts";
import { actorOf } from "../actor.ts";
import { draftForm } from "../cards/draft-form.ts";
import { reasonForm } from "../cards/forms.ts";
import type { Front } from "../front.ts";
import { refusalWords } from "../refusal-words.ts";
import { readTicket, type Ticket } from "../ticket.ts";
import { whisper } from "../whisper.ts";
import type { ClickArgs } from "./args.ts";

/** Ask to revise: opens the form for the reason, to whoever may decide. */
export const onAskRevision = opening(whyNot, (reviewed, locale) => reasonForm("ask-revision", reviewed, locale));

/** Reject: opens the form for the reason, to whoever may decide. */
export const onReject = opening(whyNot, (reviewed, locale) => reasonForm("reject", reviewed, locale));

/** Approve where the card could not show everything: opens the whole draft, with Approve at its end. */
export const onReadToApprove = opening(whyNot, (reviewed, locale) =>
  draftForm(reviewed, { page: 1, toApprove: true }, locale),
);

/** Show the whole draft: opens it to read, to whoever sees the card. */
export const onShowDraft = opening(
  async (_, reviewed) => (reviewed === null ? { because: "unknown-review" } : null),
  (reviewed, locale) => draftForm(reviewed, { page: 1, toApprove: false }, locale),
);

interface Click extends Ticket {
  readonly by: Person;
}

type WhyNot = (front: Front, reviewed: Reviewed | null, click: Click) => Promise<Refusal | null>;

function opening(whyNot: WhyNot, draw: (reviewed: Reviewed, locale: Locale) => ModalView) {
  return async (front: Front, { action, body, ack, respond }: ClickArgs): Promise<void> => {
    await ack();
    const click = { ...readTicket(action.value), by: actorOf(body) };
    const reviewed = await readReviewed(front.desk.store, click.review);
    const refusal = await whyNot(front, reviewed, click);
    const locale = await front.people.localeOf(click.by.user);
    if (refusal !== null) await respond(whisper(await refusalWords(refusal, locale, front.people)));
    else if (reviewed !== null)
      await front.client.views.open({ trigger_id: body.trigger_id, view: draw(reviewed, locale) });
  };
}

async function whyNot(front: Front, reviewed: Reviewed | null, { on, by }: Click): Promise<Refusal | null> {
  const standing = await front.people.standingOf(by);
  return whyNotDecide(reviewed?.review ?? { is: "unknown" }, { on, standing }, actingNow(front.desk, by));
}
