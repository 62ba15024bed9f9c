import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModalView } from "@slack/types";
import type { MailKinds } from "../../src/draft/mail-kind.ts";
import type { MailParts } from "../../src/draft/draft.ts";
import { readPlain } from "../../src/draft/plain.ts";
import { readDeclaration } from "../../src/draft/read-declaration.ts";
import type { Unsent } from "../../src/review/examined.ts";
import { checkForm, type CheckForm } from "../../src/slack/cards/check-form.ts";
import {
  askedFields,
  askedAs,
  conditions,
  optionsOf,
  type AskedField,
} from "../../src/slack/cards/check-form-fields.ts";
import { readCheckForm } from "../../src/slack/cards/check-form-read.ts";
import { heldForm, heldMessage, lateMessage, lintMessage } from "../../src/slack/cards/held-message.ts";
import {
  declarationOf,
  nothingFilled,
  rawAnswers,
  type Filled,
  type Raw,
  type RawAnswers,
} from "../../src/slack/filled.ts";
import { strings, type Locale } from "../../src/text/locale.ts";
import { filledToRevise } from "../../src/slack/kept-forms.ts";
import { anyGiven, anyText } from "./any-given.ts";
import { aFinding, aReviewed } from "./a-reviewed.ts";
import { wrongBlocks, wrongView } from "./slack-says.ts";

const kinds: MailKinds = {
  "parcel-sent": {
    title: { nl: "Pakket verzonden", en: "Parcel sent" },
    event: "delivery",
    legalBasis: "contract",
    dataSource: "customer",
    retention: "Bestellingen bewaren we zeven jaar omdat de belastingwet dat vraagt.",
    privacyContact: "privacy@delinde.example",
  },
};

const noUsual = { kind: null, sender: null, per: {} };
const plain: CheckForm = {
  key: "form/SM-7K2Q4ZP",
  filled: nothingFilled,
  usual: noUsual,
  asksAll: false,
  further: [],
  isAgain: false,
  notice: null,
  canStartOver: false,
  begun: 0,
};

const parts = readPlain("Onderwerp: Je pakket\n\nWe schrijven af van NL91 ABNA 0417 1643 00.", "pasted");

function unsentBecause(because: Unsent["because"]): Unsent {
  const findings = [aFinding("privacy/real-personal-data-in-draft", "NL91 ABNA 0417 1643 00")];
  const { dossier } = aReviewed({ assessment: { findings } });
  const { earlier: _, ...looked } = dossier;
  return { ...looked, parts, original: null, because, neededBy: null, revises: null };
}

function toRevise(parts: Partial<MailParts> = {}): Filled {
  const reviewed = aReviewed({ declaration: { event: "delivery", segment: "Kopers van vandaag" } });
  const { dossier } = reviewed;
  return filledToRevise({ ...reviewed, dossier: { ...dossier, parts: { ...dossier.parts, ...parts } } }, {});
}

const forms: Readonly<Record<string, CheckForm>> = {
  empty: plain,
  "known-kind": { ...plain, filled: { ...nothingFilled, kind: "parcel-sent" } },
  "like-last-time": {
    ...plain,
    usual: {
      kind: null,
      sender: "De Linde <post@delinde.example>",
      per: { "": { suppression: "excluded", legalBasis: "contract", retention: "Zeven jaar, voor de belasting." } },
    },
  },
  all: { ...plain, asksAll: true },
  again: {
    ...plain,
    filled: {
      ...nothingFilled,
      answers: {
        legalBasis: "legitimate-interest",
        suppression: "included",
        "consent.softOptIn": ["obtainedAtSale", "toldThen"],
      },
    },
    further: [
      "interestBalance",
      "claim",
      "consent.evidence",
      "consent.softOptIn",
      "recipientCount",
      "legalDuty",
      "legalDuty.statute",
      "firstContact",
    ],
    isAgain: true,
    notice: "• Let op.",
  },
  kept: {
    ...plain,
    filled: {
      ...nothingFilled,
      mail: { is: "typed", text: null, file: { id: "F1", name: "onderweg.eml" } },
      subject: "Onderweg",
      neededBy: "2026-12-03",
      answers: { segment: "Kopers van vandaag", relationship: ["active-customer", "free-user"] },
    },
    notice: "Dit was je aan het invullen.",
    canStartOver: true,
  },
  carried: {
    ...plain,
    filled: { ...nothingFilled, mail: { is: "carried", parts, original: null } },
    canStartOver: true,
  },
  complete: {
    ...plain,
    filled: {
      ...nothingFilled,
      mail: { is: "review", review: "SM-7K2Q4ZP" },
      declared: { event: "delivery" },
      revises: "SM-7K2Q4ZP",
    },
  },
  revise: { ...plain, filled: toRevise() },
  "revise-long": { ...plain, filled: toRevise({ text: "Een lange regel over je abonnement.\n".repeat(100) }) },
  "revise-file": { ...plain, filled: toRevise({ format: "eml", html: "<p>Je pakket is verzonden.</p>" }) },
};

describe.each<Locale>(["nl", "en"])("the check form in %s", (locale) => {
  test("is what the golden copy says, in every state, and what Slack takes", async () => {
    const drawn = Object.fromEntries(
      Object.entries(forms).map(([name, form]) => [name, checkForm(form, kinds, locale)]),
    );
    const wrong = Object.entries(drawn).flatMap(([name, view]) => wrongView(view).map((why) => `${name}: ${why}`));
    expect(wrong).toEqual([]);
    await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/cards/check-form.${locale}.json`,
    );
  });

  test("and what is said of a mail that was held are what the golden copy says, and what Slack takes", async () => {
    const messages = {
      "personal-data": heldMessage(unsentBecause("personal-data"), "unsent/SM-7K2Q4ZP", false, locale),
      "not-all-masked": heldMessage(unsentBecause("personal-data"), "unsent/SM-7K2Q4ZP", true, locale),
      "ask-first": heldMessage(unsentBecause("ask-first"), "unsent/SM-7K2Q4ZP", false, locale),
      lint: lintMessage(unsentBecause("ask-first"), locale),
      late: lateMessage(locale),
    };
    const wrong = Object.entries(messages).flatMap(([name, message]) =>
      [...wrongBlocks(message), ...wrongView(heldForm(message, locale))].map((why) => `${name}: ${why}`),
    );
    expect(wrong).toEqual([]);
    for (const { text } of Object.values(messages)) expect(text.trim()).not.toBe("");
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/held.${locale}.json`);
  });

  test("asks each field as the declaration takes it, and every choice is an answer", () => {
    for (const field of askedFields.filter((each) => askedAs(each) === "choice")) {
      for (const [value] of optionsOf(field, strings(locale))) {
        const statute: RawAnswers = field === "legalDuty" ? { "legalDuty.statute": "De wet, artikel 1" } : {};
        const filled = { ...nothingFilled, answers: { ...statute, [field]: value } };
        expect(declarationOf(filled, {}, {}), `${field}: ${value}`).toMatchObject({ is: "read" });
      }
    }
  });
});

test("a form for a known kind leaves two fields to fill beside the mail, and one for any mail six", () => {
  const answersIn = (form: CheckForm) =>
    inputsOf(form).filter((id) => askedFields.some((field) => id.startsWith(field)));
  expect(answersIn(plain)).toHaveLength(6);
  const settled = {
    ...kinds["parcel-sent"],
    whyNecessary: "Anders mist de koper het pakket.",
    relationship: ["active-customer" as const],
    suppression: "included" as const,
  };
  const house: MailKinds = { "parcel-sent": settled };
  const known = checkForm({ ...plain, filled: { ...nothingFilled, kind: "parcel-sent" } }, house, "nl");
  expect(idsIn(known).filter((id) => askedFields.some((field) => id.startsWith(field)))).toEqual(["change", "segment"]);
});

const rawAnswersFor = fc.record(
  Object.fromEntries(askedFields.map((field) => [field, rawFor(field)])) as Record<AskedField, fc.Arbitrary<Raw>>,
  { requiredKeys: [] },
);

function rawFor(field: AskedField): fc.Arbitrary<Raw> {
  const as = askedAs(field);
  if (as === "count") return fc.nat().map(String);
  if (as === "sentence")
    return fc
      .string({ minLength: 1, maxLength: 2000, unit: "grapheme" })
      .filter((text) => text.trim() !== "" && text.length <= 2000);
  const values = optionsOf(field, strings("nl")).map(([value]) => value);
  return as === "choices" || as === "ticks" ? fc.subarray(values, { minLength: 1 }) : fc.constantFrom(...values);
}

const longText = fc.string({ unit: fc.constantFrom("a", "&", "<", "é", "👍", "\n", " "), maxLength: 4000 });

test("a form within every limit of Slack comes of whatever was filled in, known or settled", () => {
  fc.assert(
    fc.property(
      rawAnswersFor,
      rawAnswersFor,
      fc.constantFrom<Locale>("nl", "en"),
      fc.boolean(),
      longText,
      fc.constantFrom(null, "parcel-sent"),
      (typed, usual, locale, asksAll, text, kind) => {
        const mail: Filled["mail"] = asksAll
          ? { is: "carried", parts: { ...parts, subject: text, text }, original: null }
          : { is: "typed", text: null, file: { id: "F1", name: text } };
        const form: CheckForm = {
          ...plain,
          asksAll,
          filled: { ...nothingFilled, kind, mail, answers: typed, subject: text },
          usual: { ...noUsual, per: { [kind ?? ""]: usual } },
          further: askedFields,
          notice: text === "" ? null : text,
          canStartOver: true,
        };
        expect(wrongView(checkForm(form, kinds, locale))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("what a form shows and nobody touches comes back as the same declaration", () => {
  fc.assert(
    fc.property(rawAnswersFor, rawAnswersFor, (typed, usual) => {
      const form: CheckForm = {
        ...plain,
        filled: { ...nothingFilled, answers: typed },
        usual: { ...noUsual, per: { "": usual } },
        further: askedFields,
      };
      const before = declarationOf(form.filled, usual, {});
      const back = readCheckForm(untouched(checkForm(form, {}, "nl")), form.filled, form.usual);
      expect(declarationOf(back, usual, {})).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("a form to revise any mail is within every limit of Slack", () => {
  fc.assert(
    fc.property(anyGiven, fc.constantFrom<Locale>("nl", "en"), (given, locale) => {
      const form = { ...plain, filled: filledToRevise(aReviewed(given), kinds), asksAll: true, further: askedFields };
      expect(wrongView(checkForm(form, kinds, locale))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const heads = fc.constantFrom("", "Onderwerp: Een\n", "Van: De Linde\nReply-To: x@y.nl\n\n", "\n", "Preheader: Kort\n");

test("a pasted mail comes back from a form to revise it letter for letter, however long", () => {
  const anyMail = fc
    .tuple(heads, heads, anyText(300), fc.integer({ min: 1, max: 60 }))
    .map(([one, other, text, times]) => `${one}${other}${text.repeat(times)}`)
    .filter((text) => text.trim() !== "" && !text.includes("\0"));
  fc.assert(
    fc.property(anyMail, (mail) => {
      const given = readPlain(mail, "pasted");
      const filled = toRevise(given);
      const form = { ...plain, filled };
      const back = readCheckForm(untouched(checkForm(form, {}, "nl")), nothingFilled, noUsual);
      expect(back).toMatchObject({ mail: filled.mail, subject: filled.subject, sender: filled.sender });
      const text = filled.mail.is === "typed" ? filled.mail.text : null;
      const { subject, sender, ...read } = readPlain(text ?? "", "pasted");
      const whole = { ...read, subject: subject ?? filled.subject, sender: sender ?? filled.sender };
      expect(given.text === null ? text : whole).toEqual(given.text === null ? null : given);
    }),
    { numRuns: 200 },
  );
});

test("a declaration comes back from a form as it went in", () => {
  const declared = readDeclaration({
    event: "recall",
    legalDuty: { statute: "Verordening (EU) 2023/988, artikel 35" },
    consent: { evidence: "Aangevinkt bij het bestellen" },
    recipientCount: 96,
    firstContact: false,
    relationship: ["active-customer", "ex-customer"],
  });
  expect(
    declared.is === "read" && declarationOf({ ...nothingFilled, answers: rawAnswers(declared.read) }, {}, {}),
  ).toEqual(declared);
});

test("the customer exception comes back from a form as it went in, with what holds and what does not", () => {
  const held = Object.fromEntries(conditions.map((condition, at) => [condition, at % 2 === 0]));
  const declared = readDeclaration({ consent: { softOptIn: held } });
  if (declared.is === "unread") throw new Error("the exception is not read");
  const filled = { ...nothingFilled, declared: declared.read };
  const form = { ...plain, filled, further: ["consent.softOptIn"] as const };
  const back = readCheckForm(untouched(checkForm(form, {}, "nl")), filled, noUsual);
  expect(declarationOf(back, {}, {})).toEqual(declared);
  const none = { ...filled, answers: { "consent.softOptIn": null } };
  expect(declarationOf(none, {}, {})).toEqual({ is: "read", read: {} });
});

test("an answer that the sender empties is not declared, though it was known", () => {
  const usual = { ...noUsual, per: { "": { suppression: "included" } } };
  const form = { ...plain, usual };
  const view = untouched(checkForm(form, {}, "nl"));
  view.state.values["suppression:"] = { suppression: { selected_option: null } };
  const back = readCheckForm(view, nothingFilled, usual);
  expect(declarationOf(back, usual.per[""], {})).toEqual({ is: "read", read: {} });
});

function inputsOf(form: CheckForm): readonly string[] {
  return idsIn(checkForm(form, kinds, "nl"));
}

function idsIn({ blocks }: ModalView): readonly string[] {
  return blocks.flatMap((block) => (block.type === "input" ? [block.block_id ?? ""] : []));
}

type Values = Parameters<typeof readCheckForm>[0]["state"]["values"];

/** A form as Slack brings it back when nobody touched it. */
function untouched(view: ModalView): { private_metadata: string; state: { values: Record<string, Values[string]> } } {
  const values = view.blocks.flatMap((block) => {
    if (block.type !== "input" || !("element" in block)) return [];
    const element = block.element as unknown as Readonly<Record<string, unknown>>;
    const held = {
      value: element["initial_value"] ?? null,
      ...(element["type"] === "static_select" ? { selected_option: element["initial_option"] ?? null } : {}),
      ...(["multi_static_select", "checkboxes"].includes(String(element["type"]))
        ? { selected_options: element["initial_options"] ?? [] }
        : {}),
    } as Values[string][string];
    return [[block.block_id ?? "", { [String(element["action_id"])]: held }] as const];
  });
  return { private_metadata: view.private_metadata ?? "", state: { values: Object.fromEntries(values) } };
}
