/** Proves the fingerprint on mail files: `npm run fingerprints`. */
import { proveMutations, proveReEncodings } from "./fingerprints.ts";
import type { Proof } from "./fingerprints.ts";

const mutations = await proveMutations();
const { nodemailer, ours } = await proveReEncodings();
told("mutations that change the meaning", mutations, "not told apart");
told("re-encodings by nodemailer", nodemailer, "told apart");
told("re-encodings as JSON and in other character sets", ours, "told apart");
const isProven = mutations.misses.length === 0 && mutations.tried >= 500 && nodemailer.tried >= 200;
const isCarried = [nodemailer, ours].every(({ tried, misses }) => misses.length <= tried / 100);
process.exitCode = isProven && isCarried ? 0 : 1;

function told(what: string, { tried, misses }: Proof, how: string): void {
  console.log(`${what}: ${String(tried)}, ${how}: ${String(misses.length)}`);
  for (const miss of misses) console.log(`  ${miss}`);
}
