import { defaultTreeAdapter, parse, parseFragment } from "parse5";
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from "parse5";
import type { Limits } from "./limits.ts";

/** A node of the tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** An element of the tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** What stands between `<!--` and `-->`. */
export type HtmlComment = DefaultTreeAdapterTypes.CommentNode;
/** A run of text of the tree; its location spans exactly the source it was read from. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

class BeyondLimit extends Error {
  override readonly name = "BeyondLimit";
  /** The limit on depth; null where there is too much rather than too deep. */
  readonly depth: number | null;
  constructor(depth: number | null) {
    super("beyond a limit");
    this.depth = depth;
  }
}

/** The room that the trees of one mail have together, and how many nodes they have taken of it. */
export interface TreeRoom {
  readonly limits: Limits;
  nodes: number;
}

/** A tree, or the limit it goes beyond. */
export type Tree =
  | { readonly is: "tree"; readonly children: readonly HtmlNode[] }
  | { readonly is: "too-deep"; readonly depth: number | null };

/** The tree a browser would build of a page, or of a piece of one. */
export function htmlTree(source: string, whole: "page" | "piece", room: TreeRoom): Tree {
  try {
    // Mail programs run no scripts, so what stands in <noscript> is shown.
    const options = { treeAdapter: cappedAdapter(room), sourceCodeLocationInfo: true, scriptingEnabled: false };
    const { childNodes } = whole === "page" ? parse(source, options) : parseFragment(source, options);
    return { is: "tree", children: childNodes };
  } catch (error) {
    if (error instanceof BeyondLimit) return { is: "too-deep", depth: error.depth };
    throw error;
  }
}

/** Reads pieces of a page, each that is written many times once; its nodes take room every time, for they are walked. */
export function treesOnce(room: TreeRoom): (piece: string) => Tree {
  const known = new Map<string, { readonly tree: Tree; readonly nodes: number }>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) {
      room.nodes += before.nodes;
      return room.nodes > room.limits.htmlNodes ? { is: "too-deep", depth: null } : before.tree;
    }
    const taken = room.nodes;
    const tree = htmlTree(piece, "piece", room);
    known.set(piece, { tree, nodes: room.nodes - taken });
    return tree;
  };
}

/**
 * Counts while the parser builds, because some short sources grow into millions of nodes. Runs of text are joined only
 * where they follow each other in the source: the parser by itself joins all, and loses where each came from.
 */
function cappedAdapter(room: TreeRoom): TreeAdapter<DefaultTreeAdapterMap> {
  const { limits } = room;
  let depth = 0;
  const count = (): void => {
    if (++room.nodes > limits.htmlNodes) throw new BeyondLimit(null);
  };
  const textNode = (text: string): HtmlText => {
    count();
    return defaultTreeAdapter.createTextNode(text);
  };
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      count();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    createCommentNode(written) {
      count();
      return defaultTreeAdapter.createCommentNode(written);
    },
    insertText(parent, text) {
      defaultTreeAdapter.appendChild(parent, textNode(text));
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertBefore(parent, textNode(text), reference);
    },
    setNodeSourceCodeLocation(node, location) {
      if (defaultTreeAdapter.isTextNode(node) && joinsPrevious(node, location)) room.nodes--;
      else defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    onItemPush() {
      if (++depth > limits.htmlDepth) throw new BeyondLimit(limits.htmlDepth);
    },
    onItemPop() {
      depth--;
    },
  };
}

/** Adds a run of text to the one before it where nothing stands between them in the source. */
function joinsPrevious(
  node: HtmlText,
  location: { readonly startOffset: number; readonly endOffset: number } | null,
): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const previous = siblings.at(-2);
  if (siblings.at(-1) !== node || previous === undefined || !defaultTreeAdapter.isTextNode(previous)) return false;
  const before = previous.sourceCodeLocation;
  if (before === undefined || before === null || location === null || before.endOffset !== location.startOffset)
    return false;
  previous.value += node.value;
  before.endOffset = location.endOffset;
  siblings.pop();
  return true;
}
