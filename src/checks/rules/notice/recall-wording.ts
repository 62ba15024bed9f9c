import type { Draft, Passage } from "../../../draft/draft.ts";
import { structure } from "../../finders.ts";
import type { Scene } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { bodyOf } from "../../scene.ts";
import { spotsOf } from "../../spots.ts";

const softeners =
  /(?<![\p{L}\p{N}])(?:vrijwillige?|uit voorzorg|voorzorgsmaatregel(?:en)?|discretionaire?|in (?:zeldzame|uitzonderlijke|specifieke) (?:gevallen|situaties)|geen (?:ongevallen|ongelukken) (?:bekend|gemeld)|voluntary|voluntarily|precautionary|as a precaution|discretionary|in (?:rare|specific) (?:cases|situations|circumstances)|no (?:reported )?(?:accidents|injuries))(?![\p{L}\p{N}])/giu;

/** A recall may not contain words that make the danger look smaller, Regulation (EU) 2023/988 art. 36. */
export const recallWording: Rule = {
  id: "notice/recall-wording",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gpsr-35-36"],
  nl: {
    what: "De terugroepactie bevat woorden die het gevaar kleiner laten lijken.",
    why: "De Europese regels voor productveiligheid verbieden zulke woorden, omdat mensen het product dan blijven gebruiken.",
    instead: "Noem het gevaar zoals het is, zeg dat men moet stoppen met gebruiken, en wat de oplossing is.",
  },
  en: {
    what: "The recall uses words that make the danger look smaller.",
    why: "European product safety rules forbid such words because people then keep using the product.",
    instead: "State the danger as it is, tell people to stop using the product, and what the remedy is.",
  },
  fires: [
    { text: "Dit is een «vrijwillige» terugroepactie van onze waterkoker.", declared: { event: "recall" } },
    { text: "The kettle may overheat «in rare cases», so please stop using it.", declared: { event: "recall" } },
  ],
  quiet: [
    { text: "De waterkoker kan in brand vliegen. Stop direct met gebruiken.", declared: { event: "recall" } },
    { text: "The kettle can catch fire. Stop using it at once.", declared: { event: "recall" } },
    { text: "Taking part is voluntary. Stop using the form you got by post.", declared: { event: "none" } },
    "Deelname aan de enquête over onze bibliotheek is vrijwillig.",
  ],
  find: structure({ look: (scene) => (isRecall(scene) ? spotsOf(scene.draft, readable(scene.draft), softeners) : []) }),
};

function isRecall({ declaration, events }: Scene): boolean {
  if (declaration.event !== undefined) return declaration.event === "recall";
  return events.some((seen) => seen.event === "recall");
}

function readable(draft: Draft): readonly Passage[] {
  const above = draft.passages.filter(({ part }) => part === "subject" || part === "preheader");
  return [...above, ...bodyOf(draft)];
}
