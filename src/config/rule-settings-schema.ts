import { z } from "zod";
import { longestPattern, readPattern } from "../checks/own-pattern.ts";
import { faultIn } from "../checks/phrase.ts";

/** Phrases in a list, characters of a phrase or a reason, patterns of a rule and characters in each, at most. */
export const mostOf = { phrases: 200, characters: 300, patterns: 10, pattern: longestPattern } as const;

const severity = z.enum(["block", "error", "warning", "info"]);

const phrase = z
  .string()
  .trim()
  .min(1)
  .max(mostOf.characters)
  .superRefine((written, context) => {
    const fault = faultIn(written);
    if (fault !== null) context.addIssue({ code: "custom", params: { phrase: fault } });
  });

const pattern = z.string().superRefine((written, context) => {
  const reading = readPattern(written);
  if (reading.is === "refused") context.addIssue({ code: "custom", params: { pattern: reading } });
});

const phrases = z.array(phrase).max(mostOf.phrases);
const lists = z.strictObject({ nl: phrases.optional(), en: phrases.optional() });

const ruleSetting = z.strictObject({
  severity: severity.optional(),
  off: z.string().trim().min(1).max(mostOf.characters).optional(),
  phrases: lists.optional(),
  patterns: z.array(pattern).max(mostOf.patterns).optional(),
  unless: lists.optional(),
});

/** What can be said about a rule. */
export const ruleSettingKeys: readonly string[] = ruleSetting.keyof().options;

/** What an organisation decides about each rule by its id; a word alone is the severity. */
export const ruleSettingsSchema = z.record(
  z.string(),
  z.preprocess((said) => (typeof said === "string" ? { severity: said } : said), ruleSetting),
);
