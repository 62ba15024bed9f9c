const shown = /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|X-ALT-DESC)(?:;(?:"[^"\n]*"|[^":\n])*)?:(.*)$/gim;
const signs: Readonly<Record<string, string>> = { n: "\n", N: "\n" };

/** What a mail program shows of an invitation: title, description and place, in the order written; null when nothing. */
export function readCalendar(calendar: string): string | null {
  const unfolded = calendar.replaceAll(/\r\n?/g, "\n").replaceAll(/\n[ \t]/g, "");
  const values = Array.from(unfolded.matchAll(shown), ([line, value = ""]) => {
    const text = value.replaceAll(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign).trim();
    return /^X-ALT-DESC/i.test(line) ? withoutTags(text) : text;
  });
  const said = values.filter((value) => value !== "");
  return said.length === 0 ? null : said.join("\n\n");
}

/** The one field that holds HTML: all its text counts, shown or not. */
function withoutTags(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, " ").trim();
}
