const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** How text may stand out. */
export type Style = keyof typeof styles;

/** Gives text a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Paint for a terminal that shows colour. */
export const inColour: Paint = (style, text) => {
  const [on, off] = styles[style];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Paint for everything else. */
export const plainly: Paint = (_, text) => text;
