/** @import { SandboxPerson, SandboxRoom, Sight } from "../contract.ts" */
/** @import { Memory } from "./memory.js" */

/** @typedef {{ readonly blockId: string, readonly actionId: string, readonly choice?: string }} Pressed */

/**
 * What drawing needs to know: who looks, whose names to write, and what to do when something is pressed.
 * @typedef {object} Stage
 * @property {string} me
 * @property {ReadonlyMap<string, SandboxPerson>} people
 * @property {ReadonlyMap<string, SandboxRoom>} rooms
 * @property {(what: Pressed) => void} press
 * @property {Memory} memory what was typed and chosen so far
 */

/**
 * The people and rooms of a sight by their ids.
 * @param {Sight} sight
 */
export function castOf(sight) {
  return {
    me: sight.me,
    people: new Map(sight.people.map((person) => [person.id, person])),
    rooms: new Map(sight.rooms.map((room) => [room.id, room])),
  };
}
