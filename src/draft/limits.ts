/** Beyond these a draft is refused: `bytes` to `mailLines` as too large, the others as too deeply put together. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  /** Characters of a text or HTML part; what is larger mostly holds pictures written out. */
  bodyLength: 5 * 1024 * 1024,
  /** Characters typed or pasted in Slack: what its forms can bring back to be revised. */
  pastedLength: 60_000,
  headerBytes: 256 * 1024,
  /** Lines of a mail file: enough for attachments up to the limit on bytes, and the parser takes its time over each. */
  mailLines: 175_000,
  mimeDepth: 20,
  mimeParts: 1000,
  /** Open elements within each other; browsers draw no more than 512 either. */
  htmlDepth: 512,
  htmlNodes: 200_000,
  /** Different named entities in one mail. */
  htmlEntities: 5000,
} as const;

/** A limit as people read it. */
export function megabytes(bytes: number): string {
  return `${String(bytes / 1024 / 1024)} MB`;
}
