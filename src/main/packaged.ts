import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { SandboxOptions } from "../sandbox/options.ts";

/** The text of a file that ships with the package, by its path from the package's top. */
export function packaged(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

interface Manifest {
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly features: {
    readonly slash_commands: readonly { readonly command: string }[];
    readonly shortcuts?: readonly {
      readonly name: string;
      readonly type: "message" | "global";
      readonly callback_id: string;
      readonly description: string;
    }[];
  };
}

/** The bot scopes, slash commands and shortcuts that manifest.yml asks Slack for. */
export function manifested(): Required<Pick<SandboxOptions, "scopes" | "commands" | "shortcuts">> {
  const manifest: Manifest = parse(packaged("manifest.yml"));
  const commands = manifest.features.slash_commands.map(({ command }) => command);
  const shortcuts = (manifest.features.shortcuts ?? []).map(({ callback_id: callbackId, ...shown }) => ({
    ...shown,
    callbackId,
  }));
  return { scopes: manifest.oauth_config.scopes.bot, commands, shortcuts };
}
