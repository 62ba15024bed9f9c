import { el } from "./dom.js";
import { bareText, object, objects, string } from "./read.js";
import { drawRichText } from "./rich-text.js";
import { undrawn } from "./undrawn.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Draws a table; its first row is the heading, as in Slack.
 * @param {Json} block
 * @param {Stage} stage
 */
export function drawTable(block, stage) {
  const settings = Array.isArray(block["column_settings"]) ? block["column_settings"].map(object) : [];
  const rows = Array.isArray(block["rows"]) ? block["rows"] : [];
  const drawn = rows.map((row, index) => {
    const cells = objects(row).map((cell, column) => {
      const align = string(object(settings[column])["align"], "left");
      return el(index === 0 ? "th" : "td", { scope: index === 0 && "col", class: `align-${align}` }, [
        drawCell(cell, stage),
      ]);
    });
    return el("tr", {}, cells);
  });
  const [head, ...body] = drawn;
  return el("div", { class: "table", role: "region", "aria-label": "Table", tabindex: 0 }, [
    el("table", {}, [head && el("thead", {}, [head]), el("tbody", {}, body)]),
  ]);
}

/**
 * @param {Json} cell
 * @param {Stage} stage
 * @returns {Node}
 */
function drawCell(cell, stage) {
  if (cell["type"] === "rich_text") return drawRichText(cell, stage);
  if (cell["type"] === "raw_text" || cell["type"] === "raw_number")
    return el("div", { class: "lines" }, [bareText(cell)]);
  return undrawn("cell type", cell["type"]);
}
