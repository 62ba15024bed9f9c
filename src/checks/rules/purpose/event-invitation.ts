import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** An invitation to the sender's own event, which draws attention to the sender. */
export const eventInvitation: Rule = {
  id: "purpose/event-invitation",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["tw-11.7", "gba-2020-01"],
  nl: {
    what: "De mail nodigt uit voor een eigen evenement.",
    why: "Een open dag of webinar van de afzender vraagt aandacht voor de afzender.",
    instead:
      "Nodig alleen uit wie toestemming gaf, tenzij iemand volgens contract of statuten recht heeft om te komen.",
  },
  en: {
    what: "The mail invites to an event of the sender's own.",
    why: "An open day or webinar by the sender draws attention to the sender.",
    instead: "Invite only those who agreed, unless contract or articles give them a right to attend.",
  },
  fires: [
    "We «nodigen je graag uit voor onze open dag» op 3 juni.",
    "«Meld je aan voor het webinar» over zonnepanelen.",
    "«Bezoek onze stand» op de huishoudbeurs.",
    "We'd like to «invite you to our open day» on 3 June.",
    "«Register for our webinar» about solar panels.",
    "There are drinks afterwards, so «save your seat».",
  ],
  quiet: [
    "U wordt uitgenodigd voor de algemene ledenvergadering op 3 juni.",
    "We nodigen u uit voor een controle bij de tandarts.",
    "Je hebt een kaartje voor het festival; de ingang is verplaatst.",
    "You are invited to the annual general meeting on 3 June.",
    "We invite you to a screening appointment at the hospital.",
    "The webinar you registered for moves to Thursday.",
  ],
  find: phrases({
    nl: [
      "nodigen je|jou|u|jullie ..6 *event|*evenement|webinar|*congres|seminar|masterclass|workshop|*borrel|festival|modeshow|shopavond|klantendag",
      "nodigen je|jou|u|jullie ..7 open dag|huis|avond",
      "nodigen je|jou|u|jullie ..7 opening van",
      "uitgenodigd voor|bij|op ..3 *event|*evenement|webinar|*congres|seminar|masterclass|workshop|*borrel|festival|modeshow|klantendag",
      "uitgenodigd voor|op ..3 open dag|huis|avond",
      "meld je|u ..2 aan voor het|de|ons|onze|dit|deze ..2 webinar|*event|*evenement|*congres|masterclass|workshop|seminar|inspiratiedag",
      "meld je|u ..2 aan voor ..1 open dag|huis|avond",
      "bezoek|kom ..3 onze|ons ..1 stand|showroom|winkelopening|inspiratieavond|koopavond",
      "early-bird|earlybird|vroegboektarief",
    ],
    en: [
      "invite you to ..4 webinar|event|conference|seminar|workshop|masterclass|party|showroom|exhibition|launch|preview|meetup",
      "invite you to ..4 open day|house|evening",
      "you're|are [cordially] invited to ..4 webinar|event|conference|seminar|workshop|masterclass|party|launch|meetup",
      "join us for|at|on|in ..5 webinar|event|conference|seminar|workshop|masterclass|party|launch|meetup|festival",
      "register|sign [up] [now|today|here] for our|the|this ..2 webinar|event|conference|workshop|seminar|meetup",
      "register|sign [up] [now|today|here] for our open day|house|evening",
      "save|reserve|grab|book your seat|spot [now|today]",
      "save the date",
      "early-bird|earlybird",
      "early bird ticket|tickets|price|prices|pricing|discount|rate|offer|registration",
      "visit our|us [at] stand|booth",
    ],
    unless: {
      nl: ["workshop|*event|*evenement|webinar|*congres|festival ..5 verplaatst|geannuleerd|vervalt|afgelast"],
      en: [
        "webinar|event|conference|workshop ..5 moved|moves|cancelled|canceled|postponed",
        "save the date ..5 meeting|agm",
      ],
    },
  }),
};
