/* oxlint-disable max-lines -- a data table */
import type { SignalPhrases } from '../lexicon.ts'

/** How Polish shows the signals. */
export const polishSignals: SignalPhrases = {
  sets: {},
  phrases: {
    human_request: {
      says: `
        ^ halo? prosze? poprosze? chce? dajcie? agent|agenta|czlowiek|czlowieka|doradca|doradce|infolinia|kierownik|kierownika|konsultant|konsultanta|konsultantka|operator|osoba|pracownik|pracownika|prosze? prosze? teraz? natychmiast? $,
        aby|by|chce|chcialabym|chcialbym|czy|kiedy|moglaby|moglby|moglibyscie|moze|mozecie|mozna|niech|prosilabym|prosilbym|prosze|zeby ~5 zadzwon* ~3 do|dzis*|jutro|mnie|na|pilnie|po|prosze|przed|rano|wieczorem,
        bardzo|prosilabym|prosilbym|prosze ~4 kontakt|oddzwonic|przedzwonic|rozmowe|telefon|zadzwonic ~3 $,
        chce|chcialabym|chcialbym|daj|dajcie|dajesz|dawac|dawajcie|domagam|kims|kogos|ktos|polacz*|poprosic|poprosilabym|poprosilbym|poprosze|potrzebna|potrzebny|potrzebuje|pragne|prosze|przekaz*|przekierow*|przekieruj*|przelacz*|przepnij*|przerzuc*|wolaj*|wolalabym|wolalbym|wole|wymagam|zadam|zawolaj*|zostaw*|zyczy ~4 agenta|agentem|agentka|czlowiek*|decyzyjn*|doradc*|fachowc*|fachowiec|kierowni*|kims|kogos|kompetentn*|komus|konsultant*|kto|kumatego|kumaty|ludzi|ludzmi|managera|managerem|menadzer*|menedzer*|operatora|operatorem|opiekun*|pracownik|pracownika|pracownikiem|przedstawiciel*|przelozon*|rozum*|specjalist*|szefa|szefem|szefow*|umie|wlascicielem|zywa|zywego|zywej|zywych|zywym,
        chce|chcialabym|chcialbym|poprosze|prosilabym|prosilbym|prosze|wolalabym|wolalbym|wole ~3 o? kontakt|polaczenie|rozmowe|telefon ~2 bezposredni|indywidualny|konsultant*|od|osobisty|pracowni*|telefoniczna|telefonicznie|telefoniczny|z|zamiast|zwrotne|zwrotny|zywo,
        czatowac|da|dodzwoni*|dogada*|dostac|gada*|kontakt*|mowi*|omowi*|pisac|pogad*|pogawedzi*|pomowic|popisac|porozmaw*|przeczyta|przeczytal|rozmaw*|rozmow*|skontaktowa*|sprawdzil|ustali*|wyjasni*|zajal|zalatwi*|zobaczyl ~5 agent*|czlowiek*|decyzyjn*|doradc*|ekspert*|fachow*|kierowni*|kimkolwiek|kims|konsultan*|kosmetolog*|ktos|ludz*|manager*|menadzer*|menedzer*|obslug*|operator*|opiekun*|osoba|osoby|pracowni*|prawdziw*|przedstawiciel*|przelozon*|specjalist*|szef*|technik*|wlascicie*|zyw*,
        doradca|doradczyni|konsultant|konsultantka|ktoras|ktorys|ktos|pracownik|specjalista ~5 oddzwoni|oddzwonic|odezwac|pomoc|przedzwonic|przejac|skontaktowac|skontaktuje|zadzwoni|zadzwonic,
        dzwoncie|oddzwon|oddzwoncie|oddzwonic|oddzwonicie|oddzwonienie|oddzwonila|oddzwonilby|przedzwon|przedzwoncie|zadzwon|zadzwoncie|zadzwonicie|zadzwonienie|zadzwonilaby|zadzwonilby,
        fizyczn*|normaln*|prawdziw*|realn*|zyw* ~1 agent*|czlowiek*|doradc*|konsultan*|ludz*|obslug*|osob*|pracowni*,
        gdzie|jest|sa ~3 czlowiek|konsultanci|konsultant|ludzie,
        kims|kogos|komus|ktos ~2 z ~1 biura|dzialu|firmy|obslugi|panstwa|reklamacji|sklepu|was|zespolu|zwrotow,
        kontakt|omowic|pogadac|porozmawiac|rozmawiac|rozmowa|rozmowe|ustalic|wyjasnic ~4 glosowo|osobiscie|telefon|telefoniczna|telefonicznie|zywo,
        nie ~2 gada*|pisac|pisal*|rozmawia* ~4 algorytm*|automat*|bot*|komputer*|maszyn*|program*|robot*,
        nie ~3 ai|automat|automatami|automatem|automatu|bot|bota|botem|botom|boty|chatbot|chatbota|chatbotem|czatbotem|komputera|komputerami|komputerem|maszyna|maszynami|maszyny|robot|robota|robotami|robotem|sztuczna|sztucznej,
        niech ~5 oddzwoni|odezwie|przedzwoni|przejmie|skontaktuje|zadzwoni|zajmie,
        polacz|polaczcie|polaczyc|przelacz|przelaczcie|przelaczysz ~1 $`,
      not: `
        agent*|doradc*|konsultant*|pracowni* ~3 mowil*|obiecal*|pomogl*|powiedzial*|twierdzi*|zapewnil*, konta ~5 polaczyc,
        kredyt ~8 zadzwon, mial|miala|mieli|mielisci* ~3 oddzwonic|zadzwonic, mikrofon|sluchawki|zestaw ~3 rozmow*,
        pomoc ~1 sie, porade specjalisty, ta|te|tej maszyne|maszyny ~1 do`,
    },
    legal: {
      says: `
        adwokat*|arbitraz*|egzekucj*|esad|kancelari*|komornicz*|komornik*|mecenas*|mediacj*|odszkodowani*|powodztw*|pozasadow*|pozew|pozwac|pozwani|pozwe|pozwem|pozwie|pozwiemy|pozwow|pozwu|pozywac|pozywam|pozywamy|prawnicy|prawniczce|prawniczka|prawniczke|prawniczki|prawnik|prawnika|prawnikami|prawnikiem|prawnikow|prawnikowi|przedsadow*|roszcze|roszczen|roszczeni*|sad|sadami|sadem|sadow|sadowa|sadowe|sadowego|sadowej|sadownie|sadowy|sadowych|sadu|sady|sadzie|sedzi|sedzia|sedziego|windykac*|windykator*|wokand*|zadoscuczynieni*|znieslawien*,
        do prokuratora|prokuratorem|prokuratury|sadu|trybunalu,
        dochodzi*|odpowiecie|odpowiesz|zaplacicie ~4 karn*|naleznosci|odsetek|odszkod*|pieniedzy|praw*|roszcz*|sad*,
        dowod*|drog*|dzial*|grzywn*|ide|idziemy|kara|kary|kieruje|konsekwenc*|krok*|ochron*|oddaje|oddam|odpowiedzialn*|odsetk*|pojde|pomoc*|porad*|postepowan*|proces|procesu|radca|radce|radcow|radcowie|radcy|rozpraw*|sal*|sciezk*|skieruje|skladam|skonczy|sposob*|spotkamy|sprawa|sprawe|sprawy|srodk*|swiadk*|trafi|ugod*|widzimy|wystapie|wystapimy|wystepuje|zawezwani*|zloze|zlozymy|zobaczymy ~4 cywiln*|karn*|podpis*|powodztw*|pozew|pozwu|prawn*|prob*|proces*|proponuje|rozpraw*|sad*|sali|sprawie|umown*|ustawow*|wytocz*|zaloz*|zawrzec|zeznan*,
        lamanie|lamia|lamie|lamiecie|narusza|naruszacie|naruszaja|naruszenie|naruszyliscie|zlamaliscie ~4 art*|dobr*|kodeks*|konsumenc*|praw*|przepis*|umow*|ustaw*,
        ostateczn*|papuga|papuge|papugi|procesow*|przedprocesow*|przedsadow* ~3 napisz*|ostroznosci|pism*|pozew*|termin*|wezwan*,
        ostroznosci|pisma|pismo adwokata|prawnika|procesow*|przedprocesow*|przedsadowe,
        wezwac|wezwani*|wzywam|wzywamy ~4 usunieci*|wykonani*|zaniechani*|zaplat*|zaprzestani*|zwrotu`,
      not: `
        adwokat* ~2 jajecz*|likier,
        ajerkoniak|drabin*|figurka|film|gra|gwizdek|jajeczn*|kostium|koszulka|ksiazka|kubek|likier|mlotek|opryskiwacz*|powiesc|prezent|przebranie|romans|sasiad*|sekator*|serial|stroj|studi*|toga|togi|upomin* ~4 adwokat*|komornik*|mecenas*|pozew*|prawa|prawni*|proces*|sad*|sedzi*,
        biuro|szef ~2 z kancelaria|kancelarii, dla ~1 adwokata|mecenasa|prawniczki|prawnika|radcy|sedziego,
        dla|moj|moja|mojej ~3 brat|koleg*|maz|mezowi|przyjaciolk*|siostra|zony ~4 adwokat*|kancelari*|prawni*|zachwyc*,
        dostalam|dostalem|otrzymalam|otrzymalem|przyszedl|przyszlo ~4 wezwani* ~1 zaplaty,
        kancelaria|kancelarii ~4 biurk*|fotel*|krzesl*|kubk*|kupuje|rabat|zamawia*,
        komornik|komornika ~2 byl|przyszedl ~2 sasiad*, nie ~4 pozwac|pozywac|prawnika|roszcze|roszczen|sadu|sadzic,
        pozew o milosc, proces|wzywam ~2 platnosci|produkcj*|reklamac*|zakup*|zamawiania|zwrotu,
        sadow* ~2 @num|adres|ulica|ulice, sedzi* ~1 boczny|kat|mecz*|pilk*|sportow*|tenis*`,
    },
    fraud: {
      says: `
        ani|nigdy|nikt ~5 nie ~4 kupil*|kupowal*|robil*|skladal*|zamawial*|zamowil*,
        bandyci|bandyctwo|bandytow|dispiut|disputa|dispute|fraud|fraudu|haker|hakera|hakerow|hakerz*|hochsztapl*|kanciarz*|kantow*|kantuj*|kanty|kradniecie|kradziecie|kretacz*|krzak|krzaki|krzakiem|machlojk*|mafia|malwersac*|naciagac*|naciagaja|naciagnel*|naciagniet*|nieautoryzowan*|nieuprawnion*|okradac*|okradaja|okradl*|okradzi*|oszukac|oszukal*|oszukan*|oszukuj*|oszusci|oszust|oszusta|oszustami|oszustem|oszustka|oszustki|oszustom|oszustow|oszustwa|oszustwem|oszustwie|oszustwo|phisherzy|phishing*|przywlaszczy*|rabunek|rozboj|scam|scamem|scamerow|scamerzy|scammerzy|scamu|sciema|sciemnia*|shakowa*|skradli*|skradzion*|szachraj*|szalbier*|szwindel*|ukradli*|ukradzion*|wkrecacie|wykradl*|wykradzion*|wyludz*|zagarnel*|zhackowa*|zhakowa*|zlodziei|zlodziej|zlodziejami|zlodzieje|zlodziejska|zlodziejski*|zlodziejstwo,
        bank ~4 cofa|cofnie|odbiera|odbierze|oddal|sciagnie|uznal|wie|zablokuje,
        celowo|swiadomie|wprowadza*|wprowadzil* ~3 blad|klam*|oszuk*,
        cofam|cofne|kwestionuj*|odzyskam|otwieram|otworze|otworzyl*|poprosilam|poprosilem|reklamacja|reklamuje|sciagne|skladam|spor|sporem|sporu|spory|uruchamiam|uruchomilem|wniosek|wszczynam|wycofam|wycofuje|zakwestionowal*|zalozylam|zalozylem|zareklamowal*|zglaszam|zglosilam|zglosilem|zglosze|zloze|zlozylam|zlozylem ~7 alior*|bank*|blik*|ing|karcie|karty|klarn*|mastercard*|mbank*|millennium|obciazen*|operator*|otwieram|otworze|paypal*|payu|pekao|pko|platnos*|przelewy24|revolut*|santander*|tpay|transakcj*|visa|vise|visie|visy|wystawc*|zloze,
        czego|czym|ktora|ktore|ktorego|ktorej|ktory|ktorych|ktorym ~4 nic|nie ~2 kupil*|kupowal*|robil*|rozpoznaj*|skladal*|wiem|zamawial*|zamowil*|zgadzal*|zgodzil*|zlecal*,
        dane|danych|karta|karte|konto|mail|maila|pesel|tozsamosc ~4 przejal*|przejet*|shakowan*|sklonowan*|skopiowan*|skradzion*|ukradzion*|uzyt*|wlaman*|wyciekl*|wykorzystal*|wykorzystan*|zastrzegl*|zastrzezon*|zhackowan*|zhakowan*,
        falszywk*|kradziez*|podrabian*|podrobk*|podroby|przejet*|schakowan*|shakowan*|sklonowan*|skopiowan*|uzyt*|wlama*|wykorzystan*|wykradzion*|zhackowan*|zhakowan* ~5 dane|danych|dostal*|jako|jawna|jest|karta|karte|karty|konta|konto|mail*|oryginal*|pesel*|pieniedzy|poczt*|przysl*|sprzeda*|to|tozsamosc*|wcisn*|zwykla,
        haker*|kto|ktos|nieznan*|obca|obcy|osoba|zlodziej ~5 kupil*|kupowal*|logowal*|loguje|placil*|podszyl*|podszyw*|poslugiwal*|posluguje|przejal*|ukradl*|uzyl*|uzyw*|wlama*|wykorzyst*|wzial*|zaciagnal*|zalogowal*|zamawia*|zamowil*|zaplacil*|zdobyl*|zmienil*|zrobil* ~5 adres*|blik*|dane|danych|danymi|hasla|haslo|karta|karte|karty|konta|konto|mail*|mna|mnie|moim|moja|moje|mojego|mojej|nazwiskiem|nazwisko|pesel*|tozsamosc*|zakup|zakupy,
        nie ja|my ~2 bylam|bylem|kupil*|kupowal*|placil*|robil*|skladal*|zamawial*|zamowil*|zatwierdz*|zlozyl*,
        nie ~4 akceptowal*|autoryz*|dokonal*|dokonywal*|kupil*|kupowal*|podpisal*|podpisywal*|potwierdzal*|poznaje|robil*|rozpoznaj*|skladal*|wyrazal*|wyrazil*|zamawial*|zamowil*|zatwierdz*|zgadzal*|zgodzil*|zlecal*|zlecil*|zlozyl* ~5 abonament*|nic|niczego|obciazen*|platnosc*|raty|subskrypcj*|tego|tej|transakcj*|tutaj|tych|u|umow*|zakup*|zamowien*`,
      not: `
        alarm*|atrap*|bluza|figurka|film|gra|kamer*|kostium|koszulka|kot|kotek|ksiazka|kubek|kurier*|linka|na|napis*|od|pies|piesek|plyta|przeciw|przed|puzzle|sasiad*|serial|szop|zamek ~5 fraud|haker*|kradziez*|mafia|okradl*|oszust*|scam*|skradzion*|ukradl*|ukradzion*|wlaman*|zlodzie*,
        dalam|dalem|zostalam|zostalem ~2 sie? oszuk*, kiedys|wczesniej ~5 naciagn*|oszuk*, konto ~4 nie istnieje,
        naciagn*|oszuk* ~4 allegro|indziej|innej|innym|olx|vinted,
        nie ~2 mowie|oskarzam|posadzam|sugeruje|twierdze ~5 klam*|kradziez*|oszuk*|oszust*|scam*, oszukal* ~2 rozmiar*|sie,
        paczk*|przesylk* ~3 skradl*|skradzion*|ukradl*|ukradzion*,
        skradzion*|ukradl*|ukradzion* ~1 klatk*|paczk*|rower*|samochod*|spod|sprzed,
        skradzion*|ukradzion* ~1 mi paczk*|przesylk*, zlodziei|zlodziejami|zlodziejom ~2 ma|rowerow`,
    },
    regulator: {
      says: `
        doniesieni*|donos|donosu|poinformuj*|poskarze|powiadom*|skarg*|zawiadamiam|zawiadomi*|zglasz*|zglosi*|zglosz* ~7 bik|celn*|dozor*|giod*|inspekcj*|inspektor*|instytucj*|komend*|komisariat*|komisj*|ministerst*|nadzor*|organ|organom|organow*|organy|policj*|prokurator*|prokuratur*|rodo|rzecznik*|sanepid*|skarbow*|sluzb*|uodo|uokik*|urzad*|urzedem|urzedow|urzedu|urzedy,
        do|u|z rzecznika|rzecznikiem|rzecznikowi,
        dzwonie|ide|idziemy|jade|kieruje|mail|napisze|oddam|opisze|pisze|pojde|pojdziemy|powiadomie|powiadomilam|powiadomilem|skieruje|skladam|skonczy|spraw*|udam|wezwalam|wezwalem|wezwe|wybiore|wzywam|zadzwonie|zawiadamiam|zawiadomie|zawiadomilam|zawiadomilem|zglaszam|zglosilam|zglosilem|zglosze|zloze|zlozylam|zlozylem ~6 inspekcj*|inspektor*|knf*|komende|komendy|komendzie|komisariat*|komisj*|ministerst*|nadzor*|policj*|prokuratora|prokuratur*|rzecznik*|sanepid*|skarbow*|uodo*|uokik*|urzad|urzedu|urzedzie,
        ecc|eck|ecknet|giodo|gis|gisem|gisu|kas|knf|knfu|okik|pip|puodo|sanepid*|skarbowej|skarbowk*|uodo|uokik*|wiih,
        federacj*|inspekcj*|inspektor*|naruszeni*|rzeczniczk*|rzecznik*|stowarzyszeni*|urzad*|urzedem|urzedow|urzedu|urzedzie ~3 budowl*|celn*|danych|farmaceut*|finansow*|handlow*|jakosci|komunikacji|konkurencj*|konsument*|miejsk*|ochrony|patentow*|powiatow*|pracy|praw|regulacji|rodo|sanitarn*|uke|weteryn*,
        generaln*|glown* inspektor*,
        komende|komendzie|komisariacie|komisariat|policj*|prokuratora|prokuratur* ~4 firm*|ide|panstwa|powiadom*|sklep*|wami|was|wasz|waszej|waszych|waszym|wie|wkroczy|zajmie|zajmuj*|zawiadom*|zglasz*|zglosi*|zglosz*,
        komisj* ~1 etyki|europejsk*|nadzoru ~4 finansow*|opisz*|skarg*|spor*,
        konsumenci|konsumenck*|mediacj*|miejsk*|polubown*|powiatow* ~4 centr*|inspek*|organizac*|rozwiazyw*|rzecznik*|sad*|sporow|wojewodzk*`,
      not: `
        auto|bluza|czapka|figurka|gra|klocki|kostium|koszulka|kradziez|ksiazka|napis*|odznaka|plakat|plaszczyk|przebranie|puzzle|radiowoz|stroj|wlamanie|zabawka|zestaw|zlodziej* ~8 inspektor*|komend*|komisariat*|policj*|prokurator*,
        auto|dla|dokumenty|portfel|rabat|rower|samochod|telefon|znizka ~5 komis*|policj*,
        nie ~5 isc|skarg*|zglasza*|zglosi* ~4 policj*|rzecznik*|uokik*|urzed*, przeczytal*|sprawdzil*|widzial* ~4 uokik*,
        sprawdzil* ~3 stronie uokik`,
    },
    safety: {
      says: `
        akumulator*|alergi*|bablach|bable|bateri*|dermatolog*|laptop|lekarz*|pokrzywk*|powerbank|rzyga|rzygal*|uczula|uczuleni*|uczulil*|wymiot*|wysypk* ~5 dostal*|dziecko|goracy|mial*|mowi*|nagrz*|napuch*|od|oparzen*|parzy|pies|po|powiedzial*|przegrz*|przez|puchn*|reakcj*|rozgrz*|skora|spuch*|stwierdzil*|swedzi|syczec|syczy|twarz|uczuleni*|wasz*|wczoraj|wybrzusz*|wyskocz*|wywolal*,
        anafila*|chirurg*|dlawi*|dusil*|duszac*|dymi|dymiace|dymic|dymil*|eksplodowal*|iskier|iskry|iskrz*|karetk*|krwawi*|obdukcj*|omdl*|oparz*|plomien|plomieniach|plomieniami|plomienie|pogotowi*|polkn*|polyk*|poparz*|pozar|pozarach|pozarem|pozarow|pozaru|samozaplon*|sor|soru|sorze|spalenizn*|strul*|struta|szwy|udlawi*|udusi*|wybucha|wybuchl|wybuchla|wybuchlo|wybuchly|zaczadz*|zadlawi*|zadusi*|zadymi*|zadzierzg*|zaiskrz*|zakrztu*|zaslabl*|zatru*|zemdl*|zwarcia|zwarcie,
        cera|dostal*|gardlo|glowa|jezyk|oczy|oko|pojawil*|powiek*|rece|skora|skore|szyja|twarz|usta|warga|wargi|wyskoczyl* ~5 alergi*|bablach|bablami|bable|czerwon*|dusznosci|egzem*|krost*|luszcz*|lzawi*|opuch*|pali|palil*|piecz*|pieka|piekl*|pokrzywk*|puchn*|schodzi|spuch*|swedz*|uczuleni*|wstrzas*|wysypk*|zaczerwien*|zapalenie,
        czuc|czuje|leci|lecial|pelno|poszedl|smierdzi|ulatnia|ulatnial*|wycieka|wydobyw*|wylecial|zapach ~3 dym*|gaz*|palon*|spalenizn*|spalon*,
        drut*|gwozdz*|igla|igle|igly|kamyk|larw*|metal*|odlamk*|odpryski|opilki|plesn*|robak*|srub*|szkiel*|szkla|szklo|zylet* ~6 batonie|butel*|czekolad*|dzem*|jedzeni*|karmi*|kaszk*|kremie|materac*|plynie|slo*|w|wysta*|zup*,
        eksplod*|eksploz*|kopie|kopnal*|kopnelo|mrowi|okaleczyl*|opuchl*|palilo|pekl*|pekn*|piec|piecze|piekly|pierdolnal*|pocial*|pokalecz*|popiescil*|poranil*|porazil*|przecial*|przecie*|puchnie|razi|rozcial*|rozciet*|rozerwal*|rozpadl*|rozprysl*|rozsadzil*|rozwalil*|schodzi|skalecz*|skrecil*|skrecon*|spuchl*|stracic|stracil*|strzelil|strzelila|swedzi|trzepnal*|wbil*|wstrzasn*|wybil*|wybuch*|zaczerwienil*|zlamal*|zlaman*|zranien*|zranil*|zwichn* ~4 bark|bateri*|corke|czolo|dlon*|dziecko|dziecku|glow*|gorac*|jezyk|kostk*|kregoslup*|meza|mi|mnie|mozg*|nadgarst*|nog*|oczy|oka|oko|palc*|palec*|pod|powiek*|prad*|przytomn*|rece|rekach|reke|reku|sie|skor*|sloik*|sobie|stop*|syna|szkl*|szyb*|szyj*|twarz*|usta|warg*|wzrok|zab|zeba|zebro|zone,
        ma|mam|mial|miala|mialam|mialem ~5 blizn*|guz|guza|krwawi*|oparzen*|ran|rane|rany|siniak*|siniec,
        nadpal*|nadtopi*|osmalil*|pali|palil*|plonal*|plonie|podpalil*|przypal*|roztopi*|spalil*|splonal*|splonel*|stopil*|topi|topic|zajal*|zapali|zapalil* ~4 bateri*|blat|dloni|dom|firank*|gniazd*|kabel|kocyk|ladowark*|lampa|listw*|mi|ogniem|plastik|plomieni*|podlog*|przescieradl*|rece|reku|sciane|wlosy|wtyczk*,
        oderwal*|odpadl*|pekl*|polamal*|przewrocil*|puscil*|rozpial*|runal*|runelam|spadl*|upadl|upadla|upadlam|upadlem|urwal*|wypadl*|wywrocil*|zalamal*|zarwal*|zawalil*|zerwal*|zlozyl* ~7 babci*|cork*|drabin*|dzieciom|dzieck*|glow*|guz*|jazdy|maz|metr*|mna|mnie|niemowl*|palc*|plec*|polroczn*|syn*|udlawi*|zeb*|zona`,
      not: `
        alarm|czujnik*|detektor*|gasnic*|koc|kolor|lakier|odcien|swiec*|ubranie|zapach ~5 czad*|dym*|gaz*|krwi|ogni*|pozar*|tlenk*,
        dla|do|krem|masc|na|opatrunek|plaster|przeciw|sprzet|zel ~2 alergi*|oparzen*|poparzen*|ran|uczuleni*,
        pekl* ~1 serca|serce`,
    },
    self_harm: {
      says: `
        blagam|chce|chcialabym|chcialbym|marze|modle|mysle|najchetniej|pragne|wolalabym|wolalbym|wole ~4 niezyc|sczeznac|skoczyc|smierc|smierci|umarl|umarla|umierac|umrzec|wyskoczyc|zasnac|zdechnac|zginac|zniknac,
        brak|brakuje|celu|checi|dosc|dosyc|nie|ochoty|odebrac|odebralo|odechci*|sens*|sil|sily|zmeczon* ~4 istniec|istnienia|istnieniem|zyc|zycia|zycie|zyciem,
        dzieci|innym|latwiej|lepiej|lepszy|rodzinie|swiat*|wam|wszyscy|wszystkim ~4 beze mnie,
        latwiej|lepiej|lepszy ~3 bez|beze ~1 mnie, mnie ~3 nie bedzie,
        nalykac|nalykalam|nalykam|podciac|podetne|powiesic|powiesze|przedawk*|samoboj*|samookalecz*|samounicestw*|suicyd*|targnac|targnal*|targne|wieszam,
        nie ~3 doczekam|dozyc|dozyje|dozyjemy|obudzic|obudzil|obudzila|urodzic|urodzil|urodzila,
        sie ~2 otruc|otruje|pociac|potne|powiesic|powiesze|utopic|utopie|zabic|zabije|zastrzelic, zyc ~4 nie|odechci*|sensu`,
      not: `
        album|film|gra|koszulka|ksiazka|plyta|powiesc|serial|tytul ~6 samoboj*|smierc*|umrzec|zabic|zegnaj|zyc|zycia,
        mnie ~3 nie bedzie ~4 adresem|dni|do|domu|kilka|kraju|miejscu|pod|polsce|pracy|przez|rano|tam|tydzien|tygodn*|urlopie|w|wakacjach|wieczorem|wtedy,
        nie ~2 moge|potrafie|umiem|wyobraz* ~3 zyc ~2 bez,
        nie ~3 zyc ~4 bez ~4 kaw*|kremu|nich|niego|serial*|sluchawek|tego|was, zniknac ~2 z ~3 baz*|list*|sklep*|system*,
        zyc nie umierac, zyc nie ~1 umiera*`,
    },
    reputation: {
      says: `
        antyreklam*|czarny|fatalna|komentarz*|najgorsza|negatywn*|szczera|zla ~5 kasuj*|komentarz*|ocen*|opini*|post*|pr|recenzj*|reklam*|usuw*,
        artykul|filmik|obsmaruj*|ocenie|ocenilam|ocenilem|ocenimy|odradz*|omijac|omijaja|omijajcie|omijal*|opowiadam|opowiem|opublikuj*|ostrzeg*|ostrzez*|poinformuj*|polec*|post|posta|powiem|przestrzeg*|recenzj*|relacj*|renom*|reputacj*|rozgadam|rozglosz*|rozpowiem|rozsl*|uprzedz*|upubliczni*|video|watek|wideo|wizerunk*|wpis|zjade|zjechal*|zjedziemy|zniszcze|zrujnuj* ~5 cal*|daleka|firmy|grup*|innych|innym|kanal|kazd*|kolez*|korespond*|kto|ludzi|ludziom|lukiem|mail*|opini*|panstw*|reputac*|rodzin*|rozmow*|rozpakow*|sklep*|straci*|swiat*|ucierpi*|was|wasz*|wszystk*|znajom*|zniszcz*|zwrot*,
        cala|cale|dziennikarz*|inni|innych|kazdego|kazdemu|klienci|klientom|klientow|kolegom|kolezankom|ludzi|ludzie|ludziom|nauczycielk*|pol|redakcj*|redaktor*|rodzina|rodzinie|sasiad*|swiat|swiatu|telewizj*|wszyscy|wszystkich|wszystkim|znajomych|znajomym ~6 czeka|dowie|dowiedza|ocenia|odradz*|omijal*|opisz*|opowiadam|opowiem|ostrzeg*|ostrzez*|powiem|poznaj*|przeczytaj*|przestrzeg*|uslysz*|wie|wiedza|zainteresuj*|zajm*|zobacz*,
        dam|dodaje|dodalam|dodalem|dodam|ide|idzie|leci|naglasni*|naglos*|nagra*|napisal*|napisz*|opisal*|opisuj*|opisz*|opublik*|oznacz*|pisze|podam|podziel*|pojdzie|pokaz*|poleci|publik*|robie|rozpowszechni*|screen*|skomentuj*|skrin*|trafi|udostepni*|umieszcz*|wrzuc*|wstawi*|wystaw*|zamieszcz*|zobaczy|zostaw*|zrobie ~7 allegro|blog*|ceneo|dziennikarz*|facebook*|fb|fejs*|forach|forum|gazet*|googlach|google|gowork|grup*|insta|instagram*|internecie|internet*|interwencj*|kanal*|linkedin*|medi*|neci*|netu|opineo|polsat*|portal*|pras*|radi*|redakcj*|reddit*|reporter*|siec|sieci|social*|spolecznosciow*|telewizj*|tik|tiktok*|trustpilot*|tvn*|tvp|twitter*|uwag*|wykop*|x|youtub*|yt,
        dodal*|napisal*|wystawil*|zostawil* ~3 komentarz*|opini*|recenzj* ~4 ceneo|google|kasuj*|opineo|poczyt*|ponown*|usun*,
        do|mam|znam ~3 dziennikarz*|faktow|faktu|gazety|interia|interwencji|media*|mediow|onetu|prasy|redakcji|redaktor*|reporter*|telewizj*|tvn|tvn24|uwagi,
        facebook*|fejs*|forum|google|grup*|insta*|internet*|linkedin*|reddit*|siec|tiktok*|twitter*|wykop*|x|youtub*|yt ~3 dowie*|naglos*|nagr*|napisz*|opisz*|oznacz*|pokaz*|wrzuc*|wstawi*|zobacza|zobaczy,
        niech ~3 inni|kazdy|klienci|ludzie|swiat|wszyscy ~2 dowie*|ocen*|przeczyt*|wie|wiedz*|zobacz*`,
      not: `
        facebook|instagram|tiktok|youtube ~2 podpowie*|pokazal*|polecil*, haul*|polecam|unboxing*|zasluzyli*,
        paczka ~2 w swiat, polec* ~6 goraco|kazd*|sklep|was|wszyst*|znajom*`,
    },
    anger: {
      says: `
        arogan*|bajzel|bezczeln*|bezduszn*|bucowat*|bulwersuj*|burdel|chamsk*|chamstw*|czelnosc|drwicie|drwin*|dziadost*|furi*|gracie|granda|hanb*|haniebn*|igracie|karygodn*|kpicie|kpin*|kpisz|kurwa|lekcewaz*|nieakceptowaln*|niedopuszczaln*|nienawidz*|oburz*|olewacie|olewaja|osmieszacie|partactw*|rozjuszon*|rozwsciecz*|rzygac|rzygam|skandal*|tragedi*|tupet|tupetu|wkurw*|wkurzacie|wkurzon*|wkurzyl*|wpieni*|wredn*|wsciek*|wstyd|wstydzcie|zbulwersowan*|zbywacie|zenad*|zenua|zenuj*,
        beznadziejn*|fataln*|gorszego|gorszej|kompromituj*|najgorsz*|niepowazn*|smieszni|tragiczn*|zalosn* ~4 doswiadcz*|firm*|infolini*|internecie|jakosc*|jestescie|kontakt*|ludzie|obslug*|podejsc*|serwis*|sklep*|to|traktow*|wspolprac*|zakup*,
        cholera|cholery|chuj*|gotuja|gotuje|jebac|jeban*|jebie|kurde|kurwa|kurwy|pierdol*|potraktowan*|traktowan*|traktujecie|zajebi*|zlekcewaz* ~4 co|gdzie|idiot*|ile|jak|jasna|kiedy|klient*|mac|mnie|nikt|sklep|smiec*|szmat*|takie*|w|was|we|z,
        co ~2 za ~2 bezczel*|burdel|bzdur*|chamstw*|cyrk|dramat|dziad*|farsa|firma|kpina|obsluga|paranoja|porazka|skandal|syf|traktow*|tupet|wstyd|zenad*,
        dosc|dosyc|oszale*|rzyga*|smie|smiecie|smieliscie|smiesz|zal|zwariuj* ~4 jeszcze|kasy|mi|mnie|pieniedz*|pisac|prosic|tego|tym|wami|was|waszego|waszy*|zlotow*,
        dziurek|dziurki|klient* ~5 dupie|gdzies|glupi*|nosie, mam ~3 dosc|dosyc ~3 $|mam|tego|was|wasz*, szlag ~4 trafi*,
        trzes*|z|ze ~3 nerwow|wsciekloscia|zlosci`,
      not: `
        corka|czapka|film|gra|kiedys|kolezanka|kolor|kolorow*|kolory|koszulka|ksiazka|kubek|kurier*|mama|maz|napis*|serial|sos|syn|zona ~5 bezczel*|chams*|cholera|cyrk*|furi*|katastrof*|kurw*|nienawi*|skandal*|wkurz*|wsciek*|wstyd*|zl*,
        dosc|dosyc|skandaliczn* ~1 dlug*|dobr*|duz*|mal*|niska|pyszn*|szerok*|tani*, kolezanka ~12 zlosci,
        wsciek* ~1 diab*|kolor*|malp*|pies|ptaki, wsciek* ~2 na ~1 inpost*|kuriera|meza|poczte|siebie|syna, wscieklizn*,
        wstyd ~2 bylo|dac|mi|przyzn*|pytac|sie`,
    },
    distress: {
      says: `
        alzheimer*|bialaczk*|chemii|chemioterap*|inwalid*|nowotwor*|odeszla|odszedl|opiekuj*|parkinson*|pochowal*|pochowek|pogrzeb*|poronieni*|poronil*|powodz|powodzi|pozaru|pozarze|rak|raka|sm|smierc|smierci|spalil*|straci*|strata|stwardnieni*|udar|udaru|umarl*|urn*|zaloba|zalobe|zalobie|zawal|zawalu|zginal|zginela|zmarl*|zwolnil*|zwolnion* ~5 babci|babcia|brat|brata|chor*|ciaze|cork*|dach*|dla|dom*|dziadek|dziadka|dzieck*|kot*|mam*|matka|matki|maz|meza|mezu|mieszkan*|nam|niepelnospr*|ojca|ojciec|peknie*|pies|po|prac*|przyjaci*|psa|siostr*|straci*|syn*|tat*|trakcie|tygodniu|u|wczoraj|wozek|wszystko|wykryt*|wypadku|zdiagnoz*|zona|zone|zonie|zony,
        babcia|brat|corka|dziadek|dzieci|ja|kot|kotek|mama|matka|maz|ojciec|pies|piesek|przyjaci*|siostra|syn|tata|wszyscy|zona ~3 chora|chore|chory|chorzy|odeszla|odszedl|umarl*|umiera*|zginal|zginela|zmarl*|zyje,
        bezradn*|bezsiln*|blagac|blagam|depresj*|desperac*|lez|lkam|lzach|lzami|lzy|panika|panikuj*|placz*|plakac|plakal*|poplakal*|przerazon*|przybit*|rozpacz*|rozplakal*|rozsypc*|rozsypka|roztrzesion*|ryczal|ryczalam|rycze|ryczec|szloch*|wykonczon*|zaklinam|zalamal*|zalaman*|zalamuj*|zdesperow*|zdruzgotan*|zrozpaczon*|zrujnowan*,
        boje|emerytur*|pomocy|pomozcie|ratunku|rencie|renty|rozwod*|zasil* ~6 blagam|ciezk*|co|jedzenie|ledwo|nie|prosze|stac|starcza|strace|stracimy|trudn*|wszystkie|wyzyj*|zostan*,
        chora|choruj*|chory|leze|mam|u|walcze|wykryto|zdiagnozowano ~4 alzheimer*|bialaczk*|chemi*|depresj*|nowotwor*|operacj*|raka|sm,
        jedyn*|ostatni* ~1 album|pamiatka|pamiatke|prezent|zdjeci* ~5 babci|brata|mamy|matki|ojca|po|taty|zanim|zmarl*,
        kasa|pieniadze|pieniedzy|to ~4 na ~1 chleb|czynsz|jedzenie|leczenie|leki|zycie,
        nie wiem ~2 co ~3 dzieje|poczac|robic|zrobic,
        nie ~2 moge|potrafie|spie|spimy|sypiam ~4 jesc|nocy|pozbierac|przestac|przez|spac,
        nie ~4 daje|dajemy|dam|mam|rade|radze ~2 juz|rady|sil|sily|sobie ~4 $|dzieci|juz|kolejn*|komputer*|rat*|tak|tym|walcz*|zaplac*|zycie*,
        od|po|w ~1 panice|poronieniu|smierci|stracie|zalobie|zaloby`,
      not: `
        bateri*|drukark*|laptop|telefon|zegarek ~2 padl*|umarl*|zdechl*, blagam ~8 haha,
        bobas|film|gra|koszulka|krem|kremu|krople|ksiazka|kubek|lalka|lalke|maszynka|napis*|naszyjnik|obraz*|pianka|plakat|serial|smiech*|sztuczn*|wisiorek ~6 depresj*|desper*|lez|lzy|panik*|placz*|poplak*|rak|rozpacz*|smierc*,
        cebul*|desperacko, lez|lzy|placz*|poplak* ~2 dlugi*|radosc*|smiech*|szczesc*|wzrusz*|ze,
        panika ~2 juz|minela|odwolan*, radze sobie ~2 logowaniem, sprzedawca|sprzedawczyni ~6 plak*,
        wiem ~1 co z nia|nim|nimi, wierzba|wierzby placzac*`,
    },
    abuse: {
      says: `
        banda|bande|bandy|jakis|jedne|jedni|jestes|jestescie|kupa|same|skonczon*|stado|ty|typow*|wy|zgraja|zwykl* ~3 baran*|bezmozg*|bydl*|cham*|cioty|cwaniak*|debil*|durn*|dziady|glup*|gnoje|hieny|idiot*|imbecyl*|jeban*|kawal*|kretacze|kretyn*|kurw*|len*|matol*|nierob*|nieudaczni*|osly|oszusci|oszust*|palant*|pasozyty|pierdolon*|polglow*|smieci|smiecie|suki|swinia|swinie|tep*|zasran*|zlodziei|zlodzieje,
        barany|hieny|k|kur|osly|pasozyty|tluki ~3 cmentarne|jedne|nie|oddaj*|wa|wy|zerujecie,
        bezmozg*|buraki|chamidl*|chamie|chuje|chujow|chuju|ciemniaki|cipo|ciul*|cwok*|darmozjad*|debil*|dziwki|fiut*|frajerzy|glupcy|glupki|glupkow|glupole|gnido|gnidy|gnoje|gnojki|gnoju|gowniarz*|idioci|idiot*|imbecyl*|jebane|jebani|jebany|jelopy|kretyn*|kurwo|kutas*|lachudr*|lajdak*|matol*|mendy|nieroby|nieudaczni*|pajace|palant*|pedaly|pizdo|pizdy|pojeb*|polactw*|polglow*|polmozg*|popamieta*|pozalujecie|pozalujesz|przyglup*|przyjeb*|scierwa|skurwiel*|skurwysyn*|sukinsyn*|szmato|szuje|tepaki|tumanie|tumany|zasran*|zjeb*,
        chrzancie|cmoknij*|durna|durny|glupi|glupia|goncie|jebac|jebcie|kij|odpierdol*|pierdol|pierdolcie|pocaluj*|spadaj*|spieprzaj*|spierdal*|stul*|tepa|tepy|wal|walcie|wynocha|wypchaj*|wypieprzaj*|wypierdal*|zamknij* ~3 bocie|bot|dupe|gebe|jestes|jestescie|maszyno|mnie|morda|morde|oczy|oko|pis|pysk*|ryj*|sie|stad|was,
        konsultan*|obsluga|to|wasz* ~4 baran|burak|cham|krowa|osiol|suka|swinia,
        mozg*|poukrec*|rozum*|siano ~3 brak|glow*|lbach|lby|leb|macie|siano`,
      not: `
        corka|dla|figurka|film|gra|karcian*|kostium|koszulka|ksiazka|kubek|kurier|maz|napis*|nie|owca|pies|poradnik|puzzle|sasiad|serial|skora|stroj|syn|welna|znak|zodiak*|zona ~4 baran*|burak*|cham*|debil*|dziw*|frajer*|idiot*|kretyn*|osl*|pajac*|suk*|swin*|tluk*,
        dla|film|gra|karciana|koszulka|ksiazka|kubek ~3 buraki|debil*|idiot*`,
    },
    occasion: {
      says: `
        bierzmowanie|ceremonia|chrzciny|chrzest|egzamin|imieniny|impreza|jade|jedziemy|jubileusz|kawalerski|komunia|konczy|lece|lecimy|matura|oboz|panienski|pogrzeb|przeprowadzka|rocznica|rocznice|rusza|slub|studniowka|sylwester|urodziny|walentynki|wesele|wigilia|wyjazd|wyjezdzam|wyjezdzamy|wylatuj* ~5 @num|czerwcu|delegacj*|dzis*|grudniu|jutro|kuzynki|lat|lata|lipcu|maju|narty|niedziele|piatek|pojutrze|poniedzialek|roczek|sierpniu|siostry|sobote|tuz|tydzien|urlop*|wakacj*|wrzesniu|za,
        czwartek|dni|do|dojdzie|dotrze|dzis|dzisiaj|idziemy|jutro|mam|mamy|na|niedziele|niespodziank*|piatek|pod|pojutrze|poniedzialek|potrzeb*|prezent*|przed|sobote|srode|tuz|tydzien|upomin*|wtorek|za|zdazy*|zostal* ~4 18|18stke|bal|balu|bierzmowan*|ceremoni*|choinka|choinke|chrzcin*|chrzest|chrztu|czterdziestk*|delegacj*|egzamin*|festiwal*|imienin*|impreza|impreze|imprezy|jubileusz*|kawalersk*|koloni*|komunia|komunie|komunii|koncert*|maraton*|matur*|mikolajki|oboz*|osiemnastk*|panienski*|parapetow*|piecdziesiatk*|pogrzeb*|roczek|roczku|rocznic*|slub|slubem|slubu|studniowk*|stype|swieta|swietami|sylwest*|trzydziestk*|urodzin*|wakacj*|walentynk*|wesela|wesele|weselem|wielkanoc*|wigili*|wycieczk*|wyjazdem|zawodow|zawody,
        dnia|dniem|dzien ~1 babci|chlopaka|dziadka|kobiet|matki|nauczyciela|ojca`,
      not: `
        bilet* ~3 koncert*,
        bon|bony|byl*|dziala*|film|gra|gratis|karte|klubowicz*|kod|ksiazka|minal*|otwart*|pracujecie|promocj*|punkty|rabat|taniej|ubiegl*|wysylacie|zeszl*|znizka ~8 dzien|imieniny|komunia|komunie|komunii|rocznic*|slub|swieta|sylwestra|urodzin*|wesele|wigili*,
        do|kolekcji|roznica|roznice panienskiego, dziecka|urodziny ~6 klubowicz*|promocj*|rabat|taniej|znizk*, swieta karte,
        zglasz* ~3 swietami`,
    },
    followup: {
      says: `
        @num|czwarty|drugi|enty|kolejny|ktorys|piaty|trzeci ~1 konsultant|mail|raz|wiadomosc ~2 dzwon*|pisz*|pytam|tej|trzecia,
        aktualizacj*|cos|decyzj*|jakies|nowego|postep*|wiadomo ~5 reklamac*|sprawie|sprawy|ticket*|zgloszen*,
        bez|brak|doczekal*|dostal*|nie|nikt|otrzymal*|sprawa|zadnej|zero ~4 niezalatwion*|oddzwania*|oddzwonil*|odezwal*|odpisal*|odpisuj*|odpisywac|odpowiedzi|odpowiedzial*|odzewu|odzywa*|raczyli|reakcji|rozwiazan*|stoi|wisi|zalatwion*,
        czekam ~3 telefon ~2 od, czekam|czekamy|oczekuj*|prosze ~4 jakakolwiek|oddzwon*|odpis*|odpowiedz*|reakcj*,
        dzwonie|pisac|pisze|prosze|pytam ~1 czwarty|drugi|jeszcze|kolejny|piaty|ponownie|trzeci|znowu ~1 bo|o|raz|sprawie|w,
        dzwonil*|kontaktowal*|maila|maile|mailem|napisal*|pisal*|prosil*|przeslal*|pytal*|reklamacji|rozmawial*|ticket*|wiadomosc*|wyslal*|wysylal*|zapytal*|zglaszal*|zglosil*|zgloszeni* ~9 bez|brak|cisza|cisze|czwartek|dotad|milcz*|niedziele|niedzieli|nikt|odpowiedzi|odzew*|piatek|poniedzialek|ponownie|przedwczoraj|razy|sobote|srode|temu|teraz|wciaz|wczoraj|wtorek|zbyt*|zero|zeszlym|znowu,
        gdzie|kiedy ~3 odpowiedz, ktos ~5 odezwie|skontaktuje, ktos|serwis ~2 mial* ~4 oddzwonic|odezwac,
        mial*|mieli*|mowil*|obiecal*|obiecan*|zapewnia* ~8 nikt|oddzwoni*|odezwac|odezwie|odpisac|odpowiedz|skontaktowac|skontaktuj*,
        minal|minel*|od ~8 odpowiedz*|reklamac*|tamtej|zgloszeni*,
        moj|to ~1 czwarty|drugi|kolejny|piaty|poprzedni*|trzeci ~1 mail|telefon|wiadomosc*|zgloszen*,
        nawiaz*|odnosz*|powoluj*|wracam|zgodnie ~4 korespond*|poprzedni*|rozmow*|tematu|ustaleni*|wczesniejsz*|wczorajsz*|zgloszon*,
        obietnic*|odpisal* ~6 dalej|nic|wciaz, odpowiedz|odpowiedzi|odzewu|telefon ~3 brak|czekam|dostal*|dotad|milczy, re re`,
      not: `
        blednym mailem, maile z ~1 promocj*, nie ~1 musi* ~2 odp*, nie ~2 znam odpowiedzi`,
    },
    ai_question: {
      says: `
        automat|automatem|bot|botem|czlowiek|czlowiekiem|komputer|konsultant|ktos|maszyna|osoba|pracownik|pracownikiem|robot|robotem|zywy ~7 czy ~6 ai|algorytm|automat|automatem|bot|botem|czlowiek|czlowiekiem|ej|komputer|ktos|ludzie|maszyna|nazwa|osoba|pania|pracownik|pracownikiem|program|programu|robot|robotem|skrypt*|system|sztuczn*,
        brzmisz|czy|gadam|jestes|odpowiada|pan|pani|pisze|rozmawiam ~4 ai|algorytm|algorytmem|automatem|bot|botem|chatbotem|czatbotem|czlowiekiem|maszyna|programem|robotem|skryptem|sztuczn* inteligencj*?,
        brzmisz|jestes|pan|pani|ty|wygladasz ~4 asystent*|automatem|bot|botem|chatbotem|czatbotem|czlowiek|czlowiekiem|istniej*|komputerem|maszyna|naprawde|prawdziw*|programem|realn*|robot|robotem|skryptem|zywa|zywy ~2 $|?|czy,
        brzmi|brzmisz|gadam|jestes|jestescie|koresponduje|maile|odpisuje|odpowiada|odpowiedz*|pan|pani|pisze|rozmawiam|tekst*|to|tu|tutaj|ty|udowodnij|wiadomosc*|wrazenie ~4 ai|algorytm|algorytmem|asystentem|automat|automatem|automatyczn*|bot|botem|chatbot|chatbotem|chatgpt|czatbot|czatbotem|czlowiek|generowan*|gpt|komputer|komputerem|maszyna|program|programem|robot|robotem|skryptem|system|sztuczn*|wirtualn*,
        chatgpt|claude|gemini|gpt|llm|prawdziwa|prawdziwy|zywa|zywy ~4 dziala|jestes|konsultant*|pan|pani|to|uzywa*|wlasn*,
        czy ~6 czlowiek|czlowiekiem|konsultant|ktos|ludzie|pracownik|zywy ~3 czyta|obsluguj*|odpisuje|odpowiada|pisze|siedzi|stoi`,
      not: `
        aparat|funkcj*|futro|kamera|kwiat*|laptop|okulary|rosliny|skora|sluchawki|tablet|telefon|zegarek ~4 ai|gpt|prawdziw*|sztuczn*,
        asystent ~1 zakup*, captcha|figurka|film|gra|klocki|koszulka|ksiazka|plakat ~8 ai|android*|czlowiek*|robot*|sztuczn*,
        ekspres|kurier*|paczkomat ~3 automat*|czlowiek, gdzie ~3 czlowiek|ludzie|osoba, jestem robot*,
        kim|kto|z ~2 automat|bot|maszyna $, na stronie pisze,
        nie ~1 bede|chce|lubie|potrafie|umiem|zamierzam ~4 ai|automat*|bot*|komputer*|maszyn*|robot*|sztuczn*,
        sztuczn* ~1 choink*|futr*|kwiat*|rzes*|skor*|sniegu|trawa`,
    },
  },
}
