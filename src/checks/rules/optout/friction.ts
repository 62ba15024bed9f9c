import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Opting out must be easy and free; every extra step is one too many. */
export const friction: Rule = {
  id: "optout/friction",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7-customer", "code-email-2012"],
  nl: {
    what: "Afmelden kost hier een extra stap, zoals inloggen, bellen of schrijven.",
    why: "Wie geen mail meer wil, moet dat gemakkelijk en gratis kunnen laten weten.",
    instead: "Geef een link waarmee iemand zich met één klik afmeldt, zonder in te loggen.",
  },
  en: {
    what: "Opting out takes an extra step here, such as logging in, calling or writing.",
    why: "People who want no more mail must be able to say so easily and free of charge.",
    instead: "Give a link that opts out in one click, without logging in.",
  },
  fires: [
    "Geen nieuwsbrief meer? «Log in om je af te melden».",
    "Geen mail meer van ons? «Bel ons om je af te melden» voor deze berichten.",
    "No more newsletters? Please «log in to unsubscribe».",
    "You can «call us to unsubscribe» from these messages.",
  ],
  quiet: [
    "Geen nieuwsbrief meer? Meld je hier met één klik af.",
    "Log in om je factuur te bekijken of bel ons als iets niet klopt.",
    "Unsubscribe with one click. Log in to see your invoice.",
    "Call us if you have any questions about your order.",
  ],
  find: phrases({
    nl: [
      "log [eerst] in om [je|u] [voor] ..3 af te melden",
      "log [eerst] in om [je|u] uit te schrijven",
      "inloggen om [je|u] ..2 af te melden",
      "bel [ons|naar|met] ..4 om [je|u] af te melden",
      "afmelden kan [alleen|uitsluitend] telefonisch|schriftelijk",
      "stuur [ons] een brief om [je|u] af te melden",
      "vertel|geef [ons] [eerst] waarom je|u je|zich|u wilt|wil afmelden",
    ],
    en: [
      "log|sign in to unsubscribe",
      "log|sign in to opt out",
      "login to unsubscribe",
      "call [us] ..3 to unsubscribe",
      "call [us] ..3 to opt out",
      "write to us ..3 to unsubscribe",
      "tell us why before ..2 unsubscribe|unsubscribing",
    ],
  }),
};
