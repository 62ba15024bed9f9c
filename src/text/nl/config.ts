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
      is: "Een ander adres dat de API van OpenAI spreekt: dat van OpenAI voor Europa, https://eu.api.openai.com/v1, of een eigen model.",
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
    SERVICEMAIL_KEY: {
      is: "Het bestand met de sleutels waarmee controlepunten van het spoor worden ondertekend. Bestaat het niet, dan maakt de eerste start het, alleen leesbaar voor wie servicemail draait. Zonder waarde wordt niets ondertekend.",
      expects: "moet het pad van een bestand zijn",
    },
    SERVICEMAIL_CHECKPOINTS: {
      is: "Waar elke dag een controlepunt van het spoor naartoe gaat: een bestand om aan toe te voegen of een adres om naar te POST-en, op een plek die deze machine niet kan herschrijven.",
      expects: "moet het pad van een bestand zijn, of een adres",
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
    "reviewers.quorum": {
      is: "Hoeveel van hen akkoord moeten gaan: een getal, of een getal per soort goedkeuring (service, tinge, marketing). Zonder waarde één.",
      expects:
        "moet een getal van 1 tot en met 20 zijn, of getallen voor service, tinge en marketing; niet meer dan er mensen zijn, en voor elke soort vraagt minstens één groep iemand",
    },
    reviewGroups: {
      is: "Groepen die ook moeten besluiten, zoals de FG, met hun leden (users, groups) en hoeveel van hen akkoord moeten gaan (quorum). Waar twee groepen gevraagd zijn, zijn er twee mensen nodig, ook als iemand in allebei zit.",
      expects:
        "moet per groep (een naam in kleine letters, niet legal) leden noemen (users of groups) en een quorum dat zij kunnen halen",
    },
    deciding: {
      is: "Hoe lang een beoordeling, een goedkeuring en een vergissing duren.",
      expects: "moet reviewDays, approvalDays of undoSeconds bevatten",
    },
    "deciding.reviewDays": {
      is: "Na zoveel dagen verloopt een versie waarover niemand besloot. Verlopen is nooit goedgekeurd.",
      expects: "moet een geheel getal van 1 tot en met 365 zijn",
    },
    "deciding.approvalDays": {
      is: "Zoveel dagen geldt een goedkeuring hooguit; nooit langer dan tot de opgegeven laatste verzenddag.",
      expects: "moet een geheel getal van 1 tot en met 365 zijn",
    },
    "deciding.undoSeconds": {
      is: "Zo lang kan wie besloot het terugnemen, in seconden; de afzender hoort het besluit daarna. Met 0 meteen.",
      expects: "moet een geheel getal van 0 tot en met 600 zijn",
    },
    office: {
      is: "Wanneer er gewerkt wordt: herinneringen komen alleen dan, en uren tot opschalen tellen alleen dan.",
      expects: "moet timeZone, opens, closes of days bevatten",
    },
    "office.timeZone": {
      is: "De tijdzone van de organisatie.",
      expects: "moet een tijdzone zijn, zoals Europe/Amsterdam",
    },
    "office.opens": { is: "Wanneer de werkdag begint.", expects: "moet een tijd zijn, zoals 09:00" },
    "office.closes": {
      is: "Wanneer de werkdag eindigt.",
      expects: "moet een tijd zijn die later is dan opens, zoals 17:00",
    },
    "office.days": {
      is: "De werkdagen: mon, tue, wed, thu, fri, sat of sun.",
      expects: "moet een lijst van dagen zijn: mon, tue, wed, thu, fri, sat of sun",
    },
    escalation: {
      is: "Wie er ook gevraagd wordt als niemand besluit. Die mag dan besluiten in plaats van elke andere groep; vanzelf wordt nooit iets goedgekeurd.",
      expects: "moet een groep (group) en uren (afterHours) noemen",
    },
    "escalation.group": {
      is: "De groep, zoals die in reviewGroups heet. Zonder eigen quorum wordt zij alleen dan gevraagd.",
      expects: "moet een groep uit reviewGroups zijn",
    },
    "escalation.afterHours": {
      is: "Na zoveel werkuren zonder besluit. Zonder waarde 8.",
      expects: "moet een getal van 0,5 tot en met 200 zijn",
    },
    locale: {
      is: "De taal van kaarten en antwoorden: nl of en. Zonder waarde nl op Slack; check volgt de taal van je systeem.",
      expects: "moet nl of en zijn",
    },
    jurisdictions: {
      is: "De landen waarvan het recht geldt als een opgave geen landen noemt: NL, BE, DE, FR, UK, US of CA. Van meer landen geldt het strengste.",
      expects: "moet een lijst van landen zijn: NL, BE, DE, FR, UK, US of CA",
    },
    rules: {
      is: "Wat hier anders is dan standaard, per regel: hoe ernstig hij is (block, error, warning of info), uitgezet met een reden (off), eigen woorden waar hij op let (phrases, patterns) of die hem stil houden (unless). Zie docs/config.md.",
      expects: "moet per regel zeggen wat er anders is, zoals purpose/app-promotion: error",
    },
    tinge: {
      is: "Hoeveel reclame nog een tintje heet. Dit is huisbeleid, geen wet: volgens de DDMA niet verboden, door de RCC als reclame getoetst (2023/00031); juridisch beslist.",
      expects: "moet sentences, share of links bevatten",
    },
    "tinge.sentences": {
      is: "Zoveel wervende zinnen hooguit.",
      expects: "moet een geheel getal van 0 tot en met 10 zijn",
    },
    "tinge.share": {
      is: "Het deel van de woorden dat ze hooguit beslaan, van 0 tot 1.",
      expects: "moet een getal van 0 tot en met 1 zijn",
    },
    "tinge.links": {
      is: "Het deel van de links dat hooguit iets verkoopt, van 0 tot 1.",
      expects: "moet een getal van 0 tot en met 1 zijn",
    },
    mailKinds: {
      is: "Wat voor elke mail van een soort hetzelfde is, één keer vastgelegd door juridisch (zie docs/declaration.md). Een opgave noemt de soort met kind.",
      expects: "moet per mailsoort (een naam in kleine letters, cijfers en streepjes) de vastgelegde antwoorden noemen",
    },
    askFirst: {
      is: "Of een afzender eerst de uitslag ziet en zelf kiest of het concept naar juridisch gaat (true), of dat het meteen gaat (false).",
      expects: "moet true (ja) of false (nee) zijn",
    },
    crowded: {
      is: "Wanneer er bij staat dat dezelfde groep al vaker mail kreeg.",
      expects: "moet days of mails bevatten",
    },
    "crowded.days": {
      is: "Over zoveel dagen wordt geteld.",
      expects: "moet een geheel getal van 1 tot en met 365 zijn",
    },
    "crowded.mails": {
      is: "Vanaf zoveel goedgekeurde mails aan dezelfde groep, deze meegeteld.",
      expects: "moet een geheel getal van 2 tot en met 100 zijn",
    },
    retention: {
      is: "Hoe lang wordt bewaard wat hier gebeurde (docs/privacy.md). Het wissen zelf staat in het spoor.",
      expects: "moet draftsMonths of eventsYears bevatten",
    },
    "retention.draftsMonths": {
      is: "Na zoveel maanden zonder gebeurtenis worden concept, bestand, vragen en antwoorden gewist, ook in Slack; wie wat besloot en waarom blijft.",
      expects: "moet een geheel getal van 1 tot en met 120 zijn",
    },
    "retention.eventsYears": {
      is: "Na zoveel jaar zonder gebeurtenis wordt de hele beoordeling gewist, namen en redenen ook; alleen haar plaats in de keten blijft. Zonder waarde nooit.",
      expects: "moet een geheel getal van 1 tot en met 50 zijn",
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
      expects: "moet use, model, timeoutSeconds, atATime, tokensPerDay of cardWaitsSeconds bevatten",
    },
    "tone.use": {
      is: "Met true gaat de tekst van elk concept naar het model, met persoonsgegevens afgeschermd; dan is OPENAI_API_KEY nodig.",
      expects: "moet true of false zijn",
    },
    "tone.model": { is: "De naam van het model.", expects: "moet de naam van een model zijn" },
    "tone.timeoutSeconds": {
      is: "Na zoveel seconden gaat het zonder mening verder.",
      expects: "moet een getal van 1 tot en met 120 zijn",
    },
    "tone.atATime": {
      is: "Over zoveel concepten tegelijk wordt het model gevraagd; de andere wachten binnen hun tijd.",
      expects: "moet een geheel getal van 1 tot en met 20 zijn",
    },
    "tone.tokensPerDay": {
      is: "Zoveel tokens per dag mag het kosten, ook over een herstart heen; daarna is er die dag geen mening meer.",
      expects: "moet een geheel getal van 10000 tot en met een miljard zijn",
    },
    "tone.cardWaitsSeconds": {
      is: "Zo lang wacht de kaart hoogstens op de mening; met 0 komt ze meteen en wordt ze daarna bijgewerkt.",
      expects: "moet een getal van 0 tot en met 60 zijn",
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
  rule: {
    expects: "moet block, error, warning of info zijn, of regels met severity, off, phrases, patterns of unless",
    offWithoutReason:
      'een regel gaat alleen uit met een reden, zodat juridisch leest waarom er niet naar gekeken is: { off: "de reden" }, hooguit 300 tekens',
    phrasesExpect: (name: string, most: number, characters: number) =>
      `${name} moet een lijst van hooguit ${most} woordgroepen onder nl of en zijn, elk van hooguit ${characters} tekens`,
    patternsExpect: (most: number) => `patterns moet een lijst van hooguit ${most} reguliere expressies zijn`,
    notOfWords: (key: string) => `deze regel let niet op woorden, dus ${key} doet hier niets`,
    onlyPhrases: (key: string) =>
      `deze regel let op woorden die ontbreken; met phrases leer je hem jullie eigen woorden, ${key} doet hier niets`,
    badPhrase: "deze woordgroep kan niet gelezen worden:",
    phrase: {
      "open-ended": "ze moet beginnen en eindigen met een woord of teken, niet met _ of ..3",
      "too-many-ways": "er zijn te veel manieren om haar te vinden; gebruik minder [ ] en kleinere ..3",
      capital: "er staat een hoofdletter in; kleine letters vinden ook hoofdletters",
      "no-word": "er staat iets in dat geen woord, teken of jokerteken is",
      "short-stem": "een stuk woord met * moet minstens drie letters hebben",
    },
    badPattern: "deze reguliere expressie kan niet gelezen worden:",
    pattern: {
      "too-long": (most: number) => `ze heeft meer dan ${most} tekens`,
      "too-large": () => "ze is te ingewikkeld; gebruik kleinere herhalingen",
      "not-linear": () =>
        "vooruitkijken (?=), terugverwijzen \\1 en dergelijke kunnen niet, omdat ze niet altijd op tijd klaar zijn",
      "matches-nothing": () => "ze past ook op niets, en zou dus overal iets vinden",
    },
    syntax: (detail: string) => `RE2 zegt «${detail}»`,
  },
  missingToken: (other: string) =>
    `ontbreekt, terwijl ${other} is ingevuld. Vul beide in om op Slack te draaien, of geen van beide voor de proefomgeving`,
  missingInProduction: "ontbreekt, en met NODE_ENV=production start er geen proefomgeving",
  missingKeyForTone: "ontbreekt, terwijl --tone om het taalmodel vraagt. Vul hem in of laat --tone weg",
  missingKey: "ontbreekt, terwijl tone.use in de instellingen aan staat. Vul hem in of zet tone.use op false",
  missingSetting: "ontbreekt; zonder kan servicemail niet op Slack draaien",
  missingSettings: "bestaat niet. Maak het met: servicemail config --yaml > servicemail.yml, en vul het in",
  badKeyFile:
    "moet een bestand zijn met een Ed25519-sleutel om mee te tekenen (JWK); maak er een met servicemail keys new",
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
    rules: "Regels aanpassen",
    rulesAbout:
      "Onder `rules` staat per regel wat er anders is; de id's staan in [rules.md](rules.md). Een woord alleen is de ernst. Een regel die uit staat, staat met zijn reden in elk oordeel, zodat juridisch weet waar niet naar gekeken is. Eigen woorden (`phrases`, `unless`) gelden per taal van de mail. `unless` houdt een regel stil op de plek waar een van zijn woordgroepen ermee overlapt, bijvoorbeeld omdat een product zo heet. Bij regels over woorden die ontbreken, zoals `privacy/no-why-you-get-this`, zijn `phrases` de eigen woorden die wel volstaan.",
    phrasesAbout:
      "Een woordgroep is een rij stappen met steeds één spatie ertussen. Zet haar tussen aanhalingstekens, want YAML leest `*`, `#`, `@`, `&`, `!`, `%` en `[` aan het begin op zijn eigen manier.",
    steps: {
      word: "dat woord, met hoofdletters of niet, met accenten of niet",
      "a|b|c": "een van deze",
      "*stem  stem*  *stem*": "een woord dat op dit stuk eindigt, ermee begint of het bevat",
      "[a|b]": "een van deze, of niets",
      _: "een willekeurig woord",
      "..3": "nul tot drie woorden of tekens (1 tot en met 9)",
      "#": "een getal, of het samenvoegveld dat er een wordt",
      "@": "een samenvoegveld",
      "% € $ £ + ! ? & :": "dat teken",
    },
    patternsAbout:
      "`patterns` zijn reguliere expressies in de [schrijfwijze van RE2](https://github.com/google/re2/wiki/Syntax), die altijd in een tijd evenredig met de tekst klaar zijn. Hoofdletters doen er niet toe. Ze kijken per alinea, van een lange alinea per 5000 tekens, in de tekst zoals iemand die leest (onzichtbare tekens weg, nagemaakte letters gewoon); van één expressie tellen hooguit twintig plaatsen in een mail. `\\b` kent geen accenten; schrijf `(?<!\\p{L})één(?:\\P{L}|$)` voor een heel woord. De woordgroepen onder `unless` houden een expressie niet stil.",
    hashes:
      "Elk oordeel noemt drie SHA-256-sommen: van de regels zoals ze geleverd zijn (`ruleSet`), van wat hier beslist is over regels, tintje, landen en grenzen (`settings`), en van prompt, model en antwoordvorm als er een tweede mening was (`prompt`). Gelijke sommen betekenen dezelfde grond; de volgorde van namen in dit bestand maakt niet uit.",
    envHead: "Kopieer dit naar .env en vul in wat je nodig hebt; een lege waarde telt als niet ingevuld.",
    yamlHead: "Kopieer dit naar servicemail.yml. Wat de organisatie beslist; geheimen horen in .env.",
  },
} as const;
