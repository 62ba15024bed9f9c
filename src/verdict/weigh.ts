import type { OtherPurpose, Weight } from "../checks/rule.ts";
import type { Leaning } from "./assessment.ts";
import type { Evidence } from "./evidence.ts";
import { keepsToTinge, type TingeLimits } from "./tinge.ts";

/** What the promotional evidence in the content amounts to; `brief` when it is one sentence outside the subject. */
export interface Weighing {
  readonly leaning: Leaning;
  readonly score: number;
  readonly brief: boolean;
}

/**
 * How far one rule's evidence moves the score towards 100, as the share of what is left; set so that one decisive rule
 * alone passes 70 and any number of weak ones stays a whisper.
 */
const pull: Record<Weight, number> = { decisive: 0.75, strong: 0.5, weak: 0.12, none: 0 };

/**
 * Weighs promotional evidence (section 4 of the domain notes, steps 1 to 5), before declaration and jurisdiction. Only
 * what is there weighs: the absence of something never moves the leaning, it only decides how much tinge is allowed.
 */
export function weigh(evidence: readonly Evidence[], eventSeen: boolean, limits: TingeLimits): Weighing {
  const weighty = evidence.filter(({ rule }) => rule.weight !== "none" && rule.speaksFor !== null);
  const appeal = appealIn(weighty);
  const brief = appeal !== null && eventSeen && isBrief(weighty.filter(({ rule }) => rule.speaksFor === appeal));
  return { leaning: appeal ?? commercialLeaning(weighty, eventSeen, limits), score: scoreOf(weighty), brief };
}

function appealIn(evidence: readonly Evidence[]): Exclude<OtherPurpose, "commercial"> | null {
  const purposes = evidence.map(({ rule }) => rule.speaksFor);
  if (purposes.includes("ideological")) return "ideological";
  return purposes.includes("charitable") ? "charitable" : null;
}

function isBrief(evidence: readonly Evidence[]): boolean {
  return evidence.length === 1 && evidence.every(({ finding }) => finding.part !== "subject");
}

function commercialLeaning(evidence: readonly Evidence[], eventSeen: boolean, limits: TingeLimits): Leaning {
  const commercial = evidence.filter(({ rule }) => rule.speaksFor === "commercial");
  if (commercial.some(({ rule }) => rule.weight === "decisive")) return "commercial";
  const strong = commercial.filter(({ rule }) => rule.weight === "strong");
  if (strong.length > 0) return eventSeen && keepsToTinge(strong, limits) ? "tinge" : "commercial";
  const weakRules = new Set(commercial.map(({ rule }) => rule.id));
  return weakRules.size > 1 ? "tinge" : "none";
}

function scoreOf(evidence: readonly Evidence[]): number {
  const rules = new Map(evidence.map(({ rule }) => [rule.id, rule]));
  const left = [...rules.values()].reduce((rest, rule) => rest * (1 - pull[rule.weight]), 1);
  return Math.round(100 * (1 - left));
}
