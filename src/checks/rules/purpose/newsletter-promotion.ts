import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Recruiting for the newsletter or the social channels; a bare row of icons does not count. */
export const newsletterPromotion: Rule = {
  id: "purpose/newsletter-promotion",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["tw-11.7", "ico-flybe-honda"],
  nl: {
    what: "De mail werft voor de nieuwsbrief of de sociale media.",
    why: "Vragen of iemand meer van je wil ontvangen, dient de afzender en niet de melding.",
    instead: "Laat de oproep weg, of zet de inschrijving in het account.",
  },
  en: {
    what: "The mail recruits for the newsletter or social media.",
    why: "Asking people to receive more from you serves the sender, not the notice.",
    instead: "Leave the request out, or put the sign-up in the account.",
  },
  fires: [
    "«Schrijf je in voor onze nieuwsbrief» en lees elke maand mee.",
    "«Volg ons op Instagram» voor foto's van de verbouwing.",
    "«Sign up for our newsletter» and read along every month.",
    "«Follow us on Instagram» for pictures of the works.",
  ],
  quiet: [
    "Je hebt je ingeschreven voor onze nieuwsbrief; bevestig je adres met de knop.",
    "Afmelden voor de nieuwsbrief kan in je account.",
    "You are subscribed to our newsletter; please confirm your address.",
    "Unsubscribe from our newsletter in your account.",
  ],
  find: phrases({
    nl: [
      "volg ons voor",
      "schrijf|meld je|u|jezelf [nu|hier|gratis|direct|ook|snel] in|aan voor onze|de ..1 *nieuwsbrief",
      "abonneer je [nu|hier|ook] op onze|de|ons ..1 *nieuwsbrief|kanaal",
      "ontvang [ook|voortaan|maandelijks|gratis] onze|de *nieuwsbrief",
      "volg ons [ook] op|via facebook|instagram|linkedin|tiktok|twitter|x|youtube|pinterest|social",
      "like ons|onze op|facebookpagina",
      "mis niets|niks|geen van|meer|nieuws",
    ],
    en: [
      "follow us for",
      "subscribe to our|the ..2 newsletter|blog|channel|updates",
      "sign up for|to our|the ..2 newsletter|updates|emails",
      "join our ..1 mailing|newsletter [list]",
      "follow|like us on facebook|instagram|linkedin|tiktok|twitter|x|youtube|pinterest|social|mastodon|threads|bluesky",
      "stay in the loop",
      "never miss an|a update|post|issue",
    ],
    unless: {
      nl: ["mis ..3 deadline|betaling|afspraak"],
      en: ["asked|requested|request|want|wanted|confirm|agreed to subscribe|sign"],
    },
  }),
};
