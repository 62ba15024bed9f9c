import { number, object, objects, string } from "./read.js";

/** @import { Json } from "./read.js" */

/** @type {Readonly<Record<string, string>>} */
const names = {
  datepicker: "selected_date",
  timepicker: "selected_time",
  datetimepicker: "selected_date_time",
  rich_text_input: "rich_text_value",
};

/**
 * What a field for typing or picking shows for the state that it holds.
 * @param {Json} state
 */
export function writtenIn(state) {
  const type = string(state["type"]);
  const value = state[names[type] ?? "value"];
  if (type === "datetimepicker") return localTime(number(value));
  return type === "rich_text_input" ? textOf(value) : string(value);
}

/**
 * The state that says what is written in such a field.
 * @param {string} type
 * @param {string} written
 * @returns {Json}
 */
export function stateSaying(type, written) {
  const name = names[type] ?? "value";
  if (written === "") return { type, [name]: null };
  if (type === "datetimepicker") return { type, [name]: Math.floor(new Date(written).getTime() / 1000) };
  if (type !== "rich_text_input") return { type, [name]: written };
  const section = { type: "rich_text_section", elements: [{ type: "text", text: written }] };
  return { type, [name]: { type: "rich_text", elements: [section] } };
}

/** @param {number | null} seconds */
function localTime(seconds) {
  if (seconds === null) return "";
  const here = new Date(seconds * 1000);
  return new Date(here.getTime() - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** @param {unknown} value */
function textOf(value) {
  const sections = objects(object(value)["elements"]);
  return sections
    .flatMap((each) => objects(each["elements"]))
    .map((each) => string(each["text"]))
    .join("");
}
