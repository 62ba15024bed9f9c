import { z } from "zod";

/** The models the server knows; the first is the one to ask. */
export const knownModels = ["gpt-5-mini", "gpt-4.1-mini"] as const;

/** A refusal in OpenAI's own form. */
export interface ApiRefusal {
  readonly status: number;
  readonly error: { readonly message: string; readonly type: string; readonly code: string | null };
}

const notes = { title: z.string().optional(), description: z.string().optional() };
const scalar = z.enum(["string", "number", "integer", "boolean", "null"]);

// What structured outputs take of JSON Schema; anything else is refused rather than ignored.
const strictSchema: z.ZodType = z.lazy(() =>
  z.union([
    objectSchema,
    z.strictObject({ ...notes, type: z.literal("array"), items: strictSchema }),
    z.strictObject({ ...notes, type: z.union([scalar, z.array(scalar)]), enum: z.array(z.unknown()).optional() }),
    z.strictObject({ ...notes, anyOf: z.array(strictSchema).min(1) }),
  ]),
);

const objectSchema = z
  .strictObject({
    ...notes,
    $schema: z.string().optional(),
    type: z.literal("object"),
    properties: z.record(z.string(), strictSchema),
    required: z.array(z.string()),
    additionalProperties: z.literal(false),
  })
  .refine(({ properties, required }) => Object.keys(properties).sort().join() === required.toSorted().join(), {
    message: "'required' must hold every key in properties",
  });

const chatRequest = z.strictObject({
  model: z.string(),
  messages: z
    .array(z.strictObject({ role: z.enum(["system", "developer", "user", "assistant"]), content: z.string() }))
    .min(1),
  response_format: z.strictObject({
    type: z.literal("json_schema"),
    json_schema: z.strictObject({
      name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
      description: z.string().optional(),
      strict: z.literal(true),
      schema: objectSchema,
    }),
  }),
  store: z.boolean().optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_completion_tokens: z.int().min(1).optional(),
  max_tokens: z.int().min(1).optional(),
});

/** A chat completion that asks for structured output, as the server takes it. */
export type ChatRequest = Readonly<z.infer<typeof chatRequest>>;

/** Reads a body as strictly as OpenAI does, or says what is wrong with it. */
export function readChatRequest(body: unknown): ChatRequest | ApiRefusal {
  const read = chatRequest.safeParse(body);
  if (!read.success) return invalid(z.prettifyError(read.error));
  const { model, temperature = 1 } = read.data;
  if (!knownModels.some((known) => known === model)) {
    return refusal(404, `The model \`${model}\` does not exist or you do not have access to it.`, "model_not_found");
  }
  if (model.startsWith("gpt-5") && temperature !== 1) return invalid("'temperature' does not support this value.");
  return read.data;
}

/** What other servers than OpenAI's say to fields they do not know; null when there are none such. */
export function dislike(kind: Kind, body: unknown): ApiRefusal | null {
  const known = ["store", "max_completion_tokens"].filter(
    (field) => typeof body === "object" && body !== null && field in body,
  );
  if (kind === "openai" || known.length === 0) return null;
  if (kind === "azure") return refusal(400, `Unrecognized request argument supplied: ${known.join(", ")}`);
  return refusal(
    422,
    JSON.stringify({ detail: known.map((field) => ({ type: "extra_forbidden", loc: ["body", field] })) }),
  );
}

/** Whose server it behaves as. */
export type Kind = "openai" | "mistral" | "azure";

/** A refusal of what was asked. */
export function refusal(status: number, message: string, code: string | null = null): ApiRefusal {
  return { status, error: { message, type: "invalid_request_error", code } };
}

const invalid = (message: string): ApiRefusal => refusal(400, message);
