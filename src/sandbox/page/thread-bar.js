import { frame } from "./dom.js";

/** @import { SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */

/** @typedef {{ readonly sight: Sight, readonly room: SandboxRoom, readonly key: string }} Here */

/**
 * The line over the message box that says to which message an answer goes, for each place apart.
 * @param {HTMLTextAreaElement} box
 */
export function threadBar(box) {
  const bar = frame("thread-bar", HTMLElement);
  /** @type {Map<string, string>} */
  const threads = new Map();
  /** @type {Here | null} */
  let here = null;
  const show = (/** @type {Here} */ now) => {
    here = now;
    const ts = threads.get(now.key);
    const root = now.room.messages.find((message) => message.ts === ts);
    // What was answered may be gone by now.
    if (root === undefined) threads.delete(now.key);
    bar.hidden = root === undefined;
    const name = now.sight.people.find((person) => person.id === root?.user)?.name ?? "";
    frame("thread-words", HTMLElement).textContent = `Answering ${name} in a thread`;
  };
  const leave = () => {
    if (here === null) return;
    threads.delete(here.key);
    show(here);
    box.focus();
  };
  frame("leave-thread", HTMLButtonElement).addEventListener("click", leave);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !bar.hidden) leave();
  });
  return {
    show,
    /** The message whose thread is answered; null outside a thread. @param {string} key */
    at: (key) => threads.get(key) ?? null,
    /** @param {Here} now @param {SandboxMessage} message */
    begin(now, message) {
      threads.set(now.key, message.threadTs ?? message.ts);
      show(now);
      box.focus();
    },
  };
}
