import { existsSync, readFileSync } from "node:fs";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import PostalMime from "postal-mime";

type Node = DefaultTreeAdapterTypes.Node;

interface Rule {
  readonly rx?: Readonly<Record<string, readonly string[]>>;
}

const rulesFile = new URL("../../../shared/domain/rules.json", import.meta.url);

/**
 * The least a checker of this kind costs: MIME by postal-mime, text by parse5, and sixty regular expressions with
 * Unicode word boundaries over it; null where the patterns are absent.
 */
export function floor(): ((eml: Buffer) => Promise<number>) | null {
  if (!existsSync(rulesFile)) return null;
  const { rules }: { readonly rules: readonly Rule[] } = JSON.parse(readFileSync(rulesFile, "utf8"));
  const expressions = rules
    .flatMap(({ rx }) => Object.values(rx ?? {}))
    .filter((patterns) => patterns.length > 0)
    .slice(0, 60)
    .map((patterns) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "giu"));
  return async (eml) => {
    const { subject = "", text = "", html } = await PostalMime.parse(eml);
    const read = `${subject}\n${html === undefined ? text : textOf(parse(html))}`;
    return expressions.reduce((sum, expression) => sum + (read.match(expression)?.length ?? 0), 0);
  };
}

function textOf(document: Node): string {
  const pieces: string[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("value" in node) pieces.push(node.value);
    if ("childNodes" in node && node.nodeName !== "style" && node.nodeName !== "script")
      waiting.push(...node.childNodes.toReversed());
  }
  return pieces.join(" ");
}
