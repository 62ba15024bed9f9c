import { isJson, type Json, listIn, objectsIn } from "./json.ts";
import { limits } from "./limits.ts";
import { richText } from "./rich-text-shapes.ts";
import { and, boolean, type Check, integer, list, number, object, oneOf, problem, string, variant } from "./shape.ts";
import { anyText, confirmation, plainText } from "./text-shapes.ts";

const type = string();
const action_id = string({ min: 1, max: limits.actionId });
const placeholder = plainText(limits.placeholder);
const common = { action_id, confirm: confirmation, focus_on_load: boolean };
const dispatch_action_config = object(
  {},
  { trigger_actions_on: list(oneOf("on_enter_pressed", "on_character_entered")) },
);

function option(text: Check): Check {
  return object(
    { text, value: string({ min: 1, max: limits.option.value }) },
    { description: plainText(limits.option.description), url: string({ max: limits.url }) },
  );
}

const plainOption = option(plainText(limits.option.text));
const anyOption = option(anyText(limits.option.text));
const options = list(plainOption, { min: 1, max: limits.select.options });
const option_groups = list(object({ label: plainText(limits.select.groupLabel), options }, {}), {
  min: 1,
  max: limits.select.groups,
});

const button = object(
  { type, text: plainText(limits.button.text) },
  {
    action_id,
    confirm: confirmation,
    value: string({ max: limits.button.value }),
    url: string({ max: limits.url }),
    style: oneOf("primary", "danger"),
    accessibility_label: string({ max: limits.button.accessibilityLabel }),
  },
);

const staticSelect = and(
  object({ type }, { ...common, placeholder, options, option_groups, initial_option: plainOption }),
  hasOptions,
);
const multiStaticSelect = and(
  object(
    { type },
    {
      ...common,
      placeholder,
      options,
      option_groups,
      initial_options: list(plainOption),
      max_selected_items: integer(1, limits.select.options),
    },
  ),
  hasOptions,
);

function hasOptions(element: Json, at: string): readonly string[] {
  const given = ["options", "option_groups"].filter((key) => element[key] !== undefined);
  return given.length === 1 ? startsAmong(element, at) : [problem("must provide either options or option_groups", at)];
}

/** What was chosen beforehand must be among the choices, letter for letter. */
function startsAmong(element: Json, at: string): readonly string[] {
  const grouped = objectsIn(element, "option_groups").flatMap((group) => objectsIn(group, "options"));
  const among = new Set([...objectsIn(element, "options"), ...grouped].map((each) => each["value"]));
  return [element["initial_option"], ...listIn(element, "initial_options")]
    .filter(isJson)
    .filter((initial) => !among.has(initial["value"]))
    .map(() => problem("initial options must be among the options", at));
}

const selects: Readonly<Record<string, Check>> = {
  static_select: staticSelect,
  multi_static_select: multiStaticSelect,
  users_select: object({ type }, { ...common, placeholder, initial_user: string() }),
  multi_users_select: object(
    { type },
    { ...common, placeholder, initial_users: list(string()), max_selected_items: integer(1, 100) },
  ),
  channels_select: object(
    { type },
    { ...common, placeholder, initial_channel: string(), response_url_enabled: boolean },
  ),
  conversations_select: object(
    { type },
    {
      ...common,
      placeholder,
      initial_conversation: string(),
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter: () => [],
    },
  ),
};

const pickers: Readonly<Record<string, Check>> = {
  datepicker: object({ type }, { ...common, placeholder, initial_date: string() }),
  timepicker: object({ type }, { ...common, placeholder, initial_time: string(), timezone: string() }),
  datetimepicker: object({ type }, { ...common, initial_date_time: number }),
  checkboxes: and(
    object(
      { type, options: list(anyOption, { min: 1, max: limits.checkboxes.options }) },
      { ...common, initial_options: list(anyOption) },
    ),
    startsAmong,
  ),
  radio_buttons: and(
    object(
      { type, options: list(anyOption, { min: 1, max: limits.radioButtons.options }) },
      { ...common, initial_option: anyOption },
    ),
    startsAmong,
  ),
};

const typed = { action_id, placeholder, initial_value: string(), focus_on_load: boolean, dispatch_action_config };

const inputs: Readonly<Record<string, Check>> = {
  plain_text_input: object(
    { type },
    {
      ...typed,
      initial_value: string({ max: limits.plainTextInput.maxLength }),
      multiline: boolean,
      min_length: integer(0, limits.plainTextInput.minLength),
      max_length: integer(1, limits.plainTextInput.maxLength),
    },
  ),
  email_text_input: object({ type }, typed),
  url_text_input: object({ type }, typed),
  number_input: object({ type, is_decimal_allowed: boolean }, { ...typed, min_value: string(), max_value: string() }),
  rich_text_input: object({ type }, { ...typed, initial_value: richText }),
};

const file_input = object(
  { type },
  { action_id, filetypes: list(string({ min: 1 })), max_files: integer(1, limits.fileInput.files) },
);

const overflow = object({ type, options: list(plainOption, { min: 1, max: limits.overflow.options }) }, common);

/** A picture beside or among text. */
export const imageElement = object(
  { type, alt_text: string({ min: 1, max: limits.image.altText }) },
  { image_url: string({ min: 1, max: limits.url }), slack_file: () => [] },
);

/** What may stand in an actions block. */
export const actionElement = variant({ button, overflow, ...selects, ...pickers });

/** What may stand beside a section. */
export const accessory = variant({ button, overflow, image: imageElement, ...selects, ...pickers });

/** What may stand in an input block of a message. */
export const messageInput = variant({ ...selects, ...pickers, ...inputs });

/** What may stand in an input block of a modal. */
export const modalInput = variant({ ...selects, ...pickers, ...inputs, file_input });
