import { phrases } from "../../finders.ts";
import { showsNoOccasion } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** Sympathy and thanks in a mail in which nothing changes for the reader: the crisis letter. */
export const courtesy: Rule = {
  id: "purpose/courtesy",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["ddma-three-questions", "bw-3:15e"],
  nl: {
    what: "De mail leeft mee of bedankt, maar er verandert niets voor de lezer.",
    why: "Een mail die alleen de organisatie onder de aandacht brengt, wordt als reclame gezien.",
    instead: "Stuur hem niet, of begin met wat er voor deze lezer verandert.",
  },
  en: {
    what: "The mail shows sympathy or thanks, but nothing changes for the reader.",
    why: "A mail that only brings the organisation to attention is seen as advertising.",
    instead: "Do not send it, or begin with what changes for this reader.",
  },
  fires: [
    "Ook «in deze moeilijke tijden» «zijn wij er voor u».",
    "«Bedankt voor je vertrouwen» in het afgelopen jaar.",
    "«Samen staan we sterk».",
    "«In these difficult times» «we are here for you».",
    "«Thank you for your continued trust» in us.",
    "We are all «in this together».",
  ],
  quiet: [
    "In deze moeilijke tijden zijn wij er voor u: uw lidmaatschap wordt kosteloos gepauzeerd tot 1 maart.",
    "Je pakket is verzonden. Bedankt voor je vertrouwen!",
    "De monteur staat morgen voor de deur.",
    "We are here for you in difficult times: your membership is paused free of charge until 1 March.",
    "Your parcel was shipped on Monday. Thank you for your trust!",
    "The engineer will be here tomorrow.",
  ],
  find: phrases({
    nl: [
      "we|wij zijn|staan er [altijd|ook|nu|juist] [nu|nog] [steeds] voor je|jou|jullie|u|iedereen",
      "zijn|staan we|wij er [altijd|ook|nu|juist] voor je|jou|jullie|u|iedereen",
      "bedankt|dank|dankjewel [je|u] [wel] voor je|jouw|jullie|uw|het ..1 vertrouwen|trouw|loyaliteit",
      "samen staan we|wij sterk",
      "samen komen we|wij ..3 doorheen",
      "samen sterk|sterker",
      "we|wij leven|denken|voelen ..2 mee|aan met|je|u|iedereen|allen",
      "onze gedachten zijn|gaan bij|uit",
      "in|tijdens deze|dit ..1 moeilijke|onzekere|bijzondere|roerige|zware|bizarre tijd|tijden|periode",
      "het zijn [hele] moeilijke|onzekere|bijzondere|roerige|zware|bizarre tijden",
      "zorg ..1 goed voor jezelf|elkaar|uzelf",
      "pas ..1 goed op jezelf|elkaar|uzelf",
      "blijf gezond",
      "je|jullie|u kunt|kan|kunnen [altijd|ook] op ons rekenen|bouwen",
    ],
    en: [
      "we|we're [are] [always|still|all] here for you|everyone",
      "in this together",
      "thank|thanks [you] for your ..1 trust|loyalty|confidence",
      "through this together",
      "our thoughts|hearts are|go with|out",
      "in|during|through|are these ..1 uncertain|difficult|challenging|unprecedented|extraordinary|trying|strange|tough times",
      "look after|out yourself|yourselves|each [other]",
      "take care of yourself|yourselves|each|one [other|another]",
      "stay safe|healthy|strong",
      "you can [always|still] count|rely on us",
      "stronger together",
    ],
    unless: {
      nl: ["er ..3 voor je|jou|jullie|u ..1 van|via|op|telefonisch|bereikbaar|elke|iedere"],
      en: ["here for you ..1 from|via|on|by|at|between|every"],
    },
    when: showsNoOccasion,
  }),
};
