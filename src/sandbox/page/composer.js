import { el, frame, setAttribute } from "./dom.js";
import { keepChildren } from "./keep.js";

/** @import { Act, SandboxRoom, Sight } from "../contract.ts" */

/** @typedef {{ readonly me: string, readonly room: string }} Where */

/**
 * The message box: runs what begins with a slash as a command and says the rest; keeps what is typed for each person and
 * room, also when the app did not take it.
 * @param {(act: Act) => Promise<string | null>} perform
 */
export function composer(perform) {
  const form = frame("composer", HTMLFormElement);
  const box = frame("words", HTMLTextAreaElement);
  const send = frame("send", HTMLButtonElement);
  const failure = frame("composer-failure", HTMLElement);
  /** @type {Map<string, string>} */
  const typed = new Map();
  /** @type {Where | null} */
  let where = null;

  const sendWords = async () => {
    const words = box.value;
    if (where === null || words.trim() === "" || send.getAttribute("aria-disabled") === "true") return;
    const from = where;
    hold(send, box, true);
    failure.textContent = "";
    const wrong = await perform(actFor(words, from));
    hold(send, box, false);
    if (wrong === null) typed.delete(keyOf(from));
    if (keyOf(where) !== keyOf(from)) return;
    if (wrong === null) write(box, "");
    failure.textContent = wrong === null ? "" : `${wrong} What you typed is still here.`;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void sendWords();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void sendWords();
  });
  box.addEventListener("input", () => {
    if (where !== null) typed.set(keyOf(where), box.value);
    write(box, box.value);
  });
  const fill = (/** @type {string} */ words) => {
    write(box, words);
    if (where !== null) typed.set(keyOf(where), words);
    box.focus();
    box.setSelectionRange(words.length, words.length);
  };

  return {
    /**
     * Shows the message box of a person in a room.
     * @param {SandboxRoom} room
     * @param {Sight} sight
     */
    show(room, sight) {
      const here = { me: sight.me, room: room.id };
      if (where === null || keyOf(where) !== keyOf(here)) {
        failure.textContent = "";
        write(box, typed.get(keyOf(here)) ?? "");
      }
      where = here;
      const name = room.is === "dm" ? room.name : `#${room.name}`;
      box.placeholder = `Message ${name}`;
      box.setAttribute("aria-label", `Message ${name}`);
      const closed = whyClosed(room, sight.me);
      form.hidden = closed !== null;
      frame("composer-closed", HTMLElement).textContent = closed ?? "";
      drawExamples(closed === null ? sight.examples : [], fill);
    },
  };
}

/** @param {Where | null} where */
function keyOf(where) {
  return where === null ? "" : `${where.me}/${where.room}`;
}

/**
 * @param {HTMLButtonElement} send
 * @param {HTMLTextAreaElement} box
 * @param {boolean} isBusy
 */
function hold(send, box, isBusy) {
  setAttribute(send, "aria-disabled", isBusy && "true");
  box.readOnly = isBusy;
}

/**
 * @param {HTMLTextAreaElement} box
 * @param {string} words
 */
function write(box, words) {
  if (box.value !== words) box.value = words;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
  setAttribute(frame("send", HTMLButtonElement), "data-empty", words.trim() === "");
}

/**
 * What typed words do: Slack takes everything after the first space as a command's text.
 * @param {string} words
 * @param {Where} where
 * @returns {Act}
 */
function actFor(words, { me, room }) {
  const command = /^(\/\S+)(?:\s([\s\S]*))?$/.exec(words);
  if (command === null) return { as: me, do: "say", room, text: words };
  return { as: me, do: "command", room, command: command[1] ?? "", text: command[2] ?? "" };
}

/**
 * @param {SandboxRoom} room
 * @param {string} me
 */
function whyClosed(room, me) {
  if (room.archived) return "This channel is archived: nothing can be added to it.";
  if (room.is === "channel" && !room.members.includes(me))
    return `You are looking at #${room.name} without being a member of it.`;
  return null;
}

/**
 * @param {Sight["examples"]} examples
 * @param {(words: string) => void} fill
 */
function drawExamples(examples, fill) {
  const wanted = examples.map(({ title, command }, index) => {
    const draw = () => {
      const chip = el("button", { type: "button", class: "chip", title: command }, [title]);
      chip.addEventListener("click", () => fill(command));
      return el("li", {}, [chip]);
    };
    return { key: String(index), stamp: JSON.stringify([title, command]), draw };
  });
  keepChildren(frame("examples", HTMLElement), wanted);
  frame("try", HTMLElement).hidden = wanted.length === 0;
}
