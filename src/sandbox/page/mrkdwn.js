import { readCode, readLine } from "./mrkdwn-line.js";
import { plain } from "./mrkdwn-token.js";

/** @import { Piece } from "./mrkdwn-token.js" */

/**
 * A paragraph, quote or block of code of a mrkdwn text.
 * @typedef {{ readonly is: "lines" | "quote" | "pre", readonly pieces: readonly Piece[] }} Part
 */

/**
 * Reads Slack's mrkdwn into parts; what is not valid formatting stays as it was written.
 * @param {string} text
 * @returns {readonly Part[]}
 */
export function readMrkdwn(text) {
  return text.split(/(```[\s\S]+?```)/).flatMap((stretch, index) => {
    if (index % 2 === 1) return [pre(stretch.slice(3, -3).replaceAll(/^\n|\n$/g, ""))];
    return readStretch((index === 0 ? stretch : stretch.replace(/^\n/, "")).replace(/\n$/, ""));
  });
}

/**
 * @param {string} text
 * @returns {Part}
 */
function pre(text) {
  return { is: "pre", pieces: readCode(text) };
}

/**
 * @param {string} text
 * @returns {Part[]}
 */
function readStretch(text) {
  if (text === "") return [];
  /** @type {{ is: "lines" | "quote", lines: string[] }[]} */
  const runs = [];
  let quotesToTheEnd = false;
  for (const line of text.split("\n")) {
    const quoted = /^(?:(?:&gt;|>){3}|(?:&gt;|>)) ?/.exec(line);
    quotesToTheEnd ||= quoted !== null && /^(?:&gt;|>){3}/.test(line);
    const is = quoted !== null || quotesToTheEnd ? "quote" : "lines";
    const bare = line.slice(quoted?.[0].length ?? 0);
    const run = runs.at(-1);
    if (run?.is === is) run.lines.push(bare);
    else runs.push({ is, lines: [bare] });
  }
  return runs.map(({ is, lines }) => ({ is, pieces: readLines(lines) }));
}

/** @param {readonly string[]} lines */
function readLines(lines) {
  return lines.flatMap((line, index) => [...(index > 0 ? [plain("\n")] : []), ...readLine(line)]);
}
