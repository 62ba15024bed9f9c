import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSandbox, type Sandbox } from "../sandbox/sandbox.ts";
import { strings, type Locale } from "../text/locale.ts";
import { manifested } from "./packaged.ts";
import { sandboxWorkspace } from "./workspace.ts";

/** Opens the stand-in for Slack with people, a legal channel and drafts to try. */
export function openSandboxWorkspace(port: number, locale: Locale): Promise<Sandbox> {
  const examples = strings(locale).examples.map(({ title, draft }) => ({
    title,
    command: `/servicemail check ${draft}`,
  }));
  return openSandbox({ port, seed: sandboxWorkspace(locale), examples, ...manifested() });
}

/** A place for a database that is gone when the sandbox closes. */
export async function passingDatabase(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "servicemail-"));
  return { path: join(folder, "sandbox.db"), remove: () => rm(folder, { recursive: true, force: true }) };
}
