import { el, spoken } from "./dom.js";
import { keepChildren } from "./keep.js";
import { avatar, kindOf } from "./person.js";
import { addressOf } from "./place.js";
import { unseen } from "./seen.js";

/** @import { SandboxPerson, SandboxRoom, Sight } from "../contract.ts" */

/**
 * Whether someone is a person whom a visitor can act as.
 * @param {SandboxPerson} person
 */
export function canAct(person) {
  return person.kind !== "bot" && person.kind !== "deleted";
}

/**
 * Draws whom one can act as, with how many messages wait for each.
 * @param {HTMLElement} list
 * @param {Sight} sight
 * @param {ReadonlyMap<string, number>} waiting
 */
export function drawPeople(list, sight, waiting) {
  const wanted = sight.people.filter(canAct).map((person) => {
    const count = person.id === sight.me ? 0 : (waiting.get(person.id) ?? 0);
    const isMe = person.id === sight.me;
    return {
      key: person.id,
      stamp: JSON.stringify([person, isMe, count]),
      draw: () => drawPerson(person, isMe, count),
    };
  });
  keepChildren(list, wanted);
}

/**
 * @param {SandboxPerson} person
 * @param {boolean} isMe
 * @param {number} count
 */
function drawPerson(person, isMe, count) {
  const href = addressOf(person.id, null);
  const role = [person.title, kindOf(person)].filter(Boolean).join(" · ");
  return el("li", { class: isMe ? "person here" : "person" }, [
    el("a", { href, "aria-current": isMe && "true", "data-spot": "person" }, [
      avatar(person),
      el("span", { class: "who" }, [el("b", {}, [person.name]), el("small", {}, [role])]),
      isMe && el("span", { class: "tick" }, ["you"]),
      count > 0 && badge(count),
    ]),
    !isMe &&
      el(
        "a",
        {
          class: "apart",
          href,
          target: "_blank",
          title: `Open a second window as ${person.name}`,
          "data-spot": "apart",
        },
        [el("span", { "aria-hidden": "true" }, ["↗"]), spoken(`Open a second window as ${person.name}`)],
      ),
  ]);
}

/**
 * Draws the rooms of one kind, with what is unread in each.
 * @param {HTMLElement} list
 * @param {Sight} sight
 * @param {SandboxRoom["is"]} kind
 * @param {string | null} open the room that is shown
 */
export function drawRooms(list, sight, kind, open) {
  const wanted = sight.rooms
    .filter((room) => room.is === kind)
    .map((room) => {
      const count = room.id === open ? 0 : unseen(sight.me, room);
      const stamp = JSON.stringify([sight.me, room.id, room.name, room.archived, room.id === open, count]);
      return { key: room.id, stamp, draw: () => drawRoom(room, sight.me, room.id === open, count) };
    });
  keepChildren(list, wanted);
}

/**
 * @param {SandboxRoom} room
 * @param {string} me
 * @param {boolean} isOpen
 * @param {number} count
 */
function drawRoom(room, me, isOpen, count) {
  return el("li", { class: count > 0 ? "room unread" : "room" }, [
    el("a", { href: addressOf(me, room.id), "aria-current": isOpen && "page", "data-spot": "room" }, [
      el("span", { class: room.is === "dm" ? "sign dm" : "sign", "aria-hidden": "true" }, [
        room.is === "dm" ? "●" : "#",
      ]),
      el("span", { class: "room-name" }, [room.name]),
      room.archived && el("small", {}, ["archived"]),
      count > 0 && badge(count),
    ]),
  ]);
}

/** @param {number} count */
function badge(count) {
  return el("span", { class: "badge" }, [String(count), spoken(" unread")]);
}
