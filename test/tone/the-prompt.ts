import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Prompt } from "../../src/tone/prompt.ts";
import { readPrompt } from "../../src/tone/prompt.ts";

/** SHA-256 as lower-case hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The prompt as it ships. */
export const thePrompt: Prompt = readPrompt(
  readFileSync(new URL("../../prompts/commercial-tone.md", import.meta.url), "utf8"),
  sha256,
);
