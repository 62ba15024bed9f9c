import { type Json, objectsIn, textIn } from "./json.ts";
import { elementsOf } from "./validate-blocks.ts";

/** The ids of all input elements of a form, with their blocks. */
export function fieldsOf(view: Json): readonly {
  readonly block: Json;
  readonly blockId: string;
  readonly element: Json;
  readonly actionId: string;
}[] {
  return objectsIn(view, "blocks").flatMap((block) =>
    elementsOf(block).map(({ element }) => ({
      block,
      blockId: textIn(block, "block_id"),
      element,
      actionId: textIn(element, "action_id"),
    })),
  );
}
