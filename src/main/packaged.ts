import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The text of a file that ships with the package, by its path from the package's top. */
export function packaged(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

interface Manifest {
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly features: { readonly slash_commands: readonly { readonly command: string }[] };
}

/** The bot scopes and slash commands that manifest.yml asks Slack for. */
export function manifested(): { readonly scopes: readonly string[]; readonly commands: readonly string[] } {
  const manifest: Manifest = parse(packaged("manifest.yml"));
  const commands = manifest.features.slash_commands.map(({ command }) => command);
  return { scopes: manifest.oauth_config.scopes.bot, commands };
}
