import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const sayingEveryone = /^(?:alle|all|iedereen|everyone|everybody)(?!\p{L})/iu;
const generic =
  /^(?:(?:onze|al|de|onze vaste|bestaande|huidige|our|the|existing|current|valued)\s)*(?:klanten|klantenbestand|relaties|contacten|gebruikers|leden|abonnees|ontvangers|adressen|customers?|clients|contacts|users|members|subscribers|recipients)(?:\s(?:en|and)\s\p{L}{1,20})?[.!]?$/iu;

/** A segment that could be anyone does not say for whom the mail is necessary. */
export const noSegment: Rule = {
  id: "audience/no-segment",
  question: "audience",
  severity: "error",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "ddma-three-questions"],
  nl: {
    what: "De omschrijving van de doelgroep zegt niet voor wie deze mail nodig is.",
    why: "Zonder duidelijke groep kan niemand beoordelen of alleen de mensen die het raakt deze mail krijgen.",
    instead: "Omschrijf de groep met de gebeurtenis, bijvoorbeeld: klanten met een levering tussen 22 en 28 december.",
  },
  en: {
    what: "The description of the audience does not say who needs this mail.",
    why: "Without a clear group nobody can judge whether only those affected receive it.",
    instead: "Describe the group by the event, for example: customers with a delivery between 22 and 28 December.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { segment: "klanten" } },
    { text: "Je bezorging komt een dag later.", declared: { segment: "Onze bestaande klanten" } },
    { text: "Your delivery comes a day later.", declared: { segment: "customers" } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { segment: "Klanten met een levering op 24 december" } },
    { text: "Your delivery comes a day later.", declared: { segment: "Customers with a delivery on 24 December" } },
    { text: "We offer you the position of cook.", declared: { segment: "One applicant", recipientCount: 1 } },
    { text: "Je bezorging komt een dag later.", declared: { claim: "service" } },
  ],
  find: declared({
    contradicts: ({ segment, recipientCount }) =>
      segment !== undefined &&
      recipientCount !== 1 &&
      !sayingEveryone.test(segment) &&
      (segment.length < 15 || generic.test(segment)),
  }),
};
