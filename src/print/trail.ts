import type { Verified } from "../receipt/verify-trail.ts";
import type { Strings } from "../text/locale.ts";
import { tame } from "./tame.ts";

/** A trail that was verified, and what it was held against. */
export interface VerifiedTrail extends Verified {
  /** The checkpoints, each with the key that signed it; empty when there were none. */
  readonly checkpoints: readonly { readonly position: number; readonly at: string; readonly key: string | null }[];
  /** Whether there is a key that signs checkpoints here. */
  readonly signs: boolean;
}

/** What was found and what cannot be, in words. */
export function verifiedWords(
  { fault, end, erased, checkpoints, signs }: VerifiedTrail,
  words: Strings["audit"],
): string {
  if (fault !== null) {
    const { position, review, because, key } = fault;
    return lines([
      words.breaks(position, review === null ? null : tame(review)),
      `  ${words.because[because](tame(key ?? ""))}`,
      words.before(position),
    ]);
  }
  return lines([
    words.fits(end?.position ?? 0),
    ...(end === null ? [] : [`  ${words.end(end.position, end.hash)}`]),
    ...(erased === 0 ? [] : [`  ${words.erased(erased)}`]),
    ...held(checkpoints, words),
    "",
    words.cannot,
    `  ${without(checkpoints, words)}`,
    `  ${words.erasureGoesUnseen}`,
    ...(signs ? [] : [`  ${words.unsignedKeys}`]),
  ]);
}

function held(checkpoints: VerifiedTrail["checkpoints"], words: Strings["audit"]): readonly string[] {
  const last = lastOf(checkpoints);
  if (last === null) return [];
  const keys = [...new Set(checkpoints.flatMap(({ key }) => key ?? []))];
  return [
    `  ${words.held(checkpoints.length, last.position, last.at)}`,
    `  ${keys.length === 0 ? words.unsigned : words.signedBy(keys.join(", "))}`,
  ];
}

function without(checkpoints: VerifiedTrail["checkpoints"], words: Strings["audit"]): string {
  const last = lastOf(checkpoints);
  return last === null ? words.withoutCheckpoint : words.afterCheckpoint(last.position);
}

function lastOf(checkpoints: VerifiedTrail["checkpoints"]): VerifiedTrail["checkpoints"][number] | null {
  return checkpoints.toSorted((one, other) => one.position - other.position).at(-1) ?? null;
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
