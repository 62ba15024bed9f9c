/** A stretch that is one thing and no words: a merge field, or an address of a page or mailbox. */
export interface Solid {
  readonly is: "field" | "address";
  readonly start: number;
  readonly end: number;
}

const name = String.raw`[\p{L}_$@#/^&~!.][\p{L}\p{N}_.:\-]{0,80}`;
const filters = String.raw`(?:[|,\s][^{}\n]{0,120})?`;

/** The merge fields of the mail systems in common use; all bounded, so that no text can make them slow. */
const field = new RegExp(
  [
    String.raw`\{\{\{[^{}\n]{1,200}\}\}\}`,
    String.raw`\{\{[^{}\n]{1,200}\}\}`,
    String.raw`\{%[^\n]{1,200}?%\}`,
    String.raw`<%[^\n]{1,200}?%>`,
    String.raw`[$%#]\{${name}${filters}\}`,
    String.raw`\{${name}(?:\|[^{}\n]{0,120})?\}`,
    String.raw`\[\[[^[\]\n]{1,100}\]\]`,
    String.raw`\*\|[^|\n]{1,100}\|\*`,
    String.raw`\{[0-9]{1,2}\}`,
    String.raw`(?<![0-9] ?)%%?[A-Za-z_][A-Za-z0-9_.\-]{0,60}%%?`,
  ].join("|"),
  "gu",
);
const fieldSign = /[{[]|\*\||<%|%[A-Za-z_]/u;

const page = /(?:https?:\/\/|www\.)[^\s<>"']+/giu;
const mailbox = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;

/** Every field and address in a text, in order, none overlapping another. */
export function solidsIn(text: string): readonly Solid[] {
  const found = [
    ...(fieldSign.test(text) ? all(text, field, "field") : []),
    ...(text.includes("://") || /www\./iu.test(text) ? all(text, page, "address") : []),
    ...(text.includes("@") ? all(text, mailbox, "address") : []),
  ];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((solid) => {
    const free = solid.start >= end;
    if (free) end = solid.end;
    return free;
  });
}

function all(text: string, looked: RegExp, is: Solid["is"]): readonly Solid[] {
  const matches = text.matchAll(looked);
  return Array.from(matches, ({ 0: match, index }) => ({ is, start: index, end: index + match.length }));
}
