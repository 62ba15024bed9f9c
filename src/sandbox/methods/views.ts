import { isJson, type Json, textIn } from "../json.ts";
import { shownPayload } from "../payloads.ts";
import { argument } from "../read-content.ts";
import { findView, replaceView, show, type ShownView } from "../screens.ts";
import { isViewTooLarge, validateView } from "../validate-view.ts";
import { type Answer, refusal, type World } from "../world.ts";
import type { Method } from "./method.ts";

const anyone = { token: "bot", scopes: [] } as const;

/** Opens a form on the screen of whoever just did something. */
export const viewsOpen: Method = { ...anyone, required: ["trigger_id", "view"], run: opens("open") };

/** Puts a form on top of the one in which something was just done. */
export const viewsPush: Method = { ...anyone, required: ["trigger_id", "view"], run: opens("push") };

/** Puts another form in the place of an open one. */
export const viewsUpdate: Method = {
  ...anyone,
  required: ["view"],
  run(world, args) {
    const read = readView(args);
    if (read.is === "refused") {
      return read.answer;
    }
    const found = findView(world.screens, args["view_id"], args["external_id"]);
    if (found === null) {
      return refusal("not_found");
    }
    const hash = textIn(args, "hash");
    if (hash !== "" && hash !== found.shown.hash) {
      return refusal("hash_conflict");
    }
    const others = findView(world.screens, undefined, textIn(read.view, "external_id") || undefined);
    if (others !== null && others.shown.id !== found.shown.id) {
      return refusal("duplicate_external_id");
    }
    return viewed(world, replaceView(world.workspace, world.screens, found.person, found.shown, read.view));
  },
};

/** A form as the app gave it, or Slack's refusal of it. */
function readView(
  args: Json,
): { readonly is: "view"; readonly view: Json } | { readonly is: "refused"; readonly answer: Answer } {
  const view = argument(args, "view");
  const problems = validateView(view);
  if (problems.length > 0 || !isJson(view)) {
    return { is: "refused", answer: refusal("invalid_arguments", problems) };
  }
  return isViewTooLarge(view) ? { is: "refused", answer: refusal("view_too_large") } : { is: "view", view };
}

function opens(how: "open" | "push"): Method["run"] {
  return (world, args) => {
    const read = readView(args);
    if (read.is === "refused") {
      return read.answer;
    }
    if (findView(world.screens, undefined, textIn(read.view, "external_id") || undefined) !== null) {
      return refusal("duplicate_external_id");
    }
    const exchanged = world.grants.exchange(args["trigger_id"]);
    if (exchanged.is === "refused") {
      return refusal(exchanged.because);
    }
    const { person, viewId } = exchanged.trigger;
    if (how === "push" && (viewId === null || findView(world.screens, viewId, undefined) === null)) {
      return refusal("not_found");
    }
    const shown = show(world.workspace, world.screens, person, read.view, how);
    return shown === null ? refusal("push_limit_reached") : viewed(world, shown);
  };
}

function viewed(world: World, shown: ShownView): Answer {
  return { ok: true, view: shownPayload(world.workspace, shown, {}) };
}
