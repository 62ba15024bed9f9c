import { takeOpinion } from "../desk.ts";
import { isDecided } from "../review/review.ts";
import type { Reviewed, SaidExchange } from "../review/reviewed.ts";
import type { Effect, EffectKind } from "../review/store.ts";
import { answerSheet, sheetLocale } from "./cards/answer-sheet.ts";
import type { Drawn } from "./cards/draw.ts";
import type { Reader } from "./cards/reader.ts";
import { decisionMessage, resultMessage } from "./cards/result-message.ts";
import { reviewCard } from "./cards/review-card.ts";
import { answerMessage, questionMessage, type Place } from "./cards/talk-message.ts";
import { cached } from "./cached.ts";
import type { Perform } from "./delivery.ts";
import { decidingPerformers } from "./deciding-performers.ts";
import { mustRead, mustStand, quiet, say, tellSender, type Draw, type Performing } from "./performing.ts";
import { postOriginal } from "./post-original.ts";
import { readerOf } from "./reader-of.ts";
import { leave } from "./sweep.ts";

/** For how long somebody's own messages stay where they are, in milliseconds. */
const aDay = 86_400_000;

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
    decision: async (effect) => {
      // Undone, changed or taken back before this was told: it holds no more.
      if (holds(await mustRead(desk, effect), effect)) await tellSender(given, effect, decisionMessage);
    },
    answers: async (effect) => {
      const reviewed = await mustRead(desk, effect);
      const { dossier } = reviewed;
      if (!holds(reviewed, effect)) return;
      await tellSender(given, effect, answerSheet, (own) => sheetLocale(dossier.assessment.language, own));
    },
    question: (effect) => exchange(given, effect, questionMessage),
    answer: (effect) => exchange(given, effect, answerMessage),
    opinion: async (effect) => {
      await takeOpinion(desk, effect.review, Number(effect.target));
      wake();
    },
    "await-opinion": (effect) => awaitOpinion(given, effect, known.now),
    ...decidingPerformers(given),
  };
}

/** Comes back once the opinion is no longer pending, or at the moment in the target. */
async function awaitOpinion({ desk }: Performing, effect: Effect, now: () => number): Promise<void> {
  while (now() < Date.parse(effect.target)) {
    const { opinion } = (await mustRead(desk, effect)).dossier.assessment;
    if (opinion.is === "given" || opinion.because !== "pending") return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
  const { channel = legal.channel, ts = "" } = posted;
  await desk.store.posted(effect.review, { channel, ts });
  await leave(desk.store, client, effect.review, { is: "message", channel, id: ts });
}

/** Whether what an effect tells of still stands. */
function holds({ review }: Reviewed, { target }: Effect): boolean {
  if (review.is === "expired") return review.seq >= Number(target);
  return isDecided(review) && review.decision.seq === Number(target);
}

type DrawExchange = (reviewed: Reviewed, asked: SaidExchange, place: Place, reader: Reader) => Drawn;

/** Tells one exchange where its effect says: in the thread of the card, or to the sender. */
async function exchange(given: Performing, effect: Effect, drawExchange: DrawExchange): Promise<void> {
  const { desk, legal } = given;
  const [place, seq] = effect.target.split(":");
  const draw = (to: Place): Draw => {
    return (reviewed, reader) => drawExchange(reviewed, mustFind(reviewed, Number(seq)), to, reader);
  };
  if (place !== "thread") return tellSender(given, effect, draw("sender"));
  const { channel, ts } = await mustStand(desk, effect);
  const reviewed = await mustRead(desk, effect);
  const drawn = draw("thread")(reviewed, await readerOf(reviewed, legal.locale, given));
  await say(given, effect.review, { ...drawn, channel, thread_ts: ts });
}

/** The exchange whose question or answer has this seq. */
function mustFind({ id, exchanges }: Reviewed, seq: number): SaidExchange {
  const found = exchanges.find((each) => each.seq === seq || each.answer?.seq === seq);
  if (found === undefined) throw new Error(`no question ${seq} in ${id}`);
  return found;
}
