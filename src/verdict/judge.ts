import type { Declaration } from "../draft/declaration.ts";
import type { Language } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import type { Leaning, Verdict } from "./assessment.ts";
import type { Weighing } from "./weigh.ts";

/** What the verdict rests on besides the content's own evidence. */
export interface Circumstances {
  readonly declaration: Declaration;
  readonly eventsSeen: readonly EventClass[];
  readonly language: Language;
  /** True when every required answer is there. */
  readonly complete: boolean;
  /** True when an answer contradicts the mail or another answer. */
  readonly contradicted: boolean;
  /** True when pictures, which nobody here reads, could say more than the words. */
  readonly mostlyImages: boolean;
}

/** Occasions in which no promotion at all is tolerated; house policy (section 4, step 7). */
const solemn: ReadonlySet<string> = new Set<EventClass>(["recall", "security", "legal-notice"]);

/** The languages there are rules for; in any other a mail is at best unclear. */
const ruled: readonly Language[] = ["nl", "en"];

/** Whether there are rules for a language; a mail in another, or in one that could not be told, may hide anything. */
export function isRuled(language: Language): boolean {
  return ruled.includes(language);
}

/** Danger for gating: a higher number may replace a lower one, never the other way round (section 4). */
const danger: Record<Verdict, number> = {
  service: 0,
  tinge: 1,
  unclear: 2,
  charitable: 3,
  ideological: 3,
  commercial: 3,
};

/** The verdict for the Netherlands: the content's leaning, and never `service` or `tinge` on unproven ground. */
export function judge(weighing: Weighing, given: Circumstances): Verdict {
  const { leaning } = weighing;
  if (leaning === "charitable" || leaning === "ideological") return weighing.brief ? "unclear" : leaning;
  if (leaning === "commercial" || given.declaration.claim === "marketing") return "commercial";
  if (leaning === "tinge" && isSolemn(given)) return "commercial";
  if (!isProven(given)) return "unclear";
  return leaning === "tinge" ? "tinge" : "service";
}

function isSolemn({ declaration, eventsSeen }: Circumstances): boolean {
  return solemn.has(declaration.event ?? "") || eventsSeen.some((event) => solemn.has(event));
}

function isProven(given: Circumstances): boolean {
  const { event } = given.declaration;
  const seen = event !== undefined && event !== "none" && given.eventsSeen.includes(event);
  return seen && given.complete && !given.contradicted && !given.mostlyImages && isRuled(given.language);
}

/** The verdict after a second opinion: raised when the opinion is graver, never lowered. */
export function raise(verdict: Verdict, opinion: Leaning): Verdict {
  if (opinion === "none") return verdict;
  return danger[opinion] > danger[verdict] ? opinion : verdict;
}
