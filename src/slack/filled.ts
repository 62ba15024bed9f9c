import { readDeclaration } from "../draft/read-declaration.ts";
import { innerAnswers, type Declaration } from "../draft/declaration.ts";
import type { MailParts, Reading } from "../draft/draft.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import type { Original } from "../review/examined.ts";
import { askedAs, askedFields, conditions, type AskedField } from "./cards/check-form-fields.ts";

/** An answer as a form holds it; null where the sender emptied the field. */
export type Raw = string | readonly string[] | null;

/** Answers by field; an absent one was not asked. */
export type RawAnswers = Readonly<Partial<Record<AskedField, Raw>>>;

/** A file in Slack. */
interface FileRef {
  readonly id: string;
  readonly name: string;
}

/** The mail a form is about: typed or uploaded in it, brought along, or already under review. */
export type FormMail =
  | {
      readonly is: "typed";
      readonly text: string | null;
      readonly file: FileRef | null;
    }
  | { readonly is: "carried"; readonly parts: MailParts; readonly original: Original | null }
  | { readonly is: "review"; readonly review: string };

/** Everything that was typed in a check form, as it is kept until the mail is handed in. */
export interface Filled {
  /** What it was kept as before this form opened; null for a form of its own. */
  readonly from: string | null;
  readonly mail: FormMail;
  readonly subject: string | null;
  readonly sender: string | null;
  /** The mail kind by name; null when none was chosen. */
  readonly kind: string | null;
  readonly answers: RawAnswers;
  /** What was declared before this form. */
  readonly declared: Declaration;
  readonly neededBy: string | null;
  /** The review it becomes the next version in; null when it starts one. */
  readonly revises: string | null;
}

/** A form in which nothing was typed yet. */
export const nothingFilled: Filled = {
  from: null,
  mail: { is: "typed", text: null, file: null },
  subject: null,
  sender: null,
  kind: null,
  answers: {},
  declared: {},
  neededBy: null,
  revises: null,
};

/** A declaration without what is settled for its kind: what the sender said. */
export function ownAnswers(declaration: Declaration, kinds: MailKinds): Declaration {
  const settled = settledFor(declaration.kind ?? null, kinds);
  const own = Object.entries(declaration).filter(([name]) => !(name in settled) && name !== "kind");
  return Object.fromEntries(own);
}

/** What is settled for a kind; nothing where there is no kind. */
export function settledFor(kind: string | null, kinds: MailKinds): Declaration {
  const { title: _, ...settled } = (kind !== null && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? {};
  return settled;
}

/** The answers of a declaration as a form holds them; what a form cannot hold is left out. */
export function rawAnswers(declaration: Declaration): RawAnswers {
  const { legalDuty, consent, ...plain } = declaration;
  const statute = typeof legalDuty === "object" ? legalDuty.statute : undefined;
  const held = consent !== undefined && "softOptIn" in consent ? metIn(consent.softOptIn) : [];
  const given: Readonly<Record<string, unknown>> = {
    ...plain,
    legalDuty: statute === undefined ? legalDuty : "statute",
    "legalDuty.statute": statute,
    "consent.evidence": consent !== undefined && "evidence" in consent ? consent.evidence : undefined,
    "consent.softOptIn": held.length === 0 ? undefined : held,
  };
  return Object.fromEntries(
    askedFields.flatMap((field) => (given[field] === undefined ? [] : [[field, rawOf(given[field])]])),
  );
}

function metIn(softOptIn: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(softOptIn).filter((condition) => softOptIn[condition]);
}

function rawOf(answer: unknown): Raw {
  if (Array.isArray(answer)) return answer.map(String);
  return typeof answer === "boolean" ? (answer ? "yes" : "no") : String(answer);
}

/** The declaration a form makes, with what was usual where it says so; what is settled for its kind is left to it. */
export function declarationOf(filled: Filled, usual: RawAnswers, kinds: MailKinds): Reading<Declaration> {
  const settled = settledFor(filled.kind, kinds);
  const said: RawAnswers = { ...usual, ...rawAnswers(filled.declared), ...filled.answers };
  const given: Record<string, unknown> = { ...filled.declared };
  for (const field of askedFields) {
    const raw = said[field];
    if (raw === undefined || field.includes(".")) continue;
    given[field] = field === "legalDuty" ? dutyOf(said) : answerOf(field, raw);
  }
  if (said["consent.evidence"] !== undefined || said["consent.softOptIn"] !== undefined)
    given["consent"] = consentOf(said);
  const own = Object.entries(given).filter(([name, answer]) => answer !== undefined && !(name in settled));
  return readDeclaration({ ...(filled.kind === null ? {} : { kind: filled.kind }), ...Object.fromEntries(own) });
}

function dutyOf(said: RawAnswers): unknown {
  const duty = said.legalDuty;
  return duty === "statute" ? { statute: said["legalDuty.statute"] ?? undefined } : (duty ?? undefined);
}

/** Either of the two; where both are said the form does not let it come to this. */
function consentOf(said: RawAnswers): unknown {
  const evidence = said["consent.evidence"];
  const met = said["consent.softOptIn"];
  if (evidence != null) return { evidence };
  if (met == null || met.length === 0) return undefined;
  return { softOptIn: Object.fromEntries(conditions.map((each) => [each, met.includes(each)])) };
}

function answerOf(field: AskedField, raw: Raw): unknown {
  if (raw === null || raw.length === 0) return undefined;
  if (askedAs(field) === "count") return Number(raw);
  if (raw === "yes" || raw === "no") return raw === "yes";
  return raw;
}

/** The field that a problem with a declaration is about; null where the form has none for it. */
export function fieldAt(path: readonly (string | number)[]): AskedField | null {
  const names = path.filter((key) => typeof key === "string");
  const dotted = names.length > 1 && innerAnswers[names[0] ?? ""] !== undefined ? names.join(".") : names[0];
  return askedFields.find((field) => field === dotted) ?? askedFields.find((field) => field === names[0]) ?? null;
}
