import type { Draft } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import { readableOf } from "../draft/readable.ts";
import type { Scene, Spot } from "./finders.ts";
import { solidsIn } from "./solids.ts";
import { wholeBody } from "./spots.ts";

/** One thing a notice owes its reader: whether the mail's words, read with its links, hold it. */
export type Owed = (words: string, draft: Draft) => boolean;

const month = String.raw`(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,7}`;
const date = new RegExp(
  String.raw`(?<!\d)\d{1,2}(?:e|st|nd|rd|th)? ${month}|${month} \d{1,2}(?!\d)|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:per|met) (?:direct|onmiddellijke ingang)|immediately|(?:vandaag|morgen|today|tomorrow)(?!\p{L})|over \d+ (?:dagen|weken|maanden)|in \d+ (?:days|weeks|months)|(?:begin|eind|vanaf|per|in|from|end of) (?:\d{1,2} )?${month} \d{4}|(?:vanaf|sinds|from|since|as of) ${month}(?![a-z])|(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)day`,
  "iu",
);
const amount =
  /(?:€|£|\$|eur|euro) ?\d|\d(?:[.,]\d{2})? ?(?:€|euro|eur|cent|pence)(?!\p{L})|\d ?(?:%|procent|percent)/giu;

/** Whether a date, or a merge field that will become one, stands in it. */
export const aDate: Owed = (words) =>
  date.test(words) || fieldsNamed(words, /dat|dag|day|when|start|eind|end|expir|period/iu) > 0;

const toGoBy = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|vandaag|morgen|vannacht|today|tomorrow|tonight)`,
    String.raw`(?<!\p{L})(?:do not|don't|please|bring|call|label|bel|houd|meld|neem|geef|vul)(?!\p{L})`,
    String.raw`\d ?(?:uur|am|pm|a\.m|p\.m)(?!\p{L})|(?<!\p{L})(?:om|half|at|past) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?!\p{L})`,
    String.raw`(?<!\d)\d{1,2} ${month}(?!\p{L})|(?<!\p{L})${month} \d{1,2}(?!\d)`,
  ].join("|"),
  "iu",
);

/** Whether it tells what people go by who must do or know something: a day, an hour, what to do and what not. */
export function tellsToGoBy(words: string): boolean {
  return toGoBy.test(words);
}

const leaving =
  /opzeg|opgezegd|beëindig|stopzet|stoppen|overstap|annuleer|bezwaar|niet (?:mee )?(?:akkoord|eens)|stemt? (?:je|u) niet in|uitschrijv|(?:uit ?te ?zetten|uitzetten|zet\b.{0,40} uit)(?!\p{L})|huurcommissie|account (?:te )?(?:sluiten|verwijderen)|cancel|terminate|end (?:your|the|this) (?:contract|agreement|plan|subscription|membership|policy)|want to stop|you can stop|leave us|switch (?:to another|supplier|provider|off)|turn(?:ed)? off|withdraw|object(?: |,)|disagree|(?:do not|don['’]t) (?:agree|accept|want)|(?:close|delete) your account|end your|not (?:to )?renew/iu;

/** Whether it tells how to leave or object. */
export const aWayOut: Owed = (words) => leaving.test(words);

/** How many amounts stand in it, merge fields that will become one included. */
export function amountsIn(words: string): number {
  return (
    (words.match(amount)?.length ?? 0) +
    fieldsNamed(words, /bedrag|prijs|tarief|kosten|amount|price|rate|fee|cost|total/iu)
  );
}

function fieldsNamed(words: string, name: RegExp): number {
  return solidsIn(words).filter(({ is, start, end }) => is === "field" && name.test(words.slice(start, end))).length;
}

/**
 * The whole body when a notice of this kind lacks something it owes. It is of the kind its sender declared, or else of
 * the kind its wording shows in subject or opening; in a language these words are not in, nothing can be said to lack.
 */
export function incomplete(scene: Scene, event: EventClass, owed: readonly Owed[]): readonly Spot[] {
  const { draft, declaration } = scene;
  if (draft.language === "de" || draft.language === "fr") return [];
  const isOfKind = declaration.event === undefined ? opensWith(scene, event) : declaration.event === event;
  if (!isOfKind) return [];
  const words = `${draft.subject ?? ""}\n${readableOf(draft)}`;
  return owed.every((holds) => holds(words, draft)) ? [] : [wholeBody(draft)];
}

/** How far a mail's opening goes, in letters. */
const opening = 300;

function opensWith({ events }: Scene, event: EventClass): boolean {
  const [first] = events
    .filter(({ passage }) => passage.part !== "preheader")
    .toSorted((one, other) => one.start - other.start);
  return events.some(
    (seen) =>
      seen.event === event && (seen.passage.part === "subject" || (seen.start < opening && first?.event === event)),
  );
}
