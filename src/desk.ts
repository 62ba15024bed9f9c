import { answer, carry, type Answer, type Desk } from "./desk/carry.ts";
import { handIn, type HandingIn } from "./desk/hand-in.ts";
import { draftOf } from "./draft/draft-of.ts";
import type { Command } from "./review/command.ts";
import { clock, type Person } from "./review/event.ts";
import type { Examined } from "./review/examined.ts";
import { judgedAs } from "./review/judged.ts";
import { currentVersion, isSame } from "./review/review.ts";
import { readReviewed, type Reviewed } from "./review/reviewed.ts";
import { tellExchange, tellLegal } from "./review/tell.ts";
import { opinionGiven, seenIn } from "./review/version-of.ts";
import { dropWaivers, keepWaivers } from "./review/waiver.ts";
import { withOpinion } from "./verdict/assess.ts";

export { actingNow } from "./desk/carry.ts";
export type { Answer, Desk } from "./desk/carry.ts";
export type { HandingIn } from "./desk/hand-in.ts";

/** A decision somebody wants to take. */
export type Settling = Extract<Command, { do: "approve" | "ask-revision" | "reject" }>;

/** Takes a mail into review and leaves word for legal and sender, saved whole before it resolves; or keeps it unsent. */
export async function submit(desk: Desk, examined: Examined, how: HandingIn): Promise<Answer> {
  return handIn(desk, desk.newId(), "submit", examined, how);
}

/** Takes the sender's next version into review: another mail, other answers, or both. */
export async function revise(desk: Desk, id: string, examined: Examined, how: HandingIn): Promise<Answer> {
  return handIn(desk, id, "revise", examined, how);
}

/**
 * Lets a reviewer decide; of two at once the first is saved and the other is told who decided. What they step over passes
 * in later mails too, with the same reason, where they say until when.
 */
export async function settle(
  desk: Desk,
  id: string,
  command: Settling,
  by: Person,
  waiveUntil: string | null = null,
): Promise<Answer> {
  const reviewed = command.do === "approve" ? await readReviewed(desk.store, id) : null;
  const judged = command.do === "approve" && reviewed !== null ? await judgedAs(desk, reviewed, command) : null;
  const waived = reviewed?.dossier.waived;
  const given = judged === null ? {} : { judged: { verdict: judged.verdict, findings: seenIn(judged, waived) } };
  const settled = await answer(desk, id, { ...command, ...given }, by, ({ events, seq }) => {
    const at = (type: string): number | null => {
      const n = events.findIndex((event) => event.type === type);
      return n === -1 ? null : seq + n;
    };
    const acted = at("endorsed") ?? seq;
    const set = at("judged");
    return {
      ...(command.reason?.trim() ? { [`reason/${acted}`]: command.reason.trim() } : {}),
      ...(set === null ? {} : { [`judged/${set}`]: judged }),
    };
  });
  if (settled.is === "done" && waiveUntil !== null) await waive(desk, settled.reviewed, by, waiveUntil);
  return settled;
}

/** Lets the errors stepped over pass in later mails too, for the same words. */
async function waive(desk: Desk, { id, review, dossier, reasons }: Reviewed, by: Person, until: string): Promise<void> {
  const act = review.endorsements.find((one) => isSame(one.by, by));
  const reason = act === undefined ? undefined : reasons[act.seq];
  if (act === undefined || reason === undefined) return;
  const granted = { review: id, seq: act.seq, by, reason, until, at: desk.now() };
  await keepWaivers(desk.store, dossier.assessment.findings, granted);
}

/** Lets who decided take it back while they can. */
export async function undo(desk: Desk, id: string, seq: number, by: Person): Promise<Answer> {
  const undone = await answer(desk, id, { do: "undo", seq }, by);
  if (undone.is === "done") await dropWaivers(desk.store, by, id, seq, desk.now());
  return undone;
}

/** Lets the sender take the mail back, approved or not. */
export async function withdraw(desk: Desk, id: string, by: Person): Promise<Answer> {
  return answer(desk, id, { do: "withdraw" }, by);
}

/** Does what time does by itself, if it is due: ends a review, or asks another group as well. */
export async function passTime(desk: Desk, id: string, what: "expire" | "escalate"): Promise<Answer> {
  return answer(desk, id, { do: what }, clock);
}

/** Carries a question or an answer across between legal and sender. */
export async function say(
  desk: Desk,
  id: string,
  command: Extract<Command, { words: string }>,
  by: Person,
): Promise<Answer> {
  const kind = command.do === "ask" ? "question" : "answer";
  return carry(desk, id, command, by, ({ seq }) => ({
    contents: { [`${kind}/${seq}`]: command.words.trim() },
    effects: tellExchange(id, seq, kind),
  }));
}

/** Asks for the opinion on a version and records it; nothing happens when the review has moved on meanwhile. */
export async function takeOpinion(desk: Desk, id: string, number: number): Promise<void> {
  const reviewed = await readReviewed(desk.store, id);
  if (desk.seekOpinion === null || reviewed === null) return;
  const { review, dossier } = reviewed;
  if (review.is !== "in-review" || currentVersion(review).number !== number) return;
  const reading = await draftOf(dossier.parts, desk.checks.limits);
  if (reading.is === "unread") return;
  const opinion = await desk.seekOpinion(reading.read);
  const assessment = withOpinion({ draft: reading.read, ...dossier }, opinion, desk.checks);
  const event = opinionGiven(number, { ...dossier, assessment }, opinion);
  await carry(desk, id, { do: "give-opinion", event }, review.sender, () => ({
    contents: { [`opinion/${number}`]: assessment },
    effects: [tellLegal(id)],
  }));
}
