import { createHash, createPrivateKey } from "node:crypto";
import { canonicalJson } from "../draft/canonical-json.ts";

/** A public Ed25519 key as a JWK (RFC 8037); its id is its thumbprint (RFC 7638). */
export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly kid: string;
}

/** A key that can sign. */
export interface SigningKey extends PublicKey {
  readonly d: string;
}

/** The keys of an installation, newest first: the first signs, the others still vouch for what they signed. */
export interface KeyRing {
  readonly signs: SigningKey;
  readonly known: readonly [PublicKey, ...PublicKey[]];
  /** The file's text. */
  readonly written: string;
}

/** What stands before the thirty-two bytes of an Ed25519 key in PKCS #8. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The key that belongs to thirty-two bytes of chance. */
export function keyFrom(chance: Uint8Array): SigningKey {
  const der = Buffer.concat([pkcs8, chance]);
  const { x = "", d = "" } = createPrivateKey({ key: der, format: "der", type: "pkcs8" }).export({ format: "jwk" });
  return { ...publicKey(x), d };
}

/** The text of a key file with this key before those that are in it already. */
export function written(key: SigningKey, before: KeyRing | null): string {
  const others = before === null ? [] : keysIn(before.written);
  return `${JSON.stringify({ keys: [key, ...others] }, null, 2)}\n`;
}

/** The keys in a file: a JWK Set or one JWK, the newest with its private part; null where it holds no such key. */
export function readKeys(text: string): KeyRing | null {
  const [first, ...others] = keysIn(text);
  if (first === undefined || first.d === undefined) return null;
  const signs = { ...first, d: first.d };
  return { signs, known: [shown(first), ...others.map(shown)], written: text };
}

/** The public keys in a file that may hold private ones too; empty where there are none. */
export function readPublicKeys(text: string): readonly PublicKey[] {
  return keysIn(text).map(shown);
}

/** A JWK Set for whoever checks signatures: public keys alone. */
export function jwks(keys: readonly PublicKey[]): string {
  return `${JSON.stringify({ keys: keys.map((key) => ({ ...key, alg: "EdDSA", use: "sig" })) }, null, 2)}\n`;
}

type AnyKey = PublicKey & { readonly d?: string };

function keysIn(text: string): readonly AnyKey[] {
  const read = parsed(text);
  const all: unknown = has(read, "keys") ? read.keys : [read];
  return Array.isArray(all) ? all.flatMap((each: unknown) => keyIn(each) ?? []) : [];
}

function keyIn(value: unknown): AnyKey | null {
  if (!has(value, "kty") || !has(value, "crv") || !has(value, "x")) return null;
  const { kty, crv, x } = value;
  if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string") return null;
  const key = publicKey(x);
  return has(value, "d") && typeof value.d === "string" ? { ...key, d: value.d } : key;
}

function shown({ kty, crv, x, kid }: AnyKey): PublicKey {
  return { kty, crv, x, kid };
}

function publicKey(x: string): PublicKey {
  const kid = createHash("sha256")
    .update(canonicalJson({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
  return { kty: "OKP", crv: "Ed25519", x, kid };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function has<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === "object" && value !== null && key in value;
}
