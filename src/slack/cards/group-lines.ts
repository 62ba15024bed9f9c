import type { RichTextSection } from "@slack/types";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { numberWords } from "./answer-words.ts";
import type { Reader } from "./reader.ts";
import { day, paragraph, words } from "./rich.ts";

/** What there is to say of the group, a line each: that it got mail lately, and how to split what reaches too many. */
export function groupLines({ dossier }: Reviewed, reader: Reader): RichTextSection[] {
  return [...crowdedLine(dossier.earlier, reader), ...splitLine(dossier.declaration, reader)];
}

function crowdedLine(earlier: readonly string[], { crowded, locale }: Reader): RichTextSection[] {
  const last = earlier.at(-1);
  const nth = earlier.length + 1;
  if (last === undefined || nth < crowded.mails) return [];
  return [paragraph(words(strings(locale).card.crowded(nth, crowded.days)), day(last), words("."))];
}

function splitLine(
  { recipientCount, affectedCount }: Reviewed["dossier"]["declaration"],
  reader: Reader,
): RichTextSection[] {
  if (recipientCount === undefined || affectedCount === undefined || recipientCount <= affectedCount) return [];
  const [recipients, affected, others] = [recipientCount, affectedCount, recipientCount - affectedCount].map((count) =>
    numberWords(count, reader),
  );
  return [paragraph(words(strings(reader.locale).card.split(recipients ?? "", affected ?? "", others ?? "")))];
}
