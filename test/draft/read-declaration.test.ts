import { describe, expect, test } from "vitest";
import { readDeclaration } from "../../src/draft/read-declaration.ts";

describe("a declaration", () => {
  test("is read with the answers given, the others left open", () => {
    const given = {
      claim: "service",
      event: "delivery",
      legalDuty: { statute: "art. 7:1 BW" },
      countries: ["NL"],
      firstContact: false,
    };
    expect(readDeclaration(given)).toEqual({ is: "read", read: given });
  });

  test.each([[null], [undefined], [{}]])("without any answer is an empty one: %s", (value) => {
    expect(readDeclaration(value)).toEqual({ is: "read", read: {} });
  });

  test.each([
    [{ suppression: "misschien" }, "suppression: expected one of excluded, included, unknown"],
    [{ firstContact: "ja" }, "firstContact: expected boolean, received string"],
    [{ audience: "klanten" }, "audience: unknown"],
    [
      { relationship: ["prospect", "buurman"] },
      "relationship: 1: expected one of active-customer, free-user, ex-customer",
    ],
    [{ legalDuty: "wet" }, "legalDuty: expected one of none, contract, or expected object, received string"],
    [{ consent: { evidence: "" } }, "consent: evidence: too small"],
    [{ consent: { softOptIn: { toldThen: "ja" } } }, "consent: softOptIn: obtainedAtSale: missing"],
    ["dit is geen opgave", "expected object, received string"],
    [["a"], "expected object, received array"],
  ])("that is wrong is refused with the problem by its path: %j", (value, problem) => {
    expect(readDeclaration(value)).toMatchObject({
      is: "unread",
      unread: { because: "bad-declaration", detail: expect.stringContaining(problem) },
    });
  });

  test("with many problems tells ten and counts the others", () => {
    const reading = readDeclaration(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`veld${String(i)}`, 1])));
    expect(reading.is === "unread" && reading.unread.detail).toMatch(/^veld0: unknown; .*veld9: unknown; \+4$/);
  });
});
