import { drawBlocks } from "./blocks.js";
import { append, el, setAttribute } from "./dom.js";
import { drawFiles } from "./message-files.js";
import { avatar, kindOf } from "./person.js";
import { drawMrkdwn } from "./text.js";

/** @import { SandboxMessage } from "../contract.ts" */
/** @import { FileStage } from "./message-files.js" */
/** @import { Stage } from "./stage.js" */

/**
 * How a message stands among the others: under a byline that is already there, or as an answer in a thread.
 * @typedef {{ readonly isGrouped: boolean, readonly isReply: boolean }} Standing
 */

/**
 * Draws a message from its blocks, or from its text when it has none, with its files under it.
 * @param {SandboxMessage} message
 * @param {Standing} standing
 * @param {FileStage} stage
 */
export function drawMessage(message, standing, stage) {
  const person = stage.people.get(message.user);
  const look = [
    "message",
    standing.isGrouped && "grouped",
    standing.isReply && "reply",
    message.ephemeral && "private",
  ];
  const body = el("div", { class: "body", "data-failure": true }, [drawByline(message, standing, stage)]);
  if (message.ephemeral) body.append(onlyYou());
  if (message.blocks.length > 0) append(body, drawBlocks(message.blocks, stage));
  else if (message.text !== "") body.append(drawWords(message, stage));
  if (message.files.length > 0) body.append(drawFiles(message.files, stage));
  return el("li", { class: look.filter(Boolean).join(" "), tabindex: -1, "data-ts": message.ts }, [
    avatar(person),
    body,
  ]);
}

/**
 * @param {SandboxMessage} message
 * @param {Stage} stage
 */
function drawWords(message, stage) {
  const drawn = drawMrkdwn(message.text, stage);
  const last = drawn.lastElementChild instanceof HTMLDivElement ? drawn.lastElementChild : drawn;
  // Slack marks an edit only in messages without blocks.
  if (message.edited) last.append(el("span", { class: "edited" }, [" (edited)"]));
  return drawn;
}

/**
 * @param {SandboxMessage} message
 * @param {Standing} standing
 * @param {Stage} stage
 */
function drawByline(message, standing, stage) {
  const person = stage.people.get(message.user);
  const kind = kindOf(person);
  const when = new Date(Number(message.ts) * 1000);
  return el("div", { class: standing.isGrouped ? "byline spoken" : "byline" }, [
    el("b", { class: "name" }, [person?.name ?? message.user]),
    kind !== null && el("span", { class: "kind" }, [kind]),
    el("time", { datetime: when.toISOString(), title: fullTime.format(when) }, [clock.format(when)]),
    standing.isReply && el("span", { class: "thread" }, ["in a thread"]),
  ]);
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const fullTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium" });

/** The line above what nobody else can see. */
export function onlyYou() {
  return el("p", { class: "only-you" }, [el("span", { class: "eye", "aria-hidden": "true" }), "Only visible to you"]);
}

/**
 * Holds the buttons of a message or form while an act is under way, then says under it what went wrong, if anything did.
 * @param {HTMLElement} node
 * @param {() => Promise<string | null>} act
 */
export async function whileBusy(node, act) {
  if (node.getAttribute("aria-busy") === "true") return;
  node.querySelector(".failure")?.remove();
  hold(node, true);
  const wrong = await act();
  hold(node, false);
  if (wrong === null) return;
  (node.querySelector("[data-failure]") ?? node).append(el("p", { class: "failure", role: "alert" }, [wrong]));
}

/**
 * @param {HTMLElement} node
 * @param {boolean} isBusy
 */
function hold(node, isBusy) {
  setAttribute(node, "aria-busy", isBusy && "true");
  // Not the disabled attribute: that would throw the keyboard out of the message.
  for (const button of node.querySelectorAll("[data-press]")) setAttribute(button, "aria-disabled", isBusy && "true");
}
