import { isMostlyImages } from "../../../draft/mostly-images.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";
import { wholeBody } from "../../spots.ts";

/** A mail that speaks by pictures cannot be judged by its words; the verdict on it is at best `unclear`. */
export const mostlyImages: Rule = {
  id: "notice/mostly-images",
  question: "purpose",
  severity: "warning",
  speaksFor: null,
  weight: "none",
  sources: ["policy"],
  nl: {
    what: "De mail bestaat vooral uit plaatjes, en plaatjes worden hier niet gelezen.",
    why: "Wat erin staat, kan ook reclame zijn; zonder woorden blijft het oordeel onduidelijk.",
    instead: "Zet de boodschap als tekst in de mail, of laat juridisch de plaatjes zelf bekijken.",
  },
  en: {
    what: "The mail consists mostly of pictures, and pictures are not read here.",
    why: "What they say may well be advertising; without words the verdict stays unclear.",
    instead: "Put the message in the mail as text, or have legal look at the pictures themselves.",
  },
  fires: [
    { html: '<img src="https://mol.example/herfst.jpg" width="600" alt="Je afspraak is verplaatst."><p>Tot gauw.</p>' },
    {
      subject: "Your parcel",
      html: '<table><tr><td><img src="a.png" width="100%"></td></tr><tr><td><img src="b.png" width="640" height="400"></td></tr></table><p>We will see you at the desk on Monday. Mol Dental, 1 Mill Lane, Ede</p>',
    },
    { html: '<img src="bericht.png"><p>Groet van Mol</p>' },
  ],
  quiet: [
    {
      html: '<img src="logo.png" width="120" height="40" alt="Mol"><p>Je afspraak van 3 mei is verplaatst naar 4 mei om 15.00 uur.</p>',
    },
    { html: '<p>Your code is 123456. It works until ten past three today.</p><img src="logo.png">' },
    { html: '<p>Je pakket is verzonden.</p><img src="https://t.example/o.gif" width="1" height="1">' },
    "Je pakket is verzonden.",
  ],
  find: structure({ look: ({ draft }) => (isMostlyImages(draft) ? [wholeBody(draft)] : []) }),
};
