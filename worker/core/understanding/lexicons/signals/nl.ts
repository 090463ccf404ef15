import type { SignalPhrases } from '../lexicon.ts'

/** How Dutch shows the signals. */
export const dutchSignals: SignalPhrases = {
  human_request: {
    says: `
      met ~4 mens|mensen|medewerker|medewerkers|medewerkster|persoon|iemand|collega|manager|leidinggevende|adviseur|klantenservice|klantendienst|agent|baas|helpdesk|echt|persoonlijk ~4 spreken|praten|chatten|bellen|verbinden|doorverbinden|contact|doorverbonden, spreken|praten|verbind|doorverbinden|verbinden|chatten|spreek|doorverbonden|praat ~5 mens|mensen|medewerker|medewerkster|persoon|iemand|klantenservice|klantendienst|collega|manager|adviseur|leidinggevende|helpdesk, iemand|baas|manager|chef|leidinggevende ~2 spreken|praten|bellen
      @want|wil|graag|geef|heb|moet|eis ~4 mens|medewerker|persoon|leidinggevende|manager|adviseur|menselijke|echte|echt ~2 spreken|hulp|contact|nodig|mens|persoon|medewerker|aub|alsjeblieft|iemand|hebben, echt|echte|levend|levende ~1 mens|persoon|medewerker|iemand|mensen|hulp, menselijke|menselijk|persoonlijk|persoonlijke ~1 medewerker|contact|hulp|ondersteuning|assistentie|support|agent|collega|klantenservice, geef ~2 me ~2 medewerker|mens|iemand|persoon, mag ~1 ik ~2 medewerker|medewerkster|mens|leidinggevende|manager ~2
      ^ @pol? @pol? mens|medewerker|medewerkster|agent|persoon|adviseur|operator|leidinggevende|klantenservice|manager @pol? @pol? $, medewerker alsjeblieft|alstublieft|aub|graag|svp, mens alsjeblieft|alstublieft|aub, kan|kunnen|kunt|wil|willen|zou|mag ~3 iemand|jullie|u|je ~3 mij|me ~3 bellen|opbellen|terugbellen|contacteren, bel ~2 me|mij ~2, terugbellen|terugbelverzoek|teruggebeld, geen|niet ~3 bot|robot|chatbot|machine|computer|ai ~2, doorverbinden ~3, verbind ~2 me ~2 door, iemand|mens|medewerker ~2 lijn|telefoon, livechat, live chat, is ~2 er ~2 iemand, contact ~2 met ~2 medewerker|mens|persoon|iemand`,
    not: `medewerker|medewerkster|agent|man|persoon ~2 van|bij ~2 postnl|dhl|dpd|ups|gls|bol|bank|post, medewerker ~3 zei|gezegd|vertelde|beloofde|heeft|had|was, heb ~6 gesproken|gebeld|gepraat, voor ~2 persoon|personen, robotstofzuiger|robotmaaier, robot ~1 stofzuiger, makelaar`,
  },
  legal: {
    says: `advocaat|advocaten|jurist, rechtszaak|rechtszaken, aanklagen|aangeklaagd|dagvaarden|dagvaarding, rechter|rechtbank|kantonrechter, juridisch|juridische, gerechtelijk|gerechtelijke, rechtsbijstand|rechtsbijstandsverzekering, ingebrekestelling|ingebreke|wanprestatie, naar ~1 rechter|rechtbank, incassobureau, aansprakelijk ~1 stellen?, onwettig|illegaal`,
    not: `vriend|vriendin|man|vrouw|broer|zus|vader|moeder|zoon|dochter ~3 advocaat|jurist, advocaat ~1 likeur|drank|vriend|borrel|glas, likeur, fles|flessen advocaat, rechter ~1 kant|schoen|hand|been|mouw|oor|voet, rechter *schoen|*mouw`,
  },
  fraud: {
    says: `oplichting|oplichters|oplichter|opgelicht|oplichten, fraude|frauduleus|fraudeur, chargeback|terugboeken|storneren|stornering|terugboeking|gestorneerd, bedrog|bedrogen, politie|aangifte, nepwinkel|nepwebshop|nepsite, betwisten ~3 bank|betaling|afschrijving, paypal ~2 zaak|geschil|claim, gestolen ~1 kaart|creditcard|identiteit, ongeautoriseerde|onbevoegde ~1 afschrijving|betaling, identiteitsfraude, phishing, scam, afgezet|afzetters|afzetterij, geschil ~3 bank|paypal`,
    not: `politie ~1 kostuum|auto|pet|pak|speelgoed|lego, politiepak|politieauto, fraudepreventie`,
  },
  regulator: {
    says: `consumentenbond|acm, autoriteit ~1 consument|persoonsgegevens, geschillencommissie|consumuwijzer|consuwijzer|toezichthouder|ombudsman|nvwa, thuiswinkel ~2 klacht, autoriteit persoonsgegevens, economische inspectie, testaankoop|test-aankoop, consumentenombudsdienst|consumentenautoriteit|afm`,
  },
  safety: {
    says: `gewond|verwonding|verwondingen|letsel, ziekenhuis|spoedeisende|ambulance|huisartsenpost, verbrand|brandwond|brandwonden, vlam ~1 gevat|vatte, in brand|vlammen, brand ~2 ontstaan|gevaarlijk|gesticht, brandgevaar, allergische reactie, uitslag ~3 gekregen|op|van, ontploft|geëxplodeerd|explosie|ontplofte|geexplodeerd, ingeslikt|gestikt|stikken|verslikt, elektrische schok|schokken, schok ~2 gekregen, geeft|gaf|krijg|kreeg ~3 schok|schokken, geëlektrocuteerd, glas|metaal|plastic|schimmel|insect|maden|glassplinters|scherven|stukjes ~3 in|erin|eten|verpakking|pot, glassplinter|glassplinters|maden, voedselvergiftiging|vergiftigd|vergiftiging, overgegeven|overgeven, batterij|accu ~4 ontploft|heet|opgezwollen|gesmolten|rookt|oververhit, rook ~3 uit|kwam, rookt|rookte, gesneden ~3 aan|vinger|hand, bloedt|bloeding|gebloed, gevaarlijk, vonken, gesmolten, kortsluiting, doorgezakt ~4`,
    not: `brandweerrood|vuurrood, is ~3 gevaarlijk $, niet gevaarlijk, ongevaarlijk, glas ~3 gebroken, tegen uitslag, voor ~2 brandwonden, verslikt ~1 me ~2 prijs`,
  },
  self_harm: {
    says: `zelfmoord|suïcide|suicide, mezelf ~3 doden|snijden, mezelf ~2 iets aandoen, mezelf pijn doen, mezelf van kant, wil ~2 dood, niet meer leven, einde ~2 aan ~2 leven, zelfdoding, niet meer ~2 verder leven`,
    not: `dood ~1 gaan ~2 batterij`,
  },
  reputation: {
    says: `slechte|negatieve|vernietigende|1|één|nul|een review|recensie|beoordeling|reviews|recensies|ster|sterren, review|recensie|ervaring|posten|plaatsen|delen|video|schrijven|geschreven|beoordeling|delen ~6 trustpilot|google|tiktok|twitter|instagram|facebook|internet|kieskeurig|social|media|online, trustpilot ~4, op ~2 trustpilot|google|tiktok|twitter|facebook|instagram ~3 zetten|plaatsen|delen|posten|schrijven|gooien, naar ~2 pers|media|krant|kassa|radar, sociale media, social media, iedereen ~4 waarschuwen|vertellen|afraden, anderen ~3 waarschuwen`,
    not: `gezien|gevonden ~6 instagram|facebook|tiktok|google, op ~2 instagram|facebook|tiktok ~3 gezien|gevonden|volg, goede|positieve|mooie review|recensie|beoordeling|reviews, korting ~4 instagram, cadeau ~2 tiktok, ^ hoe|waar ~4 review|recensie|beoordeling $`,
  },
  anger: {
    says: `schandalig|schandalige|schande|belachelijk|belachelijke, onacceptabel|ontoelaatbaar|onaanvaardbaar, dit is ~2 ongelooflijk|ongelofelijk|ramp|absurd|waanzin|grap|bizar, slechtste ~2 service|winkel|bedrijf|webshop|klantenservice|ervaring, nooit meer ~3, woedend|razend|laaiend|pisnijdig|pissig|woest, heel|echt|zo|erg|zeer|ontzettend ~1 boos|kwaad, ben ~1 boos|kwaad, spuugzat|helemaal zat|klaar, ben ~3 zat|beu, beu, kut|klote|godverdomme|verdomme|tering|kanker|tyfus|shit|klotewinkel|kutwinkel|kutbedrijf|fuck, waardeloos|waardeloze ~2, wat een ~1 klotezooi|zooi|zooitje|schande|puinhoop, leugenaars|liegen|gelogen, genoeg ~2 van|gehad, treurig, onbeschoft*`,
    not: `verdomd ~1 goed|mooi, niet ~1 boos, kanker ~1 patiënt|patient|behandeling|onderzoek, belachelijk ~1 goedkoop|mooi, ongelooflijk ~1 mooi|goed|blij, genoeg ~2 van ~2 voorraad`,
  },
  distress: {
    says: `huilen|huil|huilend|tranen|gehuild, wanhopig|wanhoop|radeloos, begrafenis|uitvaart|crematie|rouwdienst, overleden|overlijden, kanker ~1 patiënt|behandeling|patient|diagnose, ten einde raad, weet niet ~2 meer wat, paniek|paniekaanval, depressie|depressief, kapot ~1 van ~1 verdriet, verdriet, smeek, hospice, verpest ~3 bruiloft|verjaardag|feest|kerst?, laatste geld, helemaal op, gestrest`,
    not: `batterij ~3 overleden, tegen paniek, depressie ~1 boek`,
  },
  abuse: {
    says: `idioot|idioten|sukkel|sukkels|klootzak|klootzakken|eikel|eikels|lul|lullen|trut|kutwijf|hoer|debiel|debielen|mongool|mongolen|achterlijk|achterlijke|achterlijken|flikker|kankerlijer|tyfuslijer|hufter|hufters|stomkop|prutsers|loser|losers, rot ~1 op, hou ~2 bek|kop|mond, val ~1 dood, je|jij|jullie ~1 bent|zijn ~2 dom|stom|incompetent|waardeloos|nutteloos, stomme|domme|kut ~1 bot|robot|computer, krijg de ~2`,
    not: `ben ~3 idioot|sukkel|dom|stom, stomme vraag, dom van mij`,
  },
  occasion: {
    says: `bruiloft|trouwdag|huwelijk|trouwerij, verjaardag|verjaardagscadeau|verjaardagsfeest|jarig, kerst|kerstmis|kerstcadeau|sinterklaas|pakjesavond, jubileum|trouwdag, valentijnsdag|valentijn|moederdag|vaderdag, doop|communie|babyshower|kraamfeest, pasen|halloween, cadeau ~5 voor|op|vóór, feest|feestje ~3 zaterdag|vrijdag|zondag|morgen|weekend, voor ~2 vakantie|reis|vertrek, gala|diploma-uitreiking|afstuderen, vrijgezellenfeest`,
    not: `verjaardagskorting, kersttrui, fijne kerst, geboortedatum, verjaardag ~3 wijzigen, vrolijk kerstfeest`,
  },
  followup: {
    says: `
      gemaild|geschreven|gebeld|gestuurd|contact|gemeld|gevraagd|mail|mails|email|bericht|berichten ~10 geen|niet|niemand|niets|nooit|niks|zonder ~4 antwoord|reactie|gereageerd|beantwoord|gehoord|teruggebeld|geantwoord, geen|zonder ~3 antwoord|reactie ~3, voor de tweede|derde|vierde|zoveelste keer, tweede|derde|vierde|zoveelste bericht|mail|email|keer ~3, niemand ~3 antwoordt|reageert|geantwoord|gereageerd|beantwoordt, wacht ~6 antwoord|reactie, zoals ~2 al ~2 gezegd|geschreven|gemeld|vermeld, heb|had ~5 al|gisteren|eerder|meerdere ~5 gemaild|gebeld|geschreven|gecontacteerd|gestuurd, negeert|negeren|genegeerd ~2, mijn vorige|eerdere|laatste mail|bericht|email|vraag, ticket ~2 @num, niets meer gehoord, nogmaals ~3 vragen|mailen|contact`,
    not: `review ~2 geschreven, tweede keer ~3 bestel*`,
  },
  ai_question: {
    says: `robot|bot|mens|ai|machine|computer|chatbot|persoon|medewerker of ~3 robot|bot|mens|ai|machine|computer|chatbot|persoon|medewerker, ben|bent|zijn je|jij|u|jullie ~4 mens|robot|bot|ai|machine|echt|computer|chatbot|persoon|medewerker|chatgpt, is dit|dat ~4 bot|robot|ai|mens|automatisch|computer|machine|chatbot|persoon|medewerker, praat|spreek|chat|schrijf|heb ik ~4 met ~4 mens|bot|robot|ai|machine|persoon|computer|medewerker|chatbot|iemand, met wie|wat ~1 praat|spreek|chat, mens of ~2 machine|bot|robot|ai|computer, bot of mens, ai of mens, robot of mens, zit|is er ~2 echt* ~2 mens|persoon|iemand`,
    not: `is dit ~3 echt* ~1 leer|goud|zilver, bent u ~2 echte? winkel|bedrijf`,
  },
}
