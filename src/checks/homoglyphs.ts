/** Letters of other alphabets that a reader cannot tell from the Latin letter under them. */
const twins = pairs([
  ["аеорсухіѕјһԁԛԝӏАВЕЅІЈКМНОРСТУХҮԌԚԜ", "aeopcyxisjhdqwlABESIJKMHOPCTYXYGQW"],
  ["ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ", "ovpABEZHIKMNOPTYXcj"],
  ["աոսօ", "wnuo"],
]);

/** Letters that pass for the Latin one only in a word that is Latin for the rest. */
const cousins = pairs([
  ["кмнтвгпиьёєїүґӧӓ", "kmhtbrnubeeiyroa"],
  ["αβγεηικμστυχωζθΩ", "abyenikmotuxwzoo"],
  ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɡɑıȷɩ", "abcdefghijklmnoprstuvwyzgaiji"],
]);

/** Nothing in here means nothing to fold, which is how nearly every text leaves. */
const foreign = /[ɐ-ʯͰ-Ͽ\u0400-\u052f\u0530-\u058fᴀ-ᵿꜰꜱıȷ]/u;

/** The same text, letter for letter, with look-alikes read as Latin in words that mix alphabets or wholly look Latin. */
export function foldHomoglyphs(text: string): string {
  return foreign.test(text) ? text.replace(/[\p{L}\p{M}]+/gu, foldWord) : text;
}

function foldWord(word: string): string {
  if (!foreign.test(word)) return word;
  const letters = Array.from(word);
  const wholly = letters.every((letter) => twins.has(letter));
  const mixed = letters.some((letter) => letter <= "z" || (letter >= "À" && letter <= "ÿ"));
  if (wholly) return letters.map((letter) => twins.get(letter) ?? letter).join("");
  if (!mixed && !/^[ɐ-ʯᴀ-ᵿꜰꜱıȷa-z]+$/u.test(word)) return word;
  return letters.map((letter) => twins.get(letter) ?? cousins.get(letter) ?? letter).join("");
}

function pairs(lists: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([from, to]) => Array.from(from, (letter, at) => [letter, to.charAt(at)] as const)));
}
