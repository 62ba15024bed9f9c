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
  /** One text box of a mail that is revised, leaving room to type. */
  draftBox: 2700,
  /** What changed since the round before, on the card. */
  difference: 1500,
  subject: 300,
  /** One subject among others. */
  subjectInList: 100,
  /** How many people of one group are called by name, and how many reviews are listed in the morning. */
  mentions: 10,
  morning: 20,
  /** How many reviews of one sort are listed to somebody who asks. */
  listed: 20,
  quote: 220,
  quotes: 2,
  account: 600,
  turnedOff: 600,
  reason: 2800,
  /** Findings in the result to the sender, and on the card for legal, where only those that weigh stand. */
  findings: 6,
  findingsOnCard: 4,
  /** What was declared for one question on the card, and one answer of it. */
  declared: 900,
  answer: 100,
  /** One answer on the answer sheet, a question between people, and a reason on a decided card. */
  sheetAnswer: 1500,
  exchange: 2800,
  exchangeOnCard: 280,
  reasonOnCard: 280,
  /** How many of those who agreed are quoted with their reason. */
  reasonsTold: 6,
  /** How many approvals that ended a card tells of. */
  voidedOnCard: 3,
  /** A page of the whole review: blocks, and bytes of JSON. */
  pageBlocks: 60,
  pageBytes: 120_000,
  fileName: 200,
} as const;
