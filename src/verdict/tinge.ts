import type { Evidence } from "./evidence.ts";

/** How much promotion is still called a tinge; house policy, not law (section 4 of the domain notes). */
export interface TingeLimits {
  /** Promotional sentences at most. */
  readonly sentences: number;
  /** The part of the words they may take, 0 to 1. */
  readonly share: number;
  /** The part of the links that may sell, 0 to 1. */
  readonly links: number;
}

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
  "purpose/price-anchor",
  "purpose/promo-block",
  "purpose/service-buried",
  "purpose/subject-promotional",
  "purpose/urgency-scarcity",
]);

/** Evidence about the mail as a whole, which adds no promotional sentence of its own. */
const aboutTheWhole = new Set(["purpose/notice-with-pitch"]);

/** True when strong evidence stays within the limits of a tinge: at most one promotional sentence, none of the above. */
export function keepsToTinge(strong: readonly Evidence[], limits: TingeLimits): boolean {
  if (strong.some(({ rule }) => neverTinge.has(rule.id))) return false;
  return strong.filter(({ rule }) => !aboutTheWhole.has(rule.id)).length <= limits.sentences;
}
