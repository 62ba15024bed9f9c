import { strings, type Locale, type Strings } from "../text/locale.ts";
import type { Assessment } from "./assessment.ts";
import type { Counterfactual, Grounds, Passing } from "./grounds.ts";
import type { Jurisdiction } from "./policy.ts";

/** The longest stretch of a mail that is quoted in one of these sentences. */
const longestQuote = 90;

/** Why the verdict is what it is, in a sentence; with the law it was judged by where that is not Dutch law alone. */
export function reasonOf({ grounds }: Assessment, locale: Locale): string {
  const texts = strings(locale).grounds;
  const { jurisdictions } = grounds;
  const isDutch = jurisdictions.length === 1 && jurisdictions[0] === "NL";
  const under = isDutch ? [] : [texts.under(countries(jurisdictions, locale))];
  return [because(grounds, locale), ...under].join(" ");
}

/** What would change the verdict, a sentence each, the least to change first. */
export function changesOf({ grounds }: Assessment, locale: Locale): readonly string[] {
  return grounds.whatWouldChange.map((change) => sentence(change, locale));
}

/** How much the findings of a rule weigh, in a few words; null for those that weigh nothing. */
export function weightOf(rule: string, { grounds, score }: Assessment, locale: Locale): string | null {
  const share = grounds.shares.find((each) => each.rule === rule);
  return share === undefined ? null : strings(locale).grounds.weighs(share.points, score);
}

function because({ verdictBecause, leaningBecause, stricter }: Grounds, locale: Locale): string {
  const texts = strings(locale).grounds.because;
  if (verdictBecause === "content") return texts.content[leaningBecause];
  return verdictBecause === "abroad" ? texts.abroad(countries(stricter, locale)) : texts[verdictBecause];
}

function sentence({ without, declared, event, leaning, verdict }: Counterfactual, locale: Locale): string {
  const texts = strings(locale).grounds;
  const becomes = becoming({ leaning, verdict }, texts);
  if (without.length > 0) {
    const say = declared.length > 0 ? texts.change.withoutAndAnswered : texts.change.without;
    return say(listed(placesOf(without, texts), locale), becomes);
  }
  return event === null ? texts.change.answered(becomes) : texts.change.answeredAbout(texts.event[event], becomes);
}

function becoming({ leaning, verdict }: Pick<Counterfactual, "leaning" | "verdict">, { becomes }: Texts): string {
  if (verdict === "service" || verdict === "tinge") return becomes[verdict];
  return leaning === "none" ? becomes.noneUnclear : becomes.unclear;
}

type Texts = Strings["grounds"];

/** A single sentence is quoted as well; several are named by their lines, each line once. */
function placesOf(without: readonly Passing[], texts: Texts): readonly string[] {
  const [only] = without;
  if (without.length === 1 && only !== undefined)
    return [texts.without.quoted(placeOf(only, texts), short(only.quote))];
  return [...new Set(without.map((passing) => placeOf(passing, texts)))];
}

function placeOf({ part, line, isWholeLine }: Passing, { without }: Texts): string {
  if (line !== null) return isWholeLine ? without.line(line) : without.sentenceIn(line);
  return part === "subject" || part === "preheader" ? without[part] : without.unseen;
}

function short(quote: string): string {
  const plain = quote.replaceAll(/\s+/gu, " ");
  if (plain.length <= longestQuote) return plain;
  const cut = plain.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, "");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestQuote / 2)).trimEnd()}…`;
}

function countries(which: readonly Jurisdiction[], locale: Locale): string {
  const { country } = strings(locale).grounds;
  return listed(
    which.map((each) => country[each]),
    locale,
  );
}

function listed(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "nl" ? "nl" : "en-GB", { type: "conjunction" }).format(items);
}
