import type { Translated } from "../locale.ts";
import type { start as nl } from "../nl/start.ts";

/** What `servicemail start` prints once it runs, and the people of the sandbox. */
export const start: Translated<typeof nl> = {
  onSlack: "servicemail is running and listens to Slack. Stop with Ctrl+C.",
  inSandbox: (address) => `servicemail is running against a stand-in for Slack on this computer: ${address}`,
  tryThese: "Open the address, choose Sanne (marketing) and enter for example:",
  thenDecide: "Then choose Lieve (lawyer) and decide on the card in #legal. Stop with Ctrl+C.",
  legalChannel: "legal",
  generalChannel: "general",
  titles: { sender: "Marketing", lawyer: "Lawyer", outsider: "Contractor, other company" },
};
