import { limits } from "../draft/limits.ts";
import type { Locale } from "../text/locale.ts";
import type { Settings } from "./config.ts";

/** What the sandbox's organisation decides: its own legal channel and lawyers, standard severities, no model. */
export function sandboxSettings(locale: Locale): Settings {
  return {
    legalChannel: "C0LEGAL",
    reviewers: { users: ["U0LAWYER", "U0LAWYER2"], groups: [] },
    locale,
    severities: {},
    limits,
    tone: { use: false, model: "none", timeoutSeconds: 20 },
  };
}
