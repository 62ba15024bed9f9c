import type { WebClient } from "@slack/web-api";
import type { Desk } from "../desk.ts";
import { readReviewed, type Reviewed } from "../review/reviewed.ts";
import type { Effect } from "../review/store.ts";
import type { Locale } from "../text/locale.ts";
import type { Drawn } from "./cards/draw.ts";
import type { House, Reader } from "./cards/reader.ts";
import type { People } from "./people.ts";
import { readerOf } from "./reader-of.ts";
import { leave } from "./sweep.ts";

/** What performing takes: a patient client, where somebody reads their own messages, and what messages are drawn from. */
export interface Performing {
  readonly client: WebClient;
  readonly dmOf: (user: string) => Promise<string>;
  readonly desk: Desk;
  readonly people: People;
  readonly house: House;
  readonly legal: { readonly channel: string; readonly locale: Locale };
  readonly wake: () => void;
}

/** How a message about a review is drawn for its reader. */
export type Draw = (reviewed: Reviewed, reader: Reader) => Drawn;

/** Tells the sender something in a message of their own, drawn from the review as it stands. */
export async function tellSender(
  given: Performing,
  effect: Effect,
  draw: Draw,
  speak: (own: Locale) => Locale = (own) => own,
): Promise<void> {
  const reviewed = await mustRead(given.desk, effect);
  await tellPerson(given, reviewed, reviewed.review.sender.user, draw, speak);
}

/** Tells somebody something about a review in a message of their own. */
export async function tellPerson(
  given: Performing,
  reviewed: Reviewed,
  user: string,
  draw: Draw,
  speak: (own: Locale) => Locale = (own) => own,
): Promise<void> {
  const { people, dmOf } = given;
  const [channel, locale] = await Promise.all([dmOf(user), people.localeOf(user)]);
  const drawn = draw(reviewed, await readerOf(reviewed, speak(locale), given));
  await say(given, reviewed.id, { ...drawn, channel });
}

/** Where in Slack something is said. */
type Spot =
  | { readonly channel: string; readonly thread_ts?: string }
  | { readonly channel: string; readonly thread_ts: string; readonly reply_broadcast: true };

/** Says something of a review, and remembers where it stands so that it can be erased. */
export async function say({ client, desk }: Performing, review: string, message: Drawn & Spot): Promise<void> {
  const { channel = message.channel, ts } = await client.chat.postMessage({ ...quiet, ...message });
  if (ts !== undefined) await leave(desk.store, client, review, { is: "message", channel, id: ts });
}

/** Links in a mail are never fetched for a picture of them. */
export const quiet = { unfurl_links: false, unfurl_media: false };

/** The review an effect is about; it is there, because both were saved together. */
export async function mustRead(desk: Desk, effect: Effect): Promise<Reviewed> {
  const reviewed = await readReviewed(desk.store, effect.review);
  if (reviewed === null) throw new Error(`no review ${effect.review}`);
  return reviewed;
}

/** Where the card of a review stands; throws while it is not posted, so that what follows it waits. */
export async function mustStand(desk: Desk, { review }: Effect) {
  const posting = await desk.store.posting(review);
  if (posting === null) throw new Error(`the card of ${review} is not posted yet`);
  return posting;
}
