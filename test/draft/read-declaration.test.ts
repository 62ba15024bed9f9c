import { describe, expect, test } from "vitest";
import { answerNames, questionAt } from "../../src/draft/answers.ts";
import { problemsWords } from "../../src/draft/problem-words.ts";
import { readDeclaration } from "../../src/draft/read-declaration.ts";
import { en } from "../../src/text/en.ts";
import { nl } from "../../src/text/nl.ts";

/** What is said about a declaration; nothing when it is read. */
function said(value: unknown, words = en): string {
  const reading = readDeclaration(value);
  return reading.is === "read" ? "" : problemsWords(reading.unread.problems ?? [], words);
}

describe("a declaration", () => {
  test("is read with the answers given, the others left open", () => {
    const given = {
      claim: "service",
      event: "delivery",
      legalDuty: { statute: "art. 7:1 BW" },
      countries: ["NL"],
      firstContact: false,
      maximumRecipients: 120,
    };
    expect(readDeclaration(given)).toEqual({ is: "read", read: given });
  });

  test.each([[null], [undefined], [{}]])("without any answer is an empty one: %s", (value) => {
    expect(readDeclaration(value)).toEqual({ is: "read", read: {} });
  });

  test.each<[unknown, string]>([
    [
      { suppression: "misschien" },
      "suppression list (suppression) must be one of: excluded, included, unknown (for example suppression: included)",
    ],
    [
      { firstContact: "ja" },
      "first contact (firstContact) must be true (yes) or false (no) (for example firstContact: false)",
    ],
    [{ audience: "klanten" }, "there is no «audience» here"],
    [{ recipientCuont: 3 }, "there is no «recipientCuont» here (do you mean recipientCount?)"],
    [{ consent: { evidense: "x" } }, "there is no «evidense» here (do you mean evidence?)"],
    [
      { relationship: ["prospect", "buurman"] },
      "relationship (relationship) must be a list of one or more of: active-customer, free-user,",
    ],
    [{ legalDuty: "wet" }, "legal duty (legalDuty) must be none, contract or the name of a statute"],
    [{ legalDuty: { statute: " " } }, "legal duty (legalDuty.statute) must be a text of at most 2000 characters"],
    [{ consent: { evidence: "" } }, "(consent.evidence) must be a text of at most 2000 characters"],
    [
      { consent: { softOptIn: { toldThen: "ja" } } },
      "(consent.softOptIn.obtainedAtSale) is missing (for example obtainedAtSale: true)",
    ],
    [{ recipientCount: -1 }, "number of recipients (recipientCount) must be a whole number, 0 or more"],
    [{ countries: ["nl"] }, "countries (countries) must be a list of country codes of two capitals"],
    [{ kind: "Parcel sent" }, "mail kind (kind) must be the name of a mail kind, in small letters"],
    ["dit is geen opgave", "the declaration must consist of lines with a name and an answer"],
    [["a"], "the declaration must consist of lines with a name and an answer (for example event: delivery)"],
  ])("that is wrong is refused in plain words, with what is expected: %j", (value, problem) => {
    expect(said(value)).toContain(problem);
    expect(said(value)).not.toMatch(/expected|received|invalid/i);
  });

  test("is refused in the reader's own language", () => {
    expect(said({ firstContact: "ja", evnt: "x" }, nl)).toBe(
      "eerste contact (firstContact) moet true (ja) of false (nee) zijn (bijvoorbeeld firstContact: false); «evnt» bestaat hier niet (bedoel je event?)",
    );
  });

  test("with many problems tells ten and counts the others", () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`veld${String(i)}`, 1]));
    expect(said(many)).toMatch(/^there is no «veld0» here; .*«veld9» here; and 4 more faults$/);
  });
});

describe("a period to send in", () => {
  test.each([
    ["2026-11-16", "2026-11-17"],
    ["2026-11-16", "2026-11-16"],
    ["2026-11-16", "2026-11-16T08:00Z"],
    ["2026-11-16T08:00+01:00", "2026-11-16"],
    ["2026-11-16T09:00+02:00", "2026-11-16T08:00+00:00"],
    ["2024-02-29T23:59:59Z", "2024-03-01T00:00:00Z"],
    ["2025-12-31T23:30-01:00", "2026-01-01T00:31Z"],
  ])("from %s until %s can be", (sendFrom, sendUntil) => {
    expect(said({ sendFrom, sendUntil })).toBe("");
  });

  test.each([
    ["2026-11-17", "2026-11-16"],
    ["2026-11-17T08:00Z", "2026-11-16"],
    ["2026-11-16T08:00Z", "2026-11-16T08:00Z"],
    ["2026-11-16T08:00+00:00", "2026-11-16T09:00+02:00"],
    ["2024-03-01T00:00Z", "2024-02-29T23:59Z"],
    ["2025-12-31T23:30-01:00", "2026-01-01T00:30Z"],
  ])("from %s until %s is refused", (sendFrom, sendUntil) => {
    expect(said({ sendFrom, sendUntil })).toBe(
      "send until (sendUntil) must come after “send from” (sendFrom) (for example sendUntil: 2026-11-18T18:00+01:00)",
    );
  });

  test.each(["2026-02-30", "16-11-2026", "tomorrow", "2026-11-16T08:00", "2026-11-16T25:00Z", 20_261_116])(
    "that begins at %s is no moment",
    (sendFrom) => {
      expect(said({ sendFrom })).toContain("send from (sendFrom) must be an existing date");
    },
  );
});

describe("every answer", () => {
  test.each(answerNames)("%s has words in both languages and an example that is read", (name) => {
    const [first = ""] = name.split(".");
    for (const words of [nl, en]) {
      expect(Object.keys(words.declaration.answer)).toContain(name);
      expect(Object.keys(words.words.field)).toContain(first);
    }
    expect(said({ [first]: questionAt([first]).example })).toBe("");
  });

  test("that is described in words is one that can be given", () => {
    expect(Object.keys(nl.declaration.answer).sort()).toEqual([...answerNames].sort());
    expect(Object.keys(nl.words.field).filter((field) => !answerNames.includes(field))).toEqual([]);
  });
});
