import { eventSalt } from "../receipt/chain.ts";
import type { Erasure, Filed, FiledEvent } from "../receipt/trail.ts";
import { erasedPerson } from "../review/event.ts";

/** A record of the trail as one line of JSON with everything by which it can be checked without this program. */
export function jsonLine({ position, link, recorded, salt }: Filed, erasure: Erasure | undefined): string {
  const place = link ?? recorded;
  const chained = link === null ? {} : { contents: link.contents, commitment: link.commitment, hash: link.hash };
  return `${JSON.stringify({
    canonical: "servicemail-audit-1",
    position,
    review: place?.review,
    seq: place?.seq,
    at: place?.at,
    type: place?.type,
    ...(recorded === null ? { by: null, event: null, salt: null } : opened(recorded, salt, erasure)),
    ...chained,
  })}\n`;
}

/** Who and what, and the salt that opens their commitment; null for what was erased. */
function opened({ seq, by, event }: FiledEvent, salt: string | null, erasure: Erasure | undefined): object {
  const opens = salt ?? (erasure?.seq === seq ? "" : null);
  return { by: by === erasedPerson ? null : by, event, salt: opens === null ? null : eventSalt(opens, seq) };
}

const columns: Readonly<Record<string, (filed: Filed) => unknown>> = {
  position: ({ position }) => position,
  review: ({ link, recorded }) => link?.review ?? recorded?.review,
  seq: ({ link, recorded }) => link?.seq ?? recorded?.seq,
  at: ({ link, recorded }) => link?.at ?? recorded?.at,
  type: ({ link, recorded }) => link?.type ?? recorded?.type,
  team: ({ recorded }) => recorded?.by.team,
  user: ({ recorded }) => recorded?.by.user,
  version: (filed) => at(filed, "version", "number") ?? at(filed, "version"),
  as: (filed) => at(filed, "as"),
  verdict: (filed) => at(filed, "version", "verdict") ?? at(filed, "verdict"),
  score: (filed) => at(filed, "version", "score"),
  fingerprint: (filed) => at(filed, "version", "fingerprint"),
  declaration: (filed) => at(filed, "version", "declarationDigest"),
  ruleSet: (filed) => at(filed, "version", "basis", "ruleSet") ?? at(filed, "basis", "ruleSet"),
  settings: (filed) => at(filed, "version", "basis", "settings") ?? at(filed, "basis", "settings"),
  model: (filed) => at(filed, "model"),
  prompt: (filed) => at(filed, "prompt"),
  event: ({ recorded }) => (recorded === null ? null : JSON.stringify(recorded.event)),
  commitment: ({ link }) => link?.commitment,
  hash: ({ link }) => link?.hash,
};

/** The first row of a table of the trail. */
export const csvHead = csvRow(Object.keys(columns));

/** A record of the trail as one row, as RFC 4180 has it. */
export function csvLine(filed: Filed): string {
  return csvRow(Object.values(columns).map((cell) => cell(filed)));
}

function csvRow(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** What begins like a formula gets an apostrophe before it, because a spreadsheet would work it out. */
function cellOf(value: unknown): string {
  const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function at({ recorded }: Filed, ...path: readonly string[]): unknown {
  let value: unknown = recorded?.event;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === "object" ? undefined : (value ?? undefined);
}
