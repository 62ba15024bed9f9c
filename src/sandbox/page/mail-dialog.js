import { trapTab } from "./dialog.js";
import { el, freshId } from "./dom.js";

/** @import { SandboxRoom } from "../contract.ts" */

/** @typedef {{ readonly from: string, readonly subject: string, readonly text: string, readonly html?: string }} Mail */

/**
 * Asks for a mail to forward to a channel, as one does from a mail program to the channel's address; null when nobody
 * wants to after all.
 * @param {SandboxRoom} room
 * @returns {Promise<Mail | null>}
 */
export function askForMail(room) {
  const title = freshId("mail");
  const from = field("From", "Webwinkel <info@webwinkel.example>");
  const subject = field("Subject", "");
  const text = area("Text", true);
  const html = area("HTML (optional)", false);
  const no = el("button", { type: "button" }, ["Cancel"]);
  const yes = el("button", { type: "submit", class: "primary" }, ["Forward"]);
  const form = el("form", { method: "dialog" }, [
    el("div", { class: "dialog-body" }, [
      el("p", { class: "block hint" }, [
        `Every channel has an e-mail address. A mail that is sent there arrives in #${room.name} as a file from Slackbot.`,
      ]),
      ...[from, subject, text, html].map(({ row }) => row),
    ]),
    el("footer", {}, [no, yes]),
  ]);
  const dialog = el("dialog", { class: "form", "aria-labelledby": title }, [
    el("header", {}, [el("h2", { id: title }, ["Forward a mail"])]),
    form,
  ]);
  trapTab(dialog);
  document.body.append(dialog);
  dialog.showModal();
  subject.node.focus();
  return new Promise((resolve) => {
    no.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", () => {
      const source = html.node.value.trim() === "" ? {} : { html: html.node.value };
      resolve({ from: from.node.value, subject: subject.node.value, text: text.node.value, ...source });
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(null);
    });
  });
}

/**
 * @param {string} label
 * @param {string} value
 */
function field(label, value) {
  const node = el("input", { id: freshId("mail"), required: true, autocomplete: "off" });
  node.value = value;
  return { node, row: row(label, node) };
}

/**
 * @param {string} label
 * @param {boolean} isRequired
 */
function area(label, isRequired) {
  const node = el("textarea", { id: freshId("mail"), required: isRequired, rows: isRequired ? 6 : 3 });
  return { node, row: row(label, node) };
}

/**
 * @param {string} label
 * @param {HTMLElement} node
 */
function row(label, node) {
  const words = el("label", { class: "label", for: node.id }, [label]);
  return el("div", { class: "block" }, [words, el("div", { class: "typed" }, [node])]);
}
