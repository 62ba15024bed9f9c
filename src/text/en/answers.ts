import type { Translated } from "../locale.ts";
import type { answers as nl } from "../nl/answers.ts";

/** What servicemail answers in Slack when somebody asks or clicks something. */
export const answers: Translated<typeof nl> = {
  checked: (headline) => `${headline}. The result is in your message from servicemail; legal has the card.`,
  help: [
    "`/servicemail check` opens the form: add the mail as a file or text, and answer the three questions.",
    "`/servicemail check <draft>` puts a pasted mail before legal at once. Make new lines with shift+enter; start with `Subject: …` and `From: …` if you have them.",
    "`/servicemail lint <draft>` shows the result to you alone; legal gets nothing.",
    "If the mail stands in a message already, choose “Check as service mail” in the menu of that message.",
    "Three questions count: what is the purpose, for whom is it needed, and are you ready for questions about personal data?",
    "`/servicemail status <reference>` says how a mail stands (your last without one), `/servicemail list` what you have going, and what is open if you are a reviewer.",
    "`/servicemail withdraw <reference>` withdraws your mail, an approved one too.",
    "`/servicemail delegate` lets a colleague decide in your place through a date; `/servicemail delegate stop` ends that.",
    "`/servicemail help` shows this explanation.",
  ].join("\n"),
  theDraft: "The draft",
  emptyDraft:
    "There was no draft after the command. Paste the mail behind it, with shift+enter for new lines, or open the form with `/servicemail check`.",
  tooLong: (limit) =>
    `The draft is too large to revise in Slack (${limit} of text at most). Shorten it, or check the file with \`servicemail check\`.`,
  unknownCommand: "I do not know that command.",
  broken: (reference) =>
    `Something went wrong on our side. See on the card whether it worked after all, otherwise try again, or give the administrator this reference: ${reference}`,
  lint: "Only you see this. Legal got nothing and nothing was kept.",
  clickAgain: "Slack did not show the window in time, and nothing has changed. Click once more.",
  formLate: "Slack did not show the form in time. Open it with the button; what you had is still there.",
  openForm: "Open the form",
  typedKept: "What you typed has been kept: /servicemail check opens it again.",
  keptAnew: "What you filled in has been kept: /servicemail check opens it as a new mail.",
  held: {
    "personal-data": "Not sent yet: the draft seems to hold personal data.",
    "ask-first": "Not sent yet. See whether the mail can go to legal like this.",
    seen: "This is what we saw:",
    more: (count) => `And ${count} more.`,
    left: "Not everything could be left out, because part of it stands in an attachment or header. Change the mail itself, or send it anyway.",
    mask: "Mask and send",
    sendAnyway: "Send anyway",
    send: "Send to legal",
    discard: "Discard",
    discarded: "Discarded. Legal got nothing.",
    gone: "This mail has been sent or discarded already.",
    place: "[left out]",
  },
  file: {
    deleted: "This file was deleted from Slack. Add it again.",
    "no-access": "Slack does not give servicemail this file. Save it and add it here yourself.",
    "not-the-file":
      "Slack gave a page to sign in instead of the file. Add it again; if it happens once more, ask the administrator whether servicemail may read files.",
    elsewhere: "This file is not in Slack itself but, say, in Google Drive. Download it and add it here.",
    failed: "Slack did not give the file in time. Try again in a moment; what you filled in stays.",
  },
  message: {
    nothing:
      "This message holds no text and no file that servicemail reads (.eml, .html, .txt, .md or .json). Add the mail here.",
    several: (count) => `This message holds ${count} mails. They go one at a time: add the file you mean here.`,
    unread: (names) =>
      `Servicemail does not read this kind of file: ${names}. Save the mail as .eml, .html, .txt, .md or .json.`,
  },
  delegation: {
    title: "Who stands in for you",
    whom: "Who decides in your place?",
    until: "Through",
    hint: "Both of you stand with each decision. Who stands in does not decide on their own mails, nor on yours.",
    save: "Save",
    done: (name, until) => `${name} can decide in your place through ${until}.`,
    told: (name, until) =>
      `${name} lets you decide in their place on service mails through ${until}. Both of you stand with each decision.`,
    stopped: "Nobody decides in your place any more.",
    because: {
      "not-a-reviewer": "Only a reviewer can let somebody stand in; who stands in cannot.",
      "standing-unknown": "Slack did not answer, so nothing was saved. Try again in a minute.",
      "to-yourself": "Choose somebody else than yourself.",
      "not-a-colleague": "That can only be a full member of this workspace: no guest, bot or somebody from outside.",
      past: "That date is over.",
      "too-long": "Three months ahead at most.",
    },
  },
  status: {
    nothing: "You have not handed in anything yet.",
    waits: "Waiting for a decision",
    expires: "Expires on ",
    mine: "Yours",
    open: "Open to reviewers",
    none: "You have nothing going.",
    noneOpen: "Nothing is open.",
    more: "There are more; these are the latest.",
    line: (subject, state, id) => `${subject} · ${state} · ${id} · `,
    notYours: "That reference is not yours, or does not exist.",
    whichToWithdraw: "Say which: `/servicemail withdraw <reference>`. `/servicemail list` shows the references.",
  },
  refusal: {
    alreadyDecided: (name, outcome) => `${name} was first: ${outcome.toLowerCase()}. The card shows the decision.`,
    staleVersion: (current) => `There is a version ${current} by now. Decide on the card of that version.`,
    notAsked: (groups) => `Your group does not decide about such a mail; ${groups} does. Nothing has changed.`,
    blocked: (list) => `This cannot be approved yet. First this has to change:\n${list}`,
    because: {
      "unknown-review": "This review no longer exists. Ask the sender to hand in the draft again.",
      "not-a-reviewer": "You are not one of the reviewers, so you cannot do this here. Nothing has changed.",
      "standing-unknown":
        "Slack could not confirm that you are a reviewer, so nothing was decided. Try again in a minute.",
      "own-draft": "This is your own draft. Another reviewer has to decide.",
      "already-endorsed":
        "Your voice is there already: you approved this, yourself or through whom you stand in for. Somebody else has to as well.",
      expired:
        "This mail expired without a decision, or its approval is over. Hand it in again with `/servicemail check`.",
      "sending-over": "The last day of sending you declared is over. Declare a new date, then hand the mail in.",
      suppression:
        "People on the suppression list would get this mail, which only a service mail without advertising may. Nobody can overrule that. Ask the sender to exclude the suppression list; if there is no advertising in it, choose «As a service mail» and say why.",
      "nothing-to-undo": "There is nothing left to take back; the card shows how it stands.",
      "not-your-decision": "This decision is not yours. Only who decided can take it back.",
      "undo-too-late": "It is too late to take back: the sender knows the decision. Let the sender revise the draft.",
      "not-due": "It is not time for that yet.",
      "not-the-sender": "Only the person who handed in the draft can do that.",
      "not-all-seen": "Read the whole draft first; you can approve at its end.",
      "reason-needed": "Give a reason: an error is open, there is a tinge, or you judge otherwise than the check.",
      withdrawn:
        "The sender withdrew this mail, so there is nothing left to do. Hand it in again with `/servicemail check`.",
      "no-question": "This question no longer exists.",
      "already-answered": "This question has been answered; the answer stands in the thread of the card.",
      unchanged: "Nothing has changed in the draft. Change it, then hand it in again.",
      "id-taken": "This review no longer exists. Ask the sender to hand in the draft again.",
    },
  },
};
