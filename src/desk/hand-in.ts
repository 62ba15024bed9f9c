import { currentVersion } from "../review/review.ts";
import type { Person } from "../review/event.ts";
import type { Examined, HeldBecause, Unsent } from "../review/examined.ts";
import { personalData } from "../review/masked.ts";
import { readReviewed, type Dossier } from "../review/reviewed.ts";
import { sinceThen } from "../review/since.ts";
import { tellHappened, tellVersion } from "../review/tell.ts";
import { audienceMark, versionOf } from "../review/version-of.ts";
import { waivedIn } from "../review/waiver.ts";
import { settingsKept } from "../verdict/basis.ts";
import type { Opinion } from "../verdict/opinion.ts";
import { carry, type Answer, type Desk } from "./carry.ts";

/** What a sender says when handing in; `sure` when they were asked already. */
export interface HandingIn {
  readonly by: Person;
  readonly neededBy: string | null;
  readonly sure: boolean;
  /** Who worked on the mail besides; like its sender they do not decide on it. */
  readonly coAuthors?: readonly Person[];
}

type How = "submit" | "revise";

/** Takes a mail or its next version into review, saved whole before it resolves; or keeps it unsent. */
export async function handIn(desk: Desk, id: string, how: How, examined: Examined, given: HandingIn): Promise<Answer> {
  const held = given.sure ? null : whyHeld(desk, examined);
  const revises = how === "revise" ? id : null;
  if (held !== null) {
    const { neededBy, coAuthors = [] } = given;
    return hold(desk, { ...examined, because: held, neededBy, coAuthors, revises }, given.by);
  }
  const { original, ...looked } = examined;
  const opinion: Opinion = { is: "absent", because: desk.seekOpinion === null ? "off" : "pending" };
  const dossier: Dossier = {
    ...looked,
    assessment: { ...looked.assessment, opinion },
    earlier: await earlier(desk, looked),
    waived: await waivedIn(desk.store, given.by, looked.assessment.findings, moment(desk)),
  };
  const { neededBy, coAuthors = [] } = given;
  const command = { do: how, version: versionOf(dossier), neededBy, coAuthors };
  const before = how === "revise" ? await readReviewed(desk.store, id) : null;
  const since = before === null ? null : await sinceThen(desk, before, examined);
  return carry(desk, id, command, given.by, (happened) => {
    const { number } = currentVersion(happened.after);
    const contents = {
      [`draft/${number}`]: dossier,
      [`settings/${number}`]: settingsKept(desk.checks),
      // Somebody else's version may have come in between; what was compared is then not the round before.
      ...(since?.version === number - 1 ? { [`since/${number}`]: since } : {}),
    };
    const asksOpinion = desk.seekOpinion !== null;
    const cardDue = asksOpinion ? desk.cardDue?.() : undefined;
    const told = tellVersion(id, number, { hasFile: original !== null, asksOpinion, cardDue });
    const effects = [...told, ...tellHappened(id, happened, desk.policy)];
    return { contents: original === null ? contents : { ...contents, [`file/${number}`]: original }, effects };
  });
}

function whyHeld(desk: Desk, { assessment }: Examined): HeldBecause | null {
  if (assessment.findings.some(({ rule }) => rule === personalData)) return "personal-data";
  return desk.asksFirst ? "ask-first" : null;
}

async function hold(desk: Desk, unsent: Unsent, by: Person): Promise<Answer> {
  const key = `unsent/${desk.newId()}`;
  await desk.store.keep(by, key, unsent, desk.now());
  return { is: "held", because: unsent.because, key, unsent };
}

/** When mails to the same group were approved in the days before. */
async function earlier(desk: Desk, { declaration }: Pick<Examined, "declaration">): Promise<readonly string[]> {
  const audience = audienceMark(declaration.segment);
  return audience === null ? [] : desk.store.approvedFor(audience, desk.crowdedSince());
}

function moment({ now, policy }: Desk): { readonly at: string; readonly timeZone: string } {
  return { at: now(), timeZone: policy.office.timeZone };
}
