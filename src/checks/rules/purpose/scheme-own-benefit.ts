import type { Passage } from "../../../draft/draft.ts";
import { countBelow } from "../../count-below.ts";
import { structure, type Scene, type Spot } from "../../finders.ts";
import { original } from "../../normalise.ts";
import { promotionIn } from "../../promotion.ts";
import type { Rule } from "../../rule.ts";
import { spotAt } from "../../scene.ts";
import { viewOf } from "../../tokens.ts";
import { push } from "../../vocabulary.ts";

const scheme =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,20}subsidie\p{L}{0,20}|isolatieregeling|overheidsregeling(?:en)?|(?:cheque|voucher|bijdrage|tegemoetkoming) van (?:de )?(?:overheid|gemeente|het rijk)|(?:energie|zorg|huur|kinderopvang)toeslag|government (?:vouchers?|schemes?|grants?|subsidy|funding)|(?:state|council) (?:grants?|schemes?|funding)|subsid(?:y|ies)|rebate schemes?)(?![\p{L}\p{N}])/giu;
/** Nearly every mail names no scheme, and is told so fast. */
const mention = /subsid|regeling|toeslag|overheid|gemeente|van het rijk|government|grant|scheme|funding/i;
/** What ties a public scheme to the sender's own shop: where to spend it, who arranges it, what to buy with it. */
const own =
  /(?<!\p{L})(?:(?:bij|via|met|van) (?:ons|onze)|in onze (?:winkels?|showroom|webshop)|(?:wij|we) (?:regelen|verzorgen|vragen)|laat ons|onze (?:installateurs?|adviseurs?|monteurs?)|(?:with|through|from|at) (?:us|our)|in our (?:shops?|stores?|showroom)|we(?: will|'ll)? (?:arrange|handle|take care)|let us|our (?:installers?|advisers?|technicians?))(?!\p{L})/iu;
/** Refusals and decisions on somebody's own application are about what they have already. */
const running =
  /(?<!\p{L})(?:aanvraag|aanvraagnummer|toegekend|afgewezen|beschikking|uitbetaald|uitgekeerd|jaarrekening|vastgesteld|your application|awarded|granted to you|declined|paid out)(?!\p{L})/iu;
const buying =
  /(?<!\p{L})(?:koop|kopen|aanschaf\p{L}*|bestel\p{L}*|offerte\p{L}*|advies\p{L}*|huisbezoek|uit handen|bereken\p{L}*|vraag \p{L}+ \p{L}+ \p{L}+ aan|besteden|inwisselen|verzilveren|inleveren|installeren|laat \p{L}+ plaatsen|buy|purchase|order|quotes?|calculate|(?:home|advice) visit|off your hands|redeem|spend|use it|install(?:ed|ation)?|have \p{L}+ fitted)(?!\p{L})/iu;

/** A public scheme named in one breath with what the sender sells. */
export const schemeOwnBenefit: Rule = {
  id: "purpose/scheme-own-benefit",
  question: "purpose",
  severity: "warning",
  speaksFor: "commercial",
  weight: "strong",
  sources: ["ico-halfords", "tw-11.7"],
  nl: {
    what: "De mail noemt een regeling van de overheid en koppelt die aan jullie eigen aanbod.",
    why: "Halfords kreeg een boete voor een mail over een overheidsvoucher die naar de eigen winkel leidde.",
    instead: "Verwijs alleen naar de officiële regeling, zonder eigen product of afspraak erbij.",
  },
  en: {
    what: "The mail names a public scheme and ties it to your own offer.",
    why: "Halfords was fined for a mail about a government voucher that led to its own shops.",
    instead: "Point to the official scheme alone, without a product or booking of your own.",
  },
  fires: [
    "Er is nu «subsidie» op isolatie. Vraag bij ons een offerte aan.",
    "Met de «isolatieregeling» van het Rijk krijg je geld terug; je kunt het besteden in onze winkels.",
    "Ontdek onze warmtepompen en maak gebruik van de «overheidsregeling».",
    "You can use the «government voucher» towards a repair and redeem it in our stores.",
    "There is a «subsidy» for insulation. Our advisers calculate what it can mean to you.",
    "A «government grant» pays part of the cost, and we arrange the quote for you.",
  ],
  quiet: [
    "Er is een landelijke subsidie voor isolatie. Op rijksoverheid.nl lees je wie die kan aanvragen.",
    "Uw aanvraag voor subsidie bij ons fonds is toegekend. Het bedrag besteden kan tot 1 mei.",
    "Ontdek onze nieuwe lampen in de winkel. De gemeente werkt aan de weg voor de deur.",
    "The government scheme for home insulation closes on 1 May. Read more on the official site.",
    "Your application for a council grant was declined. You can ask us to look at it again.",
  ],
  find: structure({ look: schemesTied }),
};

/** How far around a scheme counts as the same breath, in letters. */
const breath = 160;

function schemesTied(scene: Scene): readonly Spot[] {
  const sold = new Map<Passage | null, number[]>();
  for (const { passage, start } of promotionIn(scene)) push(sold, passage, start);
  const visible = scene.draft.passages.filter((passage) => passage.visible && passage.part !== "header");
  return visible.flatMap((passage) => {
    const view = viewOf(passage);
    if (!mention.test(view.text)) return [];
    const schemes = Array.from(view.text.matchAll(scheme), ({ 0: found, index }) =>
      original(view, index, index + found.length),
    );
    const tied = schemes.filter(([start, end]) => isTied(passage.text, start, end, sold.get(passage) ?? []));
    return tied.map(([start, end]) => spotAt(scene.draft, passage, start, end));
  });
}

function isTied(text: string, start: number, end: number, promotion: readonly number[]): boolean {
  const [from, to] = [Math.max(0, start - breath), end + breath];
  const near = text.slice(from, to);
  if (running.test(near)) return false;
  return countBelow(promotion, to) > countBelow(promotion, from) || (own.test(near) && buying.test(near));
}
