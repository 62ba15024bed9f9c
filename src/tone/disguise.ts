import { personalIn, type Personal, type PersonalKind } from "./personal.ts";

/** Texts in which stand-ins take the place of what is somebody's, and the way back. */
export type Disguise =
  | {
      readonly is: "worn";
      readonly texts: readonly string[];
      /** A text with every stand-in in it turned back, letter for letter. */
      readonly reveal: (text: string) => string;
    }
  /** Something that reads as somebody's was left standing, so nothing may leave. */
  | { readonly is: "torn"; readonly left: PersonalKind };

/**
 * The same texts with a stand-in such as `[name-1]` for everything in them that is somebody's: the same one wherever
 * the same is written. What was found in one text is replaced in all of them.
 */
export function disguise(texts: readonly string[]): Disguise {
  const found = texts.flatMap(personalIn);
  const kinds = new Map(found.flatMap(withParts).map(({ kind, value }) => [value.toLowerCase(), kind]));
  const standIns = new Map<string, string>();
  const whole = texts.join("\n");
  const worn = texts.map((text) =>
    kinds.size === 0
      ? text
      : text.replaceAll(anyOf([...kinds.keys()]), (value) => {
          const kind = kinds.get(value.toLowerCase()) ?? "name";
          const standIn = standIns.get(value) ?? freshFor(kind, whole, new Set(standIns.values()));
          standIns.set(value, standIn);
          return standIn;
        }),
  );
  const left = residueOf(worn, new Set(standIns.values()));
  if (left !== null) return { is: "torn", left };
  const values = new Map([...standIns].map(([value, standIn]) => [standIn, value]));
  const reveal = (text: string): string => text.replaceAll(standInShape, (standIn) => values.get(standIn) ?? standIn);
  return { is: "worn", texts: worn, reveal };
}

const standInShape = /\[[a-z]+-\d+\]/gu;

/** A name is somebody's in its parts too: `Jan` of `Jan de Vries`. */
function withParts(one: Personal): readonly Personal[] {
  if (one.kind !== "name") return [one];
  const parts = one.value.split(/[ \u00a0]/u).filter((word) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word));
  return [one, ...parts.map((value) => ({ kind: one.kind, value }))];
}

/** Any of these values where it stands by itself, the longest first. */
function anyOf(values: readonly string[]): RegExp {
  const longestFirst = values.toSorted((one, other) => other.length - one.length).map(quoted);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join("|")})(?![\p{L}\p{N}])`, "giu");
}

function quoted(value: string): string {
  return value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** A stand-in that stands nowhere in the mail and was not given yet. */
function freshFor(kind: PersonalKind, whole: string, given: ReadonlySet<string>): string {
  let n = 1;
  while (given.has(`[${kind}-${n}]`) || whole.includes(`[${kind}-${n}]`)) n += 1;
  return `[${kind}-${n}]`;
}

/** What still reads as somebody's, also once look-alike letters and signs without width are put right. */
function residueOf(worn: readonly string[], standIns: ReadonlySet<string>): PersonalKind | null {
  for (const text of worn) {
    const bare = text.replaceAll(standInShape, (standIn) => (standIns.has(standIn) ? "\u0000" : standIn));
    const plain = bare.normalize("NFKC").replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
    const [left] = [...personalIn(bare), ...personalIn(plain)];
    if (left !== undefined) return left.kind;
  }
  return null;
}
