import { parseSync, Visitor, type ESTree } from "rolldown/utils";
import { edited, type Edit, type Stretch } from "./edits.ts";

/**
 * The same program with its functions in brackets, which is how V8 is told to compile one with the file and not when it
 * is first called: the compile cache holds what was compiled with the file and nothing else. For a program that calls
 * most of its functions in every run; those called `...$late` and what is in them are left to wait.
 */
export function eagerFunctions(code: string): string {
  const { program } = parseSync("piece.js", code);
  const imports = program.body.filter(({ type }) => type === "ImportDeclaration");
  const top = imports.at(-1)?.end ?? 0;
  const brackets = arrowsIn(program).flatMap(bracketed);
  const within = ({ start, end }: Stretch, outer: Stretch): boolean => start >= outer.start && end <= outer.end;
  const eager = program.body.flatMap((each) => (each.type === "FunctionDeclaration" && !isLate(each) ? [each] : []));
  // Declarations count from the top of the file on, wherever they stand; what is assigned counts from where it stands.
  const moved = eager.map((each) => {
    const inside = brackets.filter((bracket) => within(bracket, each));
    const shifted = inside.map(({ start, end, text }) => ({ start: start - each.start, end: end - each.start, text }));
    return `\nconst ${each.id?.name ?? ""} = (${edited(code.slice(each.start, each.end), shifted)});`;
  });
  const left = brackets.filter((bracket) => !eager.some((each) => within(bracket, each)));
  return edited(code, [
    { start: top, end: top, text: moved.join("") },
    ...eager.map(({ start, end }) => ({ start, end, text: "" })),
    ...left,
  ]);
}

function bracketed({ start, end }: Stretch): readonly Edit[] {
  return [
    { start, end: start, text: "(" },
    { start: end, end, text: ")" },
  ];
}

function arrowsIn(program: ESTree.Program): readonly Stretch[] {
  const found: Stretch[] = [];
  let waiting = 0;
  new Visitor({
    FunctionDeclaration: (node) => void (isLate(node) && waiting++),
    "FunctionDeclaration:exit": (node) => void (isLate(node) && waiting--),
    ArrowFunctionExpression: ({ start, end }) => void (waiting === 0 && found.push({ start, end })),
  }).visit(program);
  return found;
}

function isLate({ id }: ESTree.Function): boolean {
  return id?.name.endsWith("$late") === true;
}
