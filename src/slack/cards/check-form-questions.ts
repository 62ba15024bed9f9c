import type { InputBlock, KnownBlock } from "@slack/types";
import type { Declaration } from "../../draft/declaration.ts";
import type { Question } from "../../draft/fields.ts";
import type { MailKinds } from "../../draft/mail-kind.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { declarationOf, nothingFilled, rawAnswers, settledFor, type Raw, type RawAnswers } from "../filled.ts";
import { fit } from "../fit.ts";
import { budget, limits } from "../limits.ts";
import { usualFor } from "../usual.ts";
import { answerWords } from "./answer-words.ts";
import type { CheckForm } from "./check-form.ts";
import { askedAs, fieldsByQuestion, optionsOf, usualFields, type AskedField } from "./check-form-fields.ts";
import { context, header, literal } from "./draw.ts";

type Form = Pick<CheckForm, "filled" | "usual" | "asksAll" | "further">;

const questions: readonly Question[] = ["purpose", "audience", "privacy"];

/** What is known of a field before anybody types: what was declared, else what this sender usually says of a new mail. */
export function knownBefore({ filled, usual }: Pick<Form, "filled" | "usual">): RawAnswers {
  const past = filled.revises === null ? usualFor(usual, filled.kind) : {};
  return { ...past, ...rawAnswers(filled.declared) };
}

/** The three questions, each with what is settled or known already and the fields that are left to fill. */
export function questionBlocks(form: Form, kinds: MailKinds, locale: Locale): KnownBlock[] {
  const words = strings(locale).form;
  return questions.flatMap((question) => {
    const fields = shownFields(form, question, kinds);
    const said = saidLines(form, question, kinds, locale);
    if (fields.length + said.length === 0) return [];
    return [header(words.question[question]), ...said, ...fields.map((field) => fieldBlock(form, field, locale))];
  });
}

/** Whether there are required answers that the form does not ask for yet. */
export function hasMoreToAsk(form: Form, kinds: MailKinds): boolean {
  const all = { ...form, asksAll: true };
  const count = (one: Form) => questions.flatMap((question) => shownFields(one, question, kinds)).length;
  return count(all) > count(form);
}

/** The fields of one question that a form shows. */
function shownFields(form: Form, question: Question, kinds: MailKinds): readonly AskedField[] {
  const { filled, further } = form;
  const own = fieldsByQuestion[question];
  const settled = settledFor(filled.kind, kinds);
  const isOpen = (field: AskedField): boolean => !Object.hasOwn(settled, field.split(".")[0] ?? "");
  const declared = rawAnswers(filled.declared);
  const required = [...own.choices, ...own.sentences];
  const asked =
    filled.mail.is === "review"
      ? required.filter((field) => declared[field] === undefined)
      : form.asksAll
        ? required
        : [slot(own.choices.filter(isOpen), form), slot(own.sentences.filter(isOpen), form)];
  const typed = [...required, ...own.further].filter((field) => filled.answers[field] !== undefined);
  const shown = new Set([...asked, ...typed, ...further]);
  return [...required, ...own.further].filter((field) => shown.has(field) && isOpen(field));
}

/** Of some fields the one to ask: what was typed in already, else what is not known yet, else the first. */
function slot(open: readonly AskedField[], form: Form): AskedField | undefined {
  const known = knownBefore(form);
  return (
    open.find((field) => form.filled.answers[field] !== undefined) ??
    open.find((field) => known[field] === undefined) ??
    open[0]
  );
}

function saidLines(form: Form, question: Question, kinds: MailKinds, locale: Locale): KnownBlock[] {
  const words = strings(locale).form;
  const { filled } = form;
  const settled = settledFor(filled.kind, kinds);
  const shown = new Set(shownFields(form, question, kinds));
  const isHidden = (field: string): boolean => ![...shown].some((each) => each.split(".")[0] === field);
  const told = (declaration: Declaration, isTold: (field: string) => boolean) =>
    Object.keys(declaration)
      .filter((field) => questionOf(field) === question && isTold(field))
      .map((field) => sayAnswer(declaration, field, kinds, locale))
      .join("; ");
  const usual = filled.revises === null ? usualFor(form.usual, filled.kind) : {};
  const likeLast = declarationOf({ ...nothingFilled, answers: usual }, {}, {});
  const isNews = (field: string) => !Object.hasOwn(settled, field) && isHidden(field);
  return [
    [words.settled, told(settled, () => true)] as const,
    [words.declared, told(filled.declared, isNews)] as const,
    [
      words.likeLast,
      likeLast.is === "unread"
        ? ""
        : told(likeLast.read, (field) => isNews(field) && !Object.hasOwn(filled.declared, field)),
    ] as const,
  ].flatMap(([say, answers]) => (answers === "" ? [] : [context(fit(say(answers), budget.reason).text)]));
}

function sayAnswer(declaration: Declaration, name: string, kinds: MailKinds, locale: Locale): string {
  const { words } = strings(locale);
  const field = fieldNames(words.field).find((each) => each === name);
  if (field === undefined) return "";
  const answer = answerWords(declaration, field, { locale, kinds }) ?? "";
  return `${words.field[field]}: ${fit(answer.replace(/\.$/, ""), budget.answer).text}`;
}

function fieldNames<Names extends object>(names: Names): readonly (keyof Names & string)[] {
  return Object.keys(names).filter((name): name is keyof Names & string => name in names);
}

const ofAudience = new Set(["countries", "maximumRecipients", "sendFrom", "sendUntil"]);

/** The question that an answer serves. */
function questionOf(field: string): Question | null {
  if (field === "kind") return null;
  const own = questions.find((question) => {
    const { choices, sentences, further } = fieldsByQuestion[question];
    return [...choices, ...sentences, ...further].some((each) => each.split(".")[0] === field);
  });
  return own ?? (ofAudience.has(field) ? "audience" : "privacy");
}

/** Where a field stands in the form; what is known differs by kind, so Slack must not take one for the other. */
export function blockIdOf(field: AskedField, kind: string | null): string {
  return usualFields.includes(field) ? `${field}:${kind ?? ""}` : field;
}

function fieldBlock(form: Form, field: AskedField, locale: Locale): InputBlock {
  const { filled } = form;
  const typed = filled.answers[field];
  const value = typed === undefined ? (knownBefore(form)[field] ?? null) : typed;
  return {
    type: "input",
    block_id: blockIdOf(field, filled.kind),
    optional: true,
    label: literal(strings(locale).form.ask[field]),
    element: elementOf(field, value, locale),
  };
}

function elementOf(field: AskedField, value: Raw, locale: Locale): InputBlock["element"] {
  const as = askedAs(field);
  const text = typeof value === "string" ? value : null;
  if (as === "count") {
    const initial = text === null ? {} : { initial_value: text };
    return { type: "number_input", action_id: field, is_decimal_allowed: false, min_value: "0", ...initial };
  }
  if (as === "sentence") {
    const initial = text === null ? {} : { initial_value: fit(text, longestAnswer).text };
    const multiline = field === "change" || text?.includes("\n") === true;
    return { type: "plain_text_input", action_id: field, multiline, max_length: longestAnswer, ...initial };
  }
  const options = optionsOf(field, strings(locale)).map(([choice, name]) => ({
    text: literal(fit(name, limits.buttonText).text),
    value: choice,
  }));
  const chosen = options.filter((option) => [value].flat().includes(option.value));
  if (as === "ticks") {
    const initial = chosen.length === 0 ? {} : { initial_options: chosen };
    return { type: "checkboxes", action_id: field, options, ...initial };
  }
  if (as === "choices") {
    const initial = chosen.length === 0 ? {} : { initial_options: chosen };
    return { type: "multi_static_select", action_id: field, options, ...initial };
  }
  const [first] = chosen;
  return {
    type: "static_select",
    action_id: field,
    options,
    ...(first === undefined ? {} : { initial_option: first }),
  };
}

/** What the declaration takes. */
const longestAnswer = 2000;
