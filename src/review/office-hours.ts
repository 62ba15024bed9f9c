import { dateAt, dayNumber, epochOf, momentAt } from "../draft/moment.ts";

/** When people of the organisation work. */
export interface OfficeHours {
  /** A zone by its IANA name, such as Europe/Amsterdam. */
  readonly timeZone: string;
  /** Hour and minute on the clock there, such as 09:00. */
  readonly opens: string;
  readonly closes: string;
  /** Days of the week; 1 is Monday, 7 Sunday. Never empty. */
  readonly days: readonly number[];
}

/** A stretch of office time, in milliseconds since the start of 1970. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The moment at which a clock in that zone shows this date and time; a time the clock skips is the one after it. */
export function zoned(date: string, time: string, timeZone: string): string {
  const written = epochOf(`${date}T${time}:00Z`);
  // Twice, because the offset at the first guess may be that of the other side of a change of the clock.
  const once = written - aheadAt(written, timeZone);
  return momentAt(written - aheadAt(once, timeZone));
}

/** The date on a calendar in that zone. */
export function dateIn(moment: string, timeZone: string): string {
  const epoch = epochOf(moment);
  return momentAt(epoch + aheadAt(epoch, timeZone)).slice(0, 10);
}

/** The last moment of a period that ends so: a date counts whole, as a day in that zone. */
export function endOf(until: string, timeZone: string): string {
  if (until.length > 10) return momentAt(epochOf(until));
  return zoned(dateAt(dayNumber(until) + 1), "00:00", timeZone);
}

/** The moment after so many hours of office time. */
export function officeHoursAfter(from: string, hours: number, office: OfficeHours): string {
  let left = hours * 3_600_000;
  const start = epochOf(from);
  for (const stretch of officeDays(from, 1, office)) {
    const begin = Math.max(stretch.from, start);
    const room = Math.max(0, stretch.until - begin);
    if (room >= left) return momentAt(begin + left);
    left -= room;
  }
  return from;
}

/** The moment so many hours of office time before another. */
export function officeHoursBefore(until: string, hours: number, office: OfficeHours): string {
  let left = hours * 3_600_000;
  const end = epochOf(until);
  for (const stretch of officeDays(until, -1, office)) {
    const close = Math.min(stretch.until, end);
    const room = Math.max(0, close - stretch.from);
    if (room >= left) return momentAt(close - left);
    left -= room;
  }
  return until;
}

/** When half an office day begins, after a moment, soonest first: at opening, and half-way to closing. */
export function halfDaysAfter(from: string, most: number, office: OfficeHours): readonly string[] {
  const start = epochOf(from);
  const halves: string[] = [];
  for (const stretch of officeDays(from, 1, office)) {
    for (const half of [stretch.from, (stretch.from + stretch.until) / 2]) {
      if (half > start) halves.push(momentAt(half));
      if (halves.length >= most) return halves;
    }
  }
  return halves;
}

/** When the office opens next. */
export function nextOpening(after: string, office: OfficeHours): string {
  const start = epochOf(after);
  for (const { from } of officeDays(after, 1, office)) if (from > start) return momentAt(from);
  return after;
}

/** More days than any of these can need to look at. */
const mostDays = 4000;

/** The office days around a moment, its own first, then on or back. */
function* officeDays(moment: string, direction: 1 | -1, office: OfficeHours): Generator<Stretch> {
  const first = dayNumber(dateIn(moment, office.timeZone));
  for (let passed = 0; passed < mostDays; passed += 1) {
    const day = first + passed * direction;
    // The first day of 1970 was a Thursday.
    if (!office.days.includes(((((day + 3) % 7) + 7) % 7) + 1)) continue;
    const [from, until] = [office.opens, office.closes].map((time) =>
      epochOf(zoned(dateAt(day), time, office.timeZone)),
    );
    if (from !== undefined && until !== undefined) yield { from, until };
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far clocks in a zone are ahead of universal time then, in milliseconds. */
function aheadAt(epoch: number, timeZone: string): number {
  const known = clocks.get(timeZone);
  const clock =
    known ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
  if (known === undefined) clocks.set(timeZone, clock);
  const shown = Object.fromEntries(clock.formatToParts(epoch).map(({ type, value }) => [type, value]));
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = shown;
  return epochOf(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - (epoch - (((epoch % 1000) + 1000) % 1000));
}
