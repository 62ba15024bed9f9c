import { WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import { plainReviewPolicy } from "../../src/review/review-policy.ts";
import { askSlack } from "../../src/slack/people.ts";
import { aWorkspace, people } from "./office.ts";

const minute = 60_000;

/** What is known of people in a workspace, at a time that the test says. */
async function known() {
  const sandbox = await aWorkspace("nl");
  const clock = { now: 0 };
  const asked = askSlack({
    client: new WebClient(sandbox.botToken, { slackApiUrl: sandbox.apiUrl }),
    team: sandbox.team,
    groups: plainReviewPolicy({ users: [people.lawyer], groups: [] }).groups,
    delegatorsOf: () => Promise.resolve([]),
    fallback: "nl",
    now: () => clock.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const change = (change: object) =>
    sandbox.control.addPerson({ id: people.lawyer, name: "Lieve de Wit", title: "", locale: "en-GB", ...change });
  return { sandbox, clock, asked, change, lawyer: { team: sandbox.team, user: people.lawyer } };
}

test("a language is believed for a quarter of an hour, and who may decide for a minute", async () => {
  const { sandbox, clock, asked, change, lawyer } = await known();
  expect(await asked.localeOf(people.lawyer)).toBe("nl");
  expect(await asked.standingOf(lawyer)).toMatchObject({ is: "reviewer" });
  expect(sandbox.control.callsTo("users.info")).toHaveLength(1);
  change({ kind: "guest" });
  clock.now = minute - 1;
  expect(await asked.standingOf(lawyer)).toMatchObject({ is: "reviewer" });
  clock.now = minute;
  expect(await asked.standingOf(lawyer)).toEqual({ is: "not-a-reviewer" });
  change({ locale: "nl-NL" });
  clock.now = 15 * minute;
  expect(await asked.localeOf(people.lawyer)).toBe("en");
  clock.now = 16 * minute;
  expect(await asked.localeOf(people.lawyer)).toBe("nl");
});

test("Slack is asked once by however many ask at the same time, and again after it did not answer", async () => {
  const { sandbox, asked, lawyer } = await known();
  sandbox.control.fail("users.info", { is: "error", error: "internal_error" });
  const names = await Promise.all([asked.nameOf(people.lawyer), asked.nameOf(people.lawyer)]);
  expect(names).toEqual([people.lawyer, people.lawyer]);
  expect(sandbox.control.callsTo("users.info")).toHaveLength(1);
  await Promise.all([asked.nameOf(people.lawyer), asked.localeOf(people.lawyer), asked.standingOf(lawyer)]);
  expect(await asked.nameOf(people.lawyer)).toBe("Lieve de Wit");
  expect(sandbox.control.callsTo("users.info")).toHaveLength(2);
});
