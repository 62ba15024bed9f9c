import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A mail that wants back someone who no longer buys. */
export const winBack: Rule = {
  id: "purpose/win-back",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["tw-11.7", "tw-11.7-customer"],
  nl: {
    what: "De mail wil een klant terughalen die niet meer koopt.",
    why: "Er is geen lopende zaak om over te melden; terughalen is reclame.",
    instead: "Stuur dit niet als servicemail.",
  },
  en: {
    what: "The mail wants back a customer who no longer buys.",
    why: "There is no running business to report on; winning people back is advertising.",
    instead: "Do not send this as a service mail.",
  },
  fires: [
    "«We missen je»! Kijk eens wat er allemaal veranderd is in de winkel.",
    "Je hebt al een tijd «niets meer bij ons besteld».",
    "«Kom snel terug» en neem een kijkje.",
    "«We miss you»! Have a look at what is new in the shop.",
    "«You haven't ordered with» us for a while.",
    "We'd «love to see you back» in the studio.",
  ],
  quiet: [
    "We missen nog je handtekening op het formulier.",
    "We missen je betaling van 3 juni; wil je die overmaken?",
    "We hebben u vandaag gemist bij de bezorging; het pakket ligt bij de buren.",
    "Wij komen hierop terug zodra er meer bekend is.",
    "Heb je niets besteld? Meld het dan bij onze klantenservice.",
    "Je laatste wachtwoordwijziging is alweer een jaar geleden.",
    "We are missing your signature on the form.",
    "Sorry we missed you! Your parcel is with a neighbour.",
    "We will come back to you as soon as we know more.",
    "It has been a while since you last changed your password.",
    "If you haven't ordered anything from us, please report this mail.",
  ],
  find: phrases({
    nl: [
      "we|wij missen je|jou|u",
      "we|wij hebben je|jou|u al|zo ..2 tijd|tijdje|lang|even ..3 gemist|gezien",
      "niets|niks meer ..2 besteld|gekocht|geboekt",
      "geen ..2 bestelling|aankoop|boeking meer geplaatst|gedaan",
      "tijd|tijdje|poos|jaar|maanden|lang geleden dat je|u|we|wij ..5 bestelde|kocht|boekte|bezocht|langskwam|winkelde|zagen|besteld|gekocht|geboekt|geweest",
      "lang niet [meer] gezien",
      "kom snel|gauw [weer] terug|winkelen",
      "kom terug bij|naar ons",
      "geef ons [nog] een [tweede|nieuwe] kans",
      "word weer|opnieuw lid|klant|abonnee",
    ],
    en: [
      "we [really] miss you",
      "we've [really] missed you",
      "you haven't ordered|shopped|visited|bought|purchased|booked with|from|anything|us|since|in|for|lately|recently",
      "been a while|long since your|we last order|purchase|visit|saw",
      "been a while since you ..2 ordered|shopped|visited|bought|booked|stopped",
      "long time no see",
      "come back to us",
      "come back and shop|save|explore|enjoy|join",
      "want you back",
      "love|like to see|have|welcome you back",
      "give us another|a [second] chance|try",
    ],
    unless: {
      nl: [
        "missen je|jou|uw|u *gegevens|*betaling|*formulier|handtekening|reactie|antwoord|*document*|kopie|*adres|*nummer|stem",
        "missen je|jou|uw|u *aanmelding|*inschrijving|*rekening|*bewijs|input|akkoord|toestemming",
        "kom ..3 terug|langs voor ..3 *afspraak|controle|vaccinatie|*onderzoek|keuring|reparatie",
      ],
      en: ["sorry [that] we've missed you", "if|in you|case ..1 haven't"],
    },
  }),
};
