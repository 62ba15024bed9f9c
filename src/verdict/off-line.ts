import { strings, type Locale } from "../text/locale.ts";
import type { Assessment } from "./assessment.ts";

/** One line on the rules that are turned off, each with its reason; null where all of them looked. */
export function offLine({ off }: Assessment, locale: Locale): string | null {
  if (off.length === 0) return null;
  const { words } = strings(locale);
  return words.turnedOff(off.map(({ rule, reason }) => `${rule} («${reason.replaceAll(/\s+/g, " ")}»)`).join("; "));
}
