import type { ApprovedAs, Person, Role } from "./event.ts";
import type { Endorsement } from "./review.ts";
import type { ReviewPolicy } from "./review-policy.ts";

/** What still lacks before a version is approved: how many of which groups, and how many people in all. */
export interface Lacking {
  readonly groups: readonly { readonly name: string; readonly have: number; readonly need: number }[];
  readonly people: { readonly have: number; readonly need: number };
}

/** Who agrees, as far as counting them goes. */
export type Voice = Pick<Endorsement, "by" | "roles">;

/**
 * The whole rule of who makes an approval. Each group that is asked must have its number of different voices, and there
 * must be as many different people in all as there are groups that are asked, or as the largest number asked of one
 * group, whichever is more. So somebody in two groups counts for both and is still one person; a delegate speaks with
 * the voice of whom they stand in for, which counts once however many carry it; and the group that was escalated to
 * counts for every group.
 */
export function lackingFor(
  policy: ReviewPolicy,
  as: ApprovedAs,
  { voices, escalated }: { readonly voices: readonly Voice[]; readonly escalated: boolean },
): Lacking {
  const stand = escalated ? (policy.escalation?.group ?? null) : null;
  const groups = asked(policy, as).map(({ name, quorum }) => ({
    name,
    have: new Set(voices.flatMap((voice) => voiceIn(voice, name) ?? (stand && voiceIn(voice, stand)) ?? [])).size,
    need: quorum[as],
  }));
  const counting = voices.filter(({ roles }) => roles.some(({ group }) => isAsked(policy, as, group, escalated)));
  const people = new Set(counting.map(principal)).size;
  return { groups, people: { have: people, need: Math.max(groups.length, ...groups.map(({ need }) => need)) } };
}

/** True when nothing lacks any more. */
export function isComplete({ groups, people }: Lacking): boolean {
  return groups.length > 0 && [...groups, people].every(({ have, need }) => have >= need);
}

/** Whether a group has a say in approving as this. */
export function isAsked(policy: ReviewPolicy, as: ApprovedAs, group: string, escalated: boolean): boolean {
  if (escalated && policy.escalation?.group === group) return true;
  return asked(policy, as).some(({ name }) => name === group);
}

/** Whether a group is asked to look at a mail at all, whatever it is approved as. */
export function hasSay(policy: ReviewPolicy, group: string, escalated: boolean): boolean {
  return (["service", "tinge", "marketing"] as const).some((as) => isAsked(policy, as, group, escalated));
}

/** Whose voice somebody's approval is: their own where they are a reviewer, else whom they stand in for. */
export function principal({ by, roles }: Voice): string {
  const own = roles.some(({ onBehalfOf }) => onBehalfOf === null);
  return keyOf(own ? by : (roles[0]?.onBehalfOf ?? by));
}

/** A person as one word. */
function keyOf({ team, user }: Person): string {
  return `${team} ${user}`;
}

function asked({ groups }: ReviewPolicy, as: ApprovedAs): ReviewPolicy["groups"] {
  return groups.filter(({ quorum }) => quorum[as] > 0);
}

function voiceIn({ by, roles }: Voice, name: string): string | null {
  const inGroup = roles.filter(({ group }) => group === name);
  const [first] = inGroup;
  if (first === undefined) return null;
  const own: Role | undefined = inGroup.find(({ onBehalfOf }) => onBehalfOf === null);
  return keyOf((own ?? first).onBehalfOf ?? by);
}
