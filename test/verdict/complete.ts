import type { Declaration } from "../../src/draft/declaration.ts";

/** A declaration in which everything required is answered and nothing contradicts: a parcel that comes later. */
export const complete: Declaration = {
  claim: "service",
  event: "delivery",
  change: "Het pakket komt een dag later.",
  whyNecessary: "De ontvanger blijft anders voor niets thuis.",
  segment: "Open bestellingen met levering op 26 november",
  relationship: ["active-customer"],
  suppression: "excluded",
  legalBasis: "contract",
  dataSource: "customer",
  retention: "Zolang de bestelling loopt, daarna zeven jaar voor de fiscus.",
  privacyContact: "privacy@delinde.example",
};
