import { phrases } from "../../finders.ts";
import { showsNoOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** Season's or birthday greetings in a mail that has nothing else to report. */
export const greetingOnly: Rule = {
  id: "purpose/greeting-only",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["ddma-three-questions", "gba-2020-01"],
  nl: {
    what: "De mail is een groet zonder nieuws voor de lezer.",
    why: "Een kerst- of verjaardagsgroet laat vooral de naam van de afzender zien.",
    instead: "Stuur de groet niet, of zet haar onder een bericht dat de lezer nodig heeft.",
  },
  en: {
    what: "The mail is a greeting without news for the reader.",
    why: "A Christmas or birthday greeting mainly shows the sender's name.",
    instead: "Do not send the greeting, or put it below a message that the reader needs.",
  },
  fires: [
    "«Vandaag ben je jarig» en dat vindt het hele team leuk.",
    "«It's your birthday», and the whole team sings along.",
    "Het hele team wenst je «fijne feestdagen».",
    "«Gefeliciteerd met je verjaardag»! Maak er iets moois van.",
    "From all of us in the team: «happy holidays».",
    "«Happy birthday»! Have a lovely day in the garden.",
  ],
  quiet: [
    "Je bent vandaag jarig, dus je jeugdrekening wordt een gewone betaalrekening. De voorwaarden wijzigen per 1 mei.",
    "Rond de feestdagen zijn onze openingstijden anders: op 24 december sluiten wij om 16 uur. Fijne feestdagen!",
    "Je pakket is verzonden en komt dinsdag aan. Fijne kerst!",
    "Our opening hours change around Christmas: on 24 December we close at 4 pm. Happy holidays!",
    "Your parcel was shipped and arrives on Tuesday. Merry Christmas!",
  ],
  find: phrases({
    nl: [
      "vandaag|morgen ben|bent je|jij|u jarig",
      "je|jij|u bent|ben [vandaag|morgen] jarig",
      "gefeliciteerd|felicitaties ..3 verjaardag|jubileum",
      "hiep hiep hoera",
      "fijne|prettige|vrolijke|gezellige|warme|mooie ..1 kerst|kerstdagen|feestdagen|paasdagen|pasen|sinterklaas|jaarwisseling",
      "gelukkig|gezond|mooi|voorspoedig nieuwjaar",
      "gelukkig|gezond|mooi|voorspoedig|goed nieuw jaar",
      "gefeliciteerd met je|jouw|uw verjaardag",
      "fijne|leuke verjaardag",
      "beste wensen voor",
    ],
    en: [
      "it's|is your [big] birthday|special|day [day]",
      "many happy returns",
      "another year older",
      "season's|holiday greetings",
      "happy holidays|birthday|easter|thanksgiving|diwali|hanukkah",
      "happy new year",
      "merry christmas",
      "wish|wishing you ..4 christmas|holidays|new|festive [year|season]",
    ],
    unless: { nl: ["jarig ..9 daarom|stopt|wijzigt|verandert|vervalt|eindigt"], en: ["your ..1 birthday on|in|is|of"] },
    when: showsNoOccasion,
  }),
};
