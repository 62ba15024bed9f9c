import { revise, submit, type Answer, type HandingIn } from "../desk.ts";
import type { Examined } from "../review/examined.ts";
import { readReviewed } from "../review/reviewed.ts";
import type { Front } from "./front.ts";
import { onceBy } from "./once-by.ts";

/** What is handed in: a mail that was looked at, as a review of its own or as the next version of one. */
export interface HandedIn extends HandingIn {
  readonly examined: Examined;
  readonly revises: string | null;
  /** What Slack calls this one act of the sender, the same when it brings it twice. */
  readonly mark: string;
}

/** Hands in a mail once, however often Slack brings the same act, and wakes the delivery. */
export async function handIn(front: Front, { examined, revises, mark, ...how }: HandedIn): Promise<Answer> {
  const desk = onceBy(front.desk, `${how.by.team} ${how.by.user} ${mark}`);
  const answer = revises === null ? await submit(desk, examined, how) : await revise(desk, revises, examined, how);
  front.wake();
  if (answer.is !== "refused" || answer.refusal.because !== "id-taken") return answer;
  const there = await readReviewed(desk.store, desk.newId());
  return there === null ? answer : { is: "done", reviewed: there };
}

/** Whether the review it was for is closed, so that what was typed can only become a mail of its own. */
export function isClosed(answer: Answer): boolean {
  return answer.is === "refused" && ["withdrawn", "expired", "already-decided"].includes(answer.refusal.because);
}
