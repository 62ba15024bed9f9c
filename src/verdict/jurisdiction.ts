import type { Declaration } from "../draft/declaration.ts";
import { jurisdictions, type Jurisdiction, type Policy } from "./policy.ts";
import type { Leaning } from "./assessment.ts";

/** What a country makes of a service mail that is a little more than service; section 4 of the domain notes. */
interface Profile {
  /** A commercial tinge: left to legal, advertising, or judged by the two tests of 16 CFR 316.3. */
  readonly tinge: "legal-decides" | "commercial" | "two-tests";
  /** True where asking how satisfied a customer is counts as advertising (BGH VI ZR 225/17). */
  readonly opinionIsAdvertising: boolean;
  /** True where a service mail too must offer an opt-out and identify its sender (CASL s. 6(2)). */
  readonly serviceNeedsOptOut: boolean;
}

const strict: Profile = { tinge: "commercial", opinionIsAdvertising: false, serviceNeedsOptOut: false };

/** What is known of each country. */
export const profiles: Readonly<Record<Jurisdiction, Profile>> = {
  NL: { ...strict, tinge: "legal-decides" },
  BE: strict,
  DE: { ...strict, opinionIsAdvertising: true },
  FR: strict,
  UK: strict,
  US: { ...strict, tinge: "two-tests" },
  CA: { ...strict, serviceNeedsOptOut: true },
};

/** Where the recipients live, as far as there is a profile for it. */
export interface Reach {
  readonly jurisdictions: readonly Jurisdiction[];
  /** Declared countries without a profile, ISO codes. */
  readonly unknownCountries: readonly string[];
}

/** The law that holds: of the declared countries, else of the policy; where neither is known, that of the Netherlands. */
export function reachOf({ countries }: Declaration, policy: Pick<Policy, "jurisdictions">): Reach {
  const declared = (countries ?? []).map((country) => (country === "GB" ? "UK" : country));
  const known = jurisdictions.filter((each) => declared.includes(each));
  const unknownCountries = [...new Set(declared.filter((country) => !known.some((each) => each === country)))];
  const fallback = countries === undefined || unknownCountries.length > 0 ? policy.jurisdictions : [];
  const judged = jurisdictions.filter((each) => known.includes(each) || fallback.includes(each));
  return { jurisdictions: judged.length === 0 ? ["NL"] : judged, unknownCountries };
}

/** What in a mail decides how strict a country is with it. */
export interface Shown {
  readonly leaning: Leaning;
  /** True when the reader is asked for an opinion or a review. */
  readonly asksOpinion: boolean;
  /** True when the subject is neutral and the service content comes first: the two tests of 16 CFR 316.3. */
  readonly passesTwoTests: boolean;
}

/** The countries that take for advertising what the Netherlands leaves to legal. */
export function stricterOnes(where: readonly Jurisdiction[], shown: Shown): readonly Jurisdiction[] {
  return where.filter((each) => {
    const { tinge, opinionIsAdvertising } = profiles[each];
    if (opinionIsAdvertising && shown.asksOpinion) return true;
    if (shown.leaning !== "tinge" || tinge === "legal-decides") return false;
    return tinge === "commercial" || !shown.passesTwoTests;
  });
}
