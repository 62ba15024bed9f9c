import { withdraw } from "../../desk.ts";
import { isAuthor } from "../../review/review.ts";
import type { Person } from "../../review/event.ts";
import { readReviewed, type Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { listMessage, statusMessage } from "../cards/status-message.ts";
import type { Front } from "../front.ts";
import { budget } from "../limits.ts";
import { readerOf } from "../reader-of.ts";
import { refusalWords } from "../refusal-words.ts";
import { onlyFor, whisper } from "../whisper.ts";
import type { CommandArgs } from "./args.ts";

/** `/servicemail status [ID]`: how a mail stands, to whoever worked on it and to reviewers; one's own last without an id. */
export async function onStatus(front: Front, { command, ack }: CommandArgs, asked: string): Promise<void> {
  const by = personOf(command);
  const locale = await front.people.localeOf(by.user);
  const { status } = strings(locale).answers;
  const reviewed = await readReviewed(front.desk.store, asked === "" ? await latestOf(front, by) : idIn(asked));
  if (reviewed === null) return ack(whisper(asked === "" ? status.nothing : status.notYours));
  const maySee = isAuthor(reviewed.review, by) || (await front.people.standingOf(by)).is === "reviewer";
  if (!maySee) return ack(whisper(status.notYours));
  await ack(onlyFor(statusMessage(reviewed, by, await readerOf(reviewed, locale, front))));
}

/** `/servicemail list`: what somebody has going, and for reviewers what is open. */
export async function onList(front: Front, { command, ack }: CommandArgs): Promise<void> {
  const by = personOf(command);
  const { store } = front.desk;
  const isReviewer = (await front.people.standingOf(by)).is === "reviewer";
  const going = { is: ["in-review", "revision-asked", "approved"], sender: by } as const;
  const mine = await read(front, await store.listed(going, budget.listed + 1));
  const open = isReviewer
    ? await read(front, await store.listed({ is: ["in-review"], sender: null }, budget.listed + 1))
    : null;
  const locale = await front.people.localeOf(by.user);
  await ack(onlyFor(listMessage(mine, open, { ...front.house, locale, names: {} })));
}

/** `/servicemail withdraw ID`: takes the sender's mail back. */
export async function onWithdrawCommand(front: Front, { command, ack }: CommandArgs, asked: string): Promise<void> {
  const by = personOf(command);
  const locale = await front.people.localeOf(by.user);
  const { answers, talk } = strings(locale);
  if (asked === "") return ack(whisper(answers.status.whichToWithdraw));
  const answer = await withdraw(front.desk, idIn(asked), by);
  front.wake();
  await ack(
    whisper(answer.is === "refused" ? await refusalWords(answer.refusal, locale, front.people) : talk.withdrawn),
  );
}

async function read({ desk }: Front, listed: readonly { readonly review: string }[]): Promise<readonly Reviewed[]> {
  const all = await Promise.all(listed.map(({ review }) => readReviewed(desk.store, review)));
  return all.flatMap((one) => one ?? []);
}

async function latestOf({ desk }: Front, sender: Person): Promise<string> {
  const [latest] = await desk.store.listed({ is: null, sender }, 1);
  return latest?.review ?? "";
}

/** The id as people type it: with or without capitals. */
function idIn(asked: string): string {
  return asked.toUpperCase().slice(0, 40);
}

function personOf({ team_id: team, user_id: user }: CommandArgs["command"]): Person {
  return { team, user };
}
