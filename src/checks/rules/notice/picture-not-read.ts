import type { Image } from "../../../draft/draft.ts";
import { canSay, isMostlyImages } from "../../../draft/mostly-images.ts";
import { structure } from "../../finders.ts";
import type { Spot } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** Pictures count in the fingerprint by where they are fetched, but nobody here reads what they show. */
export const pictureNotRead: Rule = {
  id: "notice/picture-not-read",
  question: "purpose",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["policy"],
  nl: {
    what: "Er staat een plaatje in de mail dat hier niet gelezen wordt.",
    why: "Een plaatje kan woorden dragen, dus ook reclame, en het kan na de goedkeuring op zijn adres vervangen worden.",
    instead: "Laat juridisch ook naar de plaatjes kijken voordat er een besluit valt.",
  },
  en: {
    what: "The mail contains a picture that is not read here.",
    why: "A picture can carry words, advertising too, and at its address it can be replaced after the approval.",
    instead: "Have legal look at the pictures too before anything is decided.",
  },
  fires: [
    {
      html: '<p>Je afspraak van 3 mei is verplaatst naar 4 mei om 15.00 uur, in de praktijk aan de Molenlaan 1 in Ede. Kun je dan niet? Bel ons voor vrijdag op 0318 123 456, dan zoeken we samen een ander moment.</p>«<img src="https://mol.example/kaart.png?id=7" width="600" height="200">»',
    },
    {
      html: '«<img src="logo.png" alt="Mol Dental">»<p>Your appointment of 3 May has moved to 4 May at 3 pm, at the practice in Mill Lane.</p>',
    },
    {
      text: "De plattegrond van de nieuwe praktijk zit erbij.",
      attachments: [{ name: "«plattegrond.png»", type: "image/png", size: 40_000, digest: "0" }],
    },
  ],
  quiet: [
    { html: '<img src="logo.png" width="120" height="40"><p>Je pakket is op 3 mei verzonden.</p>' },
    { html: '<p>Your parcel has been sent.</p><img src="https://t.example/o.gif" width="1" height="1">' },
    { html: '<img src="https://mol.example/herfst.jpg" width="600"><p>Tot gauw.</p>' },
    "Je pakket is verzonden.",
  ],
  find: structure({
    look: ({ draft }) => {
      if (isMostlyImages(draft)) return [];
      const drawn = draft.images
        .filter(canSay)
        .map((image): Spot => ({ part: "html", start: image.start, end: image.end, quote: nameOf(image) }));
      const shown = new Set(draft.images.map(({ src }) => src.toLowerCase()));
      const attached = draft.attachments
        .filter(
          ({ type, contentId }) => type.startsWith("image/") && !shown.has(`cid:${contentId ?? ""}`.toLowerCase()),
        )
        .map(({ name, type }): Spot => ({ part: "attachment", start: null, end: null, quote: name ?? type }));
      return [...drawn, ...attached];
    },
  }),
};

/** What people would call a picture: what is said in its place, or else its file. */
function nameOf({ src, alt }: Image): string {
  const said = alt?.trim() ?? "";
  if (said !== "") return said;
  const [inline] = /^data:[^;,]{0,40}/iu.exec(src) ?? [];
  return (
    inline ??
    /^[^?#]*/u
      .exec(src)?.[0]
      .split("/")
      .findLast((step) => step !== "") ??
    src
  );
}
