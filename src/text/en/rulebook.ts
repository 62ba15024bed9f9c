import type { Translated } from "../locale.ts";
import type { rulebook as nl } from "../nl/rulebook.ts";

/** What stands around the rules where they are explained. */
export const rulebook: Translated<typeof nl> = {
  title: "The rules",
  intro: (count) =>
    `The ${count} rules with which servicemail looks at a mail. Each rule sees one thing; only the verdict weighs what all rules saw together. An organisation sets in servicemail.yml how much a rule counts.`,
  notAdvice:
    "Not legal advice. Sources were consulted on the day that stands with them; what was not verified in the text itself says so.",
  wayIn: "servicemail rules ID shows a rule in full.",
  unknown: (id, near) =>
    near === null ? `There is no rule «${id}».` : `There is no rule «${id}»; did you mean ${near}?`,
  why: "Why",
  instead: "Do this",
  sources: "Sources",
  fires: "Fires on",
  quiet: "Stays quiet on",
  declared: "declared",
  consulted: (day) => `consulted ${day}`,
  confidence: {
    seen: "text itself seen",
    secondary: "from another source than the text itself",
    memory: "not verified",
    unresolved: "not certain",
  },
  weight: { decisive: "decisively", strong: "strongly", weak: "weakly" },
  speaks: {
    commercial: (weight) => `speaks ${weight} for a commercial purpose`,
    charitable: (weight) => `speaks ${weight} for a good cause`,
    ideological: (weight) => `speaks ${weight} for an ideal`,
  },
  weighsNothing: "weighs nothing in the verdict",
  follows: "follows from the verdict",
};
