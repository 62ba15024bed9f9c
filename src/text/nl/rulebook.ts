/** What stands around the rules where they are explained. */
export const rulebook = {
  title: "De regels",
  intro: (count: number) =>
    `De ${count} regels waarmee servicemail een mail bekijkt. Elke regel ziet één ding; pas het oordeel weegt wat alle regels samen zagen. Een organisatie stelt in servicemail.yml bij hoe zwaar een regel telt.`,
  notAdvice:
    "Geen juridisch advies. De bronnen zijn geraadpleegd op de dag die erbij staat; wat niet in de tekst zelf is nagezien, zegt dat erbij.",
  wayIn: "servicemail rules ID toont een regel in zijn geheel.",
  unknown: (id: string, near: string | null) =>
    near === null ? `Er is geen regel «${id}».` : `Er is geen regel «${id}»; bedoel je ${near}?`,
  why: "Waarom",
  instead: "Doe dit",
  sources: "Bronnen",
  fires: "Slaat aan",
  quiet: "Blijft stil",
  declared: "opgave",
  consulted: (day: string) => `geraadpleegd ${day}`,
  confidence: {
    seen: "tekst zelf gezien",
    secondary: "uit een andere bron dan de tekst zelf",
    memory: "niet nagezien",
    unresolved: "niet zeker",
  },
  weight: { decisive: "beslissend", strong: "sterk", weak: "zwak" },
  speaks: {
    commercial: (weight: string) => `spreekt ${weight} voor een commercieel doel`,
    charitable: (weight: string) => `spreekt ${weight} voor een goed doel`,
    ideological: (weight: string) => `spreekt ${weight} voor een ideaal`,
  },
  weighsNothing: "weegt niet mee in het oordeel",
  follows: "volgt uit het oordeel",
} as const;
