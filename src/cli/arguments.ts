import { nearest } from "../draft/nearest.ts";
import { formats, type Format } from "../print/format.ts";
import type { Locale, Strings } from "../text/locale.ts";
import { askTrail, trailCommands, type AskedTrail } from "./ask-trail.ts";

/** What the command line asks for; `wrong` when it makes no sense, with the sentence that says why. */
export type Asked =
  | { readonly do: "help" }
  | { readonly do: "version" }
  | { readonly do: "start" }
  | { readonly do: "config"; readonly print: "markdown" | "env" | "yaml" | "declaration" }
  | { readonly do: "fingerprint"; readonly files: readonly string[] }
  | { readonly do: "rules"; readonly id: string | null; readonly markdown: boolean }
  | {
      readonly do: "check";
      readonly files: readonly string[];
      readonly format: Format;
      readonly failOn: "verdict" | "content";
      readonly settings: string | null;
      readonly tone: boolean;
    }
  | { readonly do: "show-masked"; readonly files: readonly string[] }
  | { readonly do: "eval"; readonly file: string; readonly format: EvalFormat; readonly tone: boolean }
  | AskedTrail
  | { readonly do: "wrong"; readonly because: string };

/** The ways in which a measurement can be written. */
const evalFormats = ["pretty", "json"] as const;
type EvalFormat = (typeof evalFormats)[number];

type Words = Strings["help"];
type Options = Readonly<Record<string, readonly string[] | "file" | "alone">>;
type Given = ReadonlyMap<string, string>;

const locales: readonly Locale[] = ["nl", "en"];
const everywhere = { "--lang": locales, "--help": "alone" } as const;
const commands: Readonly<Record<string, Options>> = {
  check: {
    ...everywhere,
    "--format": formats,
    "--fail-on": ["content"],
    "--settings": "file",
    "--tone": "alone",
    "--show-masked": "alone",
  },
  fingerprint: everywhere,
  rules: { ...everywhere, "--markdown": "alone" },
  eval: { ...everywhere, "--format": evalFormats, "--tone": "alone" },
  ...Object.fromEntries(Object.entries(trailCommands).map(([name, options]) => [name, { ...everywhere, ...options }])),
  start: everywhere,
  config: { ...everywhere, "--markdown": "alone", "--env": "alone", "--yaml": "alone", "--declaration": "alone" },
};

/** The language asked for with --lang, wherever it stands; null when none or none that is known. */
export function langIn(argv: readonly string[]): Locale | null {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = argv[at]?.startsWith("--lang=") === true ? argv[at].slice("--lang=".length) : argv[at + 1];
  return at === -1 ? null : (locales.find((locale) => locale === value) ?? null);
}

/** Understands a command line, without its program name. */
export function ask(argv: readonly string[], words: Words): Asked {
  const [command, ...rest] = commandFirst(argv);
  if (command === undefined) return wrong(words.wrong.noCommand);
  if (["--help", "-h", "help"].includes(command)) return { do: "help" };
  if (["--version", "-v", "version"].includes(command)) return { do: "version" };
  const options = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (options === undefined) return wrong(words.wrong.unknownCommand(command, nearest(command, Object.keys(commands))));
  const read = readOptions(rest, options, words);
  if (typeof read === "string") return wrong(read);
  if (read.given.has("--help")) return { do: "help" };
  return understand(command, read.given, read.files, words);
}

function understand(command: string, given: Given, files: readonly string[], words: Words): Asked {
  if (command === "eval") return askEval(given, files, words);
  if (Object.hasOwn(trailCommands, command)) {
    const asked = askTrail(command, given, files, words.wrong);
    return typeof asked === "string" ? wrong(asked) : asked;
  }
  const takesFiles = command === "check" || command === "fingerprint";
  if (takesFiles && files.length === 0) return wrong(words.wrong.noFiles);
  if (takesFiles && files.filter((file) => file === "-").length > 1) return wrong(words.wrong.standardInputTwice);
  if (command === "check") return askCheck(given, files);
  if (command === "fingerprint") return { do: "fingerprint", files };
  if (command === "rules") return askRules(given, files, words);
  const [needless] = files;
  if (needless !== undefined) return wrong(words.wrong.needless(needless));
  return command === "start" ? { do: "start" } : askConfig(given, words);
}

function askCheck(given: Given, files: readonly string[]): Asked {
  if (given.has("--show-masked")) return { do: "show-masked", files };
  return {
    do: "check",
    files,
    format: formats.find((format) => format === given.get("--format")) ?? "pretty",
    failOn: given.has("--fail-on") ? "content" : "verdict",
    settings: given.get("--settings") ?? null,
    tone: given.has("--tone"),
  };
}

function askRules(given: Given, [id, needless]: readonly string[], words: Words): Asked {
  const markdown = given.has("--markdown");
  const extra = markdown ? id : needless;
  if (extra !== undefined) return wrong(words.wrong.needless(extra));
  return { do: "rules", id: id ?? null, markdown };
}

function askEval(given: Given, [file, needless]: readonly string[], words: Words): Asked {
  if (file === undefined) return wrong(words.wrong.noLabelled);
  if (needless !== undefined) return wrong(words.wrong.needless(needless));
  const format = evalFormats.find((format) => format === given.get("--format")) ?? "pretty";
  return { do: "eval", file, format, tone: given.has("--tone") };
}

function askConfig(given: Given, words: Words): Asked {
  const asked = (["markdown", "env", "yaml", "declaration"] as const).filter((print) => given.has(`--${print}`));
  if (asked.length > 1) return wrong(words.wrong.whichDocs);
  return { do: "config", print: asked[0] ?? "markdown" };
}

/** The options and the other words, or the sentence that says what is wrong with them. */
function readOptions(
  words: readonly string[],
  options: Options,
  text: Words,
): { readonly given: Given; readonly files: readonly string[] } | string {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") return { given, files: [...files, ...words.slice(at + 1)] };
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [name, written] = nameAndValue(word);
    const takes = Object.hasOwn(options, name) ? options[name] : undefined;
    if (takes === undefined) return text.wrong.unknownOption(word, nearest(name, Object.keys(options)));
    if (given.has(name)) return text.wrong.twice(name);
    const value = takes === "alone" || written !== null ? written : (words[++at] ?? null);
    const fault = faultOf(name, value, takes, text);
    if (fault !== null) return fault;
    given.set(name, value ?? "");
  }
  return { given, files };
}

function nameAndValue(word: string): readonly [string, string | null] {
  const [, name = word, value = null] = /^(--[^=]+)=([^]*)$/.exec(word) ?? [];
  return [name === "-h" ? "--help" : name, value];
}

function faultOf(name: string, value: string | null, takes: Options[string], { wrong, aFile }: Words): string | null {
  if (takes === "alone") return value === null ? null : wrong.needlessValue(name);
  const choices = takes === "file" ? aFile : takes.join(", ");
  if (value === null || value === "" || (takes === "file" && value.startsWith("--")))
    return wrong.noValue(name, choices);
  return takes === "file" || takes.includes(value) ? null : wrong.unknownValue(name, value, choices);
}

/** --lang may stand before the command too. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const [first = ""] = argv;
  const length = first === "--lang" ? 2 : Number(first.startsWith("--lang="));
  return [...argv.slice(length, length + 1), ...argv.slice(0, length), ...argv.slice(length + 1)];
}

function wrong(because: string): Asked {
  return { do: "wrong", because };
}
