import { escaped } from "./escaped.ts";
import type { Json } from "./json.ts";

/** What Slack makes of words that a person typed: text with its signs escaped and links marked, and a rich text block. */
export interface TypedWords {
  readonly text: string;
  readonly block: Json;
}

// A link ends before the punctuation of the sentence around it.
const link = /https?:\/\/[^\s<>|]*[^\s<>|.,;:!?'")\]]/giu;

/** Reads what a person typed in the message box. */
export function typedWords(typed: string): TypedWords {
  const pieces: Json[] = [];
  const text: string[] = [];
  const say = (words: string): void => {
    if (words !== "") {
      pieces.push({ type: "text", text: words });
      text.push(escaped(words));
    }
  };
  let end = 0;
  for (const found of typed.matchAll(link)) {
    say(typed.slice(end, found.index));
    pieces.push({ type: "link", url: found[0] });
    text.push(`<${escaped(found[0])}>`);
    end = found.index + found[0].length;
  }
  say(typed.slice(end));
  const block = { type: "rich_text", elements: [{ type: "rich_text_section", elements: pieces }] };
  return { text: text.join(""), block };
}
