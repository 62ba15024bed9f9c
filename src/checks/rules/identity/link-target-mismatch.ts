import type { Link } from "../../../draft/draft.ts";
import { links } from "../../finders.ts";
import { hostOf, ownerOf } from "../../hosts.ts";
import type { Rule } from "../../rule.ts";

/** A link that shows one address and leads to another, as a forged mail does. */
export const linkTargetMismatch: Rule = {
  id: "identity/link-target-mismatch",
  question: "privacy",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["bw-3:15e", "bw-6:193"],
  nl: {
    what: "Een link laat een ander adres zien dan waar hij heen gaat.",
    why: "Zo zien valse mails eruit; lezers en mailfilters vertrouwen zo'n mail niet.",
    instead: "Laat de link gaan naar het adres dat er staat, of schrijf in woorden waar hij heen gaat.",
  },
  en: {
    what: "A link shows another address than the one it leads to.",
    why: "That is what forged mails look like; readers and mail filters do not trust such a mail.",
    instead: "Have the link lead to the address that is shown, or say in words where it leads.",
  },
  fires: [
    { html: '<p>Ga naar «<a href="https://klik.mailer.example/x1">www.tandartsmol.nl</a>» voor je afspraak.</p>' },
    { html: '<p>«<a href="https://mol-login.example">https://mol.nl/inloggen</a>»</p>' },
    { html: '<p>Mail «<a href="mailto:info@elders.example">balie@mol.nl</a>».</p>' },
    { html: '<p>Go to «<a href="https://evil.example/mol.co.uk">mol.co.uk</a>» to move your appointment.</p>' },
    { html: '<p>«<a href="https://paypal.com">https://раураl.com</a>»</p>' },
  ],
  quiet: [
    { html: '<p>Ga naar <a href="https://mijn.tandartsmol.nl/afspraak">www.tandartsmol.nl</a>.</p>' },
    { html: '<p><a href="https://klik.mailer.example/x1">Bekijk je afspraak</a></p>' },
    { html: '<p><a href="{{afspraak_url}}">www.mol.nl</a> <a href="https://x.example/1">factuur.pdf</a></p>' },
    { html: '<p>Mail <a href="mailto:balie@mol.nl?subject=Afspraak">balie@mol.nl</a> of bel 0318.</p>' },
    { html: '<p>See <a href="https://www.mol.co.uk/terms">mol.co.uk/terms</a>, version 2.0.</p>' },
    "Zie https://mol.nl/afspraak voor je afspraak.",
  ],
  find: links({ matches: isMismatch }),
};

const host = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}`;
const whole = new RegExp(`^(?:[\\p{L}\\p{N}._%+-]{1,64}@)?(${host})(?:[/?#:].*)?$`, "u");
const announced = new RegExp(`(?:https?://|(?<![\\p{L}\\p{N}.])(?=www\\.))(${host})`, "u");
/** Words with a point in them that name a file rather than a place. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|ics|png|jpe?g|gif|html?|js|md)$/u;

function isMismatch({ label, href }: Link): boolean {
  const shown = label.includes(".") ? hostShownIn(label.trim().toLowerCase()) : null;
  const target = shown === null ? null : hostOf(href.trim());
  return shown !== null && target !== null && ownerOf(shown) !== ownerOf(target);
}

function hostShownIn(label: string): string | null {
  const [, found] = announced.exec(label) ?? whole.exec(label) ?? [];
  return found === undefined || (file.test(found) && !announced.test(label)) ? null : hostOf(`https://${found}`);
}
