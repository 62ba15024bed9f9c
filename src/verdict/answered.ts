import type { Declaration } from "../draft/declaration.ts";
import type { EventClass, RequiredField } from "../draft/fields.ts";

/** Answers to every required question but the occasion that fit most mails and contradict none; tried, never stored. */
const fitting: Required<Pick<Declaration, Exclude<RequiredField, "event">>> = {
  change: "What the mail says",
  whyNecessary: "Whoever does not know this is worse off",
  segment: "Customers with an order that this touches",
  relationship: ["active-customer"],
  suppression: "excluded",
  legalBasis: "contract",
  dataSource: "customer",
  retention: "As long as the contract runs, then seven years because tax law requires it",
  privacyContact: "privacy@example.com",
};

/** The same declaration with the missing answers given, to see what giving them could bring. */
export function answered(declaration: Declaration, event: EventClass | "none"): Declaration {
  return { ...fitting, event, ...declaration };
}
