import { z } from "zod";
import { answers, innerAnswers } from "./declaration.ts";
import { allAsks, type Asks } from "./declaration-problem.ts";
import { titleSchema } from "./mail-kind.ts";

/** A question as it is asked: for what, out of what, and an answer that would be right. */
export interface Asked {
  readonly asks: Asks;
  /** The answers there are; empty where there is no list of them. */
  readonly options: readonly string[];
  readonly example: unknown;
}

/** Every answer by its dotted name, `consent.evidence` after `consent`. */
export const answerNames: readonly string[] = Object.keys(answers.shape).flatMap(withInner);

/** The names that may stand below an answer; below none, those of the whole declaration. */
export function namesUnder(path: readonly string[]): readonly string[] {
  return path.length === 0 ? answers.keyof().options : Object.keys(innerAnswers[path.join(".")] ?? {});
}

/** What is asked at a path; at a path that leads nowhere, a whole declaration. */
export function questionAt(path: readonly string[]): Asked {
  const schema = schemaAt(path);
  const asked = schema?.meta();
  return {
    asks: allAsks.find((asks) => asks === asked?.["asks"]) ?? "answers",
    options: schema === undefined ? [] : optionsOf(schema),
    example: asked === undefined ? { event: "delivery" } : asked["example"],
  };
}

function withInner(name: string): string[] {
  return [name, ...Object.keys(innerAnswers[name] ?? {}).flatMap((inner) => withInner(`${name}.${inner}`))];
}

function schemaAt(path: readonly string[]): z.ZodType | undefined {
  const last = path.at(-1) ?? "";
  const outer = path.slice(0, -1).join(".");
  const shape: Readonly<Record<string, z.ZodType>> =
    path.length === 1
      ? { ...answers.shape, title: titleSchema }
      : ({ ...innerAnswers, title: titleSchema.shape }[outer] ?? {});
  return Object.hasOwn(shape, last) ? shape[last] : undefined;
}

function optionsOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum ? schema.element.options.map(String) : [];
}
