import type { Translated } from "../locale.ts";
import type { config as nl } from "../nl/config.ts";

/** What is said about settings, in English. */
export const config: Translated<typeof nl> = {
  env: {
    SLACK_BOT_TOKEN: {
      is: "The token the bot speaks with; Slack shows it once the app is installed (OAuth & Permissions).",
      expects: "must be Slack's bot token, which begins with xoxb-",
    },
    SLACK_APP_TOKEN: {
      is: "The token for Socket Mode, with the scope connections:write (Basic Information, App-Level Tokens).",
      expects: "must be Slack's app-level token, which begins with xapp-",
    },
    SLACK_API_URL: {
      is: "Another address for Slack's Web API; only needed behind a proxy or in a trial setup.",
      expects: "must be an address that begins with https:// or http://",
    },
    OPENAI_API_KEY: {
      is: "The key for the second opinion on commercial tone; everything else works without.",
      expects: "must be a key without spaces",
    },
    OPENAI_BASE_URL: {
      is: "Another address that speaks OpenAI's API: OpenAI's own for Europe, https://eu.api.openai.com/v1, or a model of your own.",
      expects: "must be an address that begins with https:// or http://",
    },
    NODE_ENV: {
      is: "With the value production, servicemail never starts the sandbox of its own accord.",
      expects: "must be a word, such as production",
    },
    SERVICEMAIL_SETTINGS: {
      is: "The file that holds what the organisation decides.",
      expects: "must be the path of a file",
    },
    SERVICEMAIL_DATABASE: {
      is: "The database file. Without a value: servicemail.db on Slack, a throw-away file in the sandbox.",
      expects: "must be the path of a file",
    },
    SERVICEMAIL_KEY: {
      is: "The file with the keys that sign checkpoints of the trail. When it is not there, the first start makes it, readable only for whoever runs servicemail. Without a value nothing is signed.",
      expects: "must be the path of a file",
    },
    SERVICEMAIL_CHECKPOINTS: {
      is: "Where a checkpoint of the trail goes every day: a file to append to, or an address to POST to, in a place that this machine cannot rewrite.",
      expects: "must be the path of a file, or an address",
    },
    SERVICEMAIL_PORT: {
      is: "The sandbox's port on 127.0.0.1; with 0 the system picks a free one.",
      expects: "must be a whole number from 0 to 65535",
    },
    SERVICEMAIL_LOG: {
      is: "How much is logged: fatal, error, warn, info, debug, trace or silent.",
      expects: "must be fatal, error, warn, info, debug, trace or silent",
    },
  },
  settings: {
    legalChannel: {
      is: "The channel where legal reviews drafts, as a channel id.",
      expects: "must be a channel id, which begins with C or G",
    },
    reviewers: {
      is: "Who may decide: people, user groups, or both.",
      expects: "must name at least one person (users) or user group (groups)",
    },
    "reviewers.users": {
      is: "The user ids of reviewers.",
      expects: "must be a list of user ids, which begin with U or W",
    },
    "reviewers.groups": {
      is: "User groups of which every member may decide (paid Slack).",
      expects: "must be a list of user group ids, which begin with S",
    },
    "reviewers.quorum": {
      is: "How many of them must agree: a number, or one for each kind of approval (service, tinge, marketing). One when empty.",
      expects:
        "must be a number from 1 to 20, or numbers for service, tinge and marketing; no more than there are people, and each kind must ask somebody of at least one group",
    },
    reviewGroups: {
      is: "Groups that must decide as well, such as the DPO, with their members (users, groups) and how many of them must agree (quorum). Where two groups are asked it takes two people, also when somebody is in both.",
      expects:
        "must name the members (users or groups) of each group (a name in small letters, not legal), and a quorum they can reach",
    },
    deciding: {
      is: "How long a review, an approval and a mistake last.",
      expects: "must hold reviewDays, approvalDays or undoSeconds",
    },
    "deciding.reviewDays": {
      is: "After so many days a version that nobody decided on expires. Expired is never approved.",
      expects: "must be a whole number from 1 to 365",
    },
    "deciding.approvalDays": {
      is: "For so many days an approval holds at most; never past the declared last day of sending.",
      expects: "must be a whole number from 1 to 365",
    },
    "deciding.undoSeconds": {
      is: "For so long whoever decided can take it back, in seconds; the sender hears the decision after that. At once with 0.",
      expects: "must be a whole number from 0 to 600",
    },
    office: {
      is: "When people work: reminders come then only, and the hours until another group is asked count then only.",
      expects: "must hold timeZone, opens, closes or days",
    },
    "office.timeZone": {
      is: "The time zone of the organisation.",
      expects: "must be a time zone, such as Europe/Amsterdam",
    },
    "office.opens": { is: "When the working day begins.", expects: "must be a time, such as 09:00" },
    "office.closes": {
      is: "When the working day ends.",
      expects: "must be a time later than opens, such as 17:00",
    },
    "office.days": {
      is: "The working days: mon, tue, wed, thu, fri, sat or sun.",
      expects: "must be a list of days: mon, tue, wed, thu, fri, sat or sun",
    },
    escalation: {
      is: "Who is asked as well when nobody decides. They may then decide in the place of any other group; nothing is ever approved by itself.",
      expects: "must name a group (group) and hours (afterHours)",
    },
    "escalation.group": {
      is: "The group, as it is called in reviewGroups. Without a quorum of its own it is asked only then.",
      expects: "must be a group of reviewGroups",
    },
    "escalation.afterHours": {
      is: "After so many office hours without a decision. 8 when empty.",
      expects: "must be a number from 0.5 to 200",
    },
    locale: {
      is: "The language of cards and answers: nl or en. Without a value nl on Slack; check follows the language of your system.",
      expects: "must be nl or en",
    },
    jurisdictions: {
      is: "The countries whose law holds where a declaration names none: NL, BE, DE, FR, UK, US or CA. Of several, the strictest holds.",
      expects: "must be a list of countries: NL, BE, DE, FR, UK, US or CA",
    },
    rules: {
      is: "What is different here from the default, by rule: how grave it is (block, error, warning or info), turned off with a reason (off), words of your own that it looks for (phrases, patterns) or that keep it quiet (unless). See docs/config.md.",
      expects: "must say for each rule what is different, such as purpose/app-promotion: error",
    },
    tinge: {
      is: "How much promotion is still called a tinge. This is house policy, not law: not forbidden according to the DDMA, tested as advertising by the RCC (2023/00031); legal decides.",
      expects: "must hold sentences, share or links",
    },
    "tinge.sentences": {
      is: "At most so many promotional sentences.",
      expects: "must be a whole number from 0 to 10",
    },
    "tinge.share": {
      is: "The part of the words they may take, from 0 to 1.",
      expects: "must be a number from 0 to 1",
    },
    "tinge.links": {
      is: "The part of the links that may sell something, from 0 to 1.",
      expects: "must be a number from 0 to 1",
    },
    mailKinds: {
      is: "What is the same for every mail of a kind, settled once by legal (see docs/declaration.md). A declaration names the kind with kind.",
      expects: "must name the settled answers for each mail kind (a name in small letters, digits and hyphens)",
    },
    askFirst: {
      is: "Whether a sender sees the result first and chooses whether the draft goes to legal (true), or it goes at once (false).",
      expects: "must be true (yes) or false (no)",
    },
    crowded: {
      is: "When it is said that the same group got mail before.",
      expects: "must hold days or mails",
    },
    "crowded.days": {
      is: "Over so many days is counted.",
      expects: "must be a whole number from 1 to 365",
    },
    "crowded.mails": {
      is: "From so many approved mails to the same group, this one included.",
      expects: "must be a whole number from 2 to 100",
    },
    retention: {
      is: "How long what happened here is kept (docs/privacy.md). The erasing itself stands in the trail.",
      expects: "must hold draftsMonths or eventsYears",
    },
    "retention.draftsMonths": {
      is: "After so many months without an event draft, file, questions and answers are erased, in Slack too; who decided what and why stays.",
      expects: "must be a whole number from 1 to 120",
    },
    "retention.eventsYears": {
      is: "After so many years without an event the whole review is erased, names and reasons too; only its place in the chain stays. Without a value never.",
      expects: "must be a whole number from 1 to 50",
    },
    limits: {
      is: "Limits on a draft; what goes beyond them is refused. Each can be up to ten times as high, which costs time and memory.",
      expects: "must name limits, such as bytes or htmlNodes",
    },
    "limits.bytes": { is: "A file, in bytes.", expects: "must be a whole number from 1 to ten times the default" },
    "limits.htmlLength": {
      is: "The HTML of a mail, in characters.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.textLength": {
      is: "The text of a mail, in characters.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.headerBytes": {
      is: "The headers of a mail together, in bytes.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.mailLines": {
      is: "The lines of a mail file.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.textLines": {
      is: "The lines of one part that is not in base64.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.mimeDepth": {
      is: "Parts of a mail within each other.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.mimeParts": {
      is: "Parts of a mail together.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.htmlDepth": {
      is: "HTML elements within each other.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.htmlNodes": {
      is: "HTML elements and stretches of text together.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.htmlEntities": {
      is: "Different HTML signs with a name, such as &euro;.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.cssSelectors": {
      is: "CSS selectors in a mail.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.cssSteps": {
      is: "Steps to apply the CSS to the HTML.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.apartBytes": {
      is: "From so many bytes a file is read apart, so that nobody else waits for it.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.apartSeconds": {
      is: "So many seconds it gets there.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    "limits.apartMegabytes": {
      is: "So many MB of memory it gets there.",
      expects: "must be a whole number from 1 to ten times the default",
    },
    tone: {
      is: "A language model's second opinion on commercial tone. It may raise a verdict, never lower it.",
      expects: "must hold use, model, timeoutSeconds, atATime, tokensPerDay or cardWaitsSeconds",
    },
    "tone.use": {
      is: "With true, the text of every draft is sent to the model, personal data masked; OPENAI_API_KEY is then needed.",
      expects: "must be true or false",
    },
    "tone.model": { is: "The name of the model.", expects: "must be the name of a model" },
    "tone.timeoutSeconds": {
      is: "After this many seconds things go on without an opinion.",
      expects: "must be a number from 1 to 120",
    },
    "tone.atATime": {
      is: "About so many drafts at a time the model is asked; the others wait within their time.",
      expects: "must be a whole number from 1 to 20",
    },
    "tone.tokensPerDay": {
      is: "So many tokens a day it may cost, across a restart too; after that there is no opinion that day.",
      expects: "must be a whole number from 10000 to a billion",
    },
    "tone.cardWaitsSeconds": {
      is: "For so long at most the card waits for the opinion; with 0 it comes at once and is redrawn afterwards.",
      expects: "must be a number from 0 to 60",
    },
  },
  intro: "servicemail does not start. This is wrong in the settings:",
  introCheck: "servicemail does not check. This is wrong in the settings:",
  example: "for example",
  unknownVariable: (near) =>
    near === null ? "there is no such setting" : `there is no such setting; do you mean ${near}?`,
  unknownKey: (key, near) =>
    near === null ? `there is no «${key}» here` : `there is no «${key}» here; do you mean ${near}?`,
  unknownRule: (rule, near) =>
    near === null ? `there is no rule «${rule}»` : `there is no rule «${rule}»; do you mean ${near}?`,
  rule: {
    expects: "must be block, error, warning or info, or lines with severity, off, phrases, patterns or unless",
    offWithoutReason:
      'a rule is only turned off with a reason, so that legal reads why nobody looked: { off: "the reason" }, at most 300 characters',
    phrasesExpect: (name, most, characters) =>
      `${name} must be a list of at most ${most} phrases under nl or en, each of at most ${characters} characters`,
    patternsExpect: (most) => `patterns must be a list of at most ${most} regular expressions`,
    notOfWords: (key) => `this rule does not look for words, so ${key} does nothing here`,
    onlyPhrases: (key) =>
      `this rule looks for words that are missing; phrases teaches it words of your own, ${key} does nothing here`,
    badPhrase: "this phrase cannot be read:",
    phrase: {
      "open-ended": "it must begin and end with a word or sign, not with _ or ..3",
      "too-many-ways": "there are too many ways to find it; use fewer [ ] and smaller ..3",
      capital: "there is a capital letter in it; small letters find capitals too",
      "no-word": "there is something in it that is no word, sign or wildcard",
      "short-stem": "a piece of a word with * must have at least three letters",
    },
    badPattern: "this regular expression cannot be read:",
    pattern: {
      "too-long": (most) => `it has more than ${most} characters`,
      "too-large": () => "it is too intricate; use smaller repeats",
      "not-linear": () =>
        "looking ahead (?=), back-references \\1 and the like cannot be used, because they do not always end in time",
      "matches-nothing": () => "it matches nothing at all as well, and so would find something everywhere",
    },
    syntax: (detail) => `RE2 says «${detail}»`,
  },
  missingToken: (other) =>
    `is missing while ${other} is set. Set both to run on Slack, or neither to start the sandbox`,
  missingInProduction: "is missing, and under NODE_ENV=production no sandbox is started",
  missingKeyForTone: "is missing while --tone asks the language model. Set it, or leave --tone out",
  missingKey: "is missing while tone.use is on in the settings. Set it, or turn tone.use to false",
  missingSetting: "is missing; servicemail cannot run on Slack without it",
  missingSettings: "does not exist. Make it with: servicemail config --yaml > servicemail.yml, and fill it in",
  badKeyFile: "must be a file with an Ed25519 key to sign with (JWK); make one with servicemail keys new",
  portTaken: "points to a port that is taken. Stop what runs there, or choose another port",
  slackRefuses: (why) => `are not accepted by Slack (${why}). Copy both again from the app's page`,
  slackUnreachable: "cannot be reached. Check the network, and SLACK_API_URL if it is set",
  unreadableSettings: "cannot be read. Check that it is a file and that you may read it",
  notYaml: "is not valid YAML. Look at indentation, colons and quotes",
  doubleKey: "stands here for the second time. Keep one of them",
  notMapping: "must consist of lines with a name and a value",
  doc: {
    title: "Settings",
    about:
      "Secrets, addresses and paths come from the environment (or from `.env`); what the organisation decides stands in `servicemail.yml`. This page is printed from the schemas: `npm run docs`.",
    environment: "Environment",
    settings: "servicemail.yml",
    name: "name",
    meaning: "meaning",
    standard: "default",
    none: "none",
    modes:
      "With both Slack tokens servicemail runs on Slack. With one of them, or with neither under `NODE_ENV=production`, it refuses to start and says what is missing. Otherwise it starts the sandbox on 127.0.0.1, which brings its own settings and does not read `servicemail.yml`.",
    rules: "Changing rules",
    rulesAbout:
      "`rules` says for each rule what is different; the ids are in [rules.md](rules.md). A word alone is the severity. A rule that is off stands with its reason in every verdict, so that legal knows what nobody looked at. Words of your own (`phrases`, `unless`) hold for the language of the mail. `unless` keeps a rule quiet where one of its phrases overlaps it, for instance because a product is called so. For rules about words that are missing, such as `privacy/no-why-you-get-this`, `phrases` are the words of your own that will do.",
    phrasesAbout:
      "A phrase is a row of steps with a single space between them. Put it in quotes, because YAML reads `*`, `#`, `@`, `&`, `!`, `%` and `[` at the beginning in its own way.",
    steps: {
      word: "that word, with capitals or without, with accents or without",
      "a|b|c": "any of these",
      "*stem  stem*  *stem*": "a word that ends with this piece, begins with it or holds it",
      "[a|b]": "any of these, or nothing",
      _: "any one word",
      "..3": "zero to three words or signs (1 to 9)",
      "#": "a number, or the merge field that will become one",
      "@": "a merge field",
      "% € $ £ + ! ? & :": "that sign",
    },
    patternsAbout:
      "`patterns` are regular expressions in [RE2's syntax](https://github.com/google/re2/wiki/Syntax), which always end in a time proportional to the text. Capitals make no difference. They look at one paragraph at a time, at a long one 5000 characters at a time, in the text as somebody reads it (invisible characters gone, look-alike letters plain); of one expression at most twenty places in a mail count. `\\b` knows no accents; write `(?<!\\p{L})één(?:\\P{L}|$)` for a whole word. The phrases under `unless` do not keep an expression quiet.",
    hashes:
      "Every verdict names three SHA-256 digests: of the rules as they ship (`ruleSet`), of what is decided here about rules, tinge, countries and limits (`settings`), and of prompt, model and form of the answer where there was a second opinion (`prompt`). Equal digests mean equal ground; the order of names in this file makes no difference.",
    envHead: "Copy this to .env and fill in what you need; an empty value counts as not set.",
    yamlHead: "Copy this to servicemail.yml. What the organisation decides; secrets belong in .env.",
  },
};
