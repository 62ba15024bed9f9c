import type { Limits } from "../draft/limits.ts";
import type { Severity } from "./rule.ts";

/** What an organisation decides about checking: another severity for a rule, by its id, or none at all; other limits. */
export interface CheckSettings {
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Absent for the limits as they are in the table. */
  readonly limits?: Limits;
}

/** Every rule as it is written. */
export const defaultCheckSettings: CheckSettings = { severities: {} };
