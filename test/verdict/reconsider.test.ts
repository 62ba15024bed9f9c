import { describe, expect, test } from "vitest";
import { answered } from "../../src/verdict/answered.ts";
import { consider, reconsider, type Case, type Considered } from "../../src/verdict/consider.ts";
import { defaultPolicy, jurisdictions } from "../../src/verdict/policy.ts";
import { checkCorpus } from "../corpus/check-own-mail.ts";

const mails = await checkCorpus();

function ruled({ weighing, ruling, eventsSeen, reach }: Considered) {
  return { weighing, ruling, eventsSeen, reach };
}

describe("considering a case for its ruling alone", () => {
  test.each([
    ["as declared", {}],
    ["under the law of all countries there are", { jurisdictions }],
    [
      "where a rule that speaks for nothing is made graver",
      { rules: { "identity/sender-mismatch": { severity: "block" as const } } },
    ],
  ])("comes to the ruling of the whole: %s", (_, decided) => {
    const policy = { ...defaultPolicy, ...decided };
    const cases = mails.flatMap(({ draft, mail: { declaration } }): readonly Case[] => [
      { draft, declaration, policy },
      { draft, declaration: answered({}, "delivery"), policy },
    ]);
    expect(cases.map((each) => ruled(reconsider(each)))).toEqual(cases.map((each) => ruled(consider(each))));
    expect(new Set(cases.map((each) => consider(each).ruling.verdict)).size).toBe(6);
  });
});
