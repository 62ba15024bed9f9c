import type { Finding } from "../../src/checks/finding.ts";
import type { Declaration } from "../../src/draft/declaration.ts";
import { rules } from "../../src/checks/rules/index.ts";
import type { Version } from "../../src/review/event.ts";
import type { Course, Decision, KnownReview } from "../../src/review/review.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import type { Waived } from "../../src/review/waiver.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import type { Grounds } from "../../src/verdict/grounds.ts";
import type { Opinion } from "../../src/verdict/opinion.ts";

/** What a review in a test may differ in from a plain one. */
export interface Given {
  readonly state?: KnownReview["is"];
  readonly assessment?: Partial<Assessment>;
  readonly readable?: string;
  readonly subject?: string | null;
  readonly sender?: string | null;
  readonly reason?: string | null;
  readonly reasons?: Reviewed["reasons"];
  readonly since?: Reviewed["since"];
  readonly waived?: readonly Waived[];
  /** What the review's course differs in. */
  readonly course?: Partial<Course>;
  readonly opinion?: Opinion;
  readonly earlier?: readonly string[];
  readonly exchanges?: Reviewed["exchanges"];
  readonly neededBy?: string | null;
  readonly declaration?: Declaration;
}

const decision: Decision = {
  by: { team: "T1", user: "ULAWYER" },
  at: "2026-11-23T10:00:00.000Z",
  version: 1,
  seq: 2,
  hasReason: true,
  roles: [{ group: "legal", onBehalfOf: null }],
  undoUntil: null,
};

/** Grounds of a Dutch service mail in which nothing weighs. */
export const plainGrounds: Grounds = {
  shares: [],
  leaningBecause: "nothing",
  verdictBecause: "not-declared",
  jurisdictions: ["NL"],
  stricter: [],
  unknownCountries: [],
  whatWouldChange: [],
};

/** A finding of a rule that exists, with a quote. */
export function aFinding(rule: string, quote: string | null): Finding {
  const { severity, question } = rules.find(({ id }) => id === rule) ?? { severity: "info", question: "purpose" };
  return { rule, severity, question, part: "text", start: 0, end: quote?.length ?? null, quote };
}

/** A review with its words, as a card would draw it. */
export function aReviewed(given: Given = {}): Reviewed {
  const assessment: Assessment = {
    leaning: "none",
    verdict: "unclear",
    score: 0,
    language: "nl",
    findings: [],
    notDeclared: ["event", "segment", "legalBasis"],
    eventsSeen: ["delivery"],
    opinion: given.opinion ?? { is: "absent", because: "off" },
    off: [],
    basis: { ruleSet: "c".repeat(64), settings: "d".repeat(64), prompt: null },
    grounds: plainGrounds,
    ...given.assessment,
  };
  const { leaning, verdict, score, basis } = assessment;
  const findings = assessment.findings.map(({ rule, severity }) => ({ rule, severity }));
  const digests = { fingerprint: "a".repeat(64), declarationDigest: "b".repeat(64), audience: null };
  const version: Version = { number: 1, ...digests, leaning, verdict, score, findings, basis };
  const { subject = "Je pakket is onderweg", sender = "De Linde <post@delinde.example>" } = given;
  const readable = given.readable ?? "Je pakket is vandaag verzonden en komt morgen.";
  return {
    id: "SM-7K2Q4ZP",
    review: inState(given, version),
    dossier: {
      parts: {
        format: "pasted",
        sender,
        replyTo: null,
        subject,
        preheader: null,
        text: readable,
        html: null,
        attachments: [],
        listUnsubscribe: null,
      },
      declaration: given.declaration ?? {},
      assessment,
      readable,
      earlier: given.earlier ?? [],
      waived: given.waived ?? [],
    },
    since: given.since ?? null,
    reason: given.reason ?? null,
    reasons: given.reasons ?? {},
    exchanges: given.exchanges ?? [],
  };
}

function inState(given: Given, version: Version): KnownReview {
  const { state = "in-review", neededBy = null, exchanges = [] } = given;
  const sender = { team: "T1", user: "USENDER" };
  const course: Course = {
    sender,
    coAuthors: [],
    versions: [version],
    since: decision.at,
    neededBy,
    exchanges,
    endorsements: state === "approved" ? [{ ...decision, as: "service" }] : [],
    judgement: null,
    escalated: null,
    voided: [],
    seq: 2,
    ...given.course,
  };
  switch (state) {
    case "in-review":
      return { ...course, is: state };
    case "withdrawn":
      return { ...course, is: state, at: decision.at };
    case "expired":
      return { ...course, is: state, at: decision.at, from: "in-review" };
    case "approved":
      return { ...course, is: state, decision, as: "service", until: "2026-12-23T10:00:00.000Z" };
    case "revision-asked":
    case "rejected":
      return { ...course, is: state, decision };
  }
}
