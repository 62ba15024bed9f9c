/** Milliseconds since the start of 1970 in universal time; a date alone counts from its first moment there. */
export function epochOf(moment: string): number {
  const [, year, month, day, hour = "0", minute = "0", second = "0", sign = "+", aheadHours = "0", aheadMinutes = "0"] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::([\d.]+))?(?:Z|([+-])(\d\d):(\d\d)))?$/.exec(moment) ?? [];
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * (sign === "-" ? -1 : 1);
  const days = daysUntil(Number(year), Number(month), Number(day)) - epochDay;
  const minutes = (days * 24 + Number(hour)) * 60 + Number(minute) - ahead;
  return Math.round((minutes * 60 + Number(second)) * 1000);
}

/** The moment that many milliseconds after the start of 1970, in the one form in which moments compare as text. */
export function momentAt(epoch: number): string {
  const ms = ((epoch % 86_400_000) + 86_400_000) % 86_400_000;
  const time = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => two(Math.floor(part))).join(":");
  return `${dateAt((epoch - ms) / 86_400_000)}T${time}.${String(ms % 1000).padStart(3, "0")}Z`;
}

/** A moment so many seconds later. */
export function secondsAfter(moment: string, seconds: number): string {
  return momentAt(epochOf(moment) + seconds * 1000);
}

/** Days since the first day of 1970. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split("-").map(Number);
  return daysUntil(year ?? 0, month ?? 1, day ?? 1) - epochDay;
}

/** The date so many days after the first day of 1970. */
export function dateAt(number: number): string {
  // Years begin in March here, so that the leap day comes last.
  const days = number + epochDay - 1;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(inYear - Math.floor((153 * march + 2) / 5) + 1)}`;
}

/** Days from the start of the calendar, with years that begin in March so that the leap day comes last. */
function daysUntil(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}

const epochDay = daysUntil(1970, 1, 1);

function two(part: number): string {
  return String(part).padStart(2, "0");
}
