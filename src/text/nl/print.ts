/** What stands around a result in the terminal. */
export const print = {
  language: { nl: "Nederlands", en: "Engels", de: "Duits", fr: "Frans", other: "taal onbekend" },
  verdict: "Oordeel",
  score: (score: number) => `reclamegehalte ${score} van 100`,
  nothingSeen: "niets op aan te merken",
  seen: (count: number) => (count === 1 ? "1 bevinding" : `${count} bevindingen`),
  notDeclared: (fields: string) => `niet opgegeven: ${fields}`,
  why: "Waarom",
  instead: "Doe dit",
  source: "Bron",
  more: (count: number) => (count === 1 ? "en nog 1 plaats" : `en nog ${count} plaatsen`),
  leftOut: (count: number) => (count === 1 ? "… (nog 1 teken)" : `… (nog ${count} tekens)`),
  unread: "Niet gelezen",
  standardInput: "de standaardinvoer",
  total: (mails: number, service: number, unread: number) =>
    `${mails} mails: ${service} servicemail, ${mails - service - unread} anders, ${unread} niet gelezen.`,
  progress: (done: number, all: number) => `${done} van ${all} gecontroleerd`,
} as const;
