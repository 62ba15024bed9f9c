import { cssRules } from "./css-rules.ts";
import type { CssRule } from "./css-rules.ts";
import { keyOf, matches, readSelector } from "./css-selector.ts";
import type { Named, Selector } from "./css-selector.ts";
import { isHeeded } from "./css-media.ts";
import { attributeOf, cascade, ownStyles, readDeclarations } from "./html-style.ts";
import type { Declarations, Style } from "./html-style.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import type { Limits } from "./limits.ts";
import { oncePer } from "./once-per.ts";
import { cssIn, styleElementsIn } from "./style-elements.ts";

/** What counts for each element of one page; once past the limit on rules or on work, what it told is not to be used. */
export interface Styling {
  readonly styleOf: (element: HtmlElement) => Style;
  readonly isWithinLimit: () => boolean;
}

interface SheetRule {
  readonly selector: Selector;
  readonly declarations: Declarations;
  readonly order: number;
}

/** The properties that decide whether and how text is drawn; a rule without any of them is left out. */
const telling = new Set(
  `display visibility opacity filter overflow position clip clip-path transform text-indent white-space
  left right top bottom margin-top margin-right margin-bottom margin-left width height max-width max-height
  font-size line-height color background background-color background-image padding padding-top padding-right
  padding-bottom padding-left`.split(/\s+/),
);

/**
 * Reads the `<style>` elements of a page for a wide screen in light mode. Conditional comments hold rules for one program
 * only, and are not heeded.
 */
export function stylingOf(children: readonly HtmlNode[], limits: Limits): Styling {
  const rules = sheetsIn(children).flatMap(cssRules);
  const byKey = new Map<string, SheetRule[]>();
  const order = index(rules, byKey, limits.cssSelectors);
  let steps = 0;
  const spend = (): boolean => ++steps <= limits.cssSteps;
  const isSpent = (): boolean => byKey.size === 0 || steps > limits.cssSteps;
  const named = namesOnce();
  const ownStyle = ownStyles();
  const unruled = oncePer((own: Declarations) => cascade([own]));
  const styleOf = (element: HtmlElement): Style => {
    const own = ownStyle(element);
    const candidates = isSpent() ? [] : candidatesFor(element, byKey, named);
    const found = candidates.filter(({ selector }) => matches(selector, element, named, spend));
    if (found.length === 0) return unruled(own);
    const sheets = found.sort(byForce).map(({ declarations }) => declarations);
    for (const declarations of sheets) steps += declarations.size;
    return cascade([...sheets, own]);
  };
  return { styleOf, isWithinLimit: () => order <= limits.cssSelectors && steps <= limits.cssSteps };
}

/** The text of every `<style>` that is meant for this screen. */
function sheetsIn(children: readonly HtmlNode[]): readonly string[] {
  return styleElementsIn(children)
    .filter((element) => isHeeded(attributeOf(element, "media") ?? ""))
    .map(cssIn);
}

/** Puts every selector where elements will look for it; how many there were, at most one more than the limit. */
function index(rules: readonly CssRule[], byKey: Map<string, SheetRule[]>, most: number): number {
  let order = 0;
  for (const { selectors, body } of rules) {
    const declarations = new Map([...readDeclarations(body)].filter(([property]) => telling.has(property)));
    if (declarations.size === 0) continue;
    for (const written of selectors.split(",")) {
      const selector = readSelector(written);
      if (selector === null) continue;
      if (++order > most) return order;
      const key = keyOf(selector);
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [{ selector, declarations, order }]);
      else found.push({ selector, declarations, order });
    }
  }
  return order;
}

function candidatesFor(element: HtmlElement, byKey: ReadonlyMap<string, SheetRule[]>, named: Named): SheetRule[] {
  const { id, classes } = named(element);
  const found: SheetRule[] = [];
  const take = (key: string): void => {
    for (const rule of byKey.get(key) ?? []) found.push(rule);
  };
  take("*");
  take(element.tagName.toLowerCase());
  if (id !== "") take(`#${id}`);
  for (const name of classes) take(`.${name}`);
  return found;
}

function byForce(one: SheetRule, other: SheetRule): number {
  return one.selector.specificity - other.selector.specificity || one.order - other.order;
}

const noClasses: ReadonlySet<string> = new Set();

function namesOnce(): Named {
  const known = new Map<HtmlElement, ReturnType<Named>>();
  return (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const written = attributeOf(element, "class");
    const classes = written === null ? noClasses : new Set(written.toLowerCase().split(/\s+/));
    const names = { id: (attributeOf(element, "id") ?? "").toLowerCase(), classes };
    known.set(element, names);
    return names;
  };
}
