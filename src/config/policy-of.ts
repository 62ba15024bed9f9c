import type { Policy } from "../verdict/policy.ts";
import type { SettingsFile } from "./settings-schema.ts";

/** What a settings file decides about verdicts, and nothing else of it, so that it can cross to another process. */
export function policyOf({ rules, limits, tinge, jurisdictions }: SettingsFile): Policy {
  return { rules, limits, tinge, jurisdictions };
}
