import type { Severity } from "../checks/rule.ts";
import type { Style } from "./paint.ts";

/** The colour in which a severity stands out. */
export const severityStyle: Readonly<Record<Severity, Style>> = {
  block: "red",
  error: "red",
  warning: "yellow",
  info: "cyan",
};
