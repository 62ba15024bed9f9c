import type { Leaning, Verdict } from "../../verdict/assessment.ts";
import { labels, verdicts, type Label, type Labelled } from "./labelled.ts";
import { isFlagged, type Measured } from "./measured.ts";
import { f1, proportion, type Proportion } from "./proportion.ts";
import { toneFigures, type ToneFigures } from "./tone-figures.ts";
import { wrongAmong, type Wrong } from "./wrongness.ts";

/** One thing measured twice in the same run: by us, and by a list of words. */
export interface Compared {
  readonly ours: Proportion;
  readonly list: Proportion;
}

/** What flagging is worth. */
export interface Quality {
  readonly precision: Compared;
  readonly recall: Compared;
  readonly f1: Compared;
  readonly falseAlarms: Compared;
}

/** Mails of one label: how many were flagged, and where most of them come from. */
interface Cell {
  readonly label: Label;
  readonly mails: number;
  readonly flagged: Compared;
  readonly largestSource: { readonly source: string; readonly mails: number };
}

/** Mails that belong together, by what they are called. */
export interface Group {
  readonly name: string;
  readonly mails: number;
  readonly quality: Quality;
  readonly cells: readonly Cell[];
}

/** How often what was expected came out: the leaning of the content, the verdict on all of it. */
interface Exact {
  readonly leaning: Proportion;
  readonly verdict: Proportion;
  readonly expected: readonly { readonly verdict: Verdict; readonly exact: Proportion }[];
}

/** Everything measured in one language. */
export interface LanguageFigures extends Group {
  readonly fits: readonly Group[];
  readonly sources: readonly Group[];
  readonly confusion: readonly { readonly label: Label; readonly leanings: Readonly<Record<Leaning, number>> }[];
  readonly exact: Exact;
  readonly tone: ToneFigures | null;
  readonly wrong: readonly Wrong[];
}

/** The figures by language: Dutch, English, then the others by name. */
export function figuresOf(measured: readonly Measured[]): readonly LanguageFigures[] {
  return parted(measured, ({ lang }) => lang, ["nl", "en"]).map(([name, mails]) => ({
    ...groupOf(name, mails),
    fits: parted(mails, ({ fit }) => fit, ["high", "medium", "low"]).map(([fit, some]) => groupOf(fit, some)),
    sources: parted(mails, ({ source }) => source).map(([source, some]) => groupOf(source, some)),
    confusion: confusionOf(mails),
    exact: exactOf(mails),
    tone: toneFigures(mails),
    wrong: wrongAmong(mails),
  }));
}

function groupOf(name: string, mails: readonly Measured[]): Group {
  const cells = labels.flatMap((label) => {
    const some = mails.filter(({ labelled }) => labelled.label === label);
    const [largest] = parted(some, ({ source }) => source).toSorted(([, one], [, other]) => other.length - one.length);
    if (largest === undefined) return [];
    const largestSource = { source: largest[0], mails: largest[1].length };
    return [{ label, mails: some.length, flagged: sharesOf(some, some), largestSource }];
  });
  return { name, mails: mails.length, quality: qualityOf(mails), cells };
}

function qualityOf(mails: readonly Measured[]): Quality {
  const service = mails.filter(({ labelled }) => labelled.label === "service");
  const other = mails.filter(({ labelled }) => labelled.label !== "service");
  const of = (isPicked: (mail: Measured) => boolean) => {
    const flagged = mails.filter(isPicked).length;
    const rightly = other.filter(isPicked).length;
    return {
      precision: proportion(rightly, flagged),
      f1: f1(rightly, other.length + flagged - rightly),
    };
  };
  const [ours, list] = [of(isFlagged), of(({ isOnList }) => isOnList)];
  return {
    precision: { ours: ours.precision, list: list.precision },
    recall: sharesOf(other, other),
    f1: { ours: ours.f1, list: list.f1 },
    falseAlarms: sharesOf(service, service),
  };
}

function sharesOf(among: readonly Measured[], of: readonly Measured[]): Compared {
  return {
    ours: proportion(among.filter(isFlagged).length, of.length),
    list: proportion(among.filter(({ isOnList }) => isOnList).length, of.length),
  };
}

function confusionOf(mails: readonly Measured[]): LanguageFigures["confusion"] {
  return labels
    .map((label) => ({ label, some: mails.filter(({ labelled }) => labelled.label === label) }))
    .filter(({ some }) => some.length > 0)
    .map(({ label, some }) => {
      const count = (leaning: Leaning) => some.filter((mail) => mail.leaning === leaning).length;
      return {
        label,
        leanings: {
          none: count("none"),
          tinge: count("tinge"),
          commercial: count("commercial"),
          charitable: count("charitable"),
          ideological: count("ideological"),
        },
      };
    });
}

function exactOf(mails: readonly Measured[]): Exact {
  const led = mails.filter(({ labelled }) => labelled.leaning !== null);
  const judged = mails.filter(({ labelled }) => labelled.verdict !== null);
  const exact = (some: readonly Measured[]) =>
    proportion(some.filter(({ verdict, labelled }) => verdict === labelled.verdict).length, some.length);
  return {
    leaning: proportion(led.filter(({ leaning, labelled }) => leaning === labelled.leaning).length, led.length),
    verdict: exact(judged),
    expected: verdicts
      .map((verdict) => ({ verdict, exact: exact(judged.filter(({ labelled }) => labelled.verdict === verdict)) }))
      .filter(({ exact: { of } }) => of > 0),
  };
}

/** The mails apart by a name each has, the names that come first first, the rest in alphabetical order. */
function parted(
  mails: readonly Measured[],
  nameOf: (labelled: Labelled) => string,
  first: readonly string[] = [],
): readonly (readonly [string, readonly Measured[]])[] {
  const parts = Map.groupBy(mails, ({ labelled }) => nameOf(labelled));
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...parts].sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1));
}
