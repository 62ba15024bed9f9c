import { stage } from "../../src/checks/examples.ts";
import type { Example } from "../../src/checks/rule.ts";
import { assess, withOpinion } from "../../src/verdict/assess.ts";
import type { Assessment, Leaning } from "../../src/verdict/assessment.ts";
import type { Opinion } from "../../src/verdict/opinion.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";

type Given = Extract<Opinion, { is: "given" }>;

/** An opinion on tone that a model gave, of which only the leaning matters. */
export function anOpinion(leaning: Leaning, said: Partial<Given> = {}): Given {
  const plain = { confidence: "high", reason: "r", quotes: [], dropped: 0, steers: false } as const;
  return { is: "given", leaning, ...plain, model: "m", prompt: "p", asked: "a", ...said };
}

/** What comes of an example, the opinion it speaks of taken in. */
export async function assessExample(example: Example): Promise<Assessment> {
  const { draft, declaration } = await stage(example);
  const assessment = assess(draft, declaration, defaultPolicy);
  const said = typeof example === "string" ? undefined : example.opinion;
  if (said === undefined) return assessment;
  return withOpinion({ draft, declaration, assessment }, anOpinion(said.leaning, said), defaultPolicy);
}
