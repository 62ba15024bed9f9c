/** The mails written for this project, half of them near the line: `test/corpus/<language>/<class>.yml`. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Declaration } from "../../src/draft/declaration.ts";
import { problemsWords } from "../../src/draft/problem-words.ts";
import { readDeclaration } from "../../src/draft/read-declaration.ts";
import { strings } from "../../src/text/locale.ts";

const sentence = z.string().trim().min(1);

const written = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}(?:-[a-z\d]+){2,}$/),
    boundary: z.boolean(),
    from: z.string().regex(/^[^<>]+ <[^<>\s@]+@[^<>\s@]+\.example>$/, "Name <address@something.example>"),
    subject: sentence,
    preheader: sentence.optional(),
    text: sentence.optional(),
    html: sentence.optional(),
    declaration: z.record(z.string(), z.unknown()).optional(),
    expect: z.strictObject({
      verdict: z.enum(["service", "tinge", "unclear", "commercial", "charitable", "ideological"]),
      leaning: z.enum(["none", "tinge", "commercial", "charitable", "ideological"]),
    }),
    reason: sentence,
    source: sentence,
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, { error: "has no text and no html" });

type Written = z.infer<typeof written>;

/** A mail of the own corpus, with what a lawyer would make of it and why. */
export interface OwnMail extends Omit<Written, "declaration"> {
  readonly file: string;
  readonly lang: string;
  readonly declaration: Declaration;
}

/** Every mail of a corpus by language and id; throws with file and id where one is not written as it should be. */
export function readCorpus(folder = new URL("./", import.meta.url)): readonly OwnMail[] {
  const mails = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: lang }) => filesIn(lang, folder).flatMap((file) => mailsIn({ file, lang, folder })));
  const first = new Map<string, string>();
  for (const { id, file } of mails) {
    const earlier = first.get(id);
    if (earlier !== undefined) throw new Error(`${file}, ${id}: the id stands in ${earlier} too`);
    first.set(id, file);
  }
  return mails.sort((one, other) => order(one.lang, other.lang) || order(one.id, other.id));
}

function filesIn(lang: string, folder: URL): readonly string[] {
  return readdirSync(new URL(`${lang}/`, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => `${lang}/${name}`);
}

interface Place {
  readonly file: string;
  readonly lang: string;
  readonly folder: URL;
}

function mailsIn({ file, lang, folder }: Place): readonly OwnMail[] {
  const list = z.array(z.looseObject({ id: z.string() })).safeParse(yamlIn(file, folder));
  if (!list.success) throw new Error(`${file}: ${z.prettifyError(list.error)}`);
  return list.data.map((one) => mailOf(one, file, lang));
}

function yamlIn(file: string, folder: URL): unknown {
  try {
    return parse(readFileSync(new URL(file, folder), "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The declaration is read as a sidecar is, so an answer that nobody could give is not in the corpus either. */
function mailOf(one: { readonly id: string }, file: string, lang: string): OwnMail {
  const mail = written.safeParse(one);
  if (!mail.success) throw new Error(`${file}, ${one.id}: ${z.prettifyError(mail.error)}`);
  if (!one.id.startsWith(`${lang}-`)) throw new Error(`${file}, ${one.id}: the id does not begin with ${lang}-`);
  const declaration = readDeclaration(mail.data.declaration);
  if (declaration.is === "read") return { ...mail.data, file, lang, declaration: declaration.read };
  throw new Error(`${file}, ${one.id}: ${problemsWords(declaration.unread.problems ?? [], strings("en"))}`);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
