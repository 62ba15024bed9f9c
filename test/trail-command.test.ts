import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { ask, type Asked } from "../src/cli/arguments.ts";
import type { AskedTrail } from "../src/cli/ask-trail.ts";
import { runTrail } from "../src/cli/trail-command.ts";
import { submit, type Desk } from "../src/desk.ts";
import { checkBytes } from "../src/main/check-bytes.ts";
import { keyFrom, written } from "../src/receipt/key.ts";
import { examine } from "../src/review/examine.ts";
import { plainReviewPolicy } from "../src/review/review-policy.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { en } from "../src/text/en.ts";
import { defaultPolicy, type Policy } from "../src/verdict/policy.ts";
import { anEntry, rejected, submitted } from "./store/an-entry.ts";
import { servicemail } from "./run-cli.ts";

let folder = "";
let raw: Readonly<Record<string, string>> = {};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "servicemail-trail-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  raw = { SERVICEMAIL_DATABASE: join(folder, "store.db"), SERVICEMAIL_KEY: join(folder, "key.json") };
  const store = await openSqliteStore(join(folder, "store.db"));
  await store.append(anEntry({ contents: { "draft/1": "mail" } }));
  await store.append(anEntry({ after: 1, by: { team: "T1", user: "=cmd|' /C calc'!A0" }, events: [rejected] }));
  await store.append(anEntry({ review: "r2", events: [submitted, rejected] }));
  await store.close();
  writeFileSync(join(folder, "key.json"), written(keyFrom(new Uint8Array(32).fill(1)), null));
});

function isAboutTrail(asked: Asked): asked is AskedTrail {
  return ["verify", "checkpoint", "export", "keys", "erase", "replay"].includes(asked.do);
}

/** Runs one command in this process. */
async function trail(words: string, env = raw) {
  const told = { out: "", err: "" };
  const asked = ask(words.split(" "), en.help);
  if (asked.do === "wrong") return { ...told, ending: 2, err: asked.because };
  if (!isAboutTrail(asked)) throw new Error(`not understood: ${JSON.stringify(asked)}`);
  const terminal = {
    write: async (text: string) => void (told.out += text),
    note: (text: string) => void (told.err += text),
    width: 80,
    showsColour: false,
    isWatched: false,
    now: () => 0,
  };
  const run = await runTrail(asked, terminal, env, "en");
  const problems = run.is === "refused" ? run.problems : [];
  return { ...told, ending: run.is === "ended" ? run.ending : 2, problems };
}

function sql(statement: string): void {
  const database = new DatabaseSync(join(folder, "store.db"));
  database.exec(statement);
  database.close();
}

describe("audit verify", () => {
  test("says that the trail fits and what it cannot exclude, and ends with 0", async () => {
    const run = await servicemail(["audit", "verify"], { cwd: folder, env: { SERVICEMAIL_DATABASE: "store.db" } });
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("The trail fits: 4 events.");
    expect(run.out).toContain("may have cut off the end, or written the whole trail anew");
    expect(run.out).toContain("Checkpoints are not signed");
  });

  test("names the first break, the review and what does not fit, and ends with 1", async () => {
    sql("update events set body = json_set(body, '$.version', 2) where position = 2");
    const run = await trail("audit verify");
    expect(run).toMatchObject({ ending: 1, err: "" });
    expect(run.out).toBe(
      "The trail breaks at 2 (r1):\n  who, what or when is not what was recorded.\nUp to 1 everything fits.\n",
    );
  });

  test("with a checkpoint says up to where everything stands, and finds an end that is missing", async () => {
    const { out: line, err } = await trail("audit checkpoint");
    expect(err).toBe("");
    const file = join(folder, "held.txt");
    writeFileSync(file, line);
    const run = await trail(`audit verify --checkpoint ${file}`);
    expect(run).toMatchObject({ ending: 0 });
    expect(run.out).toContain("The checkpoint holds");
    expect(run.out).toContain("Up to 4 everything stands as it stood then.");
    expect(run.out).not.toContain("not signed");
    sql("delete from events where position = 4; delete from links where position = 4");
    expect(await trail("audit verify")).toMatchObject({ ending: 0 });
    const cut = await trail(`audit verify --checkpoint ${file}`);
    expect(cut).toMatchObject({ ending: 1 });
    expect(cut.out).toContain("breaks at 4:\n  the end is missing");
  });

  test("goes by no checkpoint whose signature does not hold, or that nobody known signed", async () => {
    const { out: line } = await trail("audit checkpoint");
    const held = (text: string): string => {
      const file = join(folder, "held.txt");
      writeFileSync(file, text);
      return file;
    };
    const broken = `${line.trim().slice(0, -6)}AAAAAA`;
    expect(await trail(`audit verify --checkpoint ${held(broken)}`)).toMatchObject({ ending: 1, out: "" });
    const { SERVICEMAIL_KEY: _, ...keyless } = raw;
    expect((await trail(`audit verify --checkpoint ${held(line)}`, keyless)).err).toContain("not known here");
    const { out: unsigned, err } = await trail("audit checkpoint", keyless);
    expect(err).toContain("not signed");
    expect((await trail(`audit verify --checkpoint ${held(unsigned)}`)).err).toContain("although there is a key");
    expect((await trail(`audit verify --checkpoint ${held(unsigned)}`, keyless)).out).toContain("It is not signed");
  });

  test("holds by public keys from a file, also after a newer key came", async () => {
    const { out: line } = await trail("audit checkpoint");
    await trail("keys new");
    const { out: keys } = await trail("keys public");
    expect(JSON.parse(keys)).toMatchObject({ keys: [{ crv: "Ed25519" }, { crv: "Ed25519" }] });
    writeFileSync(join(folder, "held.txt"), line);
    writeFileSync(join(folder, "jwks.json"), keys);
    const { SERVICEMAIL_KEY: _, ...keyless } = raw;
    const words = `audit verify --checkpoint ${folder}/held.txt --keys ${folder}/jwks.json`;
    expect(await trail(words, keyless)).toMatchObject({ ending: 0 });
    writeFileSync(join(folder, "jwks.json"), "{}");
    expect(await trail(words, keyless)).toMatchObject({ ending: 2, out: "" });
  });
});

test("a key that is set but not there is no reason to go without", async () => {
  const env = { ...raw, SERVICEMAIL_KEY: join(folder, "gone.json") };
  for (const words of ["audit verify", "audit checkpoint"])
    expect(await trail(words, env)).toMatchObject({
      ending: 2,
      out: "",
      problems: [{ where: join(folder, "gone.json") }],
    });
});

describe("audit export", () => {
  test("writes rows as RFC 4180 has them, and none that a spreadsheet works out", async () => {
    const { out, ending } = await trail("audit export --format csv");
    const rows = out.split("\r\n");
    expect(ending).toBe(0);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^position,review,seq,at,type,team,user,version,as,verdict,score,fingerprint,/);
    expect(rows[1]).toMatch(
      /^1,r1,1,2026-11-23T12:00:00.000Z,submitted,T1,U1,1,,unclear,12,a{64},b{64},c{64},d{64},,,"\{""type"":""submitted"",/,
    );
    expect(rows[2]).toContain(",T1,'=cmd|' /C calc'!A0,1,");
  });

  test("writes a line of JSON for each event, with what opens it", async () => {
    const { out } = await trail("audit export");
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ position, review }) => [position, review])).toEqual([
      [1, "r1"],
      [2, "r1"],
      [3, "r2"],
      [4, "r2"],
    ]);
    expect(rows[0]).toMatchObject({ by: { team: "T1", user: "U1" }, event: submitted });
    expect(new Set(rows.map(({ salt }) => salt)).size).toBe(4);
  });
});

describe("erase", () => {
  test("erases a review, says so in the trail, and lists what stands in Slack where there is no token", async () => {
    const store = await openSqliteStore(join(folder, "store.db"));
    await store.posted("r1", { channel: "C0LEGAL", ts: "1.1" });
    await store.close();
    const run = await trail("erase r1");
    expect(run).toMatchObject({ ending: 1, err: "" });
    expect(run.out).toContain("r1 is erased");
    expect(run.out).toContain("message 1.1 in C0LEGAL (no bot token to delete it with)");
    expect(await trail("erase r2")).toMatchObject({ ending: 0 });
    expect((await trail("erase r2")).out).toContain("erased before");
    expect(await trail("erase r9")).toMatchObject({ ending: 2, err: "There is no review r9.\n" });
    expect((await trail("audit verify")).out).toContain("The trail fits: 6 events.");
    const rows = (await trail("audit export")).out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(rows[1]).toMatchObject({ by: null, salt: null, event: rejected });
    expect(rows[4]).toMatchObject({ by: { team: "", user: "" }, event: { type: "erased" }, salt: expect.any(String) });
  });
});

describe("replay", () => {
  /** A review of one version, looked at by this policy. */
  async function looked(policy: Policy): Promise<void> {
    const store = await openSqliteStore(join(folder, "store.db"));
    const desk: Desk = {
      store,
      now: () => "2026-11-23T12:00:00.000Z",
      newId: () => "SM-1",
      checks: policy,
      policy: plainReviewPolicy({ users: [], groups: [] }),
      kinds: {},
      asksFirst: false,
      crowdedSince: () => "2026-11-09T12:00:00.000Z",
      examineFile: checkBytes,
      seekOpinion: null,
    };
    const text = "Je pakket komt morgen.\n\nBestel nu met 20% korting, alleen vandaag!";
    const examined = await examine(desk, { is: "pasted", text, from: "command" }, {});
    if (examined.is === "unread") throw new Error(examined.unread.because);
    await submit(desk, examined.read, { by: { team: "T1", user: "U1" }, neededBy: null, sure: false });
    await store.close();
  }

  test("comes out as recorded under the settings of then, and says what today's would make of it", async () => {
    await looked({ ...defaultPolicy, rules: { "purpose/discount-offer": { off: "we sell nothing" } } });
    const run = await trail("replay SM-1");
    expect(run).toMatchObject({ ending: 0, err: "" });
    expect(run.out).toContain("Under the settings of then: exactly the same.");
    expect(run.out).toMatch(/Under the rules and settings of today: .* Other than recorded: .*the settings\./);
    expect(run.out).toContain("+ error: purpose/discount-offer");
    const yml = join(folder, "own.yml");
    writeFileSync(yml, "rules:\n  purpose/discount-offer: { off: we sell nothing }\n");
    expect((await trail("replay SM-1", { ...raw, SERVICEMAIL_SETTINGS: yml })).out).toContain(
      "of today: exactly the same.",
    );
  });

  test("does not come out as recorded when the record was changed, or other rules were recorded", async () => {
    await looked(defaultPolicy);
    sql(`update events set body = json_set(body, '$.version.verdict', 'service') where review = 'SM-1'`);
    const changed = await trail("replay SM-1");
    expect(changed).toMatchObject({ ending: 1 });
    expect(changed.out).toContain("of then: commercial, ");
    expect(changed.out).toContain("Other than recorded: the verdict.");
    sql(`update events set body = json_set(body, '$.version.basis.ruleSet', 'older') where review = 'SM-1'`);
    expect((await trail("replay SM-1")).out).toContain("This program has other rules than then");
  });

  test("cannot be done for what was erased or was never there", async () => {
    await looked(defaultPolicy);
    sql("delete from contents where review = 'SM-1'");
    const erased = await trail("replay SM-1");
    expect(erased).toMatchObject({ ending: 1, out: expect.stringContaining("cannot be worked out") });
    expect(await trail("replay SM-9")).toMatchObject({ ending: 2, err: "There is no review SM-9.\n" });
  });
});

describe("the commands about the trail", () => {
  test("need a database that is there, and never make one", async () => {
    const run = await trail("audit verify", { SERVICEMAIL_DATABASE: join(folder, "other.db") });
    expect(run).toMatchObject({ ending: 2, problems: [{ where: "SERVICEMAIL_DATABASE" }] });
    expect(existsSync(join(folder, "other.db"))).toBe(false);
  });

  test("name a file that is not there, and what they do not understand", async () => {
    expect(await trail("audit verify --checkpoint gone.txt")).toMatchObject({ problems: [{ where: "gone.txt" }] });
    expect(await trail("keys new", {})).toMatchObject({ ending: 2, problems: [{ where: "SERVICEMAIL_KEY" }] });
    expect((await trail("audit")).err).toContain("verify, checkpoint, export");
    expect((await trail("audit verify --format csv")).err).toContain("--format");
    expect((await trail("keys old")).err).toContain("new, public");
    expect((await trail("replay")).err).toContain("SM-7K2Q4ZP");
  });
});
