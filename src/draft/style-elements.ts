import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { oncePer } from "./once-per.ts";

/** Every `<style>` in a tree, in the order of the source; asked twice, it is walked once. */
export const styleElementsIn = oncePer((children: readonly HtmlNode[]): readonly HtmlElement[] => {
  const found: HtmlElement[] = [];
  const waiting = children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "style") found.push(node);
    else pushReversed(waiting, node.childNodes);
  }
  return found;
});

function pushReversed(waiting: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node !== undefined) waiting.push(node);
  }
}

/** The CSS that an element holds. */
export function cssIn({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
