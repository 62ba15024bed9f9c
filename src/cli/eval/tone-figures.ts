import type { Measured } from "./measured.ts";
import { proportion, type Proportion } from "./proportion.ts";

/** What the model is worth by itself, and with the rules. */
export interface ToneFigures {
  /** How many of the mails the model gave an opinion on. */
  readonly given: Proportion;
  readonly model: ToneWorth;
  readonly combined: ToneWorth;
  /** How often the verdict was the one expected, the opinion taken in. */
  readonly verdict: Proportion;
}

interface ToneWorth {
  readonly recall: Proportion;
  readonly falseAlarms: Proportion;
}

/** The figures of the model; null when it was not asked. A mail without an opinion counts as the rules saw it. */
export function toneFigures(measured: readonly Measured[]): ToneFigures | null {
  const asked = measured.flatMap((mail) => (mail.tone === null ? [] : [{ ...mail, tone: mail.tone }]));
  if (asked.length === 0) return null;
  type Asked = (typeof asked)[number];
  const worth = (isFlagged: (mail: Asked) => boolean): ToneWorth => {
    const share = (some: readonly Asked[]) => proportion(some.filter(isFlagged).length, some.length);
    return {
      recall: share(asked.filter(({ labelled }) => labelled.label !== "service")),
      falseAlarms: share(asked.filter(({ labelled }) => labelled.label === "service")),
    };
  };
  const judged = asked.filter(({ labelled }) => labelled.verdict !== null);
  const said = ({ tone: { opinion } }: Asked): boolean => opinion.is === "given" && opinion.leaning !== "none";
  return {
    given: proportion(asked.filter(({ tone }) => tone.opinion.is === "given").length, asked.length),
    model: worth(said),
    combined: worth((mail) => mail.leaning !== "none" || said(mail)),
    verdict: proportion(judged.filter(({ tone, labelled }) => tone.verdict === labelled.verdict).length, judged.length),
  };
}
