import { readPlaces, type RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import { addKey, readKeyFile } from "../main/key-file.ts";
import { jwks } from "../receipt/key.ts";
import { strings, type Locale } from "../text/locale.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `servicemail keys new | public` on the file that SERVICEMAIL_KEY names. */
export async function runKeys(
  what: "new" | "public",
  { write }: Pick<Terminal, "write">,
  raw: RawEnvironment,
  locale: Locale,
): Promise<
  { readonly is: "ended"; readonly ending: number } | { readonly is: "refused"; readonly problems: readonly Problem[] }
> {
  const words = strings(locale).audit;
  const places = await readPlaces(raw, locale);
  if (places.is === "refused") return places;
  const path = places.read.SERVICEMAIL_KEY;
  if (path === undefined) return refused(words.noKeySetting, "servicemail.key.json");
  if (what === "new") {
    const { kid } = await addKey(path);
    await write(`${words.keyAdded(kid, path)}\n`);
    return { is: "ended", ending: 0 };
  }
  const ring = await readKeyFile(path);
  if (ring === null) return refused(words.noKeys(path), null);
  await write(jwks(ring.known));
  return { is: "ended", ending: 0 };
}

function refused(what: string, example: string | null) {
  return { is: "refused", problems: [{ where: "SERVICEMAIL_KEY", what, example }] } as const;
}
