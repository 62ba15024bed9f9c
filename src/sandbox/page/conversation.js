import { el } from "./dom.js";
import { keepChildren } from "./keep.js";
import { stateBeside } from "./memory.js";
import { drawMessageMenu } from "./message-menu.js";
import { drawMessage, whileBusy } from "./message.js";
import { castOf } from "./stage.js";

/** @import { Act, SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */
/** @import { Wanted } from "./keep.js" */
/** @import { Memory } from "./memory.js" */
/** @import { Standing } from "./message.js" */

/** @typedef {{ readonly message: SandboxMessage, readonly standing: Standing }} Line */

/**
 * What can be done in a conversation: acts, and starting an answer in a thread.
 * @typedef {{ readonly perform: (act: Act) => Promise<string | null>, readonly reply: (message: SandboxMessage) => void }} Ways
 */

/** @type {Map<string, Memory>} */
const memories = new Map();
/** The threads that someone has folded, by room and first message. @type {Set<string>} */
const folded = new Set();
let drawAgain = () => {};

/**
 * Draws a room's messages and returns those that were not there before.
 * @param {HTMLElement} list
 * @param {SandboxRoom} room
 * @param {Sight} sight
 * @param {Ways} ways
 * @returns {readonly SandboxMessage[]}
 */
export function drawConversation(list, room, sight, ways) {
  /** @type {Wanted[]} */
  const wanted = [];
  let day = "";
  // A line that is left alone keeps what it was drawn with, but must draw what there is by then.
  drawAgain = () => void drawConversation(list, room, sight, ways);
  for (const { root, isGrouped, replies } of threadsOf(room.messages)) {
    const today = dayOf(root);
    if (today !== day) wanted.push(drawDay(today, room));
    day = today;
    wanted.push(drawLine({ message: root, standing: { isGrouped, isReply: false } }, room, sight, ways));
    if (replies.length === 0) continue;
    wanted.push(drawThread(replies, keyOf(room, root)));
    if (folded.has(keyOf(room, root))) continue;
    for (const message of replies) {
      wanted.push(drawLine({ message, standing: { isGrouped: false, isReply: true } }, room, sight, ways));
    }
  }
  if (wanted.length === 0) wanted.push(drawBeginning(room));
  const fresh = new Set(keepChildren(list, wanted));
  return room.messages.filter((message) => fresh.has(keyOf(room, message)));
}

/**
 * @param {SandboxRoom} room
 * @param {SandboxMessage} message
 */
function keyOf(room, message) {
  return `${room.id}/${message.ts}/${message.ephemeral}`;
}

/**
 * @param {Line} line
 * @param {SandboxRoom} room
 * @param {Sight} sight
 * @param {Ways} ways
 * @returns {Wanted}
 */
function drawLine({ message, standing }, room, sight, ways) {
  const key = `${sight.me}/${keyOf(room, message)}`;
  const memory = memories.get(key) ?? new Map();
  memories.set(key, memory);
  const draw = () => {
    const act = (/** @type {Act} */ what) => void whileBusy(node, () => ways.perform(what));
    const as = sight.me;
    /** @param {{ blockId: string, actionId: string, choice?: string }} what */
    const press = (what) => {
      const state = memory.size === 0 ? {} : { state: stateBeside(message.blocks, memory, what) };
      act({ as, do: "click", room: room.id, ts: message.ts, ...what, ...state });
    };
    const removeFile = (/** @type {string} */ file) => act({ as, do: "delete-file", file });
    const node = drawMessage(message, standing, { ...castOf(sight), memory, press, removeFile });
    const menu = drawMessageMenu(message, room, sight, { act, reply: () => ways.reply(message) });
    if (menu !== null) node.append(menu);
    return node;
  };
  const stamp = JSON.stringify([sight.me, message, standing, sight.people, sight.shortcuts, room.archived]);
  return { key: keyOf(room, message), stamp, draw };
}

/**
 * The messages by time, each with its thread; an answer whose first message is gone stands for itself.
 * @param {readonly SandboxMessage[]} messages
 */
function threadsOf(messages) {
  const sorted = messages.toSorted((one, other) => Number(one.ts) - Number(other.ts));
  const present = new Set(messages.map((message) => message.ts));
  const isReply = (/** @type {SandboxMessage} */ message) =>
    message.threadTs !== null && message.threadTs !== message.ts && present.has(message.threadTs);
  const roots = sorted.filter((message) => !isReply(message));
  return roots.map((root, index) => ({
    root,
    isGrouped: isGrouped(roots[index - 1], root),
    replies: sorted.filter((message) => isReply(message) && message.threadTs === root.ts),
  }));
}

/**
 * The line under a message that says how many answers it has, and folds them.
 * @param {readonly SandboxMessage[]} replies
 * @param {string} key
 * @returns {Wanted}
 */
function drawThread(replies, key) {
  const isOpen = !folded.has(key);
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const draw = () => {
    const fold = el("button", { type: "button", class: "fold", "aria-expanded": String(isOpen), "data-spot": "fold" }, [
      el("b", {}, [count]),
      el("small", {}, [` last at ${clock.format(new Date(Number(replies.at(-1)?.ts) * 1000))}`]),
    ]);
    fold.addEventListener("click", () => {
      if (isOpen) folded.add(key);
      else folded.delete(key);
      drawAgain();
    });
    return el("li", { class: "thread-line" }, [fold]);
  };
  return { key: `${key}/thread`, stamp: JSON.stringify([isOpen, replies.map(({ ts }) => ts)]), draw };
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/**
 * @param {SandboxMessage | undefined} before
 * @param {SandboxMessage} message
 */
function isGrouped(before, message) {
  if (before === undefined || before.user !== message.user || before.ephemeral || message.ephemeral) return false;
  if (before.threadTs !== null || before.blocks.length > 0 || message.blocks.length > 0) return false;
  return Number(message.ts) - Number(before.ts) < 300 && dayOf(before) === dayOf(message);
}

const days = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** @param {SandboxMessage} message */
function dayOf(message) {
  return days.format(new Date(Number(message.ts) * 1000));
}

/**
 * @param {string} day
 * @param {SandboxRoom} room
 * @returns {Wanted}
 */
function drawDay(day, room) {
  const label = day === days.format(new Date()) ? "Today" : day;
  return { key: `${room.id}/${day}`, stamp: label, draw: () => el("li", { class: "day" }, [el("span", {}, [label])]) };
}

/**
 * @param {SandboxRoom} room
 * @returns {Wanted}
 */
function drawBeginning(room) {
  const words = room.is === "dm" ? `your messages with ${room.name}` : `#${room.name}`;
  const draw = () =>
    el("li", { class: "beginning" }, [
      el("h3", {}, [room.is === "dm" ? room.name : `#${room.name}`]),
      el("p", {}, [`This is the very beginning of ${words}. Nothing has been said here yet.`]),
    ]);
  return { key: `${room.id}/beginning`, stamp: room.name, draw };
}
