/** What kinds of answer are asked for; the words for each stand in text/. */
export const allAsks = [
  "sentence",
  "count",
  "yes-no",
  "choice",
  "choices",
  "countries",
  "moment",
  "legal-duty",
  "consent",
  "soft-opt-in",
  "kind",
  "answers",
  "titles",
] as const;

/** One kind of answer. */
export type Asks = (typeof allAsks)[number];

/** The way to an answer, places in a list included: `["relationship", 1]`. */
export type AnswerPath = readonly (string | number)[];

/** One thing wrong with a declaration; it holds all that is needed to say so in the reader's language. */
export type DeclarationProblem = {
  /** Where it stands, as `file:line:column`; null where there is no file. */
  readonly where: string | null;
  /** The answer it is about, `["consent", "evidence"]`; empty for the declaration as a whole. */
  readonly path: AnswerPath;
} & Fault;

type Fault =
  | {
      readonly is: "wrong" | "missing";
      readonly asks: Asks;
      readonly options: readonly string[];
      readonly example: unknown;
    }
  | { readonly is: "unknown-answer"; readonly near: string | null }
  | { readonly is: "not-for-a-kind" }
  | { readonly is: "ends-before-start"; readonly example: unknown }
  | { readonly is: "unknown-kind"; readonly kind: string; readonly near: string | null }
  | { readonly is: "no-kinds"; readonly kind: string }
  | { readonly is: "contradicts-kind"; readonly kind: string; readonly own: unknown; readonly fixed: unknown }
  | { readonly is: "not-yaml" | "double-key" };
