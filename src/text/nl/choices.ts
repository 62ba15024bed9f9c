/** What each answer of a declaration is called on screen, at most 75 characters; occasions stand with the grounds. */
export const choices = {
  claim: { service: "een servicemail", marketing: "marketing" },
  event: { none: "geen aanleiding" },
  legalDuty: {
    none: "niet verplicht",
    contract: "verplicht door het contract",
    statute: "verplicht door de wet",
    named: (statute: string) => `verplicht door de wet: ${statute}`,
  },
  relationship: {
    "active-customer": "klant",
    "free-user": "gebruiker van een gratis dienst",
    "ex-customer": "oud-klant",
    prospect: "nog geen klant",
    "donor-member": "donateur of lid",
    employee: "medewerker",
  },
  lastContact: {
    "under-3-months": "korter dan 3 maanden geleden",
    "under-12-months": "korter dan een jaar geleden",
    "under-24-months": "korter dan 2 jaar geleden",
    "under-36-months": "korter dan 3 jaar geleden",
    older: "langer dan 3 jaar geleden",
    unknown: "onbekend",
  },
  suppression: {
    excluded: "mensen op de afmeldlijst krijgen hem niet",
    included: "mensen op de afmeldlijst krijgen hem ook",
    unknown: "onbekend",
  },
  dataSource: {
    customer: "van de klant zelf",
    account: "uit het account",
    "third-party": "van een derde",
    public: "uit openbare bronnen",
    other: "anders",
  },
  collectedFor: {
    order: "een bestelling",
    account: "een account",
    support: "een vraag aan de klantenservice",
    warranty: "garantie",
    event: "een evenement",
    newsletter: "een nieuwsbrief",
    other: "iets anders",
  },
  legalBasis: {
    contract: "uitvoering van het contract",
    "legal-duty": "wettelijke plicht",
    "legitimate-interest": "gerechtvaardigd belang",
    "vital-interest": "vitaal belang",
    consent: "toestemming",
  },
  yesNo: { yes: "ja", no: "nee" },
  softOptIn: (met: number, all: number, failing: string) =>
    `klantuitzondering, ${met} van de ${all} voorwaarden${failing === "" ? "" : `; niet: ${failing}`}`,
} as const;
