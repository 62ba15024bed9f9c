import { appsConnectionsOpen, authTest, botsInfo } from "./apps.ts";
import { chatDelete, chatGetPermalink, chatPostEphemeral, chatPostMessage, chatUpdate } from "./chat.ts";
import { conversationsInfo, conversationsMembers, conversationsOpen } from "./conversations.ts";
import { filesCompleteUploadExternal, filesDelete, filesGetUploadUrlExternal, filesInfo } from "./files.ts";
import type { Method } from "./method.ts";
import { usergroupsList, usergroupsUsersList } from "./usergroups.ts";
import { usersInfo } from "./users.ts";
import { viewsOpen, viewsPush, viewsUpdate } from "./views.ts";

/** Every method of the Web API that the sandbox knows, by name. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    "apps.connections.open": appsConnectionsOpen,
    "auth.test": authTest,
    "bots.info": botsInfo,
    "chat.delete": chatDelete,
    "chat.getPermalink": chatGetPermalink,
    "chat.postEphemeral": chatPostEphemeral,
    "chat.postMessage": chatPostMessage,
    "chat.update": chatUpdate,
    "conversations.info": conversationsInfo,
    "conversations.members": conversationsMembers,
    "conversations.open": conversationsOpen,
    "files.completeUploadExternal": filesCompleteUploadExternal,
    "files.delete": filesDelete,
    "files.getUploadURLExternal": filesGetUploadUrlExternal,
    "files.info": filesInfo,
    "usergroups.list": usergroupsList,
    "usergroups.users.list": usergroupsUsersList,
    "users.info": usersInfo,
    "views.open": viewsOpen,
    "views.push": viewsPush,
    "views.update": viewsUpdate,
  }),
);
