import { namesUnder, questionAt } from "../../draft/answers.ts";
import type { Question, RequiredField } from "../../draft/fields.ts";
import type { Strings } from "../../text/locale.ts";

/** Answers that are asked only where one contradicts the mail or another answer. */
const furtherFields = [
  "claim",
  "consent.evidence",
  "consent.softOptIn",
  "recipientCount",
  "affectedCount",
  "lastContact",
  "legalDuty",
  "legalDuty.statute",
  "firstContact",
  "collectedFor",
  "whyText",
  "interestBalance",
  "resendToNonOpeners",
] as const;

/** Everything the form can ask about a mail, by its dotted name. */
export type AskedField = RequiredField | (typeof furtherFields)[number];

/** What each question asks: what is chosen from a list, what is told in a sentence, and what follows from an answer. */
export const fieldsByQuestion: Readonly<
  Record<
    Question,
    {
      readonly choices: readonly AskedField[];
      readonly sentences: readonly AskedField[];
      readonly further: readonly AskedField[];
    }
  >
> = {
  purpose: {
    choices: ["event"],
    sentences: ["change", "whyNecessary"],
    further: ["claim", "consent.evidence", "consent.softOptIn", "legalDuty", "legalDuty.statute"],
  },
  audience: {
    choices: ["suppression", "relationship"],
    sentences: ["segment"],
    further: ["recipientCount", "affectedCount", "lastContact", "resendToNonOpeners"],
  },
  privacy: {
    choices: ["legalBasis", "dataSource"],
    sentences: ["retention", "privacyContact"],
    further: ["interestBalance", "collectedFor", "firstContact", "whyText"],
  },
};

/** Every field there is. */
export const askedFields: readonly AskedField[] = Object.values(fieldsByQuestion).flatMap(
  ({ choices, sentences, further }) => [...choices, ...sentences, ...further],
);

/** What a sender often answers the same way; never who gets a mail, or what one mail says. */
export const usualFields: readonly AskedField[] = [
  "suppression",
  "relationship",
  "legalBasis",
  "dataSource",
  "retention",
  "privacyContact",
];

/** How a field is asked. */
export type AskedAs = "choice" | "choices" | "ticks" | "sentence" | "count";

/** How a field is asked, out of the schema of the declaration. */
export function askedAs(field: AskedField): AskedAs {
  const { asks } = questionAt(field.split("."));
  if (asks === "choices" || asks === "count") return asks;
  if (asks === "soft-opt-in") return "ticks";
  return asks === "choice" || asks === "yes-no" || asks === "legal-duty" ? "choice" : "sentence";
}

/** The conditions of the customer exception. */
export const conditions = namesUnder(["consent", "softOptIn"]);

/** What can be chosen for a field, with what it is called. */
export function optionsOf(field: AskedField, strings: Strings): readonly (readonly [string, string])[] {
  const { choices, grounds } = strings;
  if (field === "consent.softOptIn") return conditions.map((each) => [each, conditionWords(each, strings)]);
  const words: Partial<Record<AskedField, Readonly<Record<string, string>>>> = {
    event: { ...grounds.event, ...choices.event },
    suppression: choices.suppression,
    relationship: choices.relationship,
    legalBasis: choices.legalBasis,
    dataSource: choices.dataSource,
    claim: choices.claim,
    lastContact: choices.lastContact,
    collectedFor: choices.collectedFor,
    legalDuty: {
      none: choices.legalDuty.none,
      contract: choices.legalDuty.contract,
      statute: choices.legalDuty.statute,
    },
  };
  return Object.entries(words[field] ?? choices.yesNo).map(([value, name]) => [value, capital(name)]);
}

/** One condition of the customer exception, as a sentence. */
export function conditionWords(condition: string, { declaration }: Strings): string {
  const told: Readonly<Record<string, string>> = declaration.answer;
  return told[`consent.softOptIn.${condition}`] ?? condition;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
