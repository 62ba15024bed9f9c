import { chosenValues, optionsOf } from "./choices.js";
import { el, freshId } from "./dom.js";
import { plainText } from "./emoji.js";
import { held, hold } from "./memory.js";
import { opensMenu } from "./menu.js";
import { press, spot } from "./press.js";
import { object, string } from "./read.js";

/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Draws an overflow menu.
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 */
export function drawOverflow(element, blockId, stage) {
  const node = el("button", { ...spot(element, blockId), class: "press overflow", "aria-label": "More actions" }, [
    "⋯",
  ]);
  const offered = optionsOf(element);
  const items = offered.map(({ option }) => itemOf(option));
  opensMenu(
    node,
    () => items,
    (index) => {
      void press(element, blockId, stage, string(offered[index]?.option["value"]));
    },
  );
  return el("span", { class: "menu-home" }, [node]);
}

/** @param {Json} option */
function itemOf(option) {
  const detail = plainText(option["description"]);
  return { label: plainText(option["text"]), ...(detail === "" ? {} : { detail }) };
}

/**
 * Draws a select outside a form's fields: as a menu, because a native list would already act on an arrow key.
 * @param {Json} element
 * @param {string} blockId
 * @param {Stage} stage
 * @param {string | null} labelledBy
 */
export function drawActingSelect(element, blockId, stage, labelledBy) {
  const address = { blockId, actionId: string(element["action_id"]) };
  const offered = optionsOf(element);
  const shown = el("span", { id: freshId("chosen") });
  const node = el("button", { ...spot(element, blockId), class: "press select" }, [shown]);
  const now = () => held(stage.memory, address, element);
  const show = () => {
    shown.textContent =
      plainText(object(now()["selected_option"])["text"]) || plainText(element["placeholder"], "Choose…");
  };
  show();
  if (labelledBy !== null) node.setAttribute("aria-labelledby", `${labelledBy} ${shown.id}`);
  const items = () =>
    offered.map(({ option, group }) => ({
      ...itemOf(option),
      ...(group === undefined ? {} : { group }),
      isChosen: chosenValues(now()).includes(string(option["value"])),
    }));
  opensMenu(node, items, async (index) => {
    const option = offered[index]?.option ?? {};
    const before = now();
    hold(stage.memory, address, { type: "static_select", selected_option: option });
    if (!(await press(element, blockId, stage, string(option["value"])))) hold(stage.memory, address, before);
    show();
  });
  return el("span", { class: "menu-home" }, [node]);
}
