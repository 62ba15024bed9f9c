import { drawPeople, drawRooms } from "./column.js";
import { composer } from "./composer.js";
import { drawConversation } from "./conversation.js";
import { frame } from "./dom.js";
import { modal } from "./modal.js";
import { drawNotices } from "./notices.js";
import { currentPlace, settle } from "./place.js";
import { pressedMessage } from "./pressed.js";
import { drawRoomHead } from "./room-head.js";
import { scrolling } from "./scroll.js";
import { markSeen, unseen } from "./seen.js";

/** @import { Act, SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */

/**
 * The whole screen of a person: draws a sight, and hands what is done on it to `perform`.
 * @param {(act: Act) => Promise<string | null>} perform
 * @returns {(sight: Sight, waiting: ReadonlyMap<string, number>) => void}
 */
export function screen(perform) {
  const messages = frame("messages", HTMLElement);
  const notices = frame("notices", HTMLElement);
  const scroll = scrolling();
  const pressed = pressedMessage();
  const box = composer(perform);
  const form = modal(
    frame("form", HTMLDialogElement),
    perform,
    () => pressed.find() ?? frame("words", HTMLTextAreaElement),
  );
  const click = (/** @type {Act} */ act) => {
    pressed.note(act);
    return perform(act);
  };
  /** @type {Map<string, string>} */
  const lastRooms = new Map();
  let shownPlace = "";

  /**
   * @param {Sight} sight
   * @param {SandboxRoom} room
   */
  const drawRoom = (sight, room) => {
    const place = `${sight.me}/${room.id}`;
    const isArriving = place !== shownPlace;
    const stick = scroll.measure(isArriving);
    const fresh = drawConversation(messages, room, sight, { perform: click, reply: (message) => box.reply(message) });
    const told = drawNotices(notices, sight);
    box.show(room, sight);
    stick(
      fresh.some((message) => message.user === sight.me),
      fresh.length + told.length > 0,
    );
    const redrawn = pressed.redrawn();
    if (redrawn !== null) scroll.toStart(redrawn);
    if (!isArriving) announce(sight, fresh, told);
    shownPlace = place;
  };

  return (sight, waiting) => {
    const room = roomToShow(sight, lastRooms.get(sight.me));
    settle(sight.me, room?.id ?? null);
    if (room !== null) lastRooms.set(sight.me, room.id);
    if (room !== null && document.visibilityState === "visible") markSeen(sight.me, room);
    drawPeople(frame("people", HTMLElement), sight, waiting);
    drawRooms(frame("channels", HTMLElement), sight, "channel", room?.id ?? null);
    drawRooms(frame("directs", HTMLElement), sight, "dm", room?.id ?? null);
    drawRoomHead(room, sight, unreadOf(sight));
    if (room !== null) drawRoom(sight, room);
    form.show(sight);
  };
}

/**
 * The room that the address names, else the one this person had open, else the first with news, else the first.
 * @param {Sight} sight
 * @param {string | undefined} last
 */
function roomToShow(sight, last) {
  const wanted = currentPlace().room ?? last;
  const named = sight.rooms.find((room) => room.id === wanted);
  return named ?? sight.rooms.find((room) => unseen(sight.me, room) > 0) ?? sight.rooms[0] ?? null;
}

/**
 * How many messages a person has not seen in this browser.
 * @param {Sight} sight
 */
export function unreadOf(sight) {
  return sight.rooms.reduce((sum, room) => sum + unseen(sight.me, room), 0);
}

/**
 * @param {Sight} sight
 * @param {readonly SandboxMessage[]} fresh
 * @param {readonly string[]} told
 */
function announce(sight, fresh, told) {
  const names = new Map(sight.people.map((person) => [person.id, person.name]));
  const others = fresh.filter((message) => message.user !== sight.me);
  const spoken = [
    ...others.map((message) => `${names.get(message.user) ?? message.user}: ${wordsOf(message)}`),
    ...told,
  ];
  if (spoken.length > 0) frame("announcer", HTMLElement).textContent = spoken.join("\n");
}

/** @param {SandboxMessage} message */
function wordsOf({ text, files }) {
  return [text, ...files.map((file) => file.mail?.subject ?? file.name)].filter(Boolean).join(", ");
}
