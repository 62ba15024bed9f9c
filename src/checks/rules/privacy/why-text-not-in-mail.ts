import { readableOf } from "../../../draft/readable.ts";
import { declared } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** The sentence that tells the reader why they get this mail must be the one in the mail. */
export const whyTextNotInMail: Rule = {
  id: "privacy/why-text-not-in-mail",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["gdpr-12", "gdpr-13-14", "ddma-three-questions"],
  nl: {
    what: "De uitleg die je opgaf over waarom iemand deze mail krijgt, staat niet in de mail.",
    why: "De ontvanger leest de mail en niet het formulier; klantenservice krijgt anders de vraag.",
    instead: "Zet de zin letterlijk in de mail, of geef de zin op die er al in staat.",
  },
  en: {
    what: "The explanation you declared of why someone gets this mail is not in the mail.",
    why: "The reader sees the mail and not the form; otherwise customer service gets the question.",
    instead: "Put the sentence into the mail word for word, or declare the one that is already there.",
  },
  fires: [
    { text: "Je bezorging komt een dag later.", declared: { whyText: "Je krijgt dit omdat je een bestelling hebt." } },
    { text: "Your delivery comes a day later.", declared: { whyText: "You get this because you placed an order." } },
  ],
  quiet: [
    {
      text: "Je bezorging komt een dag later. Je krijgt dit omdat je een bestelling hebt.",
      declared: { whyText: "Je krijgt dit, omdat je een bestelling hebt" },
    },
    {
      html: "<p>You get this <b>because</b>\n you placed an order.</p>",
      declared: { whyText: "You get this because you placed an order." },
    },
    { text: "Je bezorging komt een dag later.", declared: { claim: "service" } },
  ],
  find: declared({
    contradicts: ({ whyText }, { draft }) =>
      whyText !== undefined && !words(readableOf(draft)).includes(words(whyText)),
  }),
};

function words(text: string): string {
  const found =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${found.join(" ")} `;
}
