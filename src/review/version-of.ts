import { digest } from "../draft/digest.ts";
import { declarationDigest, fingerprint } from "../draft/fingerprint.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Opinion } from "../verdict/opinion.ts";
import type { OpinionGiven, Seen, Version } from "./event.ts";
import type { Dossier } from "./reviewed.ts";
import type { Waived } from "./waiver.ts";

/** A dossier as a version: its digests and what was made of it; the first, until the review says otherwise. */
export function versionOf({ parts, declaration, assessment, waived }: Omit<Dossier, "earlier">): Version {
  const { leaning, verdict, score, basis } = assessment;
  const { suppression, sendUntil } = declaration;
  const digests = { fingerprint: fingerprint(parts), declarationDigest: declarationDigest(declaration) };
  const audience = audienceMark(declaration.segment);
  return {
    number: 1,
    ...digests,
    audience,
    leaning,
    verdict,
    score,
    findings: seenIn(assessment, waived),
    ...(suppression === undefined ? {} : { suppression }),
    ...(sendUntil === undefined ? {} : { sendUntil }),
    basis,
  };
}

/** The mark of a declared group, the same whatever its capitals and blanks; null when none was declared. */
export function audienceMark(segment: string | undefined): string | null {
  const words = segment
    ?.normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words == null ? null : digest(words.join(" "));
}

/** What is recorded of a second opinion on a version. */
export function opinionGiven(
  version: number,
  { assessment, waived }: Pick<Dossier, "assessment" | "waived">,
  opinion: Opinion,
): OpinionGiven {
  const given = opinion.is === "given" ? opinion : null;
  return {
    type: "opinion-given",
    version,
    opinion: opinion.is === "given" ? "given" : opinion.because,
    leaning: given?.leaning ?? null,
    verdict: assessment.verdict,
    findings: seenIn(assessment, waived),
    model: given?.model ?? null,
    prompt: given?.prompt ?? null,
    basis: assessment.basis,
  };
}

/** The findings of an assessment without their quotes, each with its waiver's end where one lets it pass. */
export function seenIn(assessment: Assessment, waived: readonly Waived[] = []): readonly Seen[] {
  return assessment.findings.map(({ rule, severity, quote }) => {
    const until = waived.find((one) => one.waiver.rule === rule && one.quote === quote)?.until;
    return { rule, severity, ...(until === undefined ? {} : { waivedUntil: until }) };
  });
}
