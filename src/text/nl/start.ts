/** What `servicemail start` prints once it runs, and the people of the sandbox. */
export const start = {
  onSlack: "servicemail draait en luistert naar Slack. Stop met Ctrl+C.",
  inSandbox: (address: string) => `servicemail draait in een nagebootst Slack op deze computer: ${address}`,
  tryThese: "Open het adres, kies Sanne (marketing) en voer bijvoorbeeld in:",
  thenDecide: "Kies daarna Lieve (jurist) en besluit op de kaart in #juridisch. Stop met Ctrl+C.",
  legalChannel: "juridisch",
  generalChannel: "algemeen",
  titles: { sender: "Marketing", lawyer: "Jurist", outsider: "Inhuur, ander bedrijf" },
} as const;
