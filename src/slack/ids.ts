/** Every id by which Slack tells us what was clicked or sent; written here once, drawn by cards, heard by listeners. */
export const ids = {
  command: "/servicemail",
  action: {
    approve: "review.approve",
    /** Approve where the card could not show the whole draft: opens it first. */
    readToApprove: "review.read-to-approve",
    askRevision: "review.ask-revision",
    reject: "review.reject",
    showDraft: "review.show-draft",
    revise: "review.revise",
    turnPage: "draft.turn-page",
    turnPageBack: "draft.turn-page-back",
    withdraw: "review.withdraw",
    ask: "review.ask",
    answer: "review.answer",
    seeAll: "review.see-all",
    turnAll: "all.turn-page",
    turnAllBack: "all.turn-page-back",
    /** Opens the questions that were not answered yet. */
    complete: "review.complete",
    openForm: "check.open-form",
    chooseKind: "check.choose-kind",
    showAll: "check.show-all",
    startOver: "check.start-over",
    mask: "unsent.mask",
    sendAnyway: "unsent.send-anyway",
    discard: "unsent.discard",
  },
  /** What people choose from Slack's own menus. */
  shortcut: {
    check: "shortcut.check",
    checkMessage: "shortcut.check-message",
  },
  form: {
    check: "form.check",
    approve: "form.approve",
    askRevision: "form.ask-revision",
    reject: "form.reject",
    ask: "form.ask",
    answer: "form.answer",
  },
  field: {
    as: "as",
    reason: "reason",
    draft: "draft",
    file: "file",
    subject: "subject",
    sender: "sender",
    kind: "kind",
    neededBy: "needed-by",
    words: "words",
  },
} as const;
