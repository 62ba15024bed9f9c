import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, langIn } from "../src/cli/arguments.ts";
import { runCheck, type Surroundings } from "../src/cli/check-command.ts";
import { terminalOf, type Terminal } from "../src/cli/terminal.ts";
import { localeOf } from "../src/config.ts";
import { en } from "../src/text/en.ts";
import { nl } from "../src/text/nl.ts";
import { folderWith, servicemail } from "./run-cli.ts";

const service =
  "Subject: Your parcel 12345 has been shipped\n\nYour parcel 12345 was shipped today. It arrives on Friday 13 November.\n";
const offer = "Onderwerp: Alleen dit weekend\n\nBestel nu met 20% korting. Gebruik de code LENTE20.\n";
const declaration = readFileSync("test/mails/parcel-sent-en.servicemail.yml");
const declaredMail = {
  "mail.html": readFileSync("test/mails/parcel-sent-en.html"),
  "mail.servicemail.yml": declaration,
};

interface Result {
  readonly file: string;
  readonly verdict?: string;
  readonly findings?: readonly Record<string, unknown>[];
  readonly unread?: { readonly because: string; readonly what: string; readonly instead: string };
}

function results(jsonl: string): readonly Result[] {
  return jsonl
    .trim()
    .split("\n")
    .map((line): Result => JSON.parse(line));
}

function rulesIn(jsonl: string): readonly unknown[] {
  return results(jsonl).flatMap(({ findings = [] }) => findings.map(({ rule }) => rule));
}

interface Given extends Partial<Omit<Surroundings, "terminal">> {
  readonly terminal?: Partial<Terminal>;
}

/** Runs `check` in this process, as from a folder's terminal; the words after the files are options. */
async function check(folder: string, files: readonly string[], options: readonly string[] = [], given: Given = {}) {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    write: async (text) => void (written.out += text),
    note: (text) => void (written.err += text),
    width: 80,
    showsColour: false,
    isWatched: false,
    now: () => 0,
    ...given.terminal,
  };
  const asked = ask(["check", ...files.map((file) => join(folder, file)), ...options], en.help);
  if (asked.do !== "check") throw new Error(`not understood: ${JSON.stringify(asked)}`);
  const around = { raw: {}, lang: langIn(options), systemLocale: "en", version: "1.2.3", ...given, terminal } as const;
  const run = await runCheck(asked, around);
  return { run, ...written };
}

describe("servicemail check", () => {
  test("an offer is told with quote, why, what to do and source, in the language asked for, and ends with 1", async () => {
    const { run, out, err } = await check(folderWith({ "actie.txt": offer }), ["actie.txt"], ["--lang", "nl"]);
    expect({ run, err }).toEqual({ run: { is: "ended", ending: 1 }, err: "" });
    expect(out.split("\n")[0]).toBe("Reclame gevonden; nog open: doel, voor wie, persoonsgegevens");
    for (const word of [
      "actie.txt",
      "«20% korting»",
      "Waarom",
      "Doe dit",
      "Bron",
      "art. 11.7 Tw",
      "purpose/discount-offer",
    ]) {
      expect(out).toContain(word);
    }
  });

  test("without --lang the settings decide the language, and without those the system does", async () => {
    const folder = folderWith({ "a.txt": offer, "nl.yml": "locale: nl\n" });
    const settings = ["--settings", join(folder, "nl.yml")];
    const raw = { SERVICEMAIL_SETTINGS: join(folder, "nl.yml") };
    const dutch = "Reclame gevonden";
    expect((await check(folder, ["a.txt"], [], { systemLocale: "nl" })).out).toContain(dutch);
    expect((await check(folder, ["a.txt"], settings)).out).toContain(dutch);
    expect((await check(folder, ["a.txt"], [], { raw })).out).toContain(dutch);
    expect((await check(folder, ["a.txt"], [...settings, "--lang", "en"])).out).not.toContain(dutch);
    expect((await check(folder, ["a.txt"])).out).not.toContain(dutch);
    expect(
      [{ LC_ALL: "nl_BE.UTF-8" }, { LANG: "nl" }, { LC_ALL: "en_GB", LANG: "nl_NL" }, { LANG: "C" }, {}].map(localeOf),
    ).toEqual(["nl", "nl", "en", "en", "en"]);
  });

  test("many files come out in the order they were named, an unreadable one in its place", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `mail-${12 - index}.txt`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, service])));
    const given = [...names.slice(0, 6), "gone.eml", ...names.slice(6)];
    const { out, run } = await check(folder, given, ["--format", "jsonl"]);
    expect(run).toEqual({ is: "ended", ending: 2 });
    expect(results(out).map(({ file }) => file)).toEqual(given.map((name) => join(folder, name)));
    expect((await check(folder, given)).out).toContain("\n13 mails: 0 service mail, 12 other, 1 not read.\n");
  });

  test("- reads standard input", async () => {
    const run = await servicemail(["check", "-", "--format", "json"], { cwd: folderWith({}), input: offer });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject([{ schema: 1, file: "-", verdict: "commercial" }]);
  });

  test("--fail-on content ends with 0 where the content is fine but nothing was declared", async () => {
    const folder = folderWith({ "mail.html": declaredMail["mail.html"], "offer.txt": offer });
    const ending = async (files: readonly string[], ...options: string[]) => (await check(folder, files, options)).run;
    expect(await ending(["mail.html"])).toMatchObject({ ending: 1 });
    expect(await ending(["mail.html"], "--fail-on", "content")).toMatchObject({ ending: 0 });
    expect(await ending(["mail.html", "offer.txt"], "--fail-on=content")).toMatchObject({ ending: 1 });
    expect(await ending(["offer.txt", "gone.txt"], "--fail-on=content")).toMatchObject({ ending: 2 });
  });

  test("a settings file changes what a rule weighs, by its name or because it lies there", async () => {
    const quiet = "rules:\n  purpose/discount-offer: { off: we sell nothing }\n";
    const folder = folderWith({ "a.txt": offer, "other.yml": quiet, "servicemail.yml": quiet });
    const plain = await check(folder, ["a.txt"], ["--format", "jsonl"]);
    const named = await check(folder, ["a.txt"], ["--format", "jsonl", "--settings", join(folder, "other.yml")]);
    const lying = await servicemail(["check", "a.txt", "--format", "jsonl"], { cwd: folder });
    expect(rulesIn(plain.out)).toContain("purpose/discount-offer");
    expect(rulesIn(named.out)).not.toContain("purpose/discount-offer");
    expect(rulesIn(lying.out)).not.toContain("purpose/discount-offer");
  });

  test("declarations that a pattern brings along are skipped and said to be", async () => {
    const { run, err } = await check(folderWith(declaredMail), ["mail.html", "mail.servicemail.yml"]);
    expect(run).toEqual({ is: "ended", ending: 0 });
    expect(err).toContain("mail.servicemail.yml was skipped");
    const nothing = await check(folderWith(declaredMail), ["mail.servicemail.yml"], ["--format", "json"]);
    expect(nothing).toMatchObject({ run: { ending: 2 }, out: "[]\n" });
  });

  test("a reader that leaves early stops it without a word, and not as if all were well", async () => {
    const cwd = folderWith({ "a.txt": offer });
    const files = Array.from({ length: 300 }, () => "a.txt");
    const child = spawn(process.execPath, [resolve(".dist-test/cli.js"), "check", ...files, "--format", "json"], {
      cwd,
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.once("close", done));
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });
});

describe("a terminal", () => {
  const watched = { stdout: { isTTY: true, columns: 72 }, stderr: { isTTY: true } };

  test("it shows colour only where somebody watches who did not refuse it", () => {
    expect(terminalOf(watched, {}).showsColour).toBe(true);
    expect(terminalOf(watched, { NO_COLOR: "" }).showsColour).toBe(true);
    expect(terminalOf(watched, { NO_COLOR: "1" }).showsColour).toBe(false);
    expect(terminalOf(watched, { TERM: "dumb" }).showsColour).toBe(false);
    expect(terminalOf({ stdout: {}, stderr: { isTTY: true } }, {}).showsColour).toBe(false);
  });

  test("lines keep to its width, narrow or wide, with the colour left out of the count", async () => {
    const folder = folderWith({ "a.txt": `${offer}${"x".repeat(300)} ` });
    for (const columns of [20, 40, 72, 300]) {
      const { width, showsColour } = terminalOf({ stdout: { isTTY: true, columns }, stderr: {} }, {});
      const { out } = await check(folder, ["a.txt"], [], { terminal: { width, showsColour } });
      const lines = stripVTControlCharacters(out)
        .split("\n")
        .filter((line) => !line.includes(folder));
      expect(out).toContain("\u001b[31m");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  test("a long run over many files says how far it is on one line that is wiped again", async () => {
    const folder = folderWith({ "a.txt": service, "b.txt": service, "c.txt": service });
    let clock = 0;
    const terminal = { isWatched: true, now: () => (clock += 600) };
    const { err } = await check(folder, ["a.txt", "b.txt", "c.txt"], [], { terminal });
    expect(err).toBe("\r\u001b[K2 of 3 checked\r\u001b[K\r\u001b[K3 of 3 checked\r\u001b[K");
    clock = 0;
    expect((await check(folder, ["a.txt"], [], { terminal })).err).toBe("");
    expect((await check(folder, ["a.txt", "b.txt"], [], { terminal: { ...terminal, isWatched: false } })).err).toBe("");
  });
});

describe("words that make no sense", () => {
  test.each([
    [[], "Nothing says what servicemail should do."],
    [["chek", "a.eml"], "servicemail does not know «chek»; do you mean check?"],
    [["check"], "There is no file. Name one or more mails, or - for standard input."],
    [["check", "--langg", "nl", "a.eml"], "There is no option «--langg» here; do you mean --lang?"],
    [["check", "a.eml", "-x"], "There is no option «-x» here."],
    [["check", "a.eml", "--format"], "--format needs a value: pretty, json, jsonl, sarif."],
    [["check", "a.eml", "--format", "xml"], "--format does not know «xml»; choose from pretty, json, jsonl, sarif."],
    [["check", "a.eml", "--fail-on=verdict"], "--fail-on does not know «verdict»; choose from content."],
    [["check", "a.eml", "--settings", "--lang"], "--settings needs a value: a file."],
    [["--lang", "fr", "check", "a.eml"], "--lang does not know «fr»; choose from nl, en."],
    [["check", "a.eml", "--lang", "nl", "--lang", "en"], "--lang is given twice. Keep one of them."],
    [["check", "-", "-"], "Standard input (-) can be read only once."],
    [["start", "now"], "servicemail cannot do anything with «now» here."],
    [["config", "--env=yes"], "--env takes no value."],
    [["config", "--env", "--yaml"], "Choose one of --markdown, --env, --yaml and --declaration."],
  ])("%j is refused with a sentence that names it", (argv, because) => {
    expect(ask(argv, en.help)).toEqual({ do: "wrong", because });
  });

  test("they end with 2 and the way out, in the language asked for", async () => {
    const run = await servicemail(["check", "--lang=nl", "--colour", "a.eml"], { cwd: folderWith({}) });
    expect(run).toEqual({ code: 2, out: "", err: `De optie «--colour» bestaat hier niet.\n${nl.help.wayOut}\n` });
  });

  test("a file whose name begins with a dash is read behind --", () => {
    expect(ask(["check", "--", "-odd.eml", "--lang"], en.help)).toMatchObject({
      do: "check",
      files: ["-odd.eml", "--lang"],
    });
  });

  test("help and version are found however they are asked for", () => {
    expect(
      [["--help"], ["-h"], ["help"], ["check", "--help"], ["check", "a", "-h"]].map((argv) => ask(argv, en.help).do),
    ).toEqual(["help", "help", "help", "help", "help"]);
    expect([["--version"], ["-v"], ["--lang", "nl", "version"]].map((argv) => ask(argv, en.help).do)).toEqual([
      "version",
      "version",
      "version",
    ]);
  });
});

/** The signs in a text that a terminal acts on, line ends aside. */
function wildIn(text: string): readonly string[] {
  return text.split("").filter((sign) => /[\p{Cc}\u202a-\u202e]/u.test(sign) && sign !== "\n");
}

describe("bad input", () => {
  const broken = "event: delivery\nchange: [not closed\n";

  test("each unreadable file says in the reader's language what happened and the way out, and the rest is still checked", async () => {
    const cwd = folderWith({
      "empty.txt": " \n",
      "picture.eml": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
      "broken.eml": "this is not\na mail at all\n",
      "good.txt": service,
      "declared.txt": service,
      "declared.servicemail.yml": broken,
    });
    mkdirSync(join(cwd, "folder.eml"));
    const files = ["empty.txt", "picture.eml", "gone.txt", "folder.eml", "broken.eml", "declared.txt", "good.txt"];
    const dutch = await check(cwd, files, ["--format", "jsonl", "--lang", "nl"]);
    const english = await check(cwd, files, ["--format", "jsonl"]);
    const because = ["empty", "binary", "missing-file", "not-a-file", "broken-mail", "bad-declaration"] as const;
    for (const [{ refusals }, { run, out, err }] of [[nl, dutch] as const, [en, english] as const]) {
      expect({ run, err }).toEqual({ run: { is: "ended", ending: 2 }, err: "" });
      const told = results(out);
      expect(told.map(({ unread }) => unread?.because)).toEqual([...because, undefined]);
      expect(told.slice(0, -1).map(({ unread }) => unread?.instead)).toEqual(
        because.map((why) => refusals[why].instead),
      );
      expect(told.every(({ file, unread }) => unread === undefined || unread.what.includes(file))).toBe(true);
      expect(told.every(({ unread, verdict }) => (unread === undefined) !== (verdict === undefined))).toBe(true);
    }
  });

  test("a broken declaration is told by file, line and column; a wrong answer too", async () => {
    const cwd = folderWith({
      "a.txt": service,
      "a.servicemail.yml": broken,
      "b.txt": service,
      "b.servicemail.yml": "claim: service\nevent: picnic\n",
    });
    const { run, out } = await check(cwd, ["a.txt", "b.txt"], ["--format", "jsonl"]);
    expect(run).toMatchObject({ ending: 2 });
    expect(out).toMatch(/a\.servicemail\.yml:3:1/);
    expect(out).toMatch(/b\.servicemail\.yml:2:8/);
  });

  test("a mail kind that a declaration names is taken from the settings, and refused without them", async () => {
    const kinds = "mailKinds:\n  parcel-sent:\n    event: delivery\n    legalBasis: contract\n";
    const own = String(declaration).replace("event: delivery\n", "").replace("legalBasis: contract\n", "");
    const cwd = folderWith({
      ...declaredMail,
      "mail.servicemail.yml": `kind: parcel-sent\n${own}`,
      "odd.html": declaredMail["mail.html"],
      "odd.servicemail.yml": `kind: parcel-sent\nlegalBasis: consent\n`,
      "kinds.yml": kinds,
    });
    const settings = ["--settings", join(cwd, "kinds.yml")];
    expect(await check(cwd, ["mail.html"], settings)).toMatchObject({ run: { ending: 0 } });
    const without = await check(cwd, ["mail.html"], ["--format", "jsonl"]);
    expect(without).toMatchObject({ run: { ending: 2 } });
    expect(without.out).toMatch(/mail\.servicemail\.yml:1:7: the mail kind .* no servicemail\.yml with mail kinds/);
    const odd = await check(cwd, ["odd.html"], [...settings, "--format", "jsonl", "--lang", "nl"]);
    expect(odd).toMatchObject({ run: { ending: 2 } });
    expect(odd.out).toMatch(/odd\.servicemail\.yml:2:13: AVG-grondslag \(legalBasis\) is hier «consent», maar/);
  });

  test("what is wrong with a declaration is told from the top of the file down", async () => {
    const cwd = folderWith({ "b.txt": service, "b.servicemail.yml": "evnt: x\nclaim: y\nlegalBasis: z\n" });
    const { out } = await check(cwd, ["b.txt"], ["--format", "jsonl"]);
    expect([...out.matchAll(/servicemail\.yml:(\d:\d+): /g)].map(([, place]) => place)).toEqual(["1:1", "2:8", "3:13"]);
  });

  test("a file too large is refused without being read to its end", async () => {
    const patient = "limits: { apartSeconds: 15 }\n";
    const cwd = folderWith({ "big.txt": Buffer.alloc(11 * 1024 * 1024, "a "), "patient.yml": patient });
    const options = ["--format", "jsonl", "--settings", join(cwd, "patient.yml")];
    const { run, out } = await check(cwd, ["big.txt"], options);
    expect(run).toMatchObject({ ending: 2 });
    expect(results(out)[0]?.unread?.what).toMatch(/big\.txt is too large \(at most 8 MB\)\.$/);
  });

  test("nothing in a file's text or name can steer the terminal", async () => {
    const cwd = folderWith({ "\u001b[31mred.txt": "Order now with 20% discount\u001b]0;owned\u0007 \u202eevil\n" });
    const pretty = await check(cwd, ["\u001b[31mred.txt"]);
    const json = await check(cwd, ["\u001b[31mred.txt"], ["--format", "json"]);
    expect(pretty.out).toContain("red.txt");
    expect(wildIn(pretty.out)).toEqual([]);
    expect(wildIn(json.out)).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject([{ file: join(cwd, "\u001b[31mred.txt") }]);
  });

  test("a wrong settings file checks nothing and is told by line and column", async () => {
    const cwd = folderWith({ "a.txt": offer, "s.yml": "rules:\n  purpose/nothing: info\n" });
    const wrong = await servicemail(["check", "a.txt", "--settings", "s.yml"], { cwd });
    expect(wrong).toMatchObject({ code: 2, out: "", err: expect.stringContaining("s.yml:2:3: there is no rule") });
    const gone = await check(cwd, ["a.txt"], ["--settings", "gone.yml"]);
    expect(gone).toMatchObject({ out: "", run: { is: "refused", problems: [{ where: "gone.yml" }] } });
  });
});

describe("starting up", () => {
  const spy = `import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs";
    registerHooks({ load(url, context, next) { appendFileSync("loaded.log", url + "\\n"); return next(url, context); } });`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(spy)}`];
  const heavy = /\/node_modules\/(@slack|openai|zod|yaml|kysely|pino|dotenv)\//;

  test("a mail without declaration or settings is checked without loading Slack, OpenAI, schemas or YAML", async () => {
    const cwd = folderWith({ "mail.eml": readFileSync("test/mails/parcel-sent-nl.eml") });
    const run = await servicemail(["check", "mail.eml"], { cwd, node });
    const loaded = readFileSync(join(cwd, "loaded.log"), "utf8").split("\n");
    expect(run.code).toBe(1);
    expect(loaded.some((url) => url.includes("/node_modules/postal-mime/"))).toBe(true);
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
  });

  test("a declared service mail ends with 0 and does load YAML and schemas, so that watching them proves something", async () => {
    const cwd = folderWith(declaredMail);
    const run = await servicemail(["check", "mail.html"], { cwd, node });
    expect(run).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Service mail: ") });
    const loaded = readFileSync(join(cwd, "loaded.log"), "utf8");
    expect(loaded).toMatch(/\/node_modules\/yaml\//);
    expect(loaded).toMatch(/\/node_modules\/zod\//);
    expect(loaded).not.toMatch(/\/node_modules\/(@slack|openai)\//);
  });
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  test("it shows what check really prints; `npm run docs` prints it anew", async () => {
    const [, words = "", shown = ""] = /^npx servicemail (check .+)\n```\n\n```text\n([^]*?)```$/m.exec(readme) ?? [];
    const [, path = ""] = words.split(" ");
    const { out } = await servicemail(words.split(" "), { cwd: folderWith({ [path]: readFileSync(path) }) });
    expect(shown).toBe(out);
  });

  test("every file it points to is there", () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("servicemail start", () => {
  test("with half of what Slack needs it starts nothing and says all that is missing", async () => {
    const cwd = folderWith({ ".env": "SLACK_BOT_TOKEN=xoxb-1\nSERVICEMAIL_PROT=1\n" });
    const run = await servicemail(["start", "--lang", "nl"], { cwd });
    expect(run).toMatchObject({ code: 2, out: "" });
    for (const said of ["SLACK_APP_TOKEN: ontbreekt", "servicemail.yml: bestaat niet", "bedoel je SERVICEMAIL_PORT?"]) {
      expect(run.err).toContain(said);
    }
  });

  test("in production without tokens no sandbox appears", async () => {
    const run = await servicemail(["start"], { cwd: folderWith({}), env: { NODE_ENV: "production" } });
    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no sandbox is started") });
  });

  test("a port that is taken, and tokens that Slack refuses, are told as the settings they are", async () => {
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify({ ok: false, error: "invalid_auth" }));
    });
    const port = await new Promise<number>((done) => {
      server.listen(0, "127.0.0.1", () => done(portOf(server)));
    });
    onTestFinished(() => void server.close());
    const settings = "legalChannel: C0LEGAL\nreviewers: { users: [U0LAWYER] }\n";
    const taken = await servicemail(["start"], { cwd: folderWith({}), env: { SERVICEMAIL_PORT: String(port) } });
    expect(taken).toMatchObject({ code: 2, out: "" });
    expect(taken.err).toContain(`SERVICEMAIL_PORT: ${en.config.portTaken}`);
    const refused = await servicemail(["start"], {
      cwd: folderWith({ "servicemail.yml": settings }),
      env: { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", SLACK_API_URL: `http://127.0.0.1:${port}/api/` },
    });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain(en.config.slackRefuses("invalid_auth"));
    expect(refused.err).not.toMatch(/xoxb-1|xapp-1/);
  });
});
