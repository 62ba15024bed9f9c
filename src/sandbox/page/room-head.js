import { frame } from "./dom.js";
import { kindOf } from "./person.js";

/** @import { SandboxRoom, Sight } from "../contract.ts" */

/**
 * Writes which room this is, who is in it, who is looking, and the window's title.
 * @param {SandboxRoom | null} room
 * @param {Sight} sight
 * @param {number} unread
 */
export function drawRoomHead(room, sight, unread) {
  const me = sight.people.find((person) => person.id === sight.me);
  const who = me === undefined ? sight.me : `${me.name} (${[me.title, kindOf(me)].filter(Boolean).join(", ")})`;
  const name = room === null ? "No room" : `${room.is === "dm" ? "" : "#"}${room.name}`;
  frame("room-name", HTMLElement).textContent = name;
  frame("room-note", HTMLElement).textContent = room === null ? "" : noteOf(room, sight);
  frame("acting", HTMLElement).textContent = me?.name ?? sight.me;
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${who} – ${name}`;
}

/**
 * @param {SandboxRoom} room
 * @param {Sight} sight
 */
function noteOf(room, sight) {
  if (room.is === "dm") return "Direct messages with the app";
  const names = sight.people.filter((person) => room.members.includes(person.id)).map((person) => person.name);
  return `${names.length} ${names.length === 1 ? "member" : "members"}: ${names.join(", ")}`;
}

/**
 * Lets the column be opened and closed where the window is too narrow for it; returns how to close it.
 * @returns {() => void}
 */
export function foldingColumn() {
  const column = frame("column", HTMLElement);
  const opener = frame("open-column", HTMLButtonElement);
  const set = (/** @type {boolean} */ isOpen) => {
    column.classList.toggle("open", isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
  };
  opener.addEventListener("click", () => {
    set(!column.classList.contains("open"));
    if (column.classList.contains("open")) column.querySelector("a")?.focus();
  });
  frame("close-column", HTMLButtonElement).addEventListener("click", () => {
    set(false);
    opener.focus();
  });
  column.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !column.classList.contains("open")) return;
    set(false);
    opener.focus();
  });
  frame("main", HTMLElement).addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !opener.contains(event.target)) set(false);
  });
  return () => set(false);
}
