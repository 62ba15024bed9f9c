import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A mail that asks leave to send advertising is advertising itself. */
export const consentRequest: Rule = {
  id: "purpose/consent-request",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["tw-11.7", "ico-flybe-honda"],
  nl: {
    what: "De mail vraagt toestemming om reclame te sturen.",
    why: "Ook de vraag om toestemming valt al onder het verbod; in Engeland zijn er boetes voor gegeven.",
    instead: "Vraag het op een ander moment, bijvoorbeeld bij het bestellen of in het account.",
  },
  en: {
    what: "The mail asks permission to send advertising.",
    why: "Asking for permission by mail already falls under the ban; companies have been fined for it.",
    instead: "Ask at another moment, for instance when people order or in their account.",
  },
  fires: [
    "«Wil je nog van ons horen»? Laat het ons weten met één klik.",
    "«Mogen we je op de hoogte houden van acties» in de winkel?",
    "«Wil je onze mails blijven ontvangen», klik dan op de knop.",
    "«Would you like to hear from us»? Tell us with one click.",
    "«May we keep emailing you about offers and news»?",
    "Press the button to «stay subscribed».",
  ],
  quiet: [
    "Bevestig je e-mailadres om de bestelling af te ronden.",
    "Mogen we u op de hoogte houden van de reparatie?",
    "Geef je toestemming voor de behandeling via het formulier van de polikliniek.",
    "Je hebt je aangemeld voor de nieuwsbrief; bevestig je inschrijving met de knop.",
    "Wil je deze servicemails niet meer ontvangen? Pas het aan in je account.",
    "Please confirm your email address to complete the order.",
    "We need parental consent before the school trip.",
    "You asked for our newsletter; please confirm your subscription with the button.",
    "You may hear from us by phone about the repair.",
  ],
  find: phrases({
    nl: [
      "wil|wilt je|jij|u [nog|ook|graag|weer] ..1 van ons [blijven] horen",
      "wil|wilt je|jij|u ..4 mails|e-mails|mailings|nieuwsbrief|nieuws|aanbiedingen|updates ..2 blijven ontvangen",
      "mogen we|wij je|jou|u blijven mailen|e-mailen",
      "mogen we|wij je|jou|u ..2 op de hoogte houden|brengen van ..4 acties|aanbiedingen|nieuws|producten|activiteiten",
      "mogen we|wij je|jou|u ..3 aanbiedingen|nieuws|tips|mails|nieuwsbrief|nieuwsbrieven sturen|mailen",
      "geef ..3 toestemming ..5 mailen|mails|e-mails|nieuwsbrief|nieuwsbrieven|aanbiedingen|marketing|mailings",
      "ja ik wil ..3 nieuwsbrief|aanbiedingen|mails|e-mails|nieuws ..2 ontvangen|blijven",
      "zeg ja tegen ..3 mails|nieuws|nieuwsbrief|updates",
      "meld je weer|opnieuw aan voor ..3 nieuwsbrief|mails|mailings|updates",
      "blijf op de hoogte van ..3 aanbiedingen|acties",
    ],
    en: [
      "would you like to [still|keep|continue] hear|hearing from us",
      "do you [still] want to [keep|continue] hear|hearing from us",
      "want to keep|continue hearing|receiving ..3 from us|emails|newsletter|updates",
      "may|can we [still|keep|continue|please] email|emailing|contact|contacting|send|sending you ..3 offers|news|marketing|newsletter",
      "may|can we [still] keep|continue emailing|contacting you",
      "give us [your] permission|consent to email|contact|send you",
      "consent to receive|receiving ..3 marketing|newsletter|newsletters|offers|promotional",
      "opt back in",
      "opt in to [receive|our] ..2 emails|marketing|newsletter|offers",
      "stay subscribed",
      "keep receiving our|these|the ..2 emails|newsletter|newsletters|offers",
      "confirm ..3 you|you'd still want|like to receive|hear",
    ],
    unless: {
      nl: ["wil|wilt je|u ..5 niet|geen ..3 ontvangen|horen"],
      en: ["not|don't want to keep|continue receiving|hearing", "to stop|unsubscribe ..3 keep receiving"],
    },
  }),
};
