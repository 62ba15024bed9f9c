/** What legal and sender ask each other, and how a mail is taken back. */
export const talk = {
  button: {
    askSender: "Vraag de afzender",
    askLegal: "Vraag juridisch",
    answer: "Beantwoorden",
    withdraw: "Intrekken",
  },
  askTitle: "Een vraag stellen",
  answerTitle: "Antwoorden",
  askLabel: { sender: "Wat wil je van juridisch weten?", legal: "Wat wil je van de afzender weten?" },
  answerLabel: "Je antwoord",
  hint: "De vraag en het antwoord komen in de draad van de kaart te staan.",
  empty: "Schrijf eerst iets op.",
  asked: (name: string) => `${name} vraagt:`,
  answered: (name: string) => `${name} antwoordt:`,
  questionFor: { legal: "Een vraag van de afzender", sender: "Een vraag van juridisch" },
  answerFrom: { legal: "Een antwoord van juridisch", sender: "Een antwoord van de afzender" },
  yourQuestion: "Je vraag staat bij juridisch. Het antwoord krijg je hier.",
  yourAnswer: "Je antwoord staat bij juridisch.",
  open: (name: string) => `Vraag van ${name}, nog niet beantwoord`,
  closed: (name: string, by: string) => `Vraag van ${name}, beantwoord door ${by}`,
  inThread: (count: number) => (count === 1 ? "De vraag staat in de draad." : `De ${count} vragen staan in de draad.`),
  originalFile: (version: number) => `Het bestand van versie ${version}, zoals het is ingediend.`,
  noFile: (version: number, error: string) =>
    `Slack nam het bestand van versie ${version} niet aan (${error}). De tekst staat op de kaart.`,
  withdrawn: "Ingetrokken. Juridisch ziet dat op de kaart en besluit er niet meer over.",
  withdrawConfirm: {
    title: "Deze mail intrekken?",
    text: "Juridisch kan er dan niet meer over besluiten, en een goedkeuring geldt niet meer. Opnieuw indienen kan altijd.",
    confirm: "Intrekken",
    deny: "Toch niet",
  },
} as const;
