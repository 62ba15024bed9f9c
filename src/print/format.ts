/** The ways in which results can be written. */
export const formats = ["pretty", "json", "jsonl", "sarif"] as const;

/** One of those ways. */
export type Format = (typeof formats)[number];
