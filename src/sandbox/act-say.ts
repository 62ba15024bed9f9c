import { refused } from "./act-answers.ts";
import type { Act, ActAnswer, SandboxPerson } from "./contract.ts";
import { deleteFile } from "./files.ts";
import { forwardMail } from "./forwarded-mail.ts";
import { limits } from "./limits.ts";
import { findMessage, post } from "./messages.ts";
import { typedWords } from "./typed-words.ts";
import { mayWrite } from "./workspace.ts";
import type { World } from "./world.ts";

const done: ActAnswer = { is: "acknowledged", why: null };

/** Says something in a room or a thread, with the files that the person has put there. */
export function actSay({ workspace }: World, person: SandboxPerson, act: Extract<Act, { do: "say" }>): ActAnswer {
  const room = workspace.rooms.get(act.room);
  if (room === undefined || !mayWrite(room, person.id)) {
    return refused(`${person.id} cannot write in ${act.room}`);
  }
  const root = act.threadTs === undefined ? null : findMessage(room, act.threadTs);
  if (act.threadTs !== undefined && root === null) {
    return refused(`there is no message ${act.threadTs} to answer in ${act.room}`);
  }
  const files = [...new Set(act.files)];
  const missing = files.find((id) => workspace.files.get(id)?.user !== person.id);
  if (missing !== undefined) {
    return refused(`${person.id} has no file ${missing}`);
  }
  if (files.length > limits.file.perMessage) {
    return refused(`a message holds at most ${limits.file.perMessage} files`);
  }
  if (act.text.trim() === "" && files.length === 0) {
    return refused("there is nothing to say");
  }
  const { text, block } = typedWords(act.text);
  const content = { text, blocks: [], metadata: null, files, ...(text === "" ? {} : { typed: block }) };
  post(workspace, room, content, { user: person.id, threadTs: root?.threadTs ?? root?.ts ?? null });
  return done;
}

/** Forwards a mail to the address of a channel. */
export function actForwardMail(
  world: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "forward-mail" }>,
): ActAnswer {
  const room = world.workspace.rooms.get(act.room);
  if (room === undefined || room.is !== "channel" || !mayWrite(room, person.id)) {
    return refused(`${act.room} is no channel to which ${person.id} can forward a mail`);
  }
  const { subject, text, html } = act;
  const to = [{ name: room.name, address: `${room.name}@${world.workspace.team.domain}.slack.com` }];
  forwardMail(world, room, { from: mailPerson(act.from), to, subject, text, ...(html === undefined ? {} : { html }) });
  return done;
}

/** Deletes a file of the person's own. */
export function actDeleteFile(
  { workspace }: World,
  person: SandboxPerson,
  act: Extract<Act, { do: "delete-file" }>,
): ActAnswer {
  const file = workspace.files.get(act.file);
  if (file === undefined || file.isDeleted || file.user !== person.id) {
    return refused(`${person.id} has no file ${act.file}`);
  }
  deleteFile(workspace, file);
  return done;
}

/** Someone written as `Name <address>` or as an address alone. */
function mailPerson(written: string): { readonly name?: string; readonly address: string } {
  const [, name = "", address = ""] = /^(.*)<([^<>]*)>\s*$/u.exec(written) ?? [];
  return address === "" ? { address: written.trim() } : { name: name.trim(), address: address.trim() };
}
