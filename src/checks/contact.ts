import type { Draft, Link } from "../draft/draft.ts";
import { readableOf } from "../draft/readable.ts";

const noReply = /no[-_.]?reply|do[-_.]?not[-_.]?reply|niet[-_.]?(?:be)?antwoorden|geen[-_.]?antwoord/iu;

const routes: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\d{4} ?[A-Z]{2}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/u,
  /(?:postbus|antwoordnummer|p\.? ?o\.? box) \d/iu,
  /, ?\d{4,5} \p{Lu}\p{Ll}/u,
  /\d \p{Lu}\p{L}{1,30} (?:street|road|lane|avenue|row|square|way|drive)/iu,
  /(?<![\p{L}\p{N}])(?:\+|0)\d(?:[ \-.()/–]{0,3}\d){7,12}(?!\d)/u,
  /(?:antwoord|reageer) (?:dan )?(?:gewoon )?op (?:dit|deze)|beantwoord (?:dit|deze) (?:bericht|e-?mail|mail)(?! niet)|(?<!not )(?<!n[’']t )reply to this/iu,
  /\{\{[^{}]{0,40}(?:contact|service|support|bedrijf|company|organi[sz]ati)[^{}]{0,40}\}\}/iu,
];

const mailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}/gu;

/** The bare address in a From or Reply-To line. */
export function addressIn(line: string): string {
  return (/<([^<>]{1,320})>/u.exec(line)?.[1] ?? line).trim().toLowerCase();
}

/** Where an answer to this mail goes, as far as the draft says. */
export function answerAddress(draft: Draft): string | null {
  const line = draft.replyTo ?? draft.sender;
  return line === null ? null : addressIn(line);
}

/** Whether an address says of itself that nobody reads it. */
export function isNoReply(address: string): boolean {
  return noReply.test(address);
}

/** Whether the visible body or one of its links leads to the sender: address, telephone, mail or contact page. */
export function showsContact(draft: Draft): boolean {
  const body = readableOf(draft);
  const mails = body.match(mailAddress) ?? [];
  return (
    mails.some((mail) => !isNoReply(mail)) ||
    routes.some((route) => route.test(body)) ||
    draft.links.some(leadsToSender)
  );
}

function leadsToSender(link: Link): boolean {
  if (/^mailto:/iu.test(link.href)) return !isNoReply(link.href);
  return (
    /^tel:/iu.test(link.href) ||
    /contact|klantenservice|customer[- ]?(?:service|care)|helpdesk/iu.test(`${link.label} ${link.href}`)
  );
}
