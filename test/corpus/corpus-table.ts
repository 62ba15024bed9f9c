import type { OwnChecked } from "./check-own-mail.ts";

/** How many of how many mails got exactly the verdict that was expected. */
export interface Tally {
  readonly right: number;
  readonly all: number;
}

/** Whether a mail got exactly the verdict that was expected. */
export function isRight({ mail, assessment }: OwnChecked): boolean {
  return assessment.verdict === mail.expect.verdict;
}

/** How many of these mails got exactly the verdict that was expected. */
export function tallyOf(checked: readonly OwnChecked[]): Tally {
  return { right: checked.filter(isRight).length, all: checked.length };
}

/** The share of right verdicts; of no mails at all, nothing is right. */
export function shareOf({ right, all }: Tally): number {
  return all === 0 ? 0 : right / all;
}

/** Every mail with what was expected and what came of it; what differs is marked. */
export function corpusTable(checked: readonly OwnChecked[]): string {
  const rows = checked.map((one) => `| ${cells(one).map(inCell).join(" | ")} |`);
  return `# The own corpus\n\n| mail | near the line | expected verdict, leaning | got | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function cells({ mail, assessment }: OwnChecked): readonly string[] {
  const { id, boundary, expect, reason } = mail;
  const expected = `${expect.verdict}, ${expect.leaning}`;
  const got = `${assessment.verdict}, ${assessment.leaning}`;
  return [id, boundary ? "yes" : "", expected, got === expected ? got : `**${got}**`, reason];
}

function inCell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}
