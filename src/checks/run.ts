import type { Declaration } from "../draft/declaration.ts";
import type { Draft, Part, Passage } from "../draft/draft.ts";
import type { Hit, PatternFinder, Scene, Spot } from "./finders.ts";
import type { Finding } from "./finding.ts";
import { original } from "./normalise.ts";
import { ownHits } from "./own-hits.ts";
import { ownRules, type OwnRules } from "./own-rules.ts";
import type { Rule, Severity, Weight } from "./rule.ts";
import { spotAt, wordedAs } from "./scene.ts";
import type { CheckSettings } from "./settings.ts";
import { wholeBody } from "./spots.ts";
import { defaultTingeLimits } from "./tinge-limits.ts";
import { viewOf } from "./tokens.ts";
import { readWords, type Words } from "./words.ts";

/** Everything the rules saw in a draft: the scene, and the findings in order of gravity, then of place. */
export interface Sighting extends Scene {
  readonly findings: readonly Finding[];
}

/** A rule and where it saw something. */
interface Seen {
  readonly rule: Rule;
  readonly spot: Spot;
}

/**
 * Looks at a draft and its declaration with all rules that are on; the same input gives the same sighting. Where not all
 * matters, rules that look at more than words are left out unless they are `wanted`.
 */
export function run(
  draft: Draft,
  declaration: Declaration,
  rules: readonly Rule[],
  settings: CheckSettings,
  wanted: (rule: Rule) => boolean = () => true,
): Sighting {
  const own = ownRules(rules, settings);
  const { hits, events, present } = readOnce(draft, own);
  const tolerated = settings.tinge ?? defaultTingeLimits;
  const all: Scene = { draft, declaration, hits, events, tolerated };
  const outOfScene = new Set(
    [...new Set(hits.map(({ rule }) => rule))].filter(({ find }) => find.is === "phrases" && !find.when(all)),
  );
  const scene: Scene = { ...all, hits: hits.filter(({ rule }) => !outOfScene.has(rule)) };
  const looking = own.rules.filter(wanted);
  const more = looking.flatMap((rule) => spotsIn(scene, rule, present).map((spot): Seen => ({ rule, spot })));
  const seen = once<Seen>([...scene.hits, ...more]).toSorted(byWeightAndPlace);
  const findings = seen.map(({ rule, spot }) => findingOf(rule, spot)).sort(bySeverity);
  return { ...scene, findings };
}

const read = new WeakMap<Draft, { readonly rules: readonly Rule[]; readonly words: Words }>();

/** What can be seen whatever the answers are; asked again about the same draft, as when answers change, it is read once. */
function readOnce(draft: Draft, own: OwnRules): Words {
  const known = read.get(draft);
  if (known?.rules === own.rules) return known.words;
  const words = readWords(draft, own.rules);
  const worded = [...words.hits, ...patternHits(draft, own.rules)];
  const all = [...worded, ...ownHits(draft, own, worded), ...linkHits(draft, own.rules)];
  const seen = { ...words, hits: once(withoutEchoes(all)) };
  read.set(draft, { rules: own.rules, words: seen });
  return seen;
}

function patternHits(draft: Draft, rules: readonly Rule[]): readonly Hit[] {
  return rules.flatMap((rule) => {
    const { find } = rule;
    if (find.is !== "pattern") return [];
    const passages = draft.passages.filter(({ part }) => find.in.includes(wordedAs(part)));
    return passages.flatMap((passage) =>
      matchesIn(passage, find).map(([start, end]) => ({
        rule,
        passage,
        start,
        end,
        spot: spotAt(draft, passage, start, end),
      })),
    );
  });
}

function matchesIn(passage: Passage, { matches, accept }: PatternFinder): readonly (readonly [number, number])[] {
  const view = viewOf(passage);
  return Array.from(view.text.matchAll(matches))
    .filter(([match]) => match !== "" && accept(match))
    .map(({ 0: match, index }) => original(view, index, index + match.length));
}

function linkHits(draft: Draft, rules: readonly Rule[]): readonly Hit[] {
  return rules.flatMap((rule) => {
    const { find } = rule;
    if (find.is !== "links") return [];
    return draft.links.filter(find.matches).map(({ part, start, end, label, href }) => {
      const quote = label.trim() === "" ? href : label;
      return { rule, passage: null, start, end, spot: { part, start, end, quote } };
    });
  });
}

/** The answers as a whole: there is nothing in them to quote. */
const answers: Spot = { part: "declaration", start: null, end: null, quote: null };

/** What rules see that look at more than words. */
function spotsIn(scene: Scene, rule: Rule, present: ReadonlySet<Rule>): readonly Spot[] {
  const { find } = rule;
  if (find.is === "structure") return find.look(scene);
  if (find.is === "missing") return isRead(scene.draft) && !present.has(rule) ? [wholeBody(scene.draft)] : [];
  if (find.is !== "declared" || Object.keys(scene.declaration).length === 0) return [];
  return find.contradicts(scene.declaration, scene) ? [answers] : [];
}

/** Nobody who cannot read a language may say that something is missing from it. */
function isRead({ language }: Draft): boolean {
  return language !== "de" && language !== "fr";
}

/** A mail says everything twice when it has a text beside its HTML; what stands in both is told once, in the HTML. */
function once<Each extends Seen>(seen: readonly Each[]): readonly Each[] {
  const inHtml = new Set(seen.filter(({ spot }) => spot.part === "html").map(wordingOf));
  return inHtml.size === 0 ? seen : seen.filter((each) => each.spot.part !== "text" || !inHtml.has(wordingOf(each)));
}

/** Mails hold their buttons and banners again for Outlook and telephones; what is shown as well says nothing new there. */
function withoutEchoes(hits: readonly Hit[]): readonly Hit[] {
  const isHidden = ({ passage }: Hit): boolean => passage?.visible === false;
  if (!hits.some(isHidden)) return hits;
  const shown = new Set(hits.filter((hit) => !isHidden(hit)).map(wordingOf));
  return hits.filter((hit) => !isHidden(hit) || !shown.has(wordingOf(hit)));
}

function wordingOf({ rule, spot }: Seen): string {
  return `${rule.id} ${(spot.quote ?? "").replaceAll(/\s+/gu, " ").toLowerCase()}`;
}

function findingOf({ id: rule, severity, question }: Rule, spot: Spot): Finding {
  return { rule, severity, question, ...spot };
}

const gravity: Readonly<Record<Severity, number>> = { block: 0, error: 1, warning: 2, info: 3 };
const pull: Readonly<Record<Weight, number>> = { decisive: 0, strong: 1, weak: 2, none: 3 };
const order: readonly Part[] = ["subject", "preheader", "header", "html", "text", "attachment", "declaration"];

function bySeverity(one: Finding, other: Finding): number {
  return gravity[one.severity] - gravity[other.severity];
}

function byWeightAndPlace(one: Seen, other: Seen): number {
  return (
    pull[one.rule.weight] - pull[other.rule.weight] ||
    order.indexOf(one.spot.part) - order.indexOf(other.spot.part) ||
    (one.spot.start ?? 0) - (other.spot.start ?? 0) ||
    alphabetically(one.rule.id, other.rule.id)
  );
}

function alphabetically(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
