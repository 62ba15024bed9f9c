import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { eagerFunctions } from "../build/eager-functions.ts";
import { lateConstants } from "../build/late-constants.ts";

const long = JSON.stringify("x".repeat(400));
const program = `
const digits = /\\d+/g;
const made = [];
const table = { long: ${long}, get asked() { return note("table asked"); } };
const list = note("list made", ${long});
const shadowed = /a/;
const rule = { id: "rule", fires: [note("fires read")], nl: { what: "wat" }, words: table };
const other = class { digits() { return "method"; } static table = 1; };
function note(said, value) { said === undefined || made.push(said); return value ?? said; }
function* counted({ digits: own = 1, ...rest }) { yield own; yield rest.more; }
const nested = (shadowed) => (more) => ({ digits, shadowed, more });
label: for (const each of [1, 2]) { if (each === 2) break label; }
`;
const results = `({
  atFirst: [...made],
  digits: "a12b3".match(digits),
  again: digits === nested(1)(2).digits,
  short: { digits },
  list: list.length,
  fires: rule.fires,
  words: rule.words === table && rule.words.long.length,
  keys: Object.keys(rule),
  nl: rule.nl,
  method: new other().digits() + other.table,
  counted: [...counted({ more: 2 })],
  nested: [nested(1)(2).shadowed, nested(1)(2).more],
  shadowed: shadowed.source,
})`;

interface Told {
  readonly atFirst: readonly string[];
}

/** What the program tells, as values of this realm; made once without its results, to see that it is one program. */
function told(change: (code: string) => string): Told {
  return JSON.parse(runInNewContext(`${change(`${program}\nglobalThis.told = ${results};`)}\nJSON.stringify(told)`));
}

describe("a piece that starts quickly", () => {
  const { atFirst, ...plain } = told((code) => code);

  test("tells what it told before", () => {
    expect(atFirst).toEqual(["list made", "fires read"]);
    for (const change of [lateConstants, eagerFunctions, (code: string) => eagerFunctions(lateConstants(code))]) {
      expect(told(change)).toMatchObject(plain);
    }
  });

  test("makes what is seldom asked for when it is asked for", () => {
    expect(told(lateConstants).atFirst).toEqual([]);
  });

  test("leaves alone what leaves the piece", () => {
    const code = `const digits = /\\d/;\nexport { digits as t };`;
    expect(lateConstants(code)).toBe(code);
  });

  test("puts functions in brackets, but not those that wait", () => {
    const code = lateConstants(
      `import "x";\nconst digits = /\\d/;\nexport function f() { return [1].map((x) => x && digits); }`,
    );
    const quick = eagerFunctions(code.replace("export function", "function"));
    expect(quick).toContain("const f = (function f() { return [1].map(((x) => x && digits$late())); });");
    expect(quick).toContain("\nfunction digits$late() {");
  });
});
