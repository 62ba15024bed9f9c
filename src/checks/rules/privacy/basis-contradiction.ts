import { declared } from "../../finders.ts";
import type { Declaration } from "../../../draft/declaration.ts";
import type { Rule } from "../../rule.ts";
import { namesStatute } from "../../statute.ts";

const settled: ReadonlySet<string> = new Set(["payment", "invoice-correction", "data-retention"]);

/** The legal basis must fit the recipients and the duty that were declared with it. */
export const basisContradiction: Rule = {
  id: "privacy/basis-contradiction",
  question: "privacy",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-6", "gdpr-7", "gdpr-21"],
  nl: {
    what: "De gekozen grondslag past niet bij een ander antwoord dat je gaf.",
    why: "Toestemming geldt niet voor wie zich afmeldde, een wettelijke plicht vraagt om een wet en een contract om een contractant.",
    instead: "Kies de grondslag die klopt, noem de wet, of pas de groep aan.",
  },
  en: {
    what: "The legal basis you chose does not fit another answer you gave.",
    why: "Consent does not cover those who opted out, a legal duty needs a law, and a contract needs a party to it.",
    instead: "Choose the basis that fits, name the law, or change the group.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { legalBasis: "consent", suppression: "included" } },
    { text: "Onze tarieven wijzigen per 1 mei.", declared: { legalBasis: "legal-duty", legalDuty: "none" } },
    { text: "Our rates change on 1 May.", declared: { legalDuty: { statute: "" } } },
    { text: "Our rates change on 1 May.", declared: { legalBasis: "contract", relationship: ["prospect"] } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { legalBasis: "consent", suppression: "excluded" } },
    {
      text: "Our rates change on 1 May.",
      declared: { legalBasis: "legal-duty", legalDuty: { statute: "Energy Act" } },
    },
    { text: "Je account verandert per 1 mei.", declared: { legalBasis: "contract", relationship: ["free-user"] } },
    { text: "Our rates change on 1 May.", declared: { legalBasis: "legal-duty" } },
  ],
  find: declared({ contradicts: (given) => withoutConsent(given) || withoutLaw(given) || withoutContract(given) }),
};

function withoutConsent({ legalBasis, suppression }: Declaration): boolean {
  return legalBasis === "consent" && suppression === "included";
}

function withoutLaw(given: Declaration): boolean {
  if (given.legalDuty === undefined || namesStatute(given)) return false;
  return given.legalBasis === "legal-duty" || typeof given.legalDuty === "object";
}

function withoutContract({ legalBasis, relationship, event }: Declaration): boolean {
  if (legalBasis !== "contract" || relationship === undefined || settled.has(event ?? "none")) return false;
  return relationship.every((who) => who === "prospect" || who === "ex-customer");
}
