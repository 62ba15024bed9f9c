import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** A selector of names, classes and ids, with the elements it stands in; the element itself last. */
export interface Selector {
  readonly steps: readonly Step[];
  /** Ids, classes and names it asks for, in one number that orders as they do. */
  readonly specificity: number;
}

interface Step {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** True where it must be the very parent of the next. */
  readonly isParent: boolean;
}

const compound = /^(\*|[^\s.#:>+~*[\]]+)?((?:[.#][^\s.#:>+~*[\]]+)*)$/;
const mostSteps = 12;
const longest = 1000;

/**
 * Reads one selector; null for one that asks for states, attributes or neighbours, which mail programs hardly heed.
 * Names are compared in lower case, as in the pages that mail programs show mails in.
 */
export function readSelector(written: string): Selector | null {
  if (written.length > longest) return null;
  const words = written
    .toLowerCase()
    .replaceAll(/:(?:any-)?link\b/g, "")
    .replaceAll(/\s*>\s*/g, " > ")
    .trim()
    .split(/\s+/);
  const steps: Step[] = [];
  for (const [at, word] of words.entries()) {
    if (word === ">") continue;
    const step = readStep(word, words[at + 1] === ">");
    if (step === null) return null;
    steps.push(step);
  }
  if (steps.length === 0 || steps.length > mostSteps || words.at(-1) === ">") return null;
  return { steps, specificity: steps.reduce((sum, step) => sum + weightOf(step), 0) };
}

function readStep(word: string, isParent: boolean): Step | null {
  const [, tag, rest] = compound.exec(word) ?? [];
  if (rest === undefined || word === "") return null;
  const names = rest.match(/[.#][^.#]+/g) ?? [];
  const ids = names.filter((name) => name.startsWith("#"));
  if (ids.length > 1) return null;
  const classes = names.filter((name) => name.startsWith(".")).map((name) => name.slice(1));
  return { tag: tag === undefined || tag === "*" ? null : tag, id: ids[0]?.slice(1) ?? null, classes, isParent };
}

function weightOf({ tag, id, classes }: Step): number {
  return (id === null ? 0 : 1_000_000) + Math.min(classes.length, 900) * 1000 + (tag === null ? 0 : 1);
}

/** The one name by which to look a selector up for an element: its id, a class or the element's name; `*` for any. */
export function keyOf({ steps }: Selector): string {
  const last = steps.at(-1);
  if (last?.id != null) return `#${last.id}`;
  const [first] = last?.classes ?? [];
  return first === undefined ? (last?.tag ?? "*") : `.${first}`;
}

/** What selectors ask of an element, in lower case; asked for the same element twice, it is read once. */
export type Named = (element: HtmlElement) => { readonly id: string; readonly classes: ReadonlySet<string> };

/** True where an element is what a selector asks for; `spend` counts each element looked at and says when to stop. */
export function matches({ steps }: Selector, element: HtmlElement, named: Named, spend: () => boolean): boolean {
  return isReached(steps, steps.length - 1, element, named, spend);
}

/** True where an element is what the steps up to this one ask for. */
function isReached(
  steps: readonly Step[],
  step: number,
  element: HtmlElement,
  named: Named,
  spend: () => boolean,
): boolean {
  const wanted = steps[step];
  if (wanted === undefined || !spend() || !isOne(wanted, element, named)) return false;
  const outer = steps[step - 1];
  if (outer === undefined) return true;
  for (let parent = parentOf(element); parent !== null; parent = parentOf(parent)) {
    if (isReached(steps, step - 1, parent, named, spend)) return true;
    if (outer.isParent) return false;
  }
  return false;
}

function isOne({ tag, id, classes }: Step, element: HtmlElement, named: Named): boolean {
  if (tag !== null && tag !== element.tagName.toLowerCase()) return false;
  if (id === null && classes.length === 0) return true;
  const names = named(element);
  return (id === null || id === names.id) && classes.every((each) => names.classes.has(each));
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode as HtmlNode | null;
  return parent !== null && "tagName" in parent ? parent : null;
}
