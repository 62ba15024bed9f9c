import { complaint } from "./input.js";
import { blockIdOf } from "./memory.js";
import { objects } from "./read.js";

/** @import { OpenView } from "../contract.ts" */
/** @import { Memory } from "./memory.js" */

/**
 * One form while it is open: what was typed, what this page found wrong before sending, and which fields were changed
 * since the app found fault with them.
 * @typedef {{ readonly memory: Memory, complaints: Record<string, string>, changed: Set<string>, errors: string }} Filled
 */

/**
 * What a person filled in so far in a form, kept among the others that are open.
 * @param {Map<string, Filled>} forms
 * @param {string} me
 * @param {OpenView} open
 */
export function filled(forms, me, open) {
  const key = `${me}/${open.id}`;
  const form = forms.get(key) ?? { memory: new Map(), complaints: {}, changed: new Set(), errors: "{}" };
  forms.set(key, form);
  return form;
}

/**
 * The blocks of a form.
 * @param {OpenView} open
 */
export function blocksOf(open) {
  return objects(open.view["blocks"]);
}

/**
 * What Slack would find wrong with a form before it sends it, by block id.
 * @param {OpenView} open
 * @param {Filled} form
 */
export function complaintsOf(open, form) {
  const found = blocksOf(open).flatMap((block, index) => {
    const blockId = blockIdOf(block, index);
    const words = block["type"] === "input" ? complaint(block, blockId, form.memory) : null;
    return words === null ? [] : [/** @type {const} */ ([blockId, words])];
  });
  return Object.fromEntries(found);
}

/**
 * What is wrong with a form now: what the app answered, except for fields that were changed since, and our complaints.
 * @param {OpenView} open
 * @param {Filled} form
 * @returns {Record<string, string>}
 */
export function errorsOf(open, form) {
  const standing = Object.entries(open.errors).filter(([blockId]) => !form.changed.has(blockId));
  return { ...Object.fromEntries(standing), ...form.complaints };
}
