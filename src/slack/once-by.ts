import type { Desk } from "../desk.ts";
import { digest } from "../draft/digest.ts";

/** Letters and digits that nobody mistakes for one another when they read an id aloud. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The desk for something that Slack may bring twice: what is handed in by the same mark gets the same id, so that the
 * second is told it is there already.
 */
export function onceBy(desk: Desk, mark: string): Desk {
  const hex = digest(mark);
  const letters = Array.from(
    { length: 7 },
    (_, at) => alphabet[Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16) % 32],
  );
  const id = `SM-${letters.join("")}`;
  return { ...desk, newId: () => id };
}
