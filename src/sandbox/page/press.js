import { confirmed } from "./dialog.js";
import { string } from "./read.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Uses an element, after its confirmation when it has one; false when that was denied.
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 * @param {string} [choice]
 */
export async function press(element, blockId, stage, choice) {
  if (!(await confirmed(element["confirm"], stage))) return false;
  const actionId = string(element["action_id"]);
  stage.press(choice === undefined ? { blockId, actionId } : { blockId, actionId, choice });
  return true;
}

/**
 * What every button of an app has: its place for the keyboard, and the mark that an act under way holds it.
 * @param {Json} element
 * @param {string} blockId
 */
export function spot(element, blockId) {
  return { type: "button", "data-press": true, "data-spot": `${blockId}/${string(element["action_id"])}` };
}
