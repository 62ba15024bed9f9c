import { existsSync, readFileSync } from "node:fs";
import nodemailer from "nodemailer";

/** A real mail as a file, and its text alone for tools that read no MIME. */
export interface BenchMail {
  readonly id: string;
  readonly eml: Buffer;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly subject: string | null;
  readonly body: string;
  readonly html: string | null;
}

const corpus = new URL("../../../shared/corpus/open.jsonl", import.meta.url);
const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });

/** So many mails of the open corpus, evenly spread over it; null where the corpus is absent. */
export async function benchMails(count: number): Promise<readonly BenchMail[] | null> {
  if (!existsSync(corpus)) return null;
  const lines = readFileSync(corpus, "utf8").trim().split("\n");
  const rows = Array.from({ length: count }, (_, at): Row => {
    return JSON.parse(lines[Math.floor((at * lines.length) / count)] ?? "{}");
  });
  return Promise.all(rows.map(asFile));
}

async function asFile({ id, subject, body, html }: Row): Promise<BenchMail> {
  const mail = { from: "Shop <shop@shop.example>", to: "a@b.example", subject: subject ?? "", text: body };
  const { message } = await transport.sendMail(html === null ? mail : { ...mail, html });
  if (!Buffer.isBuffer(message)) throw new Error("The mail was not written into a buffer.");
  return { id, eml: message, text: body };
}

/** A mail of plain Dutch and English of about so many bytes, rich in words that rules look at. */
export function longText(bytes: number): string {
  const sentence =
    "Je pakket is verzonden en komt dinsdag aan; bekijk je bestelling in je account. Your invoice of 12 May is ready. " +
    "Ontdek onze nieuwe lampen met 20% korting. Please tell us when you will be at home, then we come back. ";
  return sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes);
}
