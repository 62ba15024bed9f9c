const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** Text as lines of at most `width` signs: the first after `first`, the others after as many spaces. */
export function wrap(text: string, width: number, first = ""): string {
  const indent = " ".repeat(length(first));
  const room = Math.max(width - indent.length, 10);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((given) => pieces(given, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (length(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((written, index) => (index === 0 ? first : indent) + written).join("\n");
}

/** How many signs people see. */
export function length(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** At most `most` signs of a text, and how many were left out. */
export function fit(text: string, most: number): { readonly shown: string; readonly leftOut: number } {
  const signs = [...graphemes.segment(text)];
  const shown = signs.slice(0, most).map(({ segment }) => segment);
  return { shown: shown.join(""), leftOut: signs.length - shown.length };
}

/** A word that fits nowhere, such as a long address, in pieces that do. */
function pieces(word: string, room: number): string[] {
  if (word.length <= room) return [word];
  const signs = [...graphemes.segment(word)].map(({ segment }) => segment);
  return Array.from({ length: Math.ceil(signs.length / room) }, (_, index) =>
    signs.slice(index * room, (index + 1) * room).join(""),
  );
}
