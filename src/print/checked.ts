import type { Unread } from "../draft/draft.ts";
import type { Assessment } from "../verdict/assessment.ts";

/** What came of checking one file, under the name it was asked by (`-` for standard input). */
export type Checked =
  | { readonly is: "unread"; readonly file: string; readonly unread: Unread }
  | {
      readonly is: "assessed";
      readonly file: string;
      readonly assessment: Assessment;
      /** SHA-256 over the mail alone, lower-case hex. */
      readonly fingerprint: string;
      /** The part that is the whole file, so that its offsets are the file's own; null in a file of several parts. */
      readonly whole: { readonly part: "text" | "html"; readonly text: string } | null;
    };
