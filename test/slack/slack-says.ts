import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ModalView } from "@slack/types";
import { validateBlocks } from "../../src/sandbox/validate-blocks.ts";
import { isViewTooLarge, validateView } from "../../src/sandbox/validate-view.ts";
import type { Drawn } from "../../src/slack/cards/draw.ts";

/** What Slack would find wrong with a message: the sandbox's own table, and the published schema where it is at hand. */
export function wrongBlocks({ blocks }: Drawn): readonly string[] {
  return [
    ...validateBlocks(blocks, "message", "/blocks"),
    ...blocks.flatMap((block) => published("KnownBlock", block)),
  ];
}

/** What Slack would find wrong with a form. */
export function wrongView(view: ModalView): readonly string[] {
  const large = isViewTooLarge(view) ? ["view_too_large"] : [];
  return [...validateView(view), ...large, ...published("ModalView", view)];
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
