import { epochOf, secondsAfter } from "../draft/moment.ts";
import type { Acting, Command, Refusal } from "./command.ts";
import type { ApprovedAs, ReviewEvent, Role, Version } from "./event.ts";
import { approvalEnds } from "./expiry.ts";
import { rolesIn } from "./may.ts";
import { isAsked, isComplete, lackingFor, principal, type Lacking, type Voice } from "./quorum.ts";
import { judgedVersion, type KnownReview } from "./review.ts";

type Approving = Extract<Command, { do: "approve" }>;

/** As what a version is approved when nobody says otherwise: what its verdict calls for. */
export function calledFor(version: Pick<Version, "verdict" | "leaning">): ApprovedAs {
  if (version.verdict === "service" || version.verdict === "unclear")
    return version.leaning === "tinge" ? "tinge" : "service";
  return version.verdict === "tinge" ? "tinge" : "marketing";
}

/** The verdict that somebody sets who approves this version as this; null when it is the one that stands. */
export function verdictSet(version: Pick<Version, "verdict">, as: ApprovedAs): Version["verdict"] | null {
  const isMarketing = ["commercial", "charitable", "ideological"].includes(version.verdict);
  const verdict = as === "marketing" ? (isMarketing ? version.verdict : "commercial") : as;
  return verdict === version.verdict ? null : verdict;
}

/** True when approving this version as this takes a written reason: over an error, or as anything but what is called for. */
export function needsReason(version: Version, as: ApprovedAs, at: string): boolean {
  return as === "tinge" || as !== calledFor(version) || version.findings.some((finding) => isOpenError(finding, at));
}

/** What still lacks for an approval as this, with what those who agreed to it so far bring. */
export function lackingNow(review: KnownReview, as: ApprovedAs, { policy }: Pick<Acting, "policy">): Lacking {
  return lackingFor(policy, as, { voices: agreed(review, as), escalated: review.escalated !== null });
}

/** What follows when a reviewer approves: they agree, perhaps with another verdict, and it may complete the approval. */
export function approve(review: KnownReview, command: Approving, acting: Acting): readonly ReviewEvent[] | Refusal {
  const stands = judgedVersion(review);
  const as = command.as ?? calledFor(stands);
  const hasReason = isReason(command.reason);
  const isSet = hasReason && command.judged?.verdict === verdictSet(stands, as) ? command.judged : undefined;
  const version: Version = isSet === undefined ? stands : { ...stands, ...isSet };
  const roles = rolesIn(review, command.standing, acting).filter(({ group }) =>
    isAsked(acting.policy, as, group, review.escalated !== null),
  );
  const refusal = whyNotApprove(version, as) ?? whyNotYou(review, as, { ...acting, roles });
  if (refusal !== null) return refusal;
  if (!command.sawAll) return { because: "not-all-seen" };
  // What a reviewer sets is judged anew by them, so the reason is for that and asked all the same.
  if ((isSet !== undefined || needsReason(stands, as, acting.at)) && !hasReason) return { because: "reason-needed" };
  const act = { version: version.number, roles, ...untilUndone(acting) };
  const judged: ReviewEvent[] = isSet === undefined ? [] : [{ type: "judged", version: version.number, ...isSet }];
  const endorsed: ReviewEvent = { type: "endorsed", as, hasReason, ...act };
  const voices = [...agreed(review, as).filter(({ by }) => by.user !== acting.by.user), { by: acting.by, roles }];
  const lacking = lackingFor(acting.policy, as, { voices, escalated: review.escalated !== null });
  if (!isComplete(lacking)) return [...judged, endorsed];
  const until = approvalEnds(review, acting.at, acting.policy);
  const { audience, number } = version;
  const whole = { as, hasReason, audience, until, ...untilUndone(acting) };
  return [...judged, endorsed, { type: "approved", version: number, ...whole }];
}

/** What follows when somebody takes their own decision back in time. */
export function undo(review: KnownReview, seq: number, { by, at }: Acting): readonly ReviewEvent[] | Refusal {
  if (review.is === "withdrawn" || review.is === "expired") return { because: review.is };
  // An approval is taken back by whoever agreed to it, so their agreement is what is named.
  const turnedDown = review.is === "rejected" || review.is === "revision-asked" ? [review.decision] : [];
  const act = [...review.endorsements, ...turnedDown].find((one) => one.seq === seq);
  if (act === undefined) return { because: "nothing-to-undo" };
  if (act.by.team !== by.team || act.by.user !== by.user) return { because: "not-your-decision" };
  if (act.undoUntil === null || epochOf(at) >= epochOf(act.undoUntil)) return { because: "undo-too-late" };
  const judged = review.judgement?.seq === seq - 1 ? [seq - 1] : [];
  // An approval that this agreement was part of falls with it, whoever completed it.
  const approval = review.is === "approved" ? [review.decision.seq] : [];
  return [{ type: "undone", version: act.version, seqs: [...judged, seq, ...approval] }];
}

/** Until when something decided now can be taken back. */
export function untilUndone({ at, policy }: Acting): { readonly undoUntil?: string } {
  return policy.undoSeconds === 0 ? {} : { undoUntil: secondsAfter(at, policy.undoSeconds) };
}

/** Whether words say anything. */
export function isReason(reason: string | null): boolean {
  return reason !== null && reason.trim() !== "";
}

function whyNotApprove(version: Version, as: ApprovedAs): Refusal | null {
  if (reachesSuppressed(version) && (as !== "service" || version.verdict !== "service" || version.leaning !== "none"))
    return { because: "suppression" };
  const blocks = version.findings.filter(({ severity }) => severity === "block").map(({ rule }) => rule);
  return blocks.length > 0 ? { because: "blocked", rules: blocks } : null;
}

function whyNotYou(
  review: KnownReview,
  as: ApprovedAs,
  { by, roles, policy }: Acting & { readonly roles: readonly Role[] },
): Refusal | null {
  if (roles.length === 0) {
    const groups = policy.groups.filter(({ quorum }) => quorum[as] > 0).map(({ name }) => name);
    return { because: "not-asked", groups };
  }
  const mine = principal({ by, roles });
  const again = agreed(review, as).some((one) => principal(one) === mine || one.by.user === by.user);
  return again ? { because: "already-endorsed" } : null;
}

function agreed({ endorsements }: KnownReview, as: ApprovedAs): readonly Voice[] {
  return endorsements.filter((one) => one.as === as);
}

function reachesSuppressed({ suppression }: Version): boolean {
  return suppression === "included";
}

function isOpenError({ severity, waivedUntil }: Version["findings"][number], at: string): boolean {
  return severity === "error" && (waivedUntil === undefined || epochOf(at) >= epochOf(waivedUntil));
}
