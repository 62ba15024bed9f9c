import { WebSocket } from "ws";
import type { Json } from "./json.ts";
import { limits } from "./limits.ts";
import type { Traffic } from "./traffic.ts";

/** How a connection ends: as when Slack recycles it, or as when a cable is pulled. */
export type Ending = "disconnect" | "cut";

/** The open connections of one app. */
export interface Connections {
  /** Takes a connection in, unless the app has too many already. */
  welcome(socket: WebSocket): void;
  /** Sends something to one of the connections, each in its turn. */
  send(message: Json): void;
  drop(ending: Ending): void;
  count(): number;
}

const pingEvery = 10_000;
const debug_info = { host: "applink-sandbox" };

/** No connections yet; what comes in over them goes to `hear`. */
export function openConnections(appId: string, traffic: Traffic, hear: (message: string) => void): Connections {
  let open: readonly WebSocket[] = [];
  let turn = 0;
  const leave = (socket: WebSocket): void => {
    open = open.filter((each) => each !== socket);
  };
  const note = (outcome: string): void => traffic.note({ is: "socket", what: "connection", outcome });
  return {
    welcome(socket) {
      socket.on("error", () => socket.terminate());
      if (open.length >= limits.sockets) {
        tell(socket, { type: "disconnect", reason: "too_many_websockets", debug_info });
        socket.close();
        return;
      }
      open = [...open, socket];
      const pings = setInterval(() => socket.ping("Ping from the sandbox"), pingEvery);
      socket.on("message", (data: Buffer) => hear(data.toString("utf8")));
      socket.on("close", () => {
        clearInterval(pings);
        leave(socket);
        note(`closed, ${open.length} left`);
      });
      tell(socket, hello(appId, open.length));
      note(`open, ${open.length} in all`);
    },
    send(message) {
      turn += 1;
      const socket = open[turn % open.length];
      if (socket !== undefined) {
        tell(socket, message);
      }
    },
    drop(ending) {
      for (const socket of open) {
        leave(socket);
        if (ending === "cut") {
          socket.terminate();
        } else {
          tell(socket, { type: "disconnect", reason: "refresh_requested", debug_info });
        }
      }
    },
    count: () => open.length,
  };
}

/** Closes a connection with a word to the other side, and by force when that does not answer within a second. */
export async function hangUp(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => socket.terminate(), 1_000);
    socket.once("close", () => {
      clearTimeout(force);
      resolve();
    });
    socket.close(1001);
  });
}

function tell(socket: WebSocket, message: Json): void {
  if (socket.readyState === WebSocket.OPEN) {
    socket.send(JSON.stringify(message));
  }
}

function hello(appId: string, connections: number): Json {
  return {
    type: "hello",
    num_connections: connections,
    debug_info: { ...debug_info, build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}
