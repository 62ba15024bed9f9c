import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { revise, say, settle, submit, takeOpinion, undo, withdraw, type Desk } from "../src/desk.ts";
import type { Declaration } from "../src/draft/declaration.ts";
import { canonicalJson } from "../src/draft/canonical-json.ts";
import { digest } from "../src/draft/digest.ts";
import { checkBytes } from "../src/main/check-bytes.ts";
import { markOf, type VersionMark } from "../src/review/command.ts";
import { examine } from "../src/review/examine.ts";
import { plainReviewPolicy } from "../src/review/review-policy.ts";
import { currentVersion } from "../src/review/review.ts";
import type { Reviewed } from "../src/review/reviewed.ts";
import { readUnsent } from "../src/review/unsent.ts";
import type { Examined } from "../src/review/examined.ts";
import { anOpinion } from "./verdict/an-opinion.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { basisOf } from "../src/verdict/basis.ts";
import { defaultPolicy, type Policy } from "../src/verdict/policy.ts";

const sender = { team: "T1", user: "USENDER" };
const reviewer = { is: "reviewer", roles: [{ group: "legal", onBehalfOf: null }] } as const;
const asked = "a".repeat(64);
const how = { by: sender, neededBy: null, sure: false };

async function pasted(desk: Desk, text: string, declaration: Declaration = {}): Promise<Examined> {
  const examined = await examine(desk, { is: "pasted", text, from: "command" }, declaration);
  if (examined.is === "unread") throw new Error(examined.unread.because);
  return examined.read;
}

async function aDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), "servicemail-desk-"));
  const store = await openSqliteStore(join(folder, "desk.db"));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const opinion = anOpinion("none", { reason: "Gewoon service.", asked });
  return {
    store,
    now: () => "2026-11-23T12:00:00.000Z",
    policy: plainReviewPolicy({ users: ["ULAWYER"], groups: [] }),
    newId: () => "SM-1",
    checks: defaultPolicy,
    kinds: {},
    asksFirst: false,
    crowdedSince: () => "2026-11-09T12:00:00.000Z",
    examineFile: checkBytes,
    seekOpinion: () => Promise.resolve(opinion),
  };
}

test("the history names what each verdict rests on, and the settings are kept as they were digested", async () => {
  const desk = await aDesk();
  const stricter: Policy = { ...defaultPolicy, rules: { "purpose/courtesy": { severity: "error" } } };
  await submit(desk, await pasted(desk, "Je pakket is vandaag verzonden."), how);
  const later = { ...desk, checks: stricter };
  await revise(later, "SM-1", await pasted(later, "Je pakket is gisteren verzonden."), how);
  await takeOpinion({ ...desk, checks: stricter }, "SM-1", 2);

  const bases = (await desk.store.history("SM-1")).map(({ event }) => {
    if (event.type === "submitted" || event.type === "revised") return event.version.basis;
    return event.type === "opinion-given" ? event.basis : null;
  });
  expect(bases).toEqual([basisOf(defaultPolicy), basisOf(stricter), { ...basisOf(stricter), prompt: asked }]);
  expect(new Set(bases.map((basis) => basis?.settings)).size).toBe(2);
  for (const version of [1, 2]) {
    const kept = await desk.store.content("SM-1", `settings/${version}`);
    expect(digest(canonicalJson(kept))).toBe(bases[version - 1]?.settings);
  }
});

test("a mail that seems to hold somebody's data is kept for its sender and goes nowhere until they are sure", async () => {
  const desk = await aDesk();
  const examined = await pasted(desk, "We schrijven af van uw rekening NL91 ABNA 0417 1643 00.");
  expect(await submit(desk, examined, how)).toMatchObject({ is: "held", because: "personal-data" });
  expect(await desk.store.history("SM-1")).toEqual([]);
  expect(await readUnsent(desk.store, sender)).toMatchObject([{ unsent: { parts: examined.parts, revises: null } }]);
  expect(await submit(desk, examined, { ...how, sure: true })).toMatchObject({ is: "done" });
});

test("a sender who is asked first keeps the mail, also a next version", async () => {
  const desk = { ...(await aDesk()), asksFirst: true };
  expect(await submit(desk, await pasted(desk, "Je pakket is verzonden."), how)).toMatchObject({
    because: "ask-first",
  });
  await submit(desk, await pasted(desk, "Je pakket is verzonden."), { ...how, sure: true });
  const next = await revise(desk, "SM-1", await pasted(desk, "Je pakket komt morgen."), how);
  expect(next).toMatchObject({ is: "held", unsent: { revises: "SM-1" } });
  expect(await desk.store.history("SM-1")).toHaveLength(1);
});

test("a draft knows of the mails approved for the same group before, whatever its capitals", async () => {
  const desk = await aDesk();
  const approve = (id: string, on: VersionMark) =>
    settle(
      desk,
      id,
      { do: "approve", on, standing: reviewer, as: null, reason: "Goed.", sawAll: true },
      { team: "T1", user: "ULAWYER" },
    );
  for (const [id, segment] of [
    ["SM-1", "Leden in Almere"],
    ["SM-2", "Leden in Urk"],
  ] as const) {
    const handed = await submit({ ...desk, newId: () => id }, await pasted(desk, "Je pakket komt.", { segment }), how);
    if (handed.is !== "done") throw new Error(handed.is);
    expect(await approve(id, markOf(currentVersion(handed.reviewed.review)))).toMatchObject({ is: "done" });
  }
  const third = await submit(
    { ...desk, newId: () => "SM-3" },
    await pasted(desk, "Je pakket is er.", { segment: "leden  in almere." }),
    how,
  );
  expect(third).toMatchObject({ reviewed: { dossier: { earlier: [desk.now()] } } });
});

test("questions and answers cross with their words, and the history tells who said them when", async () => {
  const desk = await aDesk();
  await submit(desk, await pasted(desk, "Je pakket is verzonden."), how);
  const lawyer = { team: "T1", user: "ULAWYER" };
  await say(desk, "SM-1", { do: "ask", standing: reviewer, words: "Wie krijgt dit? " }, lawyer);
  const said = await say(
    desk,
    "SM-1",
    { do: "answer", question: 2, standing: { is: "not-a-reviewer" }, words: "Kopers." },
    sender,
  );
  expect(said).toMatchObject({
    is: "done",
    reviewed: {
      review: { is: "in-review" },
      exchanges: [{ question: "Wie krijgt dit?", reply: "Kopers.", by: lawyer }],
    },
  });
});

test("a withdrawn mail is not decided on, not revised and not withdrawn again", async () => {
  const desk = await aDesk();
  const handed = await submit(desk, await pasted(desk, "Je pakket is verzonden."), how);
  if (handed.is !== "done") throw new Error(handed.is);
  const on = markOf(currentVersion(handed.reviewed.review));
  expect(await withdraw(desk, "SM-1", sender)).toMatchObject({ is: "done", reviewed: { review: { is: "withdrawn" } } });
  const lawyer = { team: "T1", user: "ULAWYER" };
  const late = { do: "reject", on, standing: reviewer, reason: "Nee." } as const;
  const refusals = [
    await settle(desk, "SM-1", late, lawyer),
    await revise(desk, "SM-1", await pasted(desk, "Je pakket komt."), how),
    await withdraw(desk, "SM-1", sender),
  ];
  expect(refusals.map((one) => one.is === "refused" && one.refusal.because)).toEqual(Array(3).fill("withdrawn"));
});

test("co-authors stay with a mail that is kept unsent, and do not decide on it once it is handed in", async () => {
  const desk = { ...(await aDesk()), asksFirst: true };
  const lawyer = { team: "T1", user: "ULAWYER" };
  const mail = await pasted(desk, "Je pakket is verzonden.");
  expect(await submit(desk, mail, { ...how, coAuthors: [lawyer] })).toMatchObject({ unsent: { coAuthors: [lawyer] } });
  const handed = await submit(desk, mail, { ...how, sure: true, coAuthors: [lawyer] });
  if (handed.is !== "done") throw new Error(handed.is);
  const on = markOf(currentVersion(handed.reviewed.review));
  const command = { do: "approve", on, standing: reviewer, as: null, reason: null, sawAll: true } as const;
  expect(await settle(desk, "SM-1", command, lawyer)).toMatchObject({ refusal: { because: "own-draft" } });
});

describe("a waiver", () => {
  const vague = "Je krijgt deze mail omdat je klant bent.";
  const lawyer = { team: "T1", user: "ULAWYER" };

  /** A desk at which a vague reason is an error, and a review of a mail with it. */
  async function handed(desk: Desk, id: string, text: string) {
    const handing = await submit({ ...desk, newId: () => id }, await pasted(desk, text), how);
    if (handing.is !== "done") throw new Error(handing.is);
    return handing.reviewed;
  }

  const approve = (desk: Desk, { id, review }: Reviewed, reason: string | null, until: string | null = null) => {
    const on = markOf(currentVersion(review));
    return settle(desk, id, { do: "approve", on, standing: reviewer, as: null, reason, sawAll: true }, lawyer, until);
  };

  async function strictDesk(): Promise<Desk> {
    const desk = await aDesk();
    return {
      ...desk,
      seekOpinion: null,
      checks: { ...defaultPolicy, rules: { "privacy/vague-why": { severity: "error" } } },
    };
  }

  test("spares the reason for the same words in a later mail, which shows who granted it and why", async () => {
    const desk = await strictDesk();
    const first = await handed(desk, "SM-1", `Je pakket is verzonden.\n\n${vague}`);
    expect(await approve(desk, first, null)).toMatchObject({ refusal: { because: "reason-needed" } });
    expect(await approve(desk, first, "Dat volstaat hier.", "2026-12-31")).toMatchObject({ is: "done" });
    const again = await handed(desk, "SM-2", `Je pakket ligt klaar.\n\n${vague}`);
    expect(again.dossier.waived).toMatchObject([
      {
        quote: expect.stringContaining("omdat je"),
        waiver: { by: lawyer, reason: "Dat volstaat hier.", until: "2026-12-31" },
      },
    ]);
    expect(again.dossier.assessment.findings.map(({ rule }) => rule)).toContain("privacy/vague-why");
    expect(await approve(desk, again, null)).toMatchObject({ is: "done", reviewed: { review: { is: "approved" } } });
  });

  test("is void in other words, after its date, and once the decision it came with is taken back", async () => {
    const desk = await strictDesk();
    const first = await handed(desk, "SM-1", `Je pakket is verzonden.\n\n${vague}`);
    const granted = await approve(desk, first, "Dat volstaat hier.", "2026-12-31");
    const other = await handed(
      desk,
      "SM-2",
      "Je pakket ligt klaar.\n\nJe ontvangt deze e-mail omdat je een relatie van ons bent.",
    );
    expect(other.dossier.waived).toEqual([]);
    const later = { ...desk, now: () => "2027-01-01T12:00:00.000Z" };
    expect((await handed(later, "SM-3", `Je pakket ligt klaar.\n\n${vague}`)).dossier.waived).toEqual([]);
    const seq = granted.is === "done" ? (granted.reviewed.review.endorsements[0]?.seq ?? 0) : 0;
    expect(await undo(desk, "SM-1", seq, lawyer)).toMatchObject({ is: "done" });
    expect((await handed(desk, "SM-4", `Je pakket ligt klaar.\n\n${vague}`)).dossier.waived).toEqual([]);
  });

  test("is not granted without a reason, nor for a block", async () => {
    const desk = await strictDesk();
    const strict: Desk = {
      ...desk,
      checks: { ...defaultPolicy, rules: { "privacy/vague-why": { severity: "block" } } },
    };
    const first = await handed(strict, "SM-1", `Je pakket is verzonden.\n\n${vague}`);
    expect(await approve(strict, first, "Toch.", "2026-12-31")).toMatchObject({ refusal: { because: "blocked" } });
    const next = await handed(desk, "SM-2", `Je pakket is verzonden.\n\n${vague}`);
    expect(next.dossier.waived).toEqual([]);
  });
});

test("a reviewer who judges otherwise, with a reason, sets the verdict and what follows from it", async () => {
  const desk = { ...(await aDesk()), seekOpinion: null };
  const mail = await pasted(desk, "Onderwerp: Voor jou\n\nBestel nu met 25% korting met de code LENTE25.", {
    claim: "service",
  });
  const handed = await submit(desk, mail, how);
  if (handed.is !== "done") throw new Error(handed.is);
  const on = markOf(currentVersion(handed.reviewed.review));
  const command = {
    do: "approve",
    on,
    standing: reviewer,
    as: "service",
    reason: "Geen aanbod maar een fout.",
    sawAll: true,
  } as const;
  const blocked = handed.reviewed.dossier.assessment.findings.filter(({ severity }) => severity === "block");
  expect(blocked.map(({ rule }) => rule)).toEqual(["claim/service-contradicted"]);
  const settled = await settle(desk, "SM-1", command, { team: "T1", user: "ULAWYER" });
  expect(settled).toMatchObject({
    is: "done",
    reviewed: {
      review: { is: "approved", as: "service", judgement: { verdict: "service" } },
      dossier: { assessment: { verdict: "service" } },
    },
  });
  const kept = settled.is === "done" ? settled.reviewed.dossier.assessment.findings : [];
  expect(kept.filter(({ severity }) => severity === "block")).toEqual([]);
  expect(kept.map(({ rule }) => rule)).toContain("purpose/discount-offer");
});
