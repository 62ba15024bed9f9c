/** What stands in and around the figures of a measurement over labelled mails. */
export const measured = {
  intro: (mails: number) =>
    `${mails} gelabelde mails. Aangemerkt is elke mail waarvan de inhoud op iets anders dan service wijst.`,
  language: { nl: "Nederlands", en: "Engels", de: "Duits", fr: "Frans" },
  fit: { high: "lijkt sterk op klantmail", medium: "lijkt enigszins op klantmail", low: "lijkt weinig op klantmail" },
  all: "alles bij elkaar",
  label: {
    service: "service",
    commercial: "commercieel",
    mixed: "gemengd",
    charitable_ideological: "goed doel of ideaal",
  },
  mails: (count: number) => (count === 1 ? "1 mail" : `${count} mails`),
  ours: "servicemail",
  list: (terms: number) => `lijst van ${terms} woorden`,
  largestSource: "meeste uit",
  precision: "precisie",
  recall: "vangst",
  f1: "F1",
  bySource: "Per bron",
  falseAlarms: "vals alarm",
  confusion: "Wat het is, en waar de inhoud op wijst",
  leaning: {
    none: "niets",
    tinge: "tintje",
    commercial: "reclame",
    charitable: "goed doel",
    ideological: "ideaal",
  },
  exact: "Precies zoals verwacht",
  exactLeaning: "inhoud",
  exactVerdict: "oordeel",
  worst: "Slechtste uitkomsten",
  wrong: { "false-alarm": "vals alarm", missed: "gemist", other: "anders dan verwacht" },
  sawNothing: "geen regel zag iets",
  line: (line: number) => `regel ${line}`,
  tooWeak: (rules: string) => `te licht: ${rules}`,
  expected: (verdict: string, got: string) => `verwacht ${verdict}, uitkomst ${got}`,
  because: (rules: string) => `door ${rules}`,
  more: (count: number) => `en nog ${count}; --format json toont ze alle.`,
  footnote: "Tussen haakjes het 95%-interval volgens Wilson; bij F1 afgeleid van juist aangemerkt op alles wat telt.",
  progress: (done: number) => `${done} mails gemeten`,
  bad: {
    at: (file: string, line: number, because: string) => `${file}, regel ${line}: ${because}`,
    more: (count: number) =>
      count === 1 ? "en nog 1 regel die niet meetelt." : `en nog ${count} regels die niet meetellen.`,
    notJson: "dit is geen JSON.",
    notAnObject: "dit is geen mail; een regel is één object met lang, label en subject, body of html.",
    noMail: "er is geen mail om te meten; geef subject, body of html.",
    missing: (field: string) => `${field} ontbreekt.`,
    notText: (field: string) => `${field} hoort tekst te zijn.`,
    unknown: (field: string, value: string, near: string | null, choices: string) =>
      near === null
        ? `${field} «${value}» bestaat niet; kies uit ${choices}.`
        : `${field} «${value}» bestaat niet; bedoel je ${near}?`,
    repeated: (id: string, first: number) => `id «${id}» stond al op regel ${first}; elke mail telt één keer.`,
    declaration: (problems: string) => `de opgave (declaration) klopt niet: ${problems}`,
  },
  empty: (file: string) => `In ${file} staat niets om te meten.`,
  notJsonl: (file: string) =>
    `${file} is geen JSONL: elke regel moet één JSON-object zijn, met lang, label en subject, body of html.`,
  nothingLeft: (file: string) => `In ${file} staat geen regel die meetelt.`,
} as const;
