import { Visitor, type ESTree } from "rolldown/utils";
import type { Stretch } from "./edits.ts";

/** A place where a name may stand for a value; `isShort` where it names a property as well: `{ name }`. */
interface Use extends Stretch {
  readonly name: string;
  readonly isShort: boolean;
}

/** The names of a program. */
export interface Names {
  /** How often each is bound or exported, wherever that is. */
  readonly bound: ReadonlyMap<string, number>;
  readonly uses: readonly Use[];
}

/** Every name in a program, without a thought for scopes. */
export function namesIn(program: ESTree.Program): Names {
  const bound = new Map<string, number>();
  const uses = new Map<number, Use>();
  const short = new Set<number>();
  const noUse = new Set<number>();
  const bind = (pattern: Pattern): void => {
    for (const { name, start } of boundBy(pattern)) {
      bound.set(name, (bound.get(name) ?? 0) + 1);
      noUse.add(start);
    }
  };
  const bindAll = ({ params }: { readonly params: readonly Pattern[] }): void => params.forEach(bind);
  new Visitor({
    FunctionDeclaration: (node) => {
      if (node.id !== null) bind(node.id);
      bindAll(node);
    },
    FunctionExpression: bindAll,
    ArrowFunctionExpression: bindAll,
    ClassDeclaration: ({ id }) => (id === null ? undefined : bind(id)),
    CatchClause: ({ param }) => (param === null ? undefined : bind(param)),
    VariableDeclarator: ({ id }) => bind(id),
    ImportSpecifier: ({ local }) => bind(local),
    ExportSpecifier: ({ local }) => (local.type === "Identifier" ? bind(local) : undefined),
    MemberExpression: ({ computed, property }) => void (computed || noUse.add(property.start)),
    Property: ({ shorthand, computed, key }) => {
      if (shorthand) short.add(key.start);
      else if (!computed) noUse.add(key.start);
    },
    MethodDefinition: ({ computed, key }) => void (computed || noUse.add(key.start)),
    PropertyDefinition: ({ computed, key }) => void (computed || noUse.add(key.start)),
    LabeledStatement: ({ label }) => void noUse.add(label.start),
    BreakStatement: ({ label }) => void (label === null || noUse.add(label.start)),
    ContinueStatement: ({ label }) => void (label === null || noUse.add(label.start)),
    Identifier: ({ name, start, end }) => {
      if (!noUse.has(start)) uses.set(start, { name, start, end, isShort: short.has(start) });
    },
  }).visit(program);
  return { bound, uses: [...uses.values()] };
}

type Pattern = ESTree.ParamPattern | ESTree.BindingPattern | ESTree.BindingRestElement;

function boundBy(pattern: Pattern): readonly { readonly name: string; readonly start: number }[] {
  if (pattern.type === "Identifier") return [pattern];
  if (pattern.type === "AssignmentPattern") return boundBy(pattern.left);
  if (pattern.type === "RestElement") return boundBy(pattern.argument);
  if (pattern.type === "ArrayPattern") {
    return pattern.elements.flatMap((element) => (element === null ? [] : boundBy(element)));
  }
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) =>
    boundBy(property.type === "Property" ? property.value : property.argument),
  );
}
