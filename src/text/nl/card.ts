const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

function ordinal(nth: number): string {
  return ordinals[nth - 1] ?? `${nth}e`;
}

/** What stands on cards, messages and forms in Slack. */
export const card = {
  subject: "Onderwerp",
  mailSender: "Afzender van de mail",
  noSubject: "(geen onderwerp)",
  noSender: "(geen afzender in het concept)",
  handedInBy: (name: string, version: number, id: string) => `Ingediend door ${name} · versie ${version} · ${id}`,
  about: (subject: string, version: number, id: string) => `${subject} · versie ${version} · ${id}`,
  verdict: "Oordeel",
  draft: "Concept",
  findings: "Bevindingen",
  noFindings: "Geen bevindingen.",
  noneWeighs: "Geen bevinding die zwaar weegt.",
  moreFindings: (count: number) =>
    count === 1
      ? "En nog 1 bevinding; «Toon alles» laat hem zien."
      : `En nog ${count} bevindingen; «Toon alles» laat ze zien.`,
  why: "Waarom",
  instead: "Doe dit",
  source: "Bron",
  leftOut: (shown: number, total: number) =>
    `Hier staan ${shown} van de ${total} tekens. Het hele concept staat achter de knop.`,
  weigh: "Te wegen",
  all: "De hele beoordeling",
  declaration: "Opgave",
  exchanges: "Vragen en antwoorden",
  columns: { question: "Vraag", declared: "Opgegeven", seen: "In de mail" },
  occasionSeen: (events: string) => `herkend: ${events}`,
  andMore: (count: number) => `en nog ${count}`,
  blocked: (count: number) =>
    count === 1
      ? "Eén bevinding houdt goedkeuring tegen tot hij is opgelost."
      : `${count} bevindingen houden goedkeuring tegen tot ze zijn opgelost.`,
  neededBy: "Nodig vóór",
  crowded: (nth: number, days: number) => `Deze groep: ${ordinal(nth)} servicemail in ${days} dagen, de laatste op `,
  split: (recipients: string, affected: string, others: string) =>
    `Van de ${recipients} ontvangers raakt het er ${affected}: stuur de mail alleen aan hen, of splits hem zodat de andere ${others} een eigen bericht of niets krijgen.`,
  blanks: (fields: string) =>
    `Nog niet opgegeven: ${fields}. Juridisch kan al kijken; met deze antwoorden gaat het besluit sneller.`,
  question: {
    nothingSeen: "niets op aan te merken",
    seen: (count: number) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
    notDeclared: (fields: string) => `niet opgegeven: ${fields}`,
  },
  freedoms:
    "Een servicemail heeft geen afmeldlink nodig, mag ook naar mensen op de afmeldlijst en vraagt geen klantrelatie.",
  conditions: {
    service: "Dit mag nu: versturen zonder afmeldlink, ook naar mensen op de afmeldlijst, met of zonder klantrelatie.",
    tinge: "Voorwaarde: niet naar mensen op de afmeldlijst. Een afmeldmogelijkheid in de mail is aan te raden.",
    marketing:
      "Voorwaarden: alleen naar mensen met toestemming of binnen de klantuitzondering, niet naar de afmeldlijst, en met een afmeldlink.",
  },
  opinion: {
    off: "Toon: zonder tweede mening van een taalmodel.",
    pending: "Toon: het taalmodel is om een tweede mening gevraagd.",
    given: (leaning: string, sure: string, model: string, reason: string) =>
      `Toon volgens ${model}: ${leaning} (${sure}). ${reason}`,
    quote: (quote: string, reason: string, criteria: string) =>
      `«${quote}»: ${reason}${criteria === "" ? "" : ` (${criteria})`}`,
    dropped: (count: number) =>
      count === 1
        ? "Eén citaat van het model is weggelaten: het staat niet letterlijk in de mail."
        : `${count} citaten van het model zijn weggelaten: ze staan niet letterlijk in de mail, of het waren er te veel.`,
    timeout: "Toon: geen tweede mening, het taalmodel antwoordde niet op tijd. De regels gelden gewoon.",
    unreachable: "Toon: geen tweede mening, het taalmodel was niet bereikbaar. De regels gelden gewoon.",
    refused: "Toon: geen tweede mening, het taalmodel wilde niet antwoorden. De regels gelden gewoon.",
    unusable: "Toon: geen tweede mening, het antwoord van het taalmodel was onbruikbaar. De regels gelden gewoon.",
    unmasked:
      "Toon: geen tweede mening. Niet alle persoonsgegevens konden worden afgeschermd, dus er is niets verstuurd. De regels gelden gewoon.",
    spent: "Toon: geen tweede mening, het tegoed van vandaag is op. De regels gelden gewoon.",
  },
  toneLeaning: {
    none: "geen reclame",
    tinge: "een commercieel tintje",
    commercial: "commercieel",
    charitable: "charitatief",
    ideological: "ideëel",
  },
  confidence: { low: "niet erg zeker", medium: "vrij zeker", high: "zeker" },
  criterion: {
    occasion: "aanleiding",
    duty: "plicht",
    harm: "wie er schade van heeft",
    tone: "toon",
    subject: "onderwerpregel",
    placement: "plaats en omvang",
    praise: "aanprijzing",
    selection: "selectie",
    gain: "wie er baat bij heeft",
    "third-party": "aanbod van een ander",
    appeal: "werving",
    branding: "huisstijl",
  },
  as: {
    service: "als servicemail",
    tinge: "als servicemail, tintje geaccepteerd",
    marketing: "als marketing",
  },
  outcome: {
    approved: (as: string) => `Goedgekeurd ${as}`,
    "revision-asked": "Herziening gevraagd",
    withdrawn: "Ingetrokken",
    rejected: "Afgekeurd",
    expired: {
      "in-review": "Verlopen zonder besluit",
      "revision-asked": "Verlopen, niet herzien",
      approved: "Goedkeuring verlopen",
    },
  },
  decidedBy: (name: string, role: string, version: number) => `Door ${name}${role} · versie ${version} · `,
  group: (name: string) => ({ legal: "juridisch", dpo: "FG" })[name] ?? name,
  role: (groups: string) => ` (${groups})`,
  roleFor: (group: string, name: string) => `${group}, namens ${name}`,
  endedAt: (version: number) => `Versie ${version} · verlopen op `,
  withdrawnBy: (name: string, version: number) => `Door ${name} · versie ${version} · `,
  holdsUntil: "Geldt tot ",
  agreed: (name: string, role: string, as: string) => `${name}${role} gaat akkoord ${as} · `,
  progress: (have: number, need: number) => `${have} van ${need}`,
  waitingFor: (groups: string) => `wacht op ${groups}`,
  waitingForPeople: (count: number) => (count === 1 ? "nog één iemand anders" : `nog ${count} anderen`),
  escalatedTo: (group: string) => `Er besloot niemand op tijd, dus ook ${group} kan besluiten.`,
  voided: {
    approved: {
      revised: (version: number, names: string) =>
        `De goedkeuring van versie ${version} door ${names} is vervallen, want het concept is daarna veranderd.`,
      withdrawn: (version: number, names: string) =>
        `De goedkeuring van versie ${version} door ${names} is vervallen, want de afzender trok de mail in.`,
    },
    agreed: {
      revised: (version: number, names: string) =>
        `Het akkoord van ${names} op versie ${version} telt niet meer, want het concept is daarna veranderd.`,
      withdrawn: (version: number, names: string) =>
        `Het akkoord van ${names} op versie ${version} telt niet meer, want de afzender trok de mail in.`,
    },
  },
  setVerdict: (name: string) => `Oordeel van ${name}`,
  reminder: "Wacht nog op een besluit",
  reminderNeeded: "Er is een besluit nodig vóór ",
  escalation: (group: string) => `Gevraagd aan ${group}: hierover besloot nog niemand.`,
  morning: {
    title: (count: number) => (count === 1 ? "Er staat één beoordeling open" : `Er staan ${count} beoordelingen open`),
    line: (subject: string, id: string) => `${subject} · ${id} · sinds `,
    more: (count: number) => `En nog ${count}; /servicemail list toont er meer.`,
  },
  waived: (rule: string, name: string, until: string) => `${rule} Toegestaan door ${name} tot en met ${until}:`,
  since: {
    title: (version: number) => `Veranderd sinds versie ${version}`,
    more: "Er veranderde meer dan hier past; «Toon alles» laat alles zien.",
    tooDifferent: "helemaal anders; vergelijk het concept zelf",
    markup: "De opmaak is veranderd, de tekst niet.",
    part: {
      preheader: "Voorvertoning",
      text: "Tekst",
      plainText: "Tekst zonder opmaak",
      hidden: "Verborgen tekst",
      replyTo: "Antwoordadres",
      link: "Link",
      image: "Afbeelding",
      attachment: "Bijlage",
    },
  },
  voidedTitle: "Een goedkeuring is vervallen",
  receipt: {
    title: { endorsed: "Je akkoord", rejected: "Je afkeuring", "revision-asked": "Je verzoek om herziening" },
    counts: (as: string) => `Je keurde deze mail goed ${as}.`,
    undoUntil: "De afzender hoort het pas als je het niet meer kunt terugnemen. Dat kan tot ",
    undone: "Teruggenomen. De kaart staat weer open.",
  },
  reason: "Reden",
  waiting: (id: string) =>
    `Juridisch heeft de kaart: deze uitslag, je antwoorden en het hele concept. Je krijgt hier bericht van het besluit. Kenmerk ${id}.`,
  reviseHint: "Pas het concept aan en dien het opnieuw in; juridisch krijgt dan de nieuwe versie.",
  button: {
    approve: "Goedkeuren",
    askRevision: "Vraag herziening",
    reject: "Afkeuren",
    showDraft: "Toon het hele concept",
    seeAll: "Toon alles",
    complete: "Vul aan",
    revise: "Concept herzien",
    undo: "Neem terug",
    next: "Volgende",
    previous: "Vorige",
  },
} as const;
