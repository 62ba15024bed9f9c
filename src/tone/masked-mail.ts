import type { Draft } from "../draft/draft.ts";
import { disguise, type Disguise } from "./disguise.ts";
import { asMail, shownParts } from "./fence.ts";

/** A draft as the model gets to see it, with personal data masked, and the way back; or what would not be masked. */
export type MaskedMail =
  | { readonly is: "masked"; readonly text: string; readonly reveal: (text: string) => string }
  | Extract<Disguise, { is: "torn" }>;

/** Masks what is somebody's in all that the model gets to see of a draft. */
export function maskedMail(draft: Draft): MaskedMail {
  const parts = shownParts(draft);
  const worn = disguise(parts.map(({ text }) => text));
  if (worn.is === "torn") return worn;
  const text = asMail(parts.map(({ name }, at) => ({ name, text: worn.texts[at] ?? "" })));
  return { is: "masked", text, reveal: worn.reveal };
}
