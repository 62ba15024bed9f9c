/** What the commands about the trail say. */
export const audit = {
  fits: (events: number) => (events === 0 ? "Het spoor is leeg." : `Het spoor klopt: ${events} gebeurtenissen.`),
  end: (position: number, hash: string) => `Het eindigt op ${position} met ${hash}.`,
  erased: (links: number) =>
    `${links} daarvan horen bij gewiste beoordelingen: hun plaats in de keten klopt, wie wat deed is niet meer na te gaan.`,
  held: (count: number, position: number, at: string) =>
    `${count === 1 ? "Het controlepunt klopt" : `Alle ${count} controlepunten kloppen`}; het laatste is van ${at}, op ${position}.`,
  signedBy: (keys: string) => `Ondertekend met sleutel ${keys}.`,
  unsigned: "Het is niet ondertekend: het bewijst zoveel als de plaats waar je het bewaarde.",
  cannot: "Wat dit niet uitsluit:",
  withoutCheckpoint:
    "Wie over deze machine beschikt, kan het einde hebben afgeknipt of het hele spoor opnieuw hebben geschreven. Een controlepunt dat elders is bewaard sluit dat uit tot waar het reikt: --checkpoint BESTAND.",
  afterCheckpoint: (position: number) =>
    `Wat na ${position} gebeurde, kan wie over deze machine beschikt hebben veranderd of afgeknipt. Tot en met ${position} staat alles zoals het toen stond.`,
  erasureGoesUnseen:
    "Een wissing staat als gebeurtenis in het spoor; of iemand daartoe mocht besluiten, weet het spoor niet.",
  unsignedKeys: "Controlepunten worden niet ondertekend: er is geen sleutel ingesteld (SERVICEMAIL_KEY).",
  breaks: (position: number, review: string | null) =>
    `Het spoor breekt op ${position}${review === null ? "" : ` (${review})`}:`,
  before: (position: number) => (position > 1 ? `Tot en met ${position - 1} klopt alles.` : "Daarvoor staat niets."),
  because: {
    gap: () => "er is een gat; hier hoort een gebeurtenis te staan.",
    hash: () => "de hash volgt niet uit deze schakel en de vorige.",
    "event-missing": () => "de gebeurtenis van deze schakel is weg, en geen wissing zegt waarom.",
    "event-unlinked": () => "hier staat een gebeurtenis die niet in de keten zit.",
    order: () => "hier staat een andere gebeurtenis dan die in de keten; de volgorde klopt niet.",
    commitment: () => "wie, wat of wanneer is niet wat is vastgelegd.",
    content: (key: string) => `de inhoud ${key} is niet wat is vastgelegd.`,
    "content-missing": (key: string) => `de inhoud ${key} is weg, en geen wissing zegt waarom.`,
    "content-stray": (key: string) => `de inhoud ${key} hoort bij geen gebeurtenis.`,
    "salt-missing": () => "namen of zout zijn weg, en geen wissing zegt waarom.",
    remains: () => "wat van de gewiste beoordeling over is, is niet wat toen overbleef.",
    checkpoint: () => "het controlepunt kent hier een andere hash: tot hier is iets veranderd nadat het werd gemaakt.",
    "end-missing": () => "het einde ontbreekt; het controlepunt kent een latere gebeurtenis.",
  },
  badCheckpoint: (file: string, line: number) => `${file}, regel ${line}:`,
  checkpointBecause: {
    "no-checkpoint": "dit is geen controlepunt.",
    signature: "de handtekening klopt niet.",
    "unknown-key": "ondertekend met een sleutel die hier niet bekend is; noem de publieke sleutels met --keys BESTAND.",
    unsigned: "niet ondertekend, terwijl er wel een sleutel is.",
  },
  erasedNow: (review: string) => `${review} is gewist: inhoud, namen en zout. Dat het gebeurde, staat in het spoor.`,
  erasedBefore: (review: string) => `${review} was al gewist.`,
  noSuchReview: (review: string) => `Er is geen beoordeling ${review}.`,
  stays: "Dit bleef in Slack staan; wis het daar zelf, of probeer het nog eens:",
  stayed: (is: "message" | "file", channel: string, id: string, why: string | null) =>
    `${is === "file" ? "bestand" : "bericht"} ${id} in ${channel}${why === null ? " (geen bot-token om het te wissen)" : `: ${why}`}`,
  peoplesOwn:
    "Wat mensen zelf plaatsten of uploadden (het concept in een bericht, het bestand bij het formulier) kan de bot niet wissen.",
  nothingYet: "Er is nog niets gebeurd, dus er is niets om een controlepunt van te maken.",
  noDatabase: (path: string) => `daar staat geen database: ${path}`,
  noKeys: (path: string) => `daar staat geen sleutel: ${path}. Maak er een met servicemail keys new.`,
  noKeySetting: "is niet ingevuld, dus is niet bekend waar de sleutels staan",
  keyAdded: (kid: string, path: string) => `Sleutel ${kid} tekent voortaan; hij staat in ${path}. Bewaar een kopie.`,
} as const;
