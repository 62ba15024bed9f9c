import { structure } from "../../finders.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";

/** Promotion that most mail programs do not show: what nobody sees has no place in a service mail. */
export const hiddenCommercialText: Rule = {
  id: "purpose/hidden-commercial-text",
  question: "purpose",
  severity: "error",
  speaksFor: "commercial",
  weight: "decisive",
  sources: ["bw-3:15e", "bw-6:193", "can-spam-316.3"],
  nl: {
    what: "In de mail zit reclame die de meeste lezers niet te zien krijgen.",
    why: "Verborgen tekst hoort ook bij de mail, en reclame moet als reclame te herkennen zijn.",
    instead: "Haal de verborgen tekst weg, ook uit de varianten voor telefoon en Outlook.",
  },
  en: {
    what: "The mail holds advertising that most readers do not get to see.",
    why: "Hidden text is part of the mail too, and advertising has to be recognisable as advertising.",
    instead: "Take the hidden text out, also from the variants for telephones and Outlook.",
  },
  fires: [
    { html: '<p>Je pakket is verzonden.</p><div style="display:none">Nu «20% korting op alle» lampen</div>' },
    { html: '<p>Je pakket is verzonden.</p><p style="color:#fefefe">Vandaag een «gratis cadeau voor jou»</p>' },
    { html: "<p>Je pakket is verzonden.</p><!--[if mso]><p>Vandaag «20% korting» voor jou</p><![endif]-->" },
    {
      html: "<style>.m{text-indent:-9999px}</style><p>Your parcel has been sent.</p><p class=m>Now «25% off» all lamps</p>",
    },
  ],
  quiet: [
    { html: '<div style="display:none">Je pakket komt morgen, met 20% korting</div><p>Je pakket is verzonden.</p>' },
    { html: '<p>Je pakket is verzonden.</p><div style="display:none">Bekijk de mail in je browser</div>' },
    { html: "<p>Nu 20% korting op lampen.</p><!--[if mso]><p>Nu 20% korting op lampen.</p><![endif]-->" },
    { html: "<p>Your parcel has been sent.</p><!-- 25% off banner --><p>It arrives on Tuesday.</p>" },
    { html: '<div style="background:#333;color:#fff"><p>Now 25% off all lamps in the shop.</p></div>' },
  ],
  find: structure({
    look: (scene) =>
      promotionIn(scene)
        .filter(({ passage }) => passage?.visible === false)
        .map(({ spot }) => spot),
  }),
};
