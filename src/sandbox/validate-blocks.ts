import { messageBlock, modalBlock } from "./block-shapes.ts";
import { isJson, type Json, listIn, objectIn, objectsIn, textIn } from "./json.ts";
import { limits } from "./limits.ts";
import { list, problem } from "./shape.ts";

/** Where blocks are shown; it decides which are allowed and how many. */
export type Surface = "message" | "modal";

/** Everything Slack would find wrong with blocks that stand under `at`; empty when it would take them. */
export function validateBlocks(blocks: unknown, surface: Surface, at: string): readonly string[] {
  const shape =
    surface === "message"
      ? list(messageBlock, { max: limits.message.blocks })
      : list(modalBlock, { max: limits.view.blocks });
  const wrong = shape(blocks, at);
  return wrong.length > 0 || !Array.isArray(blocks) ? wrong : [...repeatedIds(blocks.filter(isJson), at)];
}

/** Whether a message holds more tables, table text or markdown than Slack takes; the error code it would give. */
export function overfullMessage(blocks: readonly Json[]): "invalid_attachments" | "msg_blocks_too_long" | null {
  const tables = blocks.filter((block) => block["type"] === "table");
  if (tables.length > limits.message.tables) {
    return "invalid_attachments";
  }
  const markdown = blocks.filter((block) => block["type"] === "markdown");
  const written = markdown.reduce((sum, block) => sum + textIn(block, "text").length, 0);
  const tabled = tables.reduce((sum, block) => sum + textLength(block["rows"]), 0);
  return written > limits.message.markdown || tabled > limits.table.characters ? "msg_blocks_too_long" : null;
}

/** The interactive elements of one block, each with its place below the block. */
export function elementsOf(block: Json): readonly { readonly element: Json; readonly under: string }[] {
  const single = ["accessory", "element"]
    .filter((key) => isJson(block[key]))
    .map((key) => ({ element: objectIn(block, key), under: key }));
  const many =
    block["type"] === "actions"
      ? objectsIn(block, "elements").map((element, index) => ({ element, under: `elements/${index}` }))
      : [];
  return [...single, ...many].filter(({ element }) => element["type"] !== "image");
}

function repeatedIds(blocks: readonly Json[], at: string): readonly string[] {
  const blockIds = repeats(blocks.map((block) => block["block_id"]));
  return [
    ...blockIds.map(({ id, index }) => problem(`\`block_id\` "${id}" already exists`, `${at}/${index}/block_id`)),
    ...blocks.flatMap((block, place) => {
      const elements = elementsOf(block);
      return repeats(elements.map(({ element }) => element["action_id"])).map(({ id, index }) =>
        problem(`\`action_id\` "${id}" already exists`, `${at}/${place}/${elements[index]?.under ?? ""}/action_id`),
      );
    }),
  ];
}

function repeats(ids: readonly unknown[]): readonly { readonly id: string; readonly index: number }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (typeof id !== "string" || id === "") {
      return [];
    }
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ id, index }] : [];
  });
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce((sum: number, item: unknown) => sum + textLength(item), 0);
  }
  if (!isJson(value)) {
    return 0;
  }
  return textIn(value, "text").length + textLength(listIn(value, "elements"));
}
