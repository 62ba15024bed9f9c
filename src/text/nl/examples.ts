/** Drafts to try in the sandbox, as a Dutch company would write them. */
export const examples = [
  {
    title: "Bezorging vertraagd",
    draft: [
      "Onderwerp: Je bestelling 20455 komt een dag later",
      "Van: Boekhandel De Linde <service@delinde.example>",
      "",
      "Beste {{voornaam}},",
      "",
      "Je bestelling 20455 zou vandaag worden bezorgd. Door een storing in het sorteercentrum wordt dat morgen, donderdag 26 november, tussen 18.00 en 21.00 uur. Je hoeft niets te doen.",
      "",
      "Ben je dan niet thuis? Kies in je account kosteloos een ander moment.",
      "",
      "Je krijgt deze mail omdat je een lopende bestelling bij ons hebt. Hoe we met je gegevens omgaan lees je in onze privacyverklaring.",
      "",
      "Boekhandel De Linde, Lindelaan 4, 3512 AB Utrecht, 030 555 01 23",
    ].join("\n"),
  },
  {
    title: "Crisisbrief zonder nieuws",
    draft: [
      "Onderwerp: We zijn er voor je",
      "",
      "Beste klant,",
      "",
      "In deze bijzondere tijd denken we aan je. Samen staan we sterk. Ook nu staat ons team elke dag voor je klaar, en daar zijn we trots op.",
      "",
      "Bedankt voor je vertrouwen!",
    ].join("\n"),
  },
  {
    title: "Pauze met een aanbieding",
    draft: [
      "Onderwerp: Je abonnement is gepauzeerd",
      "",
      "Hallo {{voornaam}},",
      "",
      "Je sportabonnement is gepauzeerd tot 1 februari 2027. Je betaalt in die tijd niets en hoeft niets te doen.",
      "",
      "Tip: bestel nu een thuispakket met 15% korting met code THUIS15!",
    ].join("\n"),
  },
] as const;
