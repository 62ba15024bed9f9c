import { once } from "node:events";
import type { RawEnvironment } from "../config.ts";

/** Where results go and who is watching. */
export interface Terminal {
  readonly write: (text: string) => Promise<void>;
  readonly note: (text: string) => void;
  readonly width: number;
  readonly showsColour: boolean;
  /** True when somebody sees the notes appear. */
  readonly isWatched: boolean;
  readonly now: () => number;
}

/** What a process tells of its streams. */
export interface Streams {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { readonly isTTY?: boolean };
}

/** The terminal of this process: colour only where somebody watches who did not say no to it. */
export function terminalOf({ stdout, stderr }: Streams, raw: RawEnvironment): Terminal {
  return {
    write,
    note: (text) => void process.stderr.write(text),
    width: Math.min(Math.max(stdout.columns || 80, 40), 100),
    showsColour: stdout.isTTY === true && (raw["NO_COLOR"] ?? "") === "" && raw["TERM"] !== "dumb",
    isWatched: stderr.isTTY === true,
    now: () => performance.now(),
  };
}

/** Writes to standard output, and waits while the reader is behind. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
