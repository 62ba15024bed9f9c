import type { Strings } from "../text/locale.ts";
import type { AnswerPath, DeclarationProblem } from "./declaration-problem.ts";
import { flow } from "./flow.ts";

const mostProblems = 10;
const longestAnswer = 80;

/** What is wrong with a declaration in plain words, the first ten of many, on one line. */
export function problemsWords(problems: readonly DeclarationProblem[], words: Strings): string {
  const said = problems.slice(0, mostProblems).map((problem) => {
    return `${problem.where === null ? "" : `${problem.where}: `}${problemWords(problem, words)}`;
  });
  const more = problems.length > mostProblems ? [words.declaration.more(problems.length - mostProblems)] : [];
  return [...said, ...more].join("; ");
}

/** One problem in plain words: the answer as people know it and as it is written, what is expected, an example. */
export function problemWords(problem: DeclarationProblem, words: Strings): string {
  const { declaration: say, config } = words;
  const { path } = problem;
  const answer = answerName(path, words);
  switch (problem.is) {
    case "wrong":
      return `${answer} ${say.expects[problem.asks](problem.options.join(", "))}${example(path, problem.example, words)}`;
    case "missing":
      return `${answer} ${say.missing}${example(path, problem.example, words)}`;
    case "unknown-answer":
      return say.unknownAnswer(String(path.at(-1)), problem.near);
    case "not-for-a-kind":
      return `${answer} ${say.notForAKind}`;
    case "ends-before-start":
      return `${answer} ${say.endsBeforeStart}${example(path, problem.example, words)}`;
    case "unknown-kind":
      return say.unknownKind(problem.kind, problem.near);
    case "no-kinds":
      return say.noKinds(problem.kind);
    case "contradicts-kind":
      return say.contradictsKind(answer, problem.kind, short(problem.own), short(problem.fixed));
    case "not-yaml":
      return config.notYaml;
    case "double-key":
      return config.doubleKey;
  }
}

/** `occasion (event)`; the declaration as a whole where the path is empty. */
function answerName(path: AnswerPath, { words, declaration }: Strings): string {
  const names = path.filter((key) => typeof key === "string");
  const fields: Readonly<Record<string, string>> = words.field;
  const known = Object.entries(fields).find(([name]) => name === names[0])?.[1] ?? declaration.title;
  return names.length === 0 ? declaration.whole : `${known} (${names.join(".")})`;
}

function example(path: AnswerPath, value: unknown, { config }: Strings): string {
  const name = path.filter((key) => typeof key === "string").at(-1);
  return ` (${config.example} ${name === undefined ? flow(value).replace(/^\{ (.*) \}$/, "$1") : `${name}: ${flow(value)}`})`;
}

function short(answer: unknown): string {
  const written = flow(answer);
  return written.length > longestAnswer ? `${written.slice(0, longestAnswer).toWellFormed()}…` : written;
}
