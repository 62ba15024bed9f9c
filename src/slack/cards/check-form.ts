import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import type { MailKinds } from "../../draft/mail-kind.ts";
import { strings, type Locale } from "../../text/locale.ts";
import type { Filled } from "../filled.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { limits } from "../limits.ts";
import type { Usual } from "../usual.ts";
import type { AskedField } from "./check-form-fields.ts";
import { boxesOf, mailBlocks } from "./check-form-mail.ts";
import { hasMoreToAsk, questionBlocks } from "./check-form-questions.ts";
import { noKind } from "./check-form-read.ts";
import { button, literal, section } from "./draw.ts";

/** A check form as it is drawn: what is filled in, what is known beforehand, and how much it asks. */
export interface CheckForm {
  /** What is typed in it is kept under this key. */
  readonly key: string;
  readonly filled: Filled;
  readonly usual: Usual;
  /** All questions, or as few as will do. */
  readonly asksAll: boolean;
  /** Fields that a contradiction made worth asking. */
  readonly further: readonly AskedField[];
  /** True when the sender was told of contradictions once, so that the next time it goes. */
  readonly isAgain: boolean;
  readonly notice: string | null;
  /** True when it opened with something in it that the sender may want to be rid of. */
  readonly canStartOver: boolean;
  /** How often it was started over. */
  readonly begun: number;
}

/** What a check form carries along; never a word that was typed. */
export interface CheckMetadata extends Pick<
  CheckForm,
  "key" | "asksAll" | "further" | "isAgain" | "canStartOver" | "begun"
> {
  /** What the form began with, where that is kept elsewhere. */
  readonly from: string | null;
  /** The review that it becomes the next version in. */
  readonly review: string | null;
  /** Whether it asks for a mail, too. */
  readonly asksMail: boolean;
  /** What stood between the boxes that its text was cut over. */
  readonly glue: readonly string[];
  /** The kind that its fields are drawn for. */
  readonly kind: string | null;
}

/** The one screen on which a sender hands in a mail and says what it is for, for whom, and about their data. */
export function checkForm(form: CheckForm, kinds: MailKinds, locale: Locale): ModalView {
  const words = strings(locale).form;
  const { filled } = form;
  const isRevision = filled.revises !== null;
  const more = hasMoreToAsk(form, kinds);
  // What to look at once more stands first; the mail is known by then.
  const asked = questionBlocks(form, kinds, locale);
  const mail = [...mailBlocks(filled, locale), ...kindBlock(filled, kinds, locale)];
  return {
    type: "modal",
    callback_id: ids.form.check,
    private_metadata: JSON.stringify(metadataOf(form)),
    title: literal(titleOf(filled, locale)),
    submit: literal(isRevision ? words.send : words.check),
    close: literal(words.close),
    blocks: [
      ...notice(form, locale),
      ...(form.isAgain ? [...asked, ...mail] : [...mail, ...asked]),
      ...(more ? [{ type: "actions" as const, elements: [button(ids.action.showAll, words.showAll, "all")] }] : []),
      neededByBlock(filled, locale),
    ].map((block) => (block.type === "input" ? { ...block, block_id: begunId(block.block_id, form.begun) } : block)),
  };
}

/** Slack keeps what it shows in a block of the same id, so a form that is started over has others. */
function begunId(id = "", begun: number): string {
  return begun === 0 ? id : `${id}~${begun}`;
}

function titleOf({ mail, revises }: Filled, locale: Locale): string {
  const { form } = strings(locale);
  if (mail.is === "review") return form.completeTitle;
  return revises === null ? form.checkTitle : form.reviseTitle;
}

function metadataOf(form: CheckForm): CheckMetadata {
  const { key, asksAll, further, isAgain, canStartOver, begun, filled } = form;
  const asksMail = filled.mail.is !== "review";
  const glue = boxesOf(filled).map((box) => box.glue);
  const origin = { from: filled.from, review: filled.revises, asksMail, glue, kind: filled.kind };
  return { key, asksAll, further, isAgain, canStartOver, begun, ...origin };
}

function notice({ notice: said, canStartOver }: CheckForm, locale: Locale): KnownBlock[] {
  const { startOver } = strings(locale).form;
  return [
    ...(said === null ? [] : [section(fit(said, limits.sectionText).text)]),
    ...(canStartOver
      ? [{ type: "actions" as const, elements: [button(ids.action.startOver, startOver, "start-over")] }]
      : []),
  ];
}

function kindBlock({ kind, mail, declared }: Filled, kinds: MailKinds, locale: Locale): InputBlock[] {
  const { form } = strings(locale);
  const named = Object.entries(kinds).map(([name, { title }]) => ({ name, title: title?.[locale] ?? name }));
  if (named.length === 0 || (mail.is === "review" && declared.kind !== undefined)) return [];
  const options = [
    { name: noKind, title: form.noKind },
    ...named.toSorted((one, other) => one.title.localeCompare(other.title, locale)),
  ];
  const option = ({ name, title }: { name: string; title: string }) => ({
    text: literal(fit(title, limits.buttonText).text),
    value: fit(name, limits.buttonText).text,
  });
  const chosen = options.find(({ name }) => name === kind);
  return [
    {
      type: "input",
      block_id: ids.field.kind,
      optional: true,
      dispatch_action: true,
      label: literal(form.kind),
      hint: literal(form.kindHint),
      element: {
        type: "static_select",
        action_id: ids.action.chooseKind,
        ...optionsIn(options.map(option), locale),
        ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
      },
    },
  ];
}

/** Slack takes a hundred options in one list; more go into groups. */
function optionsIn<Option extends { readonly text: { readonly text: string } }>(
  options: readonly Option[],
  locale: Locale,
) {
  if (options.length <= 100) return { options: [...options] };
  const { form } = strings(locale);
  const groups = Array.from({ length: Math.ceil(options.length / 100) }, (_, at) =>
    options.slice(at * 100, at * 100 + 100),
  );
  return {
    option_groups: groups.map((group) => ({
      label: literal(
        fit(form.moreKinds(group[0]?.text.text ?? "", group.at(-1)?.text.text ?? ""), limits.buttonText).text,
      ),
      options: [...group],
    })),
  };
}

function neededByBlock({ neededBy }: Filled, locale: Locale): InputBlock {
  const date = /^\d{4}-\d\d-\d\d/.exec(neededBy ?? "")?.[0];
  return {
    type: "input",
    block_id: ids.field.neededBy,
    optional: true,
    label: literal(strings(locale).form.neededBy),
    element: {
      type: "datepicker",
      action_id: ids.field.neededBy,
      ...(date === undefined ? {} : { initial_date: date }),
    },
  };
}
