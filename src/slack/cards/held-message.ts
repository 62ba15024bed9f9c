import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { Examined, Unsent } from "../../review/examined.ts";
import { seenIn } from "../../review/masked.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget, limits } from "../limits.ts";
import { button, context, header, literal, section, type Drawn } from "./draw.ts";
import { findingLines, questionLines, reasonWords } from "./findings.ts";
import { bullets, paragraph, rich, words } from "./rich.ts";

/** What the sender is asked about a mail that was not handed in yet; `left` when masking could not take everything out. */
export function heldMessage(unsent: Unsent, key: string, left: boolean, locale: Locale): Drawn {
  const { held } = strings(locale).answers;
  const said = held[unsent.because];
  const shown = unsent.because === "personal-data" ? seenBlocks(unsent, left, locale) : resultBlocks(unsent, locale);
  return {
    text: said,
    blocks: [section(said), ...shown, { type: "actions", elements: buttons(unsent, key, left, locale) }],
  };
}

/** The same question in a form, for a mail that came from one. */
export function heldForm({ blocks }: Drawn, locale: Locale): ModalView {
  const { form } = strings(locale);
  return { type: "modal", title: literal(form.heldTitle), close: literal(form.close), blocks };
}

/** The result for the sender alone, of a mail that goes nowhere. */
export function lintMessage(examined: Examined, locale: Locale): Drawn {
  const { lint } = strings(locale).answers;
  return {
    text: `${headlineOf(examined.assessment, locale)}. ${lint}`,
    blocks: [...resultBlocks(examined, locale), context(lint)],
  };
}

/** What to do when a form could not be shown: a button that asks for it again. */
export function lateMessage(locale: Locale): Drawn {
  const { formLate, openForm } = strings(locale).answers;
  const actions: KnownBlock = { type: "actions", elements: [button(ids.action.openForm, openForm, "open")] };
  return { text: formLate, blocks: [section(formLate), actions] };
}

function resultBlocks({ assessment }: Pick<Examined, "assessment">, locale: Locale): KnownBlock[] {
  return [
    header(fit(headlineOf(assessment, locale), limits.headerText).text),
    questionLines(assessment, locale),
    context(reasonWords(assessment, locale)),
    ...findingLines(assessment, locale),
  ];
}

const mostSeen = 8;

function seenBlocks(unsent: Unsent, left: boolean, locale: Locale): KnownBlock[] {
  const { held } = strings(locale).answers;
  const quotes = seenIn(unsent);
  const shown = quotes.slice(0, mostSeen).map((quote) => paragraph(words(fit(quote, budget.quote).text)));
  const more = quotes.length > mostSeen ? [context(held.more(quotes.length - mostSeen))] : [];
  const rest = left ? [section(held.left)] : [];
  return [rich(paragraph(words(held.seen)), bullets(...shown)), ...more, ...rest];
}

function buttons({ because }: Unsent, key: string, left: boolean, locale: Locale): Button[] {
  const { held } = strings(locale).answers;
  const send = because === "personal-data" ? held.sendAnyway : held.send;
  const mask = because === "personal-data" && !left;
  return [
    ...(mask ? [{ ...button(ids.action.mask, held.mask, key), style: "primary" as const }] : []),
    { ...button(ids.action.sendAnyway, send, key), ...(mask ? {} : { style: "primary" as const }) },
    button(ids.action.discard, held.discard, key),
  ];
}
