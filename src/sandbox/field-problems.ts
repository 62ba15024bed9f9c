import { fieldsOf } from "./fields-of.ts";
import { type Json, objectIn, objectsIn, textIn } from "./json.ts";
import { limits } from "./limits.ts";
import { slackWords } from "./slack-words.ts";
import { type Values, valueKey } from "./view-state.ts";

/** What Slack itself says is missing or wrong, by block id, before the app hears of it. */
export function problemsWith(view: Json, values: Values): Readonly<Record<string, string>> {
  const wrong = fieldsOf(view).flatMap(({ block, blockId, element, actionId }) => {
    const key = valueKey(element);
    if (block["type"] !== "input" || key === null) {
      return [];
    }
    const value = objectIn(values[blockId] ?? {}, actionId)[key];
    const said = isEmpty(value) ? missing(block) : problemWith(element, value);
    return said === null ? [] : [[blockId, said] as const];
  });
  return Object.fromEntries(wrong);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function missing(block: Json): string | null {
  return block["optional"] === true ? null : slackWords.required;
}

function problemWith(element: Json, value: unknown): string | null {
  if (Array.isArray(value)) {
    return element["type"] === "file_input" ? filesProblem(element, { files: value }) : choicesProblem(element, value);
  }
  return typeof value === "string" ? (typed[textIn(element, "type")]?.(element, value) ?? null) : null;
}

function filesProblem(element: Json, held: Json): string | null {
  const files = objectsIn(held, "files");
  const most = Number(element["max_files"] ?? limits.fileInput.files);
  if (files.length > most) {
    return slackWords.tooManyFiles(most);
  }
  const big = files.find(({ size }) => Number(size) > limits.fileInput.bytes);
  return big === undefined ? null : slackWords.fileTooBig(textIn(big, "name"));
}

function choicesProblem(element: Json, chosen: readonly unknown[]): string | null {
  const most = Number(element["max_selected_items"] ?? Infinity);
  return chosen.length > most ? slackWords.tooManyItems(most) : null;
}

const typed: Readonly<Record<string, (element: Json, value: string) => string | null>> = {
  plain_text_input: lengthProblem,
  number_input: numberProblem,
  email_text_input: (_, value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value) ? null : slackWords.noEmail),
  url_text_input: (_, value) => (URL.canParse(value) ? null : slackWords.noUrl),
  datepicker: (_, value) => (isDay(value) ? null : slackWords.noDate),
};

function lengthProblem(element: Json, value: string): string | null {
  const most = Number(element["max_length"] ?? limits.plainTextInput.maxLength);
  const least = Number(element["min_length"] ?? 0);
  if (value.length > most) {
    return slackWords.tooLong(most);
  }
  return value.length < least ? slackWords.tooShort(least) : null;
}

function numberProblem(element: Json, value: string): string | null {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) {
    return slackWords.noNumber;
  }
  if (element["is_decimal_allowed"] !== true && !Number.isInteger(number)) {
    return slackWords.noWholeNumber;
  }
  const [least, most] = [bound(element, "min_value", -Infinity), bound(element, "max_value", Infinity)];
  return number < least || number > most ? slackWords.outOfBounds(least, most) : null;
}

function bound(element: Json, key: string, otherwise: number): number {
  return element[key] === undefined ? otherwise : Number(element[key]);
}

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
