import { structure } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** A subject or preheader that sells: whoever reads only that line expects an advertisement. */
export const subjectPromotional: Rule = {
  id: "purpose/subject-promotional",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["can-spam-316.3", "bw-3:15e", "code-email-2012"],
  nl: {
    what: "De onderwerpregel (of de voorbeeldtekst erachter) verkoopt.",
    why: "Wie alleen die regel leest, verwacht reclame, en dan telt de hele mail als reclame.",
    instead:
      "Zet in het onderwerp wat er gebeurt en voor wie, bijvoorbeeld: 'Je bezorging van 24 december is verplaatst'.",
  },
  en: {
    what: "The subject line (or the preview text after it) sells.",
    why: "Whoever reads only that line expects advertising, and then the whole mail counts as advertising.",
    instead: "Put what happens and to whom in the subject, for instance: 'Your delivery of 24 December has moved'.",
  },
  fires: [
    { subject: "«20% korting» in de winkel", text: "Je bestelling van maandag is verzonden en komt morgen aan." },
    {
      subject: "Je bestelling is onderweg",
      preheader: "En een «gratis cadeau» erbij",
      text: "Je pakket komt dinsdag aan.",
    },
    { subject: "«20% off» all lamps this week", text: "Your order was shipped on Monday and arrives tomorrow." },
    {
      subject: "Your order is on its way",
      preheader: "And a «free gift» inside",
      text: "Your parcel arrives on Tuesday.",
    },
  ],
  quiet: [
    {
      subject: "Je bestelling is onderweg",
      text: "Je pakket komt dinsdag aan. Volgende week is er 20% korting op alle lampen.",
    },
    { subject: "Actie vereist: controleer je gegevens voor 12 juni", text: "Je abonnement stopt als wij niets horen." },
    {
      subject: "Your order is on its way",
      text: "Your parcel arrives on Tuesday. Next week there is 20% off all lamps.",
    },
    {
      subject: "Action required: check your details before 12 June",
      text: "Your subscription ends if we hear nothing.",
    },
  ],
  find: structure({
    look: (scene) => {
      const promotion = promotionIn(scene).map(({ spot }) => spot);
      const first = [
        promotion.find(({ part }) => part === "subject"),
        promotion.find(({ part }) => part === "preheader"),
      ];
      return first.filter((spot) => spot !== undefined);
    },
  }),
};
