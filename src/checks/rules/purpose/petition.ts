import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request to put one's name to a demand. */
export const petition: Rule = {
  id: "purpose/petition",
  question: "purpose",
  severity: "error",
  speaksFor: "ideological",
  weight: "strong",
  sources: ["tw-11.7", "rijksoverheid-spam"],
  nl: {
    what: "De mail vraagt om een handtekening onder een petitie of oproep.",
    why: "Wie steun vraagt voor een standpunt, werft voor een ideëel doel; daarvoor is vooraf toestemming nodig.",
    instead: "Meld alleen wat er voor de lezer verandert, zonder de vraag om te tekenen.",
  },
  en: {
    what: "The mail asks for a signature under a petition or call.",
    why: "Seeking support for a position is an ideological purpose, which needs consent beforehand.",
    instead: "Tell only what changes for the reader, without asking them to sign.",
  },
  fires: [
    "Het bos moet blijven: «teken de petitie».",
    "«Zet uw naam eronder» op onze site.",
    "«Onderschrijf ons manifest» voor betaalbaar wonen.",
    "Er zijn al «7.800 handtekeningen verzameld».",
    "The forest must stay: «sign the petition».",
    "«Add your name to ours» before Thursday.",
    "«Sign our open letter» to the council.",
  ],
  quiet: [
    "Actie vereist: teken het contract voor 1 mei.",
    "Zet je handtekening onder de huurovereenkomst en stuur hem terug.",
    "Er ontbreken nog twee handtekeningen op het formulier.",
    "We hebben uw petitie ontvangen en nemen die in behandeling.",
    "Please sign the contract before 1 May.",
    "Add your name to the booking before Friday.",
    "Two signatures are missing on the form.",
  ],
  find: phrases({
    nl: [
      "teken|onderteken|tekent|ondertekent [nu|ook|hier|vandaag|jij|u|dan] [mee|ook] de|onze|deze|het|dit|ons ..1 petitie|manifest|oproep|burgerinitiatief|brandbrief",
      "onderschrijf|onderschrijft|steun|deel|verspreid ..2 petitie|manifest|burgerinitiatief|motie|brandbrief",
      "teken [nu|ook|vandaag] mee",
      "ik teken [mee|ook]",
      "zet|zetten [ook|nu] je|jouw|uw naam|handtekening eronder|erbij",
      "zet|zetten [ook|nu] je|jouw|uw naam|handtekening onder|bij ..2 petitie|manifest|oproep|brief|motie|initiatief",
      "# handtekeningen ..3 verzameld|verzamelen|binnen|opgehaald|gehaald|halen|aanbieden|aangeboden",
      "verzamel|verzamelen|ophalen|aanbieden ..4 handtekeningen",
      "petitie ..2 tekenen|ondertekenen|delen|aanbieden",
      "bied|bieden|overhandig|overhandigen ..5 petitie|manifest|handtekeningen aan",
      "hoe meer handtekeningen|zienswijzen|bezwaren",
      "dien|dienen|stuur|teken samen|massaal|ook|met ..5 zienswijze|zienswijzen|bezwaar|bezwaarschrift",
      "vraag ..3 mensen|vrienden|buren|collega's|familie ..3 te tekenen|ondertekenen",
    ],
    en: [
      "sign|share|support the|our|this|a ..1 petition|letter|manifesto|call",
      "sign|endorse|back our ..1 manifesto|demands|pledge",
      "add|lend|put your|you name|voice|signature to ours|us|our|the|this [petition|letter|call|campaign]",
      "add your name to the|our ..1 petition|letter|call|campaign",
      "# people|signatures have ..1 signed",
      "collect|collecting|gather|gathering|deliver|delivering|hand ..4 signatures",
      "# signatures ..2 collected|gathered|needed|so",
      "the more signatures|objections",
      "object ..1 with our",
      "ask|get ..3 people|friends|neighbours|colleagues|family to ..1 sign",
    ],
    unless: {
      nl: ["ik teken voor|de|het|digitaal", "ontbreken|missen ..4 handtekeningen"],
      en: [
        "add your name to ..3 booking|account|profile|list|order|ticket|form|reservation",
        "sign ..3 offer|engagement|appointment|contract letter",
        "signatures ..2 missing",
      ],
    },
  }),
};
