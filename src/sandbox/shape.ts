import { isJson, type Json } from "./json.ts";

/** Says what is wrong with a value, in Slack's words and with the place; empty when nothing is. */
export type Check = (value: unknown, at: string) => readonly string[];

/** One problem as Slack phrases it. */
export function problem(what: string, at: string): string {
  return `${what} [json-pointer:${at}]`;
}

/** A string of a certain length. */
export function string(length: { readonly min?: number; readonly max?: number } = {}): Check {
  const { min = 0, max = Infinity } = length;
  return (value, at) => {
    if (typeof value !== "string") {
      return [problem("must provide a string", at)];
    }
    if (value.length > max) {
      return [problem(`must be less than ${max + 1} characters`, at)];
    }
    return value.length < min ? [problem(`must be more than ${min - 1} characters`, at)] : [];
  };
}

/** True or false. */
export const boolean: Check = (value, at) =>
  typeof value === "boolean" ? [] : [problem("must provide a boolean", at)];

/** A whole number within bounds. */
export function integer(min: number, max: number): Check {
  return (value, at) => {
    if (typeof value !== "number" || !Number.isInteger(value)) {
      return [problem("must provide an integer", at)];
    }
    if (value < min) {
      return [problem(`must be greater than ${min - 1}`, at)];
    }
    return value > max ? [problem(`must be less than ${max + 1}`, at)] : [];
  };
}

/** Any number. */
export const number: Check = (value, at) => (typeof value === "number" ? [] : [problem("must provide a number", at)]);

/** One of a few words. */
export function oneOf(...words: readonly string[]): Check {
  return (value, at) =>
    typeof value === "string" && words.includes(value) ? [] : [problem("must be a valid enum value", at)];
}

/** A list of like things. */
export function list(each: Check, count: { readonly min?: number; readonly max?: number } = {}): Check {
  const { min = 0, max = Infinity } = count;
  return (value, at) => {
    if (!Array.isArray(value)) {
      return [problem("must provide an array", at)];
    }
    if (value.length > max) {
      return [problem(`no more than ${max} items allowed`, at)];
    }
    if (value.length < min) {
      return [problem(`no fewer than ${min} items allowed`, at)];
    }
    return value.flatMap((item: unknown, index) => each(item, `${at}/${index}`));
  };
}

/** An object with these fields and no others. */
export function object(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isJson(value)) {
      return [problem("must provide an object", at)];
    }
    const missing = Object.keys(required)
      .filter((key) => value[key] === undefined)
      .map((key) => problem(`missing required field: ${key}`, at));
    const wrong = Object.entries(value).flatMap(([key, inner]) => {
      const check = required[key] ?? optional[key];
      if (inner === undefined) {
        return [];
      }
      return check === undefined
        ? [problem(`invalid additional property: ${key}`, at)]
        : check(inner, `${at}/${pointer(key)}`);
    });
    return [...missing, ...wrong];
  };
}

/** An object whose `type` decides which check it must pass. */
export function variant(kinds: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isJson(value)) {
      return [problem("must provide an object", at)];
    }
    const type = value["type"];
    if (typeof type !== "string") {
      return [problem("missing required field: type", at)];
    }
    const check = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return check === undefined ? [problem(`unsupported type: ${type}`, `${at}/type`)] : check(value, at);
  };
}

/** A check that must hold as well, asked only of what is an object. */
export function and(first: Check, second: (value: Json, at: string) => readonly string[]): Check {
  return (value, at) => [...first(value, at), ...(isJson(value) ? second(value, at) : [])];
}

/** A check whose failures Slack announces with a line of its own, as it does where several forms are allowed. */
export function anyForm(check: Check): Check {
  return (value, at) => {
    const wrong = check(value, at);
    return wrong.length === 0 ? [] : [problem("failed to match all allowed schemas", at), ...wrong];
  };
}

function pointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
