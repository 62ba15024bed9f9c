import type { Translated } from "../locale.ts";
import type { talk as nl } from "../nl/talk.ts";

/** What legal and sender ask each other, and how a mail is taken back, in English. */
export const talk: Translated<typeof nl> = {
  button: { askSender: "Ask the sender", askLegal: "Ask legal", answer: "Answer", withdraw: "Withdraw" },
  askTitle: "Ask a question",
  answerTitle: "Answer",
  askLabel: { sender: "What do you want to know from legal?", legal: "What do you want to know from the sender?" },
  answerLabel: "Your answer",
  hint: "Question and answer will stand in the thread of the card.",
  empty: "Write something first.",
  asked: (name) => `${name} asks:`,
  answered: (name) => `${name} answers:`,
  questionFor: { legal: "A question from the sender", sender: "A question from legal" },
  answerFrom: { legal: "An answer from legal", sender: "An answer from the sender" },
  yourQuestion: "Your question is with legal. The answer will reach you here.",
  yourAnswer: "Your answer is with legal.",
  open: (name) => `Question from ${name}, not answered yet`,
  closed: (name, by) => `Question from ${name}, answered by ${by}`,
  inThread: (count) =>
    count === 1 ? "The question stands in the thread." : `The ${count} questions stand in the thread.`,
  originalFile: (version) => `The file of version ${version}, as it was handed in.`,
  noFile: (version, error) =>
    `Slack did not take the file of version ${version} (${error}). Its text stands on the card.`,
  withdrawn: "Withdrawn. Legal sees that on the card and decides on it no more.",
  withdrawConfirm: {
    title: "Withdraw this mail?",
    text: "Legal can then no longer decide on it, and an approval no longer holds. You can always hand it in again.",
    confirm: "Withdraw",
    deny: "Keep it",
  },
};
