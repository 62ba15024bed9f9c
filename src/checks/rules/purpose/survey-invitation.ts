import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request for the reader's opinion about the sender. */
export const surveyInvitation: Rule = {
  id: "purpose/survey-invitation",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "weak",
  sources: ["bgh-vi-zr-225-17", "code-email-2012", "gba-2020-01"],
  nl: {
    what: "De mail vraagt naar de mening of tevredenheid van de lezer.",
    why: "Zuiver onderzoek is geen reclame, maar een tevredenheidsvraag na een aankoop telt in Duitsland wel zo.",
    instead: "Stuur de vraag apart, zonder merkpraat of beloning, en niet aan wie zich heeft afgemeld.",
  },
  en: {
    what: "The mail asks for the reader's opinion or satisfaction.",
    why: "Pure research is not advertising, but a satisfaction question after a purchase counts as such in Germany.",
    instead: "Send the question apart, without brand talk or reward, and not to those who opted out.",
  },
  fires: [
    "«Hoe tevreden ben» je over de bezorging?",
    "«Vul onze korte vragenlijst in» en vertel het ons.",
    "Na je bezoek: «geef je mening» over onze winkel.",
    "«Take our short survey» and let us know.",
    "«How did we do»? It takes one minute.",
    "We'd «love your feedback» on the delivery.",
  ],
  quiet: [
    "Vul de vragenlijst voor je afspraak in; de arts heeft de antwoorden nodig.",
    "De uitkomst van het onderzoek naar de storing volgt vrijdag.",
    "Fill in the questionnaire before your appointment; the doctor needs the answers.",
    "The result of the survey of your house follows on Friday.",
  ],
  find: phrases({
    nl: [
      "vul ..4 *enquete|vragenlijst in",
      "klanttevredenheidsonderzoek|tevredenheidsonderzoek|tevredenheidsenquete|klantonderzoek|klantenpanel",
      "hoe waarschijnlijk is het dat je|u ons|onze",
      "hoe tevreden ben|bent|was",
      "wat vond|vind|vindt je|jij|u van",
      "geef [ons] je|jouw|uw mening|feedback",
      "deel je|jouw|uw mening|feedback",
      "vertel ons ..2 wat|hoe je|u ..3 vindt|vond|vind",
      "laat [het] [ons] weten wat|hoe je|u ..5 vond|vindt|vind|beviel",
      "doe mee aan ons|onze ..2 *onderzoek|*enquete",
      "is|was het|alles ..3 bevallen",
    ],
    en: [
      "take|complete|answer|join our|this|a|the ..2 survey|poll",
      "fill [in|out] ..1 our ..1 survey|questionnaire",
      "satisfaction survey",
      "how likely are you to recommend",
      "tell us what|how you think|feel|liked|thought",
      "tell us about your experience",
      "how did we do",
      "how satisfied are|were you",
      "share your thoughts|feedback|opinion [with]",
      "love|like|appreciate|value|welcome your [honest] feedback|opinion|thoughts",
      "love|like to hear your ..1 feedback|thoughts|opinion",
      "give us ..1 feedback",
    ],
    unless: {
      nl: ["vragenlijst ..4 afspraak|behandeling|aanvraag|intake|onderzoek|arts"],
      en: ["survey|questionnaire ..4 appointment|treatment|application|intake|house"],
    },
  }),
};
