import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulkWordings } from "../../src/checks/bulk-words.ts";
import { normalise } from "../../src/checks/normalise.ts";
import { wording } from "../../src/checks/wording.ts";

/** What an expression asks for, without what it forbids at its end, in letters that a generator knows. */
function asked(expression: string): RegExp {
  const [wanted = ""] = expression.split("(?!");
  return new RegExp(wanted.replaceAll("[\\p{L}", "[a-z").replaceAll("\\p{L}", "[a-z]"));
}

describe("a wording", () => {
  const said = wording([
    [["boat"], "boats?"],
    [["ship"], "ship|sailing ship"],
  ]);

  it.each([
    ["A BOAT.", "BOAT"],
    ["the sailing ship", "sailing ship"],
    ["two boats", "boats"],
    ["a boatman, shipping", undefined],
    ["nothing", undefined],
  ])("in %j finds %j", (text, match) => {
    expect(said.firstIn(normalise(text))?.[0]).toBe(match);
  });

  const alternatives = bulkWordings.flatMap((each) => each.alternatives);

  it.each(alternatives.map(([needles, expression]) => [expression, needles] as const))(
    "needs one of its needles: %s",
    (expression, needles) => {
      fc.assert(
        fc.property(fc.stringMatching(asked(expression)), (text) => needles.some((needle) => text.includes(needle))),
        { numRuns: 300 },
      );
    },
  );
});
