import { el } from "./dom.js";
import { emoji } from "./emoji.js";
import { number, object, objects, string } from "./read.js";
import { undrawn } from "./undrawn.js";
import { drawBroadcast, drawDate, drawLink, drawPerson, drawRoom } from "./text.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

const styles = /** @type {const} */ (["code", "strike", "italic", "bold"]);
/** @type {Readonly<Record<typeof styles[number], "strong" | "em" | "s" | "code">>} */
const tags = { bold: "strong", italic: "em", strike: "s", code: "code" };

/**
 * Draws a rich text block or cell.
 * @param {Json} block
 * @param {Stage} stage
 */
export function drawRichText(block, stage) {
  return el(
    "div",
    { class: "rich" },
    objects(block["elements"]).map((each) => drawPart(each, stage)),
  );
}

/**
 * @param {Json} part
 * @param {Stage} stage
 * @returns {HTMLElement}
 */
function drawPart(part, stage) {
  const inside = () => objects(part["elements"]).map((each) => drawInline(each, stage));
  switch (part["type"]) {
    case "rich_text_section":
      return el("div", { class: "lines" }, inside());
    case "rich_text_quote":
      return el("blockquote", {}, inside());
    case "rich_text_preformatted":
      return el("pre", {}, inside());
    case "rich_text_list":
      return drawList(part, stage);
    default:
      return undrawn("element type", part["type"]);
  }
}

/**
 * @param {Json} part
 * @param {Stage} stage
 */
function drawList(part, stage) {
  const isOrdered = part["style"] === "ordered";
  const depth = Math.min(number(part["indent"]) ?? 0, 8);
  const items = objects(part["elements"]).map((each) => el("li", {}, [drawPart(each, stage)]));
  const start = isOrdered ? (number(part["offset"]) ?? 0) + 1 : null;
  return el(isOrdered ? "ol" : "ul", { class: `depth-${depth}`, start }, items);
}

/**
 * @param {Json} element
 * @param {Stage} stage
 * @returns {Node}
 */
function drawInline(element, stage) {
  /** @type {Node} */
  let node = drawBare(element, stage);
  const style = object(element["style"]);
  for (const each of styles) if (style[each] === true) node = el(tags[each], {}, [node]);
  return node;
}

/**
 * @param {Json} element
 * @param {Stage} stage
 * @returns {Node}
 */
function drawBare(element, stage) {
  switch (element["type"]) {
    case "text":
      return document.createTextNode(string(element["text"]));
    case "link":
      return drawLink(string(element["url"]), string(element["text"], string(element["url"])));
    case "user":
      return drawPerson(string(element["user_id"]), stage);
    case "channel":
      return drawRoom(string(element["channel_id"]), stage);
    case "usergroup":
      return el("span", { class: "mention" }, [`@${string(element["usergroup_id"])}`]);
    case "broadcast":
      return drawBroadcast(string(element["range"]));
    case "emoji":
      return document.createTextNode(drawnEmoji(element));
    case "date":
      return drawDate(element["timestamp"], string(element["format"]), string(element["fallback"]), stage);
    case "color":
      return el("code", {}, [string(element["value"])]);
    default:
      return undrawn("element type", element["type"]);
  }
}

/** @param {Json} element */
function drawnEmoji(element) {
  const points = string(element["unicode"])
    .split("-")
    .map((each) => Number.parseInt(each, 16));
  const isDrawable = points.every((point) => point > 0 && point <= 0x10ffff);
  return isDrawable ? String.fromCodePoint(...points) : emoji(string(element["name"]));
}
