/**
 * Beyond these a draft is refused: `bytes` to `mailLines` as too large, `mimeDepth` to `cssSteps` as too deeply put
 * together. The table holds what counts where an organisation does not say otherwise.
 */
export const limits = {
  bytes: 8 * 1024 * 1024,
  /** Characters of an HTML part; what is larger mostly holds pictures written out. */
  htmlLength: 2 * 1024 * 1024,
  /** Characters of a text part, or of the words of an invitation: more than anybody reads. */
  textLength: 1024 * 1024,
  /** Characters typed or pasted in Slack: what its forms can bring back to be revised, so nobody can set it. */
  pastedLength: 60_000,
  headerBytes: 256 * 1024,
  /** Lines of a mail file: enough for attachments up to the limit on bytes, and the parser takes its time over each. */
  mailLines: 175_000,
  /** Lines of one part that is not in base64, over which the parser takes far longer. */
  textLines: 40_000,
  mimeDepth: 20,
  mimeParts: 1000,
  /** Open elements within each other; browsers draw no more than 512 either. */
  htmlDepth: 512,
  htmlNodes: 200_000,
  /** Different named entities in one mail. */
  htmlEntities: 5000,
  /** Selectors in the style sheets of one mail that decide how text is drawn. */
  cssSelectors: 20_000,
  /** Elements that selectors are held against. */
  cssSteps: 1_000_000,
  /** A file larger than this many bytes is checked in a process apart, so that nobody else waits for it. */
  apartBytes: 256 * 1024,
  /** There it gets this many seconds, */
  apartSeconds: 1.5,
  /** and this much memory for its texts and trees. */
  apartMegabytes: 80,
} as const;

/** A limit for each name in the table that an organisation can set. */
export type Limits = Readonly<Record<Exclude<keyof typeof limits, "pastedLength">, number>>;

/** A limit as people read it. */
export function megabytes(bytes: number): string {
  return `${String(Math.round((bytes / 1024 / 1024) * 100) / 100)} MB`;
}
