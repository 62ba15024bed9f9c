/** @import { SandboxRoom } from "../contract.ts" */

const shelf = "sandbox-seen";

/** @returns {Record<string, string>} */
function marks() {
  try {
    return Object(JSON.parse(localStorage.getItem(shelf) ?? "{}"));
  } catch {
    return {};
  }
}

/**
 * How many messages of others in a room this person has not seen in this browser.
 * @param {string} me
 * @param {SandboxRoom} room
 */
export function unseen(me, room) {
  const mark = Number(marks()[`${me}/${room.id}`] ?? 0);
  return room.messages.filter((message) => message.user !== me && Number(message.ts) > mark).length;
}

/**
 * Remembers that this person has seen everything that is now in the room.
 * @param {string} me
 * @param {SandboxRoom} room
 */
export function markSeen(me, room) {
  const last = Math.max(0, ...room.messages.map((message) => Number(message.ts)));
  const all = marks();
  if (Number(all[`${me}/${room.id}`] ?? 0) >= last) return;
  localStorage.setItem(shelf, JSON.stringify({ ...all, [`${me}/${room.id}`]: String(last) }));
}
