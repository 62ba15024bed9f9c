import type { Draft, Language, Part, Passage } from "../draft/draft.ts";
import { eventClasses, type EventClass } from "../draft/fields.ts";
import { events } from "./events.ts";
import type { EventSeen, Hit, PhraseLists } from "./finders.ts";
import { matcher, type Match, type Matcher } from "./phrases.ts";
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

/** Whose phrases they are: a rule that sees them, a rule that misses them, or an occasion. */
type Owner =
  | { readonly is: "rule"; readonly rule: Rule; readonly in: readonly Part[] }
  | { readonly is: "missing"; readonly rule: Rule }
  | { readonly is: "event"; readonly event: EventClass };

/** Everything that phrases find in a draft, read once for all rules together. */
export function readWords(draft: Draft, rules: readonly Rule[]): Words {
  const match = matcherFor(rules, draft.language);
  const body = new Set(bodyOf(draft));
  const hits: Hit[] = [];
  const seen: EventSeen[] = [];
  const present = new Set<Rule>();
  const take = (passage: Passage, { owner, start, end }: Match<Owner>): void => {
    if (owner.is === "missing") {
      if (body.has(passage)) present.add(owner.rule);
    } else if (owner.is === "event") {
      if (passage.visible && passage.part !== "header") seen.push({ event: owner.event, passage, start, end });
    } else if (owner.in.includes(wordedAs(passage.part))) {
      hits.push({ rule: owner.rule, passage, start, end, spot: spotAt(draft, passage, start, end) });
    }
  };
  for (const passage of draft.passages) for (const found of match(tokensOf(passage))) take(passage, found);
  return { hits, events: seen, present };
}

/** Matchers by the rules they were made of, each made when a mail in that language is first seen. */
const made = new WeakMap<readonly Rule[], Map<Read, Matcher<Owner>>>();

/** The wording that is looked for: that of the mail's language, or all there is when it is another one. */
type Read = "nl" | "en" | "both";

function matcherFor(rules: readonly Rule[], language: Language): Matcher<Owner> {
  const read = language === "nl" || language === "en" ? language : "both";
  const matchers = made.get(rules) ?? new Map<Read, Matcher<Owner>>();
  made.set(rules, matchers);
  const match = matchers.get(read) ?? matcher([...wantedByRules(rules, read), ...wantedAsEvents(read)]);
  matchers.set(read, match);
  return match;
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
  return eventClasses.map((event) => ({
    owner: { is: "event", event },
    phrases: listed(events[event], read),
    unless: [],
  }));
}

function listed({ nl, en }: PhraseLists, read: Read): readonly string[] {
  return read === "both" ? [...nl, ...en] : { nl, en }[read];
}
