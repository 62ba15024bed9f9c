// Words by which a text turns to whoever judges it. Each alternative needs two of them near each other, because by
// itself every one stands in honest mail too; the gaps are bounded, so that looking takes linear time.

const near = (gap: number): string => String.raw`[^\n]{0,${gap}}?`;
const any = (...words: readonly string[]): string => `(?:${words.join("|")})`;
const start = String.raw`(?<![\p{L}\p{N}])`;
const stop = String.raw`(?![\p{L}\p{N}])`;

const drop = any(
  "ignore|disregard|forget|override|bypass|overrule|set aside|do not (?:apply|follow)|don't (?:apply|follow)|stop (?:applying|following)",
  "negeer|vergeet|sla over|omzeil|houd je niet aan|volg niet|pas niet toe|laat los|trek je niets aan van",
  "ignorier(?:e|en sie)?|vergiss|vergessen sie|missachte|missachten sie|ignorez|ignore[rs]?|oubliez|oublie|ne tenez pas compte",
  "ignor[ae]|olvid[ae]|omita|dimentica|ignorare|ignorate|ignore|esqueça|desconsidere|zignoruj|pomiń|zapomnij",
  "yok say|görmezden gel|unut|игнорируй(?:те)?|забудь(?:те)?|проигнорируй(?:те)?|ignorera|glöm|ignoreer|hunsa|unohda|ohita",
);
const orders = any(
  String.raw`(?:all |any |the |your |every )?(?:previous|prior|above|earlier|preceding|foregoing|system|original|initial|given|safety|usual|existing)${near(20)}(?:instructions?|prompts?|rules?|text|directions?|guidelines?|orders?|messages?|context|policies|policy|training|criteria)`,
  String.raw`(?:everything|all|anything|what)${near(14)}(?:above|before|so far|told)|your (?:instructions|rules|guidelines|prompt|training|system prompt|criteria)|the (?:system prompt|rules you|criteria)`,
  String.raw`(?:alle |de |je |jouw |uw |het )?(?:vorige|bovenstaande|eerdere|voorgaande|bestaande|gegeven|oorspronkelijke)${near(20)}(?:instructies?|opdracht(?:en)?|regels|tekst|aanwijzingen|prompt|criteria)|het bovenstaande|(?:je|jouw|uw) (?:instructies|opdracht|regels|systeemprompt|criteria|richtlijnen)|alles (?:wat )?(?:hiervoor|hierboven|je (?:is|werd) verteld)`,
  String.raw`(?:alle |die |deine |ihre )?(?:vorherigen|bisherigen|obigen|früheren)${near(14)}(?:anweisungen|regeln|instruktionen|vorgaben)|deine (?:anweisungen|regeln)|ihre (?:anweisungen|regeln)`,
  String.raw`(?:toutes )?(?:les |vos |tes )(?:instructions|consignes|règles)|(?:todas )?(?:las |tus |sus )(?:instrucciones|reglas)|(?:tutte )?(?:le |tue )(?:istruzioni|regole)${near(14)}|(?:todas )?(?:as |suas )(?:instruções|regras)`,
  String.raw`(?:wszystkie |poprzednie |twoje )?(?:poprzednie )?(?:instrukcje|polecenia|zasady)|(?:önceki|tüm|yukarıdaki)${near(14)}(?:talimat|kural)\p{L}*|(?:все |предыдущие |ваши |прежние )(?:предыдущие )?(?:инструкции|указания|правила)|tidigare (?:instruktioner|regler)|aiemmat ohjeet`,
);
const machine = any(
  String.raw`(?:an? |the |our |your |een |de |het )?(?:ai|a\.i\.|artificial intelligence|large language|language|llm|gpt|ki|taal|review|tone)[ -]?(?:assistant|model|reviewer|checker|judge|system|moderator|classifier|bot|beoordelaar|controleur|modell)?`,
  "chatgpt|copilot|claude|gemini|llama|mistral|taalmodel|sprachmodell|modèle de langage|modelo de lenguaje|modello linguistico|языковая модель|model językowy|dil modeli",
);
const judge = any(
  String.raw`(?:the |an? |our |de |het |een |der |die |le |la |el )?(?:ai|language|automated|automatic|tone|e-?mail|content|compliance|servicemail|automatische)?[ -]?(?:language model|taalmodel|sprachmodell|classifier|reviewbot|review bot|review model|review tool|review system|checker|evaluator|moderator|judge|reviewer|beoordelaar|toetser|controlebot|beoordelingsmodel|filter|ai|llm|gpt|chatgpt|ki|bot|assistant)`,
);
const service = any(
  String.raw`service[ -]?(?:mail|e-?mail|message|bericht)?|transactional|non[ -]?commercial|not commercial|not (?:advertising|marketing|promotional|promotion)|purely informational|informational|none|harmless|compliant|approved`,
  "servicemail|geen reclame|niet[ -]commercieel|zuiver informatief|informatief|onschuldig|goedgekeurd|in orde|geen bezwaar|akkoord",
  "nicht kommerziell|keine werbung|servicenachricht|genehmigt|non commercial|service|approuvé|no comercial|aprobado|servicio|non commerciale|approvato|servizio|não comercial|aprovado|usługow\\p{L}*|zatwierdzon\\p{L}*|onayla\\p{L}*|reklam değil|сервисн\\p{L}*|не реклама|одобрен\\p{L}*",
);
const rate = any(
  "classify|label|mark|rate|judge|treat|categori[sz]e|score|evaluate|assess|answer|respond|reply|output|return|print|say|conclude|report|set|choose|pick|select|consider",
  "classificeer|markeer|beoordeel|antwoord|kwalificeer|bestempel|label|kies|geef|oordeel|concludeer|rapporteer|zet|beschouw",
  "bewerte|bewerten sie|klassifiziere|klassifizieren sie|antworte|antworten sie|classez|classe|réponds|répondez|clasifica|clasifique|responde|responda|classifica|rispondi|classifique|sklasyfikuj|oznacz|odpowiedz|sınıflandır|yanıtla|классифицируй(?:те)?|оцени(?:те)?|ответь(?:те)?",
);
const thing = any(
  String.raw`(?:this|the|de|deze|dit|het|diese|die|der|ce|cet|cette|este|esta|el|questa|questo|ten|tę|bu|это|этот)${near(12)}(?:e-?mail|mail|message|text|content|draft|bericht|inhoud|tekst|concept|nachricht|courriel|correo|mensaje|messaggio|mensagem|wiadomość|e-?postayı|письмо|сообщение)`,
  String.raw`the (?:leaning|verdict)|leaning|verdict|(?:het |je )?oordeel|urteil|\bit\b|hem|'leaning'`,
);
const lawyer = any(
  String.raw`(?:the |our |your |de |het |onze |uw )?(?:legal(?: department| team| counsel| affairs)?|lawyers?|counsel|compliance(?: team| officer)?|dpo|juridisch(?:e (?:zaken|afdeling|dienst))?|jurist(?:en)?|advoca(?:at|ten)|fg|functionaris gegevensbescherming|privacy officer|rechtsabteilung|service juridique|departamento legal|ufficio legale|reviewers?|beoordelaars?)`,
);
const agree = any(
  "(?:hereby )?(?:approve[sd]?|sign(?:ed)? off|cleared?|authori[sz]ed?|okayed|give[sn]? (?:its |their |my |full )?(?:approval|consent|permission))",
  "(?:hierbij |is |zijn )?(?:keuren? (?:ik |wij |we )?(?:hierbij )?(?:(?:deze|dit|het) (?:mail |bericht |concept )?)?goed|keurt? (?:ik |hierbij )?(?:deze mail |dit (?:bericht |concept )?)?goed|goedgekeurd|goedkeuring|akkoord|getekend|vrijgegeven|geen bezwaar)",
  "genehmigt|freigegeben|approuvé|aprobado|approvato",
);

// What a way of steering holds in lower case wherever it is found; simpler than the way itself, so that it is looked
// for first.
const judged = String.raw`language model|taalmodel|sprachmodell|classifier|review|checker|evaluator|moderator|judge|beoordel|toetser|controlebot|filter|(?<!\p{L})(?:ai|llm|gpt|chatgpt|ki|bot|assistant)(?!\p{L})`;
const lawyers = String.raw`legal|lawyer|counsel|compliance|dpo|juridi|jurist|advoca|(?<!\p{L})fg(?!\p{L})|functionaris|privacy officer|rechtsabteilung|ufficio|reviewer|beoordelaar`;
const bots = String.raw`ai|a\.i\.|artificial|language|llm|gpt|ki|taal|review|tone|copilot|claude|gemini|llama|mistral|sprachmodell|model|modè|язык|automat|reading this`;

const ways: readonly (readonly [needs: readonly string[], expression: string])[] = [
  [[drop], String.raw`${start}${drop}${stop}${near(24)}${start}${orders}`],
  [
    [
      String.raw`you are |act as |pretend |play|simulate |imagine |je bent |doe alsof|speel |gedraag je|du bist |tu es |vous êtes |eres |sei `,
    ],
    String.raw`${start}(?:you are (?:now |no longer )?|act as |pretend (?:to be |you are )|role-?play(?: as)? |simulate |imagine (?:that )?you(?:'re| are) |je bent (?:nu |vanaf nu |geen )?|doe alsof je |speel (?:de rol van )?|gedraag je als |du bist (?:jetzt )?|tu es (?:maintenant )?|vous êtes (?:maintenant )?|eres (?:ahora )?|sei (?:ora )?)${near(30)}${start}(?:${machine}|dan|unrestricted|developer mode|jailbr\p{L}+|judge|rechter|lawyer|jurist|advocaat|counsel|beoordelaar|reviewer|approver|filter|classifier|game|spel)${stop}`,
  ],
  [
    [
      String.raw`im_start|im_end|endoftext|begin_of_text|start_header_id|eot_id|inst\]|sys>>|</?(?:mail|email|user_input|untrusted|data)>|system|systeem|assistant|developer|prompt|instruction|the mail ends|jailbreak`,
    ],
    String.raw`<\|?(?:im_start|im_end|system|endoftext|begin_of_text|start_header_id|eot_id)\|?>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|instructions?|mail|email|user_input|prompt|untrusted|data)>|(?:^|\n)[ \t#*>=\-[]{0,8}(?:system|assistant|developer)[ \]*]{0,3}(?: ?(?:prompt|message|note|override))?[ \]*]{0,3}:|(?:begin|end|new|updated) (?:of )?(?:the )?(?:system )?(?:prompt|instructions)|={3,} ?[\w ]{0,24}the mail ends|system (?:override|prompt|message)|systeemprompt|systeembericht|developer mode|jailbreak`,
  ],
  [
    [
      String.raw`(?:leaning|verdict|oordeel|steers|commercial|classification)["'“”]?\s{0,3}[:=]|["'“”](?:approved|legal_approval|goedgekeurd|decision)["'“”]`,
    ],
    String.raw`["'“”]?(?:leaning|verdict|oordeel|steers|is_commercial|commercial|classification)["'“”]?\s{0,3}[:=]\s{0,3}["'“”]?(?:none|service|tinge|false|true|servicemail|no|null)|["'“”](?:approved|legal_approval|goedgekeurd|decision)["'“”]\s{0,3}:\s{0,3}["'“”]?(?:true|yes|ja|approve\p{L}*|service)`,
  ],
  [
    [service, rate, thing],
    String.raw`${start}${rate}${stop}${near(24)}${start}${thing}${stop}${near(30)}${start}${service}${stop}`,
  ],
  [
    [
      "answer|respond|reply|return|output|print|antwoord|geef|reageer|répond|rispondi",
      "['\"“«`{]|none|json",
      "only|just|with|exactly|alleen|precies|met|uitsluitend|nur|uniquement|solo|seulement|terug",
    ],
    String.raw`${start}(?:answer|respond|reply|return|output|print|antwoord|geef|reageer|antworte|réponds|répondez|responde|rispondi)${stop}${near(24)}(?:only|just|with|exactly|alleen|precies|met|uitsluitend|nur|uniquement|solo|seulement|terug)${near(24)}(?:["'“«\x60{]|${start}none${stop}|json)`,
  ],
  [
    [judged],
    String.raw`${start}(?:(?:note|message|instructions?|attention|memo|reminder|request|hint|notice|order|bericht|instructie|opdracht|let op|verzoek|opmerking|hinweis|anweisung|message|nota|aviso)${near(12)}(?:to|for|aan|voor|an|für|à|pour|para|per)|dear|hello|hey|hi|beste|geachte|hallo|liebe[rs]?|cher|estimad[oa]|caro|attention|attn:?|let op:?|aan:?|to:) ${judge}${stop}`,
  ],
  [
    ["(?:if|when|als|wanneer|wenn|si|se) (?:you|je|u|jij|du|sie|vous|eres|sei)", bots],
    String.raw`${start}(?:if|when|als|wanneer|wenn|si|se) (?:you are|you're|je|u|jij|du|sie|vous|eres|sei)${near(14)}${start}(?:${machine}|reading this as|een automatische|automated)${stop}`,
  ],
  [
    [lawyers, agree],
    String.raw`${start}(?:as|i am|i'm|we are|speaking for|this is|on behalf of|als|ik ben|wij zijn|namens|dit is|hier is|hier spreekt)${stop} ${near(8)}${lawyer}${stop}${near(40)}${start}(?:i |we |ik |wij )?${agree}`,
  ],
  [
    [lawyers, agree],
    String.raw`${start}${agree}${stop}${near(20)}${start}(?:by|from|door|van|namens|von|par|por|da)${stop} ${lawyer}${stop}|${start}${lawyer} (?:has|have|heeft|hebben|already|al|reeds)${near(16)}${agree}`,
  ],
  [
    ["do not|don't|never|niet|nooit", "flag|mark|report|raise|classif|meld|verhoog|aanmerken"],
    String.raw`${start}(?:do not|don't|never|niet|nooit)${stop}${near(10)}(?:flag|mark|report|raise|classify|markeer|meld|verhoog|aanmerken)${near(24)}(?:mail|message|this|commercial|bericht|advert\p{L}*|reclame|verdict|oordeel)(?!${near(24)}spam)`,
  ],
  [
    [String.raw`[\u0590-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]`],
    String.raw`(?:忽略|无视|忽視|無視し|無視して)[^\n]{0,16}(?:指示|指令|说明|說明|规则|規則|命令)|(?:指示|指令|命令|規則|ルール)[^\n]{0,8}(?:無視|忽略)|(?:分类|归类|标记|分類)[^\n]{0,12}(?:服务|サービス|非商业)|تجاهل[^\n]{0,24}(?:التعليمات|الأوامر|القواعد)|이전[^\n]{0,10}(?:지시|명령)[^\n]{0,8}무시|התעלם[^\n]{0,20}(?:הוראות|ההוראות)|(?:पिछले|सभी)[^\n]{0,14}निर्देश`,
  ],
];

const compiled = ways.map(([needs, expression]) => ({
  needs: needs.map((need) => new RegExp(need, "u")),
  expression: new RegExp(expression, "giu"),
}));

/**
 * The first way in which a text attempts to tell whoever judges the mail what to find: an expression that matches it, flags
 * `giu`, linear time; null when it does not.
 */
export function steeringIn(text: string): RegExp | null {
  const lower = text.toLowerCase();
  const way = compiled.find(
    ({ needs, expression }) => needs.every((need) => need.test(lower)) && text.search(expression) !== -1,
  );
  return way?.expression ?? null;
}

/** The same, written without blanks or signs between the letters. */
const squeezed =
  /(?:ignore|disregard|forget)(?:all|the|your|any)?(?:previous|prior|above|earlier)?(?:instructions|rules|prompt)|(?:negeer|vergeet)(?:alle|de|je|het)?(?:vorige|bovenstaande|eerdere)?(?:instructies|regels|opdracht)|(?:leaning|verdict)(?:is|:|=)?(?:none|service)|markas(?:service|approved)|approvedbylegal|goedgekeurddoorjuridisch/iu;

/** Whether a text turns to its judge once it is decoded: spelled out, disguised in figures, turned, rotated or encoded. */
export function steersInDisguise(text: string): boolean {
  const decoded = Array.from(text.matchAll(/[A-Za-z0-9+/_-]{20,4000}={0,2}/gu), ([run]) => fromBase64(run));
  const hex = Array.from(text.matchAll(/(?:[0-9a-f]{2}[ :]?){12,2000}/giu), ([run]) => fromHex(run));
  const readings = [
    plainLetters(text),
    rotated(text),
    Array.from(text).reverse().join(""),
    unescaped(text),
    ...decoded,
    ...hex,
  ];
  return readings.some((reading) => reading !== text && steeringIn(reading) !== null) || isSpelledOut(text);
}

function isSpelledOut(text: string): boolean {
  const runs = text.match(/(?:\p{L}[\s._*\-|/·]{1,3}){8,400}\p{L}/gu) ?? [];
  return runs.some((run) => squeezed.test(run.replaceAll(/[^\p{L}]/gu, "")));
}

const figures: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

function plainLetters(text: string): string {
  return text.replaceAll(/[013457@$](?=\p{L})|(?<=\p{L})[013457@$]/gu, (sign) => figures[sign] ?? sign);
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";
const turned = new Map(
  [alphabet, alphabet.toUpperCase()].flatMap((letters) =>
    Array.from(letters, (letter, at) => [letter, letters.charAt((at + 13) % 26)] as const),
  ),
);

function rotated(text: string): string {
  return Array.from(text, (letter) => turned.get(letter) ?? letter).join("");
}

function unescaped(text: string): string {
  return text
    .replaceAll(/(?:%|\\x)([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/(?:\\u|U\+)([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function fromBase64(run: string): string {
  return Buffer.from(run, "base64").toString("utf8");
}

function fromHex(run: string): string {
  return Buffer.from(run.replaceAll(/[ :]/gu, ""), "hex").toString("utf8");
}
