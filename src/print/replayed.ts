import type { Again, Replayed } from "../receipt/replay-verdict.ts";
import type { Seen } from "../review/event.ts";
import type { Strings } from "../text/locale.ts";

/** A replayed review in words, version by version. */
export function replayedWords(replayed: readonly Replayed[], words: Strings): string {
  return `${replayed.map((each) => versionWords(each, words)).join("\n\n")}\n`;
}

function versionWords({ at, recorded, asThen, today, sameRules }: Replayed, words: Strings): string {
  const { replay } = words;
  const { verdict, score, basis } = recorded;
  return [
    replay.version(recorded.number, at),
    `  ${replay.recorded(words.words.verdict[verdict], score)}`,
    `  ${replay.basis(basis.ruleSet, basis.settings)}`,
    ...(sameRules ? [] : [`  ${replay.otherRules}`]),
    ...againWords(replay.asThen, asThen, words),
    ...againWords(replay.today, today, words),
  ].join("\n");
}

function againWords(head: string, again: Again | null, words: Strings): readonly string[] {
  const { replay } = words;
  if (again === null) return [`  ${head} ${replay.gone}`];
  const { version, differs, more, fewer } = again;
  if (differs.length === 0) return [`  ${head} ${replay.same}`];
  const verdict = replay.recorded(words.words.verdict[version.verdict], version.score);
  return [
    `  ${head} ${verdict} ${replay.differs(differs.map((key) => replay.thing[key]).join(", "))}`,
    ...more.map((seen) => `    + ${finding(seen, words)}`),
    ...fewer.map((seen) => `    - ${finding(seen, words)}`),
  ];
}

function finding({ rule, severity }: Seen, words: Strings): string {
  return `${words.words.severity[severity]}: ${rule}`;
}
