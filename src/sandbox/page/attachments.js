import { frame } from "./dom.js";
import { takesDrops } from "./drop.js";
import { drawChosen } from "./file-list.js";
import { upload } from "./upload.js";

/** @import { SandboxFile } from "../contract.ts" */

/** Slack sends no more files than this with one message. */
const most = 10;

/**
 * The files that wait in the message box, for each place apart: chosen with the clip, dropped on the conversation, or
 * pasted.
 * @param {() => { readonly key: string, readonly me: string } | null} place where files would go now
 * @param {() => void} changed
 */
export function attachments(place, changed) {
  const state = frame("attach-state", HTMLElement);
  /** @type {Map<string, readonly SandboxFile[]>} */
  const kept = new Map();
  let underWay = 0;

  const waiting = () => kept.get(place()?.key ?? "") ?? [];
  const keep = (/** @type {string} */ key, /** @type {readonly SandboxFile[]} */ files) => {
    kept.set(key, files);
    draw();
  };
  const draw = () => {
    drawChosen(frame("attached", HTMLElement), waiting(), (file) => {
      const here = place();
      if (here !== null)
        keep(
          here.key,
          waiting().filter(({ id }) => id !== file.id),
        );
      frame("words", HTMLTextAreaElement).focus();
    });
    changed();
  };
  const take = async (/** @type {readonly File[]} */ files) => {
    const here = place();
    if (here === null || files.length === 0) return;
    const fit = files.slice(0, Math.max(0, most - waiting().length));
    /** @type {string[]} */
    const wrong = fit.length < files.length ? [`A message holds at most ${most} files.`] : [];
    underWay += 1;
    state.textContent = "Uploading…";
    changed();
    for (const file of fit) {
      const done = await upload(here.me, file);
      if (done.is === "there") keep(here.key, [...(kept.get(here.key) ?? []), done.file]);
      else wrong.push(done.why);
    }
    underWay -= 1;
    state.textContent = wrong.join(" ");
    changed();
  };

  waysIn(take, () => place() !== null);

  return {
    draw,
    waiting,
    isUnderWay: () => underWay > 0,
    /** @param {string} key */
    sent(key) {
      kept.delete(key);
      draw();
    },
  };
}

/**
 * @param {(files: readonly File[]) => void} take
 * @param {() => boolean} isOpen
 */
function waysIn(take, isOpen) {
  const picker = frame("attach-picker", HTMLInputElement);
  frame("attach", HTMLButtonElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    take([...(picker.files ?? [])]);
    picker.value = "";
  });
  frame("words", HTMLTextAreaElement).addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  takesDrops(frame("main", HTMLElement), take, isOpen);
}
