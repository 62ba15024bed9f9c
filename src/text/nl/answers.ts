/** What servicemail answers in Slack when somebody asks or clicks something. */
export const answers = {
  checked: (headline: string) =>
    `${headline}. De uitslag staat in je bericht van servicemail; juridisch heeft de kaart.`,
  help: [
    "`/servicemail check` opent het formulier: voeg de mail toe als bestand of tekst, en beantwoord de drie vragen.",
    "`/servicemail check <concept>` legt een geplakte mail meteen aan juridisch voor. Nieuwe regels maak je met shift+enter; begin met `Onderwerp: …` en `Van: …` als je die hebt.",
    "`/servicemail lint <concept>` laat alleen jou de uitslag zien; juridisch krijgt niets.",
    "Staat de mail al in een bericht, kies daar dan in het menu bij het bericht «Check as service mail».",
    "Drie vragen tellen: wat is het doel, voor wie is het nodig, en ben je klaar voor vragen over persoonsgegevens?",
    "`/servicemail status <kenmerk>` zegt hoe een mail ervoor staat (zonder kenmerk: je laatste), `/servicemail list` wat er van jou loopt en wat er open staat als je beoordelaar bent.",
    "`/servicemail withdraw <kenmerk>` trekt je mail in, ook een goedgekeurde.",
    "`/servicemail delegate` laat een collega tot en met een datum in jouw plaats besluiten; `/servicemail delegate stop` houdt daarmee op.",
    "`/servicemail help` toont deze uitleg.",
  ].join("\n"),
  theDraft: "Het concept",
  emptyDraft:
    "Er stond geen concept achter het commando. Plak de mail erachter, met shift+enter voor nieuwe regels, of open het formulier met `/servicemail check`.",
  tooLong: (limit: string) =>
    `Het concept is te groot om in Slack te herzien (hoogstens ${limit} tekst). Kort het in, of controleer het bestand met \`servicemail check\`.`,
  unknownCommand: "Dat commando ken ik niet.",
  broken: (reference: string) =>
    `Er ging iets mis bij ons. Kijk op de kaart of het toch gelukt is, probeer het anders opnieuw, of geef de beheerder dit kenmerk: ${reference}`,
  lint: "Alleen jij ziet dit. Juridisch heeft niets gekregen en er is niets bewaard.",
  clickAgain: "Slack gaf het venster niet op tijd, en er is niets veranderd. Klik nog eens.",
  formLate: "Slack gaf het formulier niet op tijd. Open het met de knop; wat je al had is er nog.",
  openForm: "Formulier openen",
  typedKept: "Wat je typte is bewaard: /servicemail check opent het weer.",
  keptAnew: "Wat je invulde is bewaard: /servicemail check opent het als een nieuwe mail.",
  held: {
    "personal-data": "Nog niet verstuurd: in het concept lijken persoonsgegevens te staan.",
    "ask-first": "Nog niet verstuurd. Kijk of de mail zo naar juridisch kan.",
    seen: "Dit zagen we:",
    more: (count: number) => `En nog ${count}.`,
    left: "Niet alles kon worden weggelaten, want een deel staat in een bijlage of kop. Pas de mail zelf aan, of verstuur hem toch.",
    mask: "Laat weg en verstuur",
    sendAnyway: "Toch versturen",
    send: "Naar juridisch",
    discard: "Weggooien",
    discarded: "Weggegooid. Juridisch heeft niets gekregen.",
    gone: "Deze mail is al verstuurd of weggegooid.",
    place: "[weggelaten]",
  },
  file: {
    deleted: "Dit bestand is uit Slack verwijderd. Voeg het opnieuw toe.",
    "no-access": "Slack geeft servicemail dit bestand niet. Sla het op en voeg het hier zelf toe.",
    "not-the-file":
      "Slack gaf een inlogpagina in plaats van het bestand. Voeg het opnieuw toe; gebeurt het weer, vraag dan de beheerder of servicemail bestanden mag lezen.",
    elsewhere:
      "Dit bestand staat niet in Slack zelf maar bijvoorbeeld in Google Drive. Download het en voeg het hier toe.",
    failed: "Slack gaf het bestand niet op tijd. Probeer het zo nog eens; wat je invulde blijft staan.",
  },
  message: {
    nothing:
      "In dit bericht staat geen tekst en geen bestand dat servicemail leest (.eml, .html, .txt, .md of .json). Voeg de mail hier toe.",
    several: (count: number) =>
      `In dit bericht staan ${count} mails. Het gaat met één tegelijk: voeg hier het bestand toe dat je bedoelt.`,
    unread: (names: string) =>
      `Dit soort bestand leest servicemail niet: ${names}. Sla de mail op als .eml, .html, .txt, .md of .json.`,
  },
  delegation: {
    title: "Laat je vervangen",
    whom: "Wie besluit in jouw plaats?",
    until: "Tot en met",
    hint: "Jullie allebei staan bij elk besluit. Over eigen mails en die van jou besluit je vervanger niet.",
    save: "Vastleggen",
    done: (name: string, until: string) => `${name} kan tot en met ${until} in jouw plaats besluiten.`,
    told: (name: string, until: string) =>
      `${name} laat je tot en met ${until} in zijn of haar plaats besluiten over servicemails. Bij elk besluit staan jullie allebei.`,
    stopped: "Niemand besluit nog in jouw plaats.",
    because: {
      "not-a-reviewer": "Alleen wie zelf beoordelaar is kan zich laten vervangen; wie vervangt niet.",
      "standing-unknown": "Slack antwoordde niet, dus er is niets vastgelegd. Probeer het over een minuut opnieuw.",
      "to-yourself": "Kies iemand anders dan jezelf.",
      "not-a-colleague": "Dat kan alleen een gewoon lid van deze workspace zijn: geen gast, bot of iemand van buiten.",
      past: "Die datum is voorbij.",
      "too-long": "Hoogstens drie maanden vooruit.",
    },
  },
  status: {
    nothing: "Je hebt nog niets ingediend.",
    waits: "Wacht op een besluit",
    expires: "Verloopt op ",
    mine: "Van jou",
    open: "Open voor beoordelaars",
    none: "Er loopt niets van jou.",
    noneOpen: "Er staat niets open.",
    more: "Er zijn er meer; dit zijn de laatste.",
    line: (subject: string, state: string, id: string) => `${subject} · ${state} · ${id} · `,
    notYours: "Dat kenmerk is niet van jou, of bestaat niet.",
    whichToWithdraw: "Zeg erbij welke: `/servicemail withdraw <kenmerk>`. `/servicemail list` toont de kenmerken.",
  },
  refusal: {
    alreadyDecided: (name: string, outcome: string) =>
      `${name} was je voor: ${outcome.toLowerCase()}. De kaart laat het besluit zien.`,
    staleVersion: (current: number) => `Er is intussen versie ${current}. Besluit op de kaart van die versie.`,
    notAsked: (groups: string) => `Jouw groep besluit niet over zo'n mail; dat doet ${groups}. Er is niets veranderd.`,
    blocked: (list: string) => `Dit kan nog niet worden goedgekeurd. Eerst moet dit anders:\n${list}`,
    because: {
      "unknown-review": "Deze beoordeling bestaat niet meer. Vraag de afzender het concept opnieuw in te dienen.",
      "not-a-reviewer": "Jij staat niet bij de beoordelaars, dus dit kun je hier niet doen. Er is niets veranderd.",
      "standing-unknown":
        "Slack kon niet bevestigen dat je beoordelaar bent, dus er is niets besloten. Probeer het over een minuut opnieuw.",
      "own-draft": "Dit is je eigen concept. Een andere beoordelaar moet besluiten.",
      "already-endorsed": "Je stem is er al: je keurde dit al goed, zelf of via wie je vervangt. Een ander moet erbij.",
      expired:
        "Deze mail is verlopen zonder dat er iets besloten is, of de goedkeuring is voorbij. Dien hem opnieuw in met `/servicemail check`.",
      "sending-over":
        "De laatste verzenddatum die je opgaf is voorbij. Geef een nieuwe datum op en dien de mail dan in.",
      suppression:
        "Mensen op de afmeldlijst krijgen deze mail ook, en dat mag alleen met een servicemail zonder reclame. Dat kan niemand overstemmen. Vraag de afzender de afmeldlijst uit te sluiten; staat er geen reclame in, kies dan «Als servicemail» en schrijf waarom.",
      "nothing-to-undo": "Er is niets meer om terug te nemen; de kaart laat zien hoe het staat.",
      "not-your-decision": "Dit besluit is niet van jou. Alleen wie besloot kan het terugnemen.",
      "undo-too-late":
        "Terugnemen kan niet meer: de afzender heeft het besluit al. Laat de afzender het concept herzien.",
      "not-due": "Daar is het nog niet de tijd voor.",
      "not-the-sender": "Dat kan alleen wie het concept indiende.",
      "not-all-seen": "Lees eerst het hele concept; goedkeuren kan onderaan.",
      "reason-needed":
        "Geef een reden: er staat een fout open, er is een tintje, of je oordeelt anders dan de controle.",
      withdrawn:
        "De afzender heeft deze mail ingetrokken, dus er is niets meer te doen. Dien hem opnieuw in met `/servicemail check`.",
      "no-question": "Deze vraag bestaat niet meer.",
      "already-answered": "Deze vraag is al beantwoord; het antwoord staat in de draad van de kaart.",
      unchanged: "Er is niets veranderd aan het concept. Pas het aan en dien het dan opnieuw in.",
      "id-taken": "Deze beoordeling bestaat niet meer. Vraag de afzender het concept opnieuw in te dienen.",
    },
  },
} as const;
