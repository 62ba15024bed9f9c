/** One thing wrong with the settings, in the reader's language; never holds the value that was found. */
export interface Problem {
  /** The variable, or `file:line:column`. */
  readonly where: string;
  readonly what: string;
  /** What would be right; null where the sentence says it all. */
  readonly example: string | null;
}
