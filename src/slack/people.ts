import type { WebClient } from "@slack/web-api";
import type { Person } from "../review/event.ts";
import type { Standing } from "../review/command.ts";
import type { Locale } from "../text/locale.ts";
import { cached } from "./cached.ts";
import type { Log } from "./log.ts";

/** Who may decide: Slack user ids and user groups. */
export interface Reviewers {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** What we ask Slack about people. */
export interface People {
  /** The name to show; the user id when Slack does not say. */
  nameOf(user: string): Promise<string>;
  /** The reader's language, a quarter of an hour late at most; the fallback when Slack does not say. */
  localeOf(user: string): Promise<Locale>;
  /** Whether this person may decide: asked anew at most a minute later, refused unless Slack confirms. */
  standingOf(person: Person): Promise<Standing>;
}

/** How long what Slack said is believed, in milliseconds: of who may decide, and of how to speak to somebody. */
const believed = { standing: 60_000, words: 900_000 };

/** Asks Slack about people, through a client that gives up in time for a click to be answered. */
export function askSlack(given: {
  readonly client: WebClient;
  readonly team: string;
  readonly reviewers: Reviewers;
  readonly fallback: Locale;
  readonly now: () => number;
  readonly log: Log;
}): People {
  const { client, team, reviewers, fallback, now, log } = given;
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
  const isListed = async (user: string) => {
    if (reviewers.users.includes(user)) return true;
    const groups = await Promise.all(reviewers.groups.map((group) => members(group, believed.standing)));
    return groups.some((group) => group.includes(user));
  };
  return {
    nameOf: (user) => lookup("name", async () => (await profile(user, believed.words))?.real_name ?? user, user),
    localeOf: (user) =>
      lookup("locale", async () => localeFrom((await profile(user, believed.words))?.locale, fallback), fallback),
    standingOf: async ({ team: home, user }) => {
      if (home !== team) return "not-a-reviewer";
      return lookup<Standing>(
        "standing",
        async () => {
          const [listed, known] = await Promise.all([isListed(user), profile(user, believed.standing)]);
          return listed && isFullMember(known) ? "reviewer" : "not-a-reviewer";
        },
        "unknown",
      );
    },
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
