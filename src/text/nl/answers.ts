/** What servicemail answers in Slack when somebody asks or clicks something. */
export const answers = {
  checked: (headline: string) =>
    `${headline}. De uitslag staat in je bericht van servicemail; juridisch heeft de kaart.`,
  help: [
    "`/servicemail check <concept>` controleert een mail en legt hem aan juridisch voor.",
    "Plak het concept achter het commando, met shift+enter voor nieuwe regels. Begin met `Onderwerp: …` en `Van: …` als je die hebt.",
    "Drie vragen tellen: wat is het doel, voor wie is het nodig, en ben je klaar voor vragen over persoonsgegevens?",
    "`/servicemail help` toont deze uitleg.",
  ].join("\n"),
  theDraft: "Het concept",
  emptyDraft:
    "Er stond geen concept achter het commando. Plak de mail erachter: `/servicemail check Onderwerp: …` en dan, met shift+enter, de tekst.",
  tooLong: (limit: string) =>
    `Het concept is te groot om in Slack te herzien (hoogstens ${limit} tekst). Kort het in, of controleer het bestand met \`servicemail check\`.`,
  unknownCommand: "Dat commando ken ik niet.",
  broken: (reference: string) =>
    `Er ging iets mis bij ons. Kijk op de kaart of het toch gelukt is, probeer het anders opnieuw, of geef de beheerder dit kenmerk: ${reference}`,
  refusal: {
    unknownReview: "Deze beoordeling bestaat niet meer. Vraag de afzender het concept opnieuw in te dienen.",
    notAReviewer: "Jij staat niet bij de beoordelaars, dus je kunt hier niet over besluiten. De kaart blijft open.",
    standingUnknown:
      "Slack kon niet bevestigen dat je beoordelaar bent, dus er is niets besloten. Probeer het over een minuut opnieuw.",
    ownDraft: "Dit is je eigen concept. Een andere beoordelaar moet besluiten.",
    notTheSender: "Alleen wie het concept indiende kan het herzien.",
    alreadyDecided: (name: string, outcome: string) =>
      `${name} was je voor: ${outcome.toLowerCase()}. De kaart laat het besluit zien.`,
    staleVersion: (current: number) => `Er is intussen versie ${current}. Besluit op de kaart van die versie.`,
    blocked: (list: string) => `Dit kan nog niet worden goedgekeurd. Eerst moet dit anders:\n${list}`,
    notAllSeen: "Lees eerst het hele concept; goedkeuren kan onderaan.",
    reasonNeeded: "Geef een reden: er staat een fout open, er is een tintje, of je oordeelt anders dan de controle.",
    unchanged: "Er is niets veranderd aan het concept. Pas het aan en dien het dan opnieuw in.",
  },
} as const;
