import type { OtherPurpose } from "../checks/rule.ts";
import { namesStatute } from "../checks/statute.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Language } from "../draft/draft.ts";
import type { EventClass } from "../draft/fields.ts";
import type { Leaning, Verdict } from "./assessment.ts";
import type { VerdictReason } from "./grounds.ts";
import { stricterOnes } from "./jurisdiction.ts";
import type { Jurisdiction } from "./policy.ts";
import type { Weighing } from "./weigh.ts";

/** What the verdict rests on besides the content's own evidence. */
export interface Circumstances {
  readonly declaration: Declaration;
  readonly eventsSeen: readonly EventClass[];
  /** True when the declared occasion can be seen in the mail. */
  readonly occasionShown: boolean;
  readonly language: Language;
  /** True when every required answer is there. */
  readonly complete: boolean;
  /** True when an answer contradicts the mail or another answer. */
  readonly contradicted: boolean;
  /** True when pictures, which nobody here reads, could say more than the words. */
  readonly mostlyImages: boolean;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly asksOpinion: boolean;
  /** What the mail is for where its sender calls it marketing. */
  readonly marketed: OtherPurpose;
  readonly passesTwoTests: boolean;
}

/** A verdict, the step that settled it, and the countries that were stricter than the Netherlands. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly because: VerdictReason;
  readonly stricter: readonly Jurisdiction[];
}

/** Occasions in which no promotion at all is tolerated; house policy (section 4, step 7). */
const solemn: ReadonlySet<string> = new Set<EventClass>(["recall", "security", "legal-notice"]);

/** The languages there are rules for; in any other a mail is at best unclear. */
const ruled: readonly Language[] = ["nl", "en"];

/** Whether there are rules for a language; a mail in another, or in one that could not be told, may hide anything. */
export function isRuled(language: Language): boolean {
  return ruled.includes(language);
}

/** Danger for gating: a higher number may replace a lower one, never the other way round (section 4). */
export const danger: Readonly<Record<Verdict, number>> = {
  service: 0,
  tinge: 1,
  unclear: 2,
  charitable: 3,
  ideological: 3,
  commercial: 3,
};

/** What a verdict takes from the weighing. */
export type Content = Pick<Weighing, "leaning" | "brief" | "unsettled">;

/** The verdict of the strictest country: never `service` or `tinge` on unproven ground. */
export function judge(content: Content, given: Circumstances): Ruling {
  const [verdict, because] = atHome(content, given);
  const stricter = stricterOnes(given.jurisdictions, { ...given, leaning: content.leaning });
  if (stricter.length === 0 || danger[verdict] >= danger.commercial) return { verdict, because, stricter: [] };
  return { verdict: "commercial", because: "abroad", stricter };
}

/** The verdict for the Netherlands. */
function atHome(content: Content, given: Circumstances): readonly [Verdict, VerdictReason] {
  const { leaning, unsettled } = content;
  const { declaration } = given;
  if (isOther(leaning)) return appealsInPassing(content, given) ? ["unclear", "brief-appeal"] : [leaning, "content"];
  if (declaration.claim === "marketing")
    return [leaning === "none" ? given.marketed : "commercial", "marketing-declared"];
  if (leaning === "tinge" && isSolemn(given)) return ["commercial", "solemn"];
  if (leaning === "tinge" && reachesOutsiders(declaration)) return ["commercial", "recipients"];
  const doubt = doubtIn(given) ?? (unsettled ? "unsettled" : null);
  if (doubt !== null) return ["unclear", doubt];
  return leaning === "tinge" ? ["tinge", "content"] : ["service", "proven"];
}

function isOther(leaning: Leaning): leaning is OtherPurpose {
  return leaning !== "none" && leaning !== "tinge";
}

/** Whoever declares marketing claims no service mail, so an appeal in passing leaves nothing in doubt. */
function appealsInPassing({ leaning, brief }: Content, { declaration }: Circumstances): boolean {
  return brief && leaning !== "commercial" && declaration.claim !== "marketing";
}

function isSolemn({ declaration, eventsSeen }: Circumstances): boolean {
  return solemn.has(declaration.event ?? "") || eventsSeen.some((event) => solemn.has(event));
}

/** A tinge is borne only by those it may reach: not by people who opted out, nor by people who buy nothing (any more). */
function reachesOutsiders({ suppression, relationship = [] }: Declaration): boolean {
  return suppression === "included" || relationship.includes("prospect") || relationship.includes("ex-customer");
}

/** The first thing that stands between these circumstances and a service mail; null when nothing does. */
function doubtIn(given: Circumstances): VerdictReason | null {
  if (!isRuled(given.language)) return "language";
  if (given.mostlyImages) return "pictures";
  if (!given.complete) return "not-declared";
  if (!given.occasionShown) return "occasion-unseen";
  if (reachesStrangers(given.declaration)) return "prospects";
  return given.contradicted ? "contradicted" : null;
}

/** For people who have nothing running nothing changes, so for them it takes a law to make a mail service. */
function reachesStrangers(declaration: Declaration): boolean {
  return declaration.relationship?.includes("prospect") === true && !namesStatute(declaration);
}

/** The graver of two verdicts: a second look may raise the first, it never lowers it. */
export function raise(verdict: Verdict, second: Verdict | "none"): Verdict {
  if (second === "none") return verdict;
  return danger[second] > danger[verdict] ? second : verdict;
}

const heaviness: Readonly<Record<Leaning, number>> = {
  none: 0,
  tinge: 1,
  charitable: 2,
  ideological: 2,
  commercial: 2,
};

/** The graver of two leanings; of two that are equally grave, the first. */
export function graver(one: Leaning, other: Leaning): Leaning {
  return heaviness[other] > heaviness[one] ? other : one;
}
