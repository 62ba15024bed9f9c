/** How the command line is used, and what to say when it is used wrongly. */
export const help = {
  usage: `servicemail controleert of een mail een servicemail is, en laat juridisch besluiten in Slack.

Gebruik:
  servicemail check BESTAND...        controleer mails (.eml, .html, .txt, .md, .json; - leest de standaardinvoer)
  servicemail fingerprint BESTAND...  druk de vingerafdruk van elke mail af (docs/fingerprint.md)
  servicemail rules [ID]              toon alle regels, of één in zijn geheel, met bron en voorbeelden
  servicemail eval BESTAND.jsonl      meet hoe vaak het oordeel klopt, over mails waarvan je weet wat het zijn
  servicemail start                   start de bot: op Slack met beide tokens, anders in een proefomgeving
  servicemail config                  druk de uitleg van de instellingen af
  servicemail audit verify            ga na of het spoor van gebeurtenissen klopt (docs/audit.md)
  servicemail audit checkpoint        druk een controlepunt van het spoor af, om elders te bewaren
  servicemail audit export            schrijf het hele spoor naar de standaarduitvoer
  servicemail replay ID               reken het oordeel over een beoordeling na, toen en nu
  servicemail erase ID                wis inhoud en namen van een beoordeling, ook in Slack (docs/privacy.md)
  servicemail keys new | public       maak een sleutel die voortaan tekent, of toon de publieke sleutels
  servicemail --help | --version

Opties van check:
  --lang nl|en                   de taal van de uitslag
  --format pretty|json|jsonl|sarif
  --fail-on content              eindig alleen met 1 bij reclame of een fout in de mail
  --tone                         vraag een taalmodel om een tweede mening over toon (OPENAI_API_KEY)
  --show-masked                  toon wat een taalmodel te zien zou krijgen, en vraag er geen
  --settings BESTAND             weeg de regels volgens dit bestand (standaard servicemail.yml, als het er is)

Opties van rules:
  --markdown                     docs/rules.md

Opties van eval:
  --format pretty|json           de cijfers als tabel, of compleet voor een programma
  --tone                         vraag een taalmodel naar elke mail, en meet het mee (OPENAI_API_KEY)

Opties van audit verify:
  --checkpoint BESTAND           houd het spoor tegen een of meer controlepunten, één per regel
  --keys BESTAND                 de sleutels die ze ondertekenden (standaard die van SERVICEMAIL_KEY)

Opties van audit export:
  --format csv|jsonl

Opties van config:
  --markdown | --env | --yaml    docs/config.md, .env.example of servicemail.example.yml
  --declaration                  docs/declaration.md: wat de afzender kan opgeven

Wat de afzender opgeeft over doel, ontvangers en persoonsgegevens staat naast mail.eml in mail.servicemail.yml.

Check eindigt met:
  0  elke mail is een servicemail
  1  minstens één mail is iets anders of onduidelijk
  2  verkeerd gebruik, of een bestand dat niet gelezen kon worden
Fingerprint eindigt met 0, of met 2 als een mail niet gelezen kon worden.
Eval eindigt met 0, of met 2 als een regel niet meetelt.
Audit verify eindigt met 0 als alles klopt, met 1 als iets niet klopt, met 2 als het niet na te gaan was.
Replay eindigt met 0 als hetzelfde oordeel eruit komt, anders met 1. Erase eindigt met 1 als er in Slack iets bleef staan.
`,
  notMasked: (file: string, kind: string) =>
    `${file}: niet alle persoonsgegevens konden worden afgeschermd (${kind}), dus hiervan zou niets worden verstuurd.`,
  wrong: {
    noCommand: "Er staat niet bij wat servicemail moet doen.",
    unknownCommand: (command: string, near: string | null) =>
      near === null ? `servicemail kent «${command}» niet.` : `servicemail kent «${command}» niet; bedoel je ${near}?`,
    noFiles: "Er staat geen bestand bij. Noem een of meer mails, of - voor de standaardinvoer.",
    noLabelled: "Er staat geen bestand bij. Noem één bestand met gelabelde mails, of - voor de standaardinvoer.",
    unknownOption: (option: string, near: string | null) =>
      near === null
        ? `De optie «${option}» bestaat hier niet.`
        : `De optie «${option}» bestaat hier niet; bedoel je ${near}?`,
    noValue: (option: string, choices: string) => `Achter ${option} hoort een waarde: ${choices}.`,
    unknownValue: (option: string, value: string, choices: string) =>
      `${option} kent «${value}» niet; kies uit ${choices}.`,
    needlessValue: (option: string) => `Achter ${option} hoort geen waarde.`,
    twice: (option: string) => `${option} staat er twee keer. Laat er één staan.`,
    standardInputTwice: "De standaardinvoer (-) kan maar één keer gelezen worden.",
    needless: (word: string) => `Met «${word}» kan servicemail hier niets.`,
    whichOf: (choices: string) => `Zeg erbij welke van deze: ${choices}.`,
    noReview: "Er staat geen beoordeling bij, zoals SM-7K2Q4ZP.",
    whichDocs: "Kies één van --markdown, --env, --yaml en --declaration.",
  },
  aFile: "een bestand",
  unread: (what: string, instead: string) => `${what} ${instead}`,
  skipped: (file: string) => `${file} is overgeslagen: dat is de opgave bij een mail, geen mail.`,
  wayOut: "servicemail --help toont wat er kan.",
  oldNode: (version: string) =>
    `servicemail heeft Node.js 24 of nieuwer nodig; dit is ${version}. Installeer Node.js 24 en probeer het opnieuw.`,
  broken: (cause: string) => `Er ging iets mis in servicemail zelf: ${cause}`,
} as const;
