import type { Finding } from "../../src/checks/finding.ts";
import { rules } from "../../src/checks/rules/index.ts";
import type { Version } from "../../src/review/event.ts";
import type { Decision, KnownReview } from "../../src/review/review.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import type { Opinion } from "../../src/verdict/opinion.ts";

/** What a review in a test may differ in from a plain one. */
export interface Given {
  readonly state?: "in-review" | "approved" | "revision-asked" | "rejected";
  readonly assessment?: Partial<Assessment>;
  readonly readable?: string;
  readonly subject?: string | null;
  readonly sender?: string | null;
  readonly reason?: string | null;
  readonly opinion?: Opinion;
}

const decision: Decision = {
  by: { team: "T1", user: "ULAWYER" },
  at: "2026-11-23T10:00:00.000Z",
  version: 1,
  seq: 2,
  hasReason: true,
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
    ...given.assessment,
  };
  const { leaning, verdict, score } = assessment;
  const findings = assessment.findings.map(({ rule, severity }) => ({ rule, severity }));
  const digests = { fingerprint: "a".repeat(64), declarationDigest: "b".repeat(64) };
  const version: Version = { number: 1, ...digests, leaning, verdict, score, findings };
  const { subject = "Je pakket is onderweg", sender = "De Linde <post@delinde.example>" } = given;
  const readable = given.readable ?? "Je pakket is vandaag verzonden en komt morgen.";
  return {
    id: "SM-7K2Q4ZP",
    review: inState(given.state ?? "in-review", version),
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
      declaration: {},
      assessment,
      readable,
    },
    reason: given.reason ?? null,
  };
}

function inState(state: NonNullable<Given["state"]>, version: Version): KnownReview {
  const course = { sender: { team: "T1", user: "USENDER" }, versions: [version] as const, seq: 2 };
  if (state === "in-review") return { ...course, is: state };
  return state === "approved" ? { ...course, is: state, decision, as: "service" } : { ...course, is: state, decision };
}
