import { frame, setAttribute } from "./dom.js";

/**
 * The box for words and the button that sends them: Enter sends, the box grows with what is typed.
 * @param {{ readonly send: () => void, readonly typed: (words: string) => void, readonly hasMore: () => boolean }} ways
 *   `hasMore` says whether there is anything to send besides words
 */
export function wordsBox({ send, typed, hasMore }) {
  const box = frame("words", HTMLTextAreaElement);
  const button = frame("send", HTMLButtonElement);
  const hasSomething = () => box.value.trim() !== "" || hasMore();
  const fit = () => {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
    setAttribute(button, "data-empty", !hasSomething());
  };
  const trySend = () => {
    if (hasSomething() && button.getAttribute("aria-disabled") !== "true") send();
  };
  frame("composer", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    trySend();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    trySend();
  });
  box.addEventListener("input", () => {
    typed(box.value);
    fit();
  });
  return {
    fit,
    words: () => box.value,
    /** @param {string} words */
    write(words) {
      if (box.value !== words) box.value = words;
      fit();
    },
    /** @param {boolean} isBusy */
    hold(isBusy) {
      setAttribute(button, "aria-disabled", isBusy && "true");
      box.readOnly = isBusy;
    },
    /** @param {string} name */
    label(name) {
      box.placeholder = `Message ${name}`;
      box.setAttribute("aria-label", `Message ${name}`);
    },
    focusEnd() {
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    },
  };
}
