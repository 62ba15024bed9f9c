import type { Finding } from "../checks/finding.ts";
import { firstInBody, isBefore } from "../checks/reading-order.ts";
import { run, type Sighting } from "../checks/run.ts";
import type { Rule } from "../checks/rule.ts";
import { rules } from "../checks/rules/index.ts";
import { bodyOf, wordCount } from "../checks/scene.ts";
import { showsOccasion } from "../checks/shows-occasion.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import { circumstancesOf } from "./circumstances.ts";
import type { Evidence } from "./evidence.ts";
import { isRuled, judge, type Ruling } from "./judge.ts";
import { reachOf, type Reach } from "./jurisdiction.ts";
import { nameOf, placesIn } from "./place.ts";
import type { Policy } from "./policy.ts";
import { weigh, type Setting, type Weighing } from "./weigh.ts";

/** A draft and everything it is judged by. */
export interface Case {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly policy: Policy;
}

/** What was made of a case, before anything follows from it. */
export interface Considered {
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  readonly eventsSeen: readonly EventClass[];
  readonly setting: Setting;
  readonly weighing: Weighing;
  readonly ruling: Ruling;
  readonly reach: Reach;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** So many words one person may write to another without news; a longer mail with none is written for many. */
const fewWords = 100;

/** Looks, weighs and judges: the same case gives the same outcome. */
export function consider(given: Case): Considered {
  return consideredFrom(given, run(given.draft, given.declaration, rules, given.policy));
}

/** The same ruling sooner, for trying: of the findings only those are looked for that it could rest on. */
export function reconsider(given: Case): Considered {
  return consideredFrom(given, run(given.draft, given.declaration, rules, given.policy, bearsOnRuling));
}

/** Everything else is worth knowing, but no verdict was ever other for it. */
function bearsOnRuling({ speaksFor, find }: Rule): boolean {
  return speaksFor !== null || find.is === "declared";
}

function consideredFrom({ draft, declaration, policy }: Case, seen: Sighting): Considered {
  const { findings } = seen;
  const evidence = evidenceIn(draft, findings);
  const eventsSeen = mostSeenFirst(seen);
  const setting = settingOf(seen, policy);
  const weighing = weigh(evidence, setting);
  const reach = reachOf(declaration, policy);
  const passesTwoTests = opensNeutral(seen, evidence);
  const { jurisdictions } = reach;
  const occasionShown = showsOccasion(declaration, seen);
  const gathered = { draft, declaration, findings, eventsSeen, occasionShown, jurisdictions, passesTwoTests };
  const ruling = judge(weighing, circumstancesOf(gathered));
  return { findings, evidence, eventsSeen, setting, weighing, ruling, reach };
}

function evidenceIn(draft: Draft, findings: readonly Finding[]): readonly Evidence[] {
  const placeOf = placesIn(draft);
  return findings.flatMap((finding) => {
    const rule = ruleById.get(finding.rule);
    if (rule === undefined) return [];
    const weighs = rule.weight !== "none" && rule.speaksFor !== null;
    const place = weighs ? placeOf(finding) : null;
    const sentence = place === null ? null : nameOf(place, draft);
    return [{ rule, finding, sentence, isClicked: place?.isClicked ?? false }];
  });
}

/** The occasions seen, the one with most words first: it is likely what the mail is about. */
function mostSeenFirst({ events }: Sighting): readonly EventClass[] {
  const seen = Map.groupBy(events, ({ event }) => event);
  return [...seen].toSorted(([, one], [, other]) => other.length - one.length).map(([event]) => event);
}

function settingOf({ draft, events }: Sighting, { tinge }: Policy): Setting {
  // Where a language has no rules, nobody can tell that an occasion is missing; so that must not weigh.
  const isShort = !isRuled(draft.language) || wordCount(bodyOf(draft)) <= fewWords;
  return { hasOccasion: events.length > 0, isShort, limits: tinge };
}

/** The two tests of 16 CFR 316.3: a subject without promotion, and a body that opens with the notice. */
function opensNeutral(seen: Sighting, evidence: readonly Evidence[]): boolean {
  const subjectSells = evidence.some(({ rule, finding }) => finding.part === "subject" && rule.speaksFor !== null);
  const notice = firstInBody(seen.draft, seen.events);
  const pitch = firstInBody(
    seen.draft,
    seen.hits.filter(({ rule }) => rule.speaksFor !== null),
  );
  return !subjectSells && notice !== undefined && !isBefore(seen.draft, pitch, notice);
}
