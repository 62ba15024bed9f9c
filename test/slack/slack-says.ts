import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ModalView } from "@slack/types";
import { escaped } from "../../src/sandbox/escaped.ts";
import { limits } from "../../src/sandbox/limits.ts";
import { overfullMessage, validateBlocks } from "../../src/sandbox/validate-blocks.ts";
import { isViewTooLarge, validateView } from "../../src/sandbox/validate-view.ts";
import type { Drawn } from "../../src/slack/cards/draw.ts";

/**
 * What Slack would find wrong with a message, posted or written over another: the sandbox's own table, measured after
 * escaping, and the published schema where it is at hand.
 */
export function wrongBlocks({ blocks, text }: Drawn): readonly string[] {
  const shown = blocks.map(asCounted);
  const overfull = overfullMessage(shown);
  return [
    ...validateBlocks(shown, "message", "/blocks"),
    ...(overfull === null ? [] : [overfull]),
    ...(escaped(text).length > limits.message.updatedText ? ["msg_too_long"] : []),
    ...blocks.flatMap((block) => published("KnownBlock", block)),
  ];
}

/** What Slack would find wrong with a form, opened or written over another. */
export function wrongView(view: ModalView): readonly string[] {
  const large = isViewTooLarge(view) ? ["view_too_large"] : [];
  return [...validateView({ ...view, blocks: view.blocks.map(asCounted) }), ...large, ...published("ModalView", view)];
}

/** A block with every text in it as Slack counts it; what people typed in a box is counted as they typed it. */
function asCounted(block: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(block).map(([key, value]) => [
      key,
      key === "text" && typeof value === "string" ? escaped(value) : countedIn(value),
    ]),
  );
}

function countedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(countedIn);
  return typeof value === "object" && value !== null ? asCounted(value) : value;
}

const schemas = new Map<string, ReturnType<Ajv["compile"]> | null>();

function published(name: "KnownBlock" | "ModalView", value: unknown): readonly string[] {
  const known = schemas.get(name);
  const validate = known === undefined ? compiled(name) : known;
  schemas.set(name, validate);
  if (validate === null || validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${name} ${instancePath} ${message}`);
}

function compiled(name: string) {
  const path = new URL(`../../../shared/slack/conformance/blockkit/${name}.schema.json`, import.meta.url);
  if (!existsSync(path)) return null;
  return new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, "utf8")) as object);
}
