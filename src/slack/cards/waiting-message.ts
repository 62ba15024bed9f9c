import type { RichTextElement } from "@slack/types";
import { calledFor, lackingNow } from "../../review/approve.ts";
import { judgedVersion } from "../../review/review.ts";
import type { ReviewGroup } from "../../review/review-policy.ts";
import type { Reviewed } from "../../review/reviewed.ts";
import { strings } from "../../text/locale.ts";
import { fit } from "../fit.ts";
import { ids } from "../ids.ts";
import { budget } from "../limits.ts";
import { ticketFor } from "../ticket.ts";
import { button, context, type Drawn } from "./draw.ts";
import type { Reader } from "./reader.ts";
import { subjectLine } from "./result-message.ts";
import { dateWords, moment, paragraph, rich, words } from "./rich.ts";

/** A reminder in the thread of a card: whom it waits for, by name of group and person so that Slack tells them. */
export function reminderMessage(reviewed: Reviewed, reader: Reader): Drawn {
  const { card } = strings(reader.locale);
  const { review } = reviewed;
  const { groups } = lackingNow(review, calledFor(judgedVersion(review)), reader);
  const waiting = groups.filter(({ have, need }) => have < need).map(({ name }) => name);
  const asked = reader.policy.groups.filter(({ name }) => waiting.includes(name));
  const said = `${card.reminder}: ${subjectLine(reviewed, reader.locale)}`;
  const { neededBy } = review;
  const needed = neededBy === null ? "" : ` ${card.reminderNeeded}${fit(dateWords(neededBy, reader.locale), 80).text}.`;
  return {
    text: `${card.reminder} (${reviewed.id})`,
    blocks: [rich(paragraph(...asked.flatMap(mentions), words(`${said}.${needed}`)))],
  };
}

/** The question to another group, because nobody decided: what the mail is, and the way to it. */
export function escalationMessage(reviewed: Reviewed, group: ReviewGroup, reader: Reader): Drawn {
  const { card } = strings(reader.locale);
  const value = ticketFor(reviewed);
  const text = card.escalation(card.group(group.name));
  return {
    text: `${text} (${reviewed.id})`,
    blocks: [
      rich(paragraph(...mentions(group), words(text))),
      context(subjectLine(reviewed, reader.locale)),
      {
        type: "actions",
        elements: [
          { ...button(ids.action.readToApprove, card.button.approve, value), style: "primary" },
          button(ids.action.askRevision, card.button.askRevision, value),
          { ...button(ids.action.reject, card.button.reject, value), style: "danger" },
          button(ids.action.seeAll, card.button.seeAll, value),
        ],
      },
    ],
  };
}

/** The reviews that are open in the morning, the longest open first. */
export function morningMessage(open: readonly Reviewed[], more: number, reader: Pick<Reader, "locale">): Drawn {
  const { card } = strings(reader.locale);
  const title = card.morning.title(open.length + more);
  const lines = open.map(({ id, review, dossier }) => {
    const subject = fit(dossier.parts.subject ?? card.noSubject, budget.subjectInList).text;
    return paragraph(words(card.morning.line(subject, id)), moment(review.since));
  });
  return {
    text: title,
    blocks: [rich(paragraph(words(title)), ...lines), ...(more === 0 ? [] : [context(card.morning.more(more))])],
  };
}

function mentions({ users, groups }: ReviewGroup): readonly RichTextElement[] {
  const named: RichTextElement[] = [
    ...groups.map((usergroup_id): RichTextElement => ({ type: "usergroup", usergroup_id })),
    ...users.slice(0, budget.mentions).map((user_id): RichTextElement => ({ type: "user", user_id })),
  ];
  return named.flatMap((mention) => [mention, words(" ")]);
}
