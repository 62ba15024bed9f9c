import { isBsn, isIban } from "../draft/check-digits.ts";

/** What never leaves for a model in the open. */
export type PersonalKind = "link" | "email" | "iban" | "address" | "order" | "customer" | "phone" | "bsn" | "name";

/** A stretch of text that is somebody's, and of what kind. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly value: string;
}

interface Look {
  readonly kind: PersonalKind;
  /** What the first group holds is somebody's, or all of it where there is no group. */
  readonly matches: RegExp;
  readonly accept?: (found: string) => boolean;
  /** The stretch at the beginning that counts; null where none does. */
  readonly within?: (found: string) => string | null;
}

// Blanks of any width, and what takes none: people and mail programs put them inside numbers.
const gap = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;
const apart = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff.\-\u2010-\u2013/]`;
const noLetterBefore = String.raw`(?<![\p{L}\p{N}])`;
const noLetterAfter = String.raw`(?![\p{L}\p{N}])`;
const number = String.raw`(?:nummers?|nrs?\.?|numbers?|no\.?|code|id|ref(?:erentie|erence)?\.?|kenmerk|nummer)`;
const value = String.raw`((?=[\p{L}\d./_-]{0,30}\d)[\p{L}\d](?:[\p{L}\d]|[./_-](?=[\p{L}\d])){2,39}(?:${gap}\d{2,8}){0,5})`;
const between = String.raw`${gap}{0,3}(?:${number})?${gap}{0,3}(?:is|luidt|was|van|=)?${gap}{0,3}[:#(]?${gap}{0,3}#?`;
const order = String.raw`(?:bestel(?:ling)?|order|opdracht|zending|track(?:ing)?(?:[ &]{0,3}trace)?|barcode|factuur|invoice|reservering|boeking|booking|reservation|pakket|parcel|shipment|ticket|retour|commande|bestellung|auftrags?|rechnungs?|dossier|zaak|case|claim|schade)[s-]?`;
const customer = String.raw`(?:klant|customer|client|relatie|lid(?:maatschaps)?|member(?:ship)?|account|contract|polis|policy|abonnements?|subscription|debiteur(?:en)?|gebruikers?|user|kunden|pas|card)[s-]?`;
const house = String.raw`\d{1,5}(?:${gap}?[a-zA-Z](?!\p{L}))?(?:[-/]\d{1,4})?`;
const dutch = String.raw`[1-9]\d{3}(?:${gap}{0,2}[A-Z]{2}|[a-z]{2})`;
const british = String.raw`[A-Z]{1,2}\d[A-Z\d]?${gap}{0,2}\d[A-Z]{2}`;
const street = String.raw`(?:\p{Lu}[\p{L}'’.-]{1,40} (?:[\p{L}'’.-]{1,40} ){0,3})?`;
const hail = inAnyCase(
  String.raw`(?:beste|geachte|hallo|hoi|hey|hi|hello|dear|dag|lieve|welkom|welcome|goede(?:morgen|middag|n?avond)|good (?:morning|afternoon|evening)|lieber?|guten (?:tag|morgen|abend)|sehr geehrter?|bonjour|cher|chère|hola|ciao|t\.n\.v\.|t\.a\.v\.)`,
);
const title = inAnyCase(
  String.raw`(?:(?:de )?heer(?:(?: en |/)mevrouw)?|mevrouw|mevr\.?|dhr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|drs?\.?|ir\.?|prof\.?|familie|fam\.?|herr|frau|monsieur|madame)`,
);
const nameWord = String.raw`(?:\p{Lu}\.){1,4}|\p{Lu}[\p{L}'’]{1,30}(?:-\p{Lu}[\p{L}'’]{1,30})?`;
const particle = String.raw`(?:van|de|den|der|ter|ten|te|von|zu|du|la|le|el|al|bin|di|da|'t|’t)`;
const name = String.raw`((?:${nameWord})(?:[ \u00a0](?:(?:${particle})[ \u00a0]){0,3}(?:${nameWord})){0,4})`;

const longest: readonly Look[] = [
  {
    kind: "link",
    matches: expression(String.raw`(?:https?:\/\/|www\.)[^\s<>"')\]]{4,2000}`),
    accept: isSigned,
  },
  {
    kind: "email",
    matches: expression(
      String.raw`[\p{L}\p{N}._%+'-]{1,64}${gap}?(?:@|\(at\)|\[at\])${gap}?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
    ),
  },
  {
    kind: "iban",
    // Looked ahead, so that what follows one number is not taken for the end of it and lost for the next.
    matches: expression(String.raw`${noLetterBefore}(?=([A-Z]{2}${apart}{0,2}\d{2}(?:${apart}{0,2}[A-Z0-9]){11,30}))`),
    within: ibanIn,
  },
  {
    kind: "address",
    matches: expression(
      String.raw`${noLetterBefore}(${street}${house}(?:,|${gap}){1,4}(?:${dutch}|${british})|(?:${dutch}|${british})(?:,|${gap}){1,4}(?:(?:huisnummer|huisnr\.?|nr\.?)${gap}){0,1}${house}|[1-9]\d{3}${gap}{0,2}[A-Z]{2}|\p{Lu}[\p{L}'’.-]{2,40}(?:straat|laan|weg|plein|straße|strasse|gasse|kade|gracht|dreef)${gap}${house}(?:,|${gap}){1,4}\d{4,5})${noLetterAfter}`,
    ),
  },
  { kind: "order", matches: expression(String.raw`${noLetterBefore}${order}${between}${value}`, "giu") },
  { kind: "customer", matches: expression(String.raw`${noLetterBefore}${customer}${between}${value}`, "giu") },
  {
    kind: "phone",
    matches: expression(
      String.raw`(?<![\p{L}\p{N}.,-])((?:\+|00)${gap}?[1-9](?:[\s\u00ad\u200b-\u200d\u2060\ufeff.()\-\u2010-\u2013/]{0,3}\d){7,14}|\(?0\d(?:[\s\u00ad\u200b-\u200d\u2060\ufeff.()\-\u2010-\u2013/]{0,3}\d){6,9}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})${noLetterAfter}`,
    ),
    accept: (found) => !/^\(?0?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}/u.test(found),
  },
  { kind: "bsn", matches: expression(String.raw`(?<![\p{L}\d])(?=(\d(?:${apart}{0,2}\d){8})(?!\d))`), accept: isBsn },
  {
    kind: "name",
    matches: expression(String.raw`${noLetterBefore}${hail}[ \u00a0,]{1,3}(?:${title}[ \u00a0]){0,3}${name}`),
    accept: (found) => !isEverybody(found),
  },
  {
    kind: "name",
    matches: expression(String.raw`${noLetterBefore}${title}[ \u00a0]${name}`),
    accept: (found) => !isEverybody(found),
  },
];

/** All that is somebody's in a text, the kinds that take most of it first. */
export function personalIn(text: string): readonly Personal[] {
  return longest.flatMap(({ kind, matches, accept = () => true, within = (found) => found }) =>
    Array.from(text.matchAll(matches), (match) => within(match[1] ?? match[0]))
      .filter((found) => found !== null)
      .filter(accept)
      .map((value) => ({ kind, value })),
  );
}

const dutchAccount = /^NL\d{2}[A-Z]{4}\d{10}$/u;

/** The longest beginning that is an account number; a Dutch one also where its check digits are wrong. */
function ibanIn(found: string): string | null {
  for (let end = found.length; end > 14; end -= 1) {
    const part = found.slice(0, end);
    if (!/[A-Z0-9]$/u.test(part) || /^[\p{L}\p{N}]/u.test(found.slice(end))) continue;
    if (isIban(part) || dutchAccount.test(part.replaceAll(/[^A-Z0-9]/gu, ""))) return part;
  }
  return null;
}

const opaque = /(?=[\w~%-]*\d)(?=[\w~%-]*[a-zA-Z])[\w~%-]{16,}|[a-f\d]{16,}|\d{8,}/iu;
const signing =
  /[?&#;](?:[\w-]*(?:sig|token|hash|hmac|key|auth|jwt|code|secret|uid|user|klant|email|mail|id|sid|session|expires|otp|nonce)[\w-]*)=/iu;

function isSigned(url: string): boolean {
  return signing.test(url) || opaque.test(url.replace(/^https?:\/\/[^/?#]*/iu, ""));
}

const everybody =
  /^(?:heren|dames|mevr\.?|dhr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|drs?\.?|ir\.?|prof\.?|familie|fam\.?|herr|frau|monsieur|madame|klant(?:en)?|lezers?|leden|lid|relaties?|abonnees?|gasten?|gast|huurders?|bewoners?|leerlingen?|ouders?|patiënt(?:en)?|deelnemers?|collega'?s?|heer|mevrouw|meneer|allemaal|iedereen|customers?|members?|readers?|sir|madam|guests?|users?|subscribers?|colleagues?|all|everyone|team|friends?|kund(?:e|in|en)|damen|client(?:s|e)?|bij|in|terug|back|to|op|de|het|bezoekers?|reizigers?|verzekerden?|donateurs?|vrienden|vriend|student(?:en)?|tenants?|residents?|parents?)$/iu;

function isEverybody(found: string): boolean {
  return everybody.test(found.split(/[ \u00a0]/u)[0] ?? "");
}

/**
 * An expression whose letters stand for their capitals too. The engine's own way, `(?i:...)`, finds nothing in Node 24
 * once it compiles in haste, as it does in a process with many expressions.
 */
function inAnyCase(source: string): string {
  return source.replaceAll(/\\.|\p{Ll}/gu, (found) =>
    found.startsWith("\\") ? found : `[${found}${found.toUpperCase()}]`,
  );
}

function expression(source: string, flags = "gu"): RegExp {
  return new RegExp(source, flags);
}
