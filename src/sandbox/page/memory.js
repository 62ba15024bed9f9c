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
  const kept = memory.get(addressKey(address));
  return kept !== undefined && kept["type"] === element["type"] ? kept : beginning(element);
}

/**
 * Remembers what an element holds.
 * @param {Memory} memory
 * @param {Address} address
 * @param {Json} value
 */
export function hold(memory, address, value) {
  memory.set(addressKey(address), value);
}

/**
 * One word for a place in a form.
 * @param {Address} address
 */
export function addressKey({ blockId, actionId }) {
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
  datetimepicker: (element) => ({ selected_date_time: element["initial_date_time"] ?? null }),
  users_select: (element) => ({ selected_user: element["initial_user"] ?? null }),
  multi_users_select: (element) => ({ selected_users: element["initial_users"] ?? [] }),
  channels_select: (element) => ({ selected_channel: element["initial_channel"] ?? null }),
  conversations_select: (element) => ({ selected_conversation: element["initial_conversation"] ?? null }),
  rich_text_input: (element) => ({ rich_text_value: element["initial_value"] ?? null }),
  file_input: () => ({ files: [] }),
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

/**
 * What a form or message holds besides what is pressed in it: what travels as the choice would count twice in the state.
 * @param {readonly Json[]} blocks
 * @param {Memory} memory
 * @param {Address & { readonly choice?: string }} what
 */
export function stateBeside(blocks, memory, what) {
  const state = stateOf(blocks, memory);
  if (what.choice !== undefined) delete state[what.blockId]?.[what.actionId];
  return state;
}

/**
 * Writes down what every field holds, also where it was not touched: Slack keeps that when the app updates the form, over
 * whatever a field would begin with by then.
 * @param {readonly Json[]} blocks
 * @param {Memory} memory
 */
export function settleBeginnings(blocks, memory) {
  for (const { address, element } of blocks.flatMap(statesOf)) hold(memory, address, held(memory, address, element));
}
