import { fingerprint } from "../../src/draft/fingerprint.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import { composedMails } from "./composed-mails.ts";
import { mutationsOf } from "./mutations.ts";
import { reEncodings } from "./re-encodings.ts";
import { partsOf, writtenMail } from "./written-mail.ts";
import type { ComposedMail } from "./written-mail.ts";

/** How many were tried, and each that came out as it should not, named. */
export interface Proof {
  readonly tried: number;
  readonly misses: readonly string[];
}

/** The fingerprint of a mail file; a refusal is none of any mail. */
async function fingerprintIn(file: Uint8Array, name = "mail.eml"): Promise<string> {
  const reading = await readMail(file, name);
  return reading.is === "read" ? fingerprint(reading.read) : `unread: ${reading.unread.because}`;
}

/** Writes every mutation of every mail as a file and reads it back; a miss has the fingerprint of the mail it came from. */
export async function proveMutations(mails?: readonly ComposedMail[]): Promise<Proof> {
  const misses: string[] = [];
  let tried = 0;
  for (const mail of mails ?? (await composedMails())) {
    const own = await fingerprintIn(await writtenMail(mail));
    for (const { what, mail: mutated } of mutationsOf(mail)) {
      tried++;
      const other = await fingerprintIn(await writtenMail(mutated));
      if (other === own || other.startsWith("unread")) misses.push(`${mail.name}: ${what} (${other})`);
    }
  }
  return { tried, misses };
}

/** Writes every mail in every way; a miss has another fingerprint than the parts a sending interface is given. */
export async function proveReEncodings(mails?: readonly ComposedMail[]): Promise<Record<"nodemailer" | "ours", Proof>> {
  const misses = { nodemailer: [] as string[], ours: [] as string[] };
  const tried = { nodemailer: 0, ours: 0 };
  for (const mail of mails ?? (await composedMails())) {
    const own = fingerprint(partsOf(mail));
    for await (const { writer, how, file, name } of reEncodings(mail)) {
      tried[writer]++;
      const other = await fingerprintIn(file, name);
      if (other !== own) misses[writer].push(`${mail.name}: ${how} (${other})`);
    }
  }
  return {
    nodemailer: { tried: tried.nodemailer, misses: misses.nodemailer },
    ours: { tried: tried.ours, misses: misses.ours },
  };
}
