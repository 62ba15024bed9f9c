import fc from "fast-check";
import { rules } from "../../src/checks/rules/index.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { eventClasses, requiredFields } from "../../src/draft/fields.ts";
import type { Endorsement } from "../../src/review/review.ts";
import type { SaidExchange } from "../../src/review/reviewed.ts";
import type { Leaning, Verdict } from "../../src/verdict/assessment.ts";
import { consequences } from "../../src/verdict/consequences/index.ts";
import { aFinding, type Given } from "./a-reviewed.ts";

const sender = { team: "T1", user: "USENDER" };
const lawyer = { team: "T1", user: "ULAWYER" };
const at = "2026-11-23T10:00:00.000Z";

const allRequired = Object.values(requiredFields).flat();

/** Any text at all, in graphemes or in loose UTF-16 units. */
export const anyText = (maxLength: number) =>
  fc.oneof(fc.string({ maxLength, unit: "grapheme" }), fc.string({ maxLength, unit: "binary" }));

const anyExchange: fc.Arbitrary<SaidExchange> = fc.record({
  seq: fc.integer({ min: 1, max: 1e6 }),
  by: fc.constantFrom(sender, lawyer),
  at: fc.constant(at),
  question: anyText(2800),
  answer: fc.constant(null),
  reply: fc.constant(null),
});

const anyAnswered: fc.Arbitrary<SaidExchange> = fc
  .tuple(anyExchange, anyText(2800))
  .map(([asked, reply]) => ({ ...asked, answer: { seq: asked.seq + 1, by: lawyer, at }, reply }));

const anySentence = fc.oneof(
  fc.constantFrom("&", "<", "&lt;<b>").map((text) => text.repeat(400)),
  anyText(2000),
  fc.constant("w".repeat(2000)),
);

const anyDeclaration: fc.Arbitrary<Declaration> = fc.record(
  {
    kind: fc.constantFrom("parcel-sent", "a-kind-that-is-gone"),
    event: fc.constantFrom<NonNullable<Declaration["event"]>>("delivery", "none", "recall"),
    change: anySentence,
    whyNecessary: anySentence,
    legalDuty: fc.oneof(
      fc.constantFrom("none" as const, "contract" as const),
      anySentence.map((statute) => ({ statute })),
    ),
    segment: anySentence,
    recipientCount: fc.nat(),
    affectedCount: fc.nat(),
    sendFrom: fc.constantFrom("2026-11-24", "2026-11-24T09:00+01:00", "0000-00-00"),
    relationship: fc.uniqueArray(fc.constantFrom("active-customer", "prospect", "employee"), { minLength: 1 }),
    suppression: fc.constantFrom("excluded", "included", "unknown"),
    countries: fc.array(fc.constantFrom("NL", "ZZ", "QX"), { minLength: 1 }),
    whyText: anySentence,
    dataSource: fc.constantFrom("customer", "third-party"),
    retention: anySentence,
    legalBasis: fc.constantFrom("contract", "legal-duty", "legitimate-interest", "vital-interest", "consent"),
    interestBalance: anySentence,
    privacyContact: anySentence,
    customerServiceBriefed: fc.boolean(),
  },
  { requiredKeys: [] },
);

const anyEndorsement: fc.Arbitrary<Endorsement> = fc.record({
  by: fc.constantFrom({ team: "T1", user: "ULAWYER" }, { team: "T1", user: "U".repeat(40) }),
  at: fc.constant(at),
  version: fc.constant(1),
  seq: fc.constant(2),
  hasReason: fc.boolean(),
  roles: fc.constantFrom(
    [],
    [{ group: "legal", onBehalfOf: null }],
    [{ group: "g".repeat(40), onBehalfOf: { team: "T1", user: "UDPO" } }],
  ),
  undoUntil: fc.constantFrom(null, at),
  as: fc.constantFrom("service" as const, "tinge" as const, "marketing" as const),
});

const anyTexts = fc.oneof(
  fc.constant({ is: "same" as const }),
  fc.constant({ is: "too-different" as const }),
  fc.record({
    is: fc.constant("changed" as const),
    runs: fc.array(
      fc.record({ is: fc.constantFrom("same" as const, "removed" as const, "added" as const), text: anyText(400) }),
      { maxLength: 12 },
    ),
  }),
);

const changed = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record({ is: fc.constant("added" as const), after: of }),
    fc.record({ is: fc.constant("removed" as const), before: of }),
    fc.record({ is: fc.constant("changed" as const), before: of, after: of }),
  );

const anySince: fc.Arbitrary<NonNullable<Given["since"]>> = fc.record({
  version: fc.constant(1),
  declaration: fc.constant({ segment: "Iedereen" }),
  difference: fc.record({
    isEmpty: fc.constant(false),
    sender: fc.option(changed(anyText(300)), { nil: null }),
    replyTo: fc.constant(null),
    subject: anyTexts,
    preheader: anyTexts,
    text: anyTexts,
    plainText: fc.constant({ is: "same" as const }),
    hidden: anyTexts,
    markup: fc.boolean(),
    links: fc.array(changed(fc.record({ href: anyText(300), label: anyText(100) })), { maxLength: 12 }),
    images: fc.constant([]),
    attachments: fc.constant([]),
    declaration: fc.constantFrom(
      [],
      [{ field: "segment" as const, change: { is: "removed" as const, before: "Iedereen" } }],
    ),
  }),
});

/** Any review there could be. */
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  state: fc.constantFrom<NonNullable<Given["state"]>>(
    "in-review",
    "approved",
    "revision-asked",
    "rejected",
    "withdrawn",
    "expired",
  ),
  course: fc.record({
    endorsements: fc.array(anyEndorsement, { maxLength: 8 }),
    voided: fc.array(
      fc.record({
        version: fc.constant(1),
        as: fc.constantFrom("service" as const, null),
        by: fc.array(anyEndorsement, { minLength: 1, maxLength: 8 }),
        because: fc.constantFrom("revised" as const, "withdrawn" as const),
        at: fc.constant(at),
        seq: fc.constant(3),
      }),
      { maxLength: 6 },
    ),
    escalated: fc.constantFrom(null, "dpo"),
  }),
  since: fc.option(anySince, { nil: null }),
  reasons: fc.constantFrom({}, { 2: "Omdat het zo is afgesproken. ".repeat(80) }),
  subject: fc.option(fc.oneof(anyText(400), anySentence), { nil: null }),
  sender: fc.option(fc.oneof(anyText(400), anySentence), { nil: null }),
  reason: fc.option(fc.oneof(anyText(2800), anySentence), { nil: null }),
  neededBy: fc.option(fc.oneof(fc.constantFrom("2026-11-25", "2026-11-25T12:00:00Z"), anyText(40)), { nil: null }),
  earlier: fc.array(fc.constant(at), { maxLength: 12 }),
  exchanges: fc.array(fc.oneof(anyExchange, anyAnswered), { maxLength: 12 }),
  declaration: anyDeclaration,
  readable: fc.oneof(
    anyText(200),
    anyText(200).map((text) => `${text}\n`.repeat(150)),
    anyText(80).map((text) => text.repeat(500)),
    fc.constant("&".repeat(2600)),
  ),
  assessment: fc.record({
    leaning: fc.constantFrom<Leaning>("none", "tinge", "commercial", "charitable", "ideological"),
    verdict: fc.constantFrom<Verdict>("service", "tinge", "unclear", "commercial", "charitable", "ideological"),
    notDeclared: fc.constantFrom([], allRequired),
    eventsSeen: fc.constantFrom([], [...eventClasses]),
    findings: fc.array(
      fc
        .tuple(
          fc.constantFrom(...[...rules, ...consequences].map(({ id }) => id)),
          fc.option(fc.oneof(anyText(500), anySentence), { nil: null }),
        )
        .map(([rule, quote]) => aFinding(rule, quote)),
      { maxLength: 60 },
    ),
  }),
});
