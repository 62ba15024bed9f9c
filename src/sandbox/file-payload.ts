import { previewOf, sharesOf, type StoredFile } from "./files.ts";
import type { Json } from "./json.ts";
import type { Workspace } from "./workspace.ts";

/** A file as Slack writes it to the app; of a deleted one, and of one the app may not know, only what Slack still tells. */
export function filePayload(workspace: Workspace, file: StoredFile): Json {
  const { id, created, user } = file;
  if (file.isDeleted) {
    return { id, mode: "tombstone" };
  }
  if (file.withheld === "access_denied") {
    return { id, created, timestamp: created, mode: "file_access", file_access: "check_file_info", user };
  }
  const isBot = user === workspace.app.botUser;
  return {
    id,
    created,
    timestamp: created,
    name: file.name,
    title: file.title,
    mimetype: file.type.mimetype,
    filetype: file.type.filetype,
    pretty_type: file.type.pretty_type,
    user,
    user_team: workspace.people.get(user)?.team ?? workspace.team.id,
    editable: file.type.mode !== "hosted",
    size: file.bytes.length,
    mode: file.type.mode,
    is_external: false,
    external_type: "",
    is_public: sharesOf(workspace, id).some(({ room }) => workspace.rooms.get(room)?.private === false),
    public_url_shared: false,
    display_as_bot: file.mail !== null,
    username: file.mail === null ? "" : "Email",
    ...addressesOf(workspace, file),
    ...(file.mail === null ? previewPayload(file) : file.mail),
    ...(isBot ? { bot_id: workspace.app.bot } : {}),
    comments_count: 0,
    is_starred: false,
    has_rich_preview: false,
    file_access: "visible",
  };
}

function addressesOf({ team }: Workspace, { id, url, user, name }: StoredFile): Json {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9.]+/gu, "_");
  return {
    url_private: `${url}/${slug}`,
    url_private_download: `${url}/download/${slug}`,
    permalink: `https://${team.domain}.slack.com/files/${user}/${id}/${slug}`,
    permalink_public: `https://slack-files.com/${team.id}-${id}-0`,
  };
}

function previewPayload(file: StoredFile): Json {
  const preview = previewOf(file);
  if (preview === null || file.type.mode !== "snippet") {
    return {};
  }
  const lines = new TextDecoder().decode(file.bytes).split("\n").length;
  return {
    edit_link: `${file.url}/edit`,
    preview,
    lines,
    lines_more: Math.max(0, lines - preview.split("\n").length),
    preview_is_truncated: preview.length < file.bytes.length,
  };
}
