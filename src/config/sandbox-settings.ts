import type { Locale } from "../text/locale.ts";
import { plainReviewPolicy } from "../review/review-policy.ts";
import { defaultPolicy } from "../verdict/policy.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import type { Settings } from "./config.ts";

/** What is settled there for the mails that go out most. */
const sandboxKinds: MailKinds = {
  "parcel-sent": {
    title: { nl: "Pakket verzonden", en: "Parcel sent" },
    claim: "service",
    event: "delivery",
    whyNecessary: "Zonder deze mail weet de klant niet wanneer het pakket komt.",
    legalDuty: "contract",
    segment: "Klanten met een bestelling die vandaag is verzonden",
    relationship: ["active-customer"],
    suppression: "included",
    legalBasis: "contract",
    dataSource: "customer",
    collectedFor: "order",
    retention: "Bestelgegevens bewaren we zeven jaar, omdat de belastingwet dat vraagt.",
    privacyContact: "privacy@delinde.example",
    customerServiceBriefed: true,
  },
};

/** What the sandbox's organisation decides: its own legal channel and lawyers, nothing else of its own, no model. */
export function sandboxSettings(locale: Locale): Settings {
  return {
    legalChannel: "C0LEGAL",
    deciding: plainReviewPolicy({ users: ["U0LAWYER", "U0LAWYER2"], groups: [] }),
    locale,
    policy: defaultPolicy,
    mailKinds: sandboxKinds,
    askFirst: false,
    crowded: { days: 14, mails: 2 },
    retention: { draftsMonths: 13 },
    tone: { use: false, model: "none", timeoutSeconds: 8, atATime: 2, tokensPerDay: 500_000, cardWaitsSeconds: 0 },
  };
}
