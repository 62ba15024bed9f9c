import type { Declaration } from "../../../draft/declaration.ts";
import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Occasions in which somebody's life or health can be at stake. */
const vital: ReadonlySet<string> = new Set(["recall", "security", "outage"]);

/** The basis that was declared cannot carry this mail, so it has none. */
export const noLegalBasis: Rule = {
  id: "privacy/no-legal-basis",
  question: "privacy",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-6", "gdpr-7", "gdpr-13-14"],
  nl: {
    what: "De grondslag die je koos, kan deze mail niet dragen.",
    why: "Ook een servicemail heeft een grondslag nodig: levensbelang gaat over gevaar, een contract of wet verplicht niet tot reclame, en de klantuitzondering is geen toestemming.",
    instead:
      "Kies contract, wettelijke plicht of gerechtvaardigd belang als dat klopt, of vraag juridisch welke grondslag past.",
  },
  en: {
    what: "The legal basis you chose cannot carry this mail.",
    why: "A service mail needs a basis too: vital interest is about danger, no contract or law demands advertising, and the customer exception is no consent.",
    instead: "Choose contract, legal duty or legitimate interest where that is true, or ask legal which basis fits.",
  },
  fires: [
    {
      text: "Onze openingstijden veranderen per 1 mei.",
      declared: { event: "opening-hours", legalBasis: "vital-interest" },
    },
    { text: "Onze nieuwe jassen zijn er.", declared: { claim: "marketing", legalBasis: "contract" } },
    { text: "Our new coats have arrived.", declared: { claim: "marketing", legalBasis: "legal-duty" } },
    {
      text: "Our opening hours change on 1 May.",
      declared: { legalBasis: "consent", consent: customerException() },
    },
  ],
  quiet: [
    { text: "Gebruik de kachel niet meer.", declared: { event: "recall", legalBasis: "vital-interest" } },
    { text: "Onze openingstijden veranderen per 1 mei.", declared: { claim: "service", legalBasis: "contract" } },
    { text: "Our new coats have arrived.", declared: { claim: "marketing", legalBasis: "legitimate-interest" } },
    {
      text: "Our new coats have arrived.",
      declared: { claim: "marketing", legalBasis: "consent", consent: { evidence: "Ticked at checkout, logged" } },
    },
    { text: "Our opening hours change on 1 May.", declared: { event: "opening-hours" } },
  ],
  find: declared({ contradicts: (given) => withoutDanger(given) || withoutDuty(given) || withoutConsent(given) }),
};

function withoutDanger({ legalBasis, event }: Declaration): boolean {
  return legalBasis === "vital-interest" && event !== undefined && !vital.has(event);
}

function withoutDuty({ legalBasis, claim }: Declaration): boolean {
  return claim === "marketing" && (legalBasis === "contract" || legalBasis === "legal-duty");
}

function withoutConsent({ legalBasis, consent }: Declaration): boolean {
  return legalBasis === "consent" && consent !== undefined && "softOptIn" in consent;
}

function customerException() {
  const [obtainedAtSale, sameLegalEntity, toldThen] = [true, true, true];
  const held = { optOutOfferedThenAndAlways: true, ownSimilarProducts: true, noObjectionSince: true };
  return { softOptIn: { obtainedAtSale, sameLegalEntity, toldThen, ...held } };
}
