import type { Translated } from "../locale.ts";
import type { answers as nl } from "../nl/answers.ts";

/** What servicemail answers in Slack when somebody asks or clicks something. */
export const answers: Translated<typeof nl> = {
  checked: (headline) => `${headline}. The result is in your message from servicemail; legal has the card.`,
  help: [
    "`/servicemail check <draft>` checks a mail and puts it before legal.",
    "Paste the draft after the command, with shift+enter for new lines. Start with `Subject: …` and `From: …` if you have them.",
    "Three questions count: what is the purpose, for whom is it needed, and are you ready for questions about personal data?",
    "`/servicemail help` shows this explanation.",
  ].join("\n"),
  theDraft: "The draft",
  emptyDraft:
    "There was no draft after the command. Paste the mail behind it: `/servicemail check Subject: …` and then, with shift+enter, the text.",
  tooLong: (limit) =>
    `The draft is too large to revise in Slack (${limit} of text at most). Shorten it, or check the file with \`servicemail check\`.`,
  unknownCommand: "I do not know that command.",
  broken: (reference) =>
    `Something went wrong on our side. See on the card whether it worked after all, otherwise try again, or give the administrator this reference: ${reference}`,
  refusal: {
    unknownReview: "This review no longer exists. Ask the sender to hand in the draft again.",
    notAReviewer: "You are not one of the reviewers, so you cannot decide on this. The card stays open.",
    standingUnknown: "Slack could not confirm that you are a reviewer, so nothing was decided. Try again in a minute.",
    ownDraft: "This is your own draft. Another reviewer has to decide.",
    notTheSender: "Only the person who handed in the draft can revise it.",
    alreadyDecided: (name, outcome) => `${name} was first: ${outcome.toLowerCase()}. The card shows the decision.`,
    staleVersion: (current) => `There is a version ${current} by now. Decide on the card of that version.`,
    blocked: (list) => `This cannot be approved yet. First this has to change:\n${list}`,
    notAllSeen: "Read the whole draft first; you can approve at its end.",
    reasonNeeded: "Give a reason: an error is open, there is a tinge, or you judge otherwise than the check.",
    unchanged: "Nothing has changed in the draft. Change it, then hand it in again.",
  },
};
