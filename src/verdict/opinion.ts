import type { Draft } from "../draft/draft.ts";
import type { Leaning } from "./assessment.ts";

/** What the law asks of a service mail, as an opinion may name it: a question each, by one word. */
export const criteria = [
  "occasion",
  "duty",
  "harm",
  "tone",
  "subject",
  "placement",
  "praise",
  "selection",
  "gain",
  "third-party",
  "appeal",
  "branding",
] as const;

type Criterion = (typeof criteria)[number];

/** How sure a model says it is. */
export const confidences = ["low", "medium", "high"] as const;

/** Words that stand in the draft letter for letter, what they show, and of which criteria they speak. */
export interface OpinionQuote {
  readonly quote: string;
  readonly reason: string;
  readonly criteria: readonly Criterion[];
}

/** A second opinion on tone, or the one reason why there is none; an absent opinion changes nothing. */
export type Opinion =
  | {
      readonly is: "given";
      readonly leaning: Leaning;
      readonly confidence: (typeof confidences)[number];
      readonly reason: string;
      readonly quotes: readonly OpinionQuote[];
      /** How many quotes were left out, because they do not stand in the draft or are too many. */
      readonly dropped: number;
      /** True when the model says that the mail tries to steer whoever judges it. */
      readonly steers: boolean;
      readonly model: string;
      readonly prompt: string;
      /** SHA-256 (lower-case hex) over the prompt, the model asked and the form its answer had to have. */
      readonly asked: string;
    }
  | {
      readonly is: "absent";
      /** `unmasked`: personal data could not be masked, so nothing was sent. `spent`: the day's tokens are gone. */
      readonly because: "off" | "pending" | "timeout" | "unreachable" | "refused" | "unusable" | "unmasked" | "spent";
    };

/** Asks for an opinion on a draft; every failure is an absent opinion, it never throws. */
export type SeekOpinion = (draft: Draft) => Promise<Opinion>;
