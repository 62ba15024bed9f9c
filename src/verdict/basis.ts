import { lookAlikes } from "../checks/events/look-alikes.ts";
import { events } from "../checks/events.ts";
import { sources } from "../checks/sources.ts";
import { canonicalJson } from "../draft/canonical-json.ts";
import { digest } from "../draft/digest.ts";
import { limits } from "../draft/limits.ts";
import type { Policy } from "./policy.ts";
import { isConsequence, rulebook, type Entry } from "./rulebook.ts";
import { pull } from "./score.ts";

/** What a verdict rests on besides the draft and its declaration, as digests: the same digests, the same ground. */
export interface Basis {
  /** Over all rules as they ship. */
  readonly ruleSet: string;
  /** Over what the organisation decides about them. */
  readonly settings: string;
  /** Over prompt, model and form of the answer; null when no second opinion was taken in. */
  readonly prompt: string | null;
}

/** Characters typed in Slack are no setting. */
const { pastedLength: _, ...standardLimits } = limits;

let shipped: string | undefined;
const settings = new WeakMap<Policy, string>();

/**
 * What a verdict under this policy rests on, before any second opinion. Rules and policies are digested once, and not
 * before somebody asks: that takes longer than checking a mail, and who reads the result in a terminal sees none of it.
 */
export function basisOf(policy: Policy): Basis {
  return {
    get ruleSet() {
      return (shipped ??= ruleSetDigest(rulebook));
    },
    get settings() {
      const decided = settings.get(policy) ?? settingsDigest(policy);
      settings.set(policy, decided);
      return decided;
    },
    prompt: null,
  };
}

/**
 * SHA-256 (lower-case hex) over rules as data: ids, severities, weights, phrases, sources, wording and examples, with the
 * wording of occasions, the sources themselves and what each weight pulls. What rules do in code is data only in so far as their examples show it.
 */
export function ruleSetDigest(entries: readonly Entry[]): string {
  const rules = entries.map(asData);
  // Not canonical to the bottom, which would take longer than checking a mail: the source gives what is inside one order.
  return digest(
    JSON.stringify({ canonical: "servicemail-rules-1", rules, events, lookAlikes, sources, weights: pull }),
  );
}

/** An entry with its keys in order and its expression, if it has one, as it is written; functions fall out as JSON. */
function asData(entry: Entry): object {
  const find = isConsequence(entry) || entry.find.is !== "pattern" ? {} : { matches: String(entry.find.matches) };
  return Object.fromEntries(Object.entries({ ...entry, ...find }).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** SHA-256 (lower-case hex) over the canonical JSON of the settings as they are kept. */
export function settingsDigest(policy: Policy): string {
  return digest(canonicalJson(settingsKept(policy)));
}

/** A policy as it is kept with a review, what it leaves to the table of limits filled in. */
export function settingsKept({ rules, tinge, jurisdictions, limits: set = standardLimits }: Policy): object {
  return { canonical: "servicemail-settings-1", rules, tinge, jurisdictions, limits: set };
}
