import type { ModalView } from "@slack/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/draft/declaration.ts";
import { differenceOf } from "../../src/draft/difference.ts";
import { draftOf } from "../../src/draft/draft-of.ts";
import { readPasted } from "../../src/draft/plain.ts";
import type { MailKinds } from "../../src/draft/mail-kind.ts";
import { plainReviewPolicy, type ReviewPolicy } from "../../src/review/review-policy.ts";
import type { Endorsement } from "../../src/review/review.ts";
import type { Reviewed, SaidExchange } from "../../src/review/reviewed.ts";
import { wrongBlocks, wrongView } from "./slack-says.ts";
import { draftForm } from "../../src/slack/cards/draft-form.ts";
import { noticeForm, reasonForm } from "../../src/slack/cards/forms.ts";
import { allForm } from "../../src/slack/cards/all-form.ts";
import { answerSheet } from "../../src/slack/cards/answer-sheet.ts";
import { delegateForm } from "../../src/slack/cards/delegate-form.ts";
import { listMessage, statusMessage } from "../../src/slack/cards/status-message.ts";
import type { Drawn } from "../../src/slack/cards/draw.ts";
import type { Reader } from "../../src/slack/cards/reader.ts";
import { answerForm, askForm } from "../../src/slack/cards/talk-forms.ts";
import { answerMessage, questionMessage } from "../../src/slack/cards/talk-message.ts";
import { actOf, receiptMessage, voidedMessage } from "../../src/slack/cards/receipt-message.ts";
import { escalationMessage, morningMessage, reminderMessage } from "../../src/slack/cards/waiting-message.ts";
import { decisionMessage, resultMessage } from "../../src/slack/cards/result-message.ts";
import { reviewCard } from "../../src/slack/cards/review-card.ts";
import { pretty } from "../../src/print/pretty.ts";
import { ids } from "../../src/slack/ids.ts";
import { stretches } from "../../src/slack/fit.ts";
import type { Locale } from "../../src/text/locale.ts";
import type { Grounds } from "../../src/verdict/grounds.ts";
import { wordsOf } from "../../src/verdict/words-of.ts";
import { anyGiven, anyText } from "./any-given.ts";
import { textOf } from "../text-of.ts";
import { aFinding, aReviewed, plainGrounds, type Given } from "./a-reviewed.ts";

const kinds: MailKinds = { "parcel-sent": { title: { nl: "Pakket verzonden", en: "Parcel sent" } } };

const quorum = { service: 1, tinge: 2, marketing: 2 };
const twoGroups: ReviewPolicy = {
  ...plainReviewPolicy({ users: [], groups: [] }),
  groups: [
    { name: "legal", users: ["ULAWYER"], groups: ["S0LEGAL"], quorum },
    { name: "dpo", users: ["UDPO"], groups: [], quorum: { ...quorum, service: 0 } },
  ],
};

function aReader(locale: Locale): Reader {
  const names = { USENDER: "Sanne Bos", ULAWYER: "Lieve de Wit", UDPO: "Femke Vos" };
  return { locale, names, kinds, crowded: { days: 14, mails: 2 }, policy: twoGroups };
}

const declaration: Declaration = {
  kind: "parcel-sent",
  claim: "service",
  event: "delivery",
  change: "Het pakket komt vandaag; wie niet thuis is haalt het binnen zeven dagen op.",
  whyNecessary: "Zonder deze mail komt het pakket bij ons terug.",
  legalDuty: { statute: "art. 7:19 BW" },
  segment: "Kopers van wie het pakket vanochtend is verzonden",
  recipientCount: 5000,
  affectedCount: 800,
  sendFrom: "2026-11-24",
  sendUntil: "2026-11-25T18:00+01:00",
  relationship: ["active-customer", "free-user"],
  suppression: "included",
  lastContact: "under-3-months",
  countries: ["NL", "BE"],
  whyText: "Je krijgt dit bericht omdat je iets bij ons hebt besteld.",
  dataSource: "customer",
  collectedFor: "order",
  retention: "Zeven jaar, omdat de belastingwet dat vraagt.",
  legalBasis: "contract",
  privacyContact: "privacy@delinde.example",
  customerServiceBriefed: true,
  consent: { evidence: "Aangevinkt bij het aanmelden." },
};

const sender = { team: "T1", user: "USENDER" };
const lawyer = { team: "T1", user: "ULAWYER" };
const at = "2026-11-23T10:00:00.000Z";

const legalAsks: SaidExchange = {
  seq: 2,
  by: lawyer,
  at,
  answer: null,
  question: "Wie krijgt deze mail?",
  reply: null,
};
const senderAsks: SaidExchange = { ...legalAsks, by: sender, question: "Mag de datum er nog uit?" };
const answered: SaidExchange = {
  ...legalAsks,
  answer: { seq: 3, by: sender, at },
  reply: "Alleen kopers van vandaag.",
};

const offer = [
  aFinding("purpose/discount-offer", "25% korting"),
  aFinding("purpose/urgency-scarcity", "alleen vandaag"),
];

const sold: Grounds = {
  ...plainGrounds,
  shares: [
    { rule: "purpose/discount-offer", weight: "strong", points: 38 },
    { rule: "purpose/urgency-scarcity", weight: "strong", points: 37 },
  ],
  leaningBecause: "beyond-tinge",
  verdictBecause: "content",
  whatWouldChange: [
    {
      without: [{ part: "text", line: 2, isWholeLine: true, quote: "Alleen vandaag 25% korting." }],
      declared: ["event"],
      event: "delivery",
      leaning: "none",
      verdict: "service",
    },
  ],
};

const agreement: Endorsement = {
  by: lawyer,
  at,
  version: 1,
  seq: 2,
  hasReason: true,
  roles: [{ group: "legal", onBehalfOf: { team: "T1", user: "UDPO" } }],
  undoUntil: "2026-11-23T10:01:00.000Z",
  as: "tinge",
};

const [before, after] = await Promise.all(
  [
    "Onderwerp: Je pakket komt\n\nJe pakket komt dinsdag tussen 9 en 12 uur. Volg het op https://delinde.example/volg. Je hoeft hiervoor niets te doen, de bezorger belt bij je aan.",
    "Onderwerp: Je pakket komt later\n\nJe pakket komt woensdag tussen 9 en 12 uur. Volg het op https://delinde.example/anders. Je hoeft hiervoor niets te doen, de bezorger belt bij je aan.",
  ].map(async (text) => {
    const parts = readPasted(text, "form");
    if (parts.is === "unread") throw new Error(parts.unread.because);
    const draft = await draftOf(parts.read);
    if (draft.is === "unread") throw new Error(draft.unread.because);
    return draft.read;
  }),
);
if (before === undefined || after === undefined) throw new Error("no drafts");

const states: Readonly<Record<string, Given>> = {
  "in-review": {},
  service: {
    assessment: { verdict: "service", notDeclared: [], grounds: { ...plainGrounds, verdictBecause: "proven" } },
  },
  commercial: {
    assessment: { leaning: "commercial", verdict: "commercial", score: 75, findings: offer, grounds: sold },
    subject: "Nu 25% korting",
  },
  "opinion-given": {
    opinion: {
      is: "given",
      leaning: "tinge",
      confidence: "medium",
      reason: "De toon is wervend.",
      quotes: [{ quote: "Kijk ook eens", reason: "Dit wijst op meer.", criteria: ["tone", "gain"] }],
      dropped: 1,
      steers: false,
      model: "gpt-5-mini",
      prompt: "p",
      asked: "e".repeat(64),
    },
  },
  "too-long": { readable: "Een lange regel over je abonnement.\n".repeat(200) },
  "turned-off": {
    assessment: { off: [{ rule: "purpose/survey-invitation", reason: "Juridisch bekijkt elke enquête zelf." }] },
  },
  declared: {
    assessment: { verdict: "service", notDeclared: [], grounds: { ...plainGrounds, verdictBecause: "proven" } },
    declaration,
    earlier: ["2026-11-12T09:00:00.000Z", "2026-11-19T09:00:00.000Z"],
    neededBy: "2026-11-25",
  },
  asked: { exchanges: [senderAsks] },
  answered: { exchanges: [answered] },
  withdrawn: { state: "withdrawn" },
  expired: { state: "expired" },
  "half-way": {
    assessment: { leaning: "tinge", verdict: "tinge" },
    course: { endorsements: [agreement], escalated: "dpo" },
  },
  waived: {
    assessment: { findings: [aFinding("privacy/vague-why", "omdat je klant bent")] },
    waived: [
      {
        quote: "omdat je klant bent",
        until: "2026-12-31T23:00:00.000Z",
        waiver: {
          rule: "privacy/vague-why",
          span: "f".repeat(64),
          by: lawyer,
          reason: "Dat volstaat hier.",
          until: "2026-12-31",
        },
      },
    ],
  },
  revised: {
    since: {
      version: 1,
      declaration: { segment: "Alle leden" },
      difference: differenceOf(
        { draft: before, declaration: { segment: "Alle leden" } },
        { draft: after, declaration: { segment: "Leden in Almere", recipientCount: 96 } },
        { timeout: 1000 },
      ),
    },
  },
  voided: {
    course: { voided: [{ version: 1, as: "service", by: [agreement], because: "revised", at, seq: 4 }] },
  },
  approved: { state: "approved" },
  "revision-asked": { state: "revision-asked", reason: "Zeg erbij wanneer het pakket komt." },
  rejected: { state: "rejected", reason: "Dit hoort in een brief." },
};

describe.each<Locale>(["nl", "en"])("in %s", (locale) => {
  test.each(Object.entries(states))(
    "the card and messages of a review that is %s look like this",
    async (state, given) => {
      const reviewed = aReviewed(given);
      const reader = aReader(locale);
      const drawn = {
        card: reviewCard(reviewed, reader),
        result: resultMessage(reviewed, reader),
        decision: decisionMessage(reviewed, reader),
        all: allForm(reviewed, 1, reader),
      };
      await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(
        `../golden/cards/${state}.${locale}.json`,
      );
    },
  );

  test("the forms look like this", async () => {
    const reviewed = aReviewed();
    const drawn = {
      "ask-revision": reasonForm("ask-revision", reviewed, locale),
      reject: reasonForm("reject", reviewed, locale),
      draft: draftForm(reviewed, { page: 1, toApprove: false }, locale),
      approve: draftForm(reviewed, { page: 1, toApprove: true }, locale),
      "approve over an error": draftForm(
        aReviewed({
          assessment: { findings: [{ ...aFinding("privacy/vague-why", "omdat je klant bent"), severity: "error" }] },
        }),
        { page: 1, toApprove: true },
        locale,
      ),
      delegate: delegateForm({ to: null, until: "2026-12-04" }, locale),
      notice: noticeForm("Er is niets besloten.", locale),
    };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/forms.${locale}.json`);
  });

  test("questions, answers and their forms look like this", async () => {
    const reviewed = aReviewed();
    const reader = aReader(locale);
    const drawn = {
      "legal asks": askForm(reviewed, "legal", reader),
      "the sender asks": askForm(reviewed, "sender", reader),
      "an answer": answerForm(reviewed, legalAsks, reader),
      "legal's question in the thread": questionMessage(reviewed, legalAsks, "thread", reader),
      "legal's question to the sender": questionMessage(reviewed, legalAsks, "sender", reader),
      "the sender's question in the thread": questionMessage(reviewed, senderAsks, "thread", reader),
      "the sender's question back to them": questionMessage(reviewed, senderAsks, "sender", reader),
      "the answer in the thread": answerMessage(reviewed, answered, "thread", reader),
      "the answer to the sender": answerMessage(reviewed, answered, "sender", reader),
    };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/talk.${locale}.json`);
  });

  test("what is told of decisions and of waiting looks like this", async () => {
    const half = aReviewed(states["half-way"]);
    const reader = aReader(locale);
    const [legal] = twoGroups.groups;
    if (legal === undefined) throw new Error("no groups");
    const drawn = {
      "a receipt, half-way": receiptMessage(half, agreement, reader),
      "a receipt of an approval": receiptMessage(
        aReviewed({ state: "approved" }),
        { ...agreement, as: "service", undoUntil: null },
        reader,
      ),
      "a receipt of a rejection": receiptMessage(aReviewed({ state: "rejected" }), actOfRejection(), reader),
      "an approval is void": voidedMessage(
        half,
        { version: 1, as: null, by: [agreement], because: "withdrawn", at, seq: 4 },
        reader,
      ),
      "a reminder": reminderMessage(aReviewed({ neededBy: "2026-11-25" }), reader),
      "an escalation": escalationMessage(half, legal, reader),
      "how a mail stands, to its sender": statusMessage(half, sender, reader),
      "a list": listMessage([half], [], reader),
      "the morning list": morningMessage([half, aReviewed()], 3, reader),
    };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/told.${locale}.json`);
    for (const message of Object.values(drawn)) expect(wrongBlocks(message)).toEqual([]);
  });

  test("the answer sheet looks like this, declared and blank", async () => {
    const reader = aReader(locale);
    const drawn = {
      declared: answerSheet(aReviewed({ state: "approved", declaration }), reader),
      blank: answerSheet(aReviewed({ state: "approved" }), reader),
    };
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/cards/answer-sheet.${locale}.json`,
    );
  });
});

function actOfRejection() {
  const act = actOf(aReviewed({ state: "rejected" }), 2);
  if (act === null) throw new Error("nothing was rejected");
  return act;
}

/** Every message there is about a review. */
function messagesAbout(reviewed: Reviewed, reader: Reader): readonly Drawn[] {
  const talked = reviewed.exchanges.flatMap((exchange) =>
    (["thread", "sender"] as const).flatMap((place) => [
      questionMessage(reviewed, exchange, place, reader),
      answerMessage(reviewed, exchange, place, reader),
    ]),
  );
  return [
    reviewCard(reviewed, reader),
    resultMessage(reviewed, reader),
    decisionMessage(reviewed, reader),
    answerSheet(reviewed, reader),
    receiptMessage(reviewed, agreement, reader),
    statusMessage(reviewed, sender, reader),
    listMessage([reviewed], [reviewed], reader),
    ...reviewed.review.voided.map((voided) => voidedMessage(reviewed, voided, reader)),
    morningMessage([reviewed], 1, reader),
    ...talked,
  ];
}

/** Every page of everything there is to know of a review. */
function allPages(reviewed: Reviewed, reader: Reader): readonly ModalView[] {
  const first = allForm(reviewed, 1, reader);
  const pages = Number(/(?:van|of) (\d+)/u.exec(JSON.stringify(first.blocks.at(-2) ?? ""))?.[1] ?? 1);
  const isPaged = JSON.stringify(first.blocks.at(-1)).includes(ids.action.turnAll);
  return isPaged ? Array.from({ length: pages }, (_, page) => allForm(reviewed, page + 1, reader)) : [first];
}

test("whatever the review, Slack takes every card, message and form, posted and updated", () => {
  fc.assert(
    fc.property(anyGiven, fc.constantFrom<Locale>("nl", "en"), (given, locale) => {
      const reviewed = aReviewed(given);
      const reader = aReader(locale);
      for (const message of messagesAbout(reviewed, reader)) {
        expect(wrongBlocks(message)).toEqual([]);
        expect(message.text.trim()).not.toBe("");
      }
      const forms = [
        reasonForm("reject", reviewed, locale),
        draftForm(reviewed, { page: 1, toApprove: true }, locale),
        draftForm(reviewed, { page: Infinity, toApprove: true }, locale),
        askForm(reviewed, "legal", reader),
        ...reviewed.exchanges.map((exchange) => answerForm(reviewed, exchange, reader)),
        ...allPages(reviewed, reader),
      ];
      for (const form of forms) expect(wrongView(form)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("everything there is to know holds every finding, every answer and the whole draft, over all its pages", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const reviewed = aReviewed(given);
      const said = allPages(reviewed, aReader("nl"))
        .map(({ blocks }) => textOf({ text: "", blocks }))
        .join("\n");
      const { assessment, declaration: declared, readable } = reviewed.dossier;
      for (const { rule } of assessment.findings) expect(said).toContain(wordsOf({ rule }, "nl").what);
      for (const answer of [declared.segment, declared.change, declared.retention])
        expect(said).toContain(answer ?? "");
      expect(said.replaceAll("\n", "")).toContain(readable.replaceAll("\n", ""));
    }),
    { numRuns: 40 },
  );
});

test("the terminal and the card count findings alike: those of one rule once", () => {
  const { assessment } = aReviewed({ assessment: { findings: [...offer, ...offer, ...offer] } }).dossier;
  const printed = pretty(
    { is: "assessed", file: "mail.txt", assessment, fingerprint: "", whole: null },
    { locale: "nl", width: 200, paint: (_, text) => text },
  );
  const drawn = textOf(resultMessage(aReviewed({ assessment }), aReader("nl")));
  expect(printed).toMatch(/Doel +2 bevindingen/);
  expect(drawn).toContain("Doel: 2 bevindingen");
});

test("a mark of an answer or a state is never a colour or a picture alone", () => {
  for (const given of Object.values(states)) {
    for (const message of messagesAbout(aReviewed(given), aReader("nl"))) {
      expect(JSON.stringify(message)).not.toMatch(/"type":"(emoji|image|color)"|\p{Extended_Pictographic}/u);
    }
  }
});

test("a card mentions nobody, links nowhere and holds no text in which Slack reads markup", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      for (const message of messagesAbout(aReviewed(given), aReader("nl"))) {
        expect(JSON.stringify(message.blocks)).not.toMatch(
          /"type":"(mrkdwn|link|user|usergroup|channel|broadcast|team)"/,
        );
        expect(message.text).not.toMatch(/[<>&*_~`@]/);
      }
    }),
    { numRuns: 40 },
  );
});

test("the pages of the draft form together hold the whole draft", () => {
  fc.assert(
    fc.property(
      anyText(3000).map((text) => text.repeat(20)),
      (readable) => {
        const reviewed = aReviewed({ readable });
        const seen: string[] = [];
        for (let page = 1, pages = 1; page <= pages; page += 1) {
          const { blocks } = draftForm(reviewed, { page, toApprove: false }, "en");
          for (const block of blocks) {
            if ("elements" in block && block.type === "rich_text") seen.push(textOf({ text: "", blocks: [block] }));
            if (block.type === "context") pages = Number(/of (\d+)/.exec(JSON.stringify(block))?.[1] ?? pages);
          }
        }
        expect(seen.join("").replaceAll("\n", "")).toContain(readable.replaceAll("\n", ""));
      },
    ),
    { numRuns: 50 },
  );
});

test("text cut into stretches and glued together is the same text", () => {
  fc.assert(
    fc.property(anyText(500), fc.integer({ min: 5, max: 60 }), (text, limit) => {
      const cut = stretches(text, limit);
      expect(cut.map((stretch) => stretch.text + stretch.glue).join("")).toBe(text);
      expect(cut.every((stretch) => stretch.text.length <= limit)).toBe(true);
    }),
  );
});
