import { draftOf } from "./draft/draft-of.ts";
import type { Unread } from "./draft/draft.ts";
import { carryOut, type Along, type Happened } from "./review/carry-out.ts";
import type { Acting, Command, Refusal } from "./review/command.ts";
import { theProgram, type Person } from "./review/event.ts";
import type { Looking } from "./review/examine.ts";
import type { Examined, HeldBecause, Unsent } from "./review/examined.ts";
import { judgedAs } from "./review/judged.ts";
import { personalData } from "./review/masked.ts";
import type { ReviewPolicy } from "./review/review-policy.ts";
import { currentVersion, isSame } from "./review/review.ts";
import { readReviewed, type Dossier, type Reviewed } from "./review/reviewed.ts";
import { sinceThen } from "./review/since.ts";
import type { Store } from "./review/store.ts";
import { tellExchange, tellHappened, tellLegal, tellVersion } from "./review/tell.ts";
import { audienceMark, opinionGiven, seenIn, versionOf } from "./review/version-of.ts";
import { dropWaivers, keepWaivers, waivedIn } from "./review/waiver.ts";
import { withOpinion } from "./verdict/assess.ts";
import { settingsKept } from "./verdict/basis.ts";
import type { Opinion, SeekOpinion } from "./verdict/opinion.ts";

/** What the line needs from outside: where it keeps things, the time, fresh ids, settings, and an opinion if it is on. */
export interface Desk extends Looking {
  readonly store: Store;
  readonly now: () => string;
  readonly policy: ReviewPolicy;
  readonly newId: () => string;
  /** True when a sender is asked before anything goes to legal. */
  readonly asksFirst: boolean;
  /** From when on earlier mails to the same group count, given now. */
  readonly crowdedSince: () => string;
  readonly seekOpinion: SeekOpinion | null;
}

/** What came of handing in a draft or deciding on one: the review as it stands then, or why nothing changed. */
export type Answer =
  | { readonly is: "done"; readonly reviewed: Reviewed }
  | { readonly is: "held"; readonly because: HeldBecause; readonly key: string; readonly unsent: Unsent }
  | { readonly is: "unread"; readonly unread: Unread }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** What a sender says when handing in; `sure` when they were asked already. */
export interface HandingIn {
  readonly by: Person;
  readonly neededBy: string | null;
  readonly sure: boolean;
  /** Who worked on the mail besides; like its sender they do not decide on it. */
  readonly coAuthors?: readonly Person[];
}

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

/** Who acts now, under the policy of the house. */
export function actingNow({ now, policy }: Pick<Desk, "now" | "policy">, by: Person): Acting {
  return { by, at: now(), policy };
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
  return answer(desk, id, { do: what }, theProgram);
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

function moment({ now, policy }: Desk): { readonly at: string; readonly timeZone: string } {
  return { at: now(), timeZone: policy.office.timeZone };
}

type How = "submit" | "revise";

async function handIn(desk: Desk, id: string, how: How, examined: Examined, given: HandingIn): Promise<Answer> {
  const held = given.sure ? null : whyHeld(desk, examined);
  const revises = how === "revise" ? id : null;
  if (held !== null) return hold(desk, { ...examined, because: held, neededBy: given.neededBy, revises }, given.by);
  const { original, ...looked } = examined;
  const opinion: Opinion = { is: "absent", because: desk.seekOpinion === null ? "off" : "pending" };
  const dossier: Dossier = {
    ...looked,
    assessment: { ...looked.assessment, opinion },
    earlier: await earlier(desk, looked),
    waived: await waivedIn(desk.store, given.by, looked.assessment.findings, moment(desk)),
  };
  const { neededBy, coAuthors = [] } = given;
  const command = { do: how, version: versionOf(dossier), neededBy, coAuthors };
  const before = how === "revise" ? await readReviewed(desk.store, id) : null;
  const since = before === null ? null : await sinceThen(desk, before, examined);
  return carry(desk, id, command, given.by, (happened) => {
    const { number } = currentVersion(happened.after);
    const contents = {
      [`draft/${number}`]: dossier,
      [`settings/${number}`]: settingsKept(desk.checks),
      // Somebody else's version may have come in between; what was compared is then not the round before.
      ...(since?.version === number - 1 ? { [`since/${number}`]: since } : {}),
    };
    const told = tellVersion(id, number, { hasFile: original !== null, asksOpinion: desk.seekOpinion !== null });
    const effects = [...told, ...tellHappened(id, happened, desk.policy)];
    return { contents: original === null ? contents : { ...contents, [`file/${number}`]: original }, effects };
  });
}

function whyHeld(desk: Desk, { assessment }: Examined): HeldBecause | null {
  if (assessment.findings.some(({ rule }) => rule === personalData)) return "personal-data";
  return desk.asksFirst ? "ask-first" : null;
}

async function hold(desk: Desk, unsent: Unsent, by: Person): Promise<Answer> {
  const key = `unsent/${desk.newId()}`;
  await desk.store.keep(by, key, unsent, desk.now());
  return { is: "held", because: unsent.because, key, unsent };
}

/** When mails to the same group were approved in the days before. */
async function earlier(desk: Desk, { declaration }: Pick<Examined, "declaration">): Promise<readonly string[]> {
  const audience = audienceMark(declaration.segment);
  return audience === null ? [] : desk.store.approvedFor(audience, desk.crowdedSince());
}

/** Carries out what somebody decides: the card is drawn anew, and everybody told whom it concerns. */
async function answer(
  desk: Desk,
  id: string,
  command: Command,
  by: Person,
  contentsOf: (happened: Happened) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<Answer> {
  return carry(desk, id, command, by, (happened) => ({
    contents: contentsOf(happened),
    effects: [tellLegal(id), ...tellHappened(id, happened, desk.policy)],
  }));
}

async function carry(desk: Desk, id: string, command: Command, by: Person, along: Along): Promise<Answer> {
  const outcome = await carryOut(desk.store, id, command, { ...actingNow(desk, by), along });
  if (outcome.is === "refused") return outcome;
  const reviewed = await readReviewed(desk.store, id);
  return reviewed === null ? { is: "refused", refusal: { because: "unknown-review" } } : { is: "done", reviewed };
}
