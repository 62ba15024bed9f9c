import { strings, type Locale } from "../text/locale.ts";
import type { Seed } from "../sandbox/options.ts";

/** The workspace of the sandbox: a sender, two lawyers, somebody from outside, and the channel where legal decides. */
export function sandboxWorkspace(locale: Locale): Seed {
  const { start } = strings(locale);
  const slackLocale = locale === "nl" ? "nl-NL" : "en-GB";
  const person = (id: string, name: string, title: string) => ({ id, name, title, locale: slackLocale });
  return {
    people: [
      person("U0SENDER", "Sanne Bos", start.titles.sender),
      person("U0LAWYER", "Lieve de Wit", start.titles.lawyer),
      person("U0LAWYER2", "Karim Haddad", start.titles.lawyer),
      { ...person("U0OUTSIDER", "Robin Vos", start.titles.outsider), kind: "outsider" },
    ],
    channels: [
      { id: "C0GENERAL", name: start.generalChannel, members: ["U0SENDER", "U0LAWYER", "U0LAWYER2", "U0OUTSIDER"] },
      { id: "C0LEGAL", name: start.legalChannel, members: ["U0LAWYER", "U0LAWYER2", "U0OUTSIDER"] },
    ],
  };
}
