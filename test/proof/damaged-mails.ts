import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { draftOf } from "../../src/draft/draft-of.ts";
import { fingerprint } from "../../src/draft/fingerprint.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { composedMails } from "./composed-mails.ts";
import { hardMails } from "./hard-mails.ts";
import { writtenJson, writtenMail } from "./written-mail.ts";

/** Under which name a damaged file is read: what it was is of no concern. */
export const fuzzed = fc.constantFrom("a.eml", "a.html", "a.txt", "a.md", "a.json", "-", "");

const corpus = new URL("../../../shared/corpus/open.jsonl", import.meta.url);

/** Files that were whole once, damaged in a few places, and bytes that never were a mail; `from` says what of. */
export async function damagedMails(): Promise<{ readonly bytes: fc.Arbitrary<Uint8Array>; readonly from: string }> {
  const composed = await composedMails();
  const own = [
    ...(await Promise.all(composed.map((mail) => writtenMail(mail)))),
    ...composed.map(writtenJson),
    ...hardMails.map(({ bytes }) => Buffer.from(bytes)),
  ];
  const real = existsSync(corpus) ? rowsOf(readFileSync(corpus, "utf8")) : [];
  const damaged = fc.tuple(fc.constantFrom(...own, ...real), damages).map(([mail, list]) => list.reduce(damage, mail));
  const arbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
  );
  return {
    bytes: fc.oneof({ weight: 4, arbitrary: damaged }, { weight: 1, arbitrary }),
    from: `${String(own.length)} of our own mails and ${String(real.length)} real ones, and arbitrary bytes`,
  };
}

function rowsOf(jsonl: string): readonly Buffer[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { readonly body: string; readonly html: string | null } => JSON.parse(line))
    .map(({ body, html }) => Buffer.from(html ?? body))
    .filter((bytes) => bytes.length < 20_000);
}

interface Damage {
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly how: "cut" | "twice" | "byte" | "words";
  readonly byte: number;
  readonly words: string;
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    how: fc.constantFrom("cut", "twice", "byte", "words"),
    byte: fc.nat(255),
    words: fc.constantFrom(
      "\r\n",
      "\n\n",
      "--",
      "=?utf-8?q?",
      "<!--",
      "<table>",
      "<style>",
      "</",
      "&#x",
      "=\n",
      '"',
      "\0",
      "\ud83d",
      "{{",
      "Content-Type: multipart/mixed; boundary=a\n",
      "charset=utf-16",
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function damage(mail: Buffer, { at, length, how, byte, words }: Damage): Buffer {
  const start = Math.floor(at * mail.length);
  const end = Math.min(mail.length, start + length);
  const cut = mail.subarray(start, end);
  const middle = { cut: [], twice: [cut, cut], byte: [Buffer.from([byte])], words: [Buffer.from(words), cut] }[how];
  return Buffer.concat([mail.subarray(0, start), ...middle, mail.subarray(end)]);
}

/** A draft whose every unit has its place and that has a fingerprint, or why there is none; breaks where neither holds. */
export async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  const parts = await readMail(bytes, name);
  const draft = parts.is === "read" ? await draftOf(parts.read) : parts;
  if (draft.is === "unread") return `refused: ${draft.unread.because}`;
  const isPlaced = draft.read.passages.every(({ text, at }) => at === null || at.length === text.length + 1);
  if (!isPlaced || !/^[0-9a-f]{64}$/.test(fingerprint(draft.read))) throw new Error("half a draft");
  return "a draft";
}
