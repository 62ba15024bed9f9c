import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { canonicalJson } from "../draft/canonical-json.ts";
import type { End } from "./chain.ts";
import type { PublicKey, SigningKey } from "./key.ts";

/** Where the chain ended at some moment: kept elsewhere, it shows later that everything up to there still stands. */
export interface Checkpoint extends End {
  readonly at: string;
}

/** A checkpoint as it was found, and by which key it was signed; null when it is not signed. */
export interface FoundCheckpoint extends Checkpoint {
  readonly key: string | null;
}

/** What a text of checkpoints turned out to hold. */
export type Checkpoints =
  | { readonly is: "read"; readonly checkpoints: readonly FoundCheckpoint[] }
  | { readonly is: "refused"; readonly line: number; readonly because: CheckpointRefusal };

/** Why a line is no checkpoint to go by. */
type CheckpointRefusal = "no-checkpoint" | "signature" | "unknown-key" | "unsigned";

const type = "servicemail-checkpoint+jws";

/** A checkpoint on one line: a compact JWS (EdDSA, RFC 8037), or plain JSON where there is no key to sign with. */
export async function writeCheckpoint({ position, hash, at }: Checkpoint, key: SigningKey | null): Promise<string> {
  const payload = canonicalJson({ canonical: "servicemail-checkpoint-1", position, hash, at });
  if (key === null) return payload;
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: "EdDSA", kid: key.kid, typ: type })
    .sign(await importJWK({ ...key }, "EdDSA"));
}

/**
 * The checkpoints in a text, one a line; refused at the first line that is none, or whose signature does not hold. Where
 * keys are known, one that is not signed by any of them is refused.
 */
export async function readCheckpoints(text: string, keys: readonly PublicKey[]): Promise<Checkpoints> {
  const checkpoints: FoundCheckpoint[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const found = await readLine(line.trim(), keys);
    if (typeof found === "string") return { is: "refused", line: index + 1, because: found };
    checkpoints.push(found);
  }
  return checkpoints.length === 0 ? { is: "refused", line: 1, because: "no-checkpoint" } : { is: "read", checkpoints };
}

async function readLine(line: string, keys: readonly PublicKey[]): Promise<FoundCheckpoint | CheckpointRefusal> {
  if (line.startsWith("{")) {
    const plain = checkpointIn(line);
    if (plain === null) return "no-checkpoint";
    return keys.length > 0 ? "unsigned" : { ...plain, key: null };
  }
  const kid = kidOf(line);
  if (kid === null) return "no-checkpoint";
  const key = keys.find((known) => known.kid === kid);
  if (key === undefined) return "unknown-key";
  try {
    const { payload } = await compactVerify(line, await publicPart(key), { algorithms: ["EdDSA"] });
    const read = checkpointIn(new TextDecoder().decode(payload));
    return read === null ? "no-checkpoint" : { ...read, key: kid };
  } catch {
    return "signature";
  }
}

/** A key that can sign as well must not be taken for one that only signs. */
function publicPart({ kty, crv, x }: PublicKey): ReturnType<typeof importJWK> {
  return importJWK({ kty, crv, x }, "EdDSA");
}

function kidOf(jws: string): string | null {
  try {
    const { kid, typ } = decodeProtectedHeader(jws);
    return typ === type && typeof kid === "string" ? kid : null;
  } catch {
    return null;
  }
}

function checkpointIn(json: string): Checkpoint | null {
  try {
    const { canonical, position, hash, at }: Readonly<Record<string, unknown>> = JSON.parse(json);
    const isOne =
      canonical === "servicemail-checkpoint-1" &&
      Number.isInteger(position) &&
      typeof hash === "string" &&
      typeof at === "string";
    return isOne ? { position: Number(position), hash, at } : null;
  } catch {
    return null;
  }
}
