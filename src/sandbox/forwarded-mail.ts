import { escaped } from "./escaped.ts";
import { keepFile, placeForFile } from "./files.ts";
import type { Json } from "./json.ts";
import { post } from "./messages.ts";
import { slackbot } from "./slackbot.ts";
import type { Message, Room } from "./workspace.ts";
import type { World } from "./world.ts";

/** Someone as a mail names them. */
interface MailPerson {
  readonly name?: string;
  readonly address: string;
}

/** A mail that someone forwards to the address of a channel. */
export interface ForwardedMail {
  readonly from: MailPerson;
  readonly to?: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly subject: string;
  readonly text: string;
  /** What Slack keeps as the file; made of the text when left out. */
  readonly html?: string;
}

const mailType = { mimetype: "text/html", filetype: "email", pretty_type: "Email", mode: "email" } as const;
const previewLength = 500;

/** Has a mail arrive in a room as Slack does it: a message of Slackbot with nothing in it but the mail as a file. */
export function forwardMail(world: World, room: Room, mail: ForwardedMail): Message {
  const { workspace } = world;
  const html = mail.html ?? `<html><body>${escaped(mail.text).replaceAll("\n", "<br>")}</body></html>`;
  const place = placeForFile(workspace, world.address());
  const file = keepFile(
    workspace,
    {
      name: mail.subject,
      user: slackbot.id,
      bytes: new TextEncoder().encode(html),
      type: mailType,
      mail: mailPayload(mail, html, new Date(workspace.clock.now()), place.id),
    },
    place,
  );
  return post(workspace, room, { text: "", blocks: [], metadata: null, files: [file.id] }, { user: slackbot.id });
}

function mailPayload(mail: ForwardedMail, html: string, at: Date, id: string): Json {
  const preview = mail.text.slice(0, previewLength);
  return {
    subject: mail.subject,
    from: [personPayload(mail.from)],
    to: (mail.to ?? []).map(personPayload),
    cc: (mail.cc ?? []).map(personPayload),
    attachments: [],
    original_attachment_count: 0,
    plain_text: mail.text,
    preview: escaped(preview).replaceAll("\n", "<br>"),
    preview_plain_text: preview,
    simplified_html: html,
    headers: { date: at.toUTCString(), in_reply_to: null, reply_to: null, message_id: `<${id}@mail.sandbox>` },
    has_more: preview.length < mail.text.length,
    sent_to_self: false,
    bot_id: slackbot.bot,
  };
}

function personPayload({ name, address }: MailPerson): Json {
  return { address, name: name ?? address, original: name === undefined ? address : `${name} <${address}>` };
}
