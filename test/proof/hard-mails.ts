import type { UnreadBecause } from "../../src/draft/draft.ts";
import { hardHtml } from "./hard-html.ts";
import { hardMime } from "./hard-mime.ts";
import { hardText } from "./hard-text.ts";

/** A file that is hard to read right, and what a person sees in it. */
export interface HardMail {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** Only what is named is compared; `shown` and `hidden` are the HTML as a mail program draws it. */
export interface Expected {
  readonly because?: UnreadBecause;
  readonly sender?: string | null;
  readonly replyTo?: string | null;
  readonly subject?: string | null;
  readonly text?: string | null;
  readonly shown?: string | null;
  readonly hidden?: string | null;
  readonly links?: readonly string[];
  readonly files?: readonly (string | null)[];
}

/** All of them, each under a name of its own. */
export const hardMails: readonly HardMail[] = [...hardText, ...hardMime, ...hardHtml];
