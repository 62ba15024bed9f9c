import { markOf, type VersionMark } from "../review/command.ts";
import { currentVersion } from "../review/review.ts";
import type { Reviewed } from "../review/reviewed.ts";

/** What a button or form carries back: which review, and which version was looked at. Never a word of the mail. */
export interface Ticket {
  readonly review: string;
  readonly on: VersionMark;
}

const shape = /^([\w-]{1,40}):(\d{1,6}):([0-9a-f]{24})$/;

/** The ticket for the version a card shows. */
export function ticketFor({ id, review }: Pick<Reviewed, "id" | "review">): string {
  const { number, mark } = markOf(currentVersion(review));
  return `${id}:${number}:${mark}`;
}

/** The ticket a click brought back; one that we did not write names no review. */
export function readTicket(value: string | undefined): Ticket {
  const [, review = "", number = "0", mark = ""] = shape.exec(value ?? "") ?? [];
  return { review, on: { number: Number(number), mark } };
}

/** What an Answer button carries back: which question of which review. */
interface QuestionTicket {
  readonly review: string;
  readonly question: number;
}

/** The ticket for a question. */
export function questionTicketFor({ id }: Pick<Reviewed, "id">, question: number): string {
  return `${id}:${question}`;
}

/** The ticket an Answer button brought back; one that we did not write names no review. */
export function readQuestionTicket(value: string | undefined): QuestionTicket {
  const [, review = "", question = "0"] = /^([\w-]{1,40}):(\d{1,9})$/.exec(value ?? "") ?? [];
  return { review, question: Number(question) };
}

/** The ticket of an Undo button: which decision of which review, by its seq. */
export function undoTicketFor(reviewed: Pick<Reviewed, "id">, seq: number): string {
  return questionTicketFor(reviewed, seq);
}

/** The ticket an Undo button brought back; one that we did not write names no review. */
export function readUndoTicket(value: string | undefined): { readonly review: string; readonly seq: number } {
  const { review, question: seq } = readQuestionTicket(value);
  return { review, seq };
}
