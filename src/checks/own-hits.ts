import type { Draft } from "../draft/draft.ts";
import type { Hit } from "./finders.ts";
import { original } from "./normalise.ts";
import type { OwnPattern } from "./own-pattern.ts";
import type { OwnRules } from "./own-rules.ts";
import type { Rule } from "./rule.ts";
import { spotAt, wordedAs } from "./scene.ts";
import { viewOf } from "./tokens.ts";

/** What one pattern may find in one draft; more of the same says nothing new. */
const most = 20;

/** What the organisation's patterns find in a draft, except where `known` hits of the same rule stand already. */
export function ownHits(draft: Draft, { patterns }: OwnRules, known: readonly Hit[]): readonly Hit[] {
  return patterns.reduce<readonly Hit[]>((before, { rule, pattern }) => {
    const there = [...known, ...before].filter((hit) => hit.rule.id === rule.id);
    const found = hitsOf(draft, rule, pattern).filter((hit) => !there.some((other) => overlaps(hit, other)));
    return [...before, ...found];
  }, []);
}

function hitsOf(draft: Draft, rule: Rule, pattern: OwnPattern): readonly Hit[] {
  const { find } = rule;
  if (find.is !== "phrases") return [];
  const hits: Hit[] = [];
  for (const passage of draft.passages) {
    if (hits.length >= most) break;
    if (!find.in.includes(wordedAs(passage.part))) continue;
    const view = viewOf(passage);
    for (const [from, to] of pattern.matchesIn(view.text, passage.part === "html", most - hits.length)) {
      const [start, end] = original(view, from, to);
      hits.push({ rule, passage, start, end, spot: spotAt(draft, passage, start, end) });
    }
  }
  return hits;
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end;
}
