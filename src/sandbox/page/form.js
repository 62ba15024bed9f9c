import { el } from "./dom.js";
import { plainText } from "./emoji.js";
import { blocksOf } from "./filled.js";
import { blockIdOf } from "./memory.js";
import { isObject } from "./read.js";

/** @import { OpenView } from "../contract.ts" */

/**
 * Draws the head of a form: its title and the cross that closes it.
 * @param {OpenView} open
 * @param {() => void} close
 */
export function drawHead(open, close) {
  const cross = el("button", { type: "button", class: "close", "aria-label": "Close", "data-spot": "cross" }, ["×"]);
  cross.addEventListener("click", close);
  const title = plainText(open.view["title"], "Form");
  return el("header", {}, [el("h2", { id: "dialog-title", tabindex: -1, "data-spot": "title" }, [title]), cross]);
}

/**
 * Draws what is under the head: the blocks, what went wrong, and the buttons.
 * @param {OpenView} open
 * @param {readonly HTMLElement[]} blocks
 * @param {Readonly<Record<string, string>>} errors
 * @param {{ readonly submit: () => void, readonly close: () => void }} ways
 */
export function drawForm(open, blocks, errors, { submit, close }) {
  const hasInput = blocksOf(open).some((block) => block["type"] === "input");
  const hasSubmit = isObject(open.view["submit"]);
  const homeless = homelessErrors(open, errors);
  const no = el("button", { type: "button", "data-spot": "close" }, [
    plainText(open.view["close"], hasSubmit ? "Cancel" : "Close"),
  ]);
  no.addEventListener("click", close);
  const yes = el("button", { type: "submit", class: "primary submit", "data-press": true, "data-spot": "submit" }, [
    plainText(open.view["submit"], "Submit"),
  ]);
  const form = el("form", { novalidate: true }, [
    el("div", { class: "dialog-body", tabindex: hasInput ? null : 0, "data-spot": "body" }, [...homeless, ...blocks]),
    el("div", { "data-failure": true }),
    el("footer", {}, [no, hasSubmit && yes]),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}

/**
 * Errors for blocks that the form does not have, which would otherwise be lost.
 * @param {OpenView} open
 * @param {Readonly<Record<string, string>>} errors
 */
function homelessErrors(open, errors) {
  const homes = new Set(
    blocksOf(open).map((block, index) => (block["type"] === "input" ? blockIdOf(block, index) : "")),
  );
  const lost = Object.entries(errors).filter(([blockId]) => !homes.has(blockId));
  return lost.map(([blockId, words]) =>
    el("p", { class: "error" }, [`⚠ ${words} (for ${blockId}, which this form does not have)`]),
  );
}
