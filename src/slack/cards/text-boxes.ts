import { digest } from "../../draft/digest.ts";
import { stretches, type Stretch } from "../fit.ts";
import { ids } from "../ids.ts";

/** A box of a form with a stretch of a text. */
export interface TextBox extends Stretch {
  readonly id: string;
}

/**
 * A text cut over the boxes it takes, one where it fits. What a box begins with is in its id: Slack keeps what it shows
 * in a box of the same id, and would show a text that is cut anew in part twice.
 */
export function textBoxes(text: string, limit: number): readonly TextBox[] {
  const cut = stretches(text, limit);
  return cut.map((stretch, at) => ({
    ...stretch,
    id: cut.length === 1 ? ids.field.draft : `${ids.field.draft}:${at}:${digest(stretch.text).slice(0, 8)}`,
  }));
}

/** What boxes hold, by their ids, joined as the text was cut. */
export function joined(boxes: ReadonlyMap<string, string>, glue: readonly string[]): string {
  return [...boxes]
    .map(([id, text]) => ({ at: Number(id.split(":")[1] ?? 0), text }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, text }) => `${text}${glue[at] ?? ""}`)
    .join("");
}
