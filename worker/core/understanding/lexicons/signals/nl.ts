/* oxlint-disable max-lines -- a data table */
import type { SignalPhrases } from '../lexicon.ts'

/** How Dutch shows the signals. */
export const dutchSignals: SignalPhrases = {
  sets: {
    aan: `aan bij door naar op tot via voor`,
    bal: `afscheid afscheidscadeau afscheidsdienst afscheidsfeest afstuderen babyborrel babyshower bachelorette bal
      bedrijfsfeest begrafenis beurs bevalling bruiloft bruiloftscadeau bruiloftsfeest carnaval carnavalsfeest chanoeka
      citytrip communie communiefeest communieviering concert crematie diploma diplomauitreiking diwali doop doopfeest
      doopsel doopviering dopen eid eindejaar eindexamen examen examenfeest examens familiediner familiefeest feest feestdag
      feestdagen feestje festival fotosessie fotoshoot gala galabal galafeest genderreveal halloween halloweenfeest
      hardloopwedstrijd herdenking housewarming huwelijk huwelijkscadeau huwelijksdag huwelijksfeest huwelijksjubileum
      huwelijksreis huwelijksverjaardag jubileum jubileumdiner jubileumfeest kamp kampeertrip kampeervakantie kampioenschap
      kerst kerstavond kerstborrel kerstcadeau kerstdag kerstdagen kerstdiner kerstfeest kerstmis kerstontbijt kerstvakantie
      kinderfeest kinderfeestje koningsdag kraamborrel kraamcadeau kraamfeest lentefeest marathon moederdag moederdagcadeau
      musical nieuwjaar nieuwjaarsfeest nieuwjaarsreceptie offerfeest opening operatie optreden oudejaar oudejaarsavond
      oudjaar paasbrunch paasfeest paasontbijt pakjesavond partijtje pasen pensioen pensioenfeest personeelsfeest plechtige
      premiere proclamatie prom ramadan receptie reis reunie roadtrip rondreis rouwdienst rouwmis schoolbal schoolfeest
      schoolkamp schoolreis schoolstart scoutskamp secret sint sinterklaas sinterklaasavond sinterklaascadeau
      sinterklaasfeest skireis skivakantie sollicitatie sollicitatiegesprek stage straatfeest suikerfeest surprise
      themafeest thuiskomst tienjarig toernooi trektocht triathlon trouw trouwcadeau trouwceremonie trouwdag trouwerij
      trouwfeest trouwpartij tuinfeest uitvaart vaderdag vaderdagcadeau vakantie valentijn valentijnscadeau valentijnsdag
      verhuis verhuizing verjaardag verjaardagscadeau verjaardagsfeest verjaardagsfeestje verjaardagspartij verloving
      verlovingsfeest verrassingsfeest vierdaagse vlucht voorstelling vormsel vrijgezellen vrijgezellenfeest wandeltocht
      wedstrijd wereldreis wintersport zakenreis zomerkamp zomervakantie`,
    bij: `aan bij door naar via`,
    bol: `appgroep beoordelingssite blog blogs bluesky bol bouwgroep bouwgroepen buurtapp buurtgroep discord facebook
      facebookgroep facebookgroepen familieapp fb fora forum forums google groep groepen groepsapp insta instagram internet
      kanaal kieskeurig kiyoh klachtenkompas klachtensite klachtensites koopjesgroep koopjesgroepen linkedin mastodon
      moedergroep nextdoor pagina pinterest podcast radio reddit reviewsite reviewsites snapchat socialmedia socials stories
      story telegram threads tijdlijn tiktok trustpillot trustpilot trustpilots tweakers twitter vlog whatsapp whatsappgroep
      youtube youtubekanaal`,
    boos: `boos briesend furieus gefrustreerd gepikeerd geschokt giftig kokend kwaad laaiend nijdig pislink pisnijdg pisnijdig
      pisnydig pissed pissig razend razent spinnijdig verbijsterd verbitterd verbolgen verbouwereerd verontwaardigd witheet
      woedend woedent woest ziedend`,
    bot: `ai bot chatbot computer machine medewerker mens persoon robot`,
    das: `aktetas boek bureau bureaulamp cadeau cadeautje das kaart kado koffertje lamp mok pak pennen tas toga verjaardagskaart
      wenskaart`,
    dom: `achterlijk* bitch debiel* dom domkop domme domoor eikel* ezel* flikker gek halvegare heks hoer* hufter* idio*
      imbeciel* kalf kieken* klojo klootza* klote* kluns kneus koe kut* loser* lul lullen lulletje mafke* malloot minkukel
      mongo* muts oelewapper oen oenen onnozel* prutser* rotza* schoft* schurk* shit slet smeerlap* stom* sufferd sukkel*
      teef trut trutten viezerik wijf zot`,
    erg: `alleen behoorlijk best bloed dood echt enorm erg flink gewoon goed heel intens laaiend mega nog nooit nu ongelofelijk
      ongelooflijk ontiegelijk ontzettend oprecht retekwaad ronduit serieus steeds super verdomd verdomde verschrikkelijk
      vet vreselijk zeer zo zwaar`,
    fiod: `autoriteiten belastingdienst consumentebond consumentenbond fiod fiscus inspectie instanties keuringsdienst
      testaankoop toezichthouder`,
    had: `gehad gekocht gekregen gemist geweest had kocht kreeg kregen overhield was`,
    jurist: `advocaat advocate advocaten advocatenbureau advocatenkantoor advokaat bedrijfsjurist huisjurist jurist juriste
      juristen notaris raadslieden raadsman raadsvrouw rechter rechtsbijstandsjurist`,
    juriste: `advocaat advocate advocaten advocatenbureau advocatenkantoor advokaat bedrijfsjurist huisjurist jurist juriste
      juristen raadslieden raadsman raadsvrouw rechtsbijstandsjurist`,
    kat: `baas broer buren buurman buurvrouw collega dochter ex hond kat klant man moeder schoonmoeder vader vriend vriendin
      vrouw zoon zoontje zus`,
    rechter: `beslagrechter gerechtshof handelsrechtbank kantongerecht kantonrechter ondernemingsrechtbank politierechter rechtbank
      rechtbanken rechter rechtszaal vredegerecht vrederechter`,
    review: `beoordeling beoordelingen recensie recensies recentie resensie review reviews rewiew`,
    tag: `bekendmaken beoordeel beoordeeld beoordelen blog bloggen deel deelde delen dump dumpen filmde gedeeld gegooid
      geplaatst gepost gepubliceerd geschreven getagd geupload gezet gooi gooien knal knallen melden openbaar plaats
      plaatsen plaatste post posten postte publiceer publiceren schreef schrijf schrijven slinger slingeren tag taggen tweet
      tweeten upload uploaden vermeld vermelden verspreid verspreiden vertel vertellen viraal viral waarschuw waarschuwen
      zet zetten`,
  },
  phrases: {
    human_request: {
      says: `
        @want|eis|geef|graag|heb|moet|wil ~4 adviseur|echt|echte|leidinggevende|manager|medewerker|mens|menselijke|persoon ~2 alsjeblieft|aub|contact|hebben|hulp|iemand|medewerker|mens|nodig|persoon|spreken,
        ^ @pol? @pol? adviseur|agent|klantenservice|leidinggevende|manager|medewerker|medewerkster|mens|operator|persoon @pol? @pol? $,
        adviseur|agent|baas|chef|collega|directeur|directie|iemand|leidinggevende|manager|medewerker|medewerkster|mens|persoon|specialist|supervisor|teamleider|verantwoordelijke ~4 babbelen|chatten|klappen|praten|spreken,
        baas|chef|iemand|leidinggevende|manager ~2 bellen|praten|spreken, bel ~2 me|mij ~2,
        bestaand|bestaande|echt|echte|gewone|levend|levende|normaal|normale ~1 adviseur|agent|assistent|collega|dame|hulp|iemand|medewerker|medewerkster|meneer|mens|mevrouw|operator|persoon|stem|ziel,
        chatten|doorverbinden|doorverbonden|praat|praten|spreek|spreken|verbind|verbinden ~5 adviseur|collega|helpdesk|iemand|klantendienst|klantenservice|leidinggevende|manager|medewerker|medewerkster|mens|mensen|persoon,
        contact ~2 met ~2 iemand|medewerker|mens|persoon,
        doe|eis|geef|geeft|gelieve|graag|haal|heb|hebt|heeft|kan|krijg|liever|mag|moet|regel|roep|verkies|verlang|vraag|wens|wil|willen|wilt|zoek ~4 agent|begeleider|klantenservicemedewerker|leidinggevende|manager|medewerker|medewerkster|mens|operator|supervisor|teamleider|verantwoordelijke ~2 $|aan|ajb|alsjeblieft|alstublieft|aub|bij|die|graag|hebben|horen|krijgen|meekijken|nodig|nu|om|please|spreken|svp|van|voor|zien,
        doe|eis|geef|graag|haal|krijg|liever|mag|roep|verkies|wens|wil|wilt ~3 agent|klantenservicemedewerker|leidinggevende|manager|medewerker|mens|operator|supervisor|teamleider,
        doorverbinden ~3, echt|echte|levend|levende ~1 hulp|iemand|medewerker|mens|mensen|persoon,
        gaan|gaat|gelieve|graag|kan|kun|kunnen|kunt|laat|mag|moet|moeten|verzoek|wil|willen|wilt|zou|zouden ~6 baby|bomma|bompa|broer|broertje|buurman|buurvrouw|dochter|dochtertje|dreumes|echtgenoot|echtgenote|gezin|grootmoeder|grootvader|haar|hem|kind|kinderen|kindje|kleindochter|kleinkind|kleintje|kleinzoon|kleuter|ma|mam|mama|mams|me|meter|mij|moeder|moeke|neef|neefje|nicht|nichtje|oma|ons|oom|opa|ouders|pa|pap|papa|paps|partner|peter|peuter|schoonmoeder|schoonvader|schoonzus|tante|vader|vake|vriend|vriendin|vrouw|zoon|zoontje|zus|zusje|zusjes|zwager ~5 bellen|belt|bereiken|contacteren|gebeld|opbellen|opbelt|telefoneren|terugbellen|terugbelt,
        geef ~2 me ~2 iemand|medewerker|mens|persoon, geen|niet ~3 ai|bot|chatbot|computer|machine|robot ~2,
        iemand|medewerker|mens ~2 lijn|telefoon, is ~2 er ~2 iemand,
        kan|kunnen|kunt|laat|mag|wil|wilt|zou ~3 adviseur|agent|baas|collega|collegas|iemand|leidinggevende|manager|medewerker|mens|persoon|specialist|verantwoordelijke ~8 bekijken|bellen|contact|contacteren|erbij|meedenken|meekijken|meelezen|opbellen|opnemen|overnemen|persoonlijk,
        kan|kunnen|kunt|mag|wil|willen|zou ~3 iemand|je|jullie|u ~3 me|mij ~3 bellen|contacteren|opbellen|terugbellen,
        kan|mag|wens|wenst|wil|wou|zou ~4 adviseur|baas|chef|collega|iemand|leidinggevende|manager|medewerker|mens|persoon|specialist|verantwoordelijke ~5 bellen|chatten|contacteren|horen|krijgen|praten|raadplegen|spreken,
        live chat, livechat|terugbellen|terugbelverzoek|teruggebeld,
        mag ~1 ik ~2 leidinggevende|manager|medewerker|medewerkster|mens ~2, medewerker alsjeblieft|alstublieft|aub|graag|svp,
        mens alsjeblieft|alstublieft|aub,
        menselijk|menselijke|persoonlijk|persoonlijke ~1 agent|assistentie|collega|contact|hulp|klantenservice|medewerker|ondersteuning|support,
        met ~4 adviseur|agent|baas|collega|echt|helpdesk|iemand|klantendienst|klantenservice|leidinggevende|manager|medewerker|medewerkers|medewerkster|mens|mensen|persoon|persoonlijk ~4 bellen|chatten|contact|doorverbinden|doorverbonden|praten|spreken|verbinden,
        verbind ~2 me ~2 door`,
      not: `
        agent|man|medewerker|medewerkster|persoon ~2 bij|van ~2 bank|bol|dhl|dpd|gls|post|postnl|ups,
        collega|die|iemand|jullie|men|u|ze|zij ~2 beloofde|beloofden|ging|gingen|had|hadden|zou|zouden ~6 bellen|contact|contacteren|laten|opbellen|terug|terugbellen|teruggebeld,
        er zou ~4 contact, geen medewerker|mens ~4 bellen|lastig*|nodig|praten|spreken|terugbellen,
        geen|niet ~2 agent|collega|gesprek|iemand|medewerker|mens|persoon ~2 lastig*|nodig|spreken|vereist,
        heb ~6 gebeld|gepraat|gesproken, makelaar|robotmaaier|robotstofzuiger,
        medewerker ~3 beloofde|gezegd|had|heeft|vertelde|was|zei,
        met mijn ~2 baas|broer|buurman|collega|collegas|dochter|man|moeder|vader|vriend|vriendin|vrouw|zoon|zoontje|zus,
        mijn|mn|onze ~1 baas|chef|collega|collegas|manager|medewerkers|team, robot ~1 stofzuiger, voor ~2 personen|persoon`,
    },
    legal: {
      says: `
        aangeklaagd|aanklaag|aanklacht|aanklachten|aanklagen|aansprakelijk|aansprakelijkheid|aansprakelijkheidsstelling|aansprakelijkstelling|advocaat|advocate|advocaten|advocatenbrief|advocatenbureau|advocatenkantoor|advokaat|advokaten|arag|auteursrecht|auteursrechtelijk*|auteursrechten|auteursrechtinbreuk|bedrijfsjurist|beslaglegging|bodemprocedure|buitengerechtelijk*|cassatie|civielrechtelijk*|contractbreuk|contractbreukig|dagvaard*|dagvaarding|dagvaardingen|dwangbevel|dwangsom|euromex|gebrekestelling|geding|gerechtelijk|gerechtelijke|gerechtsdeurwaarder|gerechtsdeurwaarders|gerechtskosten|gesommeerd|huisjurist|illegaal|illegale|ingebreke|ingebrekestellen|ingebrekestelling|juridisch|jurist|juriste|juristen|kantongerecht|kantonrechter|laster|loonbeslag|massaclaim|mediator|merkenrecht|merkinbreuk|merkrecht|misdrijf|modelrecht|octrooi|octrooiinbreuk|ondernemingsrechtbank|onrechtmatig|onrechtmatige|onwettelijk|onwettig|onwettige|plagiaat|politierechter|portretrecht|procedeer|procedeert|procederen|raadslieden|raadsman|raadsvrouw|rechtbank|rechtsadvies|rechtsbijstand|rechtsbijstandpolis|rechtsbijstandsjurist|rechtsbijstandsverzekeraar|rechtsbijstandsverzekeraars|rechtsbijstandsverzekering|rechtsbijstandverzekeraar|rechtsbijstandverzekering|rechtsgang|rechtsgrond|rechtshelp|rechtshulp|rechtskundig*|rechtsmaatregel|rechtsmaatregelen|rechtsmiddel|rechtsmiddelen|rechtsprocedure|rechtsprocedures|rechtsvordering|rechtsweg|rechtswinkel|rechtszaak|rechtszaken|schadeclaim|schadeclaims|schadeloosstelling|schadevergoeding|schadevergoedingen|smaad|smartengeld|sommatie|sommatiebrief|sommaties|sommeer|sommeren|strafbaar|strafbare|strafrechtelijk*|uitvechten|vredegerecht|vrederechter|wanprestatie|wederrechtelijk|wetswinkel,
        aangeklaagd|aanklagen|advocaat|advocaten|dagvaarden|dagvaarding|gerechtelijk|gerechtelijke|illegaal|incassobureau|ingebreke|ingebrekestelling|juridisch|juridische|jurist|kantonrechter|onwettig|rechtbank|rechter|rechtsbijstand|rechtsbijstandsverzekering|rechtszaak|rechtszaken|wanprestatie,
        aansprakelijk ~1 stellen?, @aan ~1 de|een|het|mijn ~1 @rechter, @aan ~1 ~1 @rechter,
        juridisch|juridische ~3 aanpakken|aanvechten|actie|acties|advies|adviseur|afdeling|afdwingen|aspect|bekijken|bijstand|consequenties|correct|dienst|geschil|gevecht|gevolgen|grond|gronden|hulp|kader|kosten|laat|laten|loket|maatregelen|medewerker|nasleep|ondernemen|overgaan|pad|procedure|raad|staartje|stap|stappen|team|traject|uitvechten|uitzoeken|verhalen|vervolg|vervolgen|weg|zaak,
        naar ~1 rechtbank|rechter`,
      not: `
        adres|afleveren|bedrijf|bedrijfsnaam|bezorgen|factuur|kantoor|leveren|levering|werk ~5 advocatenbureau|advocatenkantoor,
        advocaat ~1 borrel|drank|glas|likeur|vriend, @juriste van beroep, advocatenkantoor ~2 in, @das ~3 voor ~3 @jurist,
        @das ~3 ~3 @jurist,
        alleen|de|een|enkel|het|mijn rechter ~1 achterlicht|airpod|arm|armleuning|bandje|been|bovenhoek|controller|deur|dop|enkel|hand|handschoen|helft|heup|hoek|joystick|kant|knie|knop|kolom|koplamp|laars|lade|lens|luidspreker|menu|model|mouw|naad|onderhoek|oog|oor|oorbel|oordop|oortje|oortjes|paneel|pedaal|pols|poot|rijbaan|rits|sandaal|schoen|schoenen|schouder|slipper|sneaker|sok|speaker|spiegel|voet|want|wiel|zak|zij|zijde|zijkant,
        als|ben|opleiding|studeer|studie|werd|word|wordt ~2 @juriste,
        baby|bomma|bompa|broer|broertje|buurman|buurvrouw|collega|dochter|dochtertje|dreumes|echtgenoot|echtgenote|gezin|grootmoeder|grootvader|kind|kinderen|kindje|klant|kleindochter|kleinkind|kleintje|kleinzoon|kleuter|ma|mam|mama|mams|man|meter|moeder|moeke|neef|neefje|nicht|nichtje|oma|oom|opa|ouders|pa|pap|papa|paps|partner|peter|peuter|schoondochter|schoonmoeder|schoonvader|schoonzoon|schoonzus|tante|vader|vake|vriend|vriendin|vrouw|zoon|zoontje|zus|zusje|zusjes|zwager ~2 is|studeert|was|werd|wordt ~3 advocaat|advocate|advocaten|advocatenbureau|advocatenkantoor|advokaat|bedrijfsjurist|huisjurist|jurist|juriste|juristen|raadslieden|raadsman|raadsvrouw|rechter|rechtsbijstandsjurist,
        baby|bomma|bompa|broer|broertje|buurman|buurvrouw|dochter|dochtertje|dreumes|echtgenoot|echtgenote|gezin|grootmoeder|grootvader|kennis|kind|kinderen|kindje|kleindochter|kleinkind|kleintje|kleinzoon|kleuter|ma|mam|mama|mams|man|meter|moeder|moeke|neef|neefje|nicht|nichtje|oma|oom|opa|ouders|pa|pap|papa|paps|partner|peter|peuter|schoonmoeder|schoonvader|schoonzus|tante|vader|vake|vriend|vriendin|vrouw|zoon|zoontje|zus|zusje|zusjes|zwager ~1 had|heeft|voert ~2 proces|rechtszaak|rechtszaken,
        boek|boeken|map|mappen|ordner|ordners ~3 juridische,
        boek|cluedo|dvd|film|kostuum|pak|puzzel|serie|spel ~4 advocaat|deurwaarder|rechtbank|rechter|rechtszaak|rechtszaal,
        broer|dochter|man|moeder|vader|vriend|vriendin|vrouw|zoon|zus ~3 advocaat|jurist, fles|flessen advocaat,
        geen ~1 advocaat|advocate|advocaten|advocatenbureau|advocatenkantoor|advokaat|bedrijfsjurist|huisjurist|jurist|juriste|juristen|raadslieden|raadsman|raadsvrouw|rechter|rechtsbijstandsjurist|rechtszaak,
        juridische ~1 boek|boeken|documenten|dossier|dossiers|literatuur|map|mappen|uitgaven, likeur, linker ~3 rechter,
        linker|linkerkant|links|linkse ~4 rechter, rechtbank ~3 boek|dvd|editie|film|serie|spel,
        rechter *hand|*kant|*mouw|*schoen|achterlicht|airpod|arm|armleuning|bandje|been|bovenhoek|controller|deur|dop|enkel|hand|handschoen|helft|heup|hoek|joystick|kant|knie|knop|kolom|koplamp|laars|lade|lens|luidspreker|menu|model|mouw|naad|onderhoek|oog|oor|oorbel|oordop|oortje|oortjes|paneel|pedaal|pols|poot|rijbaan|rits|sandaal|schoen|schoenen|schouder|slipper|sneaker|sok|speaker|spiegel|voet|want|wiel|zak|zij|zijde|zijkant,
        rechter *mouw|*schoen, rechter ~1 been|hand|kant|mouw|oor|schoen|voet, zonder ~1 advocaat|jurist|rechter|rechtszaak`,
    },
    fraud: {
      says: `
        aangifte|afgezet|afzetterij|afzetters|bedrog|bedrogen|chargeback|fraude|fraudeur|frauduleus|gestorneerd|identiteitsfraude|nepsite|nepwebshop|nepwinkel|opgelicht|oplichten|oplichter|oplichters|oplichting|phishing|politie|scam|storneren|stornering|terugboeken|terugboeking,
        aankoopbescherming|abonnementsfuik|abonnementsval|afgetroggeld|aftroggelen|afzetter|afzetterij|afzetterijen|afzetters|afzettersbende|bedriegen|bedrieger|bedriegerij|bedriegers|bedrieglijk|bedrieglijke|bedriegt|bedrog|bedrogen|betaalfraude|betaalgeschil|betwist|betwiste|betwisten|betwisting|boerenbedrog|boevenbende|cardstop|chargeback|chargebackprocedure|chargebacks|chargebackverzoek|consumentenbedrog|creditcardfraude|dievenbende|dispute|disputeren|dispuut|factuurfraude|fakeshop|fakewebshop|flessentrekker|flessentrekkerij|flessentrekkers|fraud|fraude|fraudeert|fraudehelpdesk|frauderen|fraudeur|fraudeurs|fraudezaak|frauduleus|frauduleuze|gedisputeerd|geflest|gehacked|gehackt|gehackte|geldklopperij|geldverduistering|gescamd|gescammed|gescamt|geskimd|hacker|hackers|hackpoging|identiteitsdiefstal|identiteitsfraude|identiteitsroof|ingeluisd|ingetrapt|ingetuind|internetfraude|internetoplichting|kaartfraude|kiezersbedrog|koopbescherming|koperbescherming|kopersbescherming|kopersprotectie|malafide|namaakproducten|namaakspullen|namaaktroep|nepbedrijf|nepfirma|nepparfum|nepproduct|nepproducten|nepschoenen|nepshop|nepsite|nepsites|nepsneakers|nepspullen|neptas|nepverkoper|nepwebshop|nepwebshops|nepwebwinkel|nepwinkel|nepwinkels|opgelicht|opgelichte|oplichten|oplichter|oplichterij|oplichters|oplichtersbende|oplichtersclub|oplichtersfirma|oplichterspraktijk|oplichterspraktijken|oplichterstent|oplichtig|oplichting|phishing|phishingclub|phishingclubje|phishingsite|piramidespel|ponzi|ripoff|roversbende|scam|scambedrijf|scammen|scammer|scammers|scams|scamsite|scamwebshop|skimming|spookabonnement|spookbedrijf|spookfacturen|spookfactuur|spooknota|spookwebshop|spookwinkel|terugvordering|terugvorderingsprocedure|vervalsing|vervalsingen|volksverlakkerij|zwendel|zwendelaar|zwendelaars|zwendelarij|zwendelen|zwendelpraktijken,
        betwisten ~3 afschrijving|bank|betaling, geschil ~3 bank|paypal, gestolen ~1 creditcard|identiteit|kaart,
        onbevoegde|ongeautoriseerde ~1 afschrijving|betaling, paypal ~2 claim|geschil|zaak`,
      not: `
        artikel|boek|bordspel|cursus|documentaire|film|lezing|nieuws|podcast|programma|reportage|serie|spel ~3 de|fraude|nepwebshops|oplichter|oplichters|oplichting|over|zwendelaar ~1 fraude|nepwebshops|oplichters|oplichting|phishing|zwendelaar,
        babyfoon|camera|deurbel|router|slot|speaker|thermostaat|wifi ~6 gehacked|gehackt|hacken|hackers, de zwendelaar,
        fraudepreventie|politieauto|politiepak, geldt|is|valt ~6 aankoopbescherming|koopbescherming|kopersbescherming,
        gestorneerd ~4 omdat er, gestorneerd ~4 te weinig, incasso ~2 is|was gestorneerd,
        jullie|u ~3 bedrag|geld|het ~3 kan|kunnen|kunt|moeten|wilt|zouden ~2 storneren|terugboeken|terugdraaien,
        las ~3 over ~2 fraude|nepwebshops|oplichting|phishing|scam, politie ~1 auto|kostuum|lego|pak|pet|speelgoed`,
    },
    regulator: {
      says: `
        aangegeven|aangeklaagd|aangemeld|aangeven|aangifte|aankaarten|aanmelden|bel|bellen|beroep|bezwaar|brief|contact|contacteer|contacteren|dien|doorgegeven|doorgeven|dossier|ga|gaan|gebeld|gecontacteerd|geef|gemeld|gerapporteerd|gestart|hulp|indienen|ingediend|ingelicht|ingeschakeld|inlichten|inschakelen|klaag|klacht|klachten|leg|licht|meld|melden|melding|meldt|rapporteer|schakel|schakelen|stap|stappen|start|stuur|tip|tippen|verklik|voorgelegd|voorleggen|weten ~8 autoriteit|autoriteiten|becommerce|belastingdienst|belastinginspectie|commissariaat|consumentebond|consumentenbond|consumentenvereniging|fiscus|gemeente|inspectie|instantie|instanties|keuringsdienst|keurmerk|kvk|meldpunt|ministerie|overheid|politie|politiebureau|safeshops|testaankoop|testachats|thuiswinkel|thuiswinkelwaarborg|unizo|webwinkelkeur|wijkagent,
        @bij ~1 de|het ~1 @fiod, @bij ~1 ~1 @fiod,
        acm|afm|arbeidsinspectie|belmed|bemiddelingsdienst|consumentenautoriteit|consumentenbescherming|consumentencentrum|consumenteninspectie|consumentenloket|consumentenombudsdienst|consumentenombudsman|consumentenorganisatie|consumentenorganisaties|consumentenwaakhond|consumentenzaken|consumerconnect|consumuwijzer|consuwijzer|datatoezichthouder|eccnet|fagg|favv|fraudehelpdesk|fsma|gegevensbeschermingsautoriteit|geschillencommissie*|geschilleninstantie|geschillenorgaan|geschillenregeling|gezondheidsinspectie|igj|internetpolitie|keurmerkinstantie|keurmerkorganisatie|kifid|klachtencommissie|klachteninstantie|marktwaakhond|mededingingsautoriteit|mededingingsautoriteiten|meldpunt.belgie|meldpuntbelgie|nvwa|odr|ombudsdienst|ombudsdiensten|ombudsfin|ombudsman|ombudsmannen|ombudsvrouw|privacyautoriteit|privacycommissie|privacyklacht|privacytoezichthouder|privacywaakhond|productveiligheid|reclamecodecommissie|safeonweb|toezichthoudende|toezichthouder|toezichthouders|voedselagentschap|voedselveiligheid|voedselwarenautoriteit|warenautoriteit,
        acm|afm|consumentenautoriteit|consumentenbond|consumentenombudsdienst|consumuwijzer|consuwijzer|geschillencommissie|nvwa|ombudsman|test-aankoop|testaankoop|toezichthouder,
        autoriteit persoonsgegevens, autoriteit ~1 consument|persoonsgegevens,
        autoriteit|autoriteiten|becommerce|belastingdienst|consumentebond|consumentenbond|consumentenvereniging|fiscus|inspectie|instanties|keuringsdienst|meldpunt|ministerie|safeshops|testaankoop|thuiswinkel|thuiswinkelwaarborg|webwinkelkeur ~8 aangemeld|aanmelden|bellen|bezwaar|blij|contacteren|doorgeven|dossier|gebeld|gecontacteerd|geinteresseerd|gemeld|gestart|gewaarschuwd|hoort|horen|indienen|ingediend|ingelicht|ingeschakeld|inlichten|inschakelen|interessant|interesseren|klacht|klachten|klachtenprocedure|langs|meld|melden|melding|neer|neerleggen|onderzoek|onderzoeken|stappen|thuis|tippen|verwittigd|verwittigen|voorgelegd|voorleggen|waarderen|weten,
        economische inspectie, thuiswinkel ~2 klacht`,
      not: `
        aangifte|politie ~8 auto|brommer|fiets|fietsdiefstal|inbraak|scooter|slot|verzekering,
        accu|apparaat|auto|bakfiets|batterij|blender|boiler|brommer|camera|computer|droger|ebike|fiets|gsm|horloge|inbraak|ingebroken|iphone|koelkast|koffiemachine|koffiezetter|lamp|laptop|magnetron|oven|pc|plant|plantje|portemonnee|printer|radio|router|scooter|step|stofzuiger|tablet|tas|telefoon|televisie|toestel|tv|vaatwasser|wasmachine|waterkoker ~14 aangifte|politie|pv,
        certificaat|erkend|erkenning|gekeurd|geregistreerd|goedgekeurd|keurmerk|stempel|symbool|toelating ~4 afm|autoriteit|fagg|favv|igj|inspectie|keuringsdienst|nvwa|toezichthouder,
        consumentenbond|testaankoop ~8 aanbevolen|aanrader|beoordeeld|beoordeling|best|beste|gaf|geeft|getest|koop|score|test|uitslag|winnaar,
        inspectie|keuringsdienst|toezichthouder ~4 etiket|label|stempel|symbool|verpakking,
        volgens ~2 acm|consumentenbond|favv|nvwa|test|testaankoop`,
    },
    safety: {
      says: `
        accu|batterij ~4 gesmolten|heet|ontploft|opgezwollen|oververhit|rookt,
        ademhalingsproblemen|ademnood|anafylac*|anafylactische|anafylax*|antigifcentrum|bezeerd|bloedde|bloedheet|bloeding|bloedingen|bloedneus|bloedt|botbreuk|botulisme|braakt|braakte|braken|brandblaar|brandblaren|branderig|brandgat|brandgeur|brandgevaar|brandgevaarlijk|brandgevaarlijke|brandlucht|brandplek|brandplekken|brandwond|brandwonden|buikkrampen|comelder|covergiftiging|derdegraads|doorgebrand|doorgeslikt|eerstegraads|elektrocuteren|elektrocutie|explodeerde|explodeert|exploderen|explosie|explosiegevaar|flauwgevallen|gasgeur|gaslek|gaslekkage|gaslucht|gebloed|gebraakt|geelektrocuteerd|geexplodeerd|gekneusde|gekotst|geschroeid|gestikt|gevaarlijk|gevaarlijke|gevaarlik|gewond|gewonde|gewurgd|gifcentrum|giftig|glasscherf|glasscherven|glassplinter|glassplinters|gloeiendheet|hartkloppingen|hechting|hechtingen|hersenschudding|huidirritatie|ingeademd|ingeslikt|inslikt|inslikte|kneuzing|kneuzingen|koolmonoxide|koolmonoxidemelder|koolmonoxidevergiftiging|kortademig|kortgesloten|kortsluiting|kotst|letsel|letsels|levensbedreigend|levensgevaar|levensgevaarlijk|levensgevaarlijke|listeria|loeiheet|maagkrampen|maden|metaaldeeltjes|metaalsplinter|metaalsplinters|muizenkeutels|ontploffen|ontploffing|ontploffingsgevaar|ontploft|ontplofte|onveilig|onveilige|overgegeven|overgeven|oververhit|oververhitte|oververhitten|oververhitting|recall|recalled|recalls|roodgloeiend|rookt|rookte|salmonella|schedelbreuk|schroeilucht|schroeiplek|schroeiplekken|snijwond|snijwonde|snijwonden|steekvlam|stikgevaar|stikken|stikte|stroomschok|stroomschokken|stroomstoot|stroomstoten|stuiptrekkingen|teruggeroepen|terughaalactie|terugroepactie|terugroepacties|terugroepen|terugroeping|tweedegraads|veiligheidsgevaar|veiligheidsprobleem|veiligheidsrisico|veiligheidsrisicos|veiligheidswaarschuwing|veiligheidswaarschuwingen|verdrinking|verdronken|vergiftigd|vergiftiging|vergiftigingen|vergiftigingeninformatiecentrum|vergiftigingsverschijnselen|verkoold|verschroeid|verslikte|verstikking|verstikkingsgevaar|verstikt|verwond|verwonding|verwondingen|verwondt|voedselvergiftiging|vonk|vonken|vonkend|vonkt|vonkte|wurgingsgevaar|zwartgeblakerd,
        allergische reactie,
        ambulance|bloeding|bloedt|brandgevaar|brandwond|brandwonden|explosie|gebloed|geexplodeerd|gesmolten|gestikt|gevaarlijk|gewond|geëlektrocuteerd|geëxplodeerd|glassplinter|glassplinters|huisartsenpost|ingeslikt|kortsluiting|letsel|maden|ontploft|ontplofte|overgegeven|overgeven|rookt|rookte|spoedeisende|stikken|verbrand|vergiftigd|vergiftiging|verslikt|verwonding|verwondingen|voedselvergiftiging|vonken|ziekenhuis,
        autostoel|autostoeltje|bank|bed|bedje|box|buggy|draagzak|fiets|frame|glijbaan|gordel|hangmat|hangmatstandaard|hangstoel|hek|hekje|helm|kast|ketting|kinderstoel|kinderwagen|klimrek|kruk|ladder|lamp|luifel|maxicosi|parasol|pedaal|plank|poot|rek|rem|remmen|rollator|rolstoel|schommel|spiegel|stapelbed|step|steun|stoel|stuur|tafel|televisie|tent|trampoline|trap|traphekje|trapje|tv|voorwiel|wieg|wiel|wielen|wieltje|wieltjes|zadel ~4 afgebroken|begaf|begeven|bezweek|bezweken|blokkeerde|blokkeert|brak|braken|brekken|dichtgeklapt|dichtklapte|doorgebroken|doorgezakt|gekanteld|geknapt|gevallen|ingeklapt|ingestort|ingezakt|kantelde|kantelen|kantelt|klapte|knapte|losgekomen|losgelaten|losgeschoten|loskwam|neergekomen|omgekieperd|omgevallen|omver|scheurde|viel|weigerde|weigerden|weigeren ~10 baby|bijna|boven|broer|buurman|buurvrouw|cavia|collega|dochter|dochtertje|dreumes|erop|gevallen|gewond|helling|hond|hondje|hoofd|huisdier|ik|jongen|kat|kater|kind|kinderen|kindje|kitten|klant|kleindochter|kleine|kleinkind|kleintje|kleinzoon|kleuter|konijn|man|manneke|me|meisje|mij|mijn|moeder|neefje|nichtje|oma|onder|ons|onze|opa|partner|peuter|poes|puppy|reed|remde|rijden|rug|terwijl|toen|vader|verkeer|viel|vriend|vriendin|vrouw|weg|zoon|zoontje|zus,
        baby|broer|buurman|buurvrouw|cavia|collega|dochter|dochtertje|dreumes|hond|hondje|huisdier|jongen|kat|kater|kind|kinderen|kindje|kitten|klant|kleindochter|kleine|kleinkind|kleintje|kleinzoon|kleuter|konijn|man|manneke|meisje|moeder|neefje|nichtje|oma|opa|partner|peuter|poes|puppy|vader|vriend|vriendin|vrouw|zoon|zoontje|zus ~8 bewusteloos|bloedde|bloedt|braakt|braakte|brandwond|brandwonden|doodziek|doorgeslikt|flauw|gebraakt|gesneden|gestikt|gevaar|gewond|hersenschudding|ingeslikt|klem|overgeeft|overgegeven|spuugt|uitslag|verbrand|verwond,
        ben|haar|had|heb|hebben|heeft|is|me|mijn|ons|zich|zijn|zn ~6 arm|armen|been|benen|borst|buik|dij|duim|elleboog|enkel|gezicht|hals|hand|handen|handpalm|heup|hoofd|hoofdhuid|huid|kaak|keel|knie|knieen|kuit|lichaam|lijf|lip|lippen|mond|nagel|nek|neus|ogen|oksels|oog|oogleden|oor|oren|pols|polsen|rib|ribben|rug|scheenbeen|schouder|sleutelbeen|stuitje|tand|tanden|teen|tenen|tong|vel|vinger|vingers|voet|voeten|voorhoofd|wang|wangen|wenkbrauw|wimpers ~4 bekneld|beschadigd|bezeerd|doorboord|geamputeerd|gebroken|geklemd|gekneusd|geplet|geschaafd|gescheurd|gesneden|gestoten|kwijt|ontstoken|ontwricht|open|opengehaald|opengereten|verbrand|verbrijzeld|verstuikt|verwond,
        brand ~2 gesticht|gevaarlijk|ontstaan, doorgezakt ~4,
        dopje|knoopbatterij|knoopcel|knoopcelbatterij|knoopje|kraal|kraaltje|magneet|magneetje|magneetjes|naald|onderdeel|oogje|oogjes|schroef|schroefje|speld|splinter|stukje|veiligheidsspeld|wieltje ~8 doorgeslikt|gestikt|ingeslikt|keel|los|losgekomen|losgelaten|loslaat|maag|mond|neus|oor|opgegeten|slikken|slokdarm,
        elektrische schok|schokken, gaf|geeft|kreeg|krijg ~3 schok|schokken, gesneden ~3 aan|hand|vinger,
        glas|glassplinters|insect|maden|metaal|plastic|scherven|schimmel|stukjes ~3 erin|eten|in|pot|verpakking,
        in brand|vlammen, rook ~3 kwam|uit, schok ~2 gekregen, uitslag ~3 gekregen|op|van, vlam ~1 gevat|vatte`,
      not: `
        balsem|bonbons|boter|chocola|chocolade|ijs|ijsjes|kaars|kaarsen|kaas|lippenstift|paaseieren|pralines|reep|repen|roomijs|smeltwas|snoep|taart|was|wax|zalf|zeep ~5 gesmolten|smelt|smelten|smolt,
        brandweerrood|ongevaarlijk|vuurrood, glas ~3 gebroken, is ~3 gevaarlijk $, is|zijn ~3 giftig,
        is|zijn ~3 giftig ~1 als|of|voor, niet gevaarlijk, oververhit* ~4 is dat zo, tegen uitslag, uit ~2 ziekenhuis,
        verslikt ~1 me ~2 prijs, voor ~2 brandwonden`,
    },
    self_harm: {
      says: `
        afscheidsbrief|afscheidsbriefje|afscheidsbrieven|automutilatie|automutileren|bestaansrecht|doodsgedachten|doodsverlangen|doodswens|levensbeu|levensmoe|levensmoede|overdosis|strop|suicidaal|suicidale|suicide|suicidegedachten|suicidepoging|zelfbeschadiging|zelfdoding|zelfdodingsgedachten|zelfmoord|zelfmoordgedachte|zelfmoordgedachten|zelfmoordlijn|zelfmoordneigingen|zelfmoordplannen|zelfmoordpoging|zelfmoordpogingen|zelfpijniging|zelfverminking|zelfverwonding,
        beschadig|brand|dood|haat|hang|hangen|knoop|krab|krabben|kras|krassen|pijnig|schiet|sla|snij|snijd|snijden|verdrink|verminken|verwond|verwonden ~2 mezelf|mijzelf,
        einde ~2 aan ~2 leven, mezelf pijn doen, mezelf van kant, mezelf ~2 iets aandoen, mezelf ~3 doden|snijden,
        niet meer leven, niet meer ~2 verder leven, suicide|suïcide|zelfdoding|zelfmoord, wil ~2 dood`,
      not: `
        dood ~1 gaan ~2 batterij, sla mezelf voor`,
    },
    reputation: {
      says: `
        0|1|een|ene|nul ~1 ster|sterrenbeoordeling|sterrenrecensie|sterrenreview|sterretje,
        1|een|negatieve|nul|slechte|vernietigende|één beoordeling|recensie|recensies|review|reviews|ster|sterren,
        anderen ~3 waarschuwen,
        avrotros|bnnvara|boycot*|consumentenprogramma|consumentenprogrammas|consumentenrubriek|doorvertellen|hashtag|hln|imagoschade|journalist|journaliste|journalisten|kiyoh|klacht.nl|klachtenforum|klachtenkompas|klachtensite|klachtensites|lezersbrief|mediaaandacht|onderzoeksjournalist|publiekelijk|radar|reporter|reputatieschade|rondbazuinen|rondvertellen|ruchtbaarheid|schandpaal|telefacts|telegraaf|trustpillot|trustpilot|verslaggeefster|verslaggever|verslaggevers|viraal|viral|volkskrant|vrt|vtm,
        @tag ~8 bij|in|naar|op|over|via ~4 @bol,
        beoordeling|delen|ervaring|geschreven|plaatsen|posten|recensie|review|schrijven|video ~6 facebook|google|instagram|internet|kieskeurig|media|online|social|tiktok|trustpilot|twitter,
        iedereen ~4 afraden|vertellen|waarschuwen, in|naar|op|over|via ~3 @bol ~8 @tag, naar ~2 kassa|krant|media|pers|radar,
        op ~2 facebook|google|instagram|tiktok|trustpilot|twitter ~3 delen|gooien|plaatsen|posten|schrijven|zetten,
        social|sociale media, trustpilot ~4`,
      not: `
        ^ hoe|waar ~4 beoordeling|recensie|review $, cadeau ~2 tiktok,
        door|enkele|gelezen|hebben|heeft|las|lees|paar|staan|veel|waarom|welke|zag|zie ~4 eerlijke|kritische|lage|minder|negatieve|slechte ~1 beoordeling|beoordelingen|recensie|recensies|recentie|resensie|review|reviews|rewiew|score,
        geen ~3 beoordeling|beoordelingen|recensie|recensies|recentie|reclame|resensie|review|reviews|rewiew|slechts,
        gevonden|gezien ~6 facebook|google|instagram|tiktok, goede|mooie|positieve beoordeling|recensie|review|reviews,
        graag|hoe|hoeveel|kan|mag|waar|wanneer|wil|zou ~6 @review ~3 achterlaten|bekijken|delen|geven|kwijt|laat|lezen|plaatsen|posten|schrijven|vinden|zetten,
        korting ~4 instagram, op ~2 facebook|instagram|tiktok ~3 gevonden|gezien|volg, waar ~3 @review`,
    },
    anger: {
      says: `
        aanfluiting|aanfluitingen|aanfluting|afgeblaft|afgescheept|afgesnauwd|allerslechtste|amateurbedrijf|amateurbende|amateurisme|amateuristisch|amateuristische|amateurtjes|arrogantie|bedonder*|bedot*|bedrogen|beestenbende|beetgenomen|belachelijk|belachelijke|belachelijks|belachlijk|belazer*|belazerd|beledigd|beledigend|besodemieter*|bespottelijk|bespottelijke|blamage|bloedirritant|bloedlink|boevenbende|bozer|braakneigingen|brutaliteit|bullshit|colere|degoutant|degoutante|dief|dieptepunt|dieven|excuustruus|farce|flauwekul|fokking|fuck|fucking|furieus|geflest|geleuter|gelogen|gelul|genaaid|geouwehoer|gezeik|gezever|gezwam|godallemachtig|godgeklaagd|godsamme|godskolere|godver|godverdegodver|godverdikkie|godverdoeme|godverdomme|gotspe|gvd|gvdd|hemeltergend|hemeltergende|kanker|kankerbedrijf|kankerwinkel|klantonvriendelijk|klantonvriendelijke|klantvijandig|klere|klerebende|klerezooi|klote|klotebedrijf|kloteservice|klotestreek|klotetent|klotewinkel|klotezooi|klucht|kolder|kolere|kolerezooi|kotsbeu|kotsmisselijk|kotsmoe|kut|kutbedrijf|kutservice|kutsite|kuttent|kutterig|kutwinkel|kutzooi|kwaadheid|kwaaier|kwader|laaiend|lachertje|lachwekkend|lachwekkende|leugenaar|leugenaars|leugenachtig*|leugens|liegen|liegt|lulkoek|maffiapraktijken|mateloos|mensonterend|mensonwaardig|middeleeuws|miljaar|miljaarde|minachtend|minachting|misselijkmakend|misselijkmakende|muurzat|nondedju|nondeju|onaanvaardbaar|onaanvaardbare|onacceptabel|onacceptabele|onakseptabel|onbeschaamd*|onbeschoft*|onbestaanbaar|onbestaanbare|onfatsoenlijk*|ongehoord|ongehoorde|ongepermitteerd|onmenselijk|ontoelaatbaar|ontoelaatbare|onvergeeflijk|onvergeeflijke|oorlogsverklaring|opgelicht|oplichterij|oplichterspraktijken|oprotten|pislink|pisnijdig|pleuris|poepzat|pokkezooi|poppenkast|potverdomme|puinhoop|puinzooi|razend|razent|razernij|respectloos|respectloze|retekwaad|rotbedrijf|rotgeintje|rotservice|rotsmoes|rotsmoesjes|rotstreek|rottent|rotwinkel|rotzooitje|rovers|schaamrood|schaamteloos|schaamteloze|schandaal|schandalen|schandalig|schandalige|schandalik|schande|schandelijk|schandelijke|schandvlek|schertsvertoning|schijtbedrijf|schijtziek|smoesjes|spinnijdig|sprookjes|spuugmoe|spuugzat|strontvervelend|strontzat|stuitend|stuitende|superboos|superkwaad|takkezooi|tering|teringbende|teringtent|teringzooi|tyfus|tyfuszooi|uitgekafferd|uitgelachen|uitgescholden|uitlachen|verachtelijk|verachtelijke|verafschuw|verdoeme|verdomme|vernederd|vernederend|verontwaardigd|verwerpelijk|voorgelogen|waardeloos|walgelijk|walgelijke|walgelyk|wanbedrijf|wanbeleid|wanprestatie|wansmakelijk|wantoestand|wantoestanden|wanvertoning|weerzinwekkend|weerzinwekkende|wildwest|witheet|woede|woedeaanval|woedend|woedent|woest|wtf|zever|ziedend|zwijnenstal,
        @erg @erg? boos|kwaad,
        belachelijk|belachelijke|beu|fuck|gelogen|godverdomme|kanker|klote|klotewinkel|kut|kutbedrijf|kutwinkel|laaiend|leugenaars|liegen|onaanvaardbaar|onacceptabel|onbeschoft*|ontoelaatbaar|pisnijdig|pissig|razend|schandalig|schandalige|schande|shit|tering|treurig|tyfus|verdomme|woedend|woest,
        ben ~3 beu|zat, ben|echt|erg|heel|ontzettend|zeer|zo ~1 boos|kwaad,
        dit is ~2 absurd|bizar|grap|ongelofelijk|ongelooflijk|ramp|waanzin, genoeg ~2 gehad|van, helemaal|spuugzat klaar|zat,
        ik|k|we|wij ~1 begin|ben|raak|voel|waren|was|werd|word|worden|zijn ~4 @boos, nooit meer ~3,
        slechtste ~2 bedrijf|ervaring|klantenservice|service|webshop|winkel, waardeloos|waardeloze ~2,
        wat een ~1 klotezooi|puinhoop|schande|zooi|zooitje`,
      not: `
        aan|door|had|heb|heeft|kreeg|krijgt|met|na|tegen|van|voor ~2 kanker,
        absurd|belachelijk|fokking|fucking|krankzinnig|onbeschoft|ongelofelijk|ongeloofelijk|ongelooflijk|ontzettend|onwaarschijnlijk|razend|schandalig|verdomd|verschrikkelijk|vreselijk|waanzinnig|woest|ziek ~1 aantrekkelijk|benieuwd|blij|cool|druk|enthousiast|fijn|fijne|gaaf|gave|goed|goede|goedkoop|handig|knap|lekker|lekkere|leuk|leuke|mooi|mooie|nieuwsgierig|populair|snel|snelle|tevreden|tof|vet|zacht|zachte,
        baas|baby|broer|buren|buurman|buurvrouw|chef|collega|dochter|ex|hond|kat|kind|kinderen|klant|klanten|kleindochter|kleinzoon|kleuter|man|mensen|moeder|oma|opa|peuter|schoonmoeder|vader|vriend|vriendin|vrouw|zoon|zoontje|zus ~1 is|raakt|raakte|reageerde|waren|was|werd|worden|wordt|zijn ~4 beu|boos|briesend|furieus|gefrustreerd|gepikeerd|geschokt|giftig|kokend|kwaad|laaiend|nijdig|pislink|pisnijdg|pisnijdig|pisnydig|pissed|pissig|razend|razent|spinnijdig|verbijsterd|verbitterd|verbolgen|verbouwereerd|verontwaardigd|witheet|woedend|woedent|woest|zat|ziedend,
        belachelijk ~1 goedkoop|mooi,
        boek|boekje|cursus|film|roman|serie|spel|training|workshop ~4 agressie|boos|boosheid|kwaad|woede,
        @boos is|waren|was|werd|wordt ~1 de|hij|mijn|mn|onze|ze|zij, furieus rood, genoeg ~2 van ~2 voorraad,
        kanker ~1 behandeling|onderzoek|patient|patiënt, kleur|lippenstift|nagellak|verf ~3 furieus|razend|woest,
        niet ~1 boos, niet ~3 beu|boos|gefrustreerd|geirriteerd|kwaad|nijdig|pissig|verontwaardigd|woedend,
        omgaan met ~1 boosheid|woede, ongelooflijk ~1 blij|goed|mooi, verdomd ~1 goed|mooi, woede ~1 beheersing|bij|boek`,
    },
    distress: {
      says: `
        angstaanval|angstaanvallen|angstig|angststoornis|bedroefd|begrafenis|begrafenissen|bestraling|bestralingen|bewindvoerder|bijstand|bijstandsuitkering|breekpunt|budgetbeheer|burnout|chemo|chemokuur|chemotherapie|condoleances|crematie|dakloos|daklozenopvang|depressie|depressief|depressieve|diepbedroefd|doodbang|doodgeboren|doodongelukkig|doodongerust|doodsangst|doodsangsten|doodsbang|doodsbenauwd|doodziek|echtscheiding|eenzaam|eenzaamheid|euthanasie|gecremeerd|gehuild|geldnood|geldproblemen|geldzorgen|gesmeekt|gestorven|gestressed|gestresseerd|gestresst|gestrest|gevlucht|hartinfarct|hartverscheurend|hartverscheurende|hartzeer|heengegaan|hersenbloeding|hospice|huilbui|huilbuien|huilend|huilende|huilkramp|huisbrand|hulpeloos|hyperventil*|hyperventileer|ingestort|instort|instorten|inzinking|kankerpatient|kankerpatiente|leefloon|leeggeplunderd|levenswerk|machteloos|machteloosheid|minimumloon|mishandel*|miskraam|miskramen|moederziel|nachtmerries|nagedachtenis|noodadres|noodgeval|noodkreet|noodopvang|noodsituatie|ongerust|ontredderd|ontroostbaar|ontroostbare|ontvallen|onvervangbaar|overleden|overleed|overlijden|overlijdensakte|overlijdensbericht|overspannen|overstuur|oververmoeid|palliatief|palliatieve|paniek|paniekaanval|paniekaanvallen|paniekerig|paniekstoornis|panikeer|panikeren|radeloos|radeloze|reddeloos|rouwdienst|rouwen|rouwkaarten|rouwmis|rouwperiode|rouwproces|schuldhulp|schuldhulpverlening|schuldsanering|slapeloos|slapeloze|smeek|smeekbede|smeken|smekend|snikkend|sterfbed|sterfgeval|sterfgevallen|sterrenkindje|stervend|stervende|stilgeboren|stressen|stresskip|terminaal|terminale|trauma|traumatisch|uitgehuild|uitgeput|uitvaart|uitvaartdienst|vechtscheiding|verdriet|verdrietig*|vertwijfeld|vertwijfeling|vluchteling|voedselbank|vrouwenopvang|wanhoop|wanhopig|wanhopige|werkeloos|werkloos|wijlen|woningbrand|zenuwinstorting|zenuwinzinking|zielsongelukkig,
        baby|bomma|bompa|broer|broertje|buurman|buurvrouw|dochter|dochtertje|dreumes|echtgenoot|echtgenote|gezin|grootmoeder|grootvader|kind|kinderen|kindje|kleindochter|kleinkind|kleintje|kleinzoon|kleuter|ma|mam|mama|mams|man|meter|moeder|moeke|neef|neefje|nicht|nichtje|oma|oom|opa|ouders|pa|pap|papa|paps|partner|peter|peuter|schoonmoeder|schoonvader|schoonzus|tante|vader|vake|vriend|vriendin|vrouw|zoon|zoontje|zus|zusje|zusjes|zwager ~5 coma|dement|doodziek|gehuild|hersentumor|huilen|huilend|huilt|ic|jankt|kanker|leukemie|ongeneeslijk|ontroostbaar|opgenomen|overstuur|radeloos|snikt|stervende|terminaal|tranen|verdrietig|verlamd|wanhopig|weent,
        begrafenis|crematie|depressie|depressief|gehuild|gestrest|hospice|huil|huilen|huilend|overleden|overlijden|paniek|paniekaanval|radeloos|rouwdienst|smeek|tranen|uitvaart|verdriet|wanhoop|wanhopig,
        ben|ik|we|zijn ~3 gebroken|gesloopt|kapot|stuk ~1 $|van, helemaal op, kanker ~1 behandeling|diagnose|patient|patiënt,
        kapot ~1 van ~1 verdriet, laatste geld, ten einde raad, verpest ~3 bruiloft|feest|kerst|verjaardag?,
        weet niet ~2 meer wat`,
      not: `
        accu|apparaat|auto|batterij|blender|boiler|camera|computer|droger|fiets|gsm|horloge|iphone|koelkast|koffiemachine|koffiezetter|lamp|laptop|magnetron|oven|pc|plant|plantje|printer|radio|router|stofzuiger|tablet|telefoon|televisie|toestel|tv|vaatwasser|wasmachine|waterkoker ~3 begeven|dood|doodgegaan|gestorven|kapot|overleden|overleed,
        baby|babypop|cd|clown|emoji|film|liedje|masker|maskers|pop ~3 huil|huilen|huilt|verdrietig*, batterij ~3 overleden,
        depressie ~1 boek,
        geen ~2 drama|geldproblemen|geldzorgen|kanker|nood|noodgeval|noodsituatie|paniek|stress|verdriet|zorgen, huil niet om,
        om te huilen|janken, tegen paniek, tranen ~2 blijdschap|gelachen|geluk|lachen|ontroering, verdrietige clown`,
    },
    abuse: {
      says: `
        aasgieren|achterlijk|achterlijke|achterlijken|achterlijkheid|aftrekker|aftrekkers|apenbedrijf|apenbende|apenland|aso|asshole|assholes|bakkes|bastard|bastards|bitch|bitches|bloedzuiger|bloedzuigers|crapuul|cunt|cunts|debiel|debiele|debielen|dickhead|dickheads|dikzak|dombo|dombos|domkop|domkoppen|dommerik|dommeriken|domoor|domoren|domste|doodvallen|downie|downies|dozeke|droeftoeter|droeftoeters|droplul|droplullen|dwazen|eikel|eikels|engerd|engerds|etterbak|etterbakken|ezelskop|fascist|fascisten|flapdrol|flapdrollen|flikker|flikkers|fucker|fuckers|fuckoff|fuckyou|geldwolf|geldwolven|gespuis|gladiolen|gladiool|halvegare|halvegaren|hersendode|hersendood|hersenloos|hersenloze|hersenlozen|hoer|hoeren|hoerenbedrijf|hoerenjong|hoerenkind|hoerenloper|hoerentent|hoerenzonen|hoerenzoon|hondsvot|hufter|hufterig|hufterige|hufters|idioot|idioten|imbeciel|imbeciele|imbecielen|kakbedrijf|kakker|kakkers|kakwinkel|kankerbedrijf|kankerbezorger|kankerbot|kankerdebiel|kankerhoer|kankerhoeren|kankerhomo|kankerhond|kankerhonden|kankeridioot|kankeridioten|kankerklantenservice|kankerleier|kankerlijer|kankerlijers|kankermafkees|kankermafkezen|kankermensen|kankermongolen|kankermongool|kankerpersoneel|kankerrobot|kankerservice|kankershop|kankersite|kankertent|kankervolk|kankerwebshop|kankerwijf|kankerwinkel|kankerzooi|kapotvallen|kenau|kieke|kieken|kiekenkop|kiekens|kkrbedrijf|kkrlijer|kkrwinkel|klaploper|klaplopers|klerebedrijf|klerelijer|klerelijers|kleretent|klerewinkel|klerezooi|kloefkapper|kloefkappers|klojo|klojos|kloothommel|kloothommels|klootjesvolk|klootviool|klootzak|klootzakken|klotebedrijf|klotebot|klotefirma|kloteklantenservice|klotepersoneel|kloterobot|kloteservice|kloteshop|klotesite|klotetent|klotevolk|klotewebshop|klotewebsite|klotewijf|klotewinkel|klotezaak|klungels|kluns|klunzen|kneus|kneuzen|kneuzenclub|knieschijven|knoeiers|kolerebedrijf|kolerewinkel|kolerezooi|kontenlikker|kontenlikkers|kontkruiper|krapuul|kutbedrijf|kutbezorger|kutbezorgers|kutbot|kutbuitenlander|kutbuitenlanders|kutchatbot|kutfirma|kuthelpdesk|kutjoden|kutjood|kutklantendienst|kutklantenservice|kutkop|kutkoppen|kutlui|kutmarokkaan|kutmarokkanen|kutmedewerkers|kutmensen|kutorganisatie|kutpersoneel|kutrobot|kutservice|kutshop|kutsite|kutteef|kuttekop|kuttenkop|kuttenkoppen|kuttent|kutturk|kutturken|kutvolk|kutwebshop|kutwebsite|kutwijf|kutwijven|kutwinkel|kutzaak|kutzooi|labbekak|labbekakken|lafaard|lafaards|lafbek|lafbekken|lamlul|lamlullen|lamzak|lamzakken|lapzwans|lapzwansen|leeghoofd|leeghoofden|leegloper|leeglopers|loser|losers|luilak|luilakken|luiwammes|luiwammesen|lul|lulhannes|lulhannesen|lullen|maffiabedrijf|mafkees|mafketel|mafketels|mafkezen|makak|makakken|malloot|malloten|minkukel|minkukels|misbaksel|misbaksels|misgeboorte|mispunt|mispunten|mongol|mongolen|mongool|mongooltje|mongooltjes|moron|morons|motherfucker|motherfuckers|muil|mutten|nazis|neger|negers|nietsnut|nietsnutten|nikker|nikkers|nsber|nsbers|oelewapper|oelewappers|oen|oenen|onderkruiper|onderkruipsel|onderkruipsels|onnozelaar|onnozelaars|onnozelaers|onnozelaren|opdonderen|opflikkeren|opgerot|opgezouten|opkankeren|oplazeren|oppleuren|oprotten|opsodemieteren|optiefen|optyfen|pauper|paupers|pedo|pedofiel|pedofielen|pedos|pestlijer|pestwijf|pipo|pipos|pleurisbedrijf|pleurislijer|pleurislijers|pleurisvolk|pleuriswinkel|pleuriszooi|ploert|ploerten|pokkebedrijf|pokkewijf|pokkewinkel|profiteurs|prutser|prutsers|prutsersclub|prutsertjes|psychopaat|psychopaten|randdebiel|randdebielen|randfiguren|randfiguur|retard|retarded|retards|rioolrat|rioolratten|rotbedrijf|rotbot|rotbuitenlander|rotbuitenlanders|rotjood|rotop|rotservice|rottent|rotvolk|rotwebshop|rotwijf|rotwinkel|rotzak|rotzakken|rukbedrijf|rukker|rukkers|rukservice|ruksite|ruktent|schapenkop|schijtbedrijf|schijtlaars|schijtlijster|schijtluis|schijttent|schijtwinkel|schoften|schorem|scumbag|scumbags|seut|seuten|shitbedrijf|shitshop|shitwinkel|slapjanus|slapjanussen|slappeling|slappelingen|slet|sletten|sloerie|smeerlap|smeerlappen|smeerlapperij|smiecht|smiechten|smoel|spast|spasten|stfu|stoemerik|stomkop|stomkoppen|stommerik|stommeriken|strontbedrijf|strontwinkel|sufferd|sufferds|sufkop|sufkoppen|sukkel|sukkelaar|sukkelaars|sukkelclub|sukkels|takkebedrijf|takkelijer|takkelijers|takkewijf|takkewinkel|teef|teringbedrijf|teringbot|teringhond|teringlijer|teringlijers|teringservice|teringshop|teringsite|teringtent|teringvolk|teringwebshop|teringwijf|teringwinkel|teringzooi|tokkie|tokkies|trien|troela|trut|truttebol|trutten|tyfusbedrijf|tyfusbot|tyfushoer|tyfushond|tyfushonden|tyfuslijer|tyfuslijers|tyfusservice|tyfusshop|tyfussite|tyfustent|tyfusvolk|tyfuswebshop|tyfuswijf|tyfuswinkel|tyfuszooi|uilskuiken|uilskuikens|uitschot|uitvreter|uitvreters|varkenskop|varkenskoppen|vetzak|vetzakken|viezerik|viezeriken|vuilak|vuilakken|wijf|wijven|zakkenvuller|zakkenwasser|zakkenwassers|zandneger|zottekop|zotten|zottenkot|zwakzinnige|zwakzinnigen,
        achterbaks|achterbakse|achterlijk|achterlijke|arrogant|arrogante|bekrompen|belachelijk|belachelijke|corrupt|corrupte|crimineel|criminele|debiel|debiele|dom|domme|geschift|geschifte|gestoord|gestoorde|hersendood|hersenloos|hersenloze|hypocriet|hypocriete|idioot|idiote|imbeciel|incapabel|incompetent|incompetente|krankzinnig|laf|laffe|lelijk|lelijke|leugenachtig|leugenachtige|lui|luie|minderwaardig|nutteloos|nutteloze|onbekwaam|onbekwame|onnozel|onnozele|ruggengraatloos|schijnheilig|schijnheilige|smerig|smerige|sneu|sneue|stom|stomme|triest|trieste|vies|vieze|waardeloos|waardeloze|walgelijk|walgelijke|zielig|zielige|zwakzinnig|zwakzinnige ~1 aap|amateur|amateurs|apen|aso|ballon|bende|boer|boeren|bot|buitenlander|buitenlanders|chatbot|clown|clowns|computer|del|dief|dieven|dikzak|doos|ezel|ezels|gans|gasten|geit|gladiool|hoer|hoeren|homo|homos|hond|idioten|joden|jood|kerel|kerels|kieken|kiekens|kip|kippen|klojo|klootzakken|koe|lafaards|leugenaar|leugenaars|luiaards|machine|mannekes|mannetje|mannetjes|marokkaan|marokkanen|medewerker|medewerkers|medewerkster|medewerksters|muts|neger|negers|nicht|nichten|oplichter|oplichters|pannenkoek|pannenkoeken|personeel|pipo|puber|pubers|rat|ratten|robot|schijterds|snuiter|sukkels|sul|sullen|taart|tang|teef|teven|trut|tuig|turk|turken|tut|tutten|varken|varkens|vent|venten|vetzak|volk|vrouwtje|wijf|wijven|zak|zakken|zwijn|zwijnen,
        achterlijk|achterlijke|achterlijken|debiel|debielen|eikel|eikels|flikker|hoer|hufter|hufters|idioot|idioten|kankerlijer|klootzak|klootzakken|kutwijf|loser|losers|lul|lullen|mongolen|mongool|prutsers|stomkop|sukkel|sukkels|trut|tyfuslijer,
        bende|clubje|horde|kudde|roedel|stel|stelletje|troep|zooitje|zootje ~2 achterlijke*|amateuren|amateurs|apen|bandieten|beunhazen|boeren|boeven|clowns|crapuul|criminelen|debiele|dieven|domme|dommeriken|dwazen|ezels|gekken|hufters|hypocrieten|incompetente*|kiekens|kleuters|klunzen|kneuzen|knoeiers|lafaards|leugenaars|losers|luiaards|luie|mafkezen|nietsnutten|onnozelaars|onnozelaren|oplichters|profiteurs|prutsers|ratten|stomme|tuig|uitvreters|uitzuigers|varkens|waardeloze|zakkenvullers|zotten,
        domme|kut|stomme ~1 bot|computer|robot, hou ~2 bek|kop|mond,
        je|jij|jullie ~1 bent|zijn ~2 dom|incompetent|nutteloos|stom|waardeloos, krijg de ~2, rot ~1 op, val ~1 dood`,
      not: `
        @dom ~2 ben|was ik, @kat ~1 deed|is|waren|was|zijn ~3 @dom, @kat ~2 noemde|noemt|vindt|zegt|zei ~5 @dom,
        band|bier|geur|hoodie|kaart|lippenstift|merk|mok|nagellak|opdruk|parfum|pet|poster|print|shirt|slogan|sokken|sticker|tas|tekst|trui|tshirt ~3 genaamd|getiteld|heet|met|opdruk|tekst|van ~3 @dom,
        ben ~3 dom|idioot|stom|sukkel,
        bijnaam|boek|bordspel|cd|dvd|film|genaamd|heet|heten|kaartspel|lied|naam|nummer|puzzel|roman|serie|spel|strip|theaterstuk|titel|toneelstuk ~2 @dom,
        bitch please, dikke lul drie bier, dom van mij, drollen|eikels|ezel|koeien|kwallen ~2 van,
        eikel|eikels ~2 boom|boompje|bruin|decoratie|eikenblad|goud|hanger|herfst|hout|keramiek|noten|versiering|zilver,
        idioot van dosto*, ik ~1 ben|deed|doe|klink|leek|lijk|was echt|een|ook|te|wel|zelf|zo|zon ~1 @dom, ik ~4 te @dom,
        noemde|noemden|noemt|uitgemaakt|uitgescholden ~2 me|mij|voor ~2 @dom, stomme vraag,
        verkoop|verkoopt|verkopen je|jullie|u ~5 @dom, voelde? me ~4 @dom`,
    },
    occasion: {
      says: `
        afreizen|afscheid|afscheidscadeau|afscheidsdienst|afscheidsfeest|afstuderen|babyborrel|babyshower|bachelorette|bal|bedrijfsfeest|begrafenis|beurs|bevalling|bruiloft|bruiloftscadeau|bruiloftsfeest|carnaval|carnavalsfeest|chanoeka|citytrip|communie|communiefeest|communieviering|concert|crematie|diploma|diplomauitreiking|diwali|doop|doopfeest|doopsel|doopviering|dopen|eid|eindejaar|eindexamen|emigreer|emigreren|examen|examenfeest|examens|familiediner|familiefeest|feest|feestdag|feestdagen|feestje|festival|fotosessie|fotoshoot|gala|galabal|galafeest|genderreveal|halloween|halloweenfeest|hardloopwedstrijd|herdenking|housewarming|huwelijk|huwelijkscadeau|huwelijksdag|huwelijksfeest|huwelijksjubileum|huwelijksreis|huwelijksverjaardag|jubileum|jubileumdiner|jubileumfeest|kamp|kampeertrip|kampeervakantie|kampioenschap|kerst|kerstavond|kerstborrel|kerstcadeau|kerstdag|kerstdagen|kerstdiner|kerstfeest|kerstmis|kerstontbijt|kerstvakantie|kinderfeest|kinderfeestje|koningsdag|kraamborrel|kraamcadeau|kraamfeest|lentefeest|marathon|moederdag|moederdagcadeau|musical|nieuwjaar|nieuwjaarsfeest|nieuwjaarsreceptie|offerfeest|opening|operatie|optreden|oudejaar|oudejaarsavond|oudjaar|paasbrunch|paasfeest|paasontbijt|pakjesavond|partijtje|pasen|pensioen|pensioenfeest|personeelsfeest|plechtige|premiere|proclamatie|prom|ramadan|receptie|reis|reunie|roadtrip|rondreis|rouwdienst|rouwmis|schoolbal|schoolfeest|schoolkamp|schoolreis|schoolstart|scoutskamp|secret|sint|sinterklaas|sinterklaasavond|sinterklaascadeau|sinterklaasfeest|skireis|skivakantie|sollicitatie|sollicitatiegesprek|stage|straatfeest|suikerfeest|surprise|themafeest|thuiskomst|tienjarig|toernooi|trektocht|triathlon|trouw|trouwcadeau|trouwceremonie|trouwdag|trouwerij|trouwfeest|trouwpartij|tuinfeest|uitvaart|vaderdag|vaderdagcadeau|vakantie|valentijn|valentijnscadeau|valentijnsdag|verhuis|verhuizing|verjaardag|verjaardagscadeau|verjaardagsfeest|verjaardagsfeestje|verjaardagspartij|verloving|verlovingsfeest|verrassingsfeest|vertrek|vertrekken|vertrekt|vierdaagse|vlieg|vliegen|vliegt|vlucht|voorstelling|vormsel|vrijgezellen|vrijgezellenfeest|wandeltocht|wedstrijd|wereldreis|wintersport|zakenreis|zomerkamp|zomervakantie ~4 10e|1e|2e|3e|4e|5e|6e|7e|8e|9e|dinsdag*|donderdag*|maandag*|morgen|morgenavond|morgenochtend|morgenvroeg|overmorgen|vanavond|vrijdag*|weekeinde|weekend|woensdag*|zaterdag*|zondag*,
        @bal ~4 10de|11de|11e|12de|12e|13de|13e|14de|14e|15de|15e|16de|16e|17de|17e|18de|18e|19de|19e|1ste|20e|20ste|21e|21ste|22e|22ste|23e|23ste|24e|24ste|25e|25ste|26e|26ste|27e|27ste|28e|28ste|29e|29ste|2de|30e|30ste|31e|31ste|3de|4de|5de|6de|7de|8de|8ste|9de|apr|april|aug|augustus|dec|december|feb|februari|haalbaar|halen|jan|januari|jul|juli|jun|juni|maart|mei|nodig|nov|november|okt|oktober|optijd|sep|sept|september,
        @bal ~4 begint|is|plaats|start|valt|vier|vieren|viert|zijn ~3 10de|10e|11de|11e|12de|12e|13de|13e|14de|14e|15de|15e|16de|16e|17de|17e|18de|18e|19de|19e|1e|1ste|20e|20ste|21e|21ste|22e|22ste|23e|23ste|24e|24ste|25e|25ste|26e|26ste|27e|27ste|28e|28ste|29e|29ste|2de|2e|30e|30ste|31e|31ste|3de|3e|4de|4e|5de|5e|6de|6e|7de|7e|8de|8e|8ste|9de|9e|@num|apr|april|aug|augustus|begin|binnenkort|dec|december|dinsdag*|donderdag*|eind|feb|februari|jan|januari|jul|juli|jun|juni|komende|maandag*|maart|mei|morgen|morgenavond|morgenochtend|morgenvroeg|nov|november|okt|oktober|overmorgen|sep|sept|september|vanavond|volgende|vrijdag*|weekeinde|weekend|woensdag*|zaterdag*|zondag*,
        afstuderen|babyshower|bruiloft|communie|diploma-uitreiking|doop|gala|halloween|huwelijk|jarig|jubileum|kerst|kerstcadeau|kerstmis|kraamfeest|moederdag|pakjesavond|pasen|sinterklaas|trouwdag|trouwerij|vaderdag|valentijn|valentijnsdag|verjaardag|verjaardagscadeau|verjaardagsfeest|vrijgezellenfeest,
        auditie|barbecue|bbq|beurs|bezoek|bijeenkomst|borrel|concert|congres|diner|eetafspraak|etentje|examen|examens|feest|feestje|festival|fietstocht|fotoshoot|gala|gasten|kampioenschap|les|marathon|musical|opening|optreden|presentatie|proefles|repetitie|rijexamen|schoolfoto|sollicitatie|sollicitatiegesprek|sportdag|stage|toernooi|training|triathlon|visite|voorstelling|wandeltocht|wedstrijd ~4 ~3 10de|10e|11de|11e|12de|12e|13de|13e|14de|14e|15de|15e|16de|16e|17de|17e|18de|18e|19de|19e|1e|1ste|20e|20ste|21e|21ste|22e|22ste|23e|23ste|24e|24ste|25e|25ste|26e|26ste|27e|27ste|28e|28ste|29e|29ste|2de|2e|30e|30ste|31e|31ste|3de|3e|4de|4e|5de|5e|6de|6e|7de|7e|8de|8e|8ste|9de|9e|aanstaande|dinsdag*|donderdag*|komend|maandag*|morgen|overmorgen|vanavond|vrijdag*|woensdag*|zaterdag*|zondag*,
        babyborrel|babyshower|begrafenis|communiefeest|crematie|doopfeest|galabal|housewarming|kinderfeestje|rouwmis|schoolbal|schoolfeest|schoolgala|trouwfeest|uitvaart|verjaardagsfeestje|verlovingsfeest|vrijgezellenfeest ~6 10de|10e|11de|11e|12de|12e|13de|13e|14de|14e|15de|15e|16de|16e|17de|17e|18de|18e|19de|19e|1e|1ste|20e|20ste|21e|21ste|22e|22ste|23e|23ste|24e|24ste|25e|25ste|26e|26ste|27e|27ste|28e|28ste|29e|29ste|2de|2e|30e|30ste|31e|31ste|3de|3e|4de|4e|5de|5e|6de|6e|7de|7e|8de|8e|8ste|9de|9e|@num|binnen|dinsdag*|donderdag*|komt|maandag*|mijn|moet|morgen|morgenavond|morgenochtend|morgenvroeg|nodig|nog|onderweg|overmorgen|vanavond|vrijdag*|weekeinde|weekend|woensdag*|zaterdag*|zondag*,
        dan|want ~2 ga|gaan|heb|hebben|is|trouw|trouwen|vertrek|vertrekken|vieren ~3 ~4 begrafenis|bruiloft|feest|feestje|jarig|vakantie|verhuizen|verjaardag|weg,
        dinsdag*|donderdag*|gezien|ivm|maandag*|morgen|morgenavond|morgenochtend|morgenvroeg|overmorgen|vanavond|vanwege|vrijdag*|weekeinde|weekend|wegens|woensdag*|zaterdag*|zondag* ~3 @bal,
        echt|graag|liefst|wel|zeker ~3 tegen|uiterlijk|voor ~2 10de|10e|11de|11e|12de|12e|13de|13e|14de|14e|15de|15e|16de|16e|17de|17e|18de|18e|19de|19e|1e|1ste|20e|20ste|21e|21ste|22e|22ste|23e|23ste|24e|24ste|25e|25ste|26e|26ste|27e|27ste|28e|28ste|29e|29ste|2de|2e|30e|30ste|31e|31ste|3de|3e|4de|4e|5de|5e|6de|6e|7de|7e|8de|8e|8ste|9de|9e|apr|april|aug|augustus|dec|december|dinsdag*|donderdag*|feb|februari|jan|jul|juli|jun|juni|maandag*|maart|mei|nov|november|okt|oktober|sep|sept|september|vrijdag*|weekend|woensdag*|zaterdag*|zondag*,
        feest|feestje ~3 morgen|vrijdag|weekend|zaterdag|zondag,
        richting|tegen|voor ~1 aanstaande|dat|de|deze|die|een|eerste|haar|het|hun|jullie|komende|mijn|mn|n|ons|onze|uw|volgende|zijn|zn ~3 @bal,
        richting|tegen|voor ~1 ~3 @bal, tegen|voor die dag|datum|tijd, voor ~2 reis|vakantie|vertrek`,
      not: `
        aanbieding|aanbiedingen|actie|cadeaubon|cadeaukaart|code|deal|deals|giftcard|gratis|kadobon|korting|kortingsbon|kortingscode|punten|sale|spaarpunten|voordeel|waardebon ~6 @bal,
        afgelast|afgelaste|bereikbaar|dicht|geannuleerde|geld|geopend|gesloten|kaartje|kaartjes|open|openingstijden|openingsuren|ticket|tickets|toe ~4 @bal,
        @bal ~2 in @num,
        @bal ~3 aanbieding|aanbiedingen|actie|afgelast|collectie|deal|deals|doorgaat|geannuleerd|korting|kortingscode|punten|sale|voordeel,
        @bal ~3 niet door|doorgaat, @bal ~4 bereikbaar|dicht|geopend|gesloten|open|openingsuren,
        @bal ~6 afgelopen|gehad|gekregen|gemist|gevierd|geweest|kocht|kochten|kreeg|overhield|voorbij|was,
        @bal ~8 cadeaubon|cadeaukaart|giftcard|kadobon|waardebon,
        bezorgingen|leveringen|retourneren|retourperiode|retourtermijn|ruilen|ruiltermijn ~4 in|met|rond|tijdens ~2 @bal,
        boek|boeken|cd|collectie|dvd|film|jurk|kaart|naam|puzzel|serie|spel|thema ~1 ~1 @bal ~3 in|kleur|leverbaar|maat|met|ook|paperback|verkrijgbaar|zonder,
        door|ivm|vanwege|wegens ~2 operatie|pensioen|reis|vakantie|verhuis|verhuizing, fijne kerst,
        geboortedatum|kersttrui|verjaardagskorting, gefeliciteerd ~5 @bal, @had ~5 aan|bij|met|op|tijdens|van|voor ~4 @bal,
        @had ~5 ~4 @bal, hoelang|hoeveel ~4 tot ~1 @bal, jullie ~1 feest|jubileum|verjaardag,
        met carnaval|hemelvaart|kerst|pasen|pinksteren ~2 bezorgd|gedaan|geleverd|gesloten|leveringen|open,
        na|sinds|tijdens|van ~1 ~1 reis|vakantie, opening hours, verjaardag ~3 wijzigen, vrolijk kerstfeest,
        worden|wordt ~1 er ~3 met|op|tijdens ~2 @bal`,
    },
    followup: {
      says: `
        aangegeven|aangekaart|belde|bericht|berichten|contact|contacteerde|doorgegeven|doorgestuurd|email|emails|geappt|gebeld|gechat|gecontacteerd|geinformeerd|gemaild|gemailed|gemeld|geschreven|gesms|gesproken|gesteld|gestuurd|getelefoneerd|gevraagd|gewhatsappt|ingediend|ingesproken|ingevuld|mail|mailde|mails|mailtje|mailtjes|meldde|opgebeld|opgenomen|opgestuurd|schreef|stuurde|toegestuurd|uitgelegd|verstuurd|verzonden|voorgelegd|vroeg ~10 geen|niemand|niet|niets|nihil|niks|nooit|nul|zonder ~5 antwoord|antwoordde|antwoorden|antwoordt|beantwoord|geantwoord|gecontacteerd|geholpen|gehoor|gehoord|gereageerd|ontvangstbevestiging|opgelost|opgevolgd|oplossing|reactie|reacties|reageerde|reageert|respons|teruggebeld|teruggehoord|teruggekoppeld|teruggemaild|terugkoppeling|vernomen,
        appje|appjes|bericht|berichten|berichtje|berichtjes|brief|brieven|claim|contactformulier|dm|dossier|email|emails|formulier|klacht|mail|mails|mailtje|mailtjes|melding|oproep|reclamatie|schrijven|telefoontje|telefoontjes|ticket|verzoek|vraag ~1 dd|op|van ~4 @num|afgelopen|april|augustus|daarnet|december|dinsdag|donderdag|eergisteren|februari|geleden|gisteren|januari|juli|juni|maandag|maart|mei|november|oktober|september|vandaag|vanmorgen|vanochtend|vorige|vrijdag|woensdag|zaterdag|zondag,
        bericht|berichten|contact|email|gebeld|gemaild|gemeld|geschreven|gestuurd|gevraagd|mail|mails ~10 geen|niemand|niet|niets|niks|nooit|zonder ~4 antwoord|beantwoord|geantwoord|gehoord|gereageerd|reactie|teruggebeld,
        derde|tweede|vierde|zoveelste bericht|email|keer|mail ~3, geen|zonder ~3 antwoord|reactie ~3,
        genegeerd|negeert|negeren ~2,
        had|hadden|heb|hebben|kheb ~6 afgelopen|al|daarnet|dagen|destijds|dinsdag|direct|donderdag|eerder|eergisteren|geleden|gister|gisteren|intussen|laatst|maandag|meteen|ondertussen|onlangs|reeds|toen|vanmorgen|vanochtend|vorige|vrijdag|week|weken|woensdag|zaterdag|zondag ~6 aangegeven|aangekaart|doorgegeven|geappt|gebeld|gechat|gecommuniceerd|gecontacteerd|geklaagd|gemaild|gemailed|gemeld|gereclameerd|geschreven|gesproken|getelefoneerd|gewhatsappt|ingesproken|opgebeld|uitgelegd|voorgelegd,
        had|heb ~5 al|eerder|gisteren|meerdere ~5 gebeld|gecontacteerd|gemaild|geschreven|gestuurd,
        mijn eerdere|laatste|vorige bericht|email|mail|vraag, niemand ~3 antwoordt|beantwoordt|geantwoord|gereageerd|reageert,
        niets meer gehoord, nogmaals ~3 contact|mailen|vragen, ticket ~2 @num, voor de derde|tweede|vierde|zoveelste keer,
        wacht ~6 antwoord|reactie, zoals ~2 al ~2 gemeld|geschreven|gezegd|vermeld`,
      not: `
        review ~2 geschreven, tweede keer ~3 bestel*`,
    },
    ai_question: {
      says: `
        @bot of ~3 @bot, ai|bot|robot of mens,
        ben|bende|bent|blijft|blijven|lijkt|zijde|zijn|zijt|zit ge|gij|gijlie|gulder|gullie|je|jij|julie|jullie|u ~5 ai|alexa|algoritme|android|antwoordapparaat|antwoordrobot|automaat|bot|botje|bots|chatbot|chatbots|chatgbt|chatgpt|chatrobot|chatrobots|computer|computerprogramma|computers|computerstem|computertje|copilot|cyborg|gemini|gpt|helpbot|llm|machine|robot|robotje|robots|siri|software|supportbot|taalmodel,
        ben|bent|zijn je|jij|jullie|u ~4 ai|bot|chatbot|chatgpt|computer|echt|machine|medewerker|mens|persoon|robot,
        chat|heb|praat|schrijf|spreek ik ~4 met ~4 ai|bot|chatbot|computer|iemand|machine|medewerker|mens|persoon|robot,
        is dat|dit ~4 ai|automatisch|bot|chatbot|computer|machine|medewerker|mens|persoon|robot,
        is|zit er ~2 echt* ~2 iemand|mens|persoon, mens of ~2 ai|bot|computer|machine|robot, met wat|wie ~1 chat|praat|spreek`,
      not: `
        bent u ~2 echte? bedrijf|winkel, is dit ~3 echt* ~1 goud|leer|zilver`,
    },
  },
}
