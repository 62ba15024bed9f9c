import { existsSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { overfullMessage, validateBlocks } from "../../src/sandbox/validate-blocks.ts";
import { isViewTooLarge, validateView } from "../../src/sandbox/validate-view.ts";
import { readJson } from "./support.ts";

const x = (count: number): string => "x".repeat(count);
const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const option = (value: string, text = "Keuze") => ({ text: plain(text), value });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(String(index)));
const button = (change: Record<string, unknown> = {}) => ({ type: "button", text: plain("Akkoord"), ...change });
const actions = (...elements: unknown[]) => ({ type: "actions", elements });
const section = (change: Record<string, unknown> = {}) => ({ type: "section", text: mrkdwn("Tekst"), ...change });
const input = (element: unknown, change: Record<string, unknown> = {}) => ({
  type: "input",
  block_id: "i",
  label: plain("Vraag"),
  element,
  ...change,
});
const rich = (...elements: unknown[]) => ({ type: "rich_text", elements });
const cells = (count: number) => Array.from({ length: count }, () => ({ type: "raw_text", text: "x" }));

/** A block of every kind and form that the sandbox takes. */
const sound: readonly Record<string, unknown>[] = [
  { type: "header", text: plain(x(150)) },
  { type: "divider" },
  section({ text: mrkdwn(x(3000)), fields: Array.from({ length: 10 }, () => plain(x(2000))) }),
  section({ accessory: button({ style: "danger", value: x(2000), url: "https://example.org" }) }),
  section({ accessory: { type: "overflow", action_id: "o", options: options(5) } }),
  section({ accessory: { type: "image", image_url: "https://example.org/a.png", alt_text: "een plaatje" } }),
  { type: "context", elements: [mrkdwn("a"), plain("b")] },
  actions(
    button({
      action_id: "a",
      confirm: { title: plain(x(100)), text: plain(x(300)), confirm: plain("Ja"), deny: plain("Nee") },
    }),
    { type: "static_select", action_id: "b", options: options(100), placeholder: plain(x(150)) },
    { type: "radio_buttons", action_id: "c", options: options(10), initial_option: option("3") },
    { type: "checkboxes", action_id: "d", options: options(10) },
    { type: "datepicker", action_id: "e", initial_date: "2026-11-23" },
    { type: "users_select", action_id: "f" },
  ),
  { type: "image", image_url: "https://example.org/a.png", alt_text: "een plaatje", title: plain("Titel") },
  rich(
    {
      type: "rich_text_section",
      elements: [
        { type: "text", text: "vet", style: { bold: true } },
        { type: "link", url: "https://example.org", text: "hier" },
        { type: "emoji", name: "wave" },
        { type: "user", user_id: "U0LEGAL" },
      ],
    },
    { type: "rich_text_quote", elements: [{ type: "text", text: "citaat" }] },
    { type: "rich_text_preformatted", elements: [{ type: "text", text: "code" }] },
    {
      type: "rich_text_list",
      style: "bullet",
      elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "punt" }] }],
    },
  ),
  { type: "markdown", text: "**vet**" },
  {
    type: "table",
    rows: [cells(20), [rich({ type: "rich_text_section", elements: [{ type: "text", text: "cel" }] })]],
    column_settings: [{ align: "right", is_wrapped: true }],
  },
  input({ type: "plain_text_input", action_id: "t", multiline: true, max_length: 3000 }, { optional: true }),
  input({ type: "number_input", action_id: "n", is_decimal_allowed: false }, { block_id: "j" }),
];

const fileInput = input({ type: "file_input", action_id: "f", filetypes: ["eml"], max_files: 10 }, { block_id: "k" });

/** What Slack refuses, and how it says so. */
const refused: readonly (readonly [string, unknown, string])[] = [
  ["an unknown kind of block", { type: "nonsense" }, "unsupported type: nonsense [json-pointer:/blocks/0/type]"],
  ["a block without a type", {}, "missing required field: type [json-pointer:/blocks/0]"],
  [
    "an alert outside a modal",
    { type: "alert", text: plain("Let op") },
    "unsupported type: alert [json-pointer:/blocks/0/type]",
  ],
  [
    "a header in markup",
    { type: "header", text: mrkdwn("kop") },
    "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
  ],
  [
    "a header too long",
    { type: "header", text: plain(x(151)) },
    "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
  ],
  ["an empty text", section({ text: mrkdwn("") }), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"],
  [
    "a section too long",
    section({ text: mrkdwn(x(3001)) }),
    "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  ["a section that says nothing", { type: "section" }, "missing required field: text [json-pointer:/blocks/0]"],
  [
    "eleven fields",
    section({ fields: Array.from({ length: 11 }, () => plain("x")) }),
    "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
  ],
  [
    "a field too long",
    section({ fields: [plain(x(2001))] }),
    "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
  ],
  [
    "a property that does not exist",
    { type: "divider", text: plain("x") },
    "invalid additional property: text [json-pointer:/blocks/0]",
  ],
  [
    "eleven things in a context",
    { type: "context", elements: Array.from({ length: 11 }, () => plain("x")) },
    "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
  ],
  [
    "a button in a context",
    { type: "context", elements: [button()] },
    "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "twenty-six buttons",
    actions(...Array.from({ length: 26 }, () => button())),
    "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
  ],
  ["no buttons", actions(), "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"],
  [
    "a button text too long",
    actions(button({ text: plain(x(76)) })),
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
  ],
  [
    "a button value too long",
    actions(button({ value: x(2001) })),
    "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
  ],
  [
    "a button in a made-up style",
    actions(button({ style: "default" })),
    "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]",
  ],
  [
    "a text input among buttons",
    actions({ type: "plain_text_input" }),
    "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "two buttons by one id",
    actions(button({ action_id: "a" }), button({ action_id: "a" })),
    '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    "101 options",
    actions({ type: "static_select", options: options(101) }),
    "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "a select without options",
    actions({ type: "static_select" }),
    "must provide either options or option_groups [json-pointer:/blocks/0/elements/0]",
  ],
  [
    "a beginning that is no option",
    actions({ type: "static_select", options: options(2), initial_option: option("9") }),
    "initial options must be among the options [json-pointer:/blocks/0/elements/0]",
  ],
  [
    "an option text too long",
    actions({ type: "static_select", options: [option("a", x(76))] }),
    "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
  ],
  [
    "six options in an overflow",
    section({ accessory: { type: "overflow", options: options(6) } }),
    "no more than 5 items allowed [json-pointer:/blocks/0/accessory/options]",
  ],
  [
    "eleven checkboxes",
    actions({ type: "checkboxes", options: options(11) }),
    "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
  ],
  [
    "a confirmation too long",
    actions(button({ confirm: { text: plain(x(301)) } })),
    "must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]",
  ],
  ["rich text without elements", rich(), "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"],
  [
    "a rich text element that does not exist",
    rich({ type: "rich_text_table", elements: [] }),
    "unsupported type: rich_text_table [json-pointer:/blocks/0/elements/0/type]",
  ],
  [
    "an empty text in rich text",
    rich({ type: "rich_text_section", elements: [{ type: "text", text: "" }] }),
    "must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]",
  ],
  [
    "a mention in code",
    rich({ type: "rich_text_preformatted", elements: [{ type: "user", user_id: "U1" }] }),
    "unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0/type]",
  ],
  [
    "a table of 101 rows",
    { type: "table", rows: Array.from({ length: 101 }, () => cells(1)) },
    "no more than 100 items allowed [json-pointer:/blocks/0/rows]",
  ],
  [
    "a row of 21 cells",
    { type: "table", rows: [cells(21)] },
    "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]",
  ],
  [
    "a cell in markup",
    { type: "table", rows: [[mrkdwn("x")]] },
    "unsupported type: mrkdwn [json-pointer:/blocks/0/rows/0/0/type]",
  ],
  [
    "an input longer than 3000",
    input({ type: "plain_text_input", max_length: 3001 }),
    "must be less than 3001 [json-pointer:/blocks/0/element/max_length]",
  ],
  [
    "an input without a label",
    { type: "input", element: { type: "plain_text_input" } },
    "missing required field: label [json-pointer:/blocks/0]",
  ],
  ["a button as input", input(button()), "unsupported type: button [json-pointer:/blocks/0/element/type]"],
  [
    "a block id too long",
    { type: "divider", block_id: x(256) },
    "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
  ],
];

describe("Slack's block rules", () => {
  it("take every kind of block the sandbox draws", () => {
    expect(validateBlocks(sound, "message", "/blocks")).toEqual([]);
  });

  it.each(refused)("refuse %s", (_, block, said) => {
    expect(validateBlocks([block], "message", "/blocks")).toContain(said);
  });

  it("refuse a fifty-first block, and an id that two blocks share", () => {
    const dividers = Array.from({ length: 51 }, () => ({ type: "divider" }));
    expect(validateBlocks(dividers, "message", "/blocks")).toEqual([
      "no more than 50 items allowed [json-pointer:/blocks]",
    ]);
    expect(validateBlocks(dividers, "modal", "/blocks")).toEqual([]);
    const twins = [1, 2].map(() => ({ type: "divider", block_id: "twin" }));
    expect(validateBlocks(twins, "message", "/blocks")).toEqual([
      '`block_id` "twin" already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });

  it("announce a text that fails in every form, as Slack does", () => {
    expect(validateBlocks([section({ text: mrkdwn(x(3001)) })], "message", "/blocks")[0]).toBe(
      "failed to match all allowed schemas [json-pointer:/blocks/0/text]",
    );
  });

  it("allow one table, 10,000 characters in it, and 12,000 of markdown in all", () => {
    expect(overfullMessage([table(x(10_000))])).toBeNull();
    expect(overfullMessage([table(x(10_001))])).toBe("msg_blocks_too_long");
    expect(overfullMessage([table("a"), table("b")])).toBe("invalid_attachments");
    expect(overfullMessage([{ type: "markdown", text: x(12_001) }])).toBe("msg_blocks_too_long");
  });

  const schema = "../shared/slack/conformance/blockkit/KnownBlock.schema.json";

  it.skipIf(!existsSync(schema))(`agree with Slack's own types (needs ${schema})`, () => {
    const known = new Ajv({ strict: false }).compile(readJson(schema));
    for (const block of [...sound, fileInput]) {
      expect([block["type"], known(block), known.errors]).toEqual([block["type"], true, null]);
    }
  });
});

function table(text: string): Record<string, unknown> {
  return { type: "table", rows: [[{ type: "raw_text", text }]] };
}

const modal = { type: "modal", title: plain("Titel"), blocks: [{ type: "divider" }] };

describe("Slack's modal rules", () => {
  it("take a modal with alerts and inputs", () => {
    const blocks = [{ type: "alert", text: plain("Let op"), level: "warning" }, fileInput, ...sound];
    const full = {
      ...modal,
      blocks,
      submit: plain(x(24)),
      close: plain(x(24)),
      private_metadata: x(3000),
      callback_id: x(255),
    };
    expect(validateView(full)).toEqual([]);
  });

  it.each([
    ["a title too long", { title: plain(x(25)) }, "must be less than 25 characters [json-pointer:/view/title/text]"],
    ["a submit too long", { submit: plain(x(25)) }, "must be less than 25 characters [json-pointer:/view/submit/text]"],
    ["a close too long", { close: plain(x(25)) }, "must be less than 25 characters [json-pointer:/view/close/text]"],
    [
      "too much private metadata",
      { private_metadata: x(3001) },
      "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ],
    [
      "a callback id too long",
      { callback_id: x(256) },
      "must be less than 256 characters [json-pointer:/view/callback_id]",
    ],
    [
      "101 blocks",
      { blocks: Array.from({ length: 101 }, () => ({ type: "divider" })) },
      "no more than 100 items allowed [json-pointer:/view/blocks]",
    ],
    [
      "an input without a submit button",
      { blocks: [input({ type: "plain_text_input" })] },
      "must define `submit` to use `input` block [json-pointer:/view/blocks/0/input]",
    ],
    [
      "an alert in an unknown tone",
      { blocks: [{ type: "alert", text: plain("x"), level: "loud" }] },
      "must be a valid enum value [json-pointer:/view/blocks/0/level]",
    ],
    [
      "an alert too long",
      { blocks: [{ type: "alert", text: plain(x(201)) }] },
      "must be less than 201 characters [json-pointer:/view/blocks/0/text/text]",
    ],
    ["no title", { title: undefined }, "missing required field: title [json-pointer:/view]"],
    ["another kind of view", { type: "panel" }, "must be a valid enum value [json-pointer:/view/type]"],
    ["what Slack itself adds", { hash: "1.2" }, "invalid additional property: hash [json-pointer:/view]"],
  ])("refuse %s", (_, change, said) => {
    expect(validateView({ ...modal, ...change })).toContain(said);
  });

  it("refuse more than 250 kB, counted in bytes", () => {
    expect(isViewTooLarge({ text: "é".repeat(100_000) })).toBe(false);
    expect(isViewTooLarge({ text: "é".repeat(128_000) })).toBe(true);
  });
});
