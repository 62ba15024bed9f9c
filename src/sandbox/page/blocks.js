import { append, el, freshId, spoken } from "./dom.js";
import { drawElement, drawImage } from "./elements.js";
import { plainText } from "./emoji.js";
import { drawInput } from "./input.js";
import { blockIdOf } from "./memory.js";
import { isObject, objects, string } from "./read.js";
import { drawRichText } from "./rich-text.js";
import { drawTable } from "./table.js";
import { drawText } from "./text.js";
import { undrawn } from "./undrawn.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Draws the blocks of a message or form; `errors` are what was wrong with its fields, by block id.
 * @param {readonly Json[]} blocks
 * @param {Stage} stage
 * @param {Readonly<Record<string, string>>} [errors]
 * @returns {readonly HTMLElement[]}
 */
export function drawBlocks(blocks, stage, errors = {}) {
  return blocks.map((block, index) => {
    const blockId = blockIdOf(block, index);
    const node =
      block["type"] === "input" ? drawInput(block, blockId, stage, errors[blockId]) : draw(block, blockId, stage);
    node.classList.add("block");
    return node;
  });
}

/**
 * @param {Json} block
 * @param {string} blockId
 * @param {Stage} stage
 * @returns {HTMLElement}
 */
function draw(block, blockId, stage) {
  switch (block["type"]) {
    case "header":
      return el("h3", { class: "header" }, [plainText(block["text"])]);
    case "section":
      return drawSection(block, blockId, stage);
    case "context":
      return el(
        "div",
        { class: "context" },
        objects(block["elements"]).map((each) => drawContextElement(each, stage)),
      );
    case "divider":
      return el("hr");
    case "actions":
      return el(
        "div",
        { class: "actions" },
        objects(block["elements"]).map((each) => drawElement(each, blockId, stage)),
      );
    case "rich_text":
      return drawRichText(block, stage);
    case "table":
      return drawTable(block, stage);
    case "image":
      return drawFigure(block);
    case "alert":
      return drawAlert(block, stage);
    default:
      return undrawn("block type", block["type"]);
  }
}

/**
 * @param {Json} block
 * @param {string} blockId
 * @param {Stage} stage
 */
function drawSection(block, blockId, stage) {
  const id = freshId("section");
  const words = el("div", { class: "words", id });
  if (isObject(block["text"])) words.append(drawText(block["text"], stage));
  const fields = objects(block["fields"]);
  if (fields.length > 0)
    words.append(
      el(
        "div",
        { class: "fields" },
        fields.map((each) => el("div", {}, [drawText(each, stage)])),
      ),
    );
  const accessory = block["accessory"];
  const aside = isObject(accessory) && el("div", { class: "accessory" }, [drawElement(accessory, blockId, stage, id)]);
  return el("div", { class: "section" }, [words, aside]);
}

/**
 * @param {Json} element
 * @param {Stage} stage
 * @returns {Node}
 */
function drawContextElement(element, stage) {
  if (element["type"] === "image") return drawImage(element);
  if (element["type"] === "mrkdwn" || element["type"] === "plain_text") return drawText(element, stage);
  return undrawn("element type", element["type"]);
}

/** @param {Json} block */
function drawFigure(block) {
  const figure = el("figure", {});
  if (isObject(block["title"])) figure.append(el("figcaption", {}, [plainText(block["title"])]));
  append(figure, [drawImage(block)]);
  return figure;
}

/** @type {Readonly<Record<string, { sign: string, word: string }>>} */
const levels = {
  info: { sign: "i", word: "Information" },
  warning: { sign: "!", word: "Warning" },
  error: { sign: "×", word: "Error" },
  success: { sign: "✓", word: "Success" },
};

/**
 * @param {Json} block
 * @param {Stage} stage
 */
function drawAlert(block, stage) {
  const level = string(block["level"], "default");
  const { sign, word } = levels[level] ?? { sign: "•", word: "Note" };
  return el("div", { class: `alert ${level}`, role: "note" }, [
    el("span", { class: "sign", "aria-hidden": "true" }, [sign]),
    spoken(`${word}: `),
    drawText(block["text"], stage),
  ]);
}
