import { pixelsOf } from "./css-length.ts";

/** The screen a mail is read on here: a desktop in light mode. What only telephones or dark screens hide is taken as shown. */
const screen = { width: 1024, height: 768 };
const longest = 1000;
const heeded =
  /^(?:all|screen|prefers-color-scheme\s*:\s*light|orientation\s*:\s*landscape|[\w-]*device-pixel-ratio\s*:\s*[01](?:\.0*)?)?$/;

/** True where a wide screen in light mode heeds rules with this media query; a condition that is not known holds nowhere. */
export function isHeeded(query: string): boolean {
  if (query.length > longest) return false;
  return query
    .toLowerCase()
    .split(",")
    .some((alternative) => holds(alternative.trim()));
}

function holds(alternative: string): boolean {
  const isDenied = alternative.startsWith("not ");
  const terms = alternative.replace(/^(?:only|not)\s/, "").split(/\band\b/);
  return isDenied !== terms.every((term) => termHolds(term.replaceAll(/[()]/g, "").trim()));
}

function termHolds(term: string): boolean {
  if (heeded.test(term)) return true;
  const [, bound, side, length] = /^(min|max)-(?:device-)?(width|height)\s*:\s*([\w.]+)$/.exec(term) ?? [];
  const [, range, sign, limit] = /^(width|height)\s*([<>]=?)\s*([\w.]+)$/.exec(term) ?? [];
  const pixels = pixelsOf(length ?? limit, 16, 0);
  if (pixels === null) return false;
  const size = (side ?? range) === "height" ? screen.height : screen.width;
  return bound === "min" || sign?.startsWith(">") === true ? size >= pixels : size <= pixels;
}
