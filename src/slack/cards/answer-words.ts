import type { Declaration } from "../../draft/declaration.ts";
import { strings, type Strings } from "../../text/locale.ts";
import { conditionWords } from "./check-form-fields.ts";
import type { Reader } from "./reader.ts";
import { dateWords } from "./rich.ts";

/** What saying an answer takes: the reader's language, and the mail kinds for their titles. */
type Hearer = Pick<Reader, "locale" | "kinds">;

/** A question of the declaration. */
export type Field = keyof Declaration;

/** One answer of the sender as people read it; null where it is not declared. */
export function answerWords(declaration: Declaration, field: Field, reader: Hearer): string | null {
  const { locale } = reader;
  const texts = strings(locale);
  switch (field) {
    case "kind":
      return declaration.kind === undefined ? null : kindTitle(declaration.kind, reader);
    case "consent":
      return declaration.consent === undefined ? null : consentWords(declaration.consent, texts);
    case "legalDuty":
      return declaration.legalDuty === undefined ? null : dutyWords(declaration.legalDuty, texts);
    case "sendFrom":
    case "sendUntil":
      return declaration[field] === undefined ? null : dateWords(declaration[field], locale);
    case "countries":
      return declaration.countries?.map((code) => countryName(code, locale)).join(", ") ?? null;
    default:
      return plainWords(declaration[field], optionsOf(field, texts), reader);
  }
}

function plainWords(
  answer: string | number | boolean | readonly string[] | undefined,
  options: Readonly<Record<string, string>>,
  reader: Hearer,
): string | null {
  if (answer === undefined) return null;
  if (typeof answer === "boolean") return strings(reader.locale).choices.yesNo[answer ? "yes" : "no"];
  if (typeof answer === "number") return numberWords(answer, reader);
  const named = (one: string): string => (Object.hasOwn(options, one) ? (options[one] ?? one) : one);
  return typeof answer === "string" ? named(answer) : answer.map(named).join(", ");
}

function kindTitle(kind: string, { kinds, locale }: Hearer): string {
  return (Object.hasOwn(kinds, kind) ? kinds[kind]?.title?.[locale] : undefined) ?? kind;
}

/** A number as it is written in the reader's language. */
export function numberWords(count: number, { locale }: Pick<Reader, "locale">): string {
  return new Intl.NumberFormat(locale).format(count);
}

function optionsOf(field: Field, { choices, grounds }: Strings): Readonly<Record<string, string>> {
  if (field === "event") return { ...grounds.event, ...choices.event };
  const known: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>> = {
    claim: choices.claim,
    relationship: choices.relationship,
    lastContact: choices.lastContact,
    suppression: choices.suppression,
    dataSource: choices.dataSource,
    collectedFor: choices.collectedFor,
    legalBasis: choices.legalBasis,
  };
  return known[field] ?? {};
}

function dutyWords(duty: NonNullable<Declaration["legalDuty"]>, { choices }: Strings): string {
  return typeof duty === "string" ? choices.legalDuty[duty] : choices.legalDuty.named(duty.statute);
}

function consentWords(consent: NonNullable<Declaration["consent"]>, texts: Strings): string {
  const { choices } = texts;
  if ("evidence" in consent) return consent.evidence;
  const all = Object.entries(consent.softOptIn);
  const failing = all.filter(([, holds]) => !holds).map(([condition]) => conditionWords(condition, texts));
  return choices.softOptIn(all.length - failing.length, all.length, failing.join(" "));
}

function countryName(code: string, locale: Reader["locale"]): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}
