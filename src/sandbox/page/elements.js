import { el, freshId } from "./dom.js";
import { drawActingSelect, drawOverflow } from "./element-menus.js";
import { plainText } from "./emoji.js";
import { drawField } from "./fields.js";
import { holdsState } from "./memory.js";
import { press, spot } from "./press.js";
import { object, string } from "./read.js";
import { undrawn } from "./undrawn.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Draws an element that acts at once when it is used, in a section or an actions block.
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 * @param {string | null} [labelledBy] the text that says what the element is for
 * @returns {HTMLElement}
 */
export function drawElement(element, blockId, stage, labelledBy = null) {
  switch (element["type"]) {
    case "button":
      return drawButton(element, blockId, stage);
    case "overflow":
      return drawOverflow(element, blockId, stage);
    case "static_select":
      return drawActingSelect(element, blockId, stage, labelledBy);
    case "image":
      return drawImage(element);
    default:
      return holdsState(element)
        ? drawActingField(element, blockId, stage, labelledBy)
        : undrawn("element type", element["type"]);
  }
}

/**
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 */
function drawButton(element, blockId, stage) {
  const look = string(element["style"]);
  const label = string(element["accessibility_label"]) || null;
  const node = el("button", { ...spot(element, blockId), class: `press ${look}`.trim(), "aria-label": label }, [
    plainText(element["text"]),
  ]);
  node.addEventListener("click", () => {
    if (node.getAttribute("aria-disabled") === "true") return;
    const url = string(element["url"]);
    if (/^https?:/i.test(url)) open(url, "_blank", "noopener");
    void press(element, blockId, stage);
  });
  return node;
}

/**
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 * @param {string | null} labelledBy
 */
function drawActingField(element, blockId, stage, labelledBy) {
  const address = { blockId, actionId: string(element["action_id"]) };
  return drawField(element, address, stage, {
    id: freshId("field"),
    labelledBy,
    describedBy: null,
    isRequired: false,
    isInvalid: false,
    isHeard: true,
    changed: () => void press(element, blockId, stage),
  });
}

/**
 * Stands in for a picture, which is never loaded.
 * @param {Json} element an image block or element
 */
export function drawImage(element) {
  const alt = string(element["alt_text"], "without a description");
  const source = string(element["image_url"]) || string(object(element["slack_file"])["url"]);
  return el(
    "span",
    { class: "picture", role: "img", "aria-label": `Picture, not loaded: ${alt}`, title: source || null },
    [el("b", {}, ["Picture, not loaded"]), el("span", {}, [alt])],
  );
}
