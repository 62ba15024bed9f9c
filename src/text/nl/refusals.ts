/** Why something could not be read as a mail: what happened, and the way out. `detail` is a limit, a name or a place. */
export const refusals = {
  empty: {
    what: (file: string) => `${file} is leeg.`,
    instead: "Controleer of het concept is opgeslagen en of je het juiste bestand koos.",
  },
  "missing-file": {
    what: (file: string) => `${file} bestaat niet.`,
    instead: "Controleer de naam en de map.",
  },
  "not-a-file": {
    what: (file: string) => `${file} is een map, geen bestand.`,
    instead: "Noem de mails in de map, bijvoorbeeld met map/*.eml.",
  },
  "no-access": {
    what: (file: string, detail: string | null) =>
      `${file} kan niet geopend worden${detail === null ? "" : ` (${detail})`}.`,
    instead: "Controleer of je het bestand mag lezen en of de schijf bereikbaar is.",
  },
  "unknown-type": {
    what: (file: string, detail: string | null) =>
      detail === null
        ? `Aan ${file} is niet te zien wat voor bestand het is.`
        : `${file} is van een soort (${detail}) die servicemail niet leest.`,
    instead: "Sla de mail op als .eml, .html, .txt of .md.",
  },
  binary: {
    what: (file: string) => `${file} bevat geen leesbare tekst.`,
    instead: "Sla de mail op als .eml, .html, .txt of .md in plaats van als document of afbeelding.",
  },
  "broken-mail": {
    what: (file: string, detail: string | null) =>
      `${file} is geen geldige mail${detail === null ? "" : ` (${detail})`}.`,
    instead: "Exporteer de mail opnieuw als .eml, of sla de tekst op als .txt of .html.",
  },
  "no-text": {
    what: (file: string) => `In ${file} staat geen tekst om te lezen, alleen afbeeldingen of bijlagen.`,
    instead: "Zet de boodschap als tekst in de mail; wat in een afbeelding staat kan niemand controleren.",
  },
  encrypted: {
    what: (file: string, detail: string | null) => `${file} is versleuteld${detail === null ? "" : ` (${detail})`}.`,
    instead: "Geef het concept zonder versleuteling.",
  },
  "too-large": {
    what: (file: string, detail: string | null) =>
      `${file} is te groot${detail === null ? "" : ` (hoogstens ${detail})`}.`,
    instead: "Haal bijlagen en ingesloten afbeeldingen eruit en probeer het opnieuw.",
  },
  "too-deep": {
    what: (file: string, detail: string | null) =>
      `${file} zit te diep in elkaar${detail === null ? "" : ` (hoogstens ${detail} lagen)`}.`,
    instead: "Exporteer alleen de mail zelf, zonder doorgestuurde mails en overbodige lagen.",
  },
  "bad-declaration": {
    what: (file: string, detail: string | null) =>
      `De opgave bij ${file} klopt niet${detail === null ? "" : `: ${detail}`}.`,
    instead: "Verbeter de opgave, of haal haar weg om zonder te controleren.",
  },
} as const;
