/** What is said about settings: what each one is, what it should look like, and what is wrong with it. */
export const config = {
  env: {
    SLACK_BOT_TOKEN: {
      is: "Het token waarmee de bot spreekt; Slack toont het na het installeren van de app (OAuth & Permissions).",
      expects: "moet het bot-token van Slack zijn; dat begint met xoxb-",
    },
    SLACK_APP_TOKEN: {
      is: "Het token voor Socket Mode, met het recht connections:write (Basic Information, App-Level Tokens).",
      expects: "moet het app-token van Slack zijn; dat begint met xapp-",
    },
    SLACK_API_URL: {
      is: "Een ander adres voor de Web API van Slack; alleen nodig achter een proxy of bij een proefopstelling.",
      expects: "moet een adres zijn dat begint met https:// of http://",
    },
    OPENAI_API_KEY: {
      is: "De sleutel voor de tweede mening over commerciële toon; zonder sleutel werkt al het andere.",
      expects: "moet een sleutel zonder spaties zijn",
    },
    OPENAI_BASE_URL: {
      is: "Een ander adres dat de API van OpenAI spreekt, zoals een eigen model.",
      expects: "moet een adres zijn dat begint met https:// of http://",
    },
    NODE_ENV: {
      is: "Met de waarde production start servicemail nooit vanzelf de proefomgeving.",
      expects: "moet een woord zijn, zoals production",
    },
    SERVICEMAIL_SETTINGS: {
      is: "Het bestand waarin staat wat de organisatie beslist.",
      expects: "moet het pad van een bestand zijn",
    },
    SERVICEMAIL_DATABASE: {
      is: "Het databasebestand. Zonder waarde: servicemail.db op Slack, een wegwerpbestand in de proefomgeving.",
      expects: "moet het pad van een bestand zijn",
    },
    SERVICEMAIL_PORT: {
      is: "De poort van de proefomgeving op 127.0.0.1; met 0 kiest het systeem een vrije poort.",
      expects: "moet een geheel getal van 0 tot en met 65535 zijn",
    },
    SERVICEMAIL_LOG: {
      is: "Hoeveel er in het logboek komt: fatal, error, warn, info, debug, trace of silent.",
      expects: "moet fatal, error, warn, info, debug, trace of silent zijn",
    },
  },
  settings: {
    legalChannel: {
      is: "Het kanaal waarin juridisch de concepten beoordeelt, als kanaal-id.",
      expects: "moet een kanaal-id zijn; dat begint met C of G",
    },
    reviewers: {
      is: "Wie mag besluiten: personen, gebruikersgroepen, of allebei.",
      expects: "moet minstens één persoon (users) of gebruikersgroep (groups) noemen",
    },
    "reviewers.users": {
      is: "De gebruikers-id's van beoordelaars.",
      expects: "moet een lijst van gebruikers-id's zijn; die beginnen met U of W",
    },
    "reviewers.groups": {
      is: "Gebruikersgroepen waarvan elk lid mag besluiten (betaalde Slack).",
      expects: "moet een lijst van groeps-id's zijn; die beginnen met S",
    },
    locale: {
      is: "De taal van kaarten en antwoorden: nl of en. Zonder waarde nl op Slack; check volgt de taal van je systeem.",
      expects: "moet nl of en zijn",
    },
    severities: {
      is: "Regels die hier zwaarder of lichter wegen dan standaard; off zet een regel uit.",
      expects: "moet per regel block, error, warning, info of off zijn",
    },
    mailKinds: {
      is: "Wat voor elke mail van een soort hetzelfde is, één keer vastgelegd door juridisch (zie docs/declaration.md). Een opgave noemt de soort met kind.",
      expects: "moet per mailsoort (een naam in kleine letters, cijfers en streepjes) de vastgelegde antwoorden noemen",
    },
    limits: {
      is: "Grenzen aan een concept; wat erboven zit wordt geweigerd. Elke grens kan tot tien keer zo hoog, maar dat kost tijd en geheugen.",
      expects: "moet grenzen noemen, zoals bytes of htmlNodes",
    },
    "limits.bytes": {
      is: "Een bestand, in bytes.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.htmlLength": {
      is: "De HTML van een mail, in tekens.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.textLength": {
      is: "De tekst van een mail, in tekens.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.headerBytes": {
      is: "De koppen van een mail samen, in bytes.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.mailLines": {
      is: "De regels van een mailbestand.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.textLines": {
      is: "De regels van één onderdeel dat niet in base64 staat.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.mimeDepth": {
      is: "Onderdelen van een mail in elkaar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.mimeParts": {
      is: "Onderdelen van een mail bij elkaar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.htmlDepth": {
      is: "HTML-elementen in elkaar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.htmlNodes": {
      is: "HTML-elementen en stukken tekst bij elkaar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.htmlEntities": {
      is: "Verschillende HTML-tekens met een naam, zoals &euro;.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.cssSelectors": {
      is: "CSS-selectors in een mail.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.cssSteps": {
      is: "Stappen om de CSS op de HTML toe te passen.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.apartBytes": {
      is: "Vanaf zoveel bytes wordt een bestand apart gelezen, zodat niemand anders erop wacht.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.apartSeconds": {
      is: "Zoveel seconden krijgt het daar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    "limits.apartMegabytes": {
      is: "Zoveel MB geheugen krijgt het daar.",
      expects: "moet een geheel getal van 1 tot tien keer de standaardwaarde zijn",
    },
    tone: {
      is: "De tweede mening van een taalmodel over commerciële toon. Ze kan een oordeel verzwaren, nooit verlichten.",
      expects: "moet use, model of timeoutSeconds bevatten",
    },
    "tone.use": {
      is: "Met true gaat de tekst van elk concept naar het model; dan is OPENAI_API_KEY nodig.",
      expects: "moet true of false zijn",
    },
    "tone.model": { is: "De naam van het model.", expects: "moet de naam van een model zijn" },
    "tone.timeoutSeconds": {
      is: "Na zoveel seconden gaat het zonder mening verder.",
      expects: "moet een getal van 1 tot en met 120 zijn",
    },
  },
  intro: "servicemail start niet. Dit klopt niet in de instellingen:",
  introCheck: "servicemail controleert niet. Dit klopt niet in de instellingen:",
  example: "bijvoorbeeld",
  unknownVariable: (near: string | null) =>
    near === null ? "deze instelling bestaat niet" : `deze instelling bestaat niet; bedoel je ${near}?`,
  unknownKey: (key: string, near: string | null) =>
    near === null ? `«${key}» bestaat hier niet` : `«${key}» bestaat hier niet; bedoel je ${near}?`,
  unknownRule: (rule: string, near: string | null) =>
    near === null ? `er is geen regel «${rule}»` : `er is geen regel «${rule}»; bedoel je ${near}?`,
  missingToken: (other: string) =>
    `ontbreekt, terwijl ${other} is ingevuld. Vul beide in om op Slack te draaien, of geen van beide voor de proefomgeving`,
  missingInProduction: "ontbreekt, en met NODE_ENV=production start er geen proefomgeving",
  missingKey: "ontbreekt, terwijl tone.use in de instellingen aan staat. Vul hem in of zet tone.use op false",
  missingSetting: "ontbreekt; zonder kan servicemail niet op Slack draaien",
  missingSettings: "bestaat niet. Maak het met: servicemail config --yaml > servicemail.yml, en vul het in",
  portTaken: "wijst naar een poort die al bezet is. Stop wat daar draait, of kies een andere poort",
  slackRefuses: (why: string) =>
    `worden door Slack niet geaccepteerd (${why}). Kopieer beide opnieuw van de pagina van de app`,
  slackUnreachable: "is niet bereikbaar. Controleer het netwerk, en SLACK_API_URL als dat is ingevuld",
  unreadableSettings: "kan niet gelezen worden. Controleer of het een bestand is en of je het mag lezen",
  notYaml: "is geen geldige YAML. Let op inspringing, dubbele punten en aanhalingstekens",
  doubleKey: "staat hier voor de tweede keer. Laat er één staan",
  notMapping: "moet uit regels met een naam en een waarde bestaan",
  doc: {
    title: "Instellingen",
    about:
      "Geheimen, adressen en paden komen uit de omgeving (of uit `.env`); wat de organisatie beslist staat in `servicemail.yml`. Deze pagina wordt afgedrukt uit de schema's: `npm run docs`.",
    environment: "Omgeving",
    settings: "servicemail.yml",
    name: "naam",
    meaning: "betekenis",
    standard: "standaard",
    none: "geen",
    modes:
      "Met beide Slack-tokens draait servicemail op Slack. Met één ervan, of met geen van beide onder `NODE_ENV=production`, weigert het te starten en zegt het wat er ontbreekt. In alle andere gevallen start de proefomgeving op 127.0.0.1; die brengt haar eigen instellingen mee en leest `servicemail.yml` niet.",
    envHead: "Kopieer dit naar .env en vul in wat je nodig hebt; een lege waarde telt als niet ingevuld.",
    yamlHead: "Kopieer dit naar servicemail.yml. Wat de organisatie beslist; geheimen horen in .env.",
  },
} as const;
