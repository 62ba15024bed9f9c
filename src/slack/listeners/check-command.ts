import { submit } from "../../desk.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import type { Front } from "../front.ts";
import { refusalWords } from "../refusal-words.ts";
import { unreadWords } from "../unread-words.ts";
import { whisper } from "../whisper.ts";
import type { CommandArgs } from "./args.ts";

/** `/servicemail …`: check hands in a draft, anything else explains; saved first, then acknowledged with the answer. */
export async function onCommand(front: Front, { command, ack }: CommandArgs): Promise<void> {
  const locale = await front.people.localeOf(command.user_id);
  const { answers } = strings(locale);
  const [, verb = "", draft = ""] = /^\s*(\S*)\s?([\s\S]*)$/u.exec(command.text) ?? [];
  if (verb.toLowerCase() === "check") await ack(whisper(await check(front, command, draft, locale)));
  else if (["", "help"].includes(verb.toLowerCase())) await ack(whisper(answers.help));
  else await ack(whisper(`${answers.unknownCommand}\n${answers.help}`));
}

type Command = CommandArgs["command"];

async function check(front: Front, command: Command, draft: string, locale: Locale): Promise<string> {
  const answer = await submit(front.desk, draft, { team: command.team_id, user: command.user_id });
  front.wake();
  if (answer.is === "unread") return unreadWords(answer.unread, locale);
  if (answer.is === "refused") return refusalWords(answer.refusal, locale, front.people);
  return strings(locale).answers.checked(headlineOf(answer.reviewed.dossier.assessment, locale));
}
