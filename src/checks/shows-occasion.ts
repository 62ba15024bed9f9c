import type { Declaration } from "../draft/declaration.ts";
import type { Draft } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import { factsStated, factsTold, isFact } from "./facts.ts";
import type { Scene } from "./finders.ts";
import { normalise } from "./normalise.ts";
import { bodyOf } from "./scene.ts";
import { tokenise, tokensOf } from "./tokens.ts";

/** Of the telling words in a declared change, the part that must be told in the mail. */
const told = 1 / 3;

/** From so many facts on it is the same matter if one of its words is told as well. */
const manyFacts = 3;

/** Of many facts some may be worded otherwise; of three or fewer every one must be told. */
const untold = 1 / 4;

/**
 * Occasions that two people may rightly call by different names: a gym closed by a flood is an outage to one and opening
 * hours to another. Wording of the one shows the other.
 */
const kin: Partial<Readonly<Record<EventClass, readonly EventClass[]>>> = {
  outage: ["opening-hours", "feature-change"],
  "opening-hours": ["outage", "end-of-service"],
  "end-of-service": ["opening-hours", "feature-change"],
  "feature-change": ["end-of-service", "outage"],
  payment: ["invoice-correction"],
  "invoice-correction": ["payment"],
  renewal: ["account-status"],
  "account-status": ["renewal"],
  delivery: ["appointment"],
  appointment: ["delivery"],
};

/**
 * Whether the declared occasion can be seen in the mail: by wording of that occasion or its kin, or because the change
 * that the sender declared is told there, its dates, amounts and numbers and a good part of its words (section 4.1 of
 * the domain notes). A change without a single fact proves nothing: attention needs no facts.
 */
export function showsOccasion({ event, change = "" }: Declaration, { draft, events }: Scene): boolean {
  if (event === undefined || event === "none") return false;
  const shownBy = [event, ...(kin[event] ?? [])];
  return events.some((seen) => shownBy.includes(seen.event)) || tellsChange(change, draft);
}

function tellsChange(change: string, draft: Draft): boolean {
  const said = tokenise(normalise(change), false);
  const facts = factsStated(said);
  const telling = said.words.filter((word) => !isFact(word) && isTelling(word)).map(stemOf);
  if (facts.length === 0 || telling.length === 0) return false;
  const subject = draft.passages.filter(({ part, visible }) => part === "subject" && visible);
  const read = [...subject, ...bodyOf(draft)].map(tokensOf);
  const mailFacts = new Set(read.flatMap(factsTold));
  const missing = facts.filter((fact) => !mailFacts.has(fact)).length;
  if (missing > Math.floor(facts.length * untold)) return false;
  const words = [...new Set(read.flatMap((tokens) => tokens.words))];
  const found = telling.filter((stem) => words.some((word) => word.startsWith(stem))).length;
  return found >= (facts.length >= manyFacts ? 1 : told * telling.length);
}

function isTelling(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word);
}

/** Words of one family begin alike in Dutch and English. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, Math.ceil(word.length * 0.7)));
}
