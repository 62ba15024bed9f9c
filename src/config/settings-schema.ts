import { z } from "zod";
import { mailKindsSchema } from "../draft/mail-kind.ts";
import { limits as standard, type Limits } from "../draft/limits.ts";
import type { Strings } from "../text/locale.ts";
import { defaultPolicy, jurisdictions } from "../verdict/policy.ts";
import { undecidable } from "./deciding-problems.ts";
import { deciding, escalation, office, reviewers, reviewGroups } from "./deciding-schema.ts";
import { ruleSettingsSchema } from "./rule-settings-schema.ts";

const tone = z.strictObject({
  use: z.boolean().default(false).meta({ example: false }),
  model: z.string().trim().min(1).default("gpt-5-mini").meta({ example: "gpt-5-mini" }),
  timeoutSeconds: z.number().min(1).max(120).default(8).meta({ example: 8 }),
  atATime: z.int().min(1).max(20).default(2).meta({ example: 2 }),
  tokensPerDay: z.int().min(10_000).max(1_000_000_000).default(500_000).meta({ example: 500_000 }),
  cardWaitsSeconds: z.number().min(0).max(60).default(0).meta({ example: 5 }),
});

const tinge = z.strictObject({
  sentences: z.int().min(0).max(10).default(defaultPolicy.tinge.sentences).meta({ example: 1 }),
  share: z.number().min(0).max(1).default(defaultPolicy.tinge.share).meta({ example: 0.1 }),
  links: z.number().min(0).max(1).default(defaultPolicy.tinge.links).meta({ example: 0.25 }),
});

const crowded = z.strictObject({
  days: z.int().min(1).max(365).default(14).meta({ example: 14 }),
  mails: z.int().min(2).max(100).default(2).meta({ example: 2 }),
});

const retention = z.strictObject({
  draftsMonths: z.int().min(1).max(120).default(13).meta({ example: 13 }),
  eventsYears: z.int().min(1).max(50).optional().meta({ example: 7 }),
});

/** A number, whole unless said otherwise, at most ten times what it is by itself. */
function limit(name: keyof Limits, kind: z.ZodNumber = z.int().min(1)) {
  const itself = standard[name];
  return kind
    .max(10 * itself)
    .default(itself)
    .meta({ example: itself });
}

const limits = z.strictObject({
  bytes: limit("bytes"),
  htmlLength: limit("htmlLength"),
  textLength: limit("textLength"),
  headerBytes: limit("headerBytes"),
  mailLines: limit("mailLines"),
  textLines: limit("textLines"),
  mimeDepth: limit("mimeDepth"),
  mimeParts: limit("mimeParts"),
  htmlDepth: limit("htmlDepth"),
  htmlNodes: limit("htmlNodes"),
  htmlEntities: limit("htmlEntities"),
  cssSelectors: limit("cssSelectors"),
  cssSteps: limit("cssSteps"),
  apartBytes: limit("apartBytes"),
  apartSeconds: limit("apartSeconds", z.number().min(0.5)),
  apartMegabytes: limit("apartMegabytes"),
});

const settingsShape = z.strictObject({
  legalChannel: z
    .string()
    .regex(/^[CG][A-Z0-9]{2,}$/)
    .optional()
    .meta({ example: "C0123456789" }),
  reviewers: reviewers.optional(),
  reviewGroups: reviewGroups.default({}).meta({
    example: { dpo: { users: ["U5555555555"], quorum: { tinge: 1, marketing: 1 } } },
  }),
  deciding: deciding.prefault({}),
  office: office.prefault({}),
  escalation: escalation.optional(),
  locale: z.enum(["nl", "en"]).optional().meta({ example: "nl" }),
  jurisdictions: z
    .array(z.enum(jurisdictions))
    .min(1)
    .default([...defaultPolicy.jurisdictions])
    .meta({ example: ["NL", "BE"] }),
  rules: ruleSettingsSchema.default({}).meta({
    example: {
      "purpose/app-promotion": "error",
      "purpose/survey-invitation": { off: "Legal looks at every survey itself since 1 March 2026." },
      "purpose/discount-offer": {
        severity: "warning",
        phrases: { nl: ["spaarweek|spaarweken"], en: ["saver week|weeks"] },
        patterns: [String.raw`\bDEAL-[0-9]{4}\b`],
        unless: { nl: ["onze summer sale app"], en: ["our summer sale app"] },
      },
    },
  }),
  tinge: tinge.prefault({}),
  mailKinds: mailKindsSchema.default({}).meta({
    example: {
      "parcel-sent": {
        title: { nl: "Pakket verzonden", en: "Parcel sent" },
        event: "delivery",
        legalDuty: "contract",
        legalBasis: "contract",
        dataSource: "customer",
        collectedFor: "order",
        retention: "Order records are kept for seven years because tax law requires it.",
        privacyContact: "privacy@example.com",
        customerServiceBriefed: true,
      },
    },
  }),
  askFirst: z.boolean().default(false).meta({ example: false }),
  crowded: crowded.prefault({}),
  retention: retention.prefault({}),
  limits: limits.prefault({}),
  tone: tone.prefault({}),
});

/**
 * What the organisation decides, as `servicemail.yml` holds it. The channel and the reviewers may be left out by who
 * only checks files; running on Slack asks for them.
 */
export const settingsSchema = settingsShape.superRefine((file, context) => {
  for (const path of undecidable(file)) context.addIssue({ code: "custom", path: [...path] });
});

/** The settings file as read, before anybody asked whether it is enough to run on Slack. */
export type SettingsFile = Readonly<z.infer<typeof settingsShape>>;

/** The name of a documented setting; inner ones as `tone.use`. */
export type SettingName = keyof Strings["config"]["settings"];

const inner: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  reviewers: reviewers.shape,
  deciding: deciding.shape,
  office: office.shape,
  escalation: escalation.shape,
  tinge: tinge.shape,
  crowded: crowded.shape,
  retention: retention.shape,
  limits: limits.shape,
  tone: tone.shape,
};

/** The keys that are known inside a mapping of the file; the empty path is the file itself. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(inner[String(path[0])] ?? settingsSchema.shape);
}

/** Whether a dotted name is that of a documented setting. */
export function isSetting(name: string, words: Strings["config"]): name is SettingName {
  return Object.hasOwn(words.settings, name);
}

/** The documented settings inside a top key: itself, or the inner ones where it is a mapping. */
export function settingsUnder(key: string, words: Strings["config"]): readonly SettingName[] {
  const names = Object.hasOwn(inner, key) ? knownKeys([key]).map((name) => `${key}.${name}`) : [key];
  return names.filter((name) => isSetting(name, words));
}

/** A value that would be right for a setting; for a mapping, one that holds all its inner settings. */
export function exampleAt(name: string): unknown {
  const [head = "", key] = name.split(".");
  if (key !== undefined) return inner[head]?.[key]?.meta()?.["example"];
  if (Object.hasOwn(inner, head))
    return Object.fromEntries(knownKeys([head]).map((name) => [name, exampleAt(`${head}.${name}`)]));
  const shape: Readonly<Record<string, z.ZodType>> = settingsSchema.shape;
  return shape[head]?.meta()?.["example"];
}
