/** @import { Address } from "./memory.js" */

/**
 * How a field is tied to the words around it, and what follows when its value changes (a field is read from what it holds).
 * @typedef {object} Ties
 * @property {string} id
 * @property {string | null} labelledBy
 * @property {string | null} describedBy
 * @property {boolean} isRequired
 * @property {boolean} isInvalid
 * @property {boolean} isHeard whether the app hears of every change
 * @property {() => void} changed
 */

/**
 * The attributes that tie a control to its label, hint and error.
 * @param {Address} address
 * @param {Ties} ties
 */
export function tied(address, ties) {
  return {
    id: ties.id,
    "data-spot": `${address.blockId}/${address.actionId}`,
    "aria-labelledby": ties.labelledBy,
    "aria-describedby": ties.describedBy,
    "aria-required": ties.isRequired && "true",
    "aria-invalid": ties.isInvalid && "true",
  };
}
