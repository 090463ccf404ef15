/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { dutchSignals } from './signals/nl.ts'
import { dutchThings } from './things/nl.ts'

/** Dutch. */
export const dutch: Lexicon = {
  language: 'nl',
  common: `de het een en of niet is zijn was waren wordt worden werd heb hebt heeft hebben had ik jij je u ben bent hij zij ze we wij
    jullie mijn mij me jouw uw hun ons onze van naar voor met bij op in aan uit om te dat die dit deze als maar omdat ook
    nog al altijd alleen erg heel waar wanneer hoe wat waarom wie welke welk kan kunnen kunt kon wil willen moet moeten zou
    graag hallo hoi kapot goedemorgen goedemiddag goedenavond dag bedankt dank alsjeblieft alstublieft ja nee geen niets iets er
    hier daar over door tot sinds na nu vandaag morgen gisteren gekregen ontvangen besteld bestelling pakket pakketje wel
    toch dan gaat gaan komt zit staat krijg mag weer meer veel hoeveel lang`,
  typical: `ij aa oo ee uu ge tje cht sch oe eu ui aan ver heid`,
  known: `bestelde bestel bestellen gesteld gestuurd gekocht pakken pakjes zakken maken taken waken wonen zoenen schoen
    schoenen maat mate laat later water kater betaal betalen bepaald gehaald halen verhaal dalen leveren geleverd leven
    lever geven geleend klant klacht kracht prijzen reizen wijzen geld gold goud persoon persoonlijk`,
  sets: {
    parcel: `bestelling bestelingen besteling bestellingen pakket pakketje paket paketje pakje pakjes pakketten zending
      levering order spullen artikel product producten aankoop`,
    my: `mijn m'n onze ons de het die dat dit deze een`,
    not: `niet niets nooit geen niks`,
    want: `wil willen zou kan kunnen kunt graag wilt moet mag`,
    change: `wijzigen wijzig veranderen verander aanpassen aangepast gewijzigd wijziging corrigeren bijwerken omwisselen
      veranderd updaten`,
    days: `dag dagen week weken maand maanden`,
    count: `0 een één twee drie vier vijf zes zeven acht negen tien paar enkele meerdere`,
    broken: `kapot kapotte stuk defect defecte beschadigd beschadigde gebroken gescheurd gescheurde bekrast vlek vlekken
      lek gedeukt gebarsten beschimmeld verrot geknakt`,
    person: `mens mensen medewerker medewerkers medewerkster persoon collega agent adviseur leidinggevende manager
      klantenservice klantendienst iemand vertegenwoordiger baas helpdesk`,
    pol: `alsjeblieft alstublieft aub hallo hoi hi dank bedankt ok gewoon graag svp`,
    refund: `terugbetaling terugbetalingen geld restitutie creditering creditnota terugbetaald teruggestort terugstorting
      refund teruggave vergoeding`,
    back: `terugsturen terug retourneren retour terugzenden terugbrengen teruggeven terugstuur retourneer`,
  },
  categories: {
    'order.status': {
      clear: `
        waar ~1 is|blijft|zijn|blijven|zit ~3 @parcel, wanneer ~5 @parcel ~4 geleverd|bezorgd|aan|binnen|verzonden|komt|verstuurd|arriveert|verwachten?, wanneer ~1 komt|krijg|ontvang|wordt|kan|worden|arriveert ~4 @parcel|het|ik|geleverd|bezorgd, status ~4 @parcel|@num, bestelstatus|bezorgstatus|leveringsstatus|verzendstatus|orderstatus
        track|trace|volgen|volg|traceren|opvolgen ~4 @parcel, @parcel ~3 volgen|traceren|tracken|onderweg, tracking|trackingnummer|trackingcode|trackcode|volgnummer|verzendcode|zendingsnummer|tracktrace, track en trace, track trace, is|zijn ~4 al|reeds ~3 verzonden|verstuurd|onderweg|weg|verstuurt
        is ~2 @parcel ~3 verzonden|verstuurd|onderweg|klaar, nieuws|update|informatie ~3 over|van|rond ~3 @parcel, is er ~3 nieuws|update, hoe zit het ~3 @parcel, hoe staat het ~3 @parcel, wat is er ~4 @parcel, hoe lang ~4 nog ~5 @parcel, @parcel ~4 nog ~1 niet ~2 ontvangen|binnen|gekregen|geleverd|aangekomen|bezorgd|er?
        nog ~3 niet|niets|geen|niks ~3 ontvangen|binnen|gekregen|geleverd|aangekomen|bezorgd|verzonden|gehad, niet ~3 ontvangen|gekregen ~2 @parcel?, @parcel ~4 niet ~2 ontvangen|aangekomen|gekregen|binnen|geleverd|bezorgd, verwachte leverdatum|levertijd|bezorgdatum|leverdatum, leverdatum|bezorgdatum|bezorgmoment ~4, waar ~2 @num, ^ @pol? en de rest $, ^ @pol? wanneer precies|dan? $, vind|weet|ken|heb ~3 bestelnummer|ordernummer ~2 niet, bestelnummer|ordernummer ~3 kwijt|vergeten, weten ~4 waar|wanneer ~4 @parcel, wacht ~3 op ~3 @parcel, zou graag weten waar ~4, wat is er ~2 met ~2 @num, wat ~2 met ~2 @num ~2 gebeurd|aan`,
      likely: `wanneer komt|krijg|wordt, waar blijft, onderweg, status, verzonden|verstuurd ~2, volgen, nieuws ~2 over, komt ~4 vandaag|morgen`,
      hint: `@parcel, bezorg*, lever*, verzend*, bestel*`,
      against: `hoe lang duurt ~2 levering|verzending|bezorging, leveren|verzenden|bezorgen|versturen jullie, leveren ~2 ook, @back, retour*, annuleren|annuleer, adres, status ~4 terugbetaling|retour|abonnement, @refund, weer ~2 voorraad|leverbaar|beschikbaar, nieuwsbrief, factuur, verkeerd*|@broken|ontbreekt, verzendkosten, abonnement, voorraad, wachtwoord, hoe ~2 kan ~2 bestellen, ruilen`,
    },
    'order.delayed': {
      clear: `
        @parcel|levering|bezorging ~4 vertraagd|vertraging|te laat|later, vertraging|vertraagd ~4 @parcel?, te laat, zou|had|moest ~6 al|gisteren|vorige|maandag|dinsdag|woensdag|donderdag|vrijdag|eergisteren|@num ~4 geleverd|bezorgd|komen|zijn|binnen|aankomen|moeten
        wacht ~5 al|sinds ~4 @count ~2 @days, al ~2 @count ~1 @days ~6 niet*|nog|wacht|wachten|onderweg|geen|niks, al ~2 @count ~1 @days aan het wachten, @count ~1 @days geleden ~1 besteld ~8 niet*|nog|steeds|geen, nog steeds ~3 niet|niets|geen|niks ~3 ontvangen|binnen|geleverd|gekregen|bezorgd|verzonden|er
        waarom ~5 zo ~2 lang, waarom ~6 vertraagd|vertraging, waarom ~5 nog niet ~2 verzonden|geleverd|bezorgd|binnen, duurt ~3 zo|te|erg lang|eeuwig, tracking|track|trace|status|pakket|zending ~5 niets|geen|niet|stil|vast|niks|al ~4 meer|update|bewogen|veranderd|beweging|stil|vast|gewijzigd|bijgewerkt, hangt|zit|ligt vast ~2, blijft hangen, beloofd* ~4 levering|gisteren|bezorgd, al @days onderweg, sinds ~3 @days ~4 niets|geen|niet`,
      likely: `vertraagd, vertraging, te laat, nog steeds niet, zo lang, al weken|dagen|maanden, @count @days geleden`,
      hint: `sinds, nog niet, wacht, al`,
      against: `@refund, hoe lang duurt ~3 levering $, retour*`,
    },
    'order.missing': {
      clear: `
        bezorgd|geleverd|afgeleverd ~8 niet*|niks|nooit|nergens|geen|leeg, niet|niets|niks|nooit ~8 terwijl|maar|volgens|hoewel ~6 bezorgd|geleverd|afgeleverd, volgens ~6 bezorgd|geleverd|afgeleverd, staat|status ~4 bezorgd|geleverd|afgeleverd ~6
        @parcel ~4 kwijt|verloren|gestolen|verdwenen|zoekgeraakt|weg, kwijtgeraakt|zoekgeraakt, zoek geraakt, nooit ~2 aangekomen|ontvangen|gekregen|geleverd|bezorgd, bij ~2 buren|buurman|buurvrouw ~5 niet*|niks, bij ~2 verkeerde ~2 buren|adres|huis ~2 bezorgd|afgeleverd?, verkeerd adres ~2 bezorgd|afgeleverd|geleverd, gestolen, vermist, ^ ik ~1 heb niets|niks gekregen|ontvangen $, ^ niet|niets|niks ontvangen|gekregen|aangekomen $, ^ nee|maar ~3 niet|niets|niks ~1 aangekomen|ontvangen|er|gekregen $, ^ klopt niet ~1 ik ~3 niks|niets|niet $, ^ @pol? dat klopt niet $`,
      likely: `kwijt, verdwenen, gestolen, vermist, buren, afgeleverd, bewijs van levering`,
      hint: `nooit, bezorgd`,
      against: `artikel|onderdeel|onderdelen ~2 ontbreekt|ontbreken, wachtwoord, bon ~2 kwijt, kwijt ~2 wachtwoord|bon`,
    },
    'order.change': {
      clear: `
        @parcel ~4 @change, @change ~4 @parcel, iets|artikel|product|nog ~4 toevoegen|bijbestellen|erbij, toevoegen ~3 aan ~3 bestelling, uit ~3 bestelling ~3 verwijderen|halen, artikel ~4 verwijderen|schrappen ~3 bestelling?, andere|grotere|kleinere maat|kleur ~4 besteld|bestelling, verkeerde|foute maat|kleur|artikel|aantal besteld, bestellingen ~4 samenvoegen|combineren, aantal|kleur|maat|leverdatum|bezorgdatum|bezorgmoment|levering ~4 @change, in plaats van ~5 besteld, per ongeluk ~4 verkeerde|foute, bezorging|levering ~3 verzetten|verplaatsen|uitstellen`,
      likely: `@parcel ~5 @change, toevoegen, bijbestellen, verzetten`,
      hint: `@change, in plaats van`,
      against: `adres|bezorgadres|afleveradres|verzendadres, wachtwoord, account, telefoonnummer, annul*, abonnement, ruilen, ontvangen|gekregen, email|e-mail`,
    },
    'order.address': {
      clear: `
        adres|bezorgadres|afleveradres|leveradres|verzendadres|huisnummer|postcode|straat ~6 @change|verkeerd|fout|vergeten|onjuist|klopt, oud|oude|nieuw|ander|onjuist|fout adres|bezorgadres|afleveradres|huisnummer|postcode, verkeerd|verkeerde ~2 adres|huisnummer|postcode, @change ~5 adres|bezorgadres|afleveradres|leveradres|verzendadres, verhuisd ~6, naar ~2 ander|nieuw|ander ~1 adres ~4, @parcel ~4 omleiten, adreswijziging, op ~2 ander adres ~2 bezorgen|leveren|laten, adres ~4 vergeten|onvolledig, huisnummer vergeten`,
      likely: `bezorgadres, afleveradres, leveradres, adres, verhuisd, verzendadres`,
      hint: `huisnummer, adres*`,
      against: `emailadres|mailadres|e-mailadres|retouradres|factuuradres, jullie|uw adres, adres ~3 winkel|retour*`,
    },
    'order.cancel': {
      clear: `
        @parcel ~5 annuleren|geannuleerd|annulering|annuleer|afbestellen|cancelen|cancellen|intrekken|stopzetten, annuleren|annuleer|annulering|afbestellen|cancelen|geannuleerd, hoeft|hoef ~3 niet meer, wil ~3 @parcel ~2 niet meer, niet meer nodig ~3, ontbinden ~3 overeenkomst|aankoop, bestelling ~3 ongedaan, per ongeluk ~3 besteld, toch niet ~2 hebben|nodig`,
      likely: `annul*, ongedaan maken, niet meer ~3 bestel*, herroep*`,
      hint: `niet meer, ongeluk`,
      against: `niet meer ~1 leven, abonnement|lidmaatschap|nieuwsbrief|account, annuleringsvoorwaarden|annuleringskosten, terugbetaling ~6 geannuleerd, ontvangen`,
    },
    'order.place': {
      clear: `
        hoe ~2 kan|plaats ~2 ik ~5 bestellen|kopen|bestelling|plaatsen, hoe|waar bestel|koop ik, bestelling ~2 plaatsen|doen, plaatsen ~3 bestelling, @want ~5 iets|graag|een|bij ~4 bestellen|kopen, telefonisch|telefoon|mail bestellen, opnieuw|nogmaals|weer ~4 bestellen, pre-order|preorder|voorbestellen|nabestellen, zonder ~2 account|registratie ~2 bestellen|kopen?, minimum ~2 bestelbedrag|bestelling, minimale bestelwaarde, als gast bestellen, hoe bestel ik`,
      likely: `bestellen, kopen, in winkelwagen`,
      hint: `koop*`,
      against: `besteld, gekocht, annul*, wijzigen|wijziging, fout|lukt|werkt|gaat ~2 niet, wanneer komt, korting*, groothandel|grote aantallen, factuur, op rekening, achteraf`,
    },
    'order.problem': {
      clear: `
        @broken ~5 aangekomen|geleverd|ontvangen|gekregen|binnen?, aangekomen|ontvangen|gekregen|geleverd|is|zijn|was|waren|kwam|kwamen ~6 @broken, verkeerd|verkeerde|fout|foute|ander|andere artikel|product|maat|kleur|model|pakket|bestelling|item|spullen|schoenen ~4 geleverd|ontvangen|gekregen|gestuurd|verstuurd|opgestuurd|binnen?, verkeerd ~2 geleverd|gestuurd|geleverd
        iets|artikel|onderdeel|onderdelen|product|stuk|eentje|wat|schroeven|helft ~4 ontbreekt|ontbreken|mist|missen|mis, ontbreekt|ontbreken|mist|mis|missen ~5 artikel|onderdeel|iets|onderdelen|pakket|bestelling|product|schroeven, onvolledig*|incompleet|incomplete ~2 levering|bestelling|pakket|geleverd?, bestelling|pakket|levering ~3 onvolledig|incompleet|leeg, slechts|maar|alleen ~3 ontvangen|gekregen|geleverd
        in plaats van ~5 gekregen|ontvangen, werkt|doet ~4 niet ~2 meer|goed?, kwaliteit ~5 slecht|tegen|matig|belabberd, zit|heeft ~3 gat|scheur|vlek|kras|krassen, niet ~2 wat ik ~2 besteld, voldoet niet, doos ~2 leeg, gaat niet aan`,
      likely: `@broken, verkeerd*, ontbreekt|ontbreken, schade, onvolledig, incompleet, werkt niet, probleem ~4 @parcel`,
      hint: `probleem, kwaliteit, fout*`,
      against: `website|site|webshop|app|betaling|kaart|link|wachtwoord|code|kortingscode|login|inloggen|winkelwagen|adres|afgeschreven|bedrag, verkeerd* ~2 besteld, wat ~2 als|gebeurt, garantie, verkeerde adres`,
    },
    'delivery.options': {
      clear: `
        leveren|verzenden|bezorgen|versturen|sturen|levert|verzendt|bezorgt jullie|u|je|men ~5, hoe lang|snel ~5 levering|verzending|bezorging|levertijd|leveren|duurt|bezorgen, levertijd|levertijden|verzendtijd|bezorgtijd|leveringstermijn, wat ~4 kost|kosten|zijn ~4 verzending|levering|verzendkosten|bezorging|bezorgkosten, verzendkosten|bezorgkosten|leveringskosten|portokosten, verzendopties|verzendmethoden|bezorgopties|leveringsopties|verzendmogelijkheden|bezorgmogelijkheden
        express|spoedlevering|spoedverzending|expreslevering, naar ~2 buitenland|belgië|duitsland|frankrijk|noorwegen|spanje|italië|zwitserland|engeland|curaçao|luxemburg|denemarken ~3 verzenden|leveren|versturen|bezorgen|verzending?, afhalen|ophalen ~4 winkel|filiaal|afhaalpunt|zelf|mogelijk?, met welke ~2 vervoerder|bezorgdienst|koerier|bezorger, welke vervoerder|bezorgdienst|koerier, afhaalpunt|servicepunt, douane|douanekosten|invoerrechten, op ~1 zaterdag|zondag|zaterdagen ~2 bezorgd|geleverd|bezorgen|leveren|levering?, voor ~2 uur besteld, s avonds ~2 bezorg*`,
      likely: `verzendkosten, levertijd, buitenland, afhalen, ophalen, express, douane*, leveren jullie, verzend*`,
      hint: `levering, leveren, bezorgen, verzending`,
      against: `groothandel*, @my bestelling|pakket|pakketje ~5 aangekomen|binnen|ontvangen, nog ~2 niet, adres, gratis ~1 verzending|bezorging, verzendbevestiging, retour*, sinds, waar ~1 is|blijft`,
    },
    'return.start': {
      clear: `
        retourneren|retourneer|terugsturen|terugzenden|terugbrengen|teruggeven|terugstuur, retour ~4 aanmelden|sturen|aanvragen|maken|starten|label|formulier|zenden|melden|doen?, retourlabel|retourformulier|retourzending|retouretiket|retouraanvraag|retourbon, past|passen|bevalt|staat|zit ~3 niet ~6 terug|retour?, te ~1 groot|klein|strak|krap|wijd|kort|lang, stuur|stuurt ~5 terug|retour, @want ~6 terug|retour ~2 sturen|geven|brengen|zenden, terug ~2 sturen|zenden|brengen`,
      likely: `retour*, terug ~3 sturen, bevalt niet, past niet`,
      hint: `teruggestuurd, ruilen`,
      against: `geld ~4 terug, retourbeleid|retourtermijn|retourvoorwaarden|retourkosten|retourrecht|bedenktijd|retouradres, kan ~2 je|men ~4 terug*, terug ~2 krijg|krijgen|geld|gekregen, ruilen|omruilen, hoe ~1 lang ~6, gratis|kost|kosten, teruggestuurd|geretourneerd|retour gestuurd|gezonden, terugbetaal*|terugbetaling, @broken, hoeveel dagen, afgeprijsde|gedragen|gebruikte|zonder|uitverkoop|sale, wie betaalt, valt|vallen ~3 uit`,
    },
    'return.exchange': {
      clear: `
        ruilen|omruilen|omwisselen|ruil|omgeruild|inruilen ~5, ander|andere|nieuw|nieuwe|grotere|kleinere maat|exemplaar|kleur ~3 ruilen|krijgen|hebben|omruilen?, vervangen|vervanging|vervangend ~4 exemplaar|product|artikel|sturen?, maatje groter|kleiner, grotere|kleinere maat`,
      likely: `ruil*, omruil*, vervang*, andere maat|kleur`,
      hint: `wisselen`,
      against: `ruilbeleid|ruiltermijn|ruilvoorwaarden, vervangend* ~1 onderdeel|onderdelen, batterij ~2 vervangen, kan je ~4 ruilen, bestelling ~3 wijzigen, hoe lang, filter`,
    },
    'refund.request': {
      clear: `
        geld ~4 terug, @want|eis|verzoek|verwacht|vraag|aanvragen ~5 @refund, @refund ~4 aanvragen|eisen|vragen|graag|aub|ontvangen, terugbetalen ~2 aub?, betaal ~4 terug, stort ~4 terug, schadevergoeding|compensatie|tegemoetkoming, geld ~2 terugkrijgen|terugvragen|terugvorderen, aankoopbedrag ~3 terug`,
      likely: `terugbetal*, geld terug, restitutie, compensatie, terugbetaald`,
      hint: `geld`,
      against: `waar|wanneer|status ~5 @refund, nog ~3 niet|geen ~3 ontvangen|gekregen|teruggestort|terugbetaald|binnen|@refund, wanneer ~6 terug, wacht*, niet-goed-geld-terug, niet goed geld terug, hoe lang, sinds, in welke`,
    },
    'refund.status': {
      clear: `
        waar|wanneer|status ~5 @refund, @refund ~5 nog|niet|nooit ~2 niet|binnen|ontvangen|gekregen|verwerkt|gehad, wacht ~5 @refund, nog ~4 geen|niet ~3 @refund, hoe lang ~5 @refund, wanneer ~5 geld|teruggestort|terugbetaald, teruggestuurd|geretourneerd|teruggezonden|retour ~10 geld|terugbetaling|terugbetaald|teruggestort|restitutie, retour|retourzending ~4 ontvangen|verwerkt|binnen|aangekomen`,
      likely: `terugbetaling ~3 duurt|duren, geld ~4 nog niet, teruggestuurd ~6 geleden`,
      hint: `@refund`,
      against: `beleid, voorwaarden, betaling ~2 geweigerd, wil ~3 @refund, waar|wanneer ~3 pakket|bestelling ~3`,
    },
    'policy.question': {
      clear: `
        retourbeleid|retourtermijn|retourvoorwaarden|ruilbeleid|ruiltermijn|bedenktijd|herroepingsrecht|garantie|garantietermijn|garantievoorwaarden|voorwaarden|privacybeleid|privacyverklaring|retourrecht|retourkosten|bedenktermijn|leveringsvoorwaarden, algemene voorwaarden, wat ~3 beleid
        hoe lang|veel|hoeveel ~5 terugsturen|retourneren|ruilen|retour|garantie|terugbrengen, hoeveel dagen ~5 retour*|terug*|ruilen|bedenk*, kan|mag|kunnen je|men|we ~5 terugsturen|retourneren|ruilen|terugbrengen $, afgeprijsde|gedragen|geopende|gebruikte|sale|uitverkoop|zonder|aanbieding ~6 terugsturen|retourneren|ruilen|retour|terugbrengen, wie ~3 betaalt ~4 retour*|verzendkosten|retourzending|terugsturen
        is|zijn ~3 retour|retourneren|terugsturen|retourzending|retouren|ruilen ~3 gratis|kosteloos|mogelijk, kost|kosten ~3 retour*|terugsturen, gratis ~1 retour*|ruilen|retourneren, gratis ~1 verzending|bezorging|verzenden ~4 vanaf|bij|voor?, vanaf ~4 gratis ~2 verzending|verzonden|bezorgd?, wat ~2 gebeurt|als ~6 beschadigd|kapot|kwijt|past, geld-terug-garantie|niet-goed-geld-terug, is er ~3 garantie|proefperiode, proefperiode`,
      likely: `garantie, voorwaarden, beleid, termijn, bedenktijd, gratis verzending, proefperiode`,
      hint: `regels, mogelijk, mag`,
      against: `@my retour|terugbetaling ~4 binnen|status`,
    },
    'product.availability': {
      clear: `
        weer|terug ~3 beschikbaar|leverbaar|voorraad|verkrijgbaar|binnen|bestelbaar, op voorraad, uitverkocht, beschikbaar|leverbaar|verkrijgbaar|voorradig, hebben|heeft jullie|u ~6 nog|maat|op|in|voorraad, is|zijn ~5 nog ~3 beschikbaar|leverbaar|te koop|verkrijgbaar, wanneer ~5 nieuwe collectie|voorraad|model, voorraad ~3, verkopen jullie, melding|bericht|mail ~4 beschikbaar|voorraad, uit ~1 assortiment`,
      likely: `beschikbaar*, voorraad, hebben jullie|u?, uitverkocht, leverbaar, collectie, is er`,
      hint: `nog`,
      against: `betaalmethode*|betaling|betaal*, korting*|aanbiedingen, garantie, medewerker|mens, winkel|filiaal|telefoonnummer, nieuws, spaar*, terugbetaling, student*, maattabel, handleiding, probleem, neem contact`,
    },
    'product.question': {
      clear: `
        is|zijn ~5 waterdicht|waterbestendig|wasbaar|leer|leren|katoen|vegan|biologisch|vaatwasserbestendig|geschikt|compatibel|ademend|afneembaar|verstelbaar|echt|origineel|glutenvrij|warm|zwaar|recyclebaar|machinewasbaar|duurzaam, van welk|wat|welke ~3 materiaal|stof|gemaakt|leer|hout, welk|welke ~2 materiaal|kleuren|kleur|afmetingen|gewicht|ingrediënten|verschil|stof|maten ~4, hoe ~1 zwaar|groot|breed|hoog|lang|dik|warm|luid|diep is|zijn|gaat ~5
        hoeveel|wat kost|kosten|weegt ~5, hoe lang gaat ~4 mee?, bevat|bevatten|bevatten ~5, past ~4 op|in|bij|aan ~3, heeft|hebben ~4 capuchon|zakken|rits|bluetooth|batterij, werkt|werken ~4 met|op|ook|zonder, ingrediënten|allergenen|afmetingen|samenstelling, verschil tussen, meer ~2 informatie|info ~3 product|artikel|over, waar ~4 gemaakt|geproduceerd, geschikt ~2 voor, specificaties, houdbaarheid*, prijs van, zitten|zijn ~3 batterijen ~3, welke kleuren`,
      likely: `materiaal, waterdicht, prijs, kost, gewicht, kleur, geschikt, bevat, afmetingen, wasbaar, gemaakt, allergi*, compatibel`,
      hint: `product, hoe is`,
      against: `verzending|levering|verzendkosten, maattabel|maat, retour*|terugsturen, @parcel ~4 niet, kapot, goedkoper|verlaagd, onderdelen, ruil*, voorraad|beschikbaar, besteld`,
    },
    'product.sizing': {
      clear: `
        welke maat|schoenmaat|maten ~6, maattabel|maatadvies|pasvorm|matentabel|maatwijzer|maatgids|maatvoering, valt|vallen ~5 groot|klein|uit|ruim|normaal|groter|kleiner, maat ~3 adviseren|aanraden|past|nemen|bestellen|nodig|kiezen, ik ben|draag ~4 lang|maat|groot, tussen ~3 maten, hoe ~2 valt|vallen|zit ~5, borstomvang|taillemaat|heupomvang|binnenbeenlengte, @num cm ~3 lang|groot ~6`,
      likely: `maat, maten, pasvorm, valt ~3 uit`,
      hint: `cm, past`,
      against: `ruil*|omruil*, terug*|retour*, verkeerde maat, maat ~4 voorraad|beschikbaar|leverbaar, maat ~3 wijzigen, andere|grotere|kleinere maat, ontvangen|gekregen, past niet, te groot|klein`,
    },
    'product.recommendation': {
      clear: `
        aanraden|aanrader|aanbevelen|aanbeveling|adviseren|advies|aanbevelingen|raden ~5, welk|welke ~4 beter|beste|best|juiste|geschikt|kiezen|kopen|nemen ~5?, wat ~4 raden|adviseer|adviseren ~3 aan?, zoek|zoeken ~5 cadeau|cadeautje|iets ~3 voor?, cadeau ~2 voor|idee|ideeën|tip|tips, cadeautip|cadeautips|cadeau-idee, wat past ~3 bij, hulp ~3 kiezen|keuze, alternatief ~2 voor`,
      likely: `aanraden, beste, zoek ~4 voor, cadeau, advies, tip|tips`,
      hint: `zoek, goed voor`,
      against: `welke maat, cadeaukaart|cadeaubon|cadeauverpakking, maatadvies, op ~2 beste manier, maat`,
    },
    'product.support': {
      clear: `
        handleiding|gebruiksaanwijzing|montagehandleiding|instructies|wasvoorschrift|wasvoorschriften|onderhoudsinstructies|montage-instructies, hoe ~6 monteren|installeren|instellen|gebruiken|schoonmaken|wassen|opladen|verbinden|koppelen|resetten|reinigen|aansluiten|vervangen|ontkalken|onderhouden|activeren|bedienen|was|gebruik|reinig|installeer|koppel|monteer|laad|verbind|reset|zet ~3 ik?, reserveonderdeel|reserveonderdelen|vervangingsonderdelen|onderdelen ~3 bestellen|kopen, krijg|kan|lukt|wil ~5 niet ~3 verbinden|koppelen|aan|installeren|opladen|aanzetten, foutcode|foutmelding ~3 apparaat|display|scherm, bluetooth|wifi ~4, hulp ~3 montage|installatie|installeren|monteren, dosering, in elkaar ~2 zetten|zet`,
      likely: `handleiding, montage, installer*, onderdelen, schoonmaken, wassen, instellen`,
      hint: `gebruiken, apparaat`,
      against: `account, wachtwoord, kortingscode|code|punten, website|webshop, kaart, betaling, retour*, nieuwsbrief`,
    },
    'price.discount': {
      clear: `
        korting|kortingscode|kortingscodes|kortingsbon|actiecode|promocode|couponcode|waardebon|cadeaubon|cadeaukaart|studentenkorting|kortingen|vouchercode|voucher ~5, code ~5 werkt|ongeldig|geaccepteerd|verlopen|toepassen|invoeren ~2 niet?, zijn er|hebben jullie|is ~4 aanbiedingen|acties|korting|uitverkoop|sale, uitverkoop|sale ~4, black friday, goedkoper ~2 krijgen|maken|kan, aanbiedingen|actie|acties`,
      likely: `korting*, coupon*, aanbieding*, actie*, sale, code ~3 niet, procent`,
      hint: `code, goedkoop, prijs`,
      against: `bij amazon|bol|andere|concurrent, prijsgarantie|laagsteprijsgarantie, spaarpunten|punten, zakelijk*|groothandel, sale ~3 retour*|ruilen|terug*, afgeprijsde ~4, bevestigingscode|beveiligingscode|verificatiecode`,
    },
    'price.match': {
      clear: `
        prijsgarantie|laagsteprijsgarantie|prijsverschil|prijsmatch, laagste prijs garantie, goedkoper ~5 amazon|bol|elders|andere|ander|concurrent|gezien|gevonden|coolblue, gezien|gevonden ~5 goedkoper, amazon|bol|concurrent|concurrentie|andere ~5 goedkoper|prijs, prijs ~5 verlaagd|gedaald|gezakt ~4 bestel*|gekocht|nadat|sinds?, nu ~4 goedkoper|afgeprijsd, verschil ~3 terug*, prijs matchen`,
      likely: `goedkoper gezien|gevonden, goedkoper bij, prijsverschil`,
      hint: `goedkoper`,
    },
    'loyalty.question': {
      clear: `
        spaarpunten|spaarprogramma|loyaliteitsprogramma|klantenkaart|bonuspunten|beloningen|puntensaldo|spaarsysteem|ledenvoordeel|loyaliteitspunten, punten ~5 inwisselen|sparen|bijgeschreven|verlopen|ontbreken|spaar|krijg|saldo|waard|verzilveren|gebruiken|kwijt, hoeveel punten, mijn punten, lid|lidmaatschap ~4 voordelen|niveau|status|premium|worden, voordelen ~3 lid*, vrienden uitnodigen|werven, verjaardagskorting`,
      likely: `punten, spaar*, bonus*, lidmaatschap, loyaliteit*`,
      hint: `voordelen, club`,
      against: `opzeggen|beëindigen|stopzetten, abonnement*, afhaalpunten`,
    },
    'subscription.change': {
      clear: `
        abonnement|abonnementen|lidmaatschap|abonnementsbox ~6 pauzeren|wijzigen|pauze|uitstellen|aanpassen|overslaan|veranderen|status|verlengd|loopt|hervatten|heractiveren, pauzeren|overslaan|uitstellen ~5 abonnement|levering|maand|box|zending, volgende ~2 levering|box|zending ~3 overslaan|uitstellen, leverfrequentie|leveringsfrequentie, abonnement, jaarlijkse|maandelijkse ~1 kosten|bijdrage, elke|om ~2 @count ~1 weken|maanden, minder|vaker vaak? ~2 ontvangen|leveren|geleverd`,
      likely: `abonnement*, pauzeren, frequentie, overslaan`,
      hint: `maandelijks`,
      against: `opzeg*|beëindig*|stopzetten|annuleren|stoppen|opgezegd, nieuwsbrief*`,
    },
    'subscription.cancel': {
      clear: `
        abonnement|lidmaatschap|abonnementen|contract ~6 opzeggen|beëindigen|stopzetten|annuleren|stoppen|opzegging|opgezegd|gestopt|af, opzeggen|opzeg|beëindigen|stopzetten|stop|annuleren|annuleer ~5 abonnement|lidmaatschap|abonnementen|contract, geen ~3 automatische? ~2 verlenging|leveringen|incasso ~2 meer, niet ~2 verlengen`,
      likely: `opzeg*, abonnement ~4 niet meer`,
      hint: `stoppen`,
      against: `nieuwsbrief, mails|emails, account, pauzeren|wijzigen`,
    },
    'account.access': {
      clear: `
        wachtwoord|inloggegevens|pincode|gebruikersnaam|login|wachtwoorden ~6 vergeten|resetten|herstellen|fout|onjuist|wijzigen|werkt|kwijt|nieuw|niet|opnieuw, vergeten ~4 wachtwoord|inloggegevens|gebruikersnaam, kan|kom|lukt|kon|krijg ~5 niet ~4 inloggen|aanmelden|in|account|login, niet ~4 inloggen|aanmelden, in ~1 mijn account ~3, account ~4 geblokkeerd|gehackt|vergrendeld|geblokkeerd, toegang ~3 account, verificatiecode|bevestigingscode|beveiligingscode|bevestigingsmail|tweestapsverificatie|2fa, inloggen ~5 niet|lukt|probleem|problemen|fout, nieuw wachtwoord, wachtwoord $`,
      likely: `wachtwoord, inloggen, login, gehackt, inloggegevens, aanmelden, log* ~2 niet`,
      hint: `account, code`,
      against: `verwijderen, nieuwsbrief, retour aanmelden, zonder ~2 account, registreren|aanmaken`,
    },
    'account.update': {
      clear: `
        email|emailadres|mailadres|telefoonnummer|achternaam|naam|gegevens|geboortedatum|profiel|accountgegevens|account|rekeningnummer ~6 @change, @change ~5 email|emailadres|mailadres|telefoonnummer|achternaam|naam|gegevens|profiel, account|profiel ~4 aanmaken|maken|openen|registreren, registreren|registratie, nieuw account, accounts ~3 samenvoegen, betaalmethode|creditcard|kaart ~4 toevoegen|verwijderen|opslaan|account, nieuw|nieuwe telefoonnummer|emailadres|achternaam|mailadres`,
      likely: `account, profiel, registre*, persoonlijke gegevens, nieuw emailadres`,
      hint: `gegevens, @change`,
      against: `verwijder*|opheffen|sluiten, wachtwoord|inloggen|geblokkeerd|gehackt, bezorgadres|afleveradres, bestelling, abonnement, nieuwsbrief, punten, @parcel, factuur*, zonder account, jullie`,
    },
    'account.delete': {
      clear: `account|profiel|gegevens|data|accounts ~6 verwijderen|verwijderd|wissen|opheffen|sluiten|deactiveren|verwijdering|opzeggen, verwijderen|verwijder|verwijdert|wissen|wis|opheffen|deactiveren ~5 account|profiel|gegevens|data, recht om vergeten te worden, avg`,
      likely: `verwijder*, deactiver*, opheffen`,
      hint: `avg`,
      against: `uit ~3 bestelling|winkelwagen, artikel ~2 verwijderen, nieuwsbrief, abonnement, kaart|betaalmethode|adres ~2 verwijderen`,
    },
    'payment.problem': {
      clear: `
        betaling|betalen|kaart|creditcard|paypal|overschrijving|incasso|klarna|ideal|transactie|visa|afrekenen ~6 geweigerd|mislukt|niet|fout|probleem|problemen|hangt|afgewezen|foutmelding|mislukte, problemen|probleem|fout ~4 betaling|betalen|paypal|kaart|ideal|afrekenen, dubbel|tweemaal|twee|teveel|verkeerd|onterecht|zonder ~5 afgeschreven|betaald|berekend|geïncasseerd|afschrijving|afgeboekt, afgeschreven|afschrijving|afgeboekt|berekend ~7 dubbel|tweemaal|twee|maar|verkeerd|teveel|niet|terwijl|zonder|onbekend*, dubbele|onbekende|verkeerde|onterechte afschrijving|betaling|incasso, verkeerd bedrag, geld ~3 afgeschreven, te veel ~2 betaald|afgeschreven|berekend`,
      likely: `afgeschreven, afschrijving, geweigerd, betalingsprobleem, dubbel, aanmaning, mislukt*`,
      hint: `betaling, kaart, betaald`,
      against: `welke|kan ~3 betaal*, accepteren jullie, betaalmethoden|betaalmogelijkheden, terugbetaling, korting*, cadeaukaart, code`,
    },
    'payment.methods': {
      clear: `
        betaalmethoden|betaalmethode|betaalmogelijkheden|betaalopties|betaalwijzen|betalingsmogelijkheden|betalingsmethoden, hoe|waarmee ~4 betalen ~2 $, kan|kunnen|mag ~5 paypal|ideal|klarna|creditcard|rekening|termijnen|achteraf|contant|bancontact|overboeking|apple|amex|kaart|pin|bitcoin ~3 betalen|afrekenen|bestellen?, achteraf betalen, gespreid betalen, in termijnen, op rekening, rembours, accepteren|nemen|ondersteunen jullie|u ~5 paypal|klarna|creditcard|creditcards|visa|amex|apple|ideal|bancontact|kaarten|bitcoin, met ~2 paypal|klarna|creditcard|ideal|bancontact|apple|kaart|cadeaukaart ~2 betalen|afrekenen, betalen ~2 met|via|per|in|achteraf, later betalen`,
      likely: `betaalm*, termijnen, ideal, paypal, klarna, bancontact, achteraf, rembours`,
      hint: `betalen, betaling`,
      against: `geweigerd|mislukt|fout|probleem|problemen|afgeschreven|dubbel|tweemaal|lukt|niet, wie ~2 betaalt, terugbetaling|terugbetaald, opgeslagen, betaald, retour*`,
    },
    'billing.invoice': {
      clear: `
        factuur|facturen|rekening|bon|kassabon|bonnetje|aankoopbewijs|betaalbewijs|factuurkopie ~6 @want|sturen|opsturen|krijgen|ontvangen|ontbreekt|vinden|downloaden|nodig|kopie|waar|pdf|btw|verkeerd|corrigeren|mailen, @want|heb|mis ~5 factuur|bon|kassabon|aankoopbewijs|facturen|bonnetje, waar ~4 factuur|bon|facturen|kassabon, factuur ~3 bestelling|@num|van|voor|met, factuuradres|btw-nummer|btw|btwnummer, factuur|bon $, orderbevestiging|bestelbevestiging`,
      likely: `factuur*, facturen, bon, kassabon, btw, bestelbevestiging`,
      hint: `pdf, kopie`,
      against: `op rekening, op factuur, zonder ~2 bon|kassabon|factuur, cadeaubon, kortingsbon, waardebon`,
    },
    'website.problem': {
      clear: `
        website|webshop|site|webpagina|pagina|app|winkelwagen|winkelmandje|kassa|zoekfunctie|link|knop|afrekenpagina ~6 niet|fout|offline|traag|vast|crasht|hangt|laadt|foutmelding|leeg|wit|probleem|problemen|kapot|werkt|plat, fout|foutmelding|probleem|problemen ~4 website|webshop|site|pagina|app|winkelwagen|kassa|zoekfunctie, foutmelding, fout 404|500, 404, laadt niet, kan ~5 niet ~2 winkelwagen|winkelmandje, technisch|technische probleem|problemen|storing|fout, storing`,
      likely: `website|webshop|app ~5 niet, foutmelding, crasht, laadt, winkelwagen, storing`,
      hint: `pagina, link, app, site`,
      against: `betaling|kaart ~3 geweigerd, wachtwoord|inloggen|login, op ~2 website|webshop|site ~3 besteld|gekocht|gezien, besteld|gekocht ~5 website|webshop|site, kortingscode|actiecode|code, @broken, apparaat|display, track`,
    },
    'company.contact': {
      clear: `
        telefoonnummer|contactgegevens|klantenservicenummer|openingstijden|openingsuren|servicenummer|contactformulier|emailadres ~3 van|de|jullie|uw|is|klantenservice|nummer?, hoe ~4 bereik|bereiken|contacteren|contact|bellen ~3 jullie|ik|u|klantenservice?, op welk|wat ~3 nummer|telefoonnummer|emailadres|adres, waar ~3 is|zijn|zitten|vind|gevestigd ~4 jullie|winkel|filiaal|showroom|gevestigd, hebben|is jullie|er ~4 winkel|filiaal|showroom|telefoonnummer|winkels|fysieke, wanneer|hoe laat ~4 open|bereikbaar|geopend|dicht|sluit, winkel|filiaal|showroom ~3 in|buurt, kan ~4 bellen ~3, jullie|uw adres|telefoonnummer|nummer|emailadres|email|retouradres|winkel, retouradres, wie zijn jullie, kvk-nummer`,
      likely: `telefoonnummer, openingstijden, contactgegevens, filiaal, klantenservice nummer, bereiken, contact, fysieke winkel`,
      hint: `nummer, bellen, winkel, telefoon`,
      against: `mijn telefoonnummer|email|emailadres, telefoonnummer|emailadres ~4 wijzigen|veranderen, bestelnummer, bel ~2 mij, gebeld, medewerker|mens|spreken|praten, klantenservice ~4 slecht|waardeloos|belabberd, slechte, groothandel, terugbellen`,
    },
    'business.inquiry': {
      clear: `
        groothandel*|wederverkoper|wederverkopers|reseller|dealer|b2b|grootafname|grote bestelling|zakelijk|zakelijke|bedrijfsklant|samenwerking|samenwerken|partnerschap|influencer|affiliate|franchise|pers|persvraag|journalist|sollicitatie|solliciteren|vacature|vacatures|stage|leverancier|sponsoring|relatiegeschenken|distributeur|kwantumkorting, grote|grotere hoeveelheid|hoeveelheden|aantallen|aantal|oplage, voor ~2 bedrijf|kantoor|school|vereniging ~5 @num|bestellen, offerte ~4, jullie|uw producten ~4 verkopen, werken ~2 bij jullie, verkooppunt worden`,
      likely: `groothandel*, zakelijk*, samenwerk*, dealer*, offerte, vacature*, pers`,
      hint: `bedrijf, verkopen`,
      against: `partner heeft, factuur ~4 bedrijf, persoon*`,
    },
    'person.request': { hint: `medewerker, adviseur, hulp, help, helpen` },
    'complaint.service': {
      clear: `
        klacht|klachten ~3 indienen|over|melden|heb?, klagen ~3 over, slechte|belabberde|waardeloze|vreselijke|beroerde|onbeschofte|verschrikkelijke|schandalige|onvriendelijke ~2 service|klantenservice|winkel|webshop|ervaring|bedrijf|medewerker|communicatie, service|klantenservice|medewerker|bezorger|communicatie ~5 slecht|waardeloos|belabberd|onbeschoft|onvriendelijk|schandalig|ramp|beroerd|verschrikkelijk, nooit meer ~4, heel|erg|zeer|echt|zwaar|zo ~1 teleurgesteld|ontevreden|boos|gefrustreerd|geïrriteerd, schandalig|schandalige|belachelijk|onacceptabel, ben ~3 teleurgesteld|ontevreden|boos, niet ~2 tevreden`,
      likely: `klacht*, teleurgesteld, schandalig*, ontevreden, belachelijk, waardeloos, onbeschoft`,
      hint: `slecht*, irritant, boos`,
    },
    'contact.followup': {
      clear: `
        gemaild|geschreven|gebeld|gestuurd|contact|gemeld|gevraagd|mail|email|bericht ~10 geen|niet|niemand|niets|nooit|niks|zonder ~4 antwoord|reactie|gereageerd|beantwoord|gehoord|teruggebeld|geantwoord, geen|nog|zonder ~3 antwoord|reactie ~3, voor de tweede|derde|vierde|zoveelste keer, tweede|derde|vierde|zoveelste bericht|mail|email|keer, niemand ~3 antwoordt|reageert|geantwoord|gereageerd|beantwoordt, wacht ~5 antwoord|reactie|terugbellen, verwijzing|vervolg ~3 mail|bericht|ticket, ticket|ticketnummer|zaaknummer ~3, zoals ~2 al ~2 gezegd|geschreven|gemeld|vermeld, mijn vorige|eerdere|laatste mail|bericht|vraag|email`,
      likely: `geen antwoord|reactie, ticket, nogmaals, al eerder ~3 gemaild|geschreven`,
      hint: `antwoord, weer, reactie`,
    },
    'feedback.given': {
      clear: `
        review|recensie|beoordeling|feedback|compliment ~5 schrijven|achterlaten|geven|plaatsen|delen, hou van ~4, ben|zijn ~3 heel|erg|super|zeer|echt|heel ~1 blij|tevreden|enthousiast, geweldige|fantastische|goede|top|prima|uitstekende|snelle|fijne|super ~1 service|winkel|webshop|product|kwaliteit|producten|levering|klantenservice, ga zo door, complimenten|compliment, helemaal|erg|zeer|heel tevreden, suggestie|tip ~3 voor ~3 jullie, past perfect, blij mee`,
      likely: `feedback, review*, recensie, blij met, tevreden, geweldig*, compliment*, tevreden`,
      hint: `super, perfect, top, mooi*`,
      against: `niet tevreden|blij, slechte review|recensie, maar, ontevreden, negatieve, hoe|waar ~5 review|recensie|beoordeling`,
    },
    'newsletter.change': {
      clear: `nieuwsbrief|nieuwsbrieven|reclamemails|mailinglijst|mailinglist|reclame|spam ~6, afmelden|uitschrijven|aanmelden|inschrijven|schrijf ~5 nieuwsbrief|mails|mailinglijst|emails, geen ~4 mails|emails|reclame|nieuwsbrief|sms ~3 meer|ontvangen, te veel mails|emails|mail, uitschrijven $, afmelden $`,
      likely: `nieuwsbrief, uitschrijven, reclame, spam, afmelden`,
      hint: `mails`,
      against: `korting, retour, spamfolder|spammap`,
    },
    'small.talk': {
      clear: `hoe gaat het ~3, fijne|prettige|goede ~1 dag|avond|weekend|middag ~1 nog?, dat was het|alles, dat is alles, wie ben je, hoe heet je, vertel ~3 grap|mop, fijne feestdagen, vrolijk kerstfeest, dank ~4 hulp, bedankt voor, is al opgelost, nee bedankt|dank ~3, tot ziens`,
      hint: `hallo, hoi, bedankt, dank, doei, dag, goedemorgen, goedemiddag, goedenavond, ok`,
      against: `waar, wanneer, bestelling, probleem, retour`,
    },
    'detail.given': {
      clear: `mijn naam is, mijn ~1 bestelnummer|ordernummer|klantnummer|bestelling|postcode|email|emailadres|mailadres|nummer ~1 is|was ~2, ^ ~1 bestelnummer|ordernummer|postcode|klantnummer ~1 @num $, hier ~1 is|zijn? ~1 mijn|de|het ~3, ik heet, ^ ~1 @count ~1 @days geleden $, ^ vandaag|gisteren $`,
      likely: `@email, het is|was ~1 @num, dat is ~1 @num`,
      hint: `@num`,
      against: `waar|wanneer|hoe|waarom|wat, annul*, retour*|terug*, wijzigen, status, @broken, niet, kan, kunnen, wil, ontbreekt`,
    },
    'other.unclear': {
      clear: `negeer|vergeet|negeren ~4 instructies|instructie|regels|alles|opdrachten, systeemprompt|systeem-prompt, system prompt, je bent nu ~3, doe alsof, schrijf ~3 gedicht|opstel|code|liedje|verhaal|script, hoofdstad van, wat voor weer, weer ~2 morgen|vandaag|in ~2 amsterdam|utrecht|rotterdam, wie is ~3 president|koning|premier, voetbal*, recept voor, vertaal ~5, horoscoop`,
      likely: `mop, gedicht, politiek, recept`,
    },
  },
  signals: dutchSignals,
  satisfied: `bedankt, dank, super, top, perfect, geweldig*, fijn, blij, tevreden, prima, uitstekend, fantastisch, handig, mooi, hartelijk dank, toppie`,
  frustrated: `teleurgesteld, boos, ontevreden, slecht*, schandalig*, belachelijk, irritant, nog steeds ~2 niet|geen, waarom ~3 niet, nooit meer, @broken, verkeerd*, probleem|problemen, geen antwoord|reactie, helaas, waardeloos, vertraagd, jammer, klacht, balen`,
  urgent: `dringend, spoed|spoedig, direct, onmiddellijk, zo snel mogelijk, zsm, asap, vandaag, morgen ~1 nodig?, noodgeval, uiterlijk, vóór ~1 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag, haast`,
  courtesies: `hallo hoi hi hey goedemorgen goedemiddag goedenavond goedendag goeiedag dag morgen avond doei tot ziens bedankt dank dankje dankjewel dankuwel ok oke okee okay prima top super perfect fijn mooi geweldig goed groetjes groet groeten duidelijk begrepen graag thanks merci`,
  filler: `je u wel voor de het hulp snelle ik en nog een fijne prettige goede met vriendelijke allemaal is zo erg heel veel hartelijk dat weekend mij alvast jullie team beste heer mevrouw reactie jou dan hoor verder alles van ook weer zeer`,
  answers: `ja nee jep jawel klopt juist correct precies inderdaad fout zeker beide geen`,
  things: dutchThings,
  numbers: {
    order: `bestelling bestelnummer bestelnr order ordernummer ordernr bestellingen bestellingsnummer pakket pakketje zending`,
    marker: `nr nummer no`,
    linker: `is het de die mijn met van het onder en voor over betreft betreffende was dat met waar blijft mij gaat om op alstublieft volgende beide heb ik nog een bestelde`,
    otherBefore: `maat model artikel artikelnummer kamer telefoon telefoonnummer mobiel fax factuur factuurnummer klantnummer rekening rekeningnummer ticket ticketnummer kortingscode code huisnummer pagina kaart pin bus btw`,
    unitAfter: `dag dagen week weken maand maanden jaar jaren uur uren minuten min seconden stuks stuk personen mensen keer procent pagina's watt paar shirts dozen flessen euro punten graden kilo gram liter meter cent artikelen pakketten bestellingen straat`,
    yearBefore: `in sinds van tot vanaf jaar zomer winter lente herfst januari februari maart april mei juni juli augustus september oktober november december`,
    postcode: `postcode postcodes`,
    tracking: `trackingnummer tracking trackingcode trackcode zendingsnummer volgnummer barcode verzendcode track trace`,
  },
}
