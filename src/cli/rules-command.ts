import { nearest } from "../draft/nearest.ts";
import { inColour, plainly } from "../print/paint.ts";
import { rulesMarkdown } from "../print/rules-markdown.ts";
import { ruleInFull, rulesList } from "../print/rules.ts";
import { tame } from "../print/tame.ts";
import { strings, type Locale } from "../text/locale.ts";
import { rulebook } from "../verdict/rulebook.ts";
import type { Asked } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `servicemail rules`: all rules, one in full, or `docs/rules.md`; an id that does not exist ends it with 2. */
export async function runRules(
  asked: Extract<Asked, { do: "rules" }>,
  { write, note, width, showsColour }: Pick<Terminal, "write" | "note" | "width" | "showsColour">,
  locale: Locale,
): Promise<0 | 2> {
  if (asked.markdown) {
    await write(rulesMarkdown(locale));
    return 0;
  }
  const page = { locale, width, paint: showsColour ? inColour : plainly };
  if (asked.id === null) {
    await write(rulesList(page));
    return 0;
  }
  const entry = rulebook.find(({ id }) => id === asked.id);
  if (entry === undefined) {
    const near = nearest(
      asked.id,
      rulebook.map(({ id }) => id),
    );
    note(`${tame(strings(locale).rulebook.unknown(asked.id, near))}\n`);
    return 2;
  }
  await write(ruleInFull(entry, page));
  return 0;
}
