import { canonicalJson } from "../draft/canonical-json.ts";
import type { Seen, Version } from "../review/event.ts";
import { isDossier, type Dossier } from "../review/reviewed.ts";
import type { Store } from "../review/store.ts";
import { versionOf } from "../review/version-of.ts";
import { basisOf } from "../verdict/basis.ts";
import { check } from "../verdict/check.ts";
import type { Policy } from "../verdict/policy.ts";

/** What may come out differently when a verdict is worked out again. */
const compared = ["fingerprint", "declarationDigest", "leaning", "verdict", "score", "findings"] as const;

/** One of them. */
type Compared = (typeof compared)[number] | "settings" | "ruleSet";

/** A verdict that was worked out again, and what is different in it. */
export interface Again {
  readonly version: Version;
  readonly differs: readonly Compared[];
  /** Findings that are new, and those that are gone. */
  readonly more: readonly Seen[];
  readonly fewer: readonly Seen[];
}

/** One version with its verdict as recorded, as it comes out under the settings of then, and as it would today. */
export interface Replayed {
  readonly at: string;
  readonly recorded: Version;
  /** Null when draft or settings were erased, or the draft can no longer be read. */
  readonly asThen: Again | null;
  readonly today: Again | null;
  /** Whether this program's rules are those of then; if not, `asThen` is by other rules. */
  readonly sameRules: boolean;
}

/** Works out the rules' verdict on every version of a review again; empty when there is no such review. */
export async function replayVerdicts(store: Store, review: string, today: Policy): Promise<readonly Replayed[]> {
  const replayed: Replayed[] = [];
  for (const { at, event } of await store.history(review)) {
    if (event.type !== "submitted" && event.type !== "revised") continue;
    const { version: recorded } = event;
    const dossier = await store.content(review, `draft/${recorded.number}`);
    const settings = await store.content(review, `settings/${recorded.number}`);
    const sameRules = basisOf(today).ruleSet === recorded.basis.ruleSet;
    const known = isDossier(dossier) ? dossier : null;
    const asThen = known !== null && isPolicy(settings) ? await again(recorded, known, settings) : null;
    replayed.push({
      at,
      recorded,
      asThen,
      today: known === null ? null : await again(recorded, known, today),
      sameRules,
    });
  }
  return replayed;
}

async function again(recorded: Version, { parts, declaration }: Dossier, policy: Policy): Promise<Again | null> {
  const checked = await check(parts, declaration, policy);
  if (checked.is === "unread") return null;
  const version = versionOf({ parts, declaration, readable: "", assessment: checked.read.assessment });
  const differs: readonly Compared[] = [
    ...compared.filter((key) => canonicalJson(version[key]) !== canonicalJson(recorded[key])),
    ...(["settings", "ruleSet"] as const).filter((key) => version.basis[key] !== recorded.basis[key]),
  ];
  return {
    version,
    differs,
    more: without(version.findings, recorded.findings),
    fewer: without(recorded.findings, version.findings),
  };
}

/** Findings that are in the one and not, as often, in the other. */
function without(some: readonly Seen[], others: readonly Seen[]): readonly Seen[] {
  const left = others.map(canonicalJson);
  return some.filter((each) => {
    const at = left.indexOf(canonicalJson(each));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isPolicy(content: unknown): content is Policy {
  return typeof content === "object" && content !== null && "jurisdictions" in content && "tinge" in content;
}
