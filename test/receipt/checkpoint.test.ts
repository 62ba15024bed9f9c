import { CompactSign, importJWK } from "jose";
import { describe, expect, test } from "vitest";
import { readCheckpoints, writeCheckpoint } from "../../src/receipt/checkpoint.ts";
import { jwks, keyFrom, readKeys, readPublicKeys, written } from "../../src/receipt/key.ts";

const key = keyFrom(new Uint8Array(32).fill(1));
const other = keyFrom(new Uint8Array(32).fill(2));
const checkpoint = { position: 7, hash: "a".repeat(64), at: "2026-11-23T00:00:00.000Z" };
const { d: _, ...shown } = key;

describe("a checkpoint", () => {
  test("that was signed is read back under the key that signed it", async () => {
    const line = await writeCheckpoint(checkpoint, key);
    expect(line).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await readCheckpoints(`${line}\n\n${line}\n`, [shown])).toEqual({
      is: "read",
      checkpoints: [1, 2].map(() => ({ ...checkpoint, key: key.kid })),
    });
  });

  test("without a key is plain JSON, good enough only where there is no key", async () => {
    const line = await writeCheckpoint(checkpoint, null);
    expect(await readCheckpoints(line, [])).toEqual({ is: "read", checkpoints: [{ ...checkpoint, key: null }] });
    expect(await readCheckpoints(line, [shown])).toEqual({ is: "refused", line: 1, because: "unsigned" });
  });

  test("that was changed, signed by another, or by nobody is refused", async () => {
    const line = await writeCheckpoint(checkpoint, key);
    const [head = "", , signature = ""] = line.split(".");
    const payload = Buffer.from(JSON.stringify({ canonical: "servicemail-checkpoint-1", ...checkpoint, position: 8 }));
    const none = Buffer.from(JSON.stringify({ alg: "none", kid: key.kid, typ: "servicemail-checkpoint+jws" }));
    const because = async (text: string) => {
      const read = await readCheckpoints(text, [shown]);
      return read.is === "refused" ? read.because : read.is;
    };
    expect(await because(`${head}.${payload.toString("base64url")}.${signature}`)).toBe("signature");
    expect(await because(`${line.slice(0, -4)}AAAA`)).toBe("signature");
    expect(await because(await writeCheckpoint(checkpoint, other))).toBe("unknown-key");
    expect(await because(`${none.toString("base64url")}.${line.split(".")[1]}.`)).toBe("signature");
    expect(await because("no checkpoint at all")).toBe("no-checkpoint");
    expect(await because("")).toBe("no-checkpoint");
  });

  test("is not anything else that the same key signed", async () => {
    const signed = (typ: string, payload: object) =>
      new CompactSign(Buffer.from(JSON.stringify(payload)))
        .setProtectedHeader({ alg: "EdDSA", kid: key.kid, typ })
        .sign(key.d === "" ? new Uint8Array() : privateKey);
    const privateKey = await importJWK({ ...key }, "EdDSA");
    const payload = { canonical: "servicemail-checkpoint-1", ...checkpoint };
    const refused = { is: "refused", because: "no-checkpoint" };
    expect(await readCheckpoints(await signed("servicemail-receipt+jws", payload), [shown])).toMatchObject(refused);
    const foreign = await signed("servicemail-checkpoint+jws", { ...payload, canonical: "something-else" });
    expect(await readCheckpoints(foreign, [shown])).toMatchObject(refused);
  });
});

describe("a key file", () => {
  test("holds the newest key first, and the older ones still vouch", () => {
    const before = readKeys(written(key, null));
    const after = readKeys(written(other, before));
    expect([before?.signs.kid, after?.signs.kid]).toEqual([key.kid, other.kid]);
    expect(after?.known.map(({ kid }) => kid)).toEqual([other.kid, key.kid]);
    expect(JSON.stringify(after?.known)).not.toContain('"d"');
  });

  test("shows public keys without their private part, and those can be read as such", () => {
    const ring = readKeys(written(key, null));
    const text = jwks(ring?.known ?? []);
    expect(text).not.toContain(key.d);
    expect(readPublicKeys(text)).toEqual([shown]);
    expect(readKeys(text)).toBeNull();
  });

  test("may be a single JWK; anything else is none", () => {
    expect(readKeys(JSON.stringify(key))?.signs).toEqual(key);
    for (const text of ["", "{}", "[]", '{"keys":[]}', '{"kty":"RSA","crv":"Ed25519","x":"a","d":"b"}'])
      expect(readKeys(text)).toBeNull();
  });

  test("names a key by its thumbprint (RFC 8037, appendix A.3)", () => {
    const jwk = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
    expect(readPublicKeys(JSON.stringify(jwk))[0]?.kid).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  });
});
