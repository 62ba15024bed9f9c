import { el, freshId, spoken } from "./dom.js";
import { plainText } from "./emoji.js";
import { amongBoxes, drawField } from "./fields.js";
import { isUnderWay } from "./file-input.js";
import { chosenValues } from "./choices.js";
import { held, holdsState } from "./memory.js";
import { press } from "./press.js";
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
  const isGroup = amongBoxes.has(string(element["type"]));
  const described = [hasHint && hint, error !== undefined && wrong].filter((each) => each !== false);
  const ties = {
    id: field,
    labelledBy: isGroup ? label : null,
    describedBy: described.join(" ") || null,
    isRequired: !isOptional,
    isInvalid: error !== undefined,
    isHeard: block["dispatch_action"] === true,
    changed: () => {
      if (block["dispatch_action"] === true) void press(element, blockId, stage);
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
  const address = { blockId, actionId: string(element["action_id"]) };
  if (isUnderWay(memory, address)) return "Please wait until the file is there.";
  const state = held(memory, address, element);
  if (isEmpty(state)) return block["optional"] === true ? null : "Please complete this required field.";
  const typed = string(state["value"]);
  const most = number(element["max_selected_items"]);
  if (most !== null && chosenValues(state).length > most) return `Please choose at most ${most}.`;
  if (element["type"] === "number_input") return numberComplaint(element, typed);
  return typed === "" ? null : lengthComplaint(element, typed);
}

/** @param {Json} state */
function isEmpty(state) {
  const isNothing = (/** @type {unknown} */ value) =>
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0);
  return Object.entries(state).every(([name, value]) => name === "type" || isNothing(value));
}

/**
 * @param {Json} element
 * @param {string} typed
 */
function lengthComplaint(element, typed) {
  const [least, most] = [number(element["min_length"]) ?? 0, number(element["max_length"]) ?? Infinity];
  if (typed.length < least) return `Please use at least ${least} characters.`;
  return typed.length > most ? `Please use at most ${most} characters.` : null;
}

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
