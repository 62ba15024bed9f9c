import type { Translated } from "../locale.ts";
import type { headline as nl } from "../nl/headline.ts";

/** The first sentence of every result. */
export const headline: Translated<typeof nl> = {
  noRules: "Cannot be judged: there are no rules for this language",
  despiteNoRules: (shows) => `${shows}, though there are no rules for this language`,
  service: "Service mail: no advertising found and every question answered",
  notDeclaredYet: (shows, open) => `${shows}; still open: ${open}`,
  unclear: (shows) => `${shows}, but mail and declaration do not prove a service mail yet`,
  verdict: (shows, verdict) => `${shows}; verdict: ${verdict}`,
};
