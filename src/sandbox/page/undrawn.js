import { el } from "./dom.js";
import { string } from "./read.js";

/**
 * An honest box for what this page cannot draw.
 * @param {string} what
 * @param {unknown} type
 */
export function undrawn(what, type) {
  return el("div", { class: "undrawn", role: "note" }, [`${what} ${string(type, "without a name")} is not drawn here`]);
}
