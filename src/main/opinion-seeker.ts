import { randomUUID } from "node:crypto";
import type { Config } from "../config.ts";
import { digest } from "../draft/digest.ts";
import type { Person } from "../review/event.ts";
import type { Store } from "../review/store.ts";
import type { Locale } from "../text/locale.ts";
import type { TokenBook } from "../tone/budget.ts";
import type { SeekOpinion } from "../verdict/opinion.ts";
import { packaged } from "./packaged.ts";

/** Who the tokens of a day are kept for: nobody's own, so they stand under the program's name. */
const ourselves: Person = { team: "servicemail", user: "tone" };

/** What is asked with; the client of the model loads only when this is called. */
export async function opinionSeeker(
  openai: NonNullable<Config["openai"]>,
  tone: Config["settings"]["tone"],
  { locale, book }: { readonly locale: Locale; readonly book: TokenBook },
): Promise<SeekOpinion> {
  const [{ readPrompt }, { seekToneByOpenai }, { dailyBudget }] = await Promise.all([
    import("../tone/prompt.ts"),
    import("../tone/openai.ts"),
    import("../tone/budget.ts"),
  ]);
  return seekToneByOpenai({
    ...openai,
    model: tone.model,
    timeout: tone.timeoutSeconds * 1000,
    atATime: tone.atATime,
    budget: dailyBudget(tone.tokensPerDay, book, () => new Date().toISOString()),
    prompt: readPrompt(packaged("prompts/commercial-tone.md"), digest),
    locale,
    boundary: randomUUID,
  });
}

/** The tokens of each day, kept with the reviews, so that a restart forgets none. */
export function bookIn(store: Pick<Store, "keep" | "kept">): TokenBook {
  const keyOf = (day: string): string => `tone-tokens/${day}`;
  return {
    spentOn: async (day) => {
      const found = (await store.kept(ourselves, keyOf(day))).find(({ key }) => key === keyOf(day))?.value;
      return typeof found === "number" ? found : 0;
    },
    write: (day, spent) => store.keep(ourselves, keyOf(day), spent, `${day}T00:00:00.000Z`),
  };
}
