/** Slack's limits on what we draw, in characters (UTF-16 units) or items; from Slack's Block Kit and views reference. */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  headerText: 150,
  sectionText: 3000,
  buttonText: 75,
  buttonValue: 2000,
  contextElements: 10,
  inputText: 3000,
  viewTitle: 24,
  privateMetadata: 3000,
} as const;

/** How much of untrusted or long text we choose to show at once, well within Slack's limits. */
export const budget = {
  /** Draft text on the card itself. */
  draftOnCard: 2600,
  /** One stretch of draft text in the paged form, and how many stretches make a page. */
  draftStretch: 2900,
  stretchesPerPage: 8,
  /** One text box of the revise form, leaving room to type, and how many boxes it may have. */
  draftBox: 2700,
  boxes: 24,
  subject: 300,
  quote: 220,
  quotes: 2,
  reason: 2800,
  findings: 6,
} as const;
