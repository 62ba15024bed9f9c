import { drawnDate } from "./date.js";
import { el, spoken } from "./dom.js";
import { plainText, withEmoji } from "./emoji.js";
import { readMrkdwn } from "./mrkdwn.js";
import { object, string } from "./read.js";

/** @import { Piece } from "./mrkdwn-token.js" */
/** @import { Stage } from "./stage.js" */

/** @type {Readonly<Record<"bold" | "italic" | "strike" | "code", "strong" | "em" | "s" | "code">>} */
const tags = { bold: "strong", italic: "em", strike: "s", code: "code" };

/**
 * Draws a text object: mrkdwn as Slack formats it, plain text literally.
 * @param {unknown} value
 * @param {Stage} stage
 * @returns {Node}
 */
export function drawText(value, stage) {
  const text = object(value);
  if (text["type"] === "mrkdwn") return drawMrkdwn(string(text["text"]), stage);
  return el("span", { class: "plain" }, [plainText(value)]);
}

/**
 * Draws mrkdwn; only elements made here, so that no text can become markup.
 * @param {string} text
 * @param {Stage} stage
 */
export function drawMrkdwn(text, stage) {
  const box = el("div", { class: "mrkdwn" });
  for (const part of readMrkdwn(text)) {
    const pieces = part.pieces.map((piece) => drawPiece(piece, stage, part.is === "pre"));
    if (part.is === "pre") box.append(el("pre", {}, pieces));
    else box.append(el(part.is === "quote" ? "blockquote" : "div", {}, pieces));
  }
  return box;
}

/**
 * @param {Piece} piece
 * @param {Stage} stage
 * @param {boolean} [isCode]
 * @returns {Node}
 */
function drawPiece(piece, stage, isCode = false) {
  switch (piece.is) {
    case "text":
      return document.createTextNode(isCode ? piece.text : withEmoji(piece.text));
    case "link":
      return drawLink(piece.href, piece.label);
    case "person":
      return drawPerson(piece.id, stage, piece.label);
    case "room":
      return drawRoom(piece.id, stage, piece.label);
    case "group":
      return el("span", { class: "mention" }, [piece.label]);
    case "broadcast":
      return drawBroadcast(piece.range);
    case "date":
      return drawDate(piece.timestamp, piece.format, piece.fallback, stage);
    default:
      return el(
        tags[piece.is],
        {},
        piece.inside.map((each) => drawPiece(each, stage, piece.is === "code")),
      );
  }
}

/**
 * A link that opens in a window of its own; only to web and mail addresses, anything else is drawn as text.
 * @param {string} href
 * @param {string} label
 */
export function drawLink(href, label) {
  if (!/^(?:https?|mailto|tel):/i.test(href)) return el("span", { class: "plain" }, [label]);
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", title: href }, [label]);
}

/**
 * A moment, in the words of the person who looks.
 * @param {unknown} timestamp
 * @param {string} format
 * @param {string} fallback
 * @param {Stage} stage
 */
export function drawDate(timestamp, format, fallback, stage) {
  const locale = stage.people.get(stage.me)?.locale;
  return document.createTextNode(drawnDate(timestamp, format, fallback, locale));
}

/**
 * A mention of one person, marked when it is the person who looks.
 * @param {string} id
 * @param {Stage} stage
 * @param {string | null} [label]
 */
export function drawPerson(id, stage, label = null) {
  const name = stage.people.get(id)?.name ?? label ?? id;
  return el("span", { class: id === stage.me ? "mention mine" : "mention" }, [`@${name}`]);
}

/**
 * A mention of a room.
 * @param {string} id
 * @param {Stage} stage
 * @param {string | null} [label]
 */
export function drawRoom(id, stage, label = null) {
  return el("span", { class: "mention" }, [`#${stage.rooms.get(id)?.name ?? label ?? id}`]);
}

/**
 * A mention that disturbs everyone, drawn so that nobody overlooks one that does not belong there.
 * @param {string} range
 */
export function drawBroadcast(range) {
  return el("strong", { class: "mention broadcast", title: "This notifies everyone here" }, [
    `@${range}`,
    spoken(" (notifies everyone here)"),
  ]);
}
