/**
 * Reads every mail with HTML in the open corpus and looks how much of its plain text is found in what was read:
 * `npm run corpus`. The mails are other projects' and stay where they are; without them there is nothing to read.
 */
import { existsSync, readFileSync } from "node:fs";
import { draftOf } from "../../src/draft/draft-of.ts";
import { readMail } from "../../src/draft/read-mail.ts";

interface Row {
  readonly id: string;
  readonly body: string;
  readonly html: string | null;
}

const corpus = new URL("../../../shared/corpus/open.jsonl", import.meta.url);
if (!existsSync(corpus)) {
  console.error("The open corpus is not beside this project; there is nothing to read.");
  process.exit(2);
}

const rows = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Row => JSON.parse(line))
  .flatMap((row) => (row.html === null ? [] : [{ ...row, html: row.html }]));

const refused: string[] = [];
const read: {
  readonly id: string;
  readonly share: number;
  readonly missing: readonly string[];
  readonly why: string;
}[] = [];
for (const { id, html, body } of rows) {
  const found = await wordsReadIn(html);
  if (typeof found === "string") refused.push(`${id}: ${found}`);
  else {
    const { share, missing } = shareOf(wordsIn(body), found);
    const stripped = shareOf(wordsIn(body), wordsIn(html.replaceAll(/<[^>]*>/g, " "))).share;
    const why =
      stripped > share
        ? `WE MISS SOMETHING: taking the tags out gives ${percent(stripped)}`
        : `its plain text says what its HTML does not: taking the tags out gives ${percent(stripped)}`;
    read.push({ id, share, missing, why });
  }
}

const shares = read.map(({ share }) => share).sort((one, other) => one - other);
const median = shares[Math.floor(shares.length / 2)] ?? 0;
console.log(`${String(rows.length)} mails with HTML, ${String(refused.length)} refused, median ${percent(median)}`);
for (const refusal of refused) console.log(`  refused ${refusal}`);
for (const { id, share, missing, why } of read.filter((row) => row.share < 0.9)) {
  console.log(`  ${id}  ${percent(share)}  ${missing.slice(0, 12).join(" ")}  (${why})`);
}
process.exitCode = refused.length === 0 && median >= 0.99 ? 0 : 1;

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Every word of the HTML that was read, shown, hidden or in a link; or why it was refused. */
async function wordsReadIn(html: string): Promise<readonly string[] | string> {
  const parts = await readMail(Buffer.from(html), "mail.html");
  const draft = parts.is === "read" ? await draftOf(parts.read) : parts;
  if (draft.is === "unread") return draft.unread.because;
  const { passages, links } = draft.read;
  return [...passages.map(({ text }) => text), ...links.map(({ href }) => href)].flatMap(wordsIn);
}

/** How many of these words are among those, each as often as it stands there. */
function shareOf(
  wanted: readonly string[],
  found: readonly string[],
): { readonly share: number; readonly missing: readonly string[] } {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length, missing };
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
