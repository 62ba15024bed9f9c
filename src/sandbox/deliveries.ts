import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { isJson, type Json, parseJson } from "./json.ts";
import { limits } from "./limits.ts";
import type { Traffic } from "./traffic.ts";

/** What became of an envelope: taken (with what the app answered), not taken in time, or nobody was connected. */
export type Delivery =
  | { readonly is: "acknowledged"; readonly payload: unknown }
  | { readonly is: "timed-out" }
  | { readonly is: "no-app" };

/** What Slack hands to an app over the socket. */
export type EnvelopeType = "slash_commands" | "interactive";

/** The envelopes that wait for an answer. */
export interface Deliveries {
  /** Sends an envelope and waits for the answer, at most three seconds. */
  hand(type: EnvelopeType, payload: Json, send: (envelope: Json) => void): Promise<Delivery>;
  /** Takes what an app said over the socket. */
  hear(message: string): void;
  /** Stops waiting. */
  giveUp(): void;
}

/** No envelopes yet. */
export function openDeliveries(clock: Clock, traffic: Traffic): Deliveries {
  const waiting = new Map<string, (delivery: Delivery) => void>();
  return {
    async hand(type, payload, send) {
      const id = randomUUID();
      return new Promise<Delivery>((resolve) => {
        const settle = (delivery: Delivery): void => {
          cancel();
          waiting.delete(id);
          traffic.note({ is: "acknowledgement", what: type, outcome: delivery.is });
          resolve(delivery);
        };
        const cancel = clock.after(limits.timing.ackMilliseconds, () => settle({ is: "timed-out" }));
        waiting.set(id, settle);
        send({ envelope_id: id, payload, type, accepts_response_payload: true });
      });
    },
    hear(message) {
      const said = parseJson(message);
      const settle = isJson(said) ? waiting.get(String(said["envelope_id"])) : undefined;
      if (isJson(said) && settle !== undefined) {
        settle({ is: "acknowledged", payload: said["payload"] });
      } else {
        traffic.note({ is: "acknowledgement", what: "envelope", outcome: "unknown, repeated or too late" });
      }
    },
    giveUp() {
      for (const settle of waiting.values()) {
        settle({ is: "timed-out" });
      }
    },
  };
}
