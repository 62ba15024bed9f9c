import type { Filled, FormMail, Raw, RawAnswers } from "../filled.ts";
import { ids } from "../ids.ts";
import type { Usual } from "../usual.ts";
import type { CheckMetadata } from "./check-form.ts";
import { askedFields, type AskedField } from "./check-form-fields.ts";
import { knownBefore } from "./check-form-questions.ts";
import { joined } from "./text-boxes.ts";

/** A form as Slack brings it back, as far as it is read. */
export interface SentView {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, SentValue>>>> };
}

interface SentValue {
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string | undefined } | null;
  readonly selected_options?: readonly { readonly value?: string | undefined }[];
  readonly selected_date?: string | null;
  readonly files?: readonly { readonly id: string; readonly name?: string | null }[];
}

/** What a check form of ours carried along. */
export function readCheckMetadata(metadata: string | undefined): CheckMetadata {
  const read: CheckMetadata = JSON.parse(metadata ?? "{}");
  return read;
}

/** What the form began with and what is typed in it now, as one. */
export function readCheckForm(view: SentView, began: Filled, usual: Usual): Filled {
  const values = Object.fromEntries(Object.entries(view.state.values).map(([id, held]) => [fieldId(id), held]));
  const { kind: drawnFor, glue } = readCheckMetadata(view.private_metadata);
  const known = knownBefore({ filled: { ...began, kind: drawnFor }, usual });
  return {
    ...began,
    mail: mailIn(values, began.mail, glue),
    subject: lineIn(values, "subject", began.subject),
    sender: lineIn(values, "sender", began.sender),
    kind: kindIn(values, began.kind),
    answers: answersIn(values, began.answers, known),
    neededBy: valueIn(values, ids.field.neededBy)?.selected_date ?? null,
  };
}

/** The id of a block as it was before a form was started over. */
export function fieldId(blockId: string): string {
  return blockId.replace(/~\d+$/, "");
}

type Values = SentView["state"]["values"];

function valueIn(values: Values, block: string): SentValue | undefined {
  return Object.values(values[block] ?? {})[0];
}

function mailIn(values: Values, began: FormMail, glue: readonly string[]): FormMail {
  if (began.is !== "typed") return began;
  const [file] = valueIn(values, ids.field.file)?.files ?? [];
  const boxes = Object.keys(values).filter((id) => id.split(":")[0] === ids.field.draft);
  const texts = new Map(boxes.map((id) => [id, valueIn(values, id)?.value ?? ""]));
  return {
    is: "typed",
    file: file === undefined ? began.file : { id: file.id, name: file.name ?? file.id },
    text: texts.size === 0 ? began.text : blank(joined(texts, glue)),
  };
}

function lineIn(values: Values, field: "subject" | "sender", began: string | null): string | null {
  const given = valueIn(values, field);
  return given === undefined ? began : blank(given.value);
}

function kindIn(values: Values, began: string | null): string | null {
  const given = valueIn(values, ids.field.kind);
  if (given === undefined) return began;
  const kind = given.selected_option?.value;
  return kind === undefined || kind === noKind ? null : kind;
}

/** How the choice of no kind at all is told from the name of a kind, which begins with a letter or digit. */
export const noKind = "-";

/** What differs from what was known: that was answered here, or emptied. */
function answersIn(values: Values, began: RawAnswers, known: RawAnswers): RawAnswers {
  const answers: Partial<Record<AskedField, Raw>> = { ...began };
  for (const [block, actions] of Object.entries(values)) {
    const field = askedFields.find((each) => each === block.split(":")[0]);
    const given = Object.values(actions)[0];
    if (field === undefined || given === undefined) continue;
    const raw = rawIn(given);
    if (isSame(raw, known[field] ?? null)) delete answers[field];
    else answers[field] = raw;
  }
  return answers;
}

function rawIn(given: SentValue): Raw {
  if (given.selected_options !== undefined) {
    const chosen = given.selected_options.flatMap(({ value }) => value ?? []);
    return chosen.length === 0 ? null : chosen;
  }
  return given.selected_option === undefined ? blank(given.value) : (given.selected_option?.value ?? null);
}

function blank(text: string | null | undefined): string | null {
  return text == null || text.trim() === "" ? null : text;
}

function isSame(one: Raw, other: Raw): boolean {
  if (typeof one === "string" || typeof other === "string" || one === null || other === null) return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}
