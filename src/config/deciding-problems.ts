import type { SettingsFile } from "./settings-schema.ts";

type Deciding = Pick<SettingsFile, "reviewers" | "reviewGroups" | "escalation">;

/** Where a settings file asks for decisions that could never be taken: paths of what cannot be. */
export function undecidable({ reviewers, reviewGroups, escalation }: Deciding): readonly (readonly string[])[] {
  const few = Object.entries(reviewGroups).filter(([, group]) => asksTooMany(group));
  const nobody = (["service", "tinge", "marketing"] as const).some((as) =>
    [reviewers, ...Object.values(reviewGroups)].every(
      (group) => group !== undefined && askedOf(group.quorum ?? 1, as) === 0,
    ),
  );
  return [
    ...(reviewers !== undefined && (nobody || asksTooMany(reviewers)) ? [["reviewers", "quorum"]] : []),
    ...few.map(([name]) => ["reviewGroups", name, "quorum"]),
    ...(escalation !== undefined && reviewGroups[escalation.group] === undefined ? [["escalation", "group"]] : []),
  ];
}

type Quorum = NonNullable<Deciding["reviewers"]>["quorum"];

/** Slack alone knows how many are in a group of its own, so only a list of people can be too short. */
function asksTooMany(group: {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly quorum?: Quorum | undefined;
}): boolean {
  const { users, groups, quorum = 1 } = group;
  if (groups.length > 0 || users.length === 0) return false;
  return (["service", "tinge", "marketing"] as const).some((as) => askedOf(quorum, as) > new Set(users).size);
}

function askedOf(quorum: Quorum, as: "service" | "tinge" | "marketing"): number {
  return typeof quorum === "number" ? quorum : quorum[as];
}
