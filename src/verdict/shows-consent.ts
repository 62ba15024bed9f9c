import type { Declaration } from "../draft/declaration.ts";

/** Whether the sender can show consent, or that every condition of the customer exception holds. */
export function maySell(consent: Declaration["consent"]): boolean {
  if (consent === undefined) return false;
  return "evidence" in consent || !Object.values(consent.softOptIn).includes(false);
}

/** Whether the sender can show consent; the customer exception needs a sale, and is none. */
export function showsConsent(consent: Declaration["consent"]): boolean {
  return consent !== undefined && "evidence" in consent;
}
