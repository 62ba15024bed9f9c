import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const empty =
  /marketing|nieuwsbrief|aanbieding|newsletter|promotion|offers|zo ?lang (?:als )?(?:dat )?nodig|voor de zekerheid|voor later|onbeperkt|altijd|geen termijn|weet ik niet|as long as (?:is )?(?:needed|necessary)|just in case|indefinitely|for ?ever|no limit|unknown|not sure/iu;
const ground =
  /\d|jaar|maand|year|month|contract|overeenkomst|abonnement|lidmaatschap|lopend|account|bestelling|garantie|bewaarplicht|wettelijk|belasting|fiscaal|boekhouding|agreement|subscription|membership|order|warranty|required by|tax|law|statut/iu;

/** Data may be kept only for a reason and a time one can name. */
export const noRetentionReason: Rule = {
  id: "privacy/no-retention-reason",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-5", "gdpr-13-14", "gdpr-17", "ddma-three-questions"],
  nl: {
    what: "De bewaartermijn die je opgaf noemt geen echte reden of termijn.",
    why: "Wie vraagt waarom jullie zijn gegevens nog hebben, moet daar een antwoord op krijgen.",
    instead:
      "Noem termijn en reden, bijvoorbeeld: zeven jaar vanwege de fiscale bewaarplicht, of zolang het contract loopt.",
  },
  en: {
    what: "The retention you declared gives no real reason or period.",
    why: "Someone who asks why you still hold their data must get an answer.",
    instead: "Give period and reason, for example: seven years because of tax law, or as long as the contract runs.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { retention: "Zolang als nodig is voor ons" } },
    { text: "Je bezorging komt een dag later.", declared: { retention: "Voor marketing" } },
    { text: "Your delivery comes a day later.", declared: { retention: "So that we can send offers and newsletters" } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { retention: "Zolang het abonnement loopt" } },
    { text: "Your delivery comes a day later.", declared: { retention: "Seven years, because tax law requires it" } },
    { text: "Je bezorging komt een dag later.", declared: { claim: "service" } },
  ],
  find: declared({
    contradicts: ({ retention }) =>
      retention !== undefined && !ground.test(retention) && (retention.length < 15 || empty.test(retention)),
  }),
};
