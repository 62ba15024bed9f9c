import { canonicalJson } from "./canonical-json.ts";
import { changeOf } from "./change.ts";
import type { Change } from "./change.ts";
import { declarationSchema } from "./declaration.ts";
import type { Declaration } from "./declaration.ts";
import type { Attachment, Draft } from "./draft.ts";
import { canonicalAttachment, canonicalText, declarationDigest, fingerprint } from "./fingerprint.ts";
import { listDifference } from "./list-difference.ts";
import { readableOf } from "./readable.ts";
import { textDifference } from "./text-difference.ts";
import type { TextDifference } from "./text-difference.ts";

/** A draft and what its sender says about it: what a decision binds to. */
export interface DeclaredDraft {
  readonly draft: Draft;
  readonly declaration: Declaration;
}

/** What changed between two drafts, for people who decide on the second knowing the first. */
export interface Difference extends MailDifference {
  /** True exactly where fingerprint and declaration digest are both the same; then nothing below says anything. */
  readonly isEmpty: boolean;
  /** The answers that changed, in the order of the declaration. */
  readonly declaration: readonly AnswerChange[];
}

/** One answer of the sender that was given, taken back or altered. */
interface AnswerChange {
  readonly field: keyof Declaration;
  readonly change: Change<Answer>;
}

interface MailDifference {
  readonly sender: Change<string> | null;
  readonly replyTo: Change<string> | null;
  readonly subject: TextDifference;
  readonly preheader: TextDifference;
  /** The body as its reader sees it. */
  readonly text: TextDifference;
  /** The plain text that a mail carries beside the HTML that is read. */
  readonly plainText: TextDifference;
  /** What the HTML says but does not show. */
  readonly hidden: TextDifference;
  /** True where the HTML changed although everything people read in it stayed; what did change may stand elsewhere here. */
  readonly markup: boolean;
  readonly links: readonly Change<LinkTarget>[];
  readonly images: readonly Change<ImageSource>[];
  readonly attachments: readonly Change<Attachment>[];
}

type Answer = NonNullable<Declaration[keyof Declaration]>;
type LinkTarget = Pick<Draft["links"][number], "href" | "label">;
type ImageSource = Pick<Draft["images"][number], "src" | "alt">;
type Texts = Readonly<Record<"subject" | "preheader" | "text" | "plainText" | "hidden", string>>;

const same = { is: "same" } as const;
const sameMail: MailDifference = {
  sender: null,
  replyTo: null,
  subject: same,
  preheader: same,
  text: same,
  plainText: same,
  hidden: same,
  markup: false,
  links: [],
  images: [],
  attachments: [],
};

/** What changed between two drafts; `timeout` in milliseconds is for all texts together, most of them taking none. */
export function differenceOf(
  before: DeclaredDraft,
  after: DeclaredDraft,
  { timeout }: { readonly timeout: number },
): Difference {
  const isSameMail = fingerprint(before.draft) === fingerprint(after.draft);
  const mail = isSameMail ? sameMail : mailDifference(before.draft, after.draft, timeout);
  const isSameDeclaration = declarationDigest(before.declaration) === declarationDigest(after.declaration);
  const declaration = answerChanges(before.declaration, after.declaration);
  return { isEmpty: isSameMail && isSameDeclaration, ...mail, declaration };
}

function mailDifference(before: Draft, after: Draft, timeout: number): MailDifference {
  const texts = textDifferences(textsOf(before), textsOf(after), timeout);
  const readsAlike = texts.text.is === "same" && texts.preheader.is === "same";
  return {
    sender: changeOf(canonicalText(before.sender), canonicalText(after.sender), Object.is),
    replyTo: changeOf(canonicalText(before.replyTo), canonicalText(after.replyTo), Object.is),
    ...texts,
    markup: readsAlike && canonicalText(before.html) !== canonicalText(after.html),
    links: listDifference(linksOf(before), linksOf(after), { nameOf: ({ label }) => label, keyOf: canonicalJson }),
    images: listDifference(imagesOf(before), imagesOf(after), {
      nameOf: ({ alt }) => alt ?? "",
      keyOf: canonicalJson,
    }),
    attachments: listDifference(attachmentsOf(before), attachmentsOf(after), {
      nameOf: ({ name }) => name ?? "",
      keyOf: identityOf,
    }),
  };
}

function textsOf(draft: Draft): Texts {
  const { passages } = draft;
  const joined = (chosen: Draft["passages"]): string => chosen.map(({ text }) => text).join("\n\n");
  const isHtmlRead = passages.some(({ part, visible }) => part === "html" && visible);
  const preheader = passages.filter(({ part }) => part === "preheader");
  return {
    subject: canonicalText(draft.subject) ?? "",
    preheader: canonicalText(draft.preheader) ?? joined(preheader),
    text: canonicalText(readableOf(draft)) ?? "",
    plainText: (isHtmlRead ? canonicalText(draft.text) : null) ?? "",
    hidden: joined(passages.filter(({ visible }) => !visible)),
  };
}

/** The texts that changed share the time. */
function textDifferences(before: Texts, after: Texts, timeout: number): Record<keyof Texts, TextDifference> {
  const names = ["subject", "preheader", "text", "plainText", "hidden"] as const;
  const share = timeout / names.filter((name) => before[name] !== after[name]).length;
  const compared = (name: keyof Texts): TextDifference => textDifference(before[name], after[name], share);
  return {
    subject: compared("subject"),
    preheader: compared("preheader"),
    text: compared("text"),
    plainText: compared("plainText"),
    hidden: compared("hidden"),
  };
}

function linksOf({ links }: Draft): readonly LinkTarget[] {
  return links.map(({ href, label }) => ({ href, label }));
}

function imagesOf({ images }: Draft): readonly ImageSource[] {
  return images.map(({ src, alt }) => ({ src, alt }));
}

/** In an order of their own, because theirs does not count. */
function attachmentsOf({ attachments }: Draft): readonly Attachment[] {
  return attachments.toSorted((one, other) => (identityOf(one) < identityOf(other) ? -1 : 1));
}

function identityOf(attachment: Attachment): string {
  return canonicalJson(canonicalAttachment(attachment));
}

function answerChanges(before: Declaration, after: Declaration): readonly AnswerChange[] {
  const isSame = (one: Answer, other: Answer): boolean => canonicalJson(one) === canonicalJson(other);
  return declarationSchema.keyof().options.flatMap((field) => {
    const change = changeOf<Answer>(before[field] ?? null, after[field] ?? null, isSame);
    return change === null ? [] : [{ field, change }];
  });
}
