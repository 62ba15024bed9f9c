import { at } from "../config/read-settings.ts";
import { readYaml } from "../config/read-yaml.ts";
import type { Declaration } from "../draft/declaration.ts";
import type { Reading } from "../draft/draft.ts";
import { readDeclaration } from "../draft/read-declaration.ts";
import { unread } from "../draft/unread.ts";

/** The declaration in a YAML text; where it is wrong, the refusal names the file, the line and the column. */
export function declared(text: string, file: string): Reading<Declaration> {
  const yaml = readYaml(text);
  if (yaml.is === "broken") return unread("bad-declaration", `${at(file, yaml.place)} (YAML)`);
  const reading = readDeclaration(yaml.value ?? {});
  if (reading.is === "read") return reading;
  const placed = (problem: string) => `${at(file, yaml.placeOf(problem.split(": ")))} ${problem}`;
  return unread("bad-declaration", (reading.unread.detail ?? "").split("; ").map(placed).join("; "));
}
