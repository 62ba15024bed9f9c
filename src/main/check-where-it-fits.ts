import type { Reading } from "../draft/draft.ts";
import { limits } from "../draft/limits.ts";
import { checkBytes, type CheckedBytes, type Given } from "./check-bytes.ts";

/** Checks a file here, or a large one in a process of its own, which is loaded only then. */
export async function checkWhereItFits(given: Given): Promise<Reading<CheckedBytes>> {
  const { apartBytes } = given.settings.limits ?? limits;
  if (given.bytes.length <= apartBytes) return checkBytes(given);
  const { apart } = await import("./apart.ts");
  return apart(1)(given);
}
