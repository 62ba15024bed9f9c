import type { PhraseLists } from "../finders.ts";

/**
 * Wording that takes the words of an occasion and tells none: why somebody gets this mail, what happens once they buy,
 * and what is true at any time. What it overlaps shows no occasion.
 */
export const lookAlikes: PhraseLists = {
  nl: [
    "download ..3 app ..6 bestelling|pakket",
    "krijg|krijgt|ontvang|ontvangt|ontvangen|gestuurd|verzonden|verstuurd ..4 omdat|want ..9 hebt|bent|heeft|had|geabonneerd|ingeschreven|aangemeld|geregistreerd|besteld|geboekt|gekocht",
    "dit|deze ..1 bericht|mail|e-mail|nieuwsbrief|mailing ..6 ontvangen|ontvangt|verzonden|verstuurd",
    "plaats|doe|bestel|maak ..2 je|jouw|uw|een [eerste|volgende|nieuwe] bestelling|account|afspraak",
    "bij|op|na|vanaf|van je|jouw|uw eerste|volgende|nieuwe bestelling|aankoop|boeking|order",
    "gratis|snel|snelle bezorging|levering|verzending|bezorgd|geleverd|verzonden|retour|retourneren|afhalen",
    "voor|vóór # [uur] besteld",
    "besteld|bestel ..3 morgen|vandaag|maandag ..3 bezorgd|geleverd|huis",
    "voordat|voor de ..3 prijs|prijzen|tarieven ..3 stijgt|stijgen|omhoog|verhoogd",
    "wijzig|beheer|pas je|jouw|uw ..2 gegevens|voorkeuren|profiel|instellingen",
    "niet|nooit langer dan ..2 nodig|noodzakelijk",
    "achteraf|gespreid|later betalen|betaald",
  ],
  en: [
    "download ..3 app ..6 order|parcel",
    "receive|receiving|received|get|getting|sent ..6 because|as|since ..9 subscribed|registered|signed|ordered|bought|purchased|booked|enrolled|opted|have|are",
    "because|since you|you've|you're [have|are|previously|recently] subscribed|registered|signed|opted",
    "this message|email|e-mail|mail ..4 received|sent",
    "place|make|start ..1 your|an|a [first|next|new] order|purchase|booking",
    "on|off|with|from your first|next|new order|purchase|booking|delivery",
    "free|fast|next-day|same-day|worldwide delivery|shipping|returns",
    "order by|before|now",
    "before ..3 price|prices|rates ..3 rise|rises|go|goes|increase|increases",
    "manage|update your ..2 preferences|profile|settings|subscription",
    "buy|shop|order now ..4 pay",
  ],
};
