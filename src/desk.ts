import type { Declaration } from "./draft/declaration.ts";
import type { Draft, MailParts, Reading, Unread } from "./draft/draft.ts";
import { draftOf } from "./draft/draft-of.ts";
import { declarationDigest, fingerprint } from "./draft/fingerprint.ts";
import { readPasted } from "./draft/plain.ts";
import { readableOf } from "./draft/readable.ts";
import { carryOut, type Along } from "./review/carry-out.ts";
import type { Command, Refusal } from "./review/command.ts";
import type { OpinionGiven, Person, Seen, Version } from "./review/event.ts";
import { currentVersion } from "./review/review.ts";
import { readReviewed, type Dossier, type Reviewed } from "./review/reviewed.ts";
import type { Entry, Store } from "./review/store.ts";
import { assess, withOpinion } from "./verdict/assess.ts";
import type { Assessment } from "./verdict/assessment.ts";
import type { Opinion, SeekOpinion } from "./verdict/opinion.ts";
import type { Policy } from "./verdict/policy.ts";

/** What the line needs from outside: where it keeps things, the time, fresh ids, settings, and an opinion if it is on. */
export interface Desk {
  readonly store: Store;
  readonly now: () => string;
  readonly newId: () => string;
  readonly checks: Policy;
  readonly seekOpinion: SeekOpinion | null;
}

/** What came of handing in a draft or deciding on one: the review as it stands then, or why nothing changed. */
export type Answer =
  | { readonly is: "done"; readonly reviewed: Reviewed }
  | { readonly is: "unread"; readonly unread: Unread }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** A decision somebody wants to take. */
export type Settling = Extract<Command, { standing: unknown }>;

/** The assessment of a mail by the rules alone: what every entrance shows first. */
export async function check(
  parts: MailParts,
  declaration: Declaration,
  settings: Policy,
): Promise<Reading<{ readonly draft: Draft; readonly assessment: Assessment }>> {
  const reading = await draftOf(parts, settings.limits);
  if (reading.is === "unread") return reading;
  return { is: "read", read: { draft: reading.read, assessment: assess(reading.read, declaration, settings) } };
}

/** Takes a pasted draft into review and leaves word for legal and sender; saved whole before it resolves. */
export async function submit(desk: Desk, text: string, by: Person): Promise<Answer> {
  return handIn(desk, "submit", { id: desk.newId(), text, by, declaration: {} });
}

/** Takes the sender's next version of a draft into review; the declaration stays as it was. */
export async function revise(desk: Desk, id: string, text: string, by: Person): Promise<Answer> {
  const reviewed = await readReviewed(desk.store, id);
  if (reviewed === null) return { is: "refused", refusal: { because: "unknown-review" } };
  return handIn(desk, "revise", { id, text, by, declaration: reviewed.dossier.declaration });
}

/** Lets a reviewer decide; of two at once the first is saved and the other is told who decided. */
export async function settle(desk: Desk, id: string, command: Settling, by: Person): Promise<Answer> {
  return answer(desk, id, command, by, (_, seq) => ({
    contents: command.reason?.trim() ? { [`reason/${seq}`]: command.reason.trim() } : {},
    effects: [tellLegal(id), { lane: `${id}/sender`, kind: "decision", target: String(seq) }],
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
  const event = opinionGiven(number, assessment, opinion);
  await answer(desk, id, { do: "give-opinion", event }, review.sender, () => ({
    contents: { [`opinion/${number}`]: assessment },
    effects: [tellLegal(id)],
  }));
}

interface Handed {
  readonly id: string;
  readonly text: string;
  readonly by: Person;
  readonly declaration: Declaration;
}

async function handIn(desk: Desk, how: "submit" | "revise", { id, text, by, declaration }: Handed): Promise<Answer> {
  const pasted = readPasted(text, how === "submit" ? "command" : "form");
  if (pasted.is === "unread") return pasted;
  const checked = await check(pasted.read, declaration, desk.checks);
  if (checked.is === "unread") return checked;
  const opinion: Opinion = { is: "absent", because: desk.seekOpinion === null ? "off" : "pending" };
  const assessment = { ...checked.read.assessment, opinion };
  const dossier: Dossier = { parts: pasted.read, declaration, assessment, readable: readableOf(checked.read.draft) };
  return answer(desk, id, { do: how, version: versionOf(dossier) }, by, (event) => {
    const number = "version" in event && typeof event.version === "object" ? event.version.number : 1;
    return { contents: { [`draft/${number}`]: dossier }, effects: tellAll(id, number, desk.seekOpinion !== null) };
  });
}

async function answer(desk: Desk, id: string, command: Command, by: Person, along: Along): Promise<Answer> {
  const outcome = await carryOut(desk.store, id, command, { by, at: desk.now(), along });
  if (outcome.is === "refused") return outcome;
  const reviewed = await readReviewed(desk.store, id);
  return reviewed === null ? { is: "refused", refusal: { because: "unknown-review" } } : { is: "done", reviewed };
}

function versionOf({ parts, declaration, assessment }: Dossier): Version {
  const { leaning, verdict, score } = assessment;
  const digests = { fingerprint: fingerprint(parts), declarationDigest: declarationDigest(declaration) };
  return { number: 1, ...digests, leaning, verdict, score, findings: seenIn(assessment) };
}

function opinionGiven(version: number, assessment: Assessment, opinion: Opinion): OpinionGiven {
  const given = opinion.is === "given" ? opinion : null;
  return {
    type: "opinion-given",
    version,
    opinion: opinion.is === "given" ? "given" : opinion.because,
    leaning: given?.leaning ?? null,
    verdict: assessment.verdict,
    findings: seenIn(assessment),
    model: given?.model ?? null,
    prompt: given?.prompt ?? null,
  };
}

function seenIn(assessment: Assessment): readonly Seen[] {
  return assessment.findings.map(({ rule, severity }) => ({ rule, severity }));
}

function tellAll(id: string, number: number, opinion: boolean): Entry["effects"] {
  const target = String(number);
  const asked = { lane: `${id}/opinion`, kind: "opinion", target } as const;
  return [tellLegal(id), { lane: `${id}/sender`, kind: "result", target }, ...(opinion ? [asked] : [])];
}

function tellLegal(id: string): Entry["effects"][number] {
  return { lane: `${id}/card`, kind: "card", target: "" };
}
