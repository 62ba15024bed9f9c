import type { ServerResponse } from "node:http";
import type { Fault } from "./faults.ts";
import { sendJson, sendText } from "./http.ts";
import { refusal } from "./world.ts";

/** Lets a call go wrong on the wire, as the fault says. */
export function failCall(fault: Fault, response: ServerResponse): void {
  switch (fault.is) {
    case "rate-limited":
      return sendJson(response, 429, refusal("ratelimited"), { "retry-after": String(fault.seconds) });
    case "server-error":
      return sendText(response, fault.status ?? 500, "server error");
    case "error":
      return sendJson(response, 200, refusal(fault.error));
    case "lost-answer":
      return void response.destroy();
    default:
  }
}
