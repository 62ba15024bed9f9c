import type { ActAnswer } from "./contract.ts";
import type { Delivery } from "./deliveries.ts";

/** The answer to an act that Slack's own screen would not let through. */
export function refused(why: string): ActAnswer {
  return { is: "refused", why };
}

/** The answer to an act that went to the app. */
export function answered(delivery: Delivery): ActAnswer {
  switch (delivery.is) {
    case "acknowledged":
      return { is: "acknowledged", why: null };
    case "timed-out":
      return { is: "timed-out", why: "operation_timeout" };
    default:
      return { is: "no-app", why: "dispatch_failed" };
  }
}
