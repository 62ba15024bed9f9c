/** What may occasion a service mail, section 4.1 of the domain notes. */
export const eventClasses = [
  "delivery",
  "payment",
  "account-status",
  "price-change",
  "terms-change",
  "outage",
  "opening-hours",
  "recall",
  "security",
  "appointment",
  "legal-notice",
  "data-request",
  "balance",
  "invoice-correction",
  "confirmation",
  "feature-change",
  "end-of-service",
  "renewal",
  "data-retention",
] as const;

/** One kind of occasion. */
export type EventClass = (typeof eventClasses)[number];

/** The guidance's three questions. */
export type Question = "purpose" | "audience" | "privacy";

/** The answers without which a mail is at best unclear, by question; every other answer is asked only when it matters. */
export const requiredFields = {
  purpose: ["event", "change", "whyNecessary"],
  audience: ["segment", "relationship", "suppression"],
  privacy: ["legalBasis", "dataSource", "retention", "privacyContact"],
} as const;

/** An answer a complete declaration cannot do without. */
export type RequiredField = (typeof requiredFields)[Question][number];
