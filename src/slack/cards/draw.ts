import type { Button, ContextBlock, HeaderBlock, KnownBlock, PlainTextElement, SectionBlock } from "@slack/types";

/** A message ready to post: blocks, and the text that notifications and screen readers use. */
export interface Drawn {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Literal text: Slack reads no mentions, links or formatting in it, and turns no `:word:` into a picture. */
export function literal(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

/** A heading, 150 characters at most. */
export function header(text: string): HeaderBlock {
  return { type: "header", text: literal(text) };
}

/** A line in small print. */
export function context(text: string): ContextBlock {
  return { type: "context", elements: [literal(text)] };
}

/** A sentence or a few, 3,000 characters at most. */
export function section(text: string): SectionBlock {
  return { type: "section", text: literal(text) };
}

/** A button that brings `value` back. */
export function button(actionId: string, text: string, value: string): Button {
  return { type: "button", action_id: actionId, text: literal(text), value };
}
