import { z } from "zod";
import { eventClasses } from "./fields.ts";

const sentence = z.string().trim().min(1).max(2000);
const count = z.int().min(0);

/**
 * What the sender says about purpose, audience and personal data (section 5 of the domain notes). Every answer may be
 * missing: not declared is a state of its own, not a fault.
 */
export const declarationSchema = z
  .strictObject({
    claim: z.enum(["service", "marketing"]),
    event: z.enum([...eventClasses, "none"]),
    change: sentence,
    whyNecessary: sentence,
    legalDuty: z.union([z.enum(["none", "contract"]), z.strictObject({ statute: z.string().trim() })]),
    segment: sentence,
    recipientCount: count,
    affectedCount: count,
    relationship: z
      .array(z.enum(["active-customer", "free-user", "ex-customer", "prospect", "donor-member", "employee"]))
      .min(1),
    lastContact: z.enum([
      "under-3-months",
      "under-12-months",
      "under-24-months",
      "under-36-months",
      "older",
      "unknown",
    ]),
    suppression: z.enum(["excluded", "included", "unknown"]),
    whyText: sentence,
    dataSource: z.enum(["customer", "account", "third-party", "public", "other"]),
    firstContact: z.boolean(),
    collectedFor: z.enum(["order", "account", "support", "warranty", "event", "newsletter", "other"]),
    retention: sentence,
    legalBasis: z.enum(["contract", "legal-duty", "legitimate-interest", "vital-interest", "consent"]),
    interestBalance: sentence,
    privacyContact: sentence,
    customerServiceBriefed: z.boolean(),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    resendToNonOpeners: z.boolean(),
    consent: z.union([
      z.strictObject({ evidence: sentence }),
      z.strictObject({
        softOptIn: z.strictObject({
          obtainedAtSale: z.boolean(),
          sameLegalEntity: z.boolean(),
          toldThen: z.boolean(),
          optOutOfferedThenAndAlways: z.boolean(),
          ownSimilarProducts: z.boolean(),
          noObjectionSince: z.boolean(),
        }),
      }),
    ]),
  })
  .partial();

/** The sender's answers; an absent key is an answer not given. */
export type Declaration = Readonly<z.infer<typeof declarationSchema>>;
