import type { Strings } from "../text/locale.ts";

/** What can be asked about the trail of events and what hangs on it. */
export type AskedTrail =
  | { readonly do: "verify"; readonly checkpoint: string | null; readonly keys: string | null }
  | { readonly do: "checkpoint" }
  | { readonly do: "export"; readonly format: ExportFormat }
  | { readonly do: "replay"; readonly review: string }
  | { readonly do: "erase"; readonly review: string }
  | { readonly do: "keys"; readonly what: "new" | "public" };

const exportFormats = ["csv", "jsonl"] as const;

/** The ways in which the trail can be written. */
type ExportFormat = (typeof exportFormats)[number];

/** The commands and their own options. */
export const trailCommands: Readonly<Record<string, Readonly<Record<string, readonly string[] | "file">>>> = {
  audit: { "--checkpoint": "file", "--keys": "file", "--format": exportFormats },
  replay: {},
  erase: {},
  keys: {},
};

const belongs = { verify: ["--checkpoint", "--keys"], checkpoint: [], export: ["--format"] } as const;
const things = { audit: ["verify", "checkpoint", "export"], keys: ["new", "public"] } as const;

/** What one of these commands asks for, or the sentence that says what is wrong. */
export function askTrail(
  command: string,
  given: ReadonlyMap<string, string>,
  [first, needless]: readonly string[],
  wrong: Strings["help"]["wrong"],
): AskedTrail | string {
  if (needless !== undefined) return wrong.needless(needless);
  if (command === "replay" || command === "erase")
    return first === undefined ? wrong.noReview : { do: command, review: first };
  if (command === "keys") {
    const what = things.keys.find((each) => each === first);
    return what === undefined ? wrong.whichOf(things.keys.join(", ")) : { do: "keys", what };
  }
  const what = things.audit.find((each) => each === first);
  if (what === undefined) return wrong.whichOf(things.audit.join(", "));
  const own: readonly string[] = belongs[what];
  const foreign = [...given.keys()].find((name) => name !== "--lang" && !own.includes(name));
  if (foreign !== undefined) return wrong.unknownOption(foreign, null);
  if (what === "checkpoint") return { do: "checkpoint" };
  if (what === "export")
    return { do: "export", format: exportFormats.find((format) => format === given.get("--format")) ?? "jsonl" };
  return { do: "verify", checkpoint: given.get("--checkpoint") ?? null, keys: given.get("--keys") ?? null };
}
