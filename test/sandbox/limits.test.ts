import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { objectIn } from "../../src/sandbox/json.ts";
import { limits } from "../../src/sandbox/limits.ts";
import { readJson } from "./support.ts";

const table = "../shared/slack/conformance/limits.json";

describe("the sandbox's own table of limits", () => {
  it.skipIf(!existsSync(table))(`agrees with what is known of Slack (needs ${table})`, () => {
    const known = readJson(table);
    const of = (key: string, field = "max"): unknown => objectIn(known, key)[field];
    const inside = (key: string, field: string): unknown => objectIn(objectIn(known, key), field)["max"];
    expect({
      message: [limits.message.blocks, limits.message.text, limits.message.markdown],
      view: Object.entries(limits.view).filter(([key]) => !["externalId", "stack"].includes(key)),
      ids: [limits.blockId, limits.actionId],
      header: limits.header,
      section: limits.section,
      context: limits.context.elements,
      actions: limits.actions.elements,
      button: limits.button,
      input: limits.input,
      plainTextInput: limits.plainTextInput,
      option: [limits.option.text, limits.option.value],
      options: [limits.select.options, limits.checkboxes.options, limits.radioButtons.options],
      fileInput: [`1..${limits.fileInput.files} default ${limits.fileInput.files}`, limits.fileInput.bytes],
      confirm: limits.confirm,
      table: [limits.table.rows, limits.table.cells, limits.table.columnSettings],
      alert: [limits.alert.text, limits.alert.levels],
      timing: [
        limits.timing.ackMilliseconds,
        limits.timing.triggerMilliseconds,
        limits.timing.responseUrlUses,
        limits.timing.responseUrlMinutes,
      ],
    }).toEqual({
      message: [
        inside("message", "blocks"),
        inside("message", "text_truncated_at"),
        inside("message", "markdown_text"),
      ],
      view: [
        ["blocks", inside("view", "blocks")],
        ["title", inside("view", "title")],
        ["submit", inside("view", "submit")],
        ["close", inside("view", "close")],
        ["privateMetadata", inside("view", "private_metadata")],
        ["callbackId", inside("view", "callback_id")],
        ["bytes", inside("view", "total_bytes")],
      ],
      ids: [of("block_id"), of("action_id")],
      header: of("header.text"),
      section: {
        text: of("section.text"),
        fields: of("section.fields", "maxItems"),
        field: of("section.fields", "itemMax"),
      },
      context: of("context.elements", "maxItems"),
      actions: of("actions.elements", "maxItems"),
      button: {
        text: of("button.text"),
        value: of("button.value"),
        accessibilityLabel: of("button.accessibility_label"),
      },
      input: { label: of("input.label"), hint: of("input.hint") },
      plainTextInput: {
        minLength: of("plain_text_input", "min_length_max"),
        maxLength: of("plain_text_input", "max_length_max"),
      },
      option: [of("option.text"), of("option.value")],
      options: [
        of("static_select.options", "maxItems"),
        of("checkboxes.options", "maxItems"),
        of("radio_buttons.options", "maxItems"),
      ],
      fileInput: [of("file_input", "max_files"), of("file_input", "max_bytes")],
      confirm: {
        title: of("confirm", "title"),
        text: of("confirm", "text"),
        confirm: of("confirm", "confirm"),
        deny: of("confirm", "deny"),
      },
      table: [of("table", "maxRows"), of("table", "maxCells"), of("table", "column_settings")],
      alert: [of("alert", "text"), of("alert", "levels")],
      timing: [
        of("timing", "ack_ms"),
        of("timing", "trigger_id_ms"),
        of("timing", "response_url_uses"),
        of("timing", "response_url_minutes"),
      ],
    });
  });
});
