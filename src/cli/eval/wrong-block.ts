import type { Page } from "../../print/pretty.ts";
import { tame } from "../../print/tame.ts";
import { fit, wrap } from "../../print/wrap.ts";
import { strings, type Strings } from "../../text/locale.ts";
import type { Measured, Witness } from "./measured.ts";
import type { Wrong } from "./wrongness.ts";

const most = 10;
const mostRules = 2;
const longestQuote = 50;

/** The worst of the mails taken for what they are not, each with the rule to blame. */
export function wrongBlock(wrong: readonly Wrong[], page: Page): readonly string[] {
  if (wrong.length === 0) return [];
  const { measured: words } = strings(page.locale);
  const rows = wrong.slice(0, most).map((each) => wrongRow(each, page));
  const more = wrong.length > most ? [page.paint("dim", `    ${words.more(wrong.length - most)}`)] : [];
  return [[`  ${words.worst}`, ...rows, ...more].join("\n")];
}

function wrongRow(wrong: Wrong, page: Page): string {
  const texts = strings(page.locale);
  const { measured: words } = texts;
  const { id, line, label, source } = wrong.mail.labelled;
  const style = wrong.is === "false-alarm" ? "red" : "yellow";
  const kind = words.wrong[wrong.is];
  const about = tame(`${kind}: ${id} (${words.line(line)}, ${words.label[label]}, ${source})`);
  const head = wrap(about, page.width, "    ").replace(kind, page.paint(style, kind));
  return `${head}\n${page.paint("dim", wrap(blame(wrong, texts), page.width, "      "))}`;
}

function blame({ mail, is }: Wrong, texts: Strings): string {
  const { measured: words } = texts;
  const rules = mail.witnesses.slice(0, mostRules).map(ruleWords).join(", ");
  const seen = rules === "" ? words.sawNothing : rules;
  if (is === "missed") return rules === "" ? seen : words.tooWeak(rules);
  return is === "false-alarm" ? words.because(seen) : `${expected(mail, texts)}; ${words.because(seen)}`;
}

function expected({ labelled, leaning, verdict }: Measured, { words, measured }: Strings): string {
  if (labelled.verdict !== null && labelled.verdict !== verdict)
    return measured.expected(words.verdict[labelled.verdict], words.verdict[verdict]);
  return measured.expected(measured.leaning[labelled.leaning ?? leaning], measured.leaning[leaning]);
}

function ruleWords({ rule, quote }: Witness): string {
  if (quote === null) return rule;
  const { shown, leftOut } = fit(tame(quote), longestQuote);
  return `${rule} «${shown}${leftOut === 0 ? "" : "…"}»`;
}
