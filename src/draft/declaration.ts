import { z } from "zod";
import type { Asks } from "./declaration-problem.ts";
import { eventClasses } from "./fields.ts";
import { isOrdered } from "./period.ts";

const asking = (asks: Asks, example: unknown) => ({ asks, example });
const sentence = (example: string) => z.string().trim().min(1).max(2000).meta(asking("sentence", example));
const count = (example: number) => z.int().min(0).meta(asking("count", example));
const yesNo = (example: boolean) => z.boolean().meta(asking("yes-no", example));

const moment = (example: string) =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
    .meta(asking("moment", example));

const statute = z.strictObject({ statute: sentence("Regulation (EU) 2018/858, article 14") });

const softOptIn = z.strictObject({
  obtainedAtSale: yesNo(true),
  sameLegalEntity: yesNo(true),
  toldThen: yesNo(true),
  optOutOfferedThenAndAlways: yesNo(true),
  ownSimilarProducts: yesNo(true),
  noObjectionSince: yesNo(true),
});

const evidence = z.strictObject({ evidence: sentence("Ticked at sign-up on 4 May 2026, stored with the account") });
const exception = z.strictObject({
  softOptIn: softOptIn.meta(
    asking("soft-opt-in", Object.fromEntries(softOptIn.keyof().options.map((key) => [key, true]))),
  ),
});

/** A name in small letters and hyphens. */
export const kindName = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/);

/** Everything a sender can be asked (section 5 of the domain notes), in the order of the docs, each with an example. */
export const answers = z.strictObject({
  kind: kindName.meta(asking("kind", "parcel-sent")),
  claim: z.enum(["service", "marketing"]).meta(asking("choice", "service")),
  event: z.enum([...eventClasses, "none"]).meta(asking("choice", "delivery")),
  change: sentence("The parcel left today and arrives on 17 November; whoever is out collects it within seven days."),
  whyNecessary: sentence("Without it the buyer cannot follow the parcel, and it comes back to us."),
  legalDuty: z.union([z.enum(["none", "contract"]), statute]).meta(asking("legal-duty", "contract")),
  segment: sentence("Buyers whose parcel was handed over this morning"),
  recipientCount: count(96),
  affectedCount: count(96),
  maximumRecipients: count(120),
  sendFrom: moment("2026-11-16"),
  sendUntil: moment("2026-11-18T18:00+01:00"),
  relationship: z
    .array(z.enum(["active-customer", "free-user", "ex-customer", "prospect", "donor-member", "employee"]))
    .min(1)
    .meta(asking("choices", ["active-customer"])),
  lastContact: z
    .enum(["under-3-months", "under-12-months", "under-24-months", "under-36-months", "older", "unknown"])
    .meta(asking("choice", "under-3-months")),
  suppression: z.enum(["excluded", "included", "unknown"]).meta(asking("choice", "included")),
  whyText: sentence("You get this message because you placed an order with us."),
  dataSource: z.enum(["customer", "account", "third-party", "public", "other"]).meta(asking("choice", "customer")),
  firstContact: yesNo(false),
  collectedFor: z
    .enum(["order", "account", "support", "warranty", "event", "newsletter", "other"])
    .meta(asking("choice", "order")),
  retention: sentence("Order records are kept for seven years because tax law requires it."),
  legalBasis: z
    .enum(["contract", "legal-duty", "legitimate-interest", "vital-interest", "consent"])
    .meta(asking("choice", "contract")),
  interestBalance: sentence("Buyers expect to hear where their parcel is; it costs them one mail."),
  privacyContact: sentence("privacy@example.com"),
  customerServiceBriefed: yesNo(true),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .meta(asking("countries", ["NL", "BE"])),
  resendToNonOpeners: yesNo(false),
  consent: z
    .union([evidence, exception])
    .meta(asking("consent", { evidence: "Ticked at sign-up on 4 May 2026, stored with the account" })),
});

/**
 * What the sender says about purpose, audience and personal data: one schema for the form, the sidecar and the store.
 * Every answer may be missing: not declared is a state of its own, not a fault. Answers that contradict each other are
 * findings; only a period that cannot be is refused.
 */
export const declarationSchema = answers
  .partial()
  .refine(
    ({ sendFrom, sendUntil }) => sendFrom === undefined || sendUntil === undefined || isOrdered(sendFrom, sendUntil),
    {
      path: ["sendUntil"],
    },
  );

/** The sender's answers; an absent key is an answer not given. */
export type Declaration = Readonly<z.infer<typeof declarationSchema>>;

/** The answers inside an answer, by the path of that answer. */
export const innerAnswers: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  legalDuty: statute.shape,
  consent: { ...evidence.shape, ...exception.shape },
  "consent.softOptIn": softOptIn.shape,
};
