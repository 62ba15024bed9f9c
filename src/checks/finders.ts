import type { Declaration } from "../draft/declaration.ts";
import type { Draft, Link, Part, Passage } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import { oncePer } from "../draft/once-per.ts";
import type { Rule } from "./rule.ts";
import type { TingeLimits } from "./tinge-limits.ts";

/** How a rule sees what it sees; one of a handful of ways, so that all rules can be looked for in one pass. */
export type Finder = PhraseFinder | PatternFinder | LinkFinder | StructureFinder | MissingFinder | DeclaredFinder;

/** Phrases by the language of the mail they are written in; how to write one stands in phrase.ts. */
export interface PhraseLists {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Sees any of its phrases, except where a guard in `unless` overlaps the hit, and only in a scene for which `when` holds. */
export interface PhraseFinder {
  readonly is: "phrases";
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly unless: PhraseLists;
  readonly in: readonly Part[];
  readonly when: (scene: Scene) => boolean;
}

/** Sees what a linear-time regular expression matches in the normalised text, in every language. */
export interface PatternFinder {
  readonly is: "pattern";
  readonly matches: RegExp;
  readonly accept: (match: string) => boolean;
  readonly in: readonly Part[];
}

/** Sees links by their target or label. */
export interface LinkFinder {
  readonly is: "links";
  readonly matches: (link: Link) => boolean;
}

/** Sees what takes the whole draft, or what other rules saw in it, to see. */
export interface StructureFinder {
  readonly is: "structure";
  readonly look: (scene: Scene) => readonly Spot[];
}

/** Sees that none of its phrases stands in the visible body; there is nothing to quote. */
export interface MissingFinder {
  readonly is: "missing";
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Sees that the sender's answers contradict each other or the draft. */
export interface DeclaredFinder {
  readonly is: "declared";
  readonly contradicts: (declaration: Declaration, scene: Scene) => boolean;
}

/** A place in a part, offsets in its source as people hold it, and what stands there as people read it. */
export interface Spot {
  readonly part: Part;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

/** Something a phrases, pattern or links rule saw; offsets in the passage's text, or in the part for a link. */
export interface Hit {
  readonly rule: Rule;
  readonly passage: Passage | null;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot;
}

/** Wording of an occasion for a service mail, seen in a visible passage. */
export interface EventSeen {
  readonly event: EventClass;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** What structure and declared rules look at: the draft, the answers, and what was seen in the words already. */
export interface Scene {
  readonly draft: Draft;
  readonly declaration: Declaration;
  readonly hits: readonly Hit[];
  readonly events: readonly EventSeen[];
  /** How much promotion the organisation still calls a tinge. */
  readonly tolerated: TingeLimits;
}

/** The parts in which wording is looked for when a rule does not say. */
const worded: readonly Part[] = ["subject", "preheader", "text", "html"];

/** Any of these phrases, in the language of the mail, unless a guard phrase overlaps it, in scenes for which `when` holds. */
export function phrases(given: {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly unless?: Partial<PhraseLists>;
  readonly in?: readonly Part[];
  readonly when?: (scene: Scene) => boolean;
}): PhraseFinder {
  const { unless = {}, in: parts = worded, when = () => true } = given;
  // Passed on when they are asked for: the built program makes the lists of a language when a mail in it is first seen.
  return {
    is: "phrases",
    get nl() {
      return given.nl;
    },
    get en() {
      return given.en;
    },
    unless: {
      get nl() {
        return unless.nl ?? [];
      },
      get en() {
        return unless.en ?? [];
      },
    },
    in: parts,
    when,
  };
}

/** Whatever this expression (flags `gu`, linear time) matches and `accept` accepts. */
export function pattern(given: {
  readonly matches: RegExp;
  readonly accept?: (match: string) => boolean;
  readonly in?: readonly Part[];
}): PatternFinder {
  return { is: "pattern", matches: given.matches, accept: given.accept ?? (() => true), in: given.in ?? worded };
}

/** Every link for which this holds, which each is asked once. */
export function links(given: { readonly matches: (link: Link) => boolean }): LinkFinder {
  return { is: "links", matches: oncePer(given.matches) };
}

/** The spots this finds in the scene. */
export function structure(given: { readonly look: (scene: Scene) => readonly Spot[] }): StructureFinder {
  return { is: "structure", look: given.look };
}

/** The absence of all these phrases from the visible body. */
export function missing(given: PhraseLists): MissingFinder {
  return { is: "missing", nl: given.nl, en: given.en };
}

/** A contradiction in what was declared; asked only when something was declared. */
export function declared(given: {
  readonly contradicts: (declaration: Declaration, scene: Scene) => boolean;
}): DeclaredFinder {
  return { is: "declared", contradicts: given.contradicts };
}
