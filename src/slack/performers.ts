import type { WebClient } from "@slack/web-api";
import { takeOpinion, type Desk } from "../desk.ts";
import { readReviewed, type Reviewed } from "../review/reviewed.ts";
import type { Effect, EffectKind } from "../review/store.ts";
import type { Locale } from "../text/locale.ts";
import type { Drawn } from "./cards/draw.ts";
import { decisionMessage, resultMessage } from "./cards/result-message.ts";
import type { Reader } from "./cards/reader.ts";
import { reviewCard } from "./cards/review-card.ts";
import type { Perform } from "./delivery.ts";
import type { People } from "./people.ts";

/** How each effect reaches the world; every message is drawn from the review as it stands at delivery. */
export function performers(given: {
  readonly client: WebClient;
  readonly desk: Desk;
  readonly people: People;
  readonly legal: { readonly channel: string; readonly locale: Locale };
  readonly wake: () => void;
}): Readonly<Record<EffectKind, Perform>> {
  const { client, desk, people, legal, wake } = given;
  const readerOf = async ({ review }: Reviewed, locale: Locale): Promise<Reader> => {
    const users = [review.sender.user, ...(review.is === "in-review" ? [] : [review.decision.by.user])];
    const names = await Promise.all(users.map(async (user) => [user, await people.nameOf(user)] as const));
    return { locale, names: Object.fromEntries(names) };
  };
  const tellSender = async (effect: Effect, draw: (reviewed: Reviewed, reader: Reader) => Drawn): Promise<void> => {
    const reviewed = await mustRead(desk, effect);
    const { user } = reviewed.review.sender;
    const opened = await client.conversations.open({ users: user });
    const drawn = draw(reviewed, await readerOf(reviewed, await people.localeOf(user)));
    await client.chat.postMessage({ ...quiet, ...drawn, channel: opened.channel?.id ?? user });
  };
  return {
    card: async (effect) => {
      const reviewed = await mustRead(desk, effect);
      const drawn = reviewCard(reviewed, await readerOf(reviewed, legal.locale));
      const posting = await desk.store.posting(effect.review);
      if (posting !== null) {
        await client.chat.update({ ...drawn, channel: posting.channel, ts: posting.ts });
        return;
      }
      const metadata = { event_type: "servicemail_review", event_payload: { review: effect.review } };
      const posted = await client.chat.postMessage({ ...quiet, ...drawn, channel: legal.channel, metadata });
      await desk.store.posted(effect.review, { channel: posted.channel ?? legal.channel, ts: posted.ts ?? "" });
    },
    result: (effect) => tellSender(effect, resultMessage),
    decision: (effect) => tellSender(effect, decisionMessage),
    opinion: async (effect) => {
      await takeOpinion(desk, effect.review, Number(effect.target));
      wake();
    },
  };
}

const quiet = { unfurl_links: false, unfurl_media: false };

async function mustRead(desk: Desk, effect: Effect): Promise<Reviewed> {
  const reviewed = await readReviewed(desk.store, effect.review);
  if (reviewed === null) throw new Error(`no review ${effect.review}`);
  return reviewed;
}
