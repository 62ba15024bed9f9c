import { resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { limits, type Limits } from "../src/draft/limits.ts";
import { apart as apartInSources } from "../src/main/apart.ts";
import { checkBytes, type Given } from "../src/main/check-bytes.ts";
import { folderWith, servicemail } from "./run-cli.ts";
import { defaultPolicy } from "../src/verdict/policy.ts";

const { apart }: { readonly apart: typeof apartInSources } = await import(resolve(".dist-test/main/apart.js"));

const large = [
  "Subject: Actie",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="deel"',
  "",
  "--deel",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Bestel nu met 20% korting.",
  "--deel",
  "Content-Type: application/pdf",
  "Content-Transfer-Encoding: base64",
  "",
  ...Array<string>(4000).fill("A".repeat(76)),
  "--deel--",
  "",
].join("\n");
/** Nine megabytes that are as much work as a mail can be. */
const hostile = `<p>${"<i>Bestel nu met 20% korting &euro;5</i> &notit; ".repeat(190_000)}`;

function given(content: string, name: string, change: Partial<Limits> = {}): Given {
  const settings = { ...defaultPolicy, limits: { ...limits, apartSeconds: 60, ...change } };
  return { bytes: Buffer.from(content), name, declaration: {}, settings };
}

test("a file checked apart has the same answer as one checked here", async () => {
  expect(large.length).toBeGreaterThan(limits.apartBytes);
  const checked = await apart(1)(given(large, "a.eml"));
  expect(checked).toMatchObject({ is: "read", read: { assessment: { verdict: "commercial" } } });
  expect(checked).toEqual(await checkBytes(given(large, "a.eml")));
});

test("a clone, which runs its sources, checks a file apart as well, and a refusal arrives as one", async () => {
  const refused = { is: "unread", unread: { because: "empty", detail: null } };
  expect(await apartInSources(1)(given("", "a.eml"))).toEqual(refused);
});

test("what an organisation decides about rules holds apart as well", async () => {
  const rules = {
    "purpose/discount-offer": { off: "Legal looks at every discount itself." },
    "purpose/courtesy": { phrases: { nl: ["zoekwoord"] }, patterns: ["deal-[0-9]+"] },
  };
  const mail = given("Onderwerp: Korting\n\nNu 25% korting met DEAL-7 en het zoekwoord.", "a.txt");
  const decided = { ...mail, settings: { ...mail.settings, rules } };
  const checked = await apart(1)(decided);
  expect(checked).toEqual(await checkBytes(decided));
  const { findings, off } = checked.is === "read" ? checked.read.assessment : { findings: [], off: [] };
  const polite = findings.filter(({ rule }) => rule === "purpose/courtesy").map(({ quote }) => quote);
  expect(polite).toEqual(expect.arrayContaining(["DEAL-7", "zoekwoord"]));
  expect(findings.map(({ rule }) => rule)).not.toContain("purpose/discount-offer");
  expect(off.map(({ rule }) => rule)).toEqual(["purpose/discount-offer"]);
});

test("while nine hostile megabytes are read, the process that asked goes on", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  onTestFinished(() => clearInterval(timer));
  const raised = { bytes: 20_000_000, apartSeconds: limits.apartSeconds, htmlLength: 20_000_000, htmlNodes: 5_000_000 };
  const answer = await apart(1)(given(hostile, "a.html", raised));
  expect(Buffer.byteLength(hostile)).toBeGreaterThan(9_000_000);
  expect(["too-slow", "too-large"]).toContain(answer.is === "unread" && answer.unread.because);
  expect(ticks).toBeGreaterThan(5);
});

test("a file that takes too long, or too much memory, is refused, and the next is checked", async () => {
  const checkApart = apart(1);
  const slow = await checkApart(given(large, "a.eml", { apartSeconds: 0.001 }));
  expect(slow).toEqual({ is: "unread", unread: { because: "too-slow", detail: "0.001" } });
  const within = {
    bytes: 20_000_000,
    apartMegabytes: 24,
    apartSeconds: 60,
    htmlNodes: 5_000_000,
    htmlLength: 20_000_000,
  };
  const greedy = await checkApart(given(hostile, "a.html", within));
  expect(greedy).toEqual({ is: "unread", unread: { because: "too-large", detail: null } });
  expect(await checkApart(given("Beste klant", "a.txt"))).toMatchObject({ is: "read" });
});

test("no more files at once than was said, and each gets its answer", async () => {
  const started = (): number => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
  const others = started();
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, started() - others)), 1);
  onTestFinished(() => clearInterval(timer));
  const checkApart = apart(1);
  const answers = await Promise.all(
    ["a", "b", "c", "d"].map((name) => checkApart(given(`Onderwerp: ${name}\n\nHallo`, `${name}.txt`))),
  );
  expect(answers.map(({ is }) => is)).toEqual(Array.from({ length: 4 }, () => "read"));
  expect(new Set(answers.map((answer) => answer.is === "read" && answer.read.fingerprint)).size).toBe(4);
  // One that has just ended is still counted for a moment; without a bound it would be four.
  expect(most).toBeLessThan(4);
});

test("the command line checks a large file apart, a limit of the organisation in force", async () => {
  const cwd = folderWith({ "a.eml": large, "servicemail.yml": "limits: { apartSeconds: 15, mailLines: 100 }\n" });
  const refused = await servicemail(["check", "a.eml", "--format", "jsonl"], { cwd });
  expect(JSON.parse(refused.out)).toMatchObject({ unread: { because: "too-large" } });
});
