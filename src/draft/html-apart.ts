import { readHtml } from "./html.ts";
import type { HtmlReading } from "./html.ts";
import type { Limits } from "./limits.ts";

/**
 * True where several HTML parts, read as one, say what each says by itself. Where one leaves something open, such as a
 * style sheet or a hidden block, it swallows what comes after it, while mail programs show that. Parts that are too much
 * to read are refused later.
 */
export function isReadApart(parts: readonly string[], within: Limits): boolean {
  const length = parts.reduce((sum, html) => sum + html.length, 0);
  if (parts.length < 2 || length > within.htmlLength) return true;
  const together = readHtml(parts.join("\n"), within);
  if (together.is === "unread") return true;
  const apart = parts.map((html) => readHtml(html, within));
  const said = apart.flatMap((reading) => (reading.is === "read" ? [reading.read] : []));
  const places = [shownIn, hiddenIn, outlookIn, linksIn];
  return places.every((place) => squeezed(said.map(place).join(" ")) === squeezed(place(together.read)));
}

function shownIn({ visible }: HtmlReading): string {
  return visible.text;
}

function hiddenIn({ preheader, hidden }: HtmlReading): string {
  return `${preheader?.text ?? ""} ${hidden?.text ?? ""}`;
}

function outlookIn({ outlook }: HtmlReading): string {
  return outlook?.text ?? "";
}

function linksIn({ links }: HtmlReading): string {
  return links.map(({ href }) => href).join(" ");
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
