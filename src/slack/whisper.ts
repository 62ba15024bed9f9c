/** An answer only the person who acted sees; its text is literal, so nobody's name or words can mention or link. */
export function whisper(text: string) {
  return { response_type: "ephemeral" as const, replace_original: false, text: escape(text) };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
