import type { Act } from "./contract.ts";
import { isJson, type Json, listIn, objectIn, textIn } from "./json.ts";

/** An act as the page sent it; null when it is none. */
export function readAct(value: unknown): Act | null {
  if (!isJson(value)) {
    return null;
  }
  const text = (key: string): string => textIn(value, key);
  const as = text("as");
  const target = { blockId: text("blockId"), actionId: text("actionId"), ...given(value, "choice") };
  switch (value["do"]) {
    case "command":
      return { as, do: "command", room: text("room"), command: text("command"), text: text("text") };
    case "say":
      return { as, do: "say", room: text("room"), text: text("text"), ...filesIn(value), ...given(value, "threadTs") };
    case "shortcut":
      return { as, do: "shortcut", callbackId: text("callbackId") };
    case "message-shortcut":
      return { as, do: "message-shortcut", callbackId: text("callbackId"), room: text("room"), ts: text("ts") };
    case "forward-mail":
      return { as, do: "forward-mail", ...mailIn(value), ...given(value, "html") };
    case "delete-file":
      return { as, do: "delete-file", file: text("file") };
    case "click":
      return { as, do: "click", room: text("room"), ts: text("ts"), ...target, ...stateGiven(value) };
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

/** A text that may be left out. */
function given<Key extends string>(value: Json, key: Key): { readonly [name in Key]?: string };
function given(value: Json, key: string): Json {
  return typeof value[key] === "string" ? { [key]: value[key] } : {};
}

function filesIn(value: Json): { readonly files?: readonly string[] } {
  const files = listIn(value, "files").filter((each) => typeof each === "string");
  return files.length === 0 ? {} : { files };
}

function mailIn(value: Json): Record<"room" | "from" | "subject" | "text", string> {
  const text = (key: string): string => textIn(value, key);
  return { room: text("room"), from: text("from"), subject: text("subject"), text: text("text") };
}

function stateGiven(value: Json): { readonly state?: Record<string, Record<string, unknown>> } {
  return isJson(value["state"]) ? { state: stateIn(value) } : {};
}

function stateIn(value: Json): Record<string, Record<string, unknown>> {
  const blocks = Object.entries(objectIn(value, "state"));
  return Object.fromEntries(blocks.flatMap(([block, actions]) => (isJson(actions) ? [[block, { ...actions }]] : [])));
}
