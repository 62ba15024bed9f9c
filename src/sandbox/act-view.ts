import { answered, refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson } from "./contract.ts";
import { problemsWith } from "./field-problems.ts";
import { giveFiles, withFiles } from "./given-files.ts";
import { isJson, type Json, objectIn, textIn } from "./json.ts";
import { closedPayload, submissionPayload } from "./payloads.ts";
import { change, dismiss, findView, notify, replaceView, show, type ShownView, topView } from "./screens.ts";
import { slackWords } from "./slack-words.ts";
import { isViewTooLarge, validateView } from "./validate-view.ts";
import { merged, valuesOf } from "./view-state.ts";
import type { World } from "./world.ts";

/** Submits the open form: Slack looks whether it is complete, the app answers what becomes of it. */
export async function actSubmit(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "submit" }>,
): Promise<ActAnswer> {
  const { workspace, screens, grants, sockets } = world;
  const shown = topView(screens, person.id);
  if (shown === null || shown.id !== act.viewId || shown.busy || !isJson(shown.view["submit"])) {
    return refused(`${person.id} has no form ${act.viewId} in front that can be submitted now`);
  }
  const filled = merged(shown.filled, withFiles(workspace, person.id, act.state));
  const values = valuesOf(shown.view, filled);
  const errors = problemsWith(shown.view, values);
  const isComplete = Object.keys(errors).length === 0;
  const current = change(workspace, screens, person.id, { ...shown, filled, errors, busy: isComplete });
  if (!isComplete) {
    return refused(Object.values(errors).join(" "));
  }
  giveFiles(workspace, values);
  const trigger = grants.newTrigger({ person: person.id, viewId: shown.id });
  const payload = submissionPayload(workspace, person, current, values, trigger);
  const delivery = await sockets.deliver("interactive", payload);
  // The app may have changed the form meanwhile with views.update, or the person may have reloaded the page.
  const latest = findView(screens, shown.id, undefined);
  if (latest !== null) {
    const idle = change(workspace, screens, person.id, { ...latest.shown, busy: false });
    const isTaken = delivery.is === "acknowledged" && follow(world, person, idle, delivery.payload);
    if (!isTaken) {
      notify(workspace, screens, person.id, slackWords.modalFailed);
    }
  }
  return answered(delivery);
}

/** Closes the open form; the app hears of it when it asked to. */
export async function actClose(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "close" }>,
): Promise<ActAnswer> {
  const { workspace, screens, sockets } = world;
  const shown = topView(screens, person.id);
  if (shown === null || shown.id !== act.viewId) {
    return refused(`${person.id} has no form ${act.viewId} in front`);
  }
  const isCleared = shown.view["clear_on_close"] === true;
  dismiss(workspace, screens, person.id, isCleared ? "all" : shown);
  if (shown.view["notify_on_close"] !== true) {
    return { is: "acknowledged", why: null };
  }
  const values = valuesOf(shown.view, shown.filled);
  return answered(await sockets.deliver("interactive", closedPayload(workspace, person, shown, values, isCleared)));
}

/** Does with the form what the app answered; false when Slack could not make sense of the answer. */
function follow(world: World, person: SandboxPerson, shown: ShownView, payload: unknown): boolean {
  const { workspace, screens } = world;
  const answer: Json = isJson(payload) ? payload : {};
  switch (textIn(answer, "response_action")) {
    case "":
      // Anything else in the body than a response_action is not an answer to a form.
      if (Object.keys(answer).length > 0) {
        return distrust(world, "an answer without response_action");
      }
      dismiss(workspace, screens, person.id, shown);
      return true;
    case "clear":
      dismiss(workspace, screens, person.id, "all");
      return true;
    case "errors":
      return showErrors(world, person, shown, objectIn(answer, "errors"));
    case "update":
    case "push":
      return showNext(world, person, shown, answer);
    default:
      return distrust(world, `an unknown response_action`);
  }
}

function showErrors(world: World, person: SandboxPerson, shown: ShownView, errors: Json): boolean {
  const blocks = Array.isArray(shown.view["blocks"]) ? shown.view["blocks"].filter(isJson) : [];
  const inputs = new Set(blocks.filter((block) => block["type"] === "input").map((block) => block["block_id"]));
  const said = Object.entries(errors).flatMap(([block, words]) =>
    inputs.has(block) && typeof words === "string" ? [[block, words] as const] : [],
  );
  if (said.length === 0 || said.length < Object.keys(errors).length) {
    return distrust(world, "errors for blocks that are no inputs of this form");
  }
  change(world.workspace, world.screens, person.id, { ...shown, errors: Object.fromEntries(said) });
  return true;
}

function showNext(
  { workspace, screens, traffic }: World,
  person: SandboxPerson,
  shown: ShownView,
  answer: Json,
): boolean {
  const view = answer["view"];
  const problems = validateView(view);
  if (!isJson(view) || problems.length > 0 || isViewTooLarge(view)) {
    traffic.note({ is: "acknowledgement", what: "view", outcome: problems.join("; ") || "view_too_large" });
    return false;
  }
  if (answer["response_action"] === "push") {
    return show(workspace, screens, person.id, view, "push") !== null;
  }
  replaceView(workspace, screens, person.id, shown, view);
  return true;
}

function distrust(world: World, why: string): false {
  world.traffic.note({ is: "acknowledgement", what: "view", outcome: why });
  return false;
}
