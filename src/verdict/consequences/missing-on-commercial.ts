import type { Consequence } from "../consequence.ts";
import { offersOptOut } from "../opt-out.ts";

/** A mail with another purpose than service has to offer a way out, every time. */
export const missingOnCommercial: Consequence = {
  id: "optout/missing-on-commercial",
  question: "purpose",
  severity: "error",
  sources: ["tw-11.7-customer", "eprivacy-13"],
  nl: {
    what: "De mail is meer dan service en biedt geen mogelijkheid om je af te melden.",
    why: "Een servicemail heeft geen afmeldlink nodig; bij reclame of werving moet afmelden in elke mail gratis en makkelijk kunnen.",
    instead: "Maak er een zuivere servicemail van, of voeg een afmeldlink en een List-Unsubscribe-kop toe.",
  },
  en: {
    what: "The mail is more than service and offers no way to opt out.",
    why: "A service mail needs no opt-out; promotion or an appeal must offer a free and easy one in every mail.",
    instead: "Make it a pure service mail, or add an unsubscribe link and a List-Unsubscribe header.",
  },
  fires: ["Profiteer nu van 20% korting.", "Get 25% off your next order."],
  quiet: [
    "Profiteer nu van 20% korting. Afmelden voor deze mails kan hier.",
    { text: "Get 25% off your next order.", listUnsubscribe: "<https://example.com/out>" },
  ],
  follows: ({ draft, leaning, verdict }) =>
    [leaning, verdict].some((each) => ["commercial", "charitable", "ideological"].includes(each)) &&
    !offersOptOut(draft),
};
