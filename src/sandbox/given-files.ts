import { filePayload } from "./file-payload.ts";
import { isJson, type Json, objectsIn, textIn } from "./json.ts";
import type { Workspace } from "./workspace.ts";

/** What someone filled in, with every file they named written as Slack writes it; files that are not theirs are left out. */
export function withFiles(
  workspace: Workspace,
  person: string,
  state: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, Record<string, unknown>> {
  const filled = (value: unknown): unknown =>
    isJson(value) && value["type"] === "file_input" ? { ...value, files: named(workspace, person, value) } : value;
  return Object.fromEntries(
    Object.entries(state).map(([block, actions]) => [
      block,
      Object.fromEntries(Object.entries(actions).map(([action, value]) => [action, filled(value)])),
    ]),
  );
}

/** Lets the app have the files of a form that was handed to it. */
export function giveFiles(workspace: Workspace, values: Readonly<Record<string, Json>>): void {
  const states = Object.values(values).flatMap((actions) => Object.values(actions).filter(isJson));
  for (const { id } of states.flatMap((state) => objectsIn(state, "files"))) {
    const file = workspace.files.get(String(id));
    if (file !== undefined) {
      file.isGiven = true;
    }
  }
}

function named(workspace: Workspace, person: string, state: Json): readonly Json[] {
  return objectsIn(state, "files").flatMap((each) => {
    const file = workspace.files.get(textIn(each, "id"));
    return file?.user === person && !file.isDeleted ? [filePayload(workspace, file)] : [];
  });
}
