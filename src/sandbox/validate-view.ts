import { isJson } from "./json.ts";
import { limits } from "./limits.ts";
import { boolean, object, oneOf, problem, string } from "./shape.ts";
import { plainText } from "./text-shapes.ts";
import { validateBlocks } from "./validate-blocks.ts";

const { view: most } = limits;

const modal = object(
  {
    type: oneOf("modal"),
    title: plainText(most.title),
    blocks: (blocks, at) => validateBlocks(blocks, "modal", at),
  },
  {
    submit: plainText(most.submit),
    close: plainText(most.close),
    private_metadata: string({ max: most.privateMetadata }),
    callback_id: string({ max: most.callbackId }),
    external_id: string({ max: most.externalId }),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
);

/** Everything Slack would find wrong with a modal; empty when it would take it. */
export function validateView(view: unknown): readonly string[] {
  const wrong = isJson(view)
    ? [...modal(withoutNulls(view), "/view"), ...missingSubmit(view)]
    : [problem("must provide an object", "/view")];
  return wrong.length === 0 ? [] : [problem("failed to match all allowed schemas", "/view"), ...wrong];
}

/** Whether a modal is bigger than Slack takes. */
export function isViewTooLarge(view: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(view) ?? "") > most.bytes;
}

function missingSubmit(view: Readonly<Record<string, unknown>>): readonly string[] {
  const blocks: readonly unknown[] = Array.isArray(view["blocks"]) ? view["blocks"] : [];
  const input = blocks.findIndex((block) => isJson(block) && block["type"] === "input");
  const isMissing = input >= 0 && (view["submit"] === undefined || view["submit"] === null);
  return isMissing ? [problem("must define `submit` to use `input` block", `/view/blocks/${input}/input`)] : [];
}

/** Slack reads a field that is null as a field that is absent. */
function withoutNulls(view: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null));
}
