import type { Drawn } from "./cards/draw.ts";

/** An answer only the person who acted sees; its text is literal, so nobody's name or words can mention or link. */
export function whisper(text: string) {
  return { response_type: "ephemeral" as const, replace_original: false, text: escape(text) };
}

/** A drawn message that only the person who acted sees. */
export function onlyFor({ text, blocks }: Drawn) {
  return { ...whisper(text), blocks };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
