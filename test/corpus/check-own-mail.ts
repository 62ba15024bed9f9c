import { check } from "../../src/verdict/check.ts";
import type { Draft, Reading } from "../../src/draft/draft.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { readCorpus, type OwnMail } from "./read-corpus.ts";

/** A mail of the own corpus, what people would see of it and what was made of it. */
export interface OwnChecked {
  readonly mail: OwnMail;
  readonly draft: Draft;
  readonly assessment: Assessment;
}

/** Checks the whole own corpus; throws at a mail that cannot be read. */
export async function checkCorpus(folder?: URL): Promise<readonly OwnChecked[]> {
  const all: OwnChecked[] = [];
  for (const mail of readCorpus(folder)) all.push(await checkOwnMail(mail));
  return all;
}

/** Checks one mail the way `check` does a file: as the JSON that a sending system would hand over. */
async function checkOwnMail(mail: OwnMail): Promise<OwnChecked> {
  const { from, subject, preheader, text, html } = mail;
  const [name, address] = from.slice(0, -1).split(" <");
  const bytes = new TextEncoder().encode(
    JSON.stringify({ from: { name: withoutQuotes(name ?? ""), address }, subject, preheader, text, html }),
  );
  const parts = orThrow(await readMail(bytes, `${mail.id}.json`), mail);
  return { mail, ...orThrow(await check(parts, mail.declaration, defaultPolicy), mail) };
}

function withoutQuotes(name: string): string {
  return name.replace(/^"(.*)"$/, "$1");
}

function orThrow<T>(reading: Reading<T>, { file, id }: OwnMail): T {
  if (reading.is === "read") return reading.read;
  throw new Error(`${file}, ${id}: ${reading.unread.because} ${reading.unread.detail ?? ""}`);
}
