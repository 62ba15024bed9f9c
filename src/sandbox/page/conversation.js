import { el } from "./dom.js";
import { keepChildren } from "./keep.js";
import { drawMessage, whileBusy } from "./message.js";
import { castOf } from "./stage.js";

/** @import { Act, SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */
/** @import { Wanted } from "./keep.js" */
/** @import { Memory } from "./memory.js" */
/** @import { Standing } from "./message.js" */

/** @typedef {{ readonly message: SandboxMessage, readonly standing: Standing }} Line */

/** @type {Map<string, Memory>} */
const memories = new Map();

/**
 * Draws a room's messages and returns those that were not there before.
 * @param {HTMLElement} list
 * @param {SandboxRoom} room
 * @param {Sight} sight
 * @param {(act: Act) => Promise<string | null>} perform
 * @returns {readonly SandboxMessage[]}
 */
export function drawConversation(list, room, sight, perform) {
  /** @type {Wanted[]} */
  const wanted = [];
  let day = "";
  for (const line of linesOf(room.messages)) {
    const today = dayOf(line.message);
    if (today !== day && !line.standing.isReply) wanted.push(drawDay(today, room));
    if (!line.standing.isReply) day = today;
    wanted.push(drawLine(line, room, sight, perform));
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
 * @param {(act: Act) => Promise<string | null>} perform
 * @returns {Wanted}
 */
function drawLine({ message, standing }, room, sight, perform) {
  const key = `${sight.me}/${keyOf(room, message)}`;
  const memory = memories.get(key) ?? new Map();
  memories.set(key, memory);
  const draw = () => {
    /** @param {{ blockId: string, actionId: string, choice?: string }} what */
    const press = (what) => {
      const act = /** @type {const} */ ({ as: sight.me, do: "click", room: room.id, ts: message.ts, ...what });
      void whileBusy(node, () => perform(act));
    };
    const node = drawMessage(message, standing, { ...castOf(sight), memory, press });
    return node;
  };
  return { key: keyOf(room, message), stamp: JSON.stringify([sight.me, message, standing, sight.people]), draw };
}

/**
 * Messages in the order in which a reader meets them: by time, each followed by its thread.
 * @param {readonly SandboxMessage[]} messages
 * @returns {readonly Line[]}
 */
function linesOf(messages) {
  const sorted = messages.toSorted((one, other) => Number(one.ts) - Number(other.ts));
  const present = new Set(messages.map((message) => message.ts));
  const isReply = (/** @type {SandboxMessage} */ message) =>
    message.threadTs !== null && message.threadTs !== message.ts && present.has(message.threadTs);
  const roots = sorted.filter((message) => !isReply(message));
  return roots.flatMap((root, index) => {
    const replies = sorted.filter((message) => isReply(message) && message.threadTs === root.ts);
    const standing = { isGrouped: isGrouped(roots[index - 1], root), isReply: false };
    return [
      { message: root, standing },
      ...replies.map((each) => ({ message: each, standing: { isGrouped: false, isReply: true } })),
    ];
  });
}

/**
 * @param {SandboxMessage | undefined} before
 * @param {SandboxMessage} message
 */
function isGrouped(before, message) {
  if (before === undefined || before.user !== message.user || before.ephemeral || message.ephemeral) return false;
  if (before.blocks.length > 0 || message.blocks.length > 0) return false;
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
