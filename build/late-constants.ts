import { parseSync, Visitor, type ESTree } from "rolldown/utils";
import { edited, type Edit, type Stretch } from "./edits.ts";
import { namesIn } from "./names-in.ts";

interface Constant {
  readonly name: string;
  readonly statement: Stretch;
  readonly value: Stretch;
}

/** A property of a table that is made when the program is loaded. */
interface Held extends Stretch {
  readonly key: string;
  readonly value: ESTree.Node;
}

/** Smaller tables are made faster than asked for. */
const large = 300;
const tables = new Set(["ObjectExpression", "ArrayExpression", "CallExpression", "NewExpression"]);
/** What a rule or an occasion holds that most checks do not look at: examples, wording, the other language's phrases. */
const seldomRead = new Set(["fires", "quiet", "nl", "en"]);

/**
 * The same program with its regular expressions and large tables made when they are first asked for. A short run uses few
 * of them, and making all takes as long as Node takes to start. Making them must do nothing else; those that are exported
 * or share their name with anything stay as they are.
 */
export function lateConstants(code: string): string {
  const { program } = parseSync("piece.js", code);
  const { bound, uses } = namesIn(program);
  const properties = propertiesIn(program);
  const seldom = properties.filter(({ key, value }) => seldomRead.has(key) && /^(?:Object|Array)Expr/.test(value.type));
  const constants = constantsIn(program).filter(
    ({ name, value }) => bound.get(name) === 1 && !seldom.some((property) => holds(value, property)),
  );
  const late = new Set(constants.map(({ name }) => name));
  const isLate = ({ value }: Held): boolean => value.type === "Identifier" && late.has(value.name);
  const asked = [...seldom, ...properties.filter(isLate)];
  const isAsked = new Set(asked.flatMap(({ value }) => (value.type === "Identifier" ? [value.start] : [])));
  return edited(code, [
    ...constants.flatMap(madeWhenAsked),
    ...asked.flatMap((property) => getter(property, isLate(property))),
    ...uses.filter(({ name, start }) => late.has(name) && !isAsked.has(start)).map(call),
  ]);
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function madeWhenAsked({ name, statement, value }: Constant): readonly Edit[] {
  const head = `let ${name}$made;\nfunction ${name}$late() {\n\treturn ${name}$made ??= `;
  return [
    { start: statement.start, end: value.start, text: head },
    { start: value.end, end: statement.end, text: ";\n}" },
  ];
}

function getter({ key, value, start, end }: Held, isLate: boolean): readonly Edit[] {
  return [
    { start, end: value.start, text: `get ${key}() { return ` },
    { start: value.end, end, text: `${isLate ? "$late()" : ""}; }` },
  ];
}

function call({ name, start, end, isShort }: Stretch & { readonly name: string; readonly isShort: boolean }): Edit {
  return { start, end, text: `${isShort ? `${name}: ` : ""}${name}$late()` };
}

function constantsIn(program: ESTree.Program): readonly Constant[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "VariableDeclaration" || statement.declarations.length !== 1) return [];
    const [declared] = statement.declarations;
    if (declared?.id.type !== "Identifier" || declared.init === null) return [];
    const isWorthIt = isExpression(declared.init) || isLargeTable(declared.init);
    return isWorthIt ? [{ name: declared.id.name, statement, value: declared.init }] : [];
  });
}

function isLargeTable({ type, start, end }: ESTree.Expression): boolean {
  return tables.has(type) && end - start > large;
}

function isExpression(value: ESTree.Expression): boolean {
  if (value.type === "Literal") return "regex" in value;
  return value.type === "NewExpression" && value.callee.type === "Identifier" && value.callee.name === "RegExp";
}

/** The properties that are made when the program is loaded: those outside functions. */
function propertiesIn(program: ESTree.Program): readonly Held[] {
  const found: Held[] = [];
  let depth = 0;
  const enter = (): void => void depth++;
  const leave = (): void => void depth--;
  new Visitor({
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    Property: ({ kind, computed, key, value, start, end }) => {
      if (depth > 0 || kind !== "init" || computed || key.type !== "Identifier") return;
      found.push({ key: key.name, value, start, end });
    },
  }).visit(program);
  return found;
}
