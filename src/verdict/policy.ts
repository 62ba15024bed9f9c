import { defaultCheckSettings, type CheckSettings } from "../checks/settings.ts";
import { defaultTingeLimits, type TingeLimits } from "../checks/tinge-limits.ts";

/** The regimes whose leniency or strictness changes a verdict, section 4 of the domain notes; the strictest one wins. */
export const jurisdictions = ["NL", "BE", "DE", "FR", "UK", "US", "CA"] as const;

/** The regime of one country. */
export type Jurisdiction = (typeof jurisdictions)[number];

/** What an organisation decides about verdicts: everything about checking, how much tinge it bears, and under which law. */
export interface Policy extends CheckSettings {
  readonly tinge: TingeLimits;
  /** Where recipients live when a declaration does not name countries. */
  readonly jurisdictions: readonly Jurisdiction[];
}

/** What holds where nobody decided otherwise. */
export const defaultPolicy: Policy = {
  ...defaultCheckSettings,
  tinge: defaultTingeLimits,
  jurisdictions: ["NL"],
};
