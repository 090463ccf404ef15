import type { SignalPhrases } from '../lexicon.ts'

/** How German shows the signals. */
export const germanSignals: SignalPhrases = {
  human_request: {
    says: `
      mit ~4 mensch|menschen|mitarbeiter|mitarbeiterin|mitarbeitern|person|berater|beraterin|jemandem|jemanden|jemand|kundenberater|ansprechpartner|kollegen|vorgesetzten|chef|agenten|kundenservice|kundendienst|support|servicemitarbeiter|leiter ~4 sprechen|reden|chatten|telefonieren|verbinden|schreiben|verbunden|unterhalten|kontakt|verbindung, sprechen|reden|verbinde|verbinden|verbindet|chatten|spreche|weiterleiten|verbunden|sprich ~5 mensch|menschen|mitarbeiter|mitarbeiterin|berater|jemandem|person|kundenservice|kundendienst|ansprechpartner|kollegen|vorgesetzten|chef|support
      @want|will|brauche|bräuchte|gib|gebt|geben|verlange|hätte|wünsche ~4 menschen|mensch|mitarbeiter|mitarbeiterin|berater|ansprechpartner|menschlichen|vorgesetzten|echten|agenten|kundenberater ~2, echter|echten|echte|richtiger|richtigen|wirklichen|realen|lebenden ~1 mensch|menschen|person|mitarbeiter|mitarbeiterin|ansprechpartner|berater|support, menschlicher|menschlichen|menschliche|persönlicher|persönlichen ~1 mitarbeiter|ansprechpartner|support|kontakt|hilfe|berater|agent|unterstützung|kundenservice|beratung
      ^ @pol? @pol? mensch|mitarbeiter|menschen|berater|agent|ansprechpartner|mitarbeiterin|person|kundenberater|vorgesetzter|operator|kundenservice|kundendienst|support @pol? @pol? $, mitarbeiter bitte, mensch bitte, kann|könnte|könnten|können|bitte ~3 mich|jemand|sie ~3 anrufen|zurückrufen|zurückruft, rufen|ruft ~3 mich|zurück|an, rückruf ~4, jemanden|menschen ~2 telefon|leitung, zurückrufen|rückruf|rückrufbitte, nicht ~3 mit ~4 bot|roboter|maschine|computer|chatbot|ki, kein|keinen|keine ~1 bot|roboter|chatbot|maschine|ki|automaten, an ~3 mitarbeiter|menschen|kundenservice|kollegen|support|vorgesetzten ~2 weiterleiten|übergeben|weitergeben, weiterleiten ~3 an, ist ~3 jemand ~1 da|erreichbar|echtes, jemand|jemanden ~2 sprechen, livechat|live-chat, live chat, ich will jemanden sprechen, chef|chefin|vorgesetzte|vorgesetzten|leiter|verantwortlichen|wen|jmd ~2 sprechen|reden, echte|richtige ~1 leute|personen, persönlich sprechen, verbinden|verbinde|verbindet ~1 mich $, ^ wen ~1 kann|könnte ~4 sprechen`,
    not: `mitarbeiter|mitarbeiterin|agent|berater|mann|person ~2 von|der|bei|vom|des ~1 dhl|hermes|dpd|ups|gls|post|bank|fedex|amazon, mitarbeiter|mitarbeiterin|kollege|berater ~3 sagte|gesagt|meinte|versprochen|hat|war|hatte, habe|hab ~6 gesprochen|telefoniert|geredet, mitarbeitergeschenk*|mitarbeiterrabatt, für ~3 mitarbeiter ~3 geschenk*|bestellen, menschen ~1 mit ~1 allergie*, saugroboter, mähroboter, roboter ~1 spielzeug|staubsauger, für ~2 person|personen|menschen, immobilien`,
  },
  legal: {
    says: `anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwälte|anwalts, klage|klagen|verklagen|verklage|einklagen, gericht|gerichtlich|gerichtliche|amtsgericht, rechtliche|rechtlichen ~1 schritte|schritten|konsequenzen|mittel|wege, rechtsweg|rechtsabteilung|rechtsschutz|rechtsschutzversicherung, mahnbescheid, strafanzeige, juristisch*, rechtswidrig, abmahnung`,
    not: `freund|freundin|mann|frau|bruder|schwester|vater|mutter|sohn|tochter ~3 anwalt|anwältin|rechtsanwalt, anwalt|anwältin ~1 freund|kostüm|tasse, tolles|leckeres|dieses gericht ~1, gericht ~2 kochen, kann ~1 nicht klagen, nicht klagen, gerichte ~1 kochen, lieblingsgericht`,
  },
  fraud: {
    says: `betrug|betrüger|betrügerisch|betrügerei|betrogen|betrügt|betrügern, abzocke|abzocker|abgezockt, rückbuchung|rückbuchen|zurückbuchen|chargeback|rücklastschrift|zurückgebucht, käuferschutz, paypal ~2 fall|konflikt|melden, polizei, bank ~4 zurückholen|zurückbuchen|rückbuchung, fakeshop|fake-shop, scam, gestohlene ~1 karte|kreditkarte|identität|daten, unberechtigte|unautorisierte|autorisierte ~1 abbuchung|zahlung|buchung|belastung, identitätsdiebstahl, phishing, diebe|geklaut ~2 geld, verarsche|verarscht, fake shop`,
    not: `polizei ~1 kostüm|mütze|auto|spielzeug|lego|station, polizeikostüm|polizeiauto, betrugswarnung|betrugsschutz`,
  },
  regulator: {
    says: `verbraucherzentrale|verbraucherschutz|verbraucherschützer|bundesnetzagentur|gewerbeaufsicht|ordnungsamt|aufsichtsbehörde|schlichtungsstelle|datenschutzbehörde|datenschutzbeauftragter|datenschutzbeauftragten|wettbewerbszentrale|bafin|gewerbeamt|marktaufsicht|konsumentenschutz|vki, arbeiterkammer, behörde ~2 melden`,
  },
  safety: {
    says: `verletzt|verletzung|verletzungen, krankenhaus|notaufnahme|notarzt|rettungswagen, verbrannt|verbrennung|verbrennungen, feuer gefangen, gebrannt|brand ~2 geraten|ausgebrochen, in brand|flammen, allergische reaktion|reaktionen, ausschlag, explodiert|explosion|explodierte, verschluckt|erstickt|ersticken, stromschlag|stromschläge|elektroschock, glas|metall|plastik|glassplitter|splitter|schimmel|insekt|maden|glasscherben|scherben ~3 im|in|drin|essen|glas|packung, glassplitter|glasscherben|maden, lebensmittelvergiftung|vergiftung|vergiftet, erbrochen|übergeben ~2, akku ~4 explodiert|heiß|aufgebläht|brennt|raucht|geschmolzen|überhitzt, qualmt|qualmte|raucht|geraucht, geschnitten ~3 an|finger|hand, blutet|blutung|geblutet, gefährlich, funken ~2, geschmolzen, kurzschluss, verätzt|verätzung, zusammengebrochen ~4, rückrufaktion`,
    not: `feuerrot, feuer rot, ist ~3 gefährlich $, ^ ist|sind ~4 gefährlich ~1 für, nicht|un ~1 gefährlich, ungefährlich, verletzungsgefahr ~1 gering, in ~1 scherben|splitter ~2 angekommen, glas ~3 gebrochen, bei ausschlag, gegen ausschlag, für ~3 krankenhaus, verletzt ~2 fühle, paket ~2 übergeben, übergeben ~2 an|dhl|hermes|dpd|spediteur, übergeben worden|wurde, an ~5 übergeben`,
  },
  self_harm: {
    says: `umbringen, bringe ~2 um ~1 $, selbstmord|suizid|suizidal|selbstmordgedanken, mir ~2 etwas antun, will|möchte ~3 sterben, nicht mehr leben, leben ~2 beenden|nehmen, mich ~2 töten|ritzen|verletzen, keinen sinn mehr, lebensmüde, tot ~1 wäre`,
    not: `zum sterben ~1 schön`,
  },
  reputation: {
    says: `schlechte|negative|miese|vernichtende|einen|1|null bewertung|rezension|bewertungen|rezensionen|stern|sterne, bewertung|rezension|erfahrung|erfahrungen|bewerten|posten|poste|veröffentlichen|video|geschrieben|teilen|öffentlich ~6 trustpilot|google|tiktok|twitter|instagram|facebook|internet|youtube|social|netzwerken|trusted|online, trustpilot ~4, öffentlich ~2 machen|posten|teilen, an die presse|medien|öffentlichkeit, presse ~2 wenden|informieren, allen|jedem|alle ~3 abraten|warnen|erzählen, soziale|sozialen medien|netzwerke|netzwerken, shitstorm, auf ~2 tiktok|twitter|facebook|instagram|trustpilot|google ~3 posten|stellen|teilen|bewerten|schreiben`,
    not: `auf ~2 instagram|facebook|tiktok|google ~3 gesehen|gefunden|entdeckt|folge, gesehen ~4 instagram|facebook|tiktok, gute|positive|tolle bewertung|rezension|bewertungen, rabatt ~4 instagram`,
  },
  anger: {
    says: `unverschämt|unverschämtheit|frechheit|sauerei|schweinerei|dreist|dreistigkeit, das|es ist ~2 unglaublich|lächerlich|skandal|skandalös|unfassbar|inakzeptabel|unmöglich|katastrophe|witz|armselig|zumutung, inakzeptabel|unzumutbar, unter aller sau, schlechtester|schlechteste|miesester ~2 service|laden|firma|shop|kundenservice|erfahrung, nie wieder ~3, stinksauer|stinkwütend|wütend|stocksauer, so|echt|richtig|sehr|total ~1 sauer|wütend|verärgert, bin ~1 sauer, schnauze|nase voll, reichts|reicht ~2 jetzt?, verdammt|verdammte|verdammter|scheiße|scheiss|scheiß|scheißladen|fuck|kacke|verfluchte, saftladen|sauladen|drecksladen|mistladen, verarscht|verarschen|verarsche, was soll ~2 das|scheiß, platzt ~2 kragen, habe es satt, satt ~3, lächerlich, belogen|lügner, zum kotzen, kotzt ~2 an`,
    not: `verdammt gut|schön|schnell|geil, nicht ~1 sauer, saure|sauer ~1 gurken|drops|bonbons|macht, lächerlich ~1 günstig, hat gereicht, unglaublich ~1 gut|schön|schnell|toll, das reicht ~2 mir? ~1 für`,
  },
  distress: {
    says: `weine|geweint|heulen|weinend|heule|tränen, verzweifelt|verzweifle|verzweiflung, beerdigung|trauerfeier|bestattung|begräbnis, verstorben|verstorbene|verstorbenen|gestorben|todesfall|trauerfall, tod ~2 meiner|meines|von, krebs ~2 erkrankt|patient|patientin|diagnose, am ende ~2 meiner|mit meinen? ~1 kräfte|nerven, weiß nicht ~2 mehr weiter, panik|panikattacke, depression|depressionen|depressiv, untröstlich, am boden zerstört, flehe, hospiz, mit den nerven ~2 am? ende|fertig, letztes geld, hochzeit ~3 ruiniert, ruiniert, fix und fertig`,
    not: `gerät|akku|handy ~3 gestorben, sternzeichen|tierkreiszeichen krebs, krebs ~1 sternzeichen`,
  },
  abuse: {
    says: `idiot|idioten|vollidiot|vollidioten|trottel|arschloch|arschlöcher|wichser|hurensohn|schlampe|fotze|missgeburt|penner|drecksau|vollpfosten|schwachkopf|dummkopf|blödmann|versager|pfeifen|deppen|depp, fick dich|euch, verpiss ~1 dich|euch, halt ~2 maul|fresse|klappe, du|ihr|sie ~1 bist|seid|sind ~2 dumm|blöd|unfähig|nutzlos|bescheuert|inkompetent|doof, dummer|blöder|dämlicher|scheiß ~1 bot|roboter|computer, leck mich, hau ab, dumme kuh|sau, fahr zur hölle`,
    not: `bin ~3 idiot|trottel|dumm|blöd|depp, ich idiot|trottel|depp, dumme frage, idiotensicher`,
  },
  occasion: {
    says: `hochzeit|hochzeiten|trauung, geburtstag|geburtstagsgeschenk|geburtstagsfeier|geburtstage, weihnachten|heiligabend|weihnachtsgeschenk|nikolaus, jahrestag|hochzeitstag|jubiläum, valentinstag|muttertag|vatertag, taufe|kommunion|konfirmation|einschulung, ostern|halloween|silvester, abschlussball|abiball, geschenk ~5 bis|am|für, bis ~2 feier|party|reise|urlaub|abreise, vor ~2 urlaub|reise|abreise|feier, babyparty, verlobung, junggesellenabschied`,
    not: `geburtstagsrabatt|geburtstagsgutschein, mein geburtstag ist, weihnachtspullover, frohe weihnachten|ostern, geburtsdatum, hochzeitskollektion, geburtstag ~3 ändern`,
  },
  followup: {
    says: `
      geschrieben|angeschrieben|angerufen|gemailt|kontaktiert|gemeldet|nachgefragt|schrieb|mails|emails|mail|email|anfrage ~10 keine|nicht|niemand|nichts|keiner|ohne|unbeantwortet|ignoriert ~4 antwort|rückmeldung|geantwortet|gehört|reaktion|reagiert|gemeldet|beantwortet|rückruf|erhalten|bekommen, keine|ohne|keinerlei ~3 antwort|rückmeldung|reaktion, zum ~2 zweiten|dritten|vierten|fünften|x-ten|wiederholten|xten mal, meine|die|das ~4 zweite|dritte|vierte nachricht|mail|email|anfrage, niemand|keiner ~3 antwortet|geantwortet|meldet|gemeldet|reagiert, warte ~6 antwort|rückmeldung|rückruf, wie ~2 bereits|schon ~2 geschrieben|erwähnt|gesagt|mitgeteilt, habe|hab ~5 bereits|schon|gestern|mehrfach|mehrmals ~5 geschrieben|angerufen|kontaktiert|gemailt|gemeldet, ignoriert ~2 mich|meine|werde, meldet sich ~2 niemand|keiner|nicht, meine letzte|vorherige|erste|frühere mail|nachricht|anfrage|email, ticket ~2 @num, immer noch keine antwort, erneut ~3 melde|schreibe|nachfragen`,
    not: `auf ~2 karte ~2 geschrieben, geschrieben steht, bewertung geschrieben`,
  },
  ai_question: {
    says: `roboter|bot|mensch|ki|maschine|computer|chatbot|person|mitarbeiter oder ~3 roboter|bot|mensch|ki|maschine|computer|chatbot|person|mitarbeiter, bist|sind|seid du|sie|ihr ~4 mensch|roboter|bot|ki|maschine|echt|computer|chatbot|person|mitarbeiter|automat|chatgpt, ist das|hier|dies ~4 bot|roboter|ki|mensch|automatisch|computer|maschine|chatbot|person|mitarbeiter, spreche|schreibe|rede|chatte ich ~4 mit ~4 mensch|menschen|bot|roboter|ki|maschine|person|computer|mitarbeiter|chatbot, mit wem|was ~1 spreche|schreibe|rede|chatte|habe ich, mensch oder ~2 maschine|bot|roboter|ki, ki oder mensch, bot oder mensch, wer antwortet ~2 hier|mir, bist du ~1 echt, sitzt|ist da ~2 ein ~2 mensch`,
    not: `ist das ~3 echt* ~1 leder|gold|silber, sind sie ~2 ein? echter? ~1 laden|shop|firma`,
  },
}
