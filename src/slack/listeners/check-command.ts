import type { Answer } from "../../desk.ts";
import { examine } from "../../review/examine.ts";
import type { Person } from "../../review/event.ts";
import { strings, type Locale } from "../../text/locale.ts";
import { headlineOf } from "../../verdict/headline.ts";
import type { Drawn } from "../cards/draw.ts";
import { heldMessage, lintMessage } from "../cards/held-message.ts";
import { formFor, openForm } from "../check-forms.ts";
import type { Front } from "../front.ts";
import { handIn } from "../hand-in.ts";
import { refusalWords } from "../refusal-words.ts";
import { unreadWords } from "../unread-words.ts";
import { onlyFor, whisper } from "../whisper.ts";
import type { CommandArgs } from "./args.ts";
import { onDelegate } from "./delegate.ts";
import { onList, onStatus, onWithdrawCommand } from "./review-commands.ts";

/**
 * `/servicemail …`: check hands in a draft or opens the form, lint shows the result alone; status, list, withdraw and
 * delegate are about what was handed in; anything else explains.
 */
export async function onCommand(front: Front, args: CommandArgs): Promise<void> {
  const { command, ack } = args;
  const locale = await front.people.localeOf(command.user_id);
  const { answers } = strings(locale);
  const [, verb = "", draft = ""] = /^\s*(\S*)\s?([\s\S]*)$/u.exec(command.text) ?? [];
  switch (verb.toLowerCase()) {
    case "check":
      return draft.trim() === "" ? open(front, args, locale) : ack(said(await check(front, command, draft, locale)));
    case "lint":
      return ack(said(await lint(front, draft, locale)));
    case "status":
      return onStatus(front, args, draft.trim());
    case "list":
      return onList(front, args);
    case "withdraw":
      return onWithdrawCommand(front, args, draft.trim());
    case "delegate":
      return onDelegate(front, args, draft.trim());
    case "":
    case "help":
      return ack(whisper(answers.help));
    default:
      return ack(whisper(`${answers.unknownCommand}\n${answers.help}`));
  }
}

type Command = CommandArgs["command"];

async function open(front: Front, { command, ack, respond }: CommandArgs, locale: Locale): Promise<void> {
  await ack();
  const by = personOf(command);
  const form = await formFor(front, by, locale, null);
  const tell = (message: Drawn) => respond(onlyFor(message));
  await openForm(front, form, { by, locale, trigger: command.trigger_id, tell });
}

/** Saved first, then acknowledged with the answer. */
async function check(front: Front, command: Command, draft: string, locale: Locale): Promise<string | Drawn> {
  const examined = await examine(front.desk, { is: "pasted", text: draft, from: "command" }, {});
  if (examined.is === "unread") return unreadWords(examined.unread, locale);
  const how = { by: personOf(command), neededBy: null, sure: false, revises: null, mark: command.trigger_id };
  return answerTo(front, await handIn(front, { ...how, examined: examined.read }), locale);
}

async function answerTo(front: Front, answer: Answer, locale: Locale): Promise<string | Drawn> {
  if (answer.is === "unread") return unreadWords(answer.unread, locale);
  if (answer.is === "refused") return refusalWords(answer.refusal, locale, front.people);
  if (answer.is === "held") return heldMessage(answer.unsent, answer.key, false, locale);
  return strings(locale).answers.checked(headlineOf(answer.reviewed.dossier.assessment, locale));
}

async function lint(front: Front, draft: string, locale: Locale): Promise<string | Drawn> {
  const examined = await examine(front.desk, { is: "pasted", text: draft, from: "command" }, {});
  return examined.is === "unread" ? unreadWords(examined.unread, locale) : lintMessage(examined.read, locale);
}

function personOf({ team_id: team, user_id: user }: Command): Person {
  return { team, user };
}

function said(answer: string | Drawn) {
  return typeof answer === "string" ? whisper(answer) : onlyFor(answer);
}
