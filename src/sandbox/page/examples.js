import { el, frame } from "./dom.js";
import { keepChildren } from "./keep.js";

/** @import { Sight } from "../contract.ts" */

/**
 * Draws the examples that fill the message box with one click.
 * @param {Sight["examples"]} examples
 * @param {(words: string) => void} fill
 */
export function drawExamples(examples, fill) {
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
