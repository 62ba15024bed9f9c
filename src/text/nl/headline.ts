/** The first sentence of every result. */
export const headline = {
  noRules: "Niet te beoordelen: voor deze taal zijn er geen regels",
  despiteNoRules: (shows: string) => `${shows}, al zijn er voor deze taal geen regels`,
  service: "Servicemail: geen reclame gevonden en alle vragen beantwoord",
  notDeclaredYet: (shows: string, open: string) => `${shows}; nog open: ${open}`,
  unclear: (shows: string) => `${shows}, maar mail en opgave bewijzen nog geen servicemail`,
  verdict: (shows: string, verdict: string) => `${shows}; oordeel: ${verdict}`,
} as const;
