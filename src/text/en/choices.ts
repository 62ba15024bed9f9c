import type { Translated } from "../locale.ts";
import type { choices as nl } from "../nl/choices.ts";

/** What each answer of a declaration is called on screen, in English. */
export const choices: Translated<typeof nl> = {
  claim: { service: "a service mail", marketing: "marketing" },
  event: { none: "no occasion" },
  legalDuty: {
    none: "no duty",
    contract: "required by the contract",
    statute: "required by law",
    named: (statute) => `required by law: ${statute}`,
  },
  relationship: {
    "active-customer": "customer",
    "free-user": "user of a free service",
    "ex-customer": "former customer",
    prospect: "not a customer yet",
    "donor-member": "donor or member",
    employee: "employee",
  },
  lastContact: {
    "under-3-months": "less than 3 months ago",
    "under-12-months": "less than a year ago",
    "under-24-months": "less than 2 years ago",
    "under-36-months": "less than 3 years ago",
    older: "more than 3 years ago",
    unknown: "unknown",
  },
  suppression: {
    excluded: "people on the suppression list do not get it",
    included: "people on the suppression list get it too",
    unknown: "unknown",
  },
  dataSource: {
    customer: "from the customer",
    account: "from the account",
    "third-party": "from a third party",
    public: "from public sources",
    other: "otherwise",
  },
  collectedFor: {
    order: "an order",
    account: "an account",
    support: "a question to customer service",
    warranty: "a warranty",
    event: "an event",
    newsletter: "a newsletter",
    other: "something else",
  },
  legalBasis: {
    contract: "performance of the contract",
    "legal-duty": "legal duty",
    "legitimate-interest": "legitimate interest",
    "vital-interest": "vital interest",
    consent: "consent",
  },
  yesNo: { yes: "yes", no: "no" },
  softOptIn: (met, all, failing) =>
    `customer exception, ${met} of ${all} conditions${failing === "" ? "" : `; not: ${failing}`}`,
};
