import type { Draft, Language, Part, Passage } from "../draft/draft.ts";
import { eventClasses, type EventClass } from "../draft/fields.ts";
import { oncePer } from "../draft/once-per.ts";
import { lookAlikes } from "./events/look-alikes.ts";
import { events } from "./events.ts";
import type { EventSeen, Hit, PhraseLists } from "./finders.ts";
import { matcher, type Match, type Matcher } from "./phrases.ts";
import { rejoinedOf } from "./rejoined.ts";
import type { Wanted } from "./routes.ts";
import type { Rule } from "./rule.ts";
import { bodyOf, spotAt, wordedAs } from "./scene.ts";
import { tokensOf } from "./tokens.ts";

/** What one pass over the words of a draft gives. */
export interface Words {
  readonly hits: readonly Hit[];
  readonly events: readonly EventSeen[];
  /** The `missing` rules whose wording is there after all. */
  readonly present: ReadonlySet<Rule>;
}

/** Whose phrases they are: a rule that sees them, a rule that misses them, an occasion, or what only looks like one. */
type Owner =
  | { readonly is: "rule"; readonly rule: Rule; readonly in: readonly Part[] }
  | { readonly is: "missing"; readonly rule: Rule }
  | { readonly is: "event"; readonly event: EventClass }
  | { readonly is: "look-alike" };

/** Everything that phrases find in a draft, read once for all rules together. */
export function readWords(draft: Draft, rules: readonly Rule[]): Words {
  const matchesIn = matcherFor(rules, draft.language);
  const body = new Set(bodyOf(draft));
  const hits: Hit[] = [];
  const seen: EventSeen[] = [];
  const present = new Set<Rule>();
  const take = (passage: Passage, { owner, start, end }: Match<Owner>): void => {
    if (owner.is === "missing") {
      if (body.has(passage)) present.add(owner.rule);
    } else if (owner.is === "look-alike") {
      return;
    } else if (owner.is === "event") {
      if (passage.visible && passage.part !== "header") seen.push({ event: owner.event, passage, start, end });
    } else if (owner.in.includes(wordedAs(passage.part))) {
      hits.push({ rule: owner.rule, passage, start, end, spot: spotAt(draft, passage, start, end) });
    }
  };
  for (const passage of draft.passages) for (const found of matchesIn(passage)) take(passage, found);
  return { hits, events: seen, present };
}

/** What stands in a passage, and after it what stands in words that are split over two lines of it. */
function matchesBy(match: Matcher<Owner>): MatchesIn {
  return oncePer((passage) => {
    const found = withoutLookAlikes(match(tokensOf(passage)));
    const rejoined = rejoinedOf(passage);
    if (rejoined === null) return found;
    const split = match(rejoined.tokens).filter(
      ({ owner, start, end }) => owner.is === "rule" && rejoined.spans(start, end),
    );
    return [...found, ...split];
  });
}

/** An occasion that stands in wording which only looks like one is none; without such wording everything stands. */
function withoutLookAlikes(found: readonly Match<Owner>[]): readonly Match<Owner>[] {
  const walls = found.filter(({ owner }) => owner.is === "look-alike");
  if (walls.length === 0) return found;
  return found.filter((one) => one.owner.is !== "event" || !overlaps(one, walls));
}

/** Whether one stretch overlaps any of others that stand in order and apart; halving, for a long mail may hold many. */
function overlaps({ start, end }: Match<Owner>, others: readonly Match<Owner>[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((others[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return (others[low - 1]?.end ?? 0) > start;
}

/** What phrases find in one passage; asked twice, it is looked for once. */
type MatchesIn = (passage: Passage) => readonly Match<Owner>[];

/** Matchers by the rules they were made of, each made when a mail in that language is first seen. */
const made = new WeakMap<readonly Rule[], Map<Read, MatchesIn>>();

/** The wording that is looked for: that of the mail's language, or all there is when it is another one. */
type Read = "nl" | "en" | "both";

function matcherFor(rules: readonly Rule[], language: Language): MatchesIn {
  const read = language === "nl" || language === "en" ? language : "both";
  const matchers = made.get(rules) ?? new Map<Read, MatchesIn>();
  made.set(rules, matchers);
  const known = matchers.get(read);
  if (known !== undefined) return known;
  const matchesIn = matchesBy(matcher([...wantedByRules(rules, read), ...wantedAsEvents(read)]));
  matchers.set(read, matchesIn);
  return matchesIn;
}

function wantedByRules(rules: readonly Rule[], read: Read): readonly Wanted<Owner>[] {
  return rules.flatMap((rule): readonly Wanted<Owner>[] => {
    const { find } = rule;
    if (find.is === "missing") return [{ owner: { is: "missing", rule }, phrases: listed(find, read), unless: [] }];
    if (find.is !== "phrases") return [];
    const owner: Owner = { is: "rule", rule, in: find.in };
    return [{ owner, phrases: listed(find, read), unless: listed(find.unless, read) }];
  });
}

function wantedAsEvents(read: Read): readonly Wanted<Owner>[] {
  const occasions = eventClasses.map((event): Wanted<Owner> => ({
    owner: { is: "event", event },
    phrases: listed(events[event], read),
    unless: [],
  }));
  return [...occasions, { owner: { is: "look-alike" }, phrases: listed(lookAlikes, read), unless: [] }];
}

function listed(lists: PhraseLists, read: Read): readonly string[] {
  return read === "both" ? [...lists.nl, ...lists.en] : lists[read];
}
