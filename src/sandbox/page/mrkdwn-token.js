/**
 * A piece of a line as Slack would draw it.
 * @typedef {{ readonly is: "text", readonly text: string }
 *   | { readonly is: "bold" | "italic" | "strike" | "code", readonly inside: readonly Piece[] }
 *   | { readonly is: "link", readonly href: string, readonly label: string }
 *   | { readonly is: "person" | "room", readonly id: string, readonly label: string | null }
 *   | { readonly is: "group", readonly label: string }
 *   | { readonly is: "date", readonly timestamp: string, readonly format: string, readonly fallback: string }
 *   | { readonly is: "broadcast", readonly range: string }} Piece
 */

/**
 * Reads what stands between < and >; null when Slack would not know it.
 * @param {string} token what stands between < and >
 * @returns {Piece | null}
 */
export function readToken(token) {
  const bar = token.indexOf("|");
  const target = bar < 0 ? token : token.slice(0, bar);
  const label = bar < 0 ? null : decode(token.slice(bar + 1));
  if (/^@[A-Z0-9]+$/.test(target)) return { is: "person", id: target.slice(1), label };
  if (/^#[A-Z0-9]+$/.test(target)) return { is: "room", id: target.slice(1), label };
  if (/^!(?:channel|here|everyone)$/.test(target)) return { is: "broadcast", range: target.slice(1) };
  if (target.startsWith("!subteam^")) return { is: "group", label: label ?? target.slice("!subteam^".length) };
  if (target.startsWith("!date^")) return readDate(target, label ?? target);
  return /^(?:https?:|mailto:|tel:)/.test(target)
    ? { is: "link", href: decode(target), label: label ?? decode(target) }
    : null;
}

/**
 * @param {string} target
 * @param {string} fallback
 * @returns {Piece}
 */
function readDate(target, fallback) {
  const [, timestamp, format = ""] = target.split("^");
  return { is: "date", timestamp: timestamp ?? "", format, fallback };
}

/**
 * Text without formatting, its entities decoded once.
 * @param {string} text
 * @returns {Piece}
 */
export function plain(text) {
  return { is: "text", text: decode(text) };
}

/**
 * Text with Slack's three entities decoded, once.
 * @param {string} text
 */
export function decode(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
