import type { Severity } from "./rule.ts";

/** What an organisation decides about the rules: another severity for a rule, by its id, or none at all. */
export interface CheckSettings {
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** Every rule as it is written. */
export const defaultCheckSettings: CheckSettings = { severities: {} };
