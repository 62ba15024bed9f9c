import type { Bench } from "./support.ts";

/** A call that Slack refuses, and the code it gives. */
export interface Refusal {
  readonly method: string;
  readonly when: string;
  readonly error: string;
  readonly args: (bench: Bench, card: string) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

const text = "hallo";
const section = { type: "section", text: { type: "mrkdwn", text } };
const modal = { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [section] };
const nonsense = [{ type: "nonsense" }];
const big = { event_type: "card", event_payload: { draft: "x".repeat(8_001) } };
const tables = [1, 2].map(() => ({ type: "table", rows: [[{ type: "raw_text", text }]] }));

/** Everything the sandbox refuses as Slack does; `card` is the ts of a message of the app in #legal. */
export const refusals: readonly Refusal[] = [
  ...(["chat.postMessage", "chat.postEphemeral", "chat.update"] as const).flatMap((method) => {
    const row = (when: string, error: string, change: Record<string, unknown>): Refusal => ({
      method,
      when,
      error,
      args: (_, ts) => ({ channel: "C0LEGAL", user: "U0LEGAL", ts, text, ...change }),
    });
    return [
      row("the channel does not exist", "channel_not_found", { channel: "C0NOWHERE" }),
      row("the channel is private and the app is not in it", "channel_not_found", { channel: "C0SECRET" }),
      row("there is neither text nor a block", "no_text", { text: "" }),
      row("a block does not exist", "invalid_blocks", { blocks: nonsense }),
      row("the blocks are no list", "invalid_blocks_format", { blocks: "{oops" }),
    ];
  }),
  ...(["chat.postMessage", "chat.postEphemeral"] as const).flatMap((method): Refusal[] => [
    {
      method,
      when: "the app is not in the public channel",
      error: "not_in_channel",
      args: () => ({ channel: "C0OTHER", user: "U0LEGAL", text }),
    },
    {
      method,
      when: "the channel is archived",
      error: "is_archived",
      args: ({ sandbox }) => {
        sandbox.control.archive("C0LEGAL");
        return { channel: "C0LEGAL", user: "U0LEGAL", text };
      },
    },
  ]),
  {
    method: "chat.postMessage",
    when: "there are two tables",
    error: "invalid_attachments",
    args: () => ({ channel: "C0LEGAL", text, blocks: tables }),
  },
  {
    method: "chat.postMessage",
    when: "the markdown is too long in all",
    error: "msg_blocks_too_long",
    args: () => ({
      channel: "C0LEGAL",
      text,
      blocks: [1, 2].map(() => ({ type: "markdown", text: "x".repeat(6_001) })),
    }),
  },
  {
    method: "chat.postMessage",
    when: "the metadata is too large",
    error: "metadata_too_large",
    args: () => ({ channel: "C0LEGAL", text, metadata: big }),
  },
  {
    method: "chat.postMessage",
    when: "the metadata lacks its payload",
    error: "invalid_metadata_format",
    args: () => ({ channel: "C0LEGAL", text, metadata: { event_type: "card" } }),
  },
  {
    method: "chat.postEphemeral",
    when: "the reader is not in the channel",
    error: "user_not_in_channel",
    args: () => ({ channel: "C0LEGAL", user: "U0SENDER", text }),
  },
  {
    method: "chat.postEphemeral",
    when: "the text is too long",
    error: "msg_too_long",
    args: () => ({ channel: "C0LEGAL", user: "U0LEGAL", text: "x".repeat(40_001) }),
  },
  {
    method: "chat.update",
    when: "the text is too long",
    error: "msg_too_long",
    args: (_, ts) => ({ channel: "C0LEGAL", ts, text: "x".repeat(4_001) }),
  },
  {
    method: "chat.update",
    when: "the channel is archived",
    error: "is_inactive",
    args: ({ sandbox }, ts) => {
      sandbox.control.archive("C0LEGAL");
      return { channel: "C0LEGAL", ts, text };
    },
  },
  ...(["chat.update", "chat.delete"] as const).flatMap((method): Refusal[] => [
    {
      method,
      when: "there is no such message",
      error: "message_not_found",
      args: () => ({ channel: "C0LEGAL", ts: "1.000001", text }),
    },
    {
      method,
      when: "the message was deleted meanwhile",
      error: "message_not_found",
      args: ({ sandbox }, ts) => {
        sandbox.control.deleteMessage("C0LEGAL", ts);
        return { channel: "C0LEGAL", ts, text };
      },
    },
    {
      method,
      when: "the message is not the app's own",
      error: method === "chat.update" ? "cant_update_message" : "cant_delete_message",
      args: async ({ sandbox }) => {
        await sandbox.act({ as: "U0LEGAL", do: "say", room: "C0LEGAL", text });
        const ts = sandbox
          .see("U0LEGAL")
          .rooms.find(({ id }) => id === "C0LEGAL")
          ?.messages.at(-1)?.ts;
        return { channel: "C0LEGAL", ts, text };
      },
    },
    {
      method,
      when: "the message was for one person alone",
      error: "message_not_found",
      args: async ({ web }) => {
        const { message_ts: ts } = await web.chat.postEphemeral({ channel: "C0LEGAL", user: "U0LEGAL", text });
        return { channel: "C0LEGAL", ts, text };
      },
    },
  ]),
  {
    method: "chat.getPermalink",
    when: "there is no such message",
    error: "message_not_found",
    args: () => ({ channel: "C0LEGAL", message_ts: "1.000001" }),
  },
  {
    method: "views.open",
    when: "the trigger was made up",
    error: "invalid_trigger_id",
    args: () => ({ trigger_id: "1.2.3", view: modal }),
  },
  {
    method: "views.open",
    when: "the view is bigger than 250 kB",
    error: "view_too_large",
    args: () => ({
      trigger_id: "1.2.3",
      view: {
        ...modal,
        blocks: Array.from({ length: 100 }, () => ({ ...section, text: { type: "mrkdwn", text: "x".repeat(3_000) } })),
      },
    }),
  },
  {
    method: "views.update",
    when: "there is no such view",
    error: "not_found",
    args: () => ({ view_id: "V0NONE", view: modal }),
  },
  {
    method: "conversations.open",
    when: "nobody is named",
    error: "users_list_not_supplied",
    args: () => ({}),
  },
  {
    method: "conversations.open",
    when: "the person does not exist",
    error: "user_not_found",
    args: () => ({ users: "U0NOBODY" }),
  },
  {
    method: "conversations.open",
    when: "the person has left",
    error: "user_disabled",
    args: () => ({ users: "U0GONE" }),
  },
  {
    method: "conversations.info",
    when: "the channel does not exist",
    error: "channel_not_found",
    args: () => ({ channel: "C0NOWHERE" }),
  },
  {
    method: "conversations.members",
    when: "the app may not read direct messages",
    error: "missing_scope",
    args: async ({ web }) => ({ channel: (await web.conversations.open({ users: "U0SENDER" })).channel?.id }),
  },
  { method: "users.info", when: "nobody has that id", error: "user_not_found", args: () => ({ user: "U0NOBODY" }) },
  {
    method: "usergroups.users.list",
    when: "the group does not exist",
    error: "no_such_subteam",
    args: () => ({ usergroup: "S0NONE" }),
  },
  { method: "bots.info", when: "there is no such bot", error: "bot_not_found", args: () => ({ bot: "B0NONE" }) },
];
