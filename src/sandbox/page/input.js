import { el, freshId, spoken } from "./dom.js";
import { plainText } from "./emoji.js";
import { drawField } from "./fields.js";
import { chosenValues } from "./choices.js";
import { held, holdsState } from "./memory.js";
import { isObject, number, object, string } from "./read.js";
import { undrawn } from "./undrawn.js";

/** @import { Memory } from "./memory.js" */
/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Draws an input block: its label, its field, its hint, and what was wrong with it.
 * @param {Json} block
 * @param {string} blockId
 * @param {Stage} stage
 * @param {string | undefined} error
 */
export function drawInput(block, blockId, stage, error) {
  const element = object(block["element"]);
  const isOptional = block["optional"] === true;
  const [field, label, hint, wrong] = [freshId("field"), freshId("label"), freshId("hint"), freshId("error")];
  const address = { blockId, actionId: string(element["action_id"]) };
  const hasHint = isObject(block["hint"]);
  const isGroup = ["radio_buttons", "checkboxes", "multi_static_select"].includes(string(element["type"]));
  const described = [hasHint && hint, error !== undefined && wrong].filter((each) => each !== false);
  const ties = {
    id: field,
    labelledBy: isGroup ? label : null,
    describedBy: described.join(" ") || null,
    isRequired: !isOptional,
    isInvalid: error !== undefined,
    changed: (/** @type {string} */ choice) => {
      if (block["dispatch_action"] === true) stage.press({ ...address, choice });
    },
  };
  return el("div", { class: error === undefined ? "input" : "input wrong", "data-block": blockId }, [
    el(isGroup ? "div" : "label", { class: "label", id: label, for: isGroup ? null : field }, [
      plainText(block["label"]),
      isOptional ? el("span", { class: "optional" }, [" (optional)"]) : requiredMark(),
    ]),
    holdsState(element) ? drawField(element, address, stage, ties) : undrawn("element type", element["type"]),
    error !== undefined &&
      el("p", { class: "error", id: wrong }, [el("span", { "aria-hidden": "true" }, ["⚠ "]), error]),
    hasHint && el("p", { class: "hint", id: hint }, [plainText(block["hint"])]),
  ]);
}

function requiredMark() {
  return el("span", { class: "required", title: "Required" }, [
    el("span", { "aria-hidden": "true" }, [" *"]),
    spoken(" (required)"),
  ]);
}

/**
 * What is wrong with an input block before it is sent, in Slack's own checks; null when nothing is.
 * @param {Json} block
 * @param {string} blockId
 * @param {Memory} memory
 * @returns {string | null}
 */
export function complaint(block, blockId, memory) {
  const element = object(block["element"]);
  if (!holdsState(element)) return null;
  const state = held(memory, { blockId, actionId: string(element["action_id"]) }, element);
  const typed = string(state["value"]);
  const isEmpty =
    typed.trim() === "" && chosenValues(state).length === 0 && !singles.some((name) => string(state[name]) !== "");
  if (isEmpty) return block["optional"] === true ? null : "Please complete this required field.";
  if (element["type"] === "number_input") return numberComplaint(element, typed);
  const [least, most] = [number(element["min_length"]) ?? 0, number(element["max_length"]) ?? Infinity];
  if (typed !== "" && typed.length < least) return `Please use at least ${least} characters.`;
  return typed.length > most ? `Please use at most ${most} characters.` : null;
}

const singles = ["selected_date", "selected_time", "selected_user"];

/**
 * @param {Json} element
 * @param {string} typed
 */
function numberComplaint(element, typed) {
  const value = number(typed);
  if (value === null) return "Please enter a number.";
  if (element["is_decimal_allowed"] !== true && !Number.isInteger(value)) return "Please enter a whole number.";
  const [least, most] = [number(element["min_value"]), number(element["max_value"])];
  if (least !== null && value < least) return `Please enter ${least} or more.`;
  return most !== null && value > most ? `Please enter ${most} or less.` : null;
}
