import { declared } from "../../finders.ts";
import type { Declaration } from "../../../draft/declaration.ts";
import type { EventClass } from "../../../draft/fields.ts";
import type { Rule } from "../../rule.ts";

const strange: Partial<Record<NonNullable<Declaration["collectedFor"]>, readonly EventClass[]>> = {
  warranty: ["price-change", "opening-hours", "balance", "renewal", "feature-change"],
  support: ["price-change", "balance", "renewal"],
  event: ["price-change", "balance", "renewal", "feature-change", "account-status"],
  newsletter: [
    "delivery",
    "payment",
    "balance",
    "renewal",
    "price-change",
    "invoice-correction",
    "opening-hours",
    "appointment",
  ],
};

/** Data collected for one thing is not used for quite another: art. 5(1)(b) GDPR. */
export const purposeMismatch: Rule = {
  id: "privacy/purpose-mismatch",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "gdpr-6"],
  nl: {
    what: "De adressen zijn voor iets anders verzameld dan voor deze aanleiding.",
    why: "Gegevens mag je niet zomaar gebruiken voor een ander doel dan waarvoor je ze kreeg.",
    instead: "Gebruik adressen die bij deze aanleiding horen, of leg uit waarom het nieuwe doel daarbij past.",
  },
  en: {
    what: "The addresses were collected for something other than this occasion.",
    why: "Data may not simply be used for another purpose than the one you got it for.",
    instead: "Use addresses that belong to this occasion, or explain why the new purpose fits the old one.",
  },
  fires: [
    { text: "Onze tarieven wijzigen per 1 mei.", declared: { collectedFor: "warranty", event: "price-change" } },
    { text: "Our opening hours change on 1 May.", declared: { collectedFor: "newsletter", event: "opening-hours" } },
  ],
  quiet: [
    { text: "Stop direct met het gebruik van de kachel.", declared: { collectedFor: "warranty", event: "recall" } },
    { text: "Our rates change on 1 May.", declared: { collectedFor: "account", event: "price-change" } },
    { text: "Our rates change on 1 May.", declared: { collectedFor: "warranty" } },
  ],
  find: declared({
    contradicts: ({ collectedFor, event }) =>
      collectedFor !== undefined &&
      event !== undefined &&
      event !== "none" &&
      (strange[collectedFor]?.includes(event) ?? false),
  }),
};
