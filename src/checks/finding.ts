import type { Part } from "../draft/draft.ts";
import type { Question } from "../draft/fields.ts";
import type { Severity } from "./rule.ts";

/** Something a rule saw, as data: its words are looked up by rule and language when somebody reads it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly question: Question;
  readonly part: Part;
  /** UTF-16 offsets in the decoded part (HTML: its source); null where there is nothing to quote. */
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}
