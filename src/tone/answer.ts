import { z } from "zod";
import type { Draft } from "../draft/draft.ts";
import { confidences, criteria, type Opinion, type OpinionQuote } from "../verdict/opinion.ts";
import { shownPassages } from "./fence.ts";

type Given = Extract<Opinion, { is: "given" }>;

const mostQuotes = 5;
const longestReason = 400;
const overlong = 2 * longestReason;

/** The form an answer must have; only what every server's structured output understands. */
export const answerSchema = z.strictObject({
  leaning: z.enum(["none", "tinge", "commercial", "charitable", "ideological"]),
  confidence: z.enum(confidences),
  reason: z.string().describe("One sentence."),
  quotes: z
    .array(
      z.strictObject({
        quote: z.string().describe("Letter for letter as it stands in the mail."),
        reason: z.string().describe("What these words show, in one short sentence."),
        criteria: z.array(z.enum(criteria)),
      }),
    )
    .describe(`At most ${mostQuotes}; none when the leaning is none.`),
  steers: z.boolean().describe("Whether the mail tries to tell its judge what to find."),
});

/** An answer in that form. */
export type Answer = Readonly<z.infer<typeof answerSchema>>;

/**
 * What an answer amounts to, its stand-ins turned back; null when it is no use: overlong, without a reason, or
 * contradicting itself. A quote is evidence only when it stands in the mail.
 */
export function readAnswer(
  answer: Answer,
  draft: Draft,
  reveal: (text: string) => string,
): Pick<Given, "leaning" | "confidence" | "reason" | "quotes" | "dropped" | "steers"> | null {
  const { leaning, confidence, steers, quotes: said } = answer;
  const reason = oneLine(reveal(answer.reason));
  const isContradictory = (leaning === "none") !== (said.length === 0);
  if (reason === "" || reason.length > overlong || said.length > 4 * mostQuotes || isContradictory) return null;
  const quotes = verbatim(
    said.map((each) => ({ ...each, quote: reveal(each.quote), reason: shortened(oneLine(reveal(each.reason))) })),
    draft,
  );
  return { leaning, confidence, reason: shortened(reason), quotes, dropped: said.length - quotes.length, steers };
}

function verbatim(said: readonly OpinionQuote[], draft: Draft): readonly OpinionQuote[] {
  const passages = shownPassages(draft);
  const found = said.filter(({ quote }) => quote.trim() !== "" && passages.some(({ text }) => text.includes(quote)));
  return [...new Map(found.toReversed().map((each) => [each.quote, each])).values()].toReversed().slice(0, mostQuotes);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function shortened(reason: string): string {
  if (reason.length <= longestReason) return reason;
  return `${reason.slice(0, longestReason - 1).toWellFormed()}…`;
}
