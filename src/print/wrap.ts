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
  return signsOf(text).length;
}

/** At most `most` signs of a text, and how many were left out. */
export function fit(text: string, most: number): { readonly shown: string; readonly leftOut: number } {
  const signs = signsOf(text);
  return { shown: signs.slice(0, most).join(""), leftOut: Math.max(0, signs.length - most) };
}

/** A word that fits nowhere, such as a long address, in pieces that do. */
function pieces(word: string, room: number): string[] {
  if (word.length <= room) return [word];
  const signs = signsOf(word);
  return Array.from({ length: Math.ceil(signs.length / room) }, (_, index) =>
    signs.slice(index * room, (index + 1) * room).join(""),
  );
}

let graphemes: Intl.Segmenter | null = null;

/** Western letters, punctuation and money: each unit is a sign of its own. */
const plain = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u;

/** A segmenter takes longer to make than the rest of a short run, and most text needs none. */
function signsOf(text: string): readonly string[] {
  if (plain.test(text)) return text.split("");
  graphemes ??= new Intl.Segmenter("nl", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
