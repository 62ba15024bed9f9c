import type { Finding } from "../checks/finding.ts";
import type { TurnedOff } from "../checks/settings.ts";
import type { Language } from "../draft/draft.ts";
import type { EventClass, RequiredField } from "../draft/fields.ts";
import type { Basis } from "./basis.ts";
import type { Grounds } from "./grounds.ts";
import type { Opinion } from "./opinion.ts";

/** What the content alone shows, before declaration and jurisdiction. */
export type Leaning = "none" | "tinge" | "commercial" | "charitable" | "ideological";

/** What we make of content and declaration together; `unclear` is the default and the answer to any error. */
export type Verdict = "service" | "tinge" | "unclear" | "commercial" | "charitable" | "ideological";

/** Everything said about one version of a draft. */
export interface Assessment {
  readonly leaning: Leaning;
  readonly verdict: Verdict;
  /** 0 to 100, higher is more promotional; from the content alone. */
  readonly score: number;
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly notDeclared: readonly RequiredField[];
  /** Occasions whose wording was seen in the content. */
  readonly eventsSeen: readonly EventClass[];
  /** Why the verdict is what it is, and what would change it. */
  readonly grounds: Grounds;
  readonly opinion: Opinion;
  /** The rules nobody looked with, because the organisation turned them off. */
  readonly off: readonly TurnedOff[];
  /** The rules, settings and prompt this was made with. */
  readonly basis: Basis;
}
