import type { Draft, Passage } from "../../src/draft/draft.ts";

/** A stretch of running text, shown unless said otherwise. */
export function aPassage(part: Passage["part"], text: string, visible = true): Passage {
  return { part, text, at: null, visible, marks: [] };
}

/** A short Dutch service mail, with other passages when given. */
export function aDraft(...passages: readonly Passage[]): Draft {
  const own = [
    aPassage("subject", "Uw pakket is onderweg"),
    aPassage("text", "Uw pakket komt morgen tussen 9 en 12 uur.\nKijk ook eens naar onze nieuwe jassen!"),
  ];
  return {
    format: "eml",
    sender: "Kledinghuis <post@example.com>",
    replyTo: null,
    subject: "Uw pakket is onderweg",
    preheader: null,
    text: null,
    html: null,
    attachments: [],
    listUnsubscribe: null,
    language: "nl",
    passages: passages.length === 0 ? own : passages,
    links: [],
    images: [],
  };
}
