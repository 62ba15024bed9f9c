/** How much promotion is still called a tinge; house policy, not law (section 4 of the domain notes). */
export interface TingeLimits {
  /** Promotional sentences at most. */
  readonly sentences: number;
  /** The part of the words they may take, 0 to 1. */
  readonly share: number;
  /** The part of the links that may sell, 0 to 1. */
  readonly links: number;
}

/** What holds where nobody decided otherwise. */
export const defaultTingeLimits: TingeLimits = { sentences: 1, share: 0.1, links: 0.25 };
