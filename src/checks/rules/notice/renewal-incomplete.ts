import { readableOf } from "../../../draft/readable.ts";
import { structure, type Scene } from "../../finders.ts";
import { aDate, amountsIn, aWayOut, incomplete, type Owed } from "../../notice-facts.ts";
import type { Rule } from "../../rule.ts";

/** What runs and is paid for; a passport, a guarantee or a discount that ends owes its reader less. */
const running =
  /abonnement|lidmaatschap|contract|polis|verzekering|licentie|domein|subscription|membership|policy|(?<!\p{L})plan(?!\p{L})|insurance|licen[cs]e|domain/iu;
/** A renewal that was made already is told, not announced. */
const done =
  /(?:is|zijn|werd|heb je|has been|have been|was) (?:\p{L}+ )?(?:verlengd|renewed)|(?:plan|subscription) renewed|renewal (?:has been|was|is) accepted|(?:charged|afgeschreven)/iu;
const aConsequence =
  /automatisch|vanzelf|stilzwijgend|verlengd|verlengt|stopt|eindigt|loopt (?:\p{L}+ ){0,3}af|vervalt|automatic|renew|expire|will end|ends|stops|lapse/iu;

const consequence: Owed = (words) => aConsequence.test(words);
const price: Owed = (words) => amountsIn(words) > 0 || endsByItself(words);
const wayOut: Owed = (words, draft) => aWayOut(words, draft) || endsByItself(words);

function isAhead({ draft }: Scene): boolean {
  const words = `${draft.subject ?? ""}\n${readableOf(draft)}`;
  return running.test(words) && !done.test(words);
}

/** What stops by itself has no next price and needs no cancelling. */
function endsByItself(words: string): boolean {
  return /(?:stopt|eindigt) (?:dan )?(?:automatisch|vanzelf)|wordt niet (?:automatisch )?verlengd|(?:ends|stops|expires) (?:by itself|automatically)|(?:will|does) not (?:auto-?|automatically )?renew/iu.test(
    words,
  );
}

/** A renewal notice tells the date, the next price, what happens if nothing is done, and how to stop. */
export const renewalIncomplete: Rule = {
  id: "notice/renewal-incomplete",
  question: "purpose",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["bw-6:236", "eecc-105"],
  nl: {
    what: "Dit bericht over een verlenging noemt niet alles wat de lezer nodig heeft.",
    why: "Met datum, nieuwe prijs, gevolg van niets doen en opzegwijze kan iemand zelf kiezen; bij telecom is een tariefadvies zelfs verplicht.",
    instead: "Vul aan wat ontbreekt en houd het neutraal.",
  },
  en: {
    what: "This notice of a renewal leaves out something the reader needs.",
    why: "With date, next price, effect of doing nothing and a way to cancel people can choose; in telecoms advice on the best tariff is even a duty.",
    instead: "Add what is missing and keep it neutral.",
  },
  fires: [
    "Je abonnement wordt binnenkort automatisch verlengd. Je hoeft niets te doen.",
    { text: "Uw contract loopt op 1 mei af. Bel ons voor de mogelijkheden.", declared: { event: "renewal" } },
    "Your subscription renews on 1 May. You do not have to do anything.",
    { text: "Your membership ends soon and will renew for £12.", declared: { event: "renewal" } },
  ],
  quiet: [
    "Je abonnement wordt op 1 mei automatisch verlengd voor € 24,50 per maand. Opzeggen kan tot die dag in je account.",
    "Je proefabonnement eindigt op 1 mei en stopt vanzelf. Je hoeft niets te doen.",
    "Je abonnement is verlengd. Je vindt de factuur in je account.",
    "Je paspoort verloopt op 1 mei. Maak op tijd een afspraak bij de balie.",
    "Your subscription renews on 1 May for £12 a month unless you cancel before that date.",
    "Your licence expires on {{expiry_date}} and will not renew.",
    { text: "Your parcel was sent on 1 May.", declared: { event: "delivery" } },
  ],
  find: structure({
    look: (scene) => {
      const spots = incomplete(scene, "renewal", [aDate, price, consequence, wayOut]);
      return spots.length > 0 && isAhead(scene) ? spots : [];
    },
  }),
};
