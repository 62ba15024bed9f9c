import { textIn } from "../json.ts";
import { refusal } from "../world.ts";
import type { Method } from "./method.ts";

/** Gives the app a WebSocket to connect to. */
export const appsConnectionsOpen: Method = {
  token: "app",
  scopes: [],
  required: [],
  run: (world) => ({ ok: true, url: `${world.address().replace(/^http/u, "ws")}${world.sockets.newLink()}` }),
};

/** Tells the app who it is. */
export const authTest: Method = {
  token: "bot",
  scopes: [],
  required: [],
  run: ({ workspace: { app, team } }) => ({
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.name,
    team_id: team.id,
    user_id: app.botUser,
    bot_id: app.bot,
    is_enterprise_install: false,
  }),
};

/** Describes the app's bot. */
export const botsInfo: Method = {
  token: "bot",
  scopes: ["users:read"],
  required: ["bot"],
  run: ({ workspace: { app } }, args) =>
    textIn(args, "bot") === app.bot
      ? {
          ok: true,
          bot: {
            id: app.bot,
            deleted: false,
            name: app.name,
            updated: 0,
            app_id: app.id,
            user_id: app.botUser,
            icons: {},
          },
        }
      : refusal("bot_not_found"),
};
