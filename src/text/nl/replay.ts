/** What working out a verdict again says. */
export const replay = {
  version: (number: number, at: string) => `Versie ${number}, ingediend op ${at}:`,
  recorded: (verdict: string, score: number) => `${verdict}, ${score} van 100.`,
  basis: (ruleSet: string, settings: string) => `Vastgelegd met regels ${ruleSet} en instellingen ${settings}.`,
  otherRules: "Dit programma heeft andere regels dan toen; wat eruit komt, komt uit deze regels.",
  asThen: "Met de instellingen van toen:",
  today: "Met de regels en instellingen van nu:",
  same: "precies hetzelfde.",
  gone: "niet na te rekenen; concept of instellingen zijn gewist of niet meer te lezen.",
  differs: (things: string) => `Anders dan vastgelegd: ${things}.`,
  thing: {
    fingerprint: "de vingerafdruk",
    declarationDigest: "de opgave",
    leaning: "wat de inhoud laat zien",
    verdict: "het oordeel",
    score: "de score",
    findings: "de bevindingen",
    settings: "de instellingen",
    ruleSet: "de regels",
  },
} as const;
