import { limits } from "../draft/limits.ts";
import type { ExamineFile } from "../review/examine.ts";
import type { CheckApart } from "./apart.ts";
import { checkBytes } from "./check-bytes.ts";

/** Reads and checks small files here and large ones apart, so that nobody who clicks waits for them. */
export function fileExaminer(checkApart: CheckApart): ExamineFile {
  return async (given) => {
    const { apartBytes } = given.settings.limits ?? limits;
    return given.bytes.length > apartBytes ? checkApart(given) : checkBytes(given);
  };
}
