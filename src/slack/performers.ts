import type { WebClient } from "@slack/web-api";
import { takeOpinion, type Desk } from "../desk.ts";
import { readReviewed, type Reviewed, type SaidExchange } from "../review/reviewed.ts";
import type { Effect, EffectKind } from "../review/store.ts";
import type { Locale } from "../text/locale.ts";
import { answerSheet, sheetLocale } from "./cards/answer-sheet.ts";
import type { Drawn } from "./cards/draw.ts";
import type { House, Reader } from "./cards/reader.ts";
import { decisionMessage, resultMessage } from "./cards/result-message.ts";
import { reviewCard } from "./cards/review-card.ts";
import { answerMessage, questionMessage, type Place } from "./cards/talk-message.ts";
import { cached } from "./cached.ts";
import type { Perform } from "./delivery.ts";
import type { People } from "./people.ts";
import { postOriginal } from "./post-original.ts";
import { readerOf } from "./reader-of.ts";

/** What performing takes: a patient client, where somebody reads their own messages, and what messages are drawn from. */
interface Performing {
  readonly client: WebClient;
  readonly dmOf: (user: string) => Promise<string>;
  readonly desk: Desk;
  readonly people: People;
  readonly house: House;
  readonly legal: { readonly channel: string; readonly locale: Locale };
  readonly wake: () => void;
}

/** For how long somebody's own messages stay where they are, in milliseconds. */
const aDay = 86_400_000;

type Draw = (reviewed: Reviewed, reader: Reader) => Drawn;

/** How each effect reaches the world; every message is drawn from the review as it stands at delivery. */
export function performers(
  known: Omit<Performing, "dmOf"> & { readonly now: () => number },
): Readonly<Record<EffectKind, Perform>> {
  const { client, desk, legal, wake } = known;
  const open = cached(
    async (user) => (await client.conversations.open({ users: user })).channel?.id ?? user,
    known.now,
  );
  const given: Performing = { ...known, dmOf: (user) => open(user, aDay) };
  return {
    card: (effect) => drawCard(given, effect),
    file: async (effect) => {
      const { channel, ts } = await mustStand(desk, effect);
      await postOriginal(desk.store, given.client, effect, { channel, ts, locale: legal.locale });
    },
    result: (effect) => tellSender(given, effect, resultMessage),
    decision: (effect) => tellSender(given, effect, decisionMessage),
    answers: async (effect) => {
      const { review, dossier } = await mustRead(desk, effect);
      // Taken back before this was told: there is nothing to answer for any more.
      if (review.is !== "approved") return;
      await tellSender(given, effect, answerSheet, (own) => sheetLocale(dossier.assessment.language, own));
    },
    question: (effect) => exchange(given, effect, questionMessage),
    answer: (effect) => exchange(given, effect, answerMessage),
    opinion: async (effect) => {
      await takeOpinion(desk, effect.review, Number(effect.target));
      wake();
    },
  };
}

async function drawCard(given: Performing, effect: Effect): Promise<void> {
  const { client, desk, legal } = given;
  const reviewed = await mustRead(desk, effect);
  const drawn = reviewCard(reviewed, await readerOf(reviewed, legal.locale, given));
  const posting = await desk.store.posting(effect.review);
  if (posting !== null) {
    await client.chat.update({ ...drawn, channel: posting.channel, ts: posting.ts });
    return;
  }
  const metadata = { event_type: "servicemail_review", event_payload: { review: effect.review } };
  const posted = await client.chat.postMessage({ ...quiet, ...drawn, channel: legal.channel, metadata });
  await desk.store.posted(effect.review, { channel: posted.channel ?? legal.channel, ts: posted.ts ?? "" });
}

async function tellSender(
  given: Performing,
  effect: Effect,
  draw: Draw,
  speak: (own: Locale) => Locale = (own) => own,
): Promise<void> {
  const { client, desk, people, dmOf } = given;
  const reviewed = await mustRead(desk, effect);
  const { user } = reviewed.review.sender;
  const [channel, locale] = await Promise.all([dmOf(user), people.localeOf(user)]);
  const drawn = draw(reviewed, await readerOf(reviewed, speak(locale), given));
  await client.chat.postMessage({ ...quiet, ...drawn, channel });
}

type DrawExchange = (reviewed: Reviewed, asked: SaidExchange, place: Place, reader: Reader) => Drawn;

/** Tells one exchange where its effect says: in the thread of the card, or to the sender. */
async function exchange(given: Performing, effect: Effect, drawExchange: DrawExchange): Promise<void> {
  const { client, desk, legal } = given;
  const [place, seq] = effect.target.split(":");
  const draw = (to: Place): Draw => {
    return (reviewed, reader) => drawExchange(reviewed, mustFind(reviewed, Number(seq)), to, reader);
  };
  if (place !== "thread") return tellSender(given, effect, draw("sender"));
  const { channel, ts } = await mustStand(desk, effect);
  const reviewed = await mustRead(desk, effect);
  const drawn = draw("thread")(reviewed, await readerOf(reviewed, legal.locale, given));
  await client.chat.postMessage({ ...quiet, ...drawn, channel, thread_ts: ts });
}

const quiet = { unfurl_links: false, unfurl_media: false };

async function mustRead(desk: Desk, effect: Effect): Promise<Reviewed> {
  const reviewed = await readReviewed(desk.store, effect.review);
  if (reviewed === null) throw new Error(`no review ${effect.review}`);
  return reviewed;
}

async function mustStand(desk: Desk, { review }: Effect) {
  const posting = await desk.store.posting(review);
  if (posting === null) throw new Error(`the card of ${review} is not posted yet`);
  return posting;
}

/** The exchange whose question or answer has this seq. */
function mustFind({ id, exchanges }: Reviewed, seq: number): SaidExchange {
  const found = exchanges.find((each) => each.seq === seq || each.answer?.seq === seq);
  if (found === undefined) throw new Error(`no question ${seq} in ${id}`);
  return found;
}
