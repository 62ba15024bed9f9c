import { el } from "./dom.js";
import { opensMenu } from "./menu.js";

/** @import { Act, SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */

/**
 * Draws the menu of a message: the app's shortcuts for messages, and an answer in its thread; null where there is nothing
 * in it.
 * @param {SandboxMessage} message
 * @param {SandboxRoom} room
 * @param {Sight} sight
 * @param {{ readonly act: (act: Act) => void, readonly reply: () => void }} ways
 */
export function drawMessageMenu(message, room, sight, { act, reply }) {
  if (message.ephemeral) return null;
  const me = sight.people.find((person) => person.id === sight.me);
  // An app's shortcuts exist in its own workspace only.
  const shortcuts = me?.kind === "outsider" ? [] : sight.shortcuts.filter(({ type }) => type === "message");
  const entries = shortcuts.map(({ name, description, callbackId }) => ({
    item: { label: name, detail: description },
    choose: () => act({ as: sight.me, do: "message-shortcut", room: room.id, ts: message.ts, callbackId }),
  }));
  if (room.members.includes(sight.me) && !room.archived) {
    entries.unshift({ item: { label: "Reply in thread", detail: "Answers under this message" }, choose: reply });
  }
  if (entries.length === 0) return null;
  const button = el(
    "button",
    {
      type: "button",
      class: "message-menu",
      "data-press": true,
      "data-spot": "menu",
      "aria-label": "Actions for this message",
    },
    ["⋮"],
  );
  const items = entries.map(({ item }) => item);
  opensMenu(
    button,
    () => items,
    (index) => entries[index]?.choose(),
  );
  return el("span", { class: "message-tools" }, [button]);
}
