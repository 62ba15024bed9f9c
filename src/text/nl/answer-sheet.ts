/** The answers customer service can give about an approved mail, in the words of a reply to its reader. */
export const answerSheet = {
  title: "Antwoorden voor de klantenservice",
  use: "Geef dit aan de klantenservice voordat de mail uitgaat. Wat niet is opgegeven, moet je zelf nog aanvullen.",
  whyMail: "Waarom krijg ik deze mail?",
  changes: (change: string) => `Wat er verandert: ${change}`,
  needed: (why: string) => `Waarom je het moet weten: ${why}`,
  group: (segment: string) => `De mail gaat naar: ${segment}`,
  whereFrom: "Hoe komen jullie aan mijn gegevens?",
  source: (source: string) => `Waar ze vandaan komen: ${source}`,
  collectedFor: (what: string) => `Waarvoor ze zijn gegeven: ${what}`,
  whyHeld: "Waarom hebben jullie mijn gegevens nog?",
  retention: (retention: string) => `Hoe lang en waarom: ${retention}`,
  basis: (basis: string) => `Grondslag volgens de AVG: ${basis}`,
  object: "Hoe maak ik bezwaar?",
  objection: {
    contract:
      "Deze mail hoort bij een contract; bezwaar volgens de AVG kan daarbij niet. Je kunt wel vragen om inzage, verbetering of verwijdering van je gegevens.",
    "legal-duty":
      "Een wet verplicht tot deze mail; bezwaar volgens de AVG kan daarbij niet. Je kunt wel vragen om inzage, verbetering of verwijdering van je gegevens.",
    "legitimate-interest":
      "Je kunt bezwaar maken (artikel 21 AVG); dan stopt het gebruik, tenzij er een zwaarwegende reden is om door te gaan. Je kunt ook vragen om inzage, verbetering of verwijdering.",
    "vital-interest":
      "Deze mail gaat over iemands veiligheid; bezwaar volgens de AVG kan daarbij niet. Je kunt wel vragen om inzage, verbetering of verwijdering van je gegevens.",
    consent:
      "Je kunt je toestemming altijd intrekken; dan krijg je deze mails niet meer. Je kunt ook vragen om inzage, verbetering of verwijdering.",
  },
  objectionUnknown:
    "De grondslag is niet opgegeven, dus leg elk bezwaar voor aan wie over privacy gaat. Vragen om inzage, verbetering of verwijdering kan altijd.",
  marketing: "Deze mail is marketing: afmelden kan altijd, met de link in de mail, en zonder reden.",
  within: "Zo'n verzoek krijgt binnen een maand antwoord (artikel 12 AVG).",
  contact: "Bij wie kan ik terecht?",
  contactAt: (contact: string) => `Voor vragen over je gegevens: ${contact}`,
  complaint: "Klagen kan ook bij de toezichthouder; in Nederland is dat de Autoriteit Persoonsgegevens.",
  blank: (what: string) => `Nog aan te vullen: ${what}`,
  blanks: {
    whyText: "de zin die in de mail zegt waarom iemand hem krijgt",
    change: "wat er verandert",
    whyNecessary: "waarom je het moet weten",
    segment: "naar wie de mail gaat",
    dataSource: "waar de gegevens vandaan komen",
    collectedFor: "waarvoor ze zijn gegeven",
    retention: "hoe lang de gegevens bewaard worden, en waarom",
    legalBasis: "de grondslag volgens de AVG",
    privacyContact: "bij wie men over zijn gegevens terechtkan",
  },
} as const;
