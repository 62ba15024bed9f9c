import type { MailKinds } from "../draft/mail-kind.ts";
import type { Person } from "../review/event.ts";
import type { Unsent } from "../review/examined.ts";
import { readReviewed, type Reviewed } from "../review/reviewed.ts";
import type { Store } from "../review/store.ts";
import { readUnsent } from "../review/unsent.ts";
import { fitsInBox } from "./cards/check-form-mail.ts";
import type { CheckMetadata } from "./cards/check-form.ts";
import { nothingFilled, ownAnswers, type Filled } from "./filled.ts";
import { typedAgain } from "./typed-again.ts";

/** A form that was not handed in, with the key it is kept under. */
export interface KeptForm {
  readonly key: string;
  readonly is: "form" | "unsent";
  readonly filled: Filled;
}

/** The forms and unsent mails of a person, newest first. */
export async function readKeptForms(store: Store, person: Person, kinds: MailKinds): Promise<readonly KeptForm[]> {
  const forms = (await store.kept(person, "form/")).flatMap(({ key, at, value }) =>
    isFilled(value) ? [{ key, at, is: "form" as const, filled: value }] : [],
  );
  const unsent = (await readUnsent(store, person)).map(({ key, at, unsent: mail }) => ({
    key,
    at,
    is: "unsent" as const,
    filled: filledFromUnsent(key, mail, kinds),
  }));
  return [...forms, ...unsent].toSorted((one, other) => other.at.localeCompare(one.at));
}

/** What a form began with: what is kept under one of these keys, else the review it is about, else nothing. */
export async function beganWith(
  store: Store,
  person: Person,
  { key, from, review, asksMail }: Pick<CheckMetadata, "key" | "from" | "review" | "asksMail">,
  kinds: MailKinds,
): Promise<Filled> {
  const kept = await readKeptForms(store, person, kinds);
  const own = kept.find((each) => each.key === key) ?? kept.find((each) => each.key === from);
  if (own !== undefined) return own.filled;
  const reviewed = review === null ? null : await readReviewed(store, review);
  if (reviewed === null) return nothingFilled;
  return asksMail ? filledToRevise(reviewed, kinds) : filledToComplete(reviewed, kinds);
}

/** A form for another mail in place of the one under review, which stands in it as far as it was typed. */
export function filledToRevise({ id, review, dossier }: Reviewed, kinds: MailKinds): Filled {
  const { parts, declaration } = dossier;
  const { text, subject, sender } = typedAgain(parts);
  return {
    ...nothingFilled,
    mail: { is: "typed", text, file: null },
    subject,
    sender,
    kind: declaration.kind ?? null,
    declared: ownAnswers(declaration, kinds),
    neededBy: review.neededBy,
    revises: id,
  };
}

/** A form for what was not declared about the mail under review. */
export function filledToComplete({ id, review, dossier }: Reviewed, kinds: MailKinds): Filled {
  const { declaration } = dossier;
  return {
    ...nothingFilled,
    mail: { is: "review", review: id },
    kind: declaration.kind ?? null,
    declared: {
      ...ownAnswers(declaration, kinds),
      ...(declaration.kind === undefined ? {} : { kind: declaration.kind }),
    },
    neededBy: review.neededBy,
    revises: id,
  };
}

function filledFromUnsent(key: string, unsent: Unsent, kinds: MailKinds): Filled {
  const { parts, original, declaration, neededBy, revises } = unsent;
  const hasMore = parts.html !== null || parts.replyTo !== null || parts.preheader !== null;
  const isTyped = original === null && !hasMore && parts.format === "pasted" && fitsInBox(parts.text ?? "");
  return {
    ...nothingFilled,
    from: key,
    mail: isTyped ? { is: "typed", text: parts.text, file: null } : { is: "carried", parts, original },
    subject: isTyped ? parts.subject : null,
    sender: isTyped ? parts.sender : null,
    kind: declaration.kind ?? null,
    declared: ownAnswers(declaration, kinds),
    neededBy,
    revises,
  };
}

/** What the store gives back was ours when it was kept; this only tells it from nothing. */
function isFilled(value: unknown): value is Filled {
  return typeof value === "object" && value !== null && "mail" in value && "answers" in value;
}
