import type { TingeLimits } from "../checks/tinge-limits.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Evidence that is never a mere tinge: a price, discount, code, deadline, button, another company's offer, or promotion
 * in the subject, ahead of the message or over its share. House policy on the model of 16 CFR 316.3 and the ICO's
 * "significant promotional material"; not Dutch law.
 */
const neverTinge = new Set([
  "purpose/commercial-prominence",
  "purpose/commercial-share",
  "purpose/cta-shop",
  "purpose/discount-offer",
  "purpose/free-gift",
  "purpose/offered-price",
  "purpose/price-anchor",
  "purpose/promo-block",
  "purpose/service-buried",
  "purpose/subject-promotional",
  "purpose/urgency-scarcity",
]);

/** Evidence about the mail as a whole, which adds no promotional sentence of its own. */
const aboutTheWhole = new Set(["purpose/notice-with-pitch"]);

/** True when strong evidence stays within the limits of a tinge: so many promotional sentences, none of the above. */
export function keepsToTinge(strong: readonly Evidence[], limits: TingeLimits): boolean {
  if (strong.some(({ rule }) => neverTinge.has(rule.id))) return false;
  return sentencesIn(strong.filter(({ rule }) => !aboutTheWhole.has(rule.id))) <= limits.sentences;
}

/** How many sentences this evidence stands in; what stands in none counts for itself. */
export function sentencesIn(evidence: readonly Evidence[]): number {
  const named = evidence.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
  return new Set(named).size + evidence.length - named.length;
}
