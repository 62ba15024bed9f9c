import type { BadLine, Labelled } from "./labelled.ts";
import { measure, type Measured, type MeasuredBy } from "./measured.ts";
import { readLabelled } from "./read-labelled.ts";

/** What came of every line that is not blank. */
export interface Evaluation {
  readonly measured: readonly Measured[];
  readonly bad: readonly BadLine[];
}

/** Measures every labelled mail in these lines; a line that cannot be read is told and the rest goes on. */
export async function evaluate(text: string, by: MeasuredBy, done: (count: number) => void): Promise<Evaluation> {
  const measured: Measured[] = [];
  const bad: BadLine[] = [];
  const lines = new Map<string, number>();
  for (const [index, written] of text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .entries()) {
    if (written.trim() === "") continue;
    const line = index + 1;
    const reading = readLabelled(written, line);
    if (reading.is === "bad") {
      bad.push({ line, because: reading.because });
      continue;
    }
    const first = lines.get(reading.read.id);
    if (first === undefined) lines.set(reading.read.id, line);
    const outcome = first === undefined ? await measuredOrBad(reading.read, by) : repeated(reading.read, first);
    if ("because" in outcome) bad.push(outcome);
    else measured.push(outcome);
    done(measured.length);
  }
  return { measured, bad };
}

function repeated({ id, line }: Labelled, first: number): BadLine {
  return { line, because: { is: "repeated", id, first } };
}

async function measuredOrBad(labelled: Labelled, by: MeasuredBy): Promise<Measured | BadLine> {
  const reading = await measure(labelled, by);
  if (reading.is === "read") return reading.read;
  return { line: labelled.line, because: { is: "unread", unread: reading.unread } };
}
