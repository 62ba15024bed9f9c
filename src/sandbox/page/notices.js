import { el } from "./dom.js";
import { keepChildren } from "./keep.js";
import { onlyYou } from "./message.js";

/** @import { Sight } from "../contract.ts" */

/** @type {Set<string>} */
const dismissed = new Set();

/**
 * Draws what Slack itself would tell this person, the newest last; returns the texts that are new.
 * @param {HTMLElement} list
 * @param {Sight} sight
 * @returns {readonly string[]}
 */
export function drawNotices(list, sight) {
  const standing = sight.notices.filter(({ id }) => !dismissed.has(`${sight.me}/${id}`)).slice(-3);
  const wanted = standing.map(({ id, text }) => {
    const key = `${sight.me}/${id}`;
    return { key, stamp: text, draw: () => drawNotice(text, () => dismiss(list, sight, [id])) };
  });
  const fresh = new Set(keepChildren(list, wanted));
  return standing.filter(({ id }) => fresh.has(`${sight.me}/${id}`)).map(({ text }) => text);
}

/**
 * Takes notices away for this window.
 * @param {HTMLElement} list
 * @param {Sight} sight
 * @param {readonly number[]} ids
 */
export function dismiss(list, sight, ids) {
  for (const id of ids) dismissed.add(`${sight.me}/${id}`);
  drawNotices(list, sight);
}

/**
 * @param {string} text
 * @param {() => void} leave
 */
function drawNotice(text, leave) {
  const close = el("button", { type: "button", class: "close", "aria-label": "Dismiss this notice" }, ["×"]);
  close.addEventListener("click", leave);
  return el("li", { class: "message private notice" }, [
    el("span", { class: "avatar bot", "aria-hidden": "true" }, ["SB"]),
    el("div", { class: "body" }, [
      el("div", { class: "byline" }, [
        el("b", { class: "name" }, ["Slackbot"]),
        el("span", { class: "kind" }, ["sandbox"]),
      ]),
      onlyYou(),
      el("p", { class: "plain" }, [text]),
    ]),
    close,
  ]);
}
