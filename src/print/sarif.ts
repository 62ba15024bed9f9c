import type { Finding } from "../checks/finding.ts";
import type { Severity } from "../checks/rule.ts";
import type { Locale } from "../text/locale.ts";
import { wordsOf } from "../verdict/words-of.ts";
import type { Checked } from "./checked.ts";
import { schema } from "./json.ts";
import { unreadWords } from "./unread-words.ts";

type Assessed = Extract<Checked, { is: "assessed" }>;
type Plain = Readonly<Record<string, unknown>>;

const levels: Record<Severity, "error" | "warning" | "note"> = {
  block: "error",
  error: "error",
  warning: "warning",
  info: "note",
};

/** All checked files as one SARIF 2.1.0 log, which code scanners and editors show in place. */
export function sarifOf(all: readonly Checked[], version: string, locale: Locale): Plain {
  const assessed = all.filter((one) => one.is === "assessed");
  const unread = all.filter((one) => one.is === "unread");
  const rules = [...new Set(assessed.flatMap(({ assessment }) => assessment.findings.map(({ rule }) => rule)))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "servicemail", version, rules: rules.map((rule) => ruleOf(rule, locale)) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map((one) => notificationOf(one, locale)),
          },
        ],
        artifacts: [...new Map(assessed.map((one) => [one.file, artifactOf(one)])).values()],
        results: assessed.flatMap((one) => resultsOf(one, rules, locale)),
      },
    ],
  };
}

function ruleOf(rule: string, locale: Locale): Plain {
  const { what, why, instead, source } = wordsOf({ rule }, locale);
  return {
    id: rule,
    shortDescription: { text: what },
    fullDescription: { text: [what, why].join(" ").trim() },
    help: { text: [instead, source].filter((text) => text !== "").join("\n") || what },
  };
}

function artifactOf({ file, assessment, fingerprint }: Assessed): Plain {
  const { verdict, leaning, score, language, notDeclared, off, basis } = assessment;
  return {
    location: { uri: uriOf(file) },
    properties: { schema, verdict, leaning, score, language, notDeclared, fingerprint, off, basis },
  };
}

function resultsOf(checked: Assessed, rules: readonly string[], locale: Locale): readonly Plain[] {
  const placeOf = checked.whole === null ? null : placesIn(checked.whole.text);
  return checked.assessment.findings.map((finding) => {
    const { rule, severity, question, part, start, end } = finding;
    const region = placeOf === null || part !== checked.whole?.part ? null : regionOf(finding, placeOf);
    const artifactLocation = { uri: uriOf(checked.file) };
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: levels[severity],
      message: { text: messageOf(finding, locale) },
      locations: [{ physicalLocation: region === null ? { artifactLocation } : { artifactLocation, region } }],
      properties: { severity, question, part, start, end },
    };
  });
}

function messageOf(finding: Finding, locale: Locale): string {
  const { what, why, instead } = wordsOf(finding, locale);
  const quoted = finding.quote === null ? "" : `«${finding.quote}»`;
  return [what, quoted, why, instead].filter((text) => text !== "").join(" ");
}

/** Where a finding stands in the file itself; null without a quote. */
function regionOf({ start, end, quote }: Finding, placeOf: PlaceOf): Plain | null {
  if (start === null || end === null) return null;
  const from = placeOf(start);
  const to = placeOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
}

type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

function placesIn(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function notificationOf(one: Extract<Checked, { is: "unread" }>, locale: Locale): Plain {
  const { what, instead } = unreadWords(one, locale);
  return {
    level: "error",
    descriptor: { id: one.unread.because },
    message: { text: `${what} ${instead}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(one.file) } } }],
  };
}

/** A path as a relative or file URI; standard input by a name of its own. */
function uriOf(file: string): string {
  if (file === "-") return "stdin";
  const path = file.split(/[\\/]/).map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
