import { attachments } from "./attachments.js";
import { frame } from "./dom.js";
import { drawExamples } from "./examples.js";
import { lightningMenu } from "./lightning.js";
import { threadBar } from "./thread-bar.js";
import { wordsBox } from "./words-box.js";

/** @import { Act, SandboxMessage, SandboxRoom, Sight } from "../contract.ts" */

/** @typedef {{ readonly sight: Sight, readonly room: SandboxRoom, readonly me: string, readonly key: string }} Where */

/**
 * The message box: runs what begins with a slash as a command and says the rest, with the files that wait in it, in the
 * room or in a thread; keeps what is typed for each person and room, also when the app did not take it.
 * @param {(act: Act) => Promise<string | null>} perform
 */
export function composer(perform) {
  const failure = frame("composer-failure", HTMLElement);
  /** @type {Map<string, string>} */
  const typed = new Map();
  /** @type {Where | null} */
  let where = null;
  const openPlace = () => (where !== null && whyClosed(where.room, where.me) === null ? where : null);
  const keep = (/** @type {string} */ words) => where !== null && typed.set(where.key, words);
  const box = wordsBox({ send: () => void sendWords(), typed: keep, hasMore: () => files.waiting().length > 0 });
  const files = attachments(openPlace, box.fit);
  const thread = threadBar(frame("words", HTMLTextAreaElement));
  const lightning = lightningMenu(openPlace, async (act) => {
    failure.textContent = "";
    failure.textContent = (await perform(act)) ?? "";
  });

  const sendWords = async () => {
    if (where === null || files.isUnderWay()) return;
    const from = where;
    const along = { files: files.waiting().map(({ id }) => id), threadTs: thread.at(from.key) };
    const act = actFor(box.words(), from, along);
    failure.textContent = typeof act === "string" ? act : "";
    if (typeof act === "string") return;
    box.hold(true);
    const wrong = await perform(act);
    box.hold(false);
    if (wrong === null) {
      typed.delete(from.key);
      files.sent(from.key);
    }
    if (where.key !== from.key) return;
    if (wrong === null) box.write("");
    failure.textContent = wrong === null ? "" : `${wrong} What you typed is still here.`;
  };
  const fill = (/** @type {string} */ words) => {
    box.write(words);
    keep(words);
    box.focusEnd();
  };

  return {
    /**
     * Shows the message box of a person in a room.
     * @param {SandboxRoom} room
     * @param {Sight} sight
     */
    show(room, sight) {
      const here = { me: sight.me, room, sight, key: `${sight.me}/${room.id}` };
      const isElsewhere = where?.key !== here.key;
      where = here;
      if (isElsewhere) {
        failure.textContent = "";
        box.write(typed.get(here.key) ?? "");
        files.draw();
      }
      thread.show(here);
      lightning.show();
      box.label(room.is === "dm" ? room.name : `#${room.name}`);
      showClosed(whyClosed(room, sight.me));
      drawExamples(openPlace() === null ? [] : sight.examples, fill);
    },
    /**
     * Has what is said next go into the thread of a message.
     * @param {SandboxMessage} message
     */
    reply(message) {
      if (where !== null) thread.begin(where, message);
    },
  };
}

/** @param {string | null} why */
function showClosed(why) {
  frame("composer", HTMLFormElement).hidden = why !== null;
  frame("composer-closed", HTMLElement).textContent = why ?? "";
}

/**
 * What typed words do, or why Slack would not do it: it takes everything after the first space as a command's text, and
 * has no commands in a thread or with files.
 * @param {string} words
 * @param {Where} where
 * @param {{ readonly files: readonly string[], readonly threadTs: string | null }} along
 * @returns {Act | string}
 */
function actFor(words, { me, room: { id: room } }, { files, threadTs }) {
  const command = /^(\/\S+)(?:\s([\s\S]*))?$/.exec(words);
  if (command === null) {
    const more = { ...(files.length > 0 && { files }), ...(threadTs !== null && { threadTs }) };
    return { as: me, do: "say", room, text: words, ...more };
  }
  if (threadTs !== null) return `${command[1]} does not work in a thread: in Slack no command of an app does.`;
  if (files.length > 0) return "A command takes no files along. Send them in a message, or leave them out.";
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
