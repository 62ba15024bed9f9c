import type { Draft } from "../draft/draft.ts";
import type { Leaning } from "./assessment.ts";

/** A second opinion on tone, or the one reason why there is none; an absent opinion changes nothing. */
export type Opinion =
  | {
      readonly is: "given";
      readonly leaning: Leaning;
      readonly reason: string;
      readonly quotes: readonly string[];
      readonly model: string;
      readonly prompt: string;
      /** SHA-256 (lower-case hex) over the prompt, the model asked and the form its answer had to have. */
      readonly asked: string;
    }
  | { readonly is: "absent"; readonly because: "off" | "pending" | "timeout" | "unreachable" | "refused" | "unusable" };

/** Asks for an opinion on a draft; every failure is an absent opinion, it never throws. */
export type SeekOpinion = (draft: Draft) => Promise<Opinion>;
