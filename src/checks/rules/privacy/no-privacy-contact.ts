import { isNoReply } from "../../contact.ts";
import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

const nobody =
  /^[\s\p{P}]*(?:n\.?v\.?t|niet van toepassing|geen|niemand|onbekend|weet (?:ik )?niet|volgt(?: nog)?|later|n\/?a|none|nobody|no ?one|unknown|not (?:sure|known|applicable)|tbd|tbc|to follow|x+)?[\s\p{P}]*$/iu;

/** Questions about personal data need somebody who answers them; an answer that names nobody is none. */
export const noPrivacyContact: Rule = {
  id: "privacy/no-privacy-contact",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "gdpr-13-14", "ddma-three-questions"],
  nl: {
    what: "Wat je opgaf als contact voor privacyvragen, is niemand die antwoordt.",
    why: "Na een mailing komen er vragen over persoonsgegevens, en iemand moet die binnen een maand beantwoorden.",
    instead:
      "Geef een naam, team of mailadres op dat gelezen wordt, en laat de klantenservice weten dat de mail uitgaat.",
  },
  en: {
    what: "What you declared as the contact for privacy questions is nobody who answers.",
    why: "A mailing brings questions about personal data, and somebody must answer them within a month.",
    instead: "Give a name, team or mailbox that is read, and let customer service know that the mail goes out.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { privacyContact: "n.v.t." } },
    { text: "Je bezorging komt een dag later.", declared: { privacyContact: "no-reply@mol.example" } },
    { text: "Your delivery comes a day later.", declared: { privacyContact: "Unknown" } },
    { text: "Your delivery comes a day later.", declared: { privacyContact: "-" } },
  ],
  quiet: [
    { text: "Je bezorging komt een dag later.", declared: { privacyContact: "Fatima van juridisch" } },
    { text: "Your delivery comes a day later.", declared: { privacyContact: "privacy@mol.example" } },
    { text: "Your delivery comes a day later.", declared: { claim: "service" } },
  ],
  find: declared({
    contradicts: ({ privacyContact }) =>
      privacyContact !== undefined && (nobody.test(privacyContact) || isNoReply(privacyContact)),
  }),
};
