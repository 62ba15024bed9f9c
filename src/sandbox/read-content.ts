import { isJson, type Json, parseJson, textIn } from "./json.ts";
import { limits } from "./limits.ts";
import type { Content } from "./messages.ts";
import { overfullMessage, validateBlocks } from "./validate-blocks.ts";
import { type Answer, refusal } from "./world.ts";

/** What an app wants a message to say, or Slack's refusal of it. */
export type ReadContent =
  | {
      readonly is: "content";
      readonly content: Content;
      readonly warning: "message_truncated" | null;
    }
  | { readonly is: "refused"; readonly answer: Answer };

/** Reads text, blocks and metadata from the arguments of a call, and checks them as Slack does. */
export function readContent(args: Json): ReadContent {
  const blocks = argument(args, "blocks") ?? [];
  if (!Array.isArray(blocks)) {
    return refused("invalid_blocks_format");
  }
  const problems = validateBlocks(blocks, "message", "/blocks");
  if (problems.length > 0) {
    return refused("invalid_blocks", problems);
  }
  const sound = blocks.filter(isJson);
  const overfull = overfullMessage(sound);
  if (overfull !== null) {
    return refused(overfull, overfull === "invalid_attachments" ? ["only_one_table_allowed"] : []);
  }
  const metadata = readMetadata(args);
  if (typeof metadata === "string") {
    return refused(metadata);
  }
  const text = textIn(args, "text");
  if (text === "" && sound.length === 0) {
    return refused("no_text");
  }
  const isLong = text.length > limits.message.text;
  const content = { text: isLong ? text.slice(0, limits.message.text) : text, blocks: sound, metadata };
  return { is: "content", content, warning: isLong ? "message_truncated" : null };
}

function refused(error: string, problems: readonly string[] = []): ReadContent {
  return { is: "refused", answer: refusal(error, problems) };
}

/** An argument that may have come as JSON inside a form field; undefined when it was not given. */
export function argument(args: Json, key: string): unknown {
  const given = args[key];
  if (typeof given !== "string") {
    return given;
  }
  return given === "" ? undefined : (parseJson(given) ?? given);
}

function readMetadata(args: Json): Json | null | "invalid_metadata_format" | "metadata_too_large" {
  const metadata = argument(args, "metadata");
  if (metadata === undefined || metadata === null) {
    return null;
  }
  if (!isJson(metadata) || textIn(metadata, "event_type") === "" || !isJson(metadata["event_payload"])) {
    return "invalid_metadata_format";
  }
  return Buffer.byteLength(JSON.stringify(metadata)) > limits.message.metadataBytes ? "metadata_too_large" : metadata;
}
