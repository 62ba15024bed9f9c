import { existsSync } from "node:fs";
import { readPlaces, type RawEnvironment } from "../config.ts";
import type { Environment } from "../config/environment-schema.ts";
import type { Problem } from "../config/problem.ts";
import type { Trail } from "../receipt/trail.ts";
import type { Store } from "../review/store.ts";
import { strings, type Locale } from "../text/locale.ts";

/** The store that the environment names, open, with the rest of the environment; or what is wrong with it. */
export type OpenHere =
  | { readonly is: "open"; readonly store: Store & Trail; readonly environment: Environment }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** Opens the store that is here, beside a bot that may be running on it; one that is not there is never made. */
export async function openHere(raw: RawEnvironment, locale: Locale): Promise<OpenHere> {
  const places = await readPlaces(raw, locale);
  if (places.is === "refused") return places;
  const path = places.read.SERVICEMAIL_DATABASE ?? "servicemail.db";
  if (!existsSync(path)) {
    const what = strings(locale).audit.noDatabase(path);
    return { is: "refused", problems: [{ where: "SERVICEMAIL_DATABASE", what, example: null }] };
  }
  const { openSqliteStore } = await import("../store/sqlite.ts");
  return { is: "open", store: await openSqliteStore(path), environment: places.read };
}
