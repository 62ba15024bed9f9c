import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";

/** A place in a file as people count: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as a plain value with the way back to where each part of it stands, or the first place where it breaks. */
export type YamlReading =
  | {
      readonly is: "read";
      readonly value: unknown;
      /** Where a value starts, or a key inside it; where the path leads nowhere, the value around it. */
      readonly placeOf: (path: readonly PropertyKey[], key?: string) => Place;
      /** The keys of the mapping under a top key; none when it is no mapping. */
      readonly keysAt: (top: string) => readonly string[];
    }
  | { readonly is: "broken"; readonly place: Place; readonly because: "syntax" | "double-key" };

/** Names a place the way editors understand it. */
export function at(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Reads one YAML document; an empty one is null. Never throws on what people write. */
export function readYaml(text: string): YamlReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const because = error.code === "DUPLICATE_KEY" ? "double-key" : "syntax";
    return { is: "broken", place: place(error.pos[0]), because };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    const placeOf = (path: readonly PropertyKey[], key?: string) => place(offsetOf(document, path, key));
    return { is: "read", value, placeOf, keysAt: (top) => keysOf(document.get(top, true)).map(([key]) => key) };
  } catch {
    // An alias without its anchor, or too many of them, only shows up here and without a position.
    return { is: "broken", place: { line: 1, column: 1 }, because: "syntax" };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const inside = keysOf(node).find(([name]) => name === key);
    if (inside !== undefined) return inside[1];
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The keys of a mapping with where each stands. */
function keysOf(node: unknown): readonly (readonly [string, number])[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key.range?.[0] ?? 0] as const] : []));
}
