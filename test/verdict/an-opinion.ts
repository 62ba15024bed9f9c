import type { Leaning } from "../../src/verdict/assessment.ts";

/** An opinion on tone that a model gave, of which only the leaning matters. */
export function anOpinion(leaning: Leaning) {
  return { is: "given", leaning, reason: "r", quotes: [], model: "m", prompt: "p", asked: "a" } as const;
}
