import { bareText, object } from "./read.js";

/** @type {Readonly<Record<string, string>>} */
const known = {
  white_check_mark: "✅",
  heavy_check_mark: "✔️",
  ballot_box_with_check: "☑️",
  x: "❌",
  no_entry: "⛔",
  no_entry_sign: "🚫",
  warning: "⚠️",
  information_source: "ℹ️",
  question: "❓",
  exclamation: "❗",
  bulb: "💡",
  mag: "🔍",
  scales: "⚖️",
  lock: "🔒",
  email: "✉️",
  envelope: "✉️",
  incoming_envelope: "📨",
  memo: "📝",
  pencil2: "✏️",
  paperclip: "📎",
  page_facing_up: "📄",
  clipboard: "📋",
  hourglass_flowing_sand: "⏳",
  hourglass: "⌛",
  alarm_clock: "⏰",
  calendar: "📅",
  bell: "🔔",
  speech_balloon: "💬",
  eyes: "👀",
  wave: "👋",
  tada: "🎉",
  thumbsup: "👍",
  "+1": "👍",
  thumbsdown: "👎",
  "-1": "👎",
  pray: "🙏",
  arrow_right: "➡️",
  leftwards_arrow_with_hook: "↩️",
  arrows_counterclockwise: "🔄",
  large_green_circle: "🟢",
  large_yellow_circle: "🟡",
  large_orange_circle: "🟠",
  red_circle: "🔴",
  large_blue_circle: "🔵",
  white_circle: "⚪",
  star: "⭐",
  robot_face: "🤖",
};

/**
 * The character for an emoji's name, or the name between colons as it was written.
 * @param {string} name
 */
export function emoji(name) {
  return Object.hasOwn(known, name) ? (known[name] ?? `:${name}:`) : `:${name}:`;
}

/**
 * A plain text object as Slack writes it: literally, with the shortcodes that we know turned into characters unless it
 * says `emoji: false`.
 * @param {unknown} value
 * @param {string} [fallback]
 */
export function plainText(value, fallback = "") {
  const text = bareText(value) || fallback;
  return object(value)["emoji"] === false ? text : withEmoji(text);
}

/**
 * Text with the shortcodes that we know turned into characters; the others stay as they are.
 * @param {string} text
 */
export function withEmoji(text) {
  return text.replaceAll(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name));
}
