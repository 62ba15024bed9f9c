import { el } from "./dom.js";
import { drawChoices, drawSelect } from "./choices.js";
import { plainText } from "./emoji.js";
import { held, hold } from "./memory.js";
import { number, string } from "./read.js";
import { tied } from "./ties.js";
import { undrawn } from "./undrawn.js";

/** @import { Address } from "./memory.js" */
/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */
/** @import { Ties } from "./ties.js" */

/** @type {Readonly<Record<string, string>>} */
const inputTypes = {
  plain_text_input: "text",
  email_text_input: "email",
  url_text_input: "url",
  number_input: "text",
  datepicker: "date",
  timepicker: "time",
};
/** @type {Readonly<Record<string, string>>} */
const valueNames = { datepicker: "selected_date", timepicker: "selected_time" };

/**
 * Draws an element that holds state, with what it holds now.
 * @param {Json} element
 * @param {Address} address
 * @param {Stage} stage
 * @param {Ties} ties
 * @returns {HTMLElement}
 */
export function drawField(element, address, stage, ties) {
  const type = string(element["type"]);
  if (Object.hasOwn(inputTypes, type)) return drawTyped(element, address, stage, ties);
  if (type === "static_select" || type === "users_select") return drawSelect(element, address, stage, ties);
  if (type === "radio_buttons" || type === "checkboxes" || type === "multi_static_select") {
    return drawChoices(element, address, stage, ties);
  }
  return undrawn("element type", element["type"]);
}

/**
 * @param {Json} element
 * @param {Address} address
 * @param {Stage} stage
 * @param {Ties} ties
 */
function drawTyped(element, address, stage, ties) {
  const type = string(element["type"]);
  const name = valueNames[type] ?? "value";
  const isLong = element["multiline"] === true;
  const node = el(isLong ? "textarea" : "input", {
    ...tied(address, ties),
    type: isLong ? null : inputTypes[type],
    rows: isLong ? 6 : null,
    inputmode: type === "number_input" && (element["is_decimal_allowed"] === true ? "decimal" : "numeric"),
    autocomplete: "off",
    placeholder: plainText(element["placeholder"]) || null,
    maxlength: number(element["max_length"]),
    "data-first": element["focus_on_load"] === true,
  });
  node.value = string(held(stage.memory, address, element)[name]);
  const counter = drawCounter(element, node);
  node.addEventListener("input", () => {
    hold(stage.memory, address, { type, [name]: node.value === "" ? null : node.value });
    counter.update();
  });
  node.addEventListener("change", () => ties.changed(node.value));
  return el("div", { class: "typed" }, [node, counter.node]);
}

/**
 * @param {Json} element
 * @param {HTMLInputElement | HTMLTextAreaElement} node
 */
function drawCounter(element, node) {
  const most = number(element["max_length"]);
  if (most === null) return { node: null, update: () => {} };
  const counter = el("span", { class: "counter", "aria-hidden": "true" });
  const update = () => {
    counter.textContent = `${node.value.length} / ${most}`;
  };
  update();
  return { node: counter, update };
}
