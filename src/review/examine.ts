import type { Declaration } from "../draft/declaration.ts";
import { declare } from "../draft/declare.ts";
import type { MailParts, Reading } from "../draft/draft.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import { readPasted } from "../draft/plain.ts";
import { readableOf } from "../draft/readable.ts";
import { check } from "../verdict/check.ts";
import type { Policy } from "../verdict/policy.ts";
import type { Examined } from "./examined.ts";

/** Reads a file and checks it with what was declared; never throws for what stands in it. */
export type ExamineFile = (given: {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly declaration: Declaration;
  readonly settings: Policy;
}) => Promise<Reading<Omit<Examined, "declaration" | "original">>>;

/** A mail as people bring it. */
export type Brought =
  | { readonly is: "pasted"; readonly text: string; readonly from: "command" | "form" }
  | { readonly is: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly is: "parts"; readonly parts: MailParts; readonly original: Examined["original"] };

/** What looking takes besides the mail. */
export interface Looking {
  readonly checks: Policy;
  readonly kinds: MailKinds;
  /** Reads and checks a file, wherever there is room for it. */
  readonly examineFile: ExamineFile;
}

/** Looks at a mail with what was declared, what is settled for its kind filled in; nothing is kept. */
export async function examine(looking: Looking, brought: Brought, said: Declaration): Promise<Reading<Examined>> {
  const declared = declare(looking.kinds, said);
  if (declared.is === "unread") return declared;
  if (brought.is === "file") return fromFile(looking, brought, declared.read);
  const parts =
    brought.is === "parts" ? { is: "read" as const, read: brought.parts } : readPasted(brought.text, brought.from);
  if (parts.is === "unread") return parts;
  const checked = await check(parts.read, declared.read, looking.checks);
  if (checked.is === "unread") return checked;
  const { assessment, draft } = checked.read;
  const original = brought.is === "parts" ? brought.original : null;
  const mail = { parts: parts.read, declaration: declared.read };
  return { is: "read", read: { ...mail, assessment, readable: readableOf(draft), original } };
}

async function fromFile(
  { examineFile, checks }: Looking,
  { name, bytes }: Extract<Brought, { is: "file" }>,
  declaration: Declaration,
): Promise<Reading<Examined>> {
  const file = await examineFile({ bytes, name, declaration, settings: checks });
  if (file.is === "unread") return file;
  const { parts, assessment, readable } = file.read;
  const original = { name, base64: Buffer.from(bytes).toString("base64") };
  return { is: "read", read: { parts, declaration, assessment, readable, original } };
}
