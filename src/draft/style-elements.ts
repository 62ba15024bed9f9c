import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** Every `<style>` in a tree, in the order of the source. */
export function styleElementsIn(children: readonly HtmlNode[]): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "style") found.push(node);
    else for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

/** The CSS that an element holds. */
export function cssIn({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
