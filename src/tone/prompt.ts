import { z } from "zod";

/** What the model is asked, as it was shipped: an opinion names it by id, version and digest. */
export interface Prompt {
  readonly id: string;
  readonly version: number;
  /** The model the prompt was written for. */
  readonly model: string;
  readonly text: string;
  /** Over the whole source, front matter included, with line feeds as line ends. */
  readonly digest: string;
}

/** A prompt's source that cannot be read; it ships with the program, so this is breakage. */
export class PromptBroken extends Error {
  override name = "PromptBroken";
}

const said = z.string().min(1);
const frontSchema = z.strictObject({
  id: said,
  version: z
    .string()
    .regex(/^[1-9]\d*$/)
    .transform(Number),
  model: said,
  changelog: said,
});
const frontMatter = /^---\n(?<lines>(?:[a-z]+: \S.*\n)*)---\n(?<text>[^]*\S[^]*)$/;

/**
 * Reads a prompt: front matter between two lines `---`, one `key: value` a line (id, version, model and changelog, each
 * once and no others), then the text in Markdown. Throws PromptBroken when it is not so.
 */
export function readPrompt(source: string, digest: (text: string) => string): Prompt {
  const whole = source.replaceAll("\r\n", "\n");
  const { lines = "", text = "" } = frontMatter.exec(whole)?.groups ?? {};
  const values = lines.trim().split("\n").map(keyAndValue);
  const read = frontSchema.safeParse(Object.fromEntries(values));
  if (!read.success || values.length !== Object.keys(frontSchema.shape).length) {
    throw new PromptBroken(
      "A prompt has the lines id, version, model and changelog between two lines ---, then a text.",
      { cause: read.error },
    );
  }
  const { id, version, model } = read.data;
  return { id, version, model, text: text.trim(), digest: digest(whole) };
}

/** How an opinion names the prompt it answers. */
export function nameOf(prompt: Prompt): string {
  return `${prompt.id}@${prompt.version} sha256:${prompt.digest}`;
}

function keyAndValue(line: string): readonly [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2).trim()];
}
