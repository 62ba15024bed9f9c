import { el } from "./dom.js";
import { drawChoices, drawSelect } from "./choices.js";
import { plainText } from "./emoji.js";
import { drawFileInput } from "./file-input.js";
import { held, hold } from "./memory.js";
import { number, object, string } from "./read.js";
import { tied } from "./ties.js";
import { undrawn } from "./undrawn.js";
import { stateSaying, writtenIn } from "./written.js";

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
  datetimepicker: "datetime-local",
  rich_text_input: "text",
};
/** What is picked rather than typed: the app hears of it at once. */
const picked = new Set(["datepicker", "timepicker", "datetimepicker"]);
/** What is chosen among boxes, each with a label of its own. */
export const amongBoxes = new Set(["radio_buttons", "checkboxes", "multi_static_select", "multi_users_select"]);
const oneOfMany = new Set(["static_select", "users_select", "channels_select", "conversations_select"]);

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
  if (oneOfMany.has(type)) return drawSelect(element, address, stage, ties);
  if (type === "file_input") return drawFileInput(element, address, stage, ties);
  if (amongBoxes.has(type)) {
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
  const isLong = element["multiline"] === true || type === "rich_text_input";
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
  node.value = writtenIn(held(stage.memory, address, element));
  const counter = drawCounter(element, node);
  node.addEventListener("input", () => {
    hold(stage.memory, address, stateSaying(type, node.value));
    counter.update();
  });
  if (ties.isHeard) tellsTheApp(node, element, ties);
  return el("div", { class: "typed" }, [node, counter.node]);
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} node
 * @param {Json} element
 * @param {Ties} ties
 */
function tellsTheApp(node, element, ties) {
  const wanted = object(element["dispatch_action_config"])["trigger_actions_on"];
  const triggers = Array.isArray(wanted) ? wanted : ["on_enter_pressed"];
  if (picked.has(string(element["type"]))) node.addEventListener("change", ties.changed);
  else if (triggers.includes("on_character_entered")) node.addEventListener("input", ties.changed);
  else if (node instanceof HTMLInputElement)
    node.addEventListener("keydown", (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
      // The same key would otherwise send the whole form.
      event.preventDefault();
      ties.changed();
    });
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
