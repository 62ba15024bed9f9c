import { el, freshId } from "./dom.js";
import { takesDrops } from "./drop.js";
import { drawChosen } from "./file-list.js";
import { addressKey, hold } from "./memory.js";
import { number, string } from "./read.js";
import { tied } from "./ties.js";
import { upload } from "./upload.js";

/** @import { SandboxFile } from "../contract.ts" */
/** @import { Address, Memory } from "./memory.js" */
/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */
/** @import { Ties } from "./ties.js" */

/**
 * What goes on in one field: its files, those under way, what went wrong, and how to draw it as it stands now,
 * for a form may be drawn anew while a file is still under way.
 * @typedef {{ files: readonly SandboxFile[], underWay: number, wrong: string, draw: () => void }} Going
 */

/** @type {WeakMap<Memory, Map<string, Going>>} */
const goings = new WeakMap();

/** What Slack takes in one such field. */
const most = { files: 10, bytes: 10_485_760 };

/**
 * Whether a file for this field is still on its way to the sandbox.
 * @param {Memory} memory
 * @param {Address} address
 */
export function isUnderWay(memory, address) {
  return goingAt(memory, address).underWay > 0;
}

/**
 * @param {Memory} memory
 * @param {Address} address
 * @returns {Going}
 */
function goingAt(memory, address) {
  const all = goings.get(memory) ?? new Map();
  goings.set(memory, all);
  const going = all.get(addressKey(address)) ?? { files: [], underWay: 0, wrong: "", draw: () => {} };
  all.set(addressKey(address), going);
  return going;
}

/**
 * Draws a field for files: chosen with the browser's own picker, or dropped on it.
 * @param {Json} element
 * @param {Address} address
 * @param {Stage} stage
 * @param {Ties} ties
 */
export function drawFileInput(element, address, stage, ties) {
  const going = goingAt(stage.memory, address);
  const rules = { room: Math.min(number(element["max_files"]) ?? most.files, most.files), endings: endingsOf(element) };
  const note = freshId("files");
  const picker = el("input", {
    ...tied(address, ties),
    "aria-describedby": [ties.describedBy, note].filter(Boolean).join(" "),
    type: "file",
    class: "spoken",
    multiple: rules.room > 1,
    accept: rules.endings.join(",") || null,
  });
  // The form hears of a drop as of typing, so that a fault found earlier is no longer shown.
  const touch = () => picker.dispatchEvent(new Event("input", { bubbles: true }));
  const keep = (/** @type {readonly SandboxFile[]} */ files) => {
    going.files = files;
    hold(stage.memory, address, { type: "file_input", files });
    going.draw();
    ties.changed();
  };
  const leave = (/** @type {SandboxFile} */ file) => {
    touch();
    keep(going.files.filter(({ id }) => id !== file.id));
    picker.focus();
  };
  const field = drawField({ picker, going, leave, id: ties.id, note, words: limitsOf(rules) }, rules.room);
  const take = (/** @type {readonly File[]} */ files) => void takeIn(files, going, rules, stage.me, keep);
  picker.addEventListener("change", () => {
    take([...(picker.files ?? [])]);
    picker.value = "";
  });
  takesDrops(field, (files) => {
    touch();
    take(files);
  });
  return field;
}

/**
 * @typedef {{ readonly picker: HTMLInputElement, readonly going: Going, readonly leave: (file: SandboxFile) => void,
 *   readonly id: string, readonly note: string, readonly words: string }} Parts
 * @param {Parts} parts
 * @param {number} room
 */
function drawField({ picker, going, leave, id, note, words }, room) {
  const list = el("ul", { class: "chosen-files", "aria-label": "Chosen files" });
  const state = el("p", { class: "file-state", role: "status" });
  const wrong = el("p", { class: "file-failure", role: "alert" });
  going.draw = () => {
    drawChosen(list, going.files, leave);
    state.textContent = going.underWay > 0 ? "Uploading…" : "";
    wrong.textContent = going.wrong;
  };
  going.draw();
  return el("div", { class: "file-field" }, [
    picker,
    list,
    el("p", { class: "file-ask" }, [
      el("label", { for: id, class: "file-choose" }, [room > 1 ? "Choose files" : "Choose a file"]),
      room > 1 ? " or drop them here" : " or drop it here",
    ]),
    el("small", { id: note }, [words]),
    state,
    wrong,
  ]);
}

/** @typedef {{ readonly room: number, readonly endings: readonly string[] }} Rules */

/**
 * @param {readonly File[]} files
 * @param {Going} going
 * @param {Rules} rules
 * @param {string} me
 * @param {(files: readonly SandboxFile[]) => void} keep
 */
async function takeIn(files, going, rules, me, keep) {
  const free = rules.room - going.files.length - going.underWay;
  const fit = fitting(files, rules.endings);
  going.wrong = complaints(files, fit, free, rules).join(" ");
  const taken = fit.slice(0, Math.max(0, free));
  going.underWay += taken.length;
  going.draw();
  for (const file of taken) {
    const done = await upload(me, file);
    going.underWay -= 1;
    if (done.is === "there") keep([...going.files, done.file]);
    else going.wrong = done.why;
    going.draw();
  }
}

/** @param {Json} element */
function endingsOf(element) {
  const types = Array.isArray(element["filetypes"]) ? element["filetypes"] : [];
  return types.map((type) => `.${string(type).toLowerCase().replace(/^\./, "")}`);
}

/** @param {Rules} rules */
function limitsOf({ room, endings }) {
  const count = room === 1 ? "One file" : `Up to ${room} files`;
  const kinds = endings.length === 0 ? "" : `: ${endings.join(", ")}`;
  return `${count} of at most 10 MB${kinds}`;
}

/**
 * @param {readonly File[]} files
 * @param {readonly string[]} endings
 */
function fitting(files, endings) {
  const isKnown = (/** @type {File} */ file) =>
    endings.length === 0 || endings.some((ending) => file.name.toLowerCase().endsWith(ending));
  return files.filter((file) => isKnown(file) && file.size <= most.bytes);
}

/**
 * @param {readonly File[]} files
 * @param {readonly File[]} fit
 * @param {number} free
 * @param {Rules} rules
 */
function complaints(files, fit, free, { room }) {
  const unfit = files.filter((file) => !fit.includes(file));
  const said = unfit.map(({ name, size }) =>
    size > most.bytes ? `${name} is larger than 10 MB.` : `${name} is not of a kind that is asked for here.`,
  );
  return fit.length > free ? [...said, `Only ${room} ${room === 1 ? "file fits" : "files fit"} here.`] : said;
}
