import type { Desk } from "../../src/desk.ts";
import type { OpenView, SandboxMessage } from "../../src/sandbox/contract.ts";
import { textOf } from "../text-of.ts";
import { readReviewed } from "../../src/review/reviewed.ts";
import type { Office as WholeOffice } from "./office.ts";

/** The workspace and who sees which form in it: all that filling in takes. */
type Office = Pick<WholeOffice, "sandbox" | "view">;

interface Block {
  readonly type: string;
  readonly block_id: string;
  readonly label?: { readonly text: string };
  readonly element?: Readonly<Record<string, unknown>> & { readonly type: string; readonly action_id: string };
  readonly elements?: readonly { readonly action_id?: string }[];
}

/** What was declared of the review that a card is about. */
export async function declaredIn({ desk }: { readonly desk: Desk }, card: SandboxMessage) {
  const [id = ""] = /SM-\w+/.exec(textOf(card)) ?? [];
  return (await readReviewed(desk.store, id))?.dossier.declaration;
}

/** The blocks of a form. */
function blocksOf(open: OpenView): readonly Block[] {
  return open.view["blocks"] as readonly Block[];
}

/** The fields of a form, by name. */
export function fieldsOf(open: OpenView): readonly string[] {
  return blocksOf(open).flatMap(({ type, block_id }) => (type === "input" ? [nameOf(block_id)] : []));
}

/** Everything a form says, labels and what is filled in included. */
export function formText(open: OpenView): string {
  const labels = blocksOf(open).flatMap(({ label, element }) => [
    label?.text ?? "",
    typeof element?.["initial_value"] === "string" ? element["initial_value"] : "",
    JSON.stringify([element?.["initial_option"], element?.["initial_options"]]),
  ]);
  return [textOf({ text: "", blocks: blocksOf(open) }), ...labels].join("\n");
}

/** The form on somebody's screen once it says this. */
export function formSaying(office: Office, person: string, words: string): Promise<OpenView> {
  return office.sandbox.until(() => {
    const open = office.view(person);
    return open !== null && formText(open).includes(words) ? open : null;
  });
}

/** What one fills in: text, or what is chosen; several of a list, or the ids of files. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** `view.state.values` as Slack sends it for what is filled in. */
function stateFor(open: OpenView, values: Values): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const block = blocksOf(open).find(({ type, block_id }) => type === "input" && nameOf(block_id) === name);
      if (block?.element === undefined) throw new Error(`the form has no ${name}; it has ${fieldsOf(open).join(", ")}`);
      const { type, action_id } = block.element;
      return [block.block_id, { [action_id]: { type, ...heldBy(type, value) } }];
    }),
  );
}

/** Sends in the form on somebody's screen with this filled in. */
export async function send(office: Office, person: string, values: Values) {
  const open = await office.sandbox.until(() => office.view(person));
  return office.sandbox.act({ as: person, do: "submit", viewId: open.id, state: stateFor(open, values) });
}

/** Presses a button in the form on somebody's screen, or chooses from a list in it. */
export async function press(office: Office, person: string, actionId: string, choice?: string, values: Values = {}) {
  const open = await office.sandbox.until(() => office.view(person));
  const block = blocksOf(open).find(({ element, elements }) =>
    [element, ...(elements ?? [])].some((each) => each?.action_id === actionId),
  );
  if (block === undefined) throw new Error(`the form has no ${actionId}`);
  return office.sandbox.act({
    as: person,
    do: "click-in-view",
    viewId: open.id,
    blockId: block.block_id,
    actionId,
    ...(choice === undefined ? {} : { choice }),
    state: stateFor(open, values),
  });
}

function heldBy(type: string, value: string | readonly string[]): Record<string, unknown> {
  const option = (one: string) => ({ value: one, text: { type: "plain_text", text: one } });
  if (type === "file_input") return { files: [value].flat().map((id) => ({ id })) };
  if (type === "multi_static_select" || type === "checkboxes") return { selected_options: [value].flat().map(option) };
  if (type === "static_select") return { selected_option: option(String(value)) };
  return type === "datepicker" ? { selected_date: value } : { value };
}

function nameOf(blockId: string): string {
  return blockId.split(/[:~]/)[0] ?? "";
}
