import type { Translated } from "../locale.ts";
import type { card as nl } from "../nl/card.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const plural = new Intl.PluralRules("en", { type: "ordinal" });
const suffix: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};

function ordinal(nth: number): string {
  return ordinals[nth - 1] ?? `${nth}${suffix[plural.select(nth)]}`;
}

/** What stands on cards, messages and forms in Slack. */
export const card: Translated<typeof nl> = {
  subject: "Subject",
  mailSender: "From",
  noSubject: "(no subject)",
  noSender: "(no sender in the draft)",
  handedInBy: (name, version, id) => `Handed in by ${name} · version ${version} · ${id}`,
  about: (subject, version, id) => `${subject} · version ${version} · ${id}`,
  verdict: "Verdict",
  draft: "Draft",
  findings: "Findings",
  noFindings: "No findings.",
  noneWeighs: "No finding that weighs much.",
  moreFindings: (count) =>
    count === 1 ? "And 1 more finding; “Show all” has it." : `And ${count} more findings; “Show all” has them.`,
  why: "Why",
  instead: "Do this",
  source: "Source",
  leftOut: (shown, total) => `This shows ${shown} of ${total} characters. The button has the whole draft.`,
  weigh: "To weigh",
  all: "The whole review",
  declaration: "Declaration",
  exchanges: "Questions and answers",
  columns: { question: "Question", declared: "Declared", seen: "In the mail" },
  occasionSeen: (events) => `recognised: ${events}`,
  andMore: (count) => `and ${count} more`,
  blocked: (count) =>
    count === 1
      ? "One finding holds approval back until it is solved."
      : `${count} findings hold approval back until they are solved.`,
  neededBy: "Needed by",
  crowded: (nth, days) => `This group: ${ordinal(nth)} service mail in ${days} days, the last on `,
  split: (recipients, affected, others) =>
    `Of the ${recipients} recipients it affects ${affected}: send the mail to them alone, or split it so that the other ${others} get a message of their own or none.`,
  blanks: (fields) =>
    `Not declared yet: ${fields}. Legal can already look; with these answers the decision comes sooner.`,
  question: {
    nothingSeen: "nothing to remark",
    seen: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    notDeclared: (fields) => `not declared: ${fields}`,
  },
  freedoms:
    "A service mail needs no unsubscribe link, may also go to people on the suppression list, and requires no customer relation.",
  conditions: {
    service:
      "Allowed now: sending without an unsubscribe link, also to people on the suppression list, customer or not.",
    tinge: "Condition: not to people on the suppression list. An opt-out in the mail is advisable.",
    marketing:
      "Conditions: only to people with consent or within the customer exception, not to the suppression list, and with an unsubscribe link.",
  },
  opinion: {
    off: "Tone: without a language model's second opinion.",
    pending: "Tone: the language model has been asked for a second opinion.",
    given: (leaning, sure, model, reason) => `Tone according to ${model}: ${leaning} (${sure}). ${reason}`,
    quote: (quote, reason, criteria) => `«${quote}»: ${reason}${criteria === "" ? "" : ` (${criteria})`}`,
    dropped: (count) =>
      count === 1
        ? "One quote of the model was left out: it does not stand in the mail word for word."
        : `${count} quotes of the model were left out: they do not stand in the mail word for word, or were too many.`,
    timeout: "Tone: no second opinion, the language model did not answer in time. The rules stand.",
    unreachable: "Tone: no second opinion, the language model could not be reached. The rules stand.",
    refused: "Tone: no second opinion, the language model declined to answer. The rules stand.",
    unusable: "Tone: no second opinion, the language model's answer was unusable. The rules stand.",
    unmasked: "Tone: no second opinion. Not all personal data could be masked, so nothing was sent. The rules stand.",
    spent: "Tone: no second opinion, the tokens for today are spent. The rules stand.",
  },
  toneLeaning: {
    none: "no advertising",
    tinge: "a commercial tinge",
    commercial: "commercial",
    charitable: "charitable",
    ideological: "ideological",
  },
  confidence: { low: "not very sure", medium: "fairly sure", high: "sure" },
  criterion: {
    occasion: "occasion",
    duty: "duty",
    harm: "who is harmed",
    tone: "tone",
    subject: "subject line",
    placement: "place and extent",
    praise: "praise",
    selection: "selection",
    gain: "who gains",
    "third-party": "somebody else's offer",
    appeal: "appeal",
    branding: "house style",
  },
  as: {
    service: "as a service mail",
    tinge: "as a service mail, tinge accepted",
    marketing: "as marketing",
  },
  outcome: {
    approved: (as) => `Approved ${as}`,
    "revision-asked": "Revision asked",
    withdrawn: "Withdrawn",
    rejected: "Rejected",
    expired: {
      "in-review": "Expired without a decision",
      "revision-asked": "Expired, not revised",
      approved: "Approval expired",
    },
  },
  decidedBy: (name, role, version) => `By ${name}${role} · version ${version} · `,
  group: (name) => ({ dpo: "DPO" })[name] ?? name,
  role: (groups) => ` (${groups})`,
  roleFor: (group, name) => `${group}, on behalf of ${name}`,
  endedAt: (version) => `Version ${version} · expired on `,
  withdrawnBy: (name, version) => `By ${name} · version ${version} · `,
  holdsUntil: "Holds until ",
  agreed: (name, role, as) => `${name}${role} approves ${as} · `,
  progress: (have, need) => `${have} of ${need}`,
  waitingFor: (groups) => `waiting for ${groups}`,
  waitingForPeople: (count) => (count === 1 ? "one more person" : `${count} more people`),
  escalatedTo: (group) => `Nobody decided in time, so ${group} may decide as well.`,
  voided: {
    approved: {
      revised: (version, names) =>
        `The approval of version ${version} by ${names} is void, because the draft changed after it.`,
      withdrawn: (version, names) =>
        `The approval of version ${version} by ${names} is void, because the sender withdrew the mail.`,
    },
    agreed: {
      revised: (version, names) =>
        `What ${names} approved in version ${version} counts no more, because the draft changed after it.`,
      withdrawn: (version, names) =>
        `What ${names} approved in version ${version} counts no more, because the sender withdrew the mail.`,
    },
  },
  setVerdict: (name) => `Verdict of ${name}`,
  reminder: "Still waiting for a decision",
  reminderNeeded: "A decision is needed before ",
  escalation: (group) => `Asked of ${group}: nobody has decided about this yet.`,
  morning: {
    title: (count) => (count === 1 ? "One review is open" : `${count} reviews are open`),
    line: (subject, id) => `${subject} · ${id} · since `,
    more: (count) => `And ${count} more; /servicemail list shows more of them.`,
  },
  waived: (rule, name, until) => `${rule} Waived by ${name} through ${until}:`,
  since: {
    title: (version) => `Changed since version ${version}`,
    more: "More changed than fits here; “Show all” shows everything.",
    tooDifferent: "altogether different; compare the draft itself",
    markup: "The markup changed, the text did not.",
    part: {
      preheader: "Preheader",
      text: "Text",
      plainText: "Plain text",
      hidden: "Hidden text",
      replyTo: "Reply address",
      link: "Link",
      image: "Image",
      attachment: "Attachment",
    },
  },
  voidedTitle: "An approval is void",
  receipt: {
    title: { endorsed: "Your approval", rejected: "Your rejection", "revision-asked": "Your request to revise" },
    counts: (as) => `You approved this mail ${as}.`,
    undoUntil: "The sender hears of it once you can no longer take it back. You can until ",
    undone: "Taken back. The card is open again.",
  },
  reason: "Reason",
  waiting: (id) =>
    `Legal has the card: this result, your answers and the whole draft. The decision will reach you here. Reference ${id}.`,
  reviseHint: "Change the draft and hand it in again; legal then gets the new version.",
  button: {
    approve: "Approve",
    askRevision: "Ask to revise",
    reject: "Reject",
    showDraft: "Show the whole draft",
    seeAll: "Show all",
    complete: "Complete",
    revise: "Revise draft",
    undo: "Undo",
    next: "Next",
    previous: "Previous",
  },
};
