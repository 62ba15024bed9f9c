const lateClicks = new Set(["expired_trigger_id", "exchanged_trigger_id", "trigger_expired"]);

/** True where Slack showed nothing because the click was too long ago by then: the same click again will do. */
export function isLateClick(cause: unknown): boolean {
  return lateClicks.has(codeIn(cause) ?? "");
}

/** What a new click can mend: one that was too long ago, or Slack that did not answer. */
export function isLate(cause: unknown): boolean {
  const code = codeIn(cause);
  if (code !== null) return lateClicks.has(code) || code === "ratelimited";
  return typeof cause === "object" && cause !== null && "code" in cause;
}

/** What Slack answered; null when it did not answer. */
export function codeIn(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("data" in cause)) return null;
  const { data } = cause;
  return typeof data === "object" && data !== null && "error" in data ? String(data.error) : null;
}
