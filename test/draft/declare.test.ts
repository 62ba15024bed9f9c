import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/draft/declaration.ts";
import { declare } from "../../src/draft/declare.ts";
import { declarationDigest } from "../../src/draft/fingerprint.ts";
import type { MailKind, MailKinds } from "../../src/draft/mail-kind.ts";
import { problemsWords } from "../../src/draft/problem-words.ts";
import { en } from "../../src/text/en.ts";

const parcel: MailKind = {
  title: { nl: "Pakket verzonden", en: "Parcel sent" },
  event: "delivery",
  legalBasis: "contract",
  countries: ["NL", "BE"],
  retention: "Zeven jaar, voor de belasting.",
};
const kinds: MailKinds = { "parcel-sent": parcel, recall: { event: "recall", legalDuty: { statute: "GPSR" } } };

function resolved(declaration: Declaration, known = kinds): Declaration {
  const reading = declare(known, declaration);
  if (reading.is === "unread") throw new Error(problemsWords(reading.unread.problems ?? [], en));
  return reading.read;
}

function refusal(declaration: Declaration, known = kinds): string {
  const reading = declare(known, declaration);
  return reading.is === "read" ? "" : problemsWords(reading.unread.problems ?? [], en);
}

describe("a mail kind", () => {
  test("fills in what was settled for it, without its title, and leaves the rest to the sender", () => {
    const { title: _, ...settled } = parcel;
    const own = { kind: "parcel-sent", segment: "Kopers van vandaag" };
    expect(resolved(own)).toEqual({ ...own, ...settled });
  });

  test("may be repeated by the sender, in lists in any order", () => {
    expect(resolved({ kind: "parcel-sent", event: "delivery", countries: ["BE", "NL"] })).toEqual(
      resolved({ kind: "parcel-sent" }),
    );
  });

  test("that the sender contradicts is refused, naming both answers; neither wins in silence", () => {
    expect(refusal({ kind: "parcel-sent", event: "payment", legalBasis: "consent" })).toBe(
      "occasion (event) is «payment» here, but settled as «delivery» for the mail kind parcel-sent. Remove it here, or choose another mail kind; " +
        "GDPR basis (legalBasis) is «consent» here, but settled as «contract» for the mail kind parcel-sent. Remove it here, or choose another mail kind",
    );
    expect(refusal({ kind: "recall", legalDuty: { statute: "ander" } })).toContain(
      "(legalDuty) is «{ statute: ander }»",
    );
  });

  test("that does not exist is refused with the nearest one", () => {
    expect(refusal({ kind: "parcel-snt" })).toBe(
      "the mail kind (kind) «parcel-snt» does not stand in servicemail.yml (do you mean parcel-sent?)",
    );
    expect(refusal({ kind: "constructor" })).toContain("does not stand in servicemail.yml");
  });

  test("is refused where no kinds are known at all", () => {
    expect(refusal({ kind: "parcel-sent" }, {})).toContain("no servicemail.yml with mail kinds was read");
  });

  test("is not needed: a declaration without one stays as it is", () => {
    expect(resolved({ event: "payment" })).toEqual({ event: "payment" });
  });
});

describe("the digest of a declaration with a kind", () => {
  const digest = (known: MailKinds) => declarationDigest(resolved({ kind: "parcel-sent", segment: "Kopers" }, known));

  test("changes when an answer settled for the kind changes, but not with its title or another kind", () => {
    const changed = { ...kinds, "parcel-sent": { ...parcel, retention: "Acht jaar." } };
    const less = { ...kinds, "parcel-sent": { event: "delivery" } as const };
    expect(new Set([kinds, changed, less].map(digest)).size).toBe(3);
    expect(digest({ ...kinds, "parcel-sent": { ...parcel, title: { nl: "Pakje", en: "Parcel" } } })).toBe(
      digest(kinds),
    );
    expect(digest({ "parcel-sent": parcel })).toBe(digest(kinds));
  });

  test("names the kind: the same answers written out are another declaration", () => {
    const { kind: _, ...written } = resolved({ kind: "parcel-sent" });
    expect(declarationDigest(written)).not.toBe(declarationDigest(resolved({ kind: "parcel-sent" })));
  });
});

const kind: fc.Arbitrary<MailKind> = fc.record(
  {
    event: fc.constantFrom("delivery", "payment", "none"),
    legalBasis: fc.constantFrom("contract", "consent"),
    retention: fc.string({ minLength: 1 }),
    customerServiceBriefed: fc.boolean(),
    relationship: fc.uniqueArray(fc.constantFrom("prospect", "employee", "free-user"), { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const mail: fc.Arbitrary<Declaration> = fc
  .tuple(kind, fc.record({ kind: fc.constantFrom("a", "b"), recipientCount: fc.nat() }, { requiredKeys: [] }))
  .map(([answers, own]) => ({ ...answers, ...own }));

test("whatever the kinds, resolving twice is resolving once, and no answer is ever changed", () => {
  const seen = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.record({ a: kind, b: kind }), mail, (known, own) => {
      const reading = declare(known, own);
      seen[reading.is === "read" ? "read" : "refused"]++;
      if (reading.is === "unread") return;
      expect(declare(known, reading.read)).toEqual(reading);
      const inOrder = (answer: unknown) => (Array.isArray(answer) ? answer.map(String).sort() : answer);
      const after: Readonly<Record<string, unknown>> = reading.read;
      for (const [name, answer] of Object.entries({ ...own, ...(own.kind === "a" ? known.a : {}) }))
        expect(inOrder(after[name])).toEqual(inOrder(answer));
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
});
