import type { Image } from "../../../draft/draft.ts";
import { structure } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A picture nobody can see is there to count who opens the mail. */
export const openTracking: Rule = {
  id: "privacy/open-tracking",
  question: "privacy",
  severity: "info",
  speaksFor: null,
  weight: "none",
  sources: ["tw-11.7a", "eprivacy-5.3"],
  nl: {
    what: "De mail bevat een onzichtbaar plaatje dat meet wie hem opent.",
    why: "Voor zulke metingen is eigen toestemming nodig, en een servicemail heeft ze niet nodig.",
    instead: "Zet openmeting uit voor servicemails.",
  },
  en: {
    what: "The mail contains an invisible picture that measures who opens it.",
    why: "Such measuring needs consent of its own, and a service mail does not need it.",
    instead: "Switch open tracking off for service mails.",
  },
  fires: [
    { html: '<p>Je pakket is verzonden.</p>«<img src="https://t.example/o.gif" width="1" height="1">»' },
    { html: '<p>Your parcel has been sent.</p>«<img src="https://t.example/o?id=7" width="0" height="0" alt="">»' },
  ],
  quiet: [
    { html: '<p>Je pakket is verzonden.</p><img src="https://mol.example/logo.png" width="120" height="40">' },
    { html: '<p>Your parcel has been sent.</p><img src="https://mol.example/line.png" width="600" height="1">' },
  ],
  find: structure({
    look: ({ draft }) =>
      draft.images.filter(isInvisible).map(({ start, end }) => ({
        part: "html",
        start,
        end,
        quote: draft.html?.slice(start, end) ?? null,
      })),
  }),
};

function isInvisible({ width, height }: Image): boolean {
  return isTiny(width) && isTiny(height);
}

function isTiny(size: string | null): boolean {
  return size !== null && /^[01](?:px)?$/u.test(size.trim());
}
