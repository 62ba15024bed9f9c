import { tabStops, trapTab } from "./dialog.js";
import { focusSpot } from "./keep.js";

/** @import { Spot } from "./keep.js" */

/** @typedef {{ readonly submit: () => void, readonly close: () => void }} Ways */

/**
 * The part of a form that scrolls.
 * @param {HTMLElement} dialog
 */
export function bodyOf(dialog) {
  const body = dialog.querySelector(".dialog-body");
  return body instanceof HTMLElement ? body : null;
}

/**
 * Puts the keyboard where it belongs in a form that was just drawn: on what is wrong, where it was, or at the start.
 * @param {HTMLElement} dialog
 * @param {Spot | null} spot
 * @param {boolean} isFaulted
 */
export function settleFocus(dialog, spot, isFaulted) {
  const wrong = dialog.querySelector("[aria-invalid='true']");
  if (isFaulted && wrong instanceof HTMLElement) {
    (wrong.matches("input, select, textarea") ? wrong : tabStops(wrong)[0])?.focus();
    return;
  }
  if (spot !== null) return focusSpot(dialog, spot);
  const wanted = dialog.querySelector("[data-first]");
  const first = wanted ?? dialog.querySelector(".input :is(input, select, textarea)");
  // A field that is out of sight comes after something to read, so the reader starts at the top.
  const start =
    first !== null && (wanted !== null || isInSight(first, bodyOf(dialog))) ? first : dialog.querySelector("h2");
  if (start instanceof HTMLElement) start.focus();
}

/**
 * @param {Element} node
 * @param {HTMLElement | null} scroller
 */
function isInSight(node, scroller) {
  return scroller !== null && node.getBoundingClientRect().top < scroller.getBoundingClientRect().bottom;
}

/**
 * Listens to a form's keys and to what is typed in it: a fault is no longer shown once its field changes.
 * @param {HTMLDialogElement} dialog
 * @param {Ways} ways
 * @param {(blockId: string) => void} changed
 */
export function watch(dialog, ways, changed) {
  trapTab(dialog);
  dialog.addEventListener("keydown", (event) => {
    const isQuickSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !isQuickSend) return;
    event.preventDefault();
    if (isQuickSend) ways.submit();
    else ways.close();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    ways.close();
  });
  dialog.addEventListener("input", (event) => {
    const block = event.target instanceof Element ? event.target.closest("[data-block]") : null;
    if (block === null) return;
    changed(block.getAttribute("data-block") ?? "");
    block.classList.remove("wrong");
    for (const invalid of block.querySelectorAll("[aria-invalid]")) invalid.removeAttribute("aria-invalid");
    block.querySelector(".error")?.remove();
  });
}
