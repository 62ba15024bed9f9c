import { frame } from "./dom.js";

/**
 * @typedef {object} Scrolling
 * @property {(node: HTMLElement) => void} toStart shows the beginning of a message that the reader is looking at
 * @property {(isArriving: boolean) => (isMine: boolean, isNews: boolean) => void} measure asked before drawing; what it
 *   answers is called after it
 */

/**
 * Keeps the newest message in sight for a reader who is at the end, and tells one who reads back that there is more.
 * @returns {Scrolling}
 */
export function scrolling() {
  const scroller = frame("scroller", HTMLElement);
  const below = frame("below", HTMLButtonElement);
  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  };
  let staysAtEnd = true;
  below.addEventListener("click", toEnd);
  scroller.addEventListener("scroll", () => {
    staysAtEnd = isAtEnd();
    if (staysAtEnd) below.hidden = true;
  });
  // The message box grows with what is typed, and must not grow over the last message.
  new ResizeObserver(() => {
    if (staysAtEnd) toEnd();
  }).observe(scroller);
  return {
    toStart(node) {
      const [window, own] = [scroller.getBoundingClientRect(), node.getBoundingClientRect()];
      if (own.top < window.top && own.bottom > window.top) scroller.scrollTop -= window.top - own.top + 12;
    },
    measure(isArriving) {
      const wasAtEnd = isAtEnd();
      return (isMine, isNews) => {
        if (isArriving || (isNews && isMine) || wasAtEnd) toEnd();
        else if (isNews) below.hidden = false;
      };
    },
  };
}
