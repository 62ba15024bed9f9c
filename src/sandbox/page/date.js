import { number, string } from "./read.js";

/** @type {Readonly<Record<string, Intl.DateTimeFormatOptions>>} */
const formats = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { year: "numeric", month: "long", day: "numeric", weekday: "long" },
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/**
 * A moment written in Slack's date format, in the reader's language and time zone; the fallback when there is no format.
 * @param {unknown} timestamp in seconds
 * @param {string} format such as `{date_short_pretty} {time}`
 * @param {string} fallback
 * @param {string} [locale]
 */
export function drawnDate(timestamp, format, fallback, locale = "en-GB") {
  const seconds = number(timestamp);
  if (seconds === null || format === "") return fallback;
  const when = new Date(seconds * 1000);
  return format.replaceAll(/\{(\w+?)(_pretty)?\}/g, (whole, name, pretty) => {
    const away = daysAway(when);
    if (pretty !== undefined && Math.abs(away) < 2) {
      return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(away, "day");
    }
    const options = formats[string(name)];
    return options === undefined ? whole : new Intl.DateTimeFormat(locale, options).format(when);
  });
}

/** @param {Date} when */
function daysAway(when) {
  const noon = (/** @type {Date} */ date) => new Date(date).setHours(12, 0, 0, 0);
  return Math.round((noon(when) - noon(new Date())) / 86_400_000);
}
