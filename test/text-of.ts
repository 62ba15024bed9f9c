/** Everything a message says, in reading order. */
export function textOf(message: { readonly text: string; readonly blocks: readonly unknown[] }): string {
  return `${message.text}\n${wordsIn(message.blocks)}`;
}

/** Elements that stand beside each other on a line. */
const inline = new Set(["text", "link", "date", "user", "emoji", "plain_text", "mrkdwn"]);

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join("");
  if (typeof value !== "object" || value === null) return "";
  const { type, text, elements, fields, rows } = value as Record<string, unknown>;
  const own = typeof text === "string" ? text : wordsIn(text);
  return `${own}${wordsIn(elements)}${wordsIn(fields)}${wordsIn(rows)}${inline.has(String(type)) ? "" : "\n"}`;
}
