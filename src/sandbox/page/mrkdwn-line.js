import { decode, plain, readToken } from "./mrkdwn-token.js";

/** @import { Piece } from "./mrkdwn-token.js" */
/** @typedef {"bold" | "italic" | "strike"} Style */
/** @typedef {{ readonly piece: Piece, readonly end: number }} Found */

/** @type {Readonly<Record<string, Style>>} */
const marks = { "*": "bold", _: "italic", "~": "strike" };
const angle = /<([^<>\n]+)>/y;
const code = /`([^`\n]+)`/y;
const address = /https?:\/\/[^\s<>|"]*[^\s<>|"'.,;:!?)\]*_~`]/y;

/**
 * Reads one line of mrkdwn into pieces; what is not valid formatting stays as it was written.
 * @param {string} line
 * @param {string} [open] marks that we are already inside of
 * @returns {Piece[]}
 */
export function readLine(line, open = "") {
  /** @type {Piece[]} */
  const pieces = [];
  const hopeless = new Set(open);
  let from = 0;
  let at = 0;
  while (at < line.length) {
    const found = readAt(line, at, open, hopeless);
    if (found === null) at += 1;
    else {
      if (at > from) pieces.push(plain(line.slice(from, at)));
      pieces.push(found.piece);
      from = at = found.end;
    }
  }
  if (at > from) pieces.push(plain(line.slice(from, at)));
  return pieces;
}

/**
 * @param {string} line
 * @param {number} at
 * @param {string} open
 * @param {Set<string>} hopeless marks that nothing on the rest of this line closes
 * @returns {Found | null}
 */
function readAt(line, at, open, hopeless) {
  const sign = line.charAt(at);
  if (sign === "<") return readAngle(line, at);
  if (sign === "`") {
    const match = matchAt(code, line, at);
    return match && { piece: { is: "code", inside: readCode(match[1] ?? "") }, end: at + match[0].length };
  }
  const style = marks[sign];
  if (style !== undefined) {
    if (hopeless.has(sign) || !opens(line, at)) return null;
    const end = closing(line, at, sign);
    if (end === null) hopeless.add(sign);
    return end === null
      ? null
      : { piece: { is: style, inside: readLine(line.slice(at + 1, end), open + sign) }, end: end + 1 };
  }
  if (sign !== "h" || isWord(line.charAt(at - 1))) return null;
  const match = matchAt(address, line, at);
  return match && { piece: { is: "link", href: decode(match[0]), label: decode(match[0]) }, end: at + match[0].length };
}

/**
 * @param {string} line
 * @param {number} at
 * @returns {Found | null}
 */
function readAngle(line, at) {
  const match = matchAt(angle, line, at);
  const piece = match && readToken(match[1] ?? "");
  return match && piece && { piece, end: at + match[0].length };
}

/**
 * Reads code, in which only what stands between < and > means something: a mention inside code is still drawn as one, so
 * that nobody can hide it there.
 * @param {string} text
 */
export function readCode(text) {
  return text.split(/(<[^<>\n]+>)/).flatMap((bit) => {
    const piece = bit.startsWith("<") ? readToken(bit.slice(1, -1)) : null;
    if (piece !== null) return [piece];
    return bit === "" ? [] : [plain(bit)];
  });
}

/**
 * @param {string} line
 * @param {number} at
 */
function opens(line, at) {
  const next = line.charAt(at + 1);
  return !isWord(line.charAt(at - 1)) && next !== "" && !/\s/.test(next) && next !== line.charAt(at);
}

/**
 * @param {string} line
 * @param {number} start
 * @param {string} sign
 * @returns {number | null}
 */
function closing(line, start, sign) {
  for (let at = start + 1; at < line.length; at += 1) {
    const skipped = matchAt(angle, line, at) ?? matchAt(code, line, at);
    if (skipped) at += skipped[0].length - 1;
    else if (line[at] === sign && !/\s/.test(line.charAt(at - 1)) && !isWord(line.charAt(at + 1))) return at;
  }
  return null;
}

/**
 * @param {RegExp} pattern sticky
 * @param {string} line
 * @param {number} at
 */
function matchAt(pattern, line, at) {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** @param {string} sign */
function isWord(sign) {
  return /[\p{L}\p{N}]/u.test(sign);
}
