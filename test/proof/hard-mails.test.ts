import { expect, test } from "vitest";
import { hardMails } from "./hard-mails.ts";
import { seenIn } from "./seen-in.ts";

test.each(hardMails.map((mail) => [mail.name, mail] as const))("%s", async (_, { bytes, file, expected }) => {
  expect(await seenIn(bytes, file)).toMatchObject(expected);
});

test("there are at least 60 of them, no two alike", () => {
  expect(hardMails.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hardMails.map(({ name }) => name)).size).toBe(hardMails.length);
});
