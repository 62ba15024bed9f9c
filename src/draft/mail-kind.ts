import { z } from "zod";
import { answers, kindName } from "./declaration.ts";

const title = (example: string) => z.string().trim().min(1).max(75).meta({ asks: "titles", example });

/** What people choose a kind by, in both languages. */
export const titleSchema = z
  .strictObject({ nl: title("Pakket verzonden"), en: title("Parcel sent") })
  .meta({ asks: "titles", example: { nl: "Pakket verzonden", en: "Parcel sent" } });

/** What belongs to one mail and can therefore not be settled for all mails of a kind. */
const perMail = {
  kind: true,
  change: true,
  recipientCount: true,
  affectedCount: true,
  maximumRecipients: true,
  sendFrom: true,
  sendUntil: true,
} as const;

/** What legal or the DPO settles once for every mail of a kind: the declaration's own questions, and a title to choose it by. */
export const mailKindSchema = answers.omit(perMail).extend({ title: titleSchema }).partial();

/** The mail kinds of an organisation, by the names that declarations use. */
export const mailKindsSchema = z.record(kindName, mailKindSchema);

/** One kind of mail. */
export type MailKind = Readonly<z.infer<typeof mailKindSchema>>;

/** The kinds there are, by name. */
export type MailKinds = Readonly<Record<string, MailKind>>;

/** Whether an answer belongs to one mail alone. */
export function isPerMail(name: string): boolean {
  return Object.hasOwn(perMail, name);
}
