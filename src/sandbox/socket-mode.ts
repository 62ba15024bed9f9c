import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Clock } from "./clock.ts";
import { type Ending, hangUp, openConnections } from "./connections.ts";
import { type Delivery, type EnvelopeType, openDeliveries } from "./deliveries.ts";
import type { Json } from "./json.ts";
import { limits } from "./limits.ts";
import type { Traffic } from "./traffic.ts";

/** The WebSocket side of Slack. */
export interface SocketMode {
  /** The path and query of a new connection, good for one use within half a minute. */
  newLink(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Hands an envelope to one of the open connections and waits for the answer, at most three seconds. */
  deliver(type: EnvelopeType, payload: Json): Promise<Delivery>;
  /** Sends the next envelopes twice, as Slack does when an answer got lost. */
  repeatNext(times: number): void;
  drop(ending: Ending): void;
  connections(): number;
  close(): Promise<void>;
}

/** Opens the WebSocket side for one app. */
export function openSocketMode(appId: string, clock: Clock, traffic: Traffic): SocketMode {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
  const tickets = new Map<string, number>();
  const deliveries = openDeliveries(clock, traffic);
  const connections = openConnections(appId, traffic, (message) => deliveries.hear(message));
  let repeats = 0;
  return {
    newLink() {
      const ticket = randomBytes(16).toString("hex");
      tickets.set(ticket, clock.now() + limits.timing.ticketMilliseconds);
      return `/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? "/", "ws://localhost").searchParams.get("ticket") ?? "";
      const until = tickets.get(ticket);
      tickets.delete(ticket);
      if (until === undefined || clock.now() > until) {
        socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
      } else {
        server.handleUpgrade(request, socket, head, (opened) => connections.welcome(opened));
      }
    },
    async deliver(type, payload) {
      if (connections.count() === 0) {
        traffic.note({ is: "envelope", what: type, outcome: "nobody is connected" });
        return { is: "no-app" };
      }
      const copies = repeats > 0 ? 2 : 1;
      repeats -= copies - 1;
      return deliveries.hand(type, payload, (envelope) => {
        for (let copy = 0; copy < copies; copy += 1) {
          connections.send(envelope);
          traffic.note({ is: "envelope", what: type, outcome: copy === 0 ? "sent" : "sent again" });
        }
      });
    },
    repeatNext(times) {
      repeats += times;
    },
    drop: (ending) => connections.drop(ending),
    connections: () => connections.count(),
    async close() {
      deliveries.giveUp();
      await Promise.all([...server.clients].map(async (socket) => hangUp(socket)));
      server.close();
    },
  };
}
