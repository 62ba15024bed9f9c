import { once } from "node:events";
import { enableCompileCache } from "node:module";
import type { Reading } from "../draft/draft.ts";
import type { CheckedBytes, Given } from "./check-bytes.ts";

/** What the process is sent, once; `Answer` is what it sends back before it ends. */
export type Question = Given;

/** What came of the file. */
export type Answer = Reading<CheckedBytes>;

// The whole life of a process that checks one file: it ends with the answer, or by who watches the clock.
process.once("disconnect", () => process.exit(1));
const asked: Promise<readonly Question[]> = once(process, "message");
// Compiling is most of what starting takes; the next process finds it done.
enableCompileCache();
const { checkBytes } = await import("./check-bytes.ts");
const [given] = await asked;
if (given !== undefined) process.send?.((await checkBytes(given)) satisfies Answer, () => process.exit(0));
