/** @typedef {Readonly<Record<string, unknown>>} Json */

/**
 * The value as an object; an empty one when it is something else.
 * @param {unknown} value
 * @returns {Json}
 */
export function object(value) {
  return isObject(value) ? value : {};
}

/**
 * Whether the value is an object with named members.
 * @param {unknown} value
 * @returns {value is Json}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The objects in a list; an empty list when the value is something else.
 * @param {unknown} value
 * @returns {readonly Json[]}
 */
export function objects(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/**
 * The value as text; the given fallback when it is neither text nor a number.
 * @param {unknown} value
 * @param {string} [fallback]
 */
export function string(value, fallback = "") {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : fallback;
}

/**
 * The value as a number; null when it is something else.
 * @param {unknown} value
 */
export function number(value) {
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return typeof value === "number" ? value : null;
}

/**
 * The bare text of a text object, for places that can hold no formatting.
 * @param {unknown} value
 * @param {string} [fallback]
 */
export function bareText(value, fallback = "") {
  return string(object(value)["text"], fallback);
}
