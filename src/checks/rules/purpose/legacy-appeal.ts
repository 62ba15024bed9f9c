import { phrases } from "../../finders.ts";
import type { Rule } from "../../rule.ts";

/** A request, however gentle, to leave something to a good cause. */
export const legacyAppeal: Rule = {
  id: "purpose/legacy-appeal",
  question: "purpose",
  severity: "error",
  speaksFor: "charitable",
  weight: "strong",
  sources: ["tw-11.7", "rijksoverheid-spam", "pecr-22-23"],
  nl: {
    what: "De mail wekt op om iets na te laten aan een goed doel.",
    why: "Hoe voorzichtig ook gebracht, het is werven voor een charitatief doel; daarvoor is toestemming nodig.",
    instead: "Stuur dit alleen aan wie erom vroeg, en laat het uit mails over een lopende gift.",
  },
  en: {
    what: "The mail encourages readers to leave something to a good cause.",
    why: "However gently put, it recruits for a charitable purpose, which needs consent.",
    instead: "Send it only to those who asked for it, and keep it out of mails about a running gift.",
  },
  fires: [
    "«Wat laat u na»?",
    "«Met een nalatenschap beschermt» u de zee.",
    "Mevrouw Kuiper «nam ons op in haar testament».",
    "Vraag onze «brochure over nalatenschappen» aan.",
    "Have you thought of a «gift in your will»?",
    "More and more friends «include the organ in their will».",
    "«What will you leave behind»?",
    "A «legacy, large or small, helps» for years.",
  ],
  quiet: [
    "Uw testament is opgesteld; het passeren is op dinsdag om 10 uur bij de notaris.",
    "De nalatenschap van uw vader is afgewikkeld. De verklaring van erfrecht vindt u in de bijlage.",
    "U kunt niet nalaten de brief te ondertekenen.",
    "Your will has been drawn up; please come and sign it on Tuesday.",
    "The estate of your father has been settled; his will is enclosed.",
    "Our legacy system will be switched off on 1 May.",
  ],
  find: phrases({
    nl: [
      "nalaten aan|voor",
      "na te laten aan",
      "wat laat u|je|jij na",
      "laat|laten u|je|jij|zij|mensen|steeds|ook ..4 na aan",
      "met een|uw|je|jouw|hun|haar|zijn nalatenschap|legaat|erfenis|erfstelling ..3 bescherm|beschermt|beschermen|help|helpt|helpen|steunt|steunen|zorgt|kun|kunt|kan|kunnen|geeft|geven|maakt",
      "nalatenschap|legaat|erfenis ..4 aan|voor ons|onze|stichting|het|de goede|werk|doel|natuur|toekomst",
      "nalatenschap|nalatenschappen|legaat|legaten ..2 helpt|helpen|beschermt|beschermen|steunt|steunen",
      "nam|neem|nemen|neemt|namen|opnemen|opgenomen|opneemt ..5 op in|in haar|hun|zijn|je|uw|jouw testament",
      "ons|onze|stichting|doel|kerk|museum ..5 in haar|hun|zijn|je|uw|jouw testament",
      "brochure|folder|gids|informatieavond|bijeenkomst|gesprek ..2 nalaten|nalatenschap|nalatenschappen|legaten",
      "geven|schenken met [een] warme hand",
      "ons|onze|stichting|vereniging|doel ..3 als|tot [mede] erfgenaam|mede-erfgenaam",
      "na uw|je|jouw|hun|mijn leven|overlijden|dood ..4 betekenen|helpen|steunen|doorgeven|geven|bijdragen",
      "denk|denkt|dacht ..3 nalaten|nalatenschap|legaat",
    ],
    en: [
      "leave|leaving|leaves|left ..2 gift|legacy|bequest to|in|for|of",
      "gift|gifts|legacy|donation|remember|remembering in your|their|her|his will|wills",
      "include|includes|included|including|remember|remembers|remembered|remembering|mention ..4 in your|their|her|his will|wills",
      "legacy|bequest ..4 helps|help|protects|keeps|lives|to us|our",
      "legacy|bequest large|big|small or small|large [helps|help|keeps|protects]",
      "legacy gift|gifts|giving|pledge|donor|donors|brochure|evening|guide",
      "what will|would you leave behind",
      "your will ..2 please|think|consider|remember ..4 us|of|the",
      "after your loved ones|family ..3 care|provided",
      "live|lives|living on through|in ..2 gift|legacy",
    ],
    unless: {
      nl: ["niet nalaten", "nalatenschap|erfenis van je|uw|jouw|de"],
      en: [
        "gift in your will to your|his|her|their|my",
        "legacy system|systems|product|version|plan|account|app",
        "leave|leaving ..2 gift card|message|note",
      ],
    },
  }),
};
