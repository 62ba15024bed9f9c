import { el, freshId } from "./dom.js";
import { plainText } from "./emoji.js";
import { object, string } from "./read.js";
import { drawText } from "./text.js";

/** @import { Stage } from "./stage.js" */

/**
 * Keeps the Tab key inside an open dialog.
 * @param {HTMLDialogElement} dialog
 */
export function trapTab(dialog) {
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const stops = tabStops(dialog);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge && dialog.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  });
}

/**
 * The elements inside a node that the Tab key stops at, in order.
 * @param {HTMLElement} node
 * @returns {readonly HTMLElement[]}
 */
export function tabStops(node) {
  const wanted = "a[href], button, input, select, textarea, [tabindex]";
  const found = [...node.querySelectorAll(wanted)].filter((each) => each instanceof HTMLElement);
  return found.filter((each) => each.tabIndex >= 0 && !each.matches(":disabled") && each.checkVisibility());
}

/**
 * Asks what an element's confirm object asks; true when it is confirmed, or when nothing needs to be.
 * @param {unknown} confirm
 * @param {Stage} stage
 * @returns {Promise<boolean>}
 */
export function confirmed(confirm, stage) {
  if (confirm === undefined || confirm === null) return Promise.resolve(true);
  const asked = object(confirm);
  const title = freshId("confirm");
  const no = el("button", { type: "button" }, [plainText(asked["deny"], "Cancel")]);
  const look = asked["style"] === "danger" ? "danger" : "primary";
  const yes = el("button", { type: "button", class: look }, [plainText(asked["confirm"], "Yes")]);
  const dialog = el("dialog", { class: "confirm", role: "alertdialog", "aria-labelledby": title }, [
    el("h2", { id: title }, [plainText(asked["title"], "Are you sure?")]),
    el("div", { class: "dialog-body" }, [drawText(asked["text"], stage)]),
    el("footer", {}, [no, yes]),
  ]);
  trapTab(dialog);
  document.body.append(dialog);
  dialog.showModal();
  no.focus();
  return new Promise((resolve) => {
    no.addEventListener("click", () => dialog.close());
    yes.addEventListener("click", () => dialog.close("yes"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(string(dialog.returnValue) === "yes");
    });
  });
}
