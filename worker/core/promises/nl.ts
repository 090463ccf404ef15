import type { Phrases } from './phrases.ts'

/** How promises are made in Dutch, where the present tense promises too. */
export const dutch: Phrases = {
  sets: {
    team: `collega collegas collega's team medewerker medewerkster teamleider magazijn afdeling boekhouding iemand klantenservice specialist monteur leidinggevende`,
    third: `vervoerder bezorger postnl dhl dpd gls ups magazijn leverancier fabrikant bank collega collegas team afdeling koerier boekhouding`,
    money: `terugbetaling geld bedrag aankoopbedrag restitutie vergoeding verschil creditering betaling verzendkosten refund`,
    goods: `pakket bestelling vervanging artikel product zending label retourlabel onderdeel het ze vervangend pakketje exemplaar`,
    you: `u je jou jullie`,
    i: `ik we wij`,
  },
  commits: `
    @i ~12 en zal|zullen|ga|gaan, @i ~2 zal|zullen|ga|gaan, zal|zullen|ga|gaan @i, @team ~3 zal|zullen|gaat|gaan, zal|gaat ~3 @team`,
  acts: {
    refund: `
      stort|storten|betaal|betalen|boek|boeken ~8 terug, terugbetalen|terugstorten|vergoeden|crediteren|restitueren, @money ~6 terugbetalen|terugstorten|overmaken|storten|vergoeden|regelen|teruggeven|terugboeken|versturen, terug te? betalen|storten`,
    call: `bellen|terugbellen|opbellen, bel ~5 @you|terug|op`,
    reply: `
      laat ~5 weten, neem ~5 contact, informeer|mail ~1 @you, kom ~5 terug, geef ~3 update|bericht|antwoord|reactie, houd|hou ~3 hoogte, berichten|informeren|antwoorden|beantwoorden|contacteren|terugmailen|mailen|terugkoppelen|terugschrijven, laten weten, bericht|update|antwoord|reactie|mail|email|terugkoppeling|bevestiging|informatie ~5 geven|sturen|laten|doen,
      contact ~4 opnemen, contact op te nemen, hoogte ~2 houden|brengen|stellen, op de hoogte ~1 houden|brengen, terugkomen bij|op, nemen ~2 contact, opnemen ~2 contact, terug komen bij`,
    send: `sturen|versturen|verzenden|opsturen|toesturen|nasturen|nazenden|leveren|naleveren|vervangen|omruilen|toezenden, stuur|sturen ~1 @you, verzend`,
    check: `
      zoek|zoeken ~4 uit, controleer|onderzoek, nakijken|controleren|uitzoeken|navragen|onderzoeken|checken|nagaan|verifiëren|bekijken|kijken, navraag ~4 doen, onderzoek ~4 starten|openen|indienen, @third ~4 bellen|contacteren|mailen|vragen|benaderen|informeren,
      contact ~3 met ~4 @third, bij ~3 @third ~3 navragen|informeren`,
    other: `
      annuleren|wijzigen|aanpassen|corrigeren|doorgeven|doorsturen|doorzetten|regelen|reserveren|verlengen|bijwerken|verwijderen|verwerken|afhandelen|escaleren|oplossen|inplannen|toevoegen|blokkeren|activeren|ophalen, zorgen`,
  },
  says: {
    refund: `
      @team ~3 maakt ~8 over, @team ~3 stort|betaalt ~8 terug, maakt ~3 @team ~6 over, @i ~1 betaal|betalen|stort|storten|boek|boeken ~8 terug, betaal|betalen|stort|storten|boek|boeken @i ~8 terug, @i ~1 vergoed|vergoeden ~1 @you, maak|maken @i ~6 over,
      @you ~1 krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen ~6 geld|bedrag|terugbetaling|aankoopbedrag|vergoeding ~2 terug?, krijgt|krijg|ontvangt|ontvang @you ~6 geld|bedrag|terugbetaling|aankoopbedrag|vergoeding,
      @money ~4 wordt|worden ~8 teruggestort|terugbetaald|overgemaakt|gestort|vergoed|gecrediteerd|teruggeboekt|verwerkt, @money ~4 zal|zullen ~8 worden, wordt ~6 teruggestort|terugbetaald`,
    call: `
      @i ~1 bel|bellen ~1 @you, bel|bellen @i ~6 terug|op|@you, @team ~3 belt ~6 @you, belt ~3 @team ~4 @you, @you wordt|worden ~6 gebeld|teruggebeld, wordt @you ~6 gebeld|teruggebeld`,
    reply: `
      @i ~2 laat|laten ~5 weten, laat|laten @i ~5 weten, @i ~1 neem|nemen ~6 contact, neem|nemen @i ~6 contact, @team ~3 neemt ~5 contact, neemt ~4 @team ~4 contact, @you hoort|hoor|horen ~5 van ons|mij|me, hoort|hoor @you ~5 van ons|mij|me,
      @i ~1 houd|hou|houden ~3 hoogte, houd|hou|houden @i ~3 hoogte, @i ~1 kom|komen ~5 bij @you, @i ~1 kom|komen ~4 op terug, kom|komen @i ~6 terug, @i ~1 stuur|sturen ~3 bericht|mail|email|update|antwoord, stuur|sturen @i ~4 bericht|mail|email|update|antwoord,
      @i ~1 informeer|informeren|mail|mailen ~1 @you, informeer|informeren|mail|mailen @i ~1 @you, @i ~1 geef|geven ~3 update|reactie|antwoord|bericht`,
    send: `
      @you ~1 krijgt|krijg|ontvangt|ontvang ~7 nieuw|nieuwe|ander|andere ~1 exemplaar|artikel|product|onderdeel|paar, krijgt|krijg|ontvangt|ontvang @you ~7 nieuw|nieuwe ~1 exemplaar|artikel|product|onderdeel|paar, @i ~1 stuur|sturen|verzend|verzenden ~1 @you, stuur|sturen|verzend|verzenden @i ~1 @you, @goods ~2 wordt|worden ~8 verstuurd|verzonden|opgestuurd|nagestuurd|nageleverd|vervangen, wordt|worden ~4 @goods ~5 verstuurd|verzonden|opgestuurd,
      @you ~1 krijgt|krijg|ontvangt|ontvang ~5 vervanging|vervangend|retourlabel|tegoedbon|label|vervangende, krijgt|krijg|ontvangt|ontvang @you ~5 vervanging|vervangend|retourlabel|tegoedbon|label|vervangende`,
    check: `
      ik ~1 controleer|onderzoek|check, controleer|onderzoek|check ik, @i ~1 zoek|zoeken ~5 uit, zoek|zoeken @i ~5 uit, @i ~1 vraag|vragen ~7 na, @i ~1 ga|gaan ~2 achteraan, @i ~1 kijk|kijken ~4 na, kijk|kijken @i ~4 na, we|wij ~1 controleren|onderzoeken ~1 dit|dat|het|uw|je|de`,
    other: `
      @i ~1 los|lossen ~6 op, los|lossen @i ~6 op, @i ~1 handel|handelen ~5 af, @i ~1 pas|passen ~6 aan, pas|passen @i ~6 aan, @i ~1 regel|regelen ~1 dit|dat|het, regel|regelen @i ~1 dit|dat|het, @i ~1 geef|geven ~5 door, @i ~1 zet|zetten ~5 door, @i ~1 zorg|zorgen, zorg|zorgen @i, ik ~1 annuleer|wijzig|reserveer, annuleer|wijzig|reserveer ik,
      bestelling|adres|abonnement|dit|dat ~2 wordt ~6 geannuleerd|gewijzigd|aangepast|doorgegeven|opgelost|geregeld|verwerkt`,
  },
  timed: {
    refund: `@money ~4 volgt|komt|staat, terugbetaling ~2 binnen, @i ~1 vergoed|vergoeden|crediteer|crediteren`,
    reply: `@you ~1 krijgt|krijg|ontvangt|ontvang ~5 antwoord|reactie|bericht|update, krijgt|krijg|ontvangt|ontvang @you ~5 antwoord|reactie|bericht|update, @i ~1 antwoord|antwoorden|reageer|reageren`,
    send: `
      ze|collegas|collega|magazijn ~1 versturen|sturen|verzenden|stuurt|verstuurt|verzendt, @i ~1 stuur|sturen|verstuur|versturen|verzend|verzenden, stuur|sturen|verstuur|versturen|verzend|verzenden @i, @goods ~2 gaat|gaan|vertrekt|verlaat ~6 deur|post|uit|weg|magazijn, gaat|gaan ~5 @goods ~4 deur|post|weg, wordt|worden ~6 verstuurd|verzonden`,
    check: `@i ~1 controleren|onderzoeken|bekijk|bekijken`,
    other: `@i ~1 annuleren|wijzigen|verwerken`,
  },
  breaks: `dat, of, als, wanneer, zodra, omdat, zodat, nadat, indien, mits, tenzij, hoe, wat, waar, waarom, om, maar, terwijl, totdat, nodig, vragen @you, moeten, willen, graag`,
  yours: `@you kunt|kan|kunnen|zult|zal|moet|moeten|wilt|dient|hebt|hebben|mag|gaat, kunt|kan|moet|wilt|dient|mag|zult @you, alstublieft, alsjeblieft, gelieve`,
  others: `voordat, of, omdat, postnl, dhl, dpd, gls, ups, bezorger, vervoerder, koerier, bank, paypal, klarna, klant, douane`,
  nots: `niet, geen, nooit, noch, proberen|probeer, hopen|hoop, misschien, eventueel, normaal, meestal, gewoonlijk, door|van ~2 postnl|dhl|dpd|bezorger|vervoerder|bank`,
  conditions: `
    ^ laat|geef|stuur|vertel|zeg, zodra|wanneer|als ~4 beschikbaar|leverbaar|voorraad, als, indien, mits, tenzij, mocht|mochten, zodra|nadat|wanneer|tot|totdat ~1 u|je|jullie|uw|jouw, zodra|nadat|wanneer ~3 retour|retourzending|artikel|pakket|product|foto|betaling|gegevens ~3, na ~1 ontvangst|retour|retourzending|terugontvangst, bij ~1 retour|retourneren`,
  harmless: `laat het|dit|dat aan mij|ons, excuseer, niet alleen, niet later, geen zorgen|probleem, als @you ~3 vragen, als ik|we|wij ~4 meer|nieuws|weet|weten, als dat goed|ok, indien mogelijk|nodig, als het kan`,
  moments: `moment, momentje, ogenblik, even, nu`,
  ands: 'en of dan daarna vervolgens',
  here: `hier, in deze chat, in de chat`,
  reach: `email*, mail*, telefoon*, nummer, mobiel*, bereiken`,
  times: {
    minutes: 'minuut minuten min',
    hours: 'uur uren u',
    business: 'werk',
    workdays: 'werkdag werkdagen',
    numbers: {
      paar: 3,
      enkele: 3,
      dertien: 13,
      veertien: 14,
      vijftien: 15,
      twintig: 20,
      vierentwintig: 24,
      dertig: 30,
      achtenveertig: 48,
    },
    lasting: 'voor sinds afgelopen laatste geldig duurt gedurende',
    within: 'binnen over in komende volgende van',
    days: {
      0: 'vandaag, meteen, direct, onmiddellijk, vanmiddag, vanavond, vanochtend, einde van de dag',
      1: 'morgenochtend, morgenmiddag, morgenavond',
    },
    week: 'deze week, einde van de|deze week, eind van de|deze week, eind deze week, het weekend',
    nextWeek: 'volgende week, komende week',
    month: 'eind van de|deze maand, einde van de|deze maand, eind deze maand, deze maand',
  },
}
