import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nearest } from "../src/draft/nearest.ts";
import {
  declarationExample,
  declarationMarkdown,
  declarationWithKind,
  kindExample,
} from "../src/config/declaration-docs.ts";
import { configMarkdown, environmentExample, settingsExample } from "../src/config/print-docs.ts";
import { readConfig, readSettingsFile } from "../src/config/read-config.ts";
import type { RawEnvironment } from "../src/config/read-environment.ts";
import { declared } from "../src/cli/declared.ts";
import { plainReviewPolicy } from "../src/review/review-policy.ts";
import { en } from "../src/text/en.ts";
import { consequences } from "../src/verdict/consequences/index.ts";

const botToken = "xoxb-1-2-abc";
const appToken = "xapp-1-A1-2-abc";
const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
const consequence = consequences[0]?.id ?? "";
const goodFile = "legalChannel: C0LEGAL\nreviewers:\n  users: [U0LAWYER]\n";

/** What comes of variables and one settings file; null for a folder without one. */
function configured(raw: RawEnvironment, file: string | null = goodFile) {
  return readConfig(raw, (path) => (path === "servicemail.yml" ? file : null), "en");
}

function problemsOf(raw: RawEnvironment, file: string | null = goodFile): readonly string[] {
  const reading = configured(raw, file);
  return reading.is === "read" ? [] : reading.problems.map(({ where, what }) => `${where}: ${what}`);
}

describe("where the bot runs", () => {
  test("both tokens run it on Slack, with what the settings file decides", () => {
    const reading = configured(tokens);
    expect(reading).toMatchObject({
      is: "read",
      read: {
        runsOn: { is: "slack", botToken, appToken, apiUrl: null },
        settings: {
          legalChannel: "C0LEGAL",
          deciding: plainReviewPolicy({ users: ["U0LAWYER"], groups: [] }),
          locale: "nl",
        },
        openai: null,
        database: "servicemail.db",
        log: "info",
      },
    });
  });

  test("no token at all starts the sandbox, which does not look at a settings file", () => {
    const reading = configured({}, "legalChannel: nonsense");
    expect(reading).toMatchObject({ is: "read", read: { runsOn: { is: "sandbox", port: 3700 }, database: null } });
  });

  test("an empty variable counts as not set, and spaces around a value do not count", () => {
    expect(configured({ SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: " " })).toMatchObject({
      read: { runsOn: { is: "sandbox" } },
    });
    expect(configured({ ...tokens, SLACK_BOT_TOKEN: ` ${botToken}\n` })).toMatchObject({
      read: { runsOn: { botToken } },
    });
  });

  test.each([
    ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"],
    ["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"],
  ] as const)("%s without %s is refused, naming the one that is missing and both ways out", (given, missing) => {
    expect(problemsOf({ [given]: tokens[given] })).toEqual([
      `${missing}: is missing while ${given} is set. Set both to run on Slack, or neither to start the sandbox`,
    ]);
  });

  test("production never starts the sandbox", () => {
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([
      "SLACK_BOT_TOKEN: is missing, and under NODE_ENV=production no sandbox is started",
      "SLACK_APP_TOKEN: is missing, and under NODE_ENV=production no sandbox is started",
    ]);
    expect(problemsOf({ NODE_ENV: "production", ...tokens })).toEqual([]);
  });

  test("the database, the port, the log and another Slack address are taken from the environment", () => {
    const given = { SERVICEMAIL_DATABASE: "x.db", SERVICEMAIL_LOG: "debug", SLACK_API_URL: "http://127.0.0.1:9/api/" };
    expect(configured({ ...tokens, ...given })).toMatchObject({
      read: { runsOn: { apiUrl: "http://127.0.0.1:9/api/" }, database: "x.db", log: "debug" },
    });
    expect(configured({ SERVICEMAIL_PORT: "0" })).toMatchObject({ read: { runsOn: { port: 0 } } });
  });
});

describe("wrong variables", () => {
  test("all are told at once, each with an example, and never with the value that was found", () => {
    const secret = "xoxp-THE-SECRET";
    const reading = configured(
      { SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret, OPENAI_BASE_URL: secret, SERVICEMAIL_PORT: "99999" },
      "legalChannel: general",
    );
    expect(JSON.stringify(reading)).not.toContain("SECRET");
    const problems = reading.is === "refused" ? reading.problems : [];
    expect(problems.map(({ where }) => where)).toEqual([
      "SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN",
      "OPENAI_BASE_URL",
      "SERVICEMAIL_PORT",
      "servicemail.yml:1:15",
    ]);
    expect(problems.every(({ example }) => example !== null)).toBe(true);
  });

  test("an unknown SERVICEMAIL_ name is reported with the nearest known one", () => {
    expect(problemsOf({ SERVICEMAIL_DATABSE: "x" })).toEqual([
      "SERVICEMAIL_DATABSE: there is no such setting; do you mean SERVICEMAIL_DATABASE?",
    ]);
  });

  test("the opinion on tone without a key is refused; with one it is on", () => {
    const file = `${goodFile}tone:\n  use: true\n`;
    expect(problemsOf(tokens, file)).toEqual([
      "OPENAI_API_KEY: is missing while tone.use is on in the settings. Set it, or turn tone.use to false",
    ]);
    expect(configured({ ...tokens, OPENAI_API_KEY: "sk-1" }, file)).toMatchObject({
      read: { openai: { apiKey: "sk-1", baseUrl: null }, settings: { tone: { use: true, timeoutSeconds: 8 } } },
    });
    expect(configured({ ...tokens, OPENAI_API_KEY: "sk-1" })).toMatchObject({ read: { openai: null } });
  });
});

describe("a wrong settings file", () => {
  test.each([
    [
      "an unknown key",
      "legalchanel: C0LEGAL\n",
      "servicemail.yml:1:1: there is no «legalchanel» here; do you mean legalChannel?",
    ],
    [
      "an unknown key inside a mapping",
      `${goodFile}tone:\n  us: true\n`,
      "servicemail.yml:5:3: there is no «us» here; do you mean use?",
    ],
    [
      "a wrong channel",
      "legalChannel: '#legal'\n",
      "servicemail.yml:1:15: legalChannel: must be a channel id, which begins with C or G",
    ],
    [
      "one wrong reviewer among good ones",
      "legalChannel: C0LEGAL\nreviewers:\n  users:\n    - U0LAWYER\n    - anna\n",
      "servicemail.yml:5:7: reviewers.users: must be a list of user ids, which begin with U or W",
    ],
    [
      "no reviewer at all",
      "legalChannel: C0LEGAL\nreviewers: {}\n",
      "servicemail.yml:2:12: reviewers: must name at least one person (users) or user group (groups)",
    ],
    [
      "a rule that does not exist",
      `${goodFile}rules:\n  purpose/discount-ofer: error\n`,
      "servicemail.yml:5:3: there is no rule «purpose/discount-ofer»; do you mean purpose/discount-offer?",
    ],
    [
      "a severity that does not exist",
      `${goodFile}rules:\n  purpose/discount-offer: fatal\n`,
      "servicemail.yml:5:27: purpose/discount-offer: must be block, error, warning or info, or lines with severity, off, phrases, patterns or unless",
    ],
    [
      "a rule turned off without a reason",
      `${goodFile}rules:\n  purpose/discount-offer: off\n`,
      `servicemail.yml:5:27: purpose/discount-offer: ${en.config.rule.offWithoutReason}`,
    ],
    [
      "a rule turned off for no reason",
      `${goodFile}rules:\n  purpose/discount-offer: { off: " " }\n`,
      `servicemail.yml:5:34: purpose/discount-offer: ${en.config.rule.offWithoutReason}`,
    ],
    [
      "a rule turned off as if it were a severity",
      `${goodFile}rules:\n  purpose/discount-offer:\n    severity: off\n`,
      `servicemail.yml:6:15: purpose/discount-offer: ${en.config.rule.offWithoutReason}`,
    ],
    [
      "something unknown about a rule",
      `${goodFile}rules:\n  purpose/discount-offer:\n    frases: {}\n`,
      "servicemail.yml:6:5: purpose/discount-offer: there is no «frases» here; do you mean phrases?",
    ],
    [
      "phrases in a language there is none of",
      `${goodFile}rules:\n  purpose/discount-offer:\n    phrases: { fr: [x] }\n`,
      "servicemail.yml:6:16: purpose/discount-offer: there is no «fr» here; do you mean nl?",
    ],
    [
      "a phrase that is not written as phrases are",
      `${goodFile}rules:\n  purpose/discount-offer:\n    unless:\n      nl: [de sale groep, De Sale Groep]\n`,
      "servicemail.yml:7:27: purpose/discount-offer: this phrase cannot be read: there is a capital letter in it; small letters find capitals too",
    ],
    [
      "a phrase where a list is meant",
      `${goodFile}rules:\n  purpose/discount-offer:\n    phrases: { nl: spaarweek }\n`,
      "servicemail.yml:6:20: purpose/discount-offer: phrases.nl must be a list of at most 200 phrases under nl or en, each of at most 300 characters",
    ],
    [
      "a pattern that cannot be had in linear time",
      `${goodFile}rules:\n  purpose/discount-offer:\n    patterns: ['sale', 'sale(?=!)']\n`,
      `servicemail.yml:6:24: purpose/discount-offer: this regular expression cannot be read: ${en.config.rule.pattern["not-linear"]()}`,
    ],
    [
      "a pattern that finds nothing everywhere",
      `${goodFile}rules:\n  purpose/discount-offer:\n    patterns: ['(sale)?']\n`,
      "servicemail.yml:6:16: purpose/discount-offer: this regular expression cannot be read: it matches nothing at all as well, and so would find something everywhere",
    ],
    [
      "too many patterns",
      `${goodFile}rules:\n  purpose/discount-offer:\n    patterns: [${"a,".repeat(11)}]\n`,
      "servicemail.yml:6:15: purpose/discount-offer: patterns must be a list of at most 10 regular expressions",
    ],
    [
      "phrases for a rule that does not look for words",
      `${goodFile}rules:\n  audience/prospects:\n    phrases: { nl: [lead] }\n`,
      "servicemail.yml:6:5: audience/prospects: this rule does not look for words, so phrases does nothing here",
    ],
    [
      "patterns for a rule that looks for words that are missing",
      `${goodFile}rules:\n  privacy/no-why-you-get-this:\n    patterns: [lead]\n`,
      "servicemail.yml:6:5: privacy/no-why-you-get-this: this rule looks for words that are missing; phrases teaches it words of your own, patterns does nothing here",
    ],
    [
      "phrases for what follows from a verdict",
      `${goodFile}rules:\n  ${consequence}:\n    unless: { nl: [lead] }\n`,
      `servicemail.yml:6:5: ${consequence}: this rule does not look for words, so unless does nothing here`,
    ],
    [
      "a share beyond the whole",
      `${goodFile}tinge: { share: 10 }\n`,
      "servicemail.yml:4:17: tinge.share: must be a number from 0 to 1",
    ],
    [
      "a country without a profile",
      `${goodFile}jurisdictions: [NL, XX]\n`,
      "servicemail.yml:4:21: jurisdictions: must be a list of countries: NL, BE, DE, FR, UK, US or CA",
    ],
    [
      "broken YAML",
      `${goodFile}locale: [nl\ntone:\n`,
      "servicemail.yml:5:1: is not valid YAML. Look at indentation, colons and quotes",
    ],
    [
      "a key twice",
      `${goodFile}legalChannel: C0OTHER\n`,
      "servicemail.yml:4:1: stands here for the second time. Keep one of them",
    ],
    [
      "a mail kind with a wrong answer",
      `${goodFile}mailKinds:\n  parcel-sent:\n    legalBasis: contact\n`,
      "servicemail.yml:6:17: mailKinds.parcel-sent: GDPR basis (legalBasis) must be one of: contract, legal-duty, legitimate-interest, vital-interest, consent (for example legalBasis: contract)",
    ],
    [
      "a mail kind with a misspelt answer",
      `${goodFile}mailKinds:\n  parcel-sent:\n    titel: {}\n`,
      "servicemail.yml:6:5: mailKinds.parcel-sent: there is no «titel» here (do you mean title?)",
    ],
    [
      "a mail kind that settles what belongs to one mail",
      `${goodFile}mailKinds:\n  parcel-sent:\n    sendFrom: 2026-11-16\n`,
      "servicemail.yml:6:5: mailKinds.parcel-sent: send from (sendFrom) belongs to one mail and cannot be settled for a whole mail kind",
    ],
    [
      "a mail kind with a title in one language",
      `${goodFile}mailKinds:\n  parcel-sent:\n    title: { nl: Pakket, en: 3 }\n`,
      "servicemail.yml:6:30: mailKinds.parcel-sent: title (title.en) must be a title in Dutch (nl) and one in English (en), of at most 75 characters (for example en: Parcel sent)",
    ],
    [
      "a mail kind with a name that no declaration can refer to",
      `${goodFile}mailKinds:\n  Parcel sent: {}\n`,
      "servicemail.yml:5:16: mailKinds: must name the settled answers for each mail kind (a name in small letters, digits and hyphens)",
    ],
    [
      "a quorum that the people there are cannot reach",
      "legalChannel: C0LEGAL\nreviewers: { users: [U0LAWYER], quorum: 2 }\n",
      "servicemail.yml:2:41: reviewers.quorum: must be a number from 1 to 20, or numbers for service, tinge and marketing; no more than there are people, and each kind must ask somebody of at least one group",
    ],
    [
      "a kind of approval that asks nobody",
      "legalChannel: C0LEGAL\nreviewers: { users: [U0LAWYER], quorum: { service: 1, tinge: 1 } }\n",
      "servicemail.yml:2:41: reviewers.quorum: must be a number from 1 to 20, or numbers for service, tinge and marketing; no more than there are people, and each kind must ask somebody of at least one group",
    ],
    [
      "a group without members",
      `${goodFile}reviewGroups: { dpo: { quorum: 1 } }\n`,
      "servicemail.yml:4:22: reviewGroups: must name the members (users or groups) of each group (a name in small letters, not legal), and a quorum they can reach",
    ],
    [
      "an escalation to a group that is not there",
      `${goodFile}escalation: { group: board }\n`,
      "servicemail.yml:4:22: escalation.group: must be a group of reviewGroups",
    ],
    [
      "an office that closes before it opens",
      `${goodFile}office: { opens: "17:00", closes: "09:00" }\n`,
      "servicemail.yml:4:35: office.closes: must be a time later than opens, such as 17:00",
    ],
    [
      "a time zone that is none",
      `${goodFile}office: { timeZone: Amsterdam }\n`,
      "servicemail.yml:4:21: office.timeZone: must be a time zone, such as Europe/Amsterdam",
    ],
    ["a list instead of settings", "- one\n", "servicemail.yml:1:1: must consist of lines with a name and a value"],
    [
      "a missing channel",
      "reviewers: { groups: [S0LEGAL] }\n",
      "servicemail.yml: legalChannel is missing; servicemail cannot run on Slack without it",
    ],
  ])("%s is told by line and column", (_, file, problem) => {
    expect(problemsOf(tokens, file)).toEqual([problem]);
  });

  test("several groups decide as the file says, and who is only asked later asks nobody by itself", () => {
    const file = [
      "legalChannel: C0LEGAL",
      "reviewers: { groups: [S0LEGAL], quorum: { service: 1, tinge: 2, marketing: 2 } }",
      "reviewGroups:",
      "  dpo: { users: [U0DPO], quorum: { marketing: 1 } }",
      "  board: { groups: [S0BOARD] }",
      "escalation: { group: board, afterHours: 4 }",
      "deciding: { undoSeconds: 0 }",
      "office: { days: [mon, sat] }",
    ].join("\n");
    const reading = configured(tokens, file);
    expect(reading.is === "read" && reading.read.settings.deciding).toEqual({
      groups: [
        { name: "legal", users: [], groups: ["S0LEGAL"], quorum: { service: 1, tinge: 2, marketing: 2 } },
        { name: "dpo", users: ["U0DPO"], groups: [], quorum: { service: 0, tinge: 0, marketing: 1 } },
        { name: "board", users: [], groups: ["S0BOARD"], quorum: { service: 0, tinge: 0, marketing: 0 } },
      ],
      reviewDays: 14,
      approvalDays: 30,
      undoSeconds: 0,
      office: { timeZone: "Europe/Amsterdam", opens: "09:00", closes: "17:00", days: [1, 6] },
      escalation: { group: "board", afterHours: 4 },
    });
  });

  test("an alias without its anchor is told, not thrown", () => {
    expect(problemsOf(tokens, "legalChannel: *gone\n").join("\n")).toMatch(
      /^servicemail\.yml:1:\d+: is not valid YAML/,
    );
  });

  test("an empty file lacks both things that Slack needs, and both are told", () => {
    expect(problemsOf(tokens, "# nothing yet\n")).toHaveLength(2);
  });

  test("a file that is not there is told with where to get one", () => {
    expect(problemsOf(tokens, null)).toEqual([
      "servicemail.yml: does not exist. Make it with: servicemail config --yaml > servicemail.yml, and fill it in",
    ]);
  });

  test("a folder in its place is told", () => {
    const reading = readConfig(
      tokens,
      () => {
        throw new Error("EISDIR");
      },
      "en",
    );
    expect(reading).toMatchObject({ is: "refused", problems: [{ where: "servicemail.yml" }] });
  });

  test("who only checks files needs no channel and no reviewers", () => {
    const file = "locale: nl\nrules: { purpose/discount-offer: info, purpose/courtesy: { off: we are polite } }\n";
    const reading = readSettingsFile("s.yml", () => file, "en");
    expect(reading).toMatchObject({
      is: "read",
      read: {
        locale: "nl",
        rules: { "purpose/discount-offer": { severity: "info" }, "purpose/courtesy": { off: "we are polite" } },
      },
    });
  });
});

describe("the printed examples", () => {
  test("they are what the repository holds; `npm run docs` prints them anew", () => {
    expect(readFileSync("docs/config.md", "utf8")).toBe(configMarkdown(en.config));
    expect(readFileSync("docs/declaration.md", "utf8")).toBe(declarationMarkdown(en));
    expect(readFileSync(".env.example", "utf8")).toBe(environmentExample(en.config));
    expect(readFileSync("servicemail.example.yml", "utf8")).toBe(settingsExample(en.config));
  });

  test("the settings example is itself a good settings file, with every setting in it", () => {
    const example = settingsExample(en.config);
    expect(configured(tokens, example)).toMatchObject({ is: "read" });
    const written: Record<string, Record<string, unknown>> = parse(example);
    const names = Object.keys(en.config.settings).filter(
      (name) => !["reviewers", "tone", "deciding", "office", "escalation"].includes(name),
    );
    expect(
      names.filter((name) => {
        const [head = "", inner] = name.split(".");
        return inner === undefined ? written[head] === undefined : written[head]?.[inner] === undefined;
      }),
    ).toEqual([]);
  });

  test("the declarations in the docs are read, the one with a kind through the kind beside it, to the same answers", () => {
    const whole = declared(declarationExample(), "d.yml", {});
    const settings = readSettingsFile("s.yml", () => kindExample(), "en");
    const kinds = settings.is === "read" ? settings.read.mailKinds : {};
    const short = declared(declarationWithKind(), "d.yml", kinds);
    const answers = whole.is === "read" ? whole.read : {};
    expect(Object.keys(answers).length).toBeGreaterThan(20);
    expect(short).toEqual({ is: "read", read: { ...answers, kind: "parcel-sent" } });
    expect(declarationWithKind().length).toBeLessThan(declarationExample().length);
  });

  test("each example in the docs passes its own check", () => {
    const examples = [...environmentExample(en.config).matchAll(/example: (.+)\n([A-Z_]+)=$/gm)];
    const raw = Object.fromEntries(examples.map(([, example, name]) => [name, example]));
    expect(Object.keys(raw)).toContain("SLACK_BOT_TOKEN");
    expect(problemsOf(raw)).toEqual([]);
  });
});

test("the nearest name is one that looks like it, or none", () => {
  expect(nearest("purpose/disount-offer", ["audience/prospects", "purpose/discount-offer"])).toBe(
    "purpose/discount-offer",
  );
  expect(nearest("SERVICEMAIL_PROT", ["SERVICEMAIL_LOG", "SERVICEMAIL_PORT"])).toBe("SERVICEMAIL_PORT");
  expect(nearest("banana", ["locale", "tone"])).toBe(null);
});
