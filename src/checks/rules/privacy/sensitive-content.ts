import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A subject line stands on lock screens and in shared inboxes; what is sensitive does not belong there. */
export const sensitiveContent: Rule = {
  id: "privacy/sensitive-content",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "gdpr-9"],
  nl: {
    what: "De onderwerpregel verraadt iets gevoeligs over de ontvanger.",
    why: "Anderen lezen mee op een telefoonscherm of in een gedeelde mailbox.",
    instead: "Houd het onderwerp neutraal en zet het gevoelige in de mail zelf of achter een inlog.",
  },
  en: {
    what: "The subject line gives away something sensitive about the recipient.",
    why: "Others can read it on a phone screen or in a shared inbox.",
    instead: "Keep the subject neutral and put what is sensitive in the mail itself or behind a login.",
  },
  fires: [
    { subject: "De uitslag en je «diagnose» staan klaar", text: "Log in om de uitslag van het onderzoek te bekijken." },
    { subject: "Uw dossier is overgedragen aan de «deurwaarder»", text: "Neem contact met ons op over uw dossier." },
    { subject: "Your «medication» is ready to be collected", text: "You can collect your order from the pharmacy." },
    { subject: "Next step in your «debt» settlement", text: "Please sign in to read the letter about your file." },
  ],
  quiet: [
    { subject: "Je klacht is in behandeling genomen", text: "We hebben je klacht ontvangen en nemen contact op." },
    { subject: "Je afspraak van dinsdag", text: "Op dinsdag bespreken we de diagnose en de behandeling." },
    { subject: "Your appointment on Tuesday", text: "On Tuesday we will discuss the diagnosis and the treatment." },
    { subject: "Changes to how we handle the treatment of your data", text: "Our privacy notice changes on 1 May." },
  ],
  find: phrases({
    nl: [
      "diagnose|diagnoses",
      "medicijn*|medicatie*",
      "behandeling|behandelplan",
      "zwanger*",
      "schuldhulp*|schuldsanering|schulden",
      "incassobureau|incassotraject|deurwaarder*",
      "geloofsovertuiging",
      "seksu*|hiv|soa",
      "verslaving*",
      "psychiatr*|psycholog*",
      "vakbondslid*",
    ],
    en: [
      "diagnos*",
      "medication*|prescription",
      "treatment",
      "pregnan*",
      "debt|debts|bailiff*",
      "religious|religion",
      "sexual*|hiv|std",
      "addiction",
      "psychiatr*",
      "union membership",
    ],
    unless: {
      nl: ["in behandeling", "behandeling van je|jouw|uw|de klacht|aanvraag|verzoek|bezwaar|melding|vraag|gegevens"],
      en: ["treatment of your|personal data", "treatment of your personal data"],
    },
    in: ["subject"],
  }),
};
