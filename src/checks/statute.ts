import type { Declaration } from "../draft/declaration.ts";

/** Whether the sender named the law that obliges them to send this. */
export function namesStatute(declaration: Declaration): boolean {
  return typeof declaration.legalDuty === "object" && declaration.legalDuty.statute !== "";
}
