import type { Translated } from "../locale.ts";
import type { examples as nl } from "../nl/examples.ts";

/** Drafts to try in the sandbox, as a company would write them. */
export const examples: Translated<typeof nl> = [
  {
    title: "Delivery delayed",
    draft: [
      "Subject: Your order 20455 arrives a day later",
      "From: Linden Books <service@linden.example>",
      "",
      "Dear {{first_name}},",
      "",
      "Your order 20455 was to be delivered today. Because of a breakdown at the sorting centre it will be delivered tomorrow, Thursday 26 November, between 6 pm and 9 pm. You do not need to do anything.",
      "",
      "Not at home then? Choose another moment in your account, free of charge.",
      "",
      "You receive this email because you have an open order with us. Our privacy notice tells how we handle your data.",
      "",
      "Linden Books, 4 Linden Lane, Utrecht, +31 30 555 01 23",
    ].join("\n"),
  },
  {
    title: "Crisis letter without news",
    draft: [
      "Subject: We are here for you",
      "",
      "Dear customer,",
      "",
      "In these special times our thoughts are with you. We are in this together. Our team is ready for you every day, and we are proud of that.",
      "",
      "Thank you for your trust!",
    ].join("\n"),
  },
  {
    title: "Pause with an offer",
    draft: [
      "Subject: Your membership is paused",
      "",
      "Hello {{first_name}},",
      "",
      "Your gym membership is paused until 1 February 2027. You pay nothing during that time and do not need to do anything.",
      "",
      "Tip: order a home kit now with 15% off using code HOME15!",
    ].join("\n"),
  },
];
