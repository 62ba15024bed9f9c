import type { WebClient } from "@slack/web-api";
import type { Standing } from "../review/command.ts";
import type { Person, Role } from "../review/event.ts";
import type { ReviewGroup } from "../review/review-policy.ts";
import type { Locale } from "../text/locale.ts";
import { cached } from "./cached.ts";
import type { Log } from "./log.ts";

/** What we ask Slack about people. */
export interface People {
  /** The name to show; the user id when Slack does not say. */
  nameOf(user: string): Promise<string>;
  /** The reader's language, a quarter of an hour late at most; the fallback when Slack does not say. */
  localeOf(user: string): Promise<Locale>;
  /** For which groups this person may decide, for themselves or another: asked anew at most a minute later, refused unless Slack confirms. */
  standingOf(person: Person): Promise<Standing>;
  /** Everybody in a group, as Slack has it now; throws when Slack does not say. */
  membersOf(group: ReviewGroup): Promise<readonly string[]>;
  /** Whether somebody is a full member of this workspace; null when Slack does not say. */
  isColleague(person: Person): Promise<boolean | null>;
}

/** How long what Slack said is believed, in milliseconds: of who may decide, and of how to speak to somebody. */
const believed = { standing: 60_000, words: 900_000 };

/** Asks Slack about people, through a client that gives up in time for a click to be answered. */
export function askSlack(given: {
  readonly client: WebClient;
  readonly team: string;
  readonly groups: readonly ReviewGroup[];
  /** Those in whose place somebody may decide now. */
  readonly delegatorsOf: (person: Person) => Promise<readonly Person[]>;
  readonly fallback: Locale;
  readonly now: () => number;
  readonly log: Log;
}): People {
  const { client, team, groups, delegatorsOf, fallback, now, log } = given;
  const profile = cached(async (user) => (await client.users.info({ user, include_locale: true })).user, now);
  const members = cached(
    async (usergroup) => (await client.usergroups.users.list({ usergroup, team_id: team })).users ?? [],
    now,
  );
  const lookup = async <T>(what: string, look: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await look();
    } catch (cause) {
      log.warn({ what, cause: String(cause) }, "Slack did not answer");
      return otherwise;
    }
  };
  const isIn = async ({ users, groups: inSlack }: ReviewGroup, user: string): Promise<boolean> => {
    if (users.includes(user)) return true;
    return (await Promise.all(inSlack.map((group) => members(group, believed.standing)))).some((group) =>
      group.includes(user),
    );
  };
  const isColleague = async ({ team: home, user }: Person): Promise<boolean> =>
    home === team && isFullMember(await profile(user, believed.standing));
  /** The groups somebody is in; null for one that Slack did not say. All is asked at once: a click waits for it. */
  const groupsOf = async (person: Person): Promise<readonly (string | null)[]> => {
    const asked = groups.map((group) =>
      lookup<readonly (string | null)[]>("group", async () => ((await isIn(group, person.user)) ? [group.name] : []), [
        null,
      ]),
    );
    const [isMember, ...found] = await Promise.all([isColleague(person), ...asked]);
    return isMember ? found.flat() : [];
  };
  const seatsOf = async (person: Person, onBehalfOf: Person | null) =>
    (await groupsOf(onBehalfOf ?? person)).map((group) => ({ group, onBehalfOf }));
  const lentTo = async (person: Person) => {
    const lenders = await delegatorsOf(person);
    // A guest or stranger stands in for nobody either.
    const [isMember, ...seats] = await Promise.all([
      isColleague(person),
      ...lenders.map((from) => seatsOf(person, from)),
    ]);
    return isMember ? seats.flat() : [];
  };
  const standingOf = async (person: Person): Promise<Standing> => {
    const seats = (await Promise.all([seatsOf(person, null), lentTo(person)])).flat();
    const roles = seats.flatMap(({ group, onBehalfOf }): Role[] => (group === null ? [] : [{ group, onBehalfOf }]));
    if (roles.length > 0) return { is: "reviewer", roles };
    return { is: seats.length > 0 ? "unknown" : "not-a-reviewer" };
  };
  return {
    nameOf: (user) => lookup("name", async () => (await profile(user, believed.words))?.real_name ?? user, user),
    localeOf: (user) =>
      lookup("locale", async () => localeFrom((await profile(user, believed.words))?.locale, fallback), fallback),
    standingOf: (person) => lookup<Standing>("standing", () => standingOf(person), { is: "unknown" }),
    membersOf: async ({ users, groups: inSlack }) => [
      ...new Set([...users, ...(await Promise.all(inSlack.map((group) => members(group, believed.standing)))).flat()]),
    ],
    isColleague: (person) => lookup<boolean | null>("member", () => isColleague(person), null),
  };
}

type Profile = Awaited<ReturnType<WebClient["users"]["info"]>>["user"];

/** A guest, stranger, bot or deleted account never decides, listed or not. */
function isFullMember(profile: Profile): boolean {
  if (profile === undefined) return false;
  const flags = [
    profile.deleted,
    profile.is_bot,
    profile.is_restricted,
    profile.is_ultra_restricted,
    profile.is_stranger,
  ];
  return flags.every((flag) => flag !== true);
}

function localeFrom(locale: string | undefined, fallback: Locale): Locale {
  if (locale === undefined) return fallback;
  return locale.toLowerCase().startsWith("nl") ? "nl" : "en";
}
