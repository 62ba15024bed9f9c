/** How many of how many, as a share from 0 to 1 with its 95 % interval; nothing can be said of none. */
export interface Proportion {
  readonly yes: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/** A proportion with Wilson's interval, which holds for few mails and for shares near 0 and 1 too. */
export function proportion(yes: number, of: number): Proportion {
  if (of === 0) return { yes, of, share: null, low: null, high: null };
  const share = yes / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const reach = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {
    yes,
    of,
    share,
    low: yes === 0 ? 0 : Math.max(0, middle - reach),
    high: yes === of ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * F1 out of the mails rightly flagged and all that were flagged or ought to be. It is no proportion itself, but rises and
 * falls with the one that these two are, and so takes its interval from there.
 */
export function f1(rightly: number, flaggedOrOught: number): Proportion {
  const { share, low, high, ...counts } = proportion(rightly, flaggedOrOught);
  return { ...counts, share: doubled(share), low: doubled(low), high: doubled(high) };
}

function doubled(share: number | null): number | null {
  return share === null ? null : (2 * share) / (1 + share);
}
