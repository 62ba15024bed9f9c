import fc from "fast-check";
import { expect, test } from "vitest";
import { dateAt, dayNumber, epochOf, momentAt, secondsAfter } from "../../src/draft/moment.ts";

const moments = fc.date({
  min: new Date("1900-01-01T00:00:00.000Z"),
  max: new Date("2200-01-01T00:00:00.000Z"),
  noInvalidDate: true,
});

test("moments are counted as JavaScript counts them, there and back", () => {
  fc.assert(
    fc.property(moments, (date) => {
      const written = date.toISOString();
      expect(epochOf(written)).toBe(date.getTime());
      expect(momentAt(date.getTime())).toBe(written);
      expect(dateAt(dayNumber(written.slice(0, 10)))).toBe(written.slice(0, 10));
    }),
    { numRuns: 2000 },
  );
});

test("a moment with an offset and without seconds is the same moment", () => {
  expect(momentAt(epochOf("2026-11-25T18:00+01:00"))).toBe("2026-11-25T17:00:00.000Z");
  expect(momentAt(epochOf("2026-11-25"))).toBe("2026-11-25T00:00:00.000Z");
  expect(secondsAfter("2026-12-31T23:59:30.000Z", 60)).toBe("2027-01-01T00:00:30.000Z");
});
