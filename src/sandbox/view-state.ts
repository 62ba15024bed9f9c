import { fieldsOf } from "./fields-of.ts";
import { isJson, type Json, listIn, objectIn, objectsIn, textIn } from "./json.ts";

/** How an element's value is called in `state.values`, how it begins, and what it is when nothing was chosen. */
interface Field {
  readonly key: string;
  readonly initial: string | null;
  readonly empty: null | readonly [];
}

const fields: Readonly<Record<string, Field>> = {
  plain_text_input: { key: "value", initial: "initial_value", empty: null },
  email_text_input: { key: "value", initial: "initial_value", empty: null },
  url_text_input: { key: "value", initial: "initial_value", empty: null },
  number_input: { key: "value", initial: "initial_value", empty: null },
  rich_text_input: { key: "rich_text_value", initial: "initial_value", empty: null },
  static_select: { key: "selected_option", initial: "initial_option", empty: null },
  radio_buttons: { key: "selected_option", initial: "initial_option", empty: null },
  multi_static_select: { key: "selected_options", initial: "initial_options", empty: [] },
  checkboxes: { key: "selected_options", initial: "initial_options", empty: [] },
  users_select: { key: "selected_user", initial: "initial_user", empty: null },
  multi_users_select: { key: "selected_users", initial: "initial_users", empty: [] },
  channels_select: { key: "selected_channel", initial: "initial_channel", empty: null },
  conversations_select: { key: "selected_conversation", initial: "initial_conversation", empty: null },
  datepicker: { key: "selected_date", initial: "initial_date", empty: null },
  timepicker: { key: "selected_time", initial: "initial_time", empty: null },
  datetimepicker: { key: "selected_date_time", initial: "initial_date_time", empty: null },
  file_input: { key: "files", initial: null, empty: [] },
};

/** `state.values` by block and action. */
export type Values = Readonly<Record<string, Json>>;

/** What all fields among some blocks hold: what was filled in, else how they began. */
export function valuesOf(blocks: Json, filled: Values): Values {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element, actionId } of fieldsOf(blocks)) {
    const field = fields[textIn(element, "type")];
    if (field !== undefined) {
      const given = objectIn(filled[blockId] ?? {}, actionId);
      const begun = field.initial === null ? undefined : element[field.initial];
      const held = given[field.key] === undefined ? begun : given[field.key];
      const value = held === undefined || held === null || held === "" ? field.empty : held;
      values[blockId] = { ...values[blockId], [actionId]: { type: element["type"], [field.key]: value } };
    }
  }
  return values;
}

/** Later values over earlier ones, block by block and action by action. */
export function merged(before: Values, after: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Values {
  const blocks = Object.keys({ ...before, ...after });
  return Object.fromEntries(blocks.map((block) => [block, { ...before[block], ...after[block] }]));
}

/** What the fields of a form hold that stand in the next form as well, by the same ids and of the same type. */
export function keptValues(shown: { readonly view: Json; readonly filled: Values }, next: Json): Values {
  const before = valuesOf(shown.view, shown.filled);
  const kept: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element, actionId } of fieldsOf(next)) {
    const value = objectIn(before[blockId] ?? {}, actionId);
    if (value["type"] === element["type"] && value["type"] !== undefined) {
      kept[blockId] = { ...kept[blockId], [actionId]: value };
    }
  }
  return kept;
}

/** What an element's value is called in `state.values`; null for an element that has none. */
export function valueKey(element: Json): string | null {
  return fields[textIn(element, "type")]?.key ?? null;
}

function optionOf(element: Json, value: string): Json | null {
  const grouped = objectsIn(element, "option_groups").flatMap((group) => objectsIn(group, "options"));
  return [...objectsIn(element, "options"), ...grouped].find((option) => option["value"] === value) ?? null;
}

/** What choosing `choice` makes of an element's value, in the form of `state.values`; null when it cannot be chosen. */
export function chosen(element: Json, choice: string, before: Json): Json | null {
  const type = textIn(element, "type");
  const key = type === "overflow" ? "selected_option" : fields[type]?.key;
  if (key === undefined) {
    return null;
  }
  if (key !== "selected_option" && key !== "selected_options") {
    return { type, [key]: plainChoice(type, choice, listIn(before, key)) };
  }
  const option = optionOf(element, choice);
  if (option === null) {
    return null;
  }
  if (key === "selected_option") {
    return { type, [key]: option };
  }
  const others = listIn(before, key).filter((each) => !(isJson(each) && each["value"] === choice));
  return { type, [key]: others.length < listIn(before, key).length ? others : [...others, option] };
}

/** What is chosen where there are no options: a moment in seconds, a list of people, or what the choice says. */
function plainChoice(type: string, choice: string, before: readonly unknown[]): unknown {
  if (type === "datetimepicker") {
    return Number(choice);
  }
  if (fields[type]?.empty === null) {
    return choice;
  }
  return before.includes(choice) ? before.filter((each) => each !== choice) : [...before, choice];
}
