import { z } from "zod";

const address = z.url({ protocol: /^https?$/ });

/** Secrets, addresses and paths; an example stands with each. An empty value counts as not set. */
export const environmentSchema = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[\w-]+$/)
    .optional()
    .meta({ example: "xoxb-1234567890-1234567890123-AbCdEf" }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]+$/)
    .optional()
    .meta({ example: "xapp-1-A0123456789-1234567890123-abcdef" }),
  SLACK_API_URL: address.optional().meta({ example: "https://slack.com/api/" }),
  OPENAI_API_KEY: z.string().regex(/^\S+$/).optional().meta({ example: "sk-AbCdEf" }),
  OPENAI_BASE_URL: address.optional().meta({ example: "https://api.openai.com/v1" }),
  NODE_ENV: z.string().optional().meta({ example: "production" }),
  SERVICEMAIL_SETTINGS: z.string().default("servicemail.yml").meta({ example: "servicemail.yml" }),
  SERVICEMAIL_DATABASE: z.string().optional().meta({ example: "servicemail.db" }),
  SERVICEMAIL_KEY: z.string().optional().meta({ example: "servicemail.key.json" }),
  SERVICEMAIL_CHECKPOINTS: z.string().optional().meta({ example: "/mnt/elsewhere/checkpoints.txt" }),
  SERVICEMAIL_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3700)
    .meta({ example: "3700" }),
  SERVICEMAIL_LOG: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .meta({ example: "info" }),
});

/** The environment as it is used, defaults filled in. */
export type Environment = Readonly<z.infer<typeof environmentSchema>>;

/** The name of a variable that servicemail reads. */
export type EnvironmentName = keyof Environment;

/** Every variable that servicemail reads, in the order of the docs. */
export const environmentNames: readonly EnvironmentName[] = environmentSchema.keyof().options;

/** A value that would be right for a variable. */
export function exampleOf(name: EnvironmentName): string {
  return String(environmentSchema.shape[name].meta()?.["example"]);
}
