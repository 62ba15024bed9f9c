import type { ReviewGroup, ReviewPolicy } from "../review/review-policy.ts";
import { weekdays } from "./deciding-schema.ts";
import type { SettingsFile } from "./settings-schema.ts";

/** What a settings file decides about deciding, once it says who the reviewers are. */
export function decidingOf(
  file: Pick<SettingsFile, "reviewGroups" | "deciding" | "office" | "escalation">,
  reviewers: NonNullable<SettingsFile["reviewers"]>,
): ReviewPolicy {
  const { reviewGroups, deciding, office, escalation } = file;
  const others = Object.entries(reviewGroups).map(([name, group]): ReviewGroup => {
    // Who is only asked when nobody else decides has no number of its own, unless it says so.
    const asked = group.quorum ?? (escalation?.group === name ? nobody : 1);
    return { name, users: group.users, groups: group.groups, quorum: quorumOf(asked) };
  });
  const days = office.days.map((day) => weekdays.indexOf(day) + 1);
  const legal = { name: "legal", ...reviewers, quorum: quorumOf(reviewers.quorum) };
  return { groups: [legal, ...others], ...deciding, office: { ...office, days }, escalation: escalation ?? null };
}

const nobody: ReviewGroup["quorum"] = { service: 0, tinge: 0, marketing: 0 };

function quorumOf(asked: number | ReviewGroup["quorum"]): ReviewGroup["quorum"] {
  return typeof asked === "number" ? { service: asked, tinge: asked, marketing: asked } : asked;
}
