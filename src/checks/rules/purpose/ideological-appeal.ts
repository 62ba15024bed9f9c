import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request to support an ideal, a party, a union or a campaign. */
export const ideologicalAppeal: Rule = {
  id: "purpose/ideological-appeal",
  question: "purpose",
  severity: "error",
  speaksFor: "ideological",
  weight: "strong",
  sources: ["tw-11.7", "rijksoverheid-spam"],
  nl: {
    what: "De mail vraagt steun voor een ideaal, partij, vakbond of actie.",
    why: "Dat is een ideëel doel, en daarvoor is vooraf toestemming nodig.",
    instead: "Beperk de mail tot wat de lezer over de eigen zaak of het lidmaatschap moet weten.",
  },
  en: {
    what: "The mail seeks support for an ideal, a party, a union or a campaign.",
    why: "That is an ideological purpose, which needs consent beforehand.",
    instead: "Keep to what the reader must know about their own affairs or membership.",
  },
  fires: [
    "Het bos moet blijven: «teken de petitie».",
    "«Kom in actie» voor een veilig fietspad.",
    "«Sluit je aan bij onze beweging» voor schone lucht.",
    "The forest must stay: «sign the petition».",
    "«Join our movement» for clean air.",
    "«Write to your MP» about the cycle path.",
  ],
  quiet: [
    "Door de staking rijden er vandaag geen treinen op dit traject.",
    "Actie vereist: teken het contract voor 1 mei.",
    "Op de algemene ledenvergadering kun je stemmen over de begroting.",
    "Because of the strike there are no trains on this line today.",
    "Please sign the contract before 1 May.",
    "You can vote on the budget at the annual general meeting.",
  ],
  find: phrases({
    nl: [
      "teken|onderteken [nu|ook|hier|vandaag] [mee] de|onze|deze petitie|manifest|oproep|burgerinitiatief",
      "teken de|onze|het|dit ..1 petitie|manifest|burgerinitiatief",
      "kom [nu|ook|samen|mee] in actie|verzet|opstand",
      "laat je|jouw|uw stem horen",
      "sluit je|u ..2 aan bij ons|onze|de|het ..2 beweging|actie|protest|verzet|vakbond|partij|campagne|staking",
      "stem ..3 op ..2 lijst|partij|lijsttrekker",
      "stem voor|tegen ..2 wet|wetsvoorstel|referendum",
      "demonstreer|protesteer|staak mee|met|voor|tegen",
      "kom naar de|onze|het ..1 demonstratie|manifestatie|protestmars|betoging|klimaatmars",
      "word [nu|vandaag] [nog] lid van [de|onze|een] partij|vakbond|bond|beweging",
      "we|wij strijden|vechten|pleiten voor|tegen",
      "sta|kom|komen op voor|tegen",
      "stakingsoproep|actieoproep",
    ],
    en: [
      "sign the|our|this ..1 petition",
      "add your name to the|our ..1 petition|letter|call|campaign",
      "join our|the ..1 movement|protest|march|union|strike|resistance|fight",
      "vote for|against|yes|no ..2 candidate|party|bill|proposition|measure|referendum|labour|law",
      "make your voice heard",
      "stand up for|against",
      "take a stand",
      "write to|call|contact|email your mp|mps|senator|congressman|congresswoman|councillor|mep",
      "fighting|fight|campaigning for|against ..1 justice|rights|freedom|climate|equality|injustice|inequality",
      "march with us",
      "rally for|against",
    ],
    unless: {
      nl: [
        "stem horen|voor|tegen ..5 *vergadering|alv|ondernemingsraad|*raad",
        "door|vanwege|wegens ..3 demonstratie|staking|manifestatie|actie",
        "op voor|tegen ..2 je|uw|jouw|koers|brand",
      ],
      en: ["due to|of ..3 strike|protest|march|rally", "because of ..3 strike|protest|march|rally"],
    },
  }),
};
