/** @import { Json } from "./read.js" */
import { object, objects, string } from "./read.js";

/**
 * What a person typed and chose in one form or message, by block id and action id, in Slack's own words for the state.
 * @typedef {Map<string, Json>} Memory
 */

/** @typedef {{ readonly blockId: string, readonly actionId: string }} Address */

/**
 * What an element holds now: what the person put there, else what the app began with.
 * @param {Memory} memory
 * @param {Address} address
 * @param {Json} element
 * @returns {Json}
 */
export function held(memory, address, element) {
  return memory.get(keyOf(address)) ?? beginning(element);
}

/**
 * Remembers what an element holds.
 * @param {Memory} memory
 * @param {Address} address
 * @param {Json} value
 */
export function hold(memory, address, value) {
  memory.set(keyOf(address), value);
}

/** @param {Address} address */
function keyOf({ blockId, actionId }) {
  return `${blockId}\n${actionId}`;
}

/** @type {Readonly<Record<string, (element: Json) => Json>>} */
const beginnings = {
  plain_text_input: (element) => ({ value: element["initial_value"] ?? null }),
  email_text_input: (element) => ({ value: element["initial_value"] ?? null }),
  url_text_input: (element) => ({ value: element["initial_value"] ?? null }),
  number_input: (element) => ({ value: element["initial_value"] ?? null }),
  static_select: (element) => ({ selected_option: element["initial_option"] ?? null }),
  radio_buttons: (element) => ({ selected_option: element["initial_option"] ?? null }),
  multi_static_select: (element) => ({ selected_options: objects(element["initial_options"]) }),
  checkboxes: (element) => ({ selected_options: objects(element["initial_options"]) }),
  datepicker: (element) => ({ selected_date: element["initial_date"] ?? null }),
  timepicker: (element) => ({ selected_time: element["initial_time"] ?? null }),
  users_select: (element) => ({ selected_user: element["initial_user"] ?? null }),
};

/**
 * Whether an element holds something that belongs to the state of a form.
 * @param {Json} element
 */
export function holdsState(element) {
  return Object.hasOwn(beginnings, string(element["type"]));
}

/** @param {Json} element */
function beginning(element) {
  const type = string(element["type"]);
  return { type, ...beginnings[type]?.(element) };
}

/**
 * @param {Json} block
 * @param {number} index
 * @returns {readonly { address: Address, element: Json }[]}
 */
function statesOf(block, index) {
  const elements = [block["element"], block["accessory"], ...objects(block["elements"])].map(object);
  return elements.filter(holdsState).map((element) => ({
    address: { blockId: blockIdOf(block, index), actionId: string(element["action_id"]) },
    element,
  }));
}

/**
 * A block's id; Slack gives one to a block without, so its place in the list stands in for it.
 * @param {Json} block
 * @param {number} index
 */
export function blockIdOf(block, index) {
  return string(block["block_id"], `block-${index}`);
}

/**
 * What a form holds, as Slack's `view.state.values`.
 * @param {readonly Json[]} blocks
 * @param {Memory} memory
 */
export function stateOf(blocks, memory) {
  /** @type {Record<string, Record<string, unknown>>} */
  const state = {};
  for (const { address, element } of blocks.flatMap(statesOf)) {
    state[address.blockId] = { ...state[address.blockId], [address.actionId]: held(memory, address, element) };
  }
  return state;
}
