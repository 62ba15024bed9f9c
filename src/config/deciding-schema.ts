import { z } from "zod";
import { plainReviewPolicy } from "../review/review-policy.ts";

const userId = z.string().regex(/^[UW][A-Z0-9]{2,}$/);
const groupId = z.string().regex(/^S[A-Z0-9]{2,}$/);
const standard = plainReviewPolicy({ users: [], groups: [] });

const count = z.int().min(0).max(20);

/** How many must agree: whatever it is approved as, or by that; a kind that is not named asks nobody. */
const quorum = z.union([
  z.int().min(1).max(20),
  z.strictObject({ service: count.default(0), tinge: count.default(0), marketing: count.default(0) }),
]);

const members = {
  users: z
    .array(userId)
    .default([])
    .meta({ example: ["U0123456789", "U9876543210"] }),
  groups: z
    .array(groupId)
    .default([])
    .meta({ example: ["S0123456789"] }),
};

/** The group called legal: who decides where nobody else is named. */
export const reviewers = z
  .strictObject({
    ...members,
    quorum: quorum.default(1).meta({ example: { service: 1, tinge: 2, marketing: 2 } }),
  })
  .refine(({ users, groups }) => users.length + groups.length > 0);

/** Groups that decide besides, by name. */
export const reviewGroups = z.record(
  z
    .string()
    .regex(/^[a-z][a-z\d-]{0,29}$/)
    .refine((name) => name !== "legal"),
  z
    .strictObject({ ...members, quorum: quorum.optional() })
    .refine(({ users, groups }) => users.length + groups.length > 0),
);

/** How long what is decided, or waits for it, holds. */
export const deciding = z.strictObject({
  reviewDays: z.int().min(1).max(365).default(standard.reviewDays).meta({ example: 14 }),
  approvalDays: z.int().min(1).max(365).default(standard.approvalDays).meta({ example: 30 }),
  undoSeconds: z.int().min(0).max(600).default(standard.undoSeconds).meta({ example: 60 }),
});

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The days of the week as they are written, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** When the office is open. */
export const office = z
  .strictObject({
    timeZone: z.string().refine(isTimeZone).default(standard.office.timeZone).meta({ example: "Europe/Amsterdam" }),
    opens: time.default(standard.office.opens).meta({ example: "09:00" }),
    closes: time.default(standard.office.closes).meta({ example: "17:00" }),
    days: z
      .array(z.enum(weekdays))
      .min(1)
      .default(["mon", "tue", "wed", "thu", "fri"])
      .meta({ example: ["mon", "tue", "wed", "thu", "fri"] }),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ["closes"] });

/** Who is asked as well when nobody decides. */
export const escalation = z.strictObject({
  group: z.string().meta({ example: "dpo" }),
  afterHours: z.number().min(0.5).max(200).default(8).meta({ example: 8 }),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
