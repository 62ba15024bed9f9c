/** Whether a period can be: a date counts as the whole day, and a date-time carries its own offset. */
export function isOrdered(from: string, until: string): boolean {
  if (from.length === 10 || until.length === 10) return from.slice(0, 10) <= until.slice(0, 10);
  return secondsOf(from) < secondsOf(until);
}

/** Seconds since the first day of the calendar, in universal time; only for comparing. */
function secondsOf(moment: string): number {
  const [, year, month, day, hour, minute, second = "0", sign = "+", aheadHours = "0", aheadMinutes = "0"] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::([\d.]+))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(moment) ?? [];
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * (sign === "-" ? -1 : 1);
  const minutes = (daysUntil(Number(year), Number(month), Number(day)) * 24 + Number(hour)) * 60 + Number(minute);
  return (minutes - ahead) * 60 + Number(second);
}

/** Days from the start of the calendar, with years that begin in March so that the leap day comes last. */
function daysUntil(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
}
