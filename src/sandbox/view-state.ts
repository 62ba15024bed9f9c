import { isJson, type Json, listIn, objectIn, objectsIn, textIn } from "./json.ts";
import { limits } from "./limits.ts";
import { fieldsOf } from "./screens.ts";
import { slackWords } from "./slack-words.ts";

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

/** What Slack itself says is missing or too long, by block id, before the app hears of it. */
export function problemsWith(view: Json, values: Values): Readonly<Record<string, string>> {
  const wrong = fieldsOf(view).flatMap(({ block, blockId, element, actionId }) => {
    const field = fields[textIn(element, "type")];
    if (block["type"] !== "input" || field === undefined) {
      return [];
    }
    const value = objectIn(values[blockId] ?? {}, actionId)[field.key];
    const said = problemWith(element, value, block["optional"] === true);
    return said === null ? [] : [[blockId, said] as const];
  });
  return Object.fromEntries(wrong);
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
    return { type, [key]: choice };
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

function problemWith(element: Json, value: unknown, optional: boolean): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    return optional ? null : slackWords.required;
  }
  if (textIn(element, "type") !== "plain_text_input" || typeof value !== "string") {
    return null;
  }
  const most = Number(element["max_length"] ?? limits.plainTextInput.maxLength);
  const least = Number(element["min_length"] ?? 0);
  if (value.length > most) {
    return slackWords.tooLong(most);
  }
  return value.length < least ? slackWords.tooShort(least) : null;
}
