import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request to bring in someone else, which recruits customers through the reader. */
export const referral: Rule = {
  id: "purpose/referral",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["bgh-i-zr-208-12", "tw-11.7"],
  nl: {
    what: "De mail vraagt de lezer om anderen als klant aan te brengen.",
    why: "Via de lezer klanten werven is reclame, tegenover de lezer en tegenover de vriend.",
    instead: "Laat de oproep weg.",
  },
  en: {
    what: "The mail asks the reader to bring in other customers.",
    why: "Recruiting through the reader is advertising, to the reader and to the friend alike.",
    instead: "Leave the request out.",
  },
  fires: [
    "Sanne «gaf ons je adres omdat ze denkt dat het iets voor jou» is.",
    "«Nodig je vrienden uit» en sport samen.",
    "«Werf een vriend» en ontvang een maand later je beloning.",
    "«Deel jouw persoonlijke link» met iedereen die ook wil besparen.",
    "«Refer a friend» and we will thank you both.",
    "«Tell your friends» about our new menu.",
    "«Share your referral link» with colleagues.",
  ],
  quiet: [
    "Uw huisarts heeft u bij ons aangemeld voor een onderzoek.",
    "Neem een vriend mee die kan tolken bij het gesprek.",
    "Deel deze code nooit met vrienden of met iemand die zegt dat hij van de bank is.",
    "Nodig een collega uit om het document te ondertekenen.",
    "Deel deze link alleen met de ontvanger van de bestanden.",
    "Never share your code with friends or with anyone who calls you.",
    "Invite a colleague to sign the document.",
    "Share this link only with the person who receives the files.",
  ],
  find: phrases({
    nl: [
      "breng|neem ..6 vriend|vriendin|vrienden|buddy|collega|buurman|buurvrouw ..4 mee|aan",
      "heeft|gaf ons je|jouw|uw *adres|naam ..2 omdat ..1 denkt|dacht|vindt|weet",
      "heeft je|jou|u bij ons aangemeld|aanbevolen|getipt|voorgedragen",
      "denkt dat dit|het|je|jij|u ..4 iets|leuk|ook ..2 voor jou|u|je|van",

      "nodig ..3 vriend|vrienden|vriendin|vriendinnen|kennissen|familie uit",
      "werf|tip een|je vriend|vrienden|vriendin|lid|abonnee",
      "vrienden werven|uitnodigen",
      "breng een vriend|vriendin mee|aan",
      "deel je|jouw|uw persoonlijke|unieke code|link|kortingscode|vriendenlink",
      "deel ..4 met je|jouw|uw ..1 vrienden|vriend|vriendinnen|familie",
      "vriendenactie|vriendenkorting|vriendenvoordeel|vriendendeal|doorverwijsprogramma",
      "stuur ..3 door aan|naar ..1 vriend|vrienden|vriendin|kennissen",
      "voor elke|iedere vriend|vriendin|kennis die",
    ],
    en: [
      "gave us your ..1 address|name|email because|as|thinks|thinking",
      "has recommended|nominated you to us",
      "thinks you'd|you would|you'll|you might|this ..2 like|love|enjoy|for",
      "bring a colleague|buddy|neighbour ..4 free|get|earn",
      "refer a|your|# friend|friends",
      "invite a|your|some|# friend|friends ..4 earn|get|join|save",
      "share your referral|unique|personal|invite ..1 link|code",
      "tell a|your friend|friends",
      "give €|£|$|# [%|#] [off] get €|£|$|#",
      "referral program|programme|bonus|reward|rewards|link|code|credit",
      "forward|send this ..3 to a|your friend|friends",
      "bring a friend",
      "share ..4 with your friends|a friend",
    ],
    unless: {
      nl: [
        "neem|breng ..9 narcose|behandeling|operatie|rijden|inloopavond|informatieavond",
        "huisarts|arts|specialist|werkgever|gemeente|school|verwijzer ..3 heeft je|jou|u bij ons aangemeld",
        "mee ..4 tolken|tolk|ondersteuning|legitimatie|begeleiden",
        "vriend|vriendin|collega ..9 gesprek|afspraak|onderzoek",
        "deel|stuur ..4 nooit|niet ..5 vrienden|familie|vriend|link|code",
        "nooit|niet ..4 deel ..4 vrienden|link|code",
      ],
      en: [
        "referral ..4 hospital|doctor|gp|specialist|clinic",
        "may|can bring a friend",
        "not|never|don't share|tell|send|forward ..6 friend|friends|code|link",
      ],
    },
  }),
};
