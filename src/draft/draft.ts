import type { DeclarationProblem } from "./declaration-problem.ts";

/** Where in a mail something stands; offsets in a finding count in the decoded part of that name (HTML: its source). */
export type Part = "subject" | "preheader" | "text" | "html" | "header" | "attachment" | "declaration";

/** The language a mail is written in; "other" also when it could not be told. */
export type Language = "nl" | "en" | "de" | "fr" | "other";

/**
 * A mail as a sending system holds it: decoded, otherwise untouched. This is what is stored and what the fingerprint
 * covers; everything else in a draft is derived from it.
 */
export interface MailParts {
  readonly format: "eml" | "html" | "text" | "markdown" | "json" | "pasted";
  /** The From line as people read it, `Name <address>`. */
  readonly sender: string | null;
  readonly replyTo: string | null;
  readonly subject: string | null;
  /** Set only when the sending system holds it apart; otherwise it is read from the HTML. */
  readonly preheader: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** The List-Unsubscribe header, unfolded. */
  readonly listUnsubscribe: string | null;
}

/** An attachment by what can be said of it unread: size in bytes, SHA-256 of the content as lower-case hex. */
export interface Attachment {
  readonly name: string | null;
  readonly type: string;
  readonly size: number;
  readonly digest: string;
  /** What the HTML calls it where it shows it, `cid:…`, without angle brackets; absent or null when it has no such name. */
  readonly contentId?: string | null;
  /** The words of it that mail programs show beside the mail, such as an invitation's; absent when they show none. */
  readonly shows?: string;
  /** Where those words lead; offsets in them. Absent when they lead nowhere. */
  readonly links?: readonly Link[];
}

/** What someone wants to send: the mail's parts and what people would see of them. */
export interface Draft extends MailParts {
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

/** A stretch of running text of one part as people read it, blocks apart by line breaks. */
export interface Passage {
  readonly part: "subject" | "preheader" | "text" | "html" | "header" | "attachment";
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the part's source; null where they are equal. */
  readonly at: Uint32Array | null;
  /** False for what a mail client does not show. */
  readonly visible: boolean;
  readonly marks: readonly Mark[];
}

/** What a stretch of a passage is drawn as; offsets in the passage's own text. "loud" once for each way it stands out. */
export interface Mark {
  readonly is: "heading" | "link" | "button" | "alt" | "loud";
  readonly start: number;
  readonly end: number;
}

/** A link by its target as written and the text people click; offsets in the part's source. */
export interface Link {
  readonly href: string;
  readonly label: string;
  readonly part: "text" | "html" | "attachment";
  readonly start: number;
  readonly end: number;
}

/** A picture in the HTML; width and height as written, null when not. */
export interface Image {
  readonly src: string;
  readonly alt: string | null;
  readonly width: string | null;
  readonly height: string | null;
  readonly start: number;
  readonly end: number;
}

/** Why something could not be read as a mail; the words stand in text/. A draft that is not fully read is refused. */
export type UnreadBecause =
  | "empty"
  | "missing-file"
  | "not-a-file"
  | "no-access"
  | "unknown-type"
  | "binary"
  | "broken-mail"
  | "no-text"
  | "encrypted"
  | "winmail"
  | "sealed"
  | "other-version"
  | "outlook-file"
  | "unknown-charset"
  | "unknown-key"
  | "repeated-key"
  | "wrong-value"
  | "too-large"
  | "too-deep"
  | "too-slow"
  | "bad-declaration";

/** A refusal to read, with the number or name that explains it where there is one. */
export interface Unread {
  readonly because: UnreadBecause;
  readonly detail: string | null;
  /** What is wrong with a declaration, one by one; with `bad-declaration` alone. */
  readonly problems?: readonly DeclarationProblem[];
}

/** The outcome of reading: a value either way, never a throw. */
export type Reading<T> = { readonly is: "read"; readonly read: T } | { readonly is: "unread"; readonly unread: Unread };
