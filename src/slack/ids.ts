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
  },
  form: {
    approve: "form.approve",
    askRevision: "form.ask-revision",
    reject: "form.reject",
    revise: "form.revise",
  },
  field: { as: "as", reason: "reason", draft: "draft" },
} as const;
