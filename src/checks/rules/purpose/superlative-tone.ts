import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Words of praise and excitement, which a plain notice does not need. */
export const superlativeTone: Rule = {
  id: "purpose/superlative-tone",
  question: "purpose",
  severity: "info",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["ico-regulatory"],
  nl: {
    what: "De toon is wervend.",
    why: "Toezichthouders kijken ook naar woordkeus en toon: juichtaal hoort bij verkopen.",
    instead: "Schrijf wat er is, wanneer, en wat de lezer moet doen.",
  },
  en: {
    what: "The tone is promotional.",
    why: "Regulators look at wording and tone too: cheering belongs to selling.",
    instead: "Write what there is, when, and what the reader must do.",
  },
  fires: [
    "Dit wordt een «onvergetelijke» zomer in een «fantastisch» zwembad.",
    "«Hoera», de verbouwing is klaar.",
    "It will be an «unforgettable» summer in an «amazing» pool.",
    "We have «exciting news» about the pool.",
  ],
  quiet: [
    "Het bedrag is € 40, exclusief btw. Gebruik je unieke code.",
    "De beste route naar de balie is via ingang B.",
    "The amount is £40, exclusive of VAT. Use your unique code.",
    "The extraordinary general meeting is on 3 June.",
  ],
  find: phrases({
    nl: [
      "heerlijk|heerlijke|verrukkelijk|verrukkelijke|betoverend|betoverende|sprookjesachtig|sprookjesachtige|overheerlijk|overheerlijke",
      "lekkerste|mooiste|leukste|warmste|gezelligste",
      "geweldig|geweldige|fantastisch|fantastische|onweerstaanbaar|onweerstaanbare|spectaculair|spectaculaire|waanzinnig|waanzinnige",
      "onvergetelijk|onvergetelijke|adembenemend|adembenemende|weergaloos|weergaloze|sensationeel|sensationele|ongekende",
      "superleuk|superleuke|superhandig|superhandige|supervoordelig|allerbeste|allermooiste|allerleukste",
      "hoera|wauw|woehoe|joepie|jippie|wow",
      "unieke|exclusieve kans|ervaring|gelegenheid|collectie|toegang",
      "de leukste|mooiste|lekkerste|scherpste|tofste",
      "goed|groot|spannend nieuws !",
    ],
    en: [
      "amazing|fantastic|incredible|unbeatable|unmissable|spectacular|awesome|stunning|breathtaking|unforgettable|irresistible|gorgeous",
      "exciting|thrilling|big news|update|updates|announcement",
      "wow|woohoo|hooray|yay|hurrah",
      "super|so|very|really excited",
      "we|we're [are] thrilled|excited|delighted|stoked",
      "once-in-a-lifetime|must-have|must-see",
    ],
    unless: { nl: ["exclusieve toegang tot je|uw|jouw"], en: [] },
  }),
};
