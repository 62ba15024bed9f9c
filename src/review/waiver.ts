import type { Finding } from "../checks/finding.ts";
import { digest } from "../draft/digest.ts";
import { epochOf } from "../draft/moment.ts";
import { houseOf } from "./delegation.ts";
import type { Person } from "./event.ts";
import { endOf } from "./office-hours.ts";
import type { Store } from "./store.ts";

/**
 * A finding that a reviewer lets pass in later mails of the same workspace too: for these words and no others, and for a
 * time. It is shown all the same; all it spares is the reason.
 */
export interface Waiver {
  readonly rule: string;
  /** The digest of the words it was granted for. */
  readonly span: string;
  readonly by: Person;
  readonly reason: string;
  /** The last date on which it holds, whole. */
  readonly until: string;
}

/** A finding in a mail with the waiver that lets it pass. */
export interface Waived {
  readonly quote: string;
  readonly waiver: Waiver;
  /** The moment at which it ends. */
  readonly until: string;
}

/** Why a waiver cannot be granted until then; null when it can. */
export function whyNotWaive(until: string, at: string, timeZone: string): "past" | "too-long" | null {
  const left = epochOf(endOf(until, timeZone)) - epochOf(at);
  if (left <= 0) return "past";
  return left > longest * 86_400_000 ? "too-long" : null;
}

/** Lets the errors that one decision stepped over pass until a date, as far as there are words to bind that to. */
export async function keepWaivers(
  store: Store,
  findings: readonly Finding[],
  given: Omit<Waiver, "rule" | "span"> & { readonly review: string; readonly seq: number; readonly at: string },
): Promise<void> {
  const { review, seq, at, ...granted } = given;
  const wanted = new Map(
    waivable(findings).map(({ rule, quote }) => [`${rule} ${quote}`, { rule, span: spanOf(quote) }]),
  );
  for (const [n, one] of [...wanted.values()].entries())
    await store.keep(houseOf(granted.by), `waiver/${review}/${seq}/${n}`, { ...one, ...granted } satisfies Waiver, at);
}

/** Takes back what a decision let pass, because the decision was taken back. */
export async function dropWaivers(store: Store, by: Person, review: string, seq: number, at: string): Promise<void> {
  for (const { key } of await store.kept(houseOf(by), `waiver/${review}/${seq}/`))
    await store.keep(houseOf(by), key, null, at);
}

/** The errors in a mail that a waiver lets pass now; in other words than it was granted for it is void. */
export async function waivedIn(
  store: Store,
  sender: Person,
  findings: readonly Finding[],
  { at, timeZone }: { readonly at: string; readonly timeZone: string },
): Promise<readonly Waived[]> {
  const kept = await store.kept(houseOf(sender), "waiver/");
  const waivers = kept.flatMap(({ value }) => (isWaiver(value) ? [value] : []));
  return waivable(findings).flatMap(({ rule, quote }) => {
    const span = spanOf(quote);
    const holding = waivers.flatMap((waiver) => {
      const until = endOf(waiver.until, timeZone);
      const holds = waiver.rule === rule && waiver.span === span && epochOf(at) < epochOf(until);
      return holds ? [{ quote, waiver, until }] : [];
    });
    return holding.toSorted((one, other) => other.until.localeCompare(one.until)).slice(0, 1);
  });
}

/** The errors that a waiver can be granted for: a block is never let pass, and without words there is nothing to bind to. */
export function waivable(findings: readonly Finding[]): readonly { readonly rule: string; readonly quote: string }[] {
  return findings.flatMap(({ rule, severity, quote }) =>
    severity === "error" && quote !== null && quote.trim() !== "" ? [{ rule, quote }] : [],
  );
}

/** The longest that a waiver lasts, in days. */
const longest = 366;

function spanOf(quote: string): string {
  return digest(quote.replaceAll(/\s+/gu, " ").trim());
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isWaiver(value: unknown): value is Waiver {
  return typeof value === "object" && value !== null && "rule" in value && "span" in value && "until" in value;
}
