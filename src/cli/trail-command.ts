import type { RawEnvironment } from "../config.ts";
import type { Problem } from "../config/problem.ts";
import type { Locale } from "../text/locale.ts";
import { strings } from "../text/locale.ts";
import type { AskedTrail } from "./ask-trail.ts";
import { fileProblem, runCheckpoint, runExport, runVerify, type TrailAround } from "./audit-command.ts";
import { openHere } from "./open-here.ts";
import type { Terminal } from "./terminal.ts";

/** How a command about the trail ended, or why it could not begin. */
export type TrailRun =
  | { readonly is: "ended"; readonly ending: number }
  | { readonly is: "refused"; readonly problems: readonly Problem[] };

/** Runs one of the commands about the trail and what hangs on it, on the store that is here. */
export async function runTrail(
  asked: AskedTrail,
  terminal: Terminal,
  raw: RawEnvironment,
  locale: Locale,
): Promise<TrailRun> {
  try {
    if (asked.do === "keys") {
      const { runKeys } = await import("./keys-command.ts");
      return await runKeys(asked.what, terminal, raw, locale);
    }
    const here = await openHere(raw, locale);
    if (here.is === "refused") return here;
    try {
      const around = { here, terminal, locale, now: () => new Date().toISOString() };
      if (asked.do === "replay") {
        const { runReplay } = await import("./replay-command.ts");
        return await runReplay(asked.review, around);
      }
      return { is: "ended", ending: await carryOut(asked, around) };
    } finally {
      await here.store.close();
    }
  } catch (error) {
    return { is: "refused", problems: [fileProblem(error, strings(locale).config)] };
  }
}

async function carryOut(asked: Exclude<AskedTrail, { do: "keys" | "replay" }>, around: TrailAround): Promise<number> {
  switch (asked.do) {
    case "verify":
      return runVerify(asked, around);
    case "checkpoint":
      return runCheckpoint(around);
    case "export":
      return runExport(asked.format, around);
    case "erase": {
      const { runErase } = await import("./erase-command.ts");
      return runErase(asked.review, around);
    }
  }
}
