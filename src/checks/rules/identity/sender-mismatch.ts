import type { Draft } from "../../../draft/draft.ts";
import { oncePer } from "../../../draft/once-per.ts";
import { readableOf } from "../../../draft/readable.ts";
import { addressIn } from "../../contact.ts";
import { structure } from "../../finders.ts";
import { hostOf, ownerOf } from "../../hosts.ts";
import type { Rule } from "../../rule.ts";

/** Names that belong to no organisation in particular. */
const general =
  /^(?:no|not?[-_. ]?reply|reply|info|team|support|help(?:desk)?|service(?:desk)?|klantenservice|customer|care|mail(?:er|ing)?|nieuws|news|administratie|accounts?|orders?|bestellingen|notifications?|meldingen|via|het|een|the|and|van|der|den|von|for|voor|your|jouw|b\.?v\.?|n\.?v\.?|ltd|inc|llc|plc|gmbh|stichting|vereniging|foundation)$/iu;
const everybodys =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|gmx|proton|protonmail|ziggo|kpnmail|planet|xs4all)\./u;
const relation =
  /(?<!\p{L})(?:namens|in opdracht van|onderdeel van|dochter van|handelsnaam van|voorheen|mogelijk gemaakt door|on behalf of|part of|trading as|a brand of|formerly|powered by|sent by|verstuurd door|verzonden door)(?!\p{L})/iu;
const company =
  /\p{Lu}[\p{L}\p{N}&'-]{1,30},? (?:B\.V\.|BV|N\.V\.|NV|Ltd\.?|Limited|PLC|LLP|GmbH|Inc\.?)(?![\p{L}\p{N}])/u;
const mailbox = /@([\p{L}\p{N}.-]{3,100}\.\p{L}{2,24})/gu;

/** Whoever reads From must meet the same name, or its explanation, in the mail. */
export const senderMismatch: Rule = {
  id: "identity/sender-mismatch",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7-identity", "pecr-22-23", "can-spam-7704", "gdpr-13-14"],
  nl: {
    what: "De afzender van de mail en de organisatie in de tekst lijken niet dezelfde.",
    why: "De ontvanger herkent dan niet van wie het bericht is, en een valse mail ziet er net zo uit.",
    instead: "Verstuur vanaf het domein van het merk dat de lezer kent, of leg uit namens wie je mailt.",
  },
  en: {
    what: "The sender of the mail and the organisation in its text do not seem to be the same.",
    why: "The reader cannot tell who the message is from, and a forged mail looks just like it.",
    instead: "Send from the domain of the brand the reader knows, or explain on whose behalf you write.",
  },
  fires: [
    {
      sender: "Lampenwereld <info@lampenwereld.example>",
      text: "Je afspraak bij Tandarts Mol is verplaatst. Zie https://tandartsmol.example/afspraak",
    },
    {
      sender: "Tandarts Mol <balie@tandartsmol.example>",
      replyTo: "tandartsmol@gmail.com",
      text: "Je afspraak bij Tandarts Mol is verplaatst.",
    },
    {
      sender: "Bright Lamps <hello@brightlamps.example>",
      html: '<p>Your appointment has moved.</p><p><a href="https://moldental.example/a">See it</a></p><p>Mol Dental Ltd</p>',
    },
    { sender: "Mol <moldental@hotmail.com>", text: "Your appointment at Dentist Vos has moved. Vos Dental Ltd, York" },
  ],
  quiet: [
    {
      sender: "Tandarts Mol <balie@tandartsmol.example>",
      text: "Je afspraak bij Mol is verplaatst. Zie https://agenda.example/afspraak/12",
    },
    {
      sender: "Lampenwereld <info@lampenwereld.example>",
      text: "Namens Tandarts Mol sturen we je dit. Zie https://tandartsmol.example/afspraak",
    },
    {
      sender: "Team <post@tandartsmol.example>",
      html: '<p>Je afspraak is verplaatst.</p><p><a href="https://mijn.tandartsmol.example/a">Bekijk je afspraak</a></p>',
    },
    { sender: "Mol Dental <desk@mail.moldental.example>", text: "Your appointment has moved to Tuesday." },
    {
      sender: "Mol Dental <desk@moldental.example>",
      replyTo: "desk@help.example",
      text: "Your appointment at Mol Dental has moved.",
    },
    "Your appointment has moved. See https://moldental.example/a",
  ],
  find: structure({
    look: ({ draft }) => (isMismatched(draft) ? [{ part: "header", start: null, end: null, quote: null }] : []),
  }),
};

const isMismatched = oncePer((draft: Draft) => draft.sender !== null && isMismatch(draft, draft.sender));

function isMismatch(draft: Draft, sender: string): boolean {
  const from = ownerAt(sender);
  if (from === null) return false;
  const reply = draft.replyTo === null ? null : ownerAt(draft.replyTo);
  if (reply !== null && reply !== from && everybodys.test(reply) && !everybodys.test(from)) return true;
  const body = `${draft.subject ?? ""}\n${readableOf(draft)}`;
  const owners = ownersIn(draft, body);
  if (owners.has(from) || isNamed(sender, from, body) || relation.test(body)) return false;
  return owners.size > 0 || company.test(body);
}

function ownerAt(line: string): string | null {
  const host = hostOf(`mailto:${addressIn(line)}`);
  return host === null ? null : ownerOf(host);
}

/** Whose pages and mailboxes the mail leads to. */
function ownersIn({ links }: Draft, body: string): ReadonlySet<string> {
  const hosts = [
    ...links.map(({ href }) => hostOf(href.trim())),
    ...Array.from(body.matchAll(mailbox), ([, host]) => host),
  ];
  return new Set(hosts.flatMap((host) => (host === null || host === undefined ? [] : [ownerOf(host.toLowerCase())])));
}

/** Whether the text holds the sender's name, a part of it, or the name of its domain. */
function isNamed(sender: string, from: string, body: string): boolean {
  const name = sender.replace(/<[^<>]*>|\S{1,64}@\S{1,255}/gu, " ");
  const parts = (name.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((part) => !general.test(part));
  const label = everybodys.test(from) ? "" : (from.split(".")[0] ?? "");
  const names = [...parts, label].filter((part) => part.length > 2).map(squash);
  // Nearly every mail names its sender as it is, and squashing all of it takes long.
  const written = body.toLowerCase();
  if (names.some((part) => written.includes(part))) return true;
  const squashed = squash(body);
  return names.some((part) => squashed.includes(part));
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
