import { readFileSync, readdirSync } from "node:fs";
import type { MailParts } from "../../src/draft/draft.ts";
import { readMail } from "../../src/draft/read-mail.ts";
import type { ComposedFile, ComposedMail } from "./written-mail.ts";

const folder = new URL("../mails/", import.meta.url);

/** The golden mails, each with a From, and mails made up of what is hard to carry. */
export async function composedMails(): Promise<readonly ComposedMail[]> {
  const names = readdirSync(folder).filter((name) => /\.(?:eml|html|txt|md)$/.test(name));
  const golden = await Promise.all(names.map((name) => goldenMail(name)));
  return [...golden, ...madeUp()];
}

async function goldenMail(name: string): Promise<ComposedMail> {
  const reading = await readMail(readFileSync(new URL(name, folder)), name);
  if (reading.is === "unread") throw new Error(`${name}: ${reading.unread.because}`);
  const { sender, replyTo, subject, text, html }: MailParts = reading.read;
  return {
    name,
    from: sender ?? "Zon <info@zon.example>",
    replyTo,
    subject: subject ?? "Uw bericht",
    text,
    html,
    files: [],
  };
}

const subjects = [
  "Uw afspraak op 3 maart gaat niet door",
  `Wijziging: ${"het nieuwe rooster van de sporthal geldt vanaf maandag 4 januari, ".repeat(4)}einde`,
  "Één café, twee naïeve zoölogen: € 12,50 – geldig t/m 31‑12 ✅ 👩‍👩‍👧",
  `Überraschung ${"für älteste Gäste, ".repeat(9)}9 %`,
  '=?niet?= een "gecodeerd" woord_met (haakjes) <en> meer, 7x',
  "Ваш заказ №5 не отправлен",
  "お届け日は3月4日に変更されました",
  "موعدك في 3 مارس لن يتم",
  "\u00a0\ufeffUw dag 9 \u200b",
];
const senders = [
  "Zwembad De Duiker <info@duiker.example>",
  "Jansen, Piet <p.jansen@zon.example>",
  "Café Zoë ☕ <hallo@zoe.example>",
  "kaal@zon.example",
  `De heel lange naam van een stichting voor het behoud van namen ${"en nog meer namen ".repeat(5)}<lang@zon.example>`,
  '"Aan" \\ halen 9 <halen@zon.example>',
  "\ufeffOnzichtbaar 7\u00a0 <rand@zon.example>",
];
const bodies = [
  "Beste {{voornaam}},\n\nDe les van 3 maart om 9.00 uur gaat niet door.\nKijk op https://zon.example/les?id=3&dag=4.\n\n-- \nZwembad, 010 - 000 00 00",
  `Één regel van ${"wel heel veel woorden met € 5 en 7% erin, ".repeat(60)}einde niet.`,
  "From hier begint een regel\n.punt 1\n..punten\n--geen grens\n=3D is geen teken\n>geciteerd 2\n spatie vooraf\ntab\tin 5 het midden niet",
  "regel met spatie aan het eind \ntwee  spaties, 4 tekens ‘’ “” … niet\n\n\n\nna vier lege regels: 6",
  "emoji 👩‍👩‍👧 en 𝒾𝓃𝒹𝒾𝓇𝒆𝒄𝓉, zero\u200bwidth, soft\u00adhyphen, nbsp\u00a08, niet",
];
const htmls = [
  `<!doctype html><html><head><meta charset="utf-8"><style>.x{display:none}</style></head><body>
<div style="display:none">Vooraf: 3 plaatsen</div><p>Beste {{voornaam}},<br>uw les van 3&nbsp;maart gaat <b>niet</b> door.</p>
<!-- versie 2 --><p class="x">verborgen</p><a href="https://zon.example/les?id=3&amp;dag=4">Kies een dag</a><img src="cid:kaart" alt="Kaart 5"></body></html>`,
  `<p>${"Een regel zonder einde, 12 euro, niet langer dan nodig. ".repeat(80)}</p>`,
  `<table>\r\n<tr><td>Prijs\r\n<td>€ 9,95 niet <a href='#'>á</a>\r\n</table>\r\n\r\n`,
  `<p>=3D &euro;5 &#8203; . niet\n.\n..\nFrom 7 <a href=https://x.example/=20>link</a> \n</p>`,
];

const pdf: ComposedFile = {
  name: "voorwaarden 2027.pdf",
  type: "application/pdf",
  content: Buffer.from("%PDF-1.7\r\n\n\r%%EOF"),
  contentId: null,
};
const png: ComposedFile = {
  name: "kaart.png",
  type: "image/png",
  content: Buffer.from([0x89, 0x50, 0, 13, 10, 10, 255]),
  contentId: "kaart@zon",
};
const csv: ComposedFile = {
  name: "één — überzicht (définitief) van de rekeningen met een lange naam 9.csv",
  type: "text/csv",
  content: Buffer.from("a;b\r\n1;2"),
  contentId: null,
};

/** One for each subject, the other parts taking turns. */
function madeUp(): readonly ComposedMail[] {
  return subjects.map((subject, at) => ({
    name: `made up ${String(at + 1)}`,
    from: senders[at % senders.length] ?? null,
    replyTo: at % 2 === 0 ? (senders[(at + 1) % senders.length] ?? null) : null,
    subject,
    text: at % 4 === 3 ? null : (bodies[at % bodies.length] ?? null),
    html: at % 4 === 2 ? null : (htmls[at % htmls.length] ?? null),
    files: [[], [pdf], [png, csv], [pdf, png]][at % 4] ?? [],
  }));
}
