import { isDecided } from "../review/review.ts";
import type { Reviewed } from "../review/reviewed.ts";
import type { Locale } from "../text/locale.ts";
import type { House, Reader } from "./cards/reader.ts";
import type { People } from "./people.ts";

/** What a card about this review needs to be drawn for a reader of this language; names are asked of Slack. */
export async function readerOf(
  { review, dossier }: Reviewed,
  locale: Locale,
  { people, house }: { readonly people: People; readonly house: House },
): Promise<Reader> {
  const talked = review.exchanges.flatMap(({ by, answer }) => [by, ...(answer === null ? [] : [answer.by])]);
  const decisions = [...(isDecided(review) ? [review.decision] : []), ...review.endorsements];
  const voided = review.voided.flatMap(({ by }) => by);
  const deciders = [...decisions, ...voided].flatMap(({ by, roles }) => [
    by,
    ...roles.flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
  ]);
  const judge = review.judgement === null ? [] : [review.judgement.by];
  const waivers = (dossier.waived ?? []).map(({ waiver }) => waiver.by);
  const all = [review.sender, ...waivers, ...deciders, ...judge, ...talked];
  const users = [...new Set(all.map(({ user }) => user))];
  const names = await Promise.all(users.map(async (user) => [user, await people.nameOf(user)] as const));
  return { ...house, locale, names: Object.fromEntries(names) };
}
