import type { Translated } from "../locale.ts";
import type { form as nl } from "../nl/form.ts";

/** Titles (24 characters at most), labels and hints of the forms in Slack. */
export const form: Translated<typeof nl> = {
  close: "Close",
  send: "Send",
  draftTitle: "The whole draft",
  approveTitle: "Approve",
  page: (page, pages) => `Part ${page} of ${pages}`,
  readOn: "You can approve on the last part, when you have seen everything.",
  as: "Approve as",
  asOption: {
    service: "Service mail",
    tinge: "Service mail, tinge accepted",
    marketing: "Marketing",
  },
  overrideReason: "Reason for your decision",
  overrideHint: "Needed when you step over an error, accept a tinge, or judge otherwise than the check.",
  reasonTitle: { "ask-revision": "Ask to revise", reject: "Reject" },
  reasonLabel: { "ask-revision": "What has to change?", reject: "Why do you reject it?" },
  reasonHint: "The sender reads this.",
  reviseTitle: "Revise draft",
  reviseLabel: (part, parts) => (parts === 1 ? "Draft" : `Draft, part ${part} of ${parts}`),
  reviseHint: "Start with “Subject: …” to set the subject.",
  senderHeader: "From",
  noticeTitle: "Servicemail",
};
