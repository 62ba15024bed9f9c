import { drawBlocks } from "./blocks.js";
import { setAttribute } from "./dom.js";
import { blocksOf, complaintsOf, errorsOf, filled } from "./filled.js";
import { drawForm, drawHead } from "./form.js";
import { focusedSpot } from "./keep.js";
import { settleBeginnings, stateBeside, stateOf } from "./memory.js";
import { whileBusy } from "./message.js";
import { bodyOf, settleFocus, watch } from "./modal-keys.js";
import { castOf } from "./stage.js";

/** @import { Act, OpenView, Sight } from "../contract.ts" */
/** @import { Filled } from "./filled.js" */
/** @import { Ways } from "./modal-keys.js" */
/** @import { Pressed } from "./stage.js" */

/** @typedef {{ readonly sight: Sight, readonly open: OpenView, readonly form: Filled }} Shown */

/**
 * Draws the form that lies over a person's screen, sends what is done in it, and says where the keyboard goes after it.
 * @param {HTMLDialogElement} dialog
 * @param {(act: Act) => Promise<string | null>} perform
 * @param {() => HTMLElement | null} home
 */
export function modal(dialog, perform, home) {
  /** @type {Map<string, Filled>} */
  const forms = new Map();
  /** @type {Shown | null} */
  let shown = null;
  let stamp = "";

  /**
   * @param {(shown: Shown) => Act} actOf
   * @param {boolean} [canWait] false for what waits for nothing, such as closing
   */
  const send = async (actOf, canWait = true) => {
    if (shown === null) return;
    const act = actOf(shown);
    if (!canWait && dialog.getAttribute("aria-busy") === "true") await perform(act);
    else await whileBusy(dialog, () => perform(act));
  };
  const close = () => void send(({ sight, open }) => ({ as: sight.me, do: "close", viewId: open.id }), false);
  const inTurn = oneByOne();
  const press = (/** @type {Pressed} */ what) => {
    const view = shown?.open.id;
    inTurn(async () => {
      if (shown?.open.id === view) await send((now) => pressIn(now, what));
    });
  };
  const submit = () => {
    if (shown === null || shown.open.busy || dialog.getAttribute("aria-busy") === "true") return;
    const { open, form } = shown;
    form.complaints = complaintsOf(open, form);
    form.changed.clear();
    if (Object.keys(form.complaints).length > 0) return redraw(dialog, shown, ways, true);
    const state = stateOf(blocksOf(open), form.memory);
    // The same fault found again is news again.
    form.errors = "{}";
    stamp = "";
    void send(({ sight }) => ({ as: sight.me, do: "submit", viewId: open.id, state }));
  };
  const ways = { submit, close, press };
  watch(dialog, ways, (blockId) => {
    shown?.form.changed.add(blockId);
    if (shown !== null) delete shown.form.complaints[blockId];
  });
  /** @param {string} me */
  const leave = (me) => {
    for (const key of forms.keys()) if (key.startsWith(`${me}/`)) forms.delete(key);
    shown = null;
    stamp = "";
    if (dialog.open) empty(dialog, home);
  };

  return {
    /**
     * Shows this person's form, or none; what was typed survives every redraw of the same form.
     * @param {Sight} sight
     */
    show(sight) {
      const open = sight.view;
      if (open === null) return leave(sight.me);
      const form = filled(forms, sight.me, open);
      if (shown?.open.id === open.id && shown.form === form) settleBeginnings(blocksOf(shown.open), form.memory);
      const errors = JSON.stringify(open.errors);
      const isNews = errors !== form.errors;
      if (isNews) form.changed.clear();
      form.errors = errors;
      shown = { sight, open, form };
      const now = JSON.stringify([sight.me, open.id, open.view, open.errors]);
      if (now !== stamp) redraw(dialog, shown, ways, isNews && errors !== "{}");
      stamp = now;
      const isBusy = open.busy || dialog.getAttribute("aria-busy") === "true";
      for (const button of dialog.querySelectorAll("[data-press]"))
        setAttribute(button, "aria-disabled", isBusy && "true");
    },
  };
}

/** Does things one after the other: of two fields that are changed quickly, the app must hear both. */
function oneByOne() {
  /** @type {Promise<void>} */
  let last = Promise.resolve();
  return (/** @type {() => Promise<void>} */ task) => {
    const before = last;
    last = (async () => {
      await before;
      await task();
    })();
  };
}

/**
 * @param {Shown} now
 * @param {Pressed} what
 * @returns {Act}
 */
function pressIn({ sight, open, form }, what) {
  const state = stateBeside(blocksOf(open), form.memory, what);
  return { as: sight.me, do: "click-in-view", viewId: open.id, state, ...what };
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {() => HTMLElement | null} home
 */
function empty(dialog, home) {
  dialog.close();
  dialog.removeAttribute("data-view");
  dialog.replaceChildren();
  if (document.activeElement === document.body) home()?.focus();
}

/** @type {WeakMap<HTMLElement, string>} */
const beginnings = new WeakMap();

/**
 * @param {HTMLDialogElement} dialog
 * @param {Shown} shown
 * @param {Ways & { readonly press: (what: Pressed) => void }} ways
 * @param {boolean} isFaulted
 */
function redraw(dialog, { sight, open, form }, ways, isFaulted) {
  const errors = errorsOf(open, form);
  const blocks = blocksOf(open);
  const isSame = dialog.getAttribute("data-view") === open.id;
  const spot = isSame ? focusedSpot(dialog) : null;
  const failure = isSame ? dialog.querySelector(".failure") : null;
  // A form that now begins differently has turned a page, and is read from the top.
  const beginning = JSON.stringify([open.id, blocks[0]]);
  const scrolled = beginnings.get(dialog) === beginning ? (bodyOf(dialog)?.scrollTop ?? 0) : 0;
  const drawn = drawBlocks(blocks, { ...castOf(sight), memory: form.memory, press: ways.press }, errors);
  dialog.replaceChildren(drawHead(open, ways.close), drawForm(open, drawn, errors, ways));
  if (failure !== null) dialog.querySelector("[data-failure]")?.append(failure);
  dialog.setAttribute("data-view", open.id);
  beginnings.set(dialog, beginning);
  if (!dialog.open) dialog.showModal();
  const body = bodyOf(dialog);
  if (body !== null) body.scrollTop = scrolled;
  settleFocus(dialog, spot, isFaulted);
}
