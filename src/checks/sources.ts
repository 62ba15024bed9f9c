/** How far a citation was checked: the text itself seen, a trade or law-firm source, from memory, or not settled. */
type Confidence = "seen" | "secondary" | "memory" | "unresolved";

/** Where a rule comes from, cited without paragraph numbers because those moved in 2021 and 2026. */
export interface Citation {
  readonly cite: { readonly nl: string; readonly en: string };
  /** What it is and what it says on our subject, in the language of the source. */
  readonly title: string;
  readonly url: string | null;
  /** The day the source was last consulted. */
  readonly consulted: string;
  readonly confidence: Confidence;
}

/** Every source a rule may name; what could not be verified says so by its confidence. */
export const sources = {
  policy: cited("huisregel", "house policy", "Our own limit, not law; each organisation can change it", "seen"),

  "tw-11.7": cited(
    "art. 11.7 Tw",
    "art. 11.7 Dutch Telecommunications Act",
    "Verbod op ongevraagde berichten met een commercieel, ideëel of charitatief doel (Stb. 2021, 103)",
    "seen",
    "https://zoek.officielebekendmakingen.nl/stb-2021-103.html",
  ),
  "tw-11.7-customer": cited(
    "art. 11.7 Tw (klantuitzondering)",
    "art. 11.7 Dutch Telecommunications Act (customer exception)",
    "Eigen, gelijksoortige producten of diensten aan wie bij een verkoop zijn adres gaf en steeds bezwaar kan maken",
    "secondary",
  ),
  "tw-11.7-identity": cited(
    "art. 11.7 Tw (identiteit en adres)",
    "art. 11.7 Dutch Telecommunications Act (identity and address)",
    "De werkelijke identiteit van de verzender en een geldig adres om berichten te stoppen",
    "secondary",
  ),
  "tw-11.7a": cited(
    "art. 11.7a Tw",
    "art. 11.7a Dutch Telecommunications Act",
    "Toestemming voor het plaatsen en lezen van informatie op randapparatuur",
    "memory",
  ),
  "bw-3:15d": cited("art. 3:15d BW", "art. 3:15d Dutch Civil Code", "Gegevens die een dienstverlener geeft", "memory"),
  "bw-3:15e": cited(
    "art. 3:15e BW",
    "art. 3:15e Dutch Civil Code",
    "Commerciële communicatie, ook voor het imago, is herkenbaar en noemt afzender en voorwaarden",
    "seen",
  ),
  "bw-6:193": cited(
    "art. 6:193a e.v. BW (oneerlijke handelspraktijken)",
    "art. 6:193a ff. Dutch Civil Code (unfair commercial practices)",
    "Misleiding, verborgen commercieel oogmerk en valse tijdsdruk",
    "memory",
  ),
  "bw-6:236": cited("art. 6:236 BW", "art. 6:236 Dutch Civil Code", "Stilzwijgende verlenging en opzegging", "memory"),
  "bw-7:517": cited(
    "art. 7:517 BW",
    "art. 7:517 Dutch Civil Code",
    "Wijziging van een betaaldienst, twee maanden vooraf",
    "memory",
  ),
  "tw-7.2": cited(
    "art. 7.2 Tw",
    "art. 7.2 Dutch Telecommunications Act",
    "Wijziging van een contract, met het recht om kosteloos op te zeggen",
    "memory",
  ),
  "hrw-27": cited(
    "art. 27 Handelsregisterwet 2007",
    "art. 27 Dutch Trade Register Act 2007",
    "Inschrijfnummer op uitgaande brieven en aanbiedingen",
    "memory",
  ),
  "uavg-46": cited("art. 46 UAVG", "art. 46 Dutch GDPR Implementation Act", "Gebruik van het BSN", "memory"),

  "code-email-2012": cited(
    "Code reclame via e-mail 2012",
    "Dutch Code for advertising by e-mail 2012",
    "Zelfregulering: toestemming, herkenbaarheid, contactgegevens en afmelden",
    "secondary",
  ),
  "rcc-2023-00031": cited(
    "RCC 2023/00031",
    "Dutch Advertising Code Committee 2023/00031",
    "Servicemail over bezorging rond kerst met reclametekst, als reclame getoetst (15 februari 2023)",
    "seen",
  ),
  "rcc-2021-00534": cited(
    "RCC 2021/00534",
    "Dutch Advertising Code Committee 2021/00534",
    "Reisorganisatie mailt over fotoboeken: niet eigen en gelijksoortig, geen afmeldlink",
    "seen",
  ),
  "rcc-2014-00819": cited(
    "RCC 2014/00819",
    "Dutch Advertising Code Committee 2014/00819",
    "Antwoord kwam terug: geen werkend antwoordadres",
    "seen",
  ),
  "rb-2582": cited(
    "RCC, banner in bestelbevestiging (RB 2582)",
    "Dutch Advertising Code Committee, banner in an order confirmation (RB 2582)",
    "Banner in bestelbevestiging niet zonder meer toegestaan; alleen de titel gezien",
    "unresolved",
  ),
  "ddma-service": cited(
    "DDMA over servicebericht en klantuitzondering",
    "DDMA on service messages and the customer exception",
    "Alleen informeren over wat de overeenkomst raakt, zonder aanprijzing; uitleg van een brancheorganisatie",
    "secondary",
  ),
  "ddma-three-questions": cited(
    "DDMA, drie vragen voor een servicemail",
    "DDMA, three questions before a service mail",
    "Wat is het doel, voor wie is het nodig, ben je klaar voor vragen over persoonsgegevens",
    "secondary",
  ),
  "rijksoverheid-spam": cited(
    "Rijksoverheid over spam",
    "Dutch government on spam",
    "Drie soorten spam: verkoop, goede doelen, aandacht voor een ideaal of overtuiging",
    "seen",
  ),

  "gdpr-5": cited("art. 5 AVG", "art. 5 GDPR", "Principles: purpose, minimisation, storage, accountability", "memory"),
  "gdpr-6": cited("art. 6 AVG", "art. 6 GDPR", "Lawfulness of processing", "memory"),
  "gdpr-7": cited("art. 7 AVG", "art. 7 GDPR", "Conditions for consent", "memory"),
  "gdpr-9": cited("art. 9 AVG", "art. 9 GDPR", "Special categories of personal data", "memory"),
  "gdpr-12": cited("art. 12 AVG", "art. 12 GDPR", "Transparent information and communication", "memory"),
  "gdpr-13-14": cited("art. 13 en 14 AVG", "arts. 13 and 14 GDPR", "Information to be provided", "memory"),
  "gdpr-15": cited("art. 15 AVG", "art. 15 GDPR", "Right of access", "memory"),
  "gdpr-17": cited("art. 17 AVG", "art. 17 GDPR", "Right to erasure", "memory"),
  "gdpr-21": cited("art. 21 AVG", "art. 21 GDPR", "Right to object, absolute against direct marketing", "seen"),
  "gdpr-34": cited("art. 34 AVG", "art. 34 GDPR", "Communication of a breach to the data subject", "memory"),
  "eprivacy-13": cited(
    "art. 13 ePrivacyrichtlijn",
    "art. 13 ePrivacy Directive",
    "Unsolicited communications",
    "secondary",
  ),
  "eprivacy-5.3": cited(
    "art. 5, derde lid, ePrivacyrichtlijn",
    "art. 5(3) ePrivacy Directive",
    "Storing and reading information on a user's equipment",
    "memory",
  ),
  "cjeu-inteligo": cited(
    "HvJ EU C-654/23 (Inteligo Media)",
    "CJEU C-654/23 (Inteligo Media)",
    "A free account tied to a paid one can be a sale; informative mail that steers to it is direct marketing",
    "seen",
  ),
  "eecc-105": cited(
    "art. 105 Richtlijn (EU) 2018/1972 (elektronische communicatie)",
    "art. 105 Directive (EU) 2018/1972 (electronic communications)",
    "Notice of changes, the right to end the contract, and advice on the best tariff",
    "memory",
  ),
  "dcd-19": cited(
    "art. 19 Richtlijn (EU) 2019/770 (digitale inhoud)",
    "art. 19 Directive (EU) 2019/770 (digital content)",
    "Notice of changes to digital content and the right to end the contract",
    "memory",
  ),
  "p2b-3": cited(
    "art. 3 Verordening (EU) 2019/1150 (platforms)",
    "art. 3 Regulation (EU) 2019/1150 (platforms)",
    "Changed terms of platforms are announced fifteen days ahead",
    "memory",
  ),
  "gpsr-35-36": cited(
    "art. 35 en 36 Verordening (EU) 2023/988 (productveiligheid)",
    "arts. 35 and 36 Regulation (EU) 2023/988 (product safety)",
    "Direct recall notices and wording that must not play down the risk",
    "secondary",
  ),

  "ico-amex": cited(
    "ICO, American Express (2021)",
    "ICO, American Express (2021)",
    "Servicing mails that sold",
    "secondary",
  ),
  "ico-ee": cited("ICO, EE (2019)", "ICO, EE (2019)", "Service texts that promoted an app and upgrades", "seen"),
  "ico-halfords": cited(
    "ICO, Halfords (2022)",
    "ICO, Halfords (2022)",
    "A government voucher, the own shop, and a service label that did not help",
    "secondary",
  ),
  "ico-flybe-honda": cited(
    "ICO, Flybe en Honda (2017)",
    "ICO, Flybe and Honda (2017)",
    "Asking by mail whether somebody wants marketing is marketing",
    "secondary",
  ),
  "ico-regulatory": cited(
    "ICO, berichten op verzoek van een toezichthouder (2023)",
    "ICO, regulatory communications (2023)",
    "Phrasing, tone and context",
    "seen",
  ),
  "ico-service-message": cited(
    "ICO over serviceberichten",
    "ICO on service messages",
    "Branding does not count; significant promotional material does",
    "secondary",
  ),
  "pecr-22-23": cited(
    "PECR reg. 22 en 23",
    "PECR regs. 22 and 23",
    "Electronic mail for direct marketing",
    "secondary",
  ),
  "uk-si-2015-17": cited(
    "UK SI 2015/17, reg. 25",
    "UK SI 2015/17, reg. 25",
    "Registered name, number and office on business letters",
    "memory",
  ),
  "gmbhg-35a": cited("§ 35a GmbHG", "§ 35a German Limited Companies Act", "Angaben auf Geschäftsbriefen", "memory"),
  "bgh-vi-zr-225-17": cited(
    "BGH VI ZR 225/17",
    "BGH VI ZR 225/17",
    "Zufriedenheitsbefragung in der Rechnungsmail ist Werbung (10. Juli 2018)",
    "seen",
  ),
  "bgh-vi-zr-134-15": cited(
    "BGH VI ZR 134/15",
    "BGH VI ZR 134/15",
    "Werbung in der automatischen Antwort (15. Dezember 2015)",
    "secondary",
  ),
  "bgh-i-zr-208-12": cited("BGH I ZR 208/12", "BGH I ZR 208/12", "Empfehlungs-E-Mail ist Werbung", "secondary"),
  "uwg-7": cited("§ 7 UWG", "§ 7 German Unfair Competition Act", "Unzumutbare Belästigungen", "seen"),
  "gba-2020-01": cited(
    "GBA, aanbeveling 01/2020",
    "Belgian DPA, recommendation 01/2020",
    "Direct marketing, ook voor imago en ideeën",
    "secondary",
  ),
  "can-spam-316.3": cited(
    "16 CFR 316.3",
    "16 CFR 316.3",
    "Primary purpose: subject line, placement, proportion",
    "seen",
    "https://www.law.cornell.edu/cfr/text/16/316.3",
  ),
  "can-spam-7704": cited("15 USC 7704", "15 USC 7704", "Truthful headers and subject, address, opt-out", "secondary"),
  "casl-6": cited(
    "CASL s. 6",
    "CASL s. 6",
    "Service messages need no consent, identification and unsubscribe still apply",
    "memory",
    "https://laws-lois.justice.gc.ca/eng/acts/E-1.6/",
  ),
} as const satisfies Record<string, Citation>;

/** The name by which a rule cites a source. */
export type SourceId = keyof typeof sources;

function cited(nl: string, en: string, title: string, confidence: Confidence, url: string | null = null): Citation {
  return { cite: { nl, en }, title, url, consulted: "2026-11-23", confidence };
}
