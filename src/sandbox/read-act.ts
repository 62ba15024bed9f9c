import type { Act } from "./contract.ts";
import { isJson, type Json, objectIn, textIn } from "./json.ts";

/** An act as the page sent it; null when it is none. */
export function readAct(value: unknown): Act | null {
  if (!isJson(value)) {
    return null;
  }
  const text = (key: string): string => textIn(value, key);
  const as = text("as");
  const target = { blockId: text("blockId"), actionId: text("actionId"), ...choiceIn(value) };
  switch (value["do"]) {
    case "command":
      return { as, do: "command", room: text("room"), command: text("command"), text: text("text") };
    case "say":
      return { as, do: "say", room: text("room"), text: text("text") };
    case "click":
      return { as, do: "click", room: text("room"), ts: text("ts"), ...target };
    case "click-in-view":
      return { as, do: "click-in-view", viewId: text("viewId"), ...target, state: stateIn(value) };
    case "submit":
      return { as, do: "submit", viewId: text("viewId"), state: stateIn(value) };
    case "close":
      return { as, do: "close", viewId: text("viewId") };
    case "reload":
      return { as, do: "reload" };
    default:
      return null;
  }
}

function choiceIn(value: Json): { readonly choice?: string } {
  return typeof value["choice"] === "string" ? { choice: value["choice"] } : {};
}

function stateIn(value: Json): Record<string, Record<string, unknown>> {
  const blocks = Object.entries(objectIn(value, "state"));
  return Object.fromEntries(blocks.flatMap(([block, actions]) => (isJson(actions) ? [[block, { ...actions }]] : [])));
}
