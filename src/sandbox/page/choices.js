import { el, freshId } from "./dom.js";
import { plainText } from "./emoji.js";
import { held, hold } from "./memory.js";
import { isObject, object, objects, string } from "./read.js";
import { drawText } from "./text.js";
import { tied } from "./ties.js";

/** @import { Ties } from "./ties.js" */
/** @import { Address } from "./memory.js" */
/** @import { Json } from "./read.js" */
/** @import { Stage } from "./stage.js" */

/** @typedef {{ readonly option: Json, readonly group: string | undefined }} Offered */

/**
 * All options of an element with the group that each is in.
 * @param {Json} element
 * @returns {readonly Offered[]}
 */
export function optionsOf(element) {
  const groups = objects(element["option_groups"]);
  if (groups.length === 0) return objects(element["options"]).map((option) => ({ option, group: undefined }));
  return groups.flatMap((group) =>
    objects(group["options"]).map((option) => ({ option, group: plainText(group["label"]) })),
  );
}

/**
 * The things of the workspace that can be chosen where the app gives no options of its own, and what they are called in
 * the state.
 * @type {Readonly<Record<string, { readonly name: string, readonly offer: (stage: Stage) => readonly { id: string, name: string }[] }>>}
 */
const ofWorkspace = {
  users_select: { name: "selected_user", offer: (stage) => [...stage.people.values()] },
  channels_select: {
    name: "selected_channel",
    offer: (stage) => [...stage.rooms.values()].filter((room) => room.is === "channel"),
  },
  conversations_select: { name: "selected_conversation", offer: (stage) => [...stage.rooms.values()] },
};

/**
 * Draws a drop-down list of a form: the app's own options, or people or rooms of the workspace.
 * @param {Json} element
 * @param {Address} address
 * @param {Stage} stage
 * @param {Ties} ties
 */
export function drawSelect(element, address, stage, ties) {
  const type = string(element["type"]);
  const things = ofWorkspace[type];
  const offered = optionsOf(element);
  const node = el("select", { ...tied(address, ties), "data-first": element["focus_on_load"] === true }, [
    el("option", { value: "" }, [plainText(element["placeholder"], "Choose…")]),
    ...(things?.offer(stage).map((each) => el("option", { value: each.id }, [each.name])) ?? grouped(offered)),
  ]);
  const now = held(stage.memory, address, element);
  node.value = things === undefined ? string(object(now["selected_option"])["value"]) : string(now[things.name]);
  node.addEventListener("change", () => {
    const option = offered.find((each) => each.option["value"] === node.value)?.option ?? null;
    const value = things === undefined ? { selected_option: option } : { [things.name]: node.value || null };
    hold(stage.memory, address, { type, ...value });
    ties.changed();
  });
  return el("div", { class: "drop" }, [node]);
}

/** @param {readonly Offered[]} offered */
function grouped(offered) {
  /** @type {HTMLElement[]} */
  const drawn = [];
  for (const { option, group } of offered) {
    const node = el("option", { value: string(option["value"]) }, [plainText(option["text"])]);
    const last = drawn.at(-1);
    if (group === undefined) drawn.push(node);
    else if (last instanceof HTMLOptGroupElement && last.label === group) last.append(node);
    else drawn.push(el("optgroup", { label: group }, [node]));
  }
  return drawn;
}

/**
 * What can be chosen in an element: its own options, or everybody in the workspace.
 * @param {Json} element
 * @param {Stage} stage
 * @returns {readonly Offered[]}
 */
function offeredIn(element, stage) {
  if (element["type"] !== "multi_users_select") return optionsOf(element);
  const named = [...stage.people.values()].map(({ id, name }) => ({
    value: id,
    text: { type: "plain_text", text: name },
  }));
  return named.map((option) => ({ option, group: undefined }));
}

/**
 * Draws radio buttons or check boxes, each with its own label and description.
 * @param {Json} element
 * @param {Address} address
 * @param {Stage} stage
 * @param {Ties} ties
 */
export function drawChoices(element, address, stage, ties) {
  const isOne = element["type"] === "radio_buttons";
  const name = freshId("choice");
  const boxes = offeredIn(element, stage).map(({ option, group }) => {
    const node = el("input", {
      type: isOne ? "radio" : "checkbox",
      name,
      value: string(option["value"]),
      id: freshId("option"),
    });
    node.checked = chosenValues(held(stage.memory, address, element)).includes(node.value);
    node.setAttribute("data-spot", `${address.blockId}/${address.actionId}/${node.value}`);
    return { option, group, node };
  });
  const changed = () => {
    const chosen = boxes.filter(({ node }) => node.checked).map(({ option }) => option);
    const several =
      element["type"] === "multi_users_select"
        ? { selected_users: chosen.map((option) => string(option["value"])) }
        : { selected_options: chosen };
    const value = isOne ? { selected_option: chosen[0] ?? null } : several;
    hold(stage.memory, address, { type: string(element["type"]), ...value });
    ties.changed();
  };
  const rows = boxes.flatMap(({ option, group, node }, index) => {
    node.addEventListener("change", changed);
    const isFirst = group !== undefined && group !== boxes[index - 1]?.group;
    const row = drawChoice(option, node, stage);
    return isFirst ? [el("p", { class: "choice-group" }, [group]), row] : [row];
  });
  const { "data-spot": _, "aria-required": required, ...ties_ } = tied(address, ties);
  return el(
    "div",
    {
      ...ties_,
      role: isOne ? "radiogroup" : "group",
      "aria-required": isOne && required,
      class: `choices ${boxes.length > 8 ? "many" : ""}`.trim(),
    },
    rows,
  );
}

/**
 * @param {Json} option
 * @param {HTMLInputElement} node
 * @param {Stage} stage
 */
function drawChoice(option, node, stage) {
  const description = isObject(option["description"]) ? option["description"] : null;
  return el("label", { class: "choice", for: node.id }, [
    node,
    el("span", {}, [drawText(option["text"], stage), description && el("small", {}, [drawText(description, stage)])]),
  ]);
}

/**
 * The values chosen in an element's state.
 * @param {Json} state
 */
export function chosenValues(state) {
  const chosen = [object(state["selected_option"]), ...objects(state["selected_options"])];
  const users = Array.isArray(state["selected_users"]) ? state["selected_users"].map((user) => string(user)) : [];
  return [...chosen.map((option) => string(option["value"])), ...users].filter((value) => value !== "");
}
