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
    instead: "Sla de mail op als .eml, .html, .txt, .md of .json.",
  },
  binary: {
    what: (file: string) => `${file} bevat geen leesbare tekst.`,
    instead: "Sla de mail op als .eml, .html, .txt, .md of .json in plaats van als document of afbeelding.",
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
  winmail: {
    what: (file: string) =>
      `${file} is door Outlook ingepakt als winmail.dat; wat daarin staat kan niet gelezen worden.`,
    instead: "Zet in Outlook de opmaak van het bericht op HTML of tekst zonder opmaak, en exporteer het opnieuw.",
  },
  sealed: {
    what: (file: string) =>
      `${file} zit met zijn handtekening samen in één S/MIME-pakket; zo kan de mail niet gelezen worden.`,
    instead: "Geef het concept zonder handtekening, of onderteken het met een losse handtekening.",
  },
  "other-version": {
    what: (file: string, detail: string | null) =>
      `${file} heeft een versie die een deel van de ontvangers ziet en die servicemail niet leest${detail === null ? "" : ` (${detail})`}.`,
    instead: "Haal die versie, bijvoorbeeld AMP, uit het concept en uit wat je verzendt.",
  },
  "outlook-file": {
    what: (file: string) => `${file} is een Outlook-bestand (.msg); dat leest servicemail niet.`,
    instead:
      "Bewaar de mail als .eml: in het nieuwe Outlook en Outlook op het web met Opslaan als of Downloaden, op de Mac door de mail naar een map te slepen. In het klassieke Outlook: Opslaan als, type HTML.",
  },
  "unknown-charset": {
    what: (file: string, detail: string | null) =>
      `${file} noemt een tekenset die servicemail niet kent${detail === null ? "" : ` (${detail})`}.`,
    instead: "Exporteer de mail opnieuw met de tekenset UTF-8.",
  },
  "unknown-key": {
    what: (file: string, detail: string | null) =>
      `${file} heeft een veld dat servicemail niet kent${detail === null ? "" : `: ${detail}`}.`,
    instead:
      "Gebruik alleen from, replyTo, subject, preheader, html, text, attachments (name, type, content, contentId) en headers (List-Unsubscribe).",
  },
  "repeated-key": {
    what: (file: string, detail: string | null) =>
      `In ${file} staat een veld twee keer${detail === null ? "" : `: ${detail}`}.`,
    instead: "Laat er één van staan; het ene programma leest het eerste, het andere het laatste.",
  },
  "wrong-value": {
    what: (file: string, detail: string | null) =>
      `In ${file} klopt een waarde niet${detail === null ? "" : `; verwacht wordt ${detail}`}.`,
    instead: "Verbeter de waarde; tekst staat tussen aanhalingstekens, de inhoud van bijlagen is base64.",
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
  "too-slow": {
    what: (file: string, detail: string | null) =>
      `Het lezen van ${file} duurt te lang${detail === null ? "" : ` (hoogstens ${detail} s)`}.`,
    instead: "Maak de mail kleiner of eenvoudiger: haal bijlagen, ingesloten afbeeldingen en overbodige opmaak eruit.",
  },
  "bad-declaration": {
    what: (file: string, detail: string | null) =>
      `De opgave bij ${file} klopt niet${detail === null ? "" : `: ${detail}`}.`,
    instead: "Verbeter de opgave, of haal haar weg om zonder te controleren.",
  },
} as const;
