import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Praise of the sender: pride, an anniversary, an award, a mission. */
export const imageAwareness: Rule = {
  id: "purpose/image-awareness",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["bw-3:15e", "ddma-three-questions"],
  nl: {
    what: "De mail zet de organisatie zelf in het zonnetje.",
    why: "Ook je imago aanprijzen is volgens de wet commerciële communicatie.",
    instead: "Schrap wat de lezer niet hoeft te weten of te doen.",
  },
  en: {
    what: "The mail praises the organisation itself.",
    why: "By law, promoting your image is commercial communication too.",
    instead: "Cut what the reader need not know or do.",
  },
  fires: [
    "«Wij zijn ontzettend trots op» ons nieuwe distributiecentrum.",
    "Ons «25-jarig jubileum» is een mijlpaal.",
    "Dit jaar zijn wij «uitgeroepen tot beste» webwinkel.",
    "«Onze missie» is een groene straat voor iedereen.",
    "«We are very proud of» our new distribution centre.",
    "This year we are «celebrating 25 years».",
    "Read about «our mission» for a greener street.",
  ],
  quiet: [
    "Je bent 25 jaar lid; je jubileumspeld ligt klaar bij de balie.",
    "Achter de schermen wordt gewerkt aan een oplossing voor de storing.",
    "De prijs van je abonnement wijzigt per 1 mei.",
    "You have been a member for 25 years; your pin is at the desk.",
    "Behind the scenes our engineers are working on the outage.",
    "The value of your policy changes on 1 May.",
  ],
  find: phrases({
    nl: [
      "we|wij zijn|ben [ontzettend|heel|erg|super|enorm|bijzonder|zo|best] trots [op|dat]",
      "zijn we|wij [ontzettend|heel|erg|enorm|bijzonder] trots [op|dat]",
      "ons|onze [#] jubileum|verjaardag",
      "*jarig bestaan|jubileum",
      "we|wij bestaan|vieren [al|dit] [jaar] # jaar",
      "bestaan|bestaat # jaar",
      "# jaar ervaring|vakmanschap|kwaliteit",
      "uitgeroepen|verkozen tot [de|het] beste|mooiste|leukste|duurzaamste",
      "award|awards gewonnen",
      "marktleider",
      "onze [duurzame|groene] missie|visie|kernwaarden|ambitie|duurzaamheidsambitie|idealen",
      "ons verhaal",
      "kijkje achter de schermen",
      "vier het|dit|ons ..2 met ons mee",
    ],
    en: [
      "we|we're [are] [so|very|incredibly|extremely|really] proud [to|of|that]",
      "proud to say|be|serve|support",
      "award-winning",
      "celebrating|celebrate|celebrates # years|anniversary",
      "celebrating|celebrate our|with us",
      "# years of experience|quality|excellence|innovation|craftsmanship",
      "our [sustainable|green] mission|vision|story|values|journey|heritage",
      "market leader",
      "voted|named|ranked ..3 best|number",
      "look|peek|glimpse behind the scenes",
      "won|win ..3 award|awards",
    ],
    unless: {
      nl: [
        "onze visie op je|uw|jouw|de|het",
        "je|jouw|uw *jarig jubileum",
        "ons|onze ..1 verjaardag|jubileum ..3 gesloten|dicht",
      ],
      en: ["proud to be a|your ..1 member", "our journey planner|times"],
    },
  }),
};
