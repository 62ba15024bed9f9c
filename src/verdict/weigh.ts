import type { OtherPurpose } from "../checks/rule.ts";
import type { TingeLimits } from "../checks/tinge-limits.ts";
import type { Leaning } from "./assessment.ts";
import type { Evidence } from "./evidence.ts";
import type { LeaningReason } from "./grounds.ts";
import { keepsToTinge, sentencesIn } from "./tinge.ts";
import { scoreOf, sharesOf, type Pulling, type Share } from "./score.ts";

/** What the evidence is seen against. */
export interface Setting {
  /** True when wording of an occasion was seen. */
  readonly hasOccasion: boolean;
  /** True for a few lines, such as one person writes to another. */
  readonly isShort: boolean;
  readonly limits: TingeLimits;
}

/** What the promotional evidence in the content amounts to, and why. */
export interface Weighing {
  readonly leaning: Leaning;
  readonly because: LeaningReason;
  readonly shares: readonly Share[];
  readonly score: number;
  /** True for an appeal of one sentence in a service mail, outside the subject and not to click. */
  readonly brief: boolean;
  /** True when the reader's opinion is asked, on which regulators differ: never service of itself. */
  readonly unsettled: boolean;
}

/** Wording that only asks for attention: sympathy, greetings, pride, cheer. It offers nothing and tells nothing. */
const attention = new Set([
  "purpose/courtesy",
  "purpose/greeting-only",
  "purpose/image-awareness",
  "purpose/superlative-tone",
]);

/** Cheer alone: in a mail with news it is manners, and takes another hint to become a tinge. */
const tone = "purpose/superlative-tone";

/** Questions about the reader's opinion: research to one regulator, advertising to another. */
const opinionAsked = "purpose/survey-invitation";

/** The absence that weighs when all a mail does is ask for attention. */
const nothingToTell: Pulling = { rule: "purpose/no-service-trigger", weight: "strong" };

/**
 * Weighs promotional evidence (section 4 of the domain notes, steps 1 to 5), before declaration and jurisdiction. The
 * absence of an occasion never makes a mail commercial by itself, but what asks for attention weighs more without one.
 */
export function weigh(evidence: readonly Evidence[], setting: Setting): Weighing {
  const weighty = evidence.filter(({ rule }) => rule.weight !== "none" && rule.speaksFor !== null);
  const commercial = weighty.filter(({ rule }) => rule.speaksFor === "commercial");
  const content = leaningOf(commercial, setting);
  const appeal = appealIn(weighty);
  const asking = weighty.filter(({ rule }) => rule.speaksFor !== "commercial");
  const brief = appeal !== null && setting.hasOccasion && isBrief(asking);
  const isAppeal = appeal !== null && !(brief && content.leaning === "commercial");
  const found: Found = isAppeal ? { leaning: appeal, because: "appeal" } : content;
  const pulling = pullingIn(weighty, found.because === "attention");
  return {
    ...found,
    shares: sharesOf(pulling),
    score: scoreOf(pulling),
    brief: isAppeal && brief,
    unsettled: commercial.some(({ rule }) => rule.id === opinionAsked),
  };
}

type Found = Pick<Weighing, "leaning" | "because">;

/** The purpose that is asked for in most sentences; where both are in as many, the ideal. */
function appealIn(evidence: readonly Evidence[]): Exclude<OtherPurpose, "commercial"> | null {
  const charitable = evidence.filter(({ rule }) => rule.speaksFor === "charitable");
  const ideological = evidence.filter(({ rule }) => rule.speaksFor === "ideological");
  if (charitable.length + ideological.length === 0) return null;
  return sentencesIn(charitable) > sentencesIn(ideological) ? "charitable" : "ideological";
}

function isBrief(evidence: readonly Evidence[]): boolean {
  const isAside = evidence.every(
    ({ finding, isClicked }) => !isClicked && !["subject", "preheader"].includes(finding.part),
  );
  return isAside && sentencesIn(evidence) <= 1;
}

function leaningOf(commercial: readonly Evidence[], { hasOccasion, isShort, limits }: Setting): Found {
  if (commercial.some(({ rule }) => rule.weight === "decisive")) return { leaning: "commercial", because: "decisive" };
  const strong = commercial.filter(({ rule }) => rule.weight === "strong");
  if (!hasOccasion && (strong.length > 0 || (!isShort && commercial.some(isAttention)))) {
    return { leaning: "commercial", because: commercial.every(isAttention) ? "attention" : "no-occasion" };
  }
  if (strong.length === 0) return whispers(commercial, hasOccasion);
  return keepsToTinge(strong, limits)
    ? { leaning: "tinge", because: "within-tinge" }
    : { leaning: "commercial", because: "beyond-tinge" };
}

function isAttention({ rule }: Evidence): boolean {
  return attention.has(rule.id);
}

function whispers(weak: readonly Evidence[], hasOccasion: boolean): Found {
  const rules = new Set(weak.map(({ rule }) => rule.id));
  if (rules.size === 0) return { leaning: "none", because: "nothing" };
  const isManners = rules.size === 1 && (rules.has(tone) || (hasOccasion && rules.has(opinionAsked)));
  return isManners ? { leaning: "none", because: "too-little" } : { leaning: "tinge", because: "hints" };
}

function pullingIn(evidence: readonly Evidence[], asksOnly: boolean): readonly Pulling[] {
  const rules = new Map(evidence.map(({ rule }) => [rule.id, { rule: rule.id, weight: rule.weight }]));
  return asksOnly ? [...rules.values(), nothingToTell] : [...rules.values()];
}
