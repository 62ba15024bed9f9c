import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { epochOf } from "../../src/draft/moment.ts";
import {
  dateIn,
  endOf,
  halfDaysAfter,
  nextOpening,
  officeHoursAfter,
  officeHoursBefore,
  zoned,
  type OfficeHours,
} from "../../src/review/office-hours.ts";
import { remindersOf } from "../../src/review/reminders.ts";
import { plainReviewPolicy } from "../../src/review/review-policy.ts";
import { aReviewed } from "../slack/a-reviewed.ts";

const amsterdam = "Europe/Amsterdam";
const office: OfficeHours = { timeZone: amsterdam, opens: "09:00", closes: "17:00", days: [1, 2, 3, 4, 5] };

describe("a clock in a zone", () => {
  test("shows its time in summer and winter, and on the days that it changes", () => {
    expect(zoned("2026-07-01", "09:00", amsterdam)).toBe("2026-07-01T07:00:00.000Z");
    expect(zoned("2026-12-01", "09:00", amsterdam)).toBe("2026-12-01T08:00:00.000Z");
    expect(zoned("2026-03-29", "01:30", amsterdam)).toBe("2026-03-29T00:30:00.000Z");
    expect(zoned("2026-03-29", "09:00", amsterdam)).toBe("2026-03-29T07:00:00.000Z");
    expect(zoned("2026-10-25", "09:00", amsterdam)).toBe("2026-10-25T08:00:00.000Z");
    expect(zoned("2026-11-25", "09:00", "America/New_York")).toBe("2026-11-25T14:00:00.000Z");
  });

  test("ends a date when the next begins there", () => {
    expect(endOf("2026-11-25", amsterdam)).toBe("2026-11-25T23:00:00.000Z");
    expect(endOf("2026-11-25T18:00+01:00", amsterdam)).toBe("2026-11-25T17:00:00.000Z");
    expect(dateIn("2026-11-25T23:30:00.000Z", amsterdam)).toBe("2026-11-26");
  });
});

describe("office time", () => {
  test("is counted on over a night and a weekend, and back", () => {
    const friday = "2026-11-27T14:00:00.000Z";
    expect(officeHoursAfter(friday, 1, office)).toBe("2026-11-27T15:00:00.000Z");
    expect(officeHoursAfter(friday, 4, office)).toBe("2026-11-30T10:00:00.000Z");
    expect(officeHoursBefore("2026-11-30T10:00:00.000Z", 4, office)).toBe(friday);
    expect(officeHoursAfter("2026-11-28T12:00:00.000Z", 1, office)).toBe("2026-11-30T09:00:00.000Z");
  });

  test("begins twice a day, at opening and half-way", () => {
    expect(halfDaysAfter("2026-11-27T10:00:00.000Z", 3, office)).toEqual([
      "2026-11-27T12:00:00.000Z",
      "2026-11-30T08:00:00.000Z",
      "2026-11-30T12:00:00.000Z",
    ]);
    expect(nextOpening("2026-11-27T08:00:00.000Z", office)).toBe("2026-11-30T08:00:00.000Z");
  });

  test("on and back is where it began, whenever the office is open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }), (quarters, hours) => {
        const begin = officeHoursAfter("2026-03-20T08:00:00.000Z", quarters / 4, office);
        const end = officeHoursAfter(begin, hours, office);
        expect(epochOf(end)).toBeGreaterThan(epochOf(begin));
        expect(officeHoursAfter(officeHoursBefore(end, hours, office), hours, office)).toBe(end);
      }),
      { numRuns: 200 },
    );
  });
});

describe("reminders", () => {
  const policy = plainReviewPolicy({ users: [], groups: [] });
  const since = "2026-11-23T10:00:00.000Z";
  const remind = (neededBy: string | null) => remindersOf(aReviewed({ neededBy, course: { since } }).review, policy);

  test("count back from when an answer is needed, and never lie before the mail was handed in", () => {
    expect(remind("2026-11-26").slice(0, 4)).toEqual([
      "2026-11-25T08:00:00.000Z",
      "2026-11-25T12:00:00.000Z",
      "2026-11-25T15:00:00.000Z",
      "2026-11-26T12:00:00.000Z",
    ]);
    expect(remind("2026-11-23T14:00:00Z").slice(0, 2)).toEqual([
      "2026-11-23T13:00:00.000Z",
      "2026-11-24T08:00:00.000Z",
    ]);
    expect(remind("2026-11-20")[0]).toBe("2026-11-23T12:00:00.000Z");
  });

  test("come once every half office day where no answer is asked by a date", () => {
    expect(remind(null).slice(0, 3)).toEqual([
      "2026-11-23T12:00:00.000Z",
      "2026-11-24T08:00:00.000Z",
      "2026-11-24T12:00:00.000Z",
    ]);
    expect(remind(null).length).toBeLessThanOrEqual(20);
  });

  test("stop when the review ends by itself, and are none once it is decided", () => {
    const short = { ...policy, reviewDays: 1 };
    expect(remindersOf(aReviewed({ course: { since } }).review, short)).toHaveLength(2);
    expect(remindersOf(aReviewed({ state: "approved" }).review, policy)).toEqual([]);
  });
});
