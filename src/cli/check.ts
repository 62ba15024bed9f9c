import type { Declaration } from "../draft/declaration.ts";
import { draftOf } from "../draft/draft-of.ts";
import { limits } from "../draft/limits.ts";
import type { MailKinds } from "../draft/mail-kind.ts";
import type { CheckedBytes } from "../main/check-bytes.ts";
import { checkWhereItFits } from "../main/check-where-it-fits.ts";
import type { Checked } from "../print/checked.ts";
import { withOpinion } from "../verdict/assess.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { SeekOpinion } from "../verdict/opinion.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";
import { readBytes, readSidecar } from "./read-file.ts";

/** How the run as a whole ends, as the process tells it: 0, 1 or 2. */
export type Ending = 0 | 1 | 2;

/** What an organisation decides about checking files: the verdicts, and the mail kinds that declarations refer to. */
export interface FileSettings {
  readonly policy: Policy;
  readonly mailKinds: MailKinds;
}

/** Checks files one by one, in the order given; a file that cannot be read is an outcome like any other. */
export async function* checkAll(
  files: readonly string[],
  settings: FileSettings = { policy: defaultPolicy, mailKinds: {} },
  seekOpinion: SeekOpinion | null = null,
): AsyncGenerator<Checked, void, undefined> {
  for (const file of files) yield await checkFile(file, settings, seekOpinion);
}

/** What one outcome does to the ending so far: unreadable wins, then anything that is no service mail. */
export function endingAfter(sofar: Ending, checked: Checked, failOn: "verdict" | "content"): Ending {
  if (checked.is === "unread") return 2;
  const { verdict, leaning, findings } = checked.assessment;
  const isGrave = findings.some(({ severity }) => severity === "block" || severity === "error");
  const passes = failOn === "verdict" ? verdict === "service" : leaning === "none" && !isGrave;
  return passes || sofar === 2 ? sofar : 1;
}

async function checkFile(
  file: string,
  { policy, mailKinds }: FileSettings,
  seekOpinion: SeekOpinion | null,
): Promise<Checked> {
  const bytes = await readBytes(file, (policy.limits ?? limits).bytes);
  if (bytes.is === "unread") return { ...bytes, file };
  const declaration = await readSidecar(file, mailKinds);
  const declared = declaration.is === "read" ? declaration.read : {};
  const checked = await checkWhereItFits({ bytes: bytes.read, name: file, declaration: declared, settings: policy });
  // A mail that cannot be read is told before a declaration that is wrong: there is nothing yet to declare it about.
  if (checked.is === "unread") return { ...checked, file };
  if (declaration.is === "unread") return { ...declaration, file };
  const { read } = checked;
  return {
    is: "assessed",
    file,
    assessment: seekOpinion === null ? read.assessment : await opined(read, declared, { policy, seekOpinion }),
    whole: read.whole,
    get fingerprint() {
      return read.fingerprint;
    },
  };
}

/** The assessment with what a model makes of the mail taken in. */
async function opined(
  { parts, assessment }: CheckedBytes,
  declaration: Declaration,
  { policy, seekOpinion }: { readonly policy: Policy; readonly seekOpinion: SeekOpinion },
): Promise<Assessment> {
  const reading = await draftOf(parts, policy.limits);
  if (reading.is === "unread") return assessment;
  const draft = reading.read;
  return withOpinion({ draft, declaration, assessment }, await seekOpinion(draft), policy);
}
