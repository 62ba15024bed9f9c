import { frame } from "./dom.js";

/** @import { Act } from "../contract.ts" */

/**
 * Remembers the message in which something was last pressed: there the keyboard goes back to, and what becomes of it is
 * what this person wants to see.
 */
export function pressedMessage() {
  const messages = frame("messages", HTMLElement);
  /** @type {string | null} */
  let ts = null;
  /** @type {HTMLElement | null} */
  let node = null;
  const find = () => {
    const found = [...messages.children].find((each) => ts !== null && each.getAttribute("data-ts") === ts);
    return found instanceof HTMLElement ? found : null;
  };
  return {
    find,
    /** @param {Act} act */
    note(act) {
      if (act.do !== "click") return;
      ts = act.ts;
      node = find();
    },
    /** The message anew, when it was drawn anew since; null when it was not. */
    redrawn() {
      const now = find();
      const isNew = node !== null && now !== null && now !== node;
      node = now;
      return isNew ? now : null;
    },
  };
}
