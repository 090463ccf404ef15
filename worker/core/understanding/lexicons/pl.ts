/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { polishSignals } from './signals/pl.ts'
import { polishThings } from './things/pl.ts'

/** Polish. */
export const polish: Lexicon = {
  language: 'pl',
  common: `
    nie jest się że czy jak gdzie kiedy kto co dlaczego czemu ile który która które tak już jeszcze tylko albo lub oraz więc bo żeby aby gdy
    jeśli jeżeli dla od przy nad przed przez bez za jestem jesteś jesteście są był była było były być będzie będę będą mam ma masz macie mają
    mieć miał miała miało miały miałam miałem mogę może można możecie możemy chcę chciałbym chciałabym proszę poproszę potrzebuję dziękuję
    dzięki dzień dobry wieczór cześć witam hej siema pozdrawiam mój moja moje mojego mojej moim moich mnie mną ja wy wam was wami nam nas ich
    im jej jego go je ten te tą tego tej tych tym tymi temu tam tu teraz dziś dzisiaj wczoraj jutro potem zaraz coś ktoś nic nikt nigdy zawsze
    znowu znów bardzo też nadal wciąż dalej jednak niż tutaj jaki jaka jakie jakim czego czym komu kogo pani państwo państwa paczka paczki
    paczkę zamówienie zamówienia przesyłka przesyłki zwrot sklep sklepie konto konta koncie pieniądze rozmiar rozmiaru kurier kurierem wysłać
    wysyłka pytanie sprawie trzeba nowy nowe stary inny inna inne dwa dwie trzy jeden jedna jedno dni tydzień tygodni godzin razy raz dostać
    dostałam dostałem zrobić da niestety właśnie chyba gdyby choć skoro skąd dokąd zamiast oprócz według wasz wasza wasze waszym waszej
    waszego szanowni w z i a o u to ale na mi chciałem chciałam chcemy musze wiem mówi pisze piszecie zamówiłem zamówiłam kupiłem kupiłam
    paczce hasło hasła stronie strona fakturę płatność pomocy dobra działa działają przyszło przyszła przyszedł doszło wysłane zwrotu
    pieniędzy kasę zmienić anulować usunąć sprawdzić napisać pisałem pisałam telefonu maila mailem numeru państwu uprzejmie poważaniem
    pozdrowienia pilne pilnie dlatego ponieważ gdyż przecież naprawdę dobrze źle więcej mniej dużo mało trochę prawie ciągle wreszcie końcu
    chodzi dwóch kilka zostało została zostały będziecie robić zapłacić zapłaciłem zapłaciłam nowego innego nowa lepiej taka takie taki
    takiego jakiś jakaś jakieś żaden żadnych każdy wszystko wszystkie cały cała całe poza obok koło ludzie człowiek człowiekiem konsultanta
    siebie sobie ktorych której którym dokładnie także rownież oczywiście jasne czekam czekać otrzymałam otrzymałem reklamacja reklamację
    sklepu zakupy zakupów zakup produktu towar towaru kupić zamówić do`,
  typical: `sz cz rz prz trz wsz szcz dz ść śc zek czk ł ą ę ń ć ś ż ź ów wie nie ych ymi ego emu owa owy owi łem łam łeś yj uj iej zie cie jest ń ść cj kt`,
  known: `
    aparatu babcia balon balony biedne bileciki burak chodzić chodzi chuda chudy chwile ciemne ciepła ciepłe ciężkie ciężko ciężki czara czary
    czasem czasami czasu czerwca czymś czytać czytam czyta dniem dochodzić dowie dowiem drama dranie drań drogę drogi gadam gardła gardło
    gazety gazeta głupia głupie gwarantowana gniazdka gniazdko golfa gorąca gorący gówno gówna grudnia idiota inteligencja inteligencji iskry
    istnieją jakbym kazała kazali klapki klasa klasę klasy klika klikać kolan kolana kosze koszy kosza kotem kotka kotek kotki kozaki krzaki
    kradzieże kraju kraje krople krzak krzywdę krzywda kurtce lakier lakieru lampka lampki lecą leczy legalny lekarka lekarz lekarzem likier
    magda marek marka marki miody miodu mogliby mogłyby mówią mówię mówił mówiła mówimy mrówki napięcia napięcie naraz naraża obecny obecnie
    odbyła odbył odbyło odcienie oderwał odmawia odmówić odmowa odmówił odpalam opieka opiekę osiedla ostateczne ostatnim ostatni oznacza
    padam pałace palce palec palenia palić paska paski pasek pełnej pełny pełna piana pieca piecu piec plecy plecach pleców polki polka polne
    polsce polska polski polscy południu porodu poród porządku porze pora pory postem post powiedziała powiedzieli powiem powód powody
    pozbierać prądu praniu prasa prasy prośba prośby protokół pruje przedszkolu przyda przydać przywiózł ramach ramki ramka redakcji redakcja
    robocie robota rodzina rozwodzę ściema ścigać ścigam sensu sens sierpnia sikora siódmym słony słone służby służba służy śmieci śmiecie
    śmieszna śmieszne sofie spada spadać środek środka stępień straż strażnik strój stroje stycznia świeca świecach świeczka świeżo świeży
    świeże sytuacji szafce szansę szpitalu takiej takich trafia trafi tragedii trzema trzech trzęsą trzymał tyłem tylko ulżyć ustalić ustalił
    uznacie wanda wesela weselu weźmie wiedza wiedział wiedziałam wiedziałem wkradła wolnej wolny wolne wprost wracają wraca wracam wrażenie
    wskakuje wstawię wszedł wszelkie wygląda wyglądać wypłacić wypłata wyrazami wyrosła wystąpię wysypki wysypka zaczął zaczęła zajęcia
    zajęcie zamiar zapalić zapalił zaproszenia zaufania zbyto zimna zimny zimne zimowe zobaczy zobaczyć żółte żółty zwykła zwykły zwykłe aktor
    aktualny albumy albo ałun anioł arbuz autor autora autobus bajka bajki bagaż banan banku banki barki barku basen baton bawić bilans biały
    biegać bieg biegu bilety blask bliski blisko bluzka bluzki bloga brama bramy brata bratu bracia brązowy broda brody brzeg brzuch budka
    budki budowa budynek budzik bukiet burza butelka butem bułki całość całkiem całkowity cechy celem celu cegła cenny cenne chata chcąc chleb
    chłodny chłopak chłopiec chmura chora chory chore chorzy chorych choroba ciało ciała ciasto ciasta ciocia córka córce córki cukier cukru
    cykl czaty czapka czekolada czepek cześć części członek czoło czynny czysta czysty czyste dach dachu dalszy damska damskie darmo datek
    dawno dawniej decyzja deska deszcz dobór dobra dobre dobrej dobrym domek domki domku domy doniczka doniczki dorosły dostęp dramat drzewo
    drzwi drugie drugiej drewno duchy dusza duszę dworze dworzec działka działki dziadek dzieci dziecko dziecka dzieło dziura dzwon dzwonek
    dźwięk ekipa ekran ekranu element energia fabryka faktem fakty farba filmu filmy fizyka forma formy fotel futro galeria garaż gardzić
    gitara głodny głodna głowa głowy głośno głupek godny godzina gorzej gość goście gotowy gotowa gotować góra góry granat granica gruba gruby
    grupa grupy gruszka grzebień grzyb grzeje grzywka guzik hałas haseł herbata historia hotel hotele humor imiona impreza inaczej inne innej
    innych jabłko jajka jasny jasno jazda jedzie jedzenie jeleń jesień jezdnia jeziora język kabel kabina kafel kamień kamera kamienie kaptur
    kanał kania kapsel karmi karmić karta kasza kaszel kawał kawałek kawiarnia klamka klamki klatka klej kleje kleju klient klienci klientów
    klimat klocki klub kłódka kobieta kobiety kolega koledzy kolejka kolejna kolejny kolor kolory koło koła komin komar komary komoda komplet
    koncert koniec konie konik kontrola kopia kopie koral korek korki korzyść kość kości kostka kostki kostium kosmetyk koszt koszula koszule
    koszyk kotlet kozak krata krawat krawiec krew kreda kredka krem kremy krok kroki król krótki krótko krowa krzesło krzyk książę kształt
    ktokolwiek kuchnia kuchni kultura kupiec kupno kurczak kurs kursy kursu kurtyna kwiat kwiaty kwota lalka laska lato ławka lekcja lekki
    lekka lekko lepszy leżak liczba liczy liczyć linia linii lista listek listwa liść liście lodówka lodowy łokieć łopata łosoś lotnisko lubię
    lubi lubimy ludność lustro łyżka łyżwy magia magnes makaron malina mapa masa masło maska matka materac mebel męska męski męskie miasto
    miód miejsce miejsca miękki miara miary mięso miłość minuta miska mleko młody młoda młotek mniejszy mniej mocny mocno modny moneta monitor
    morze most motyl motor mowa mrówka musieli musimy muzyka mydło myszka myśli myślę nagle nagrał namiot napój napoje napis narty narzędzia
    nastrój nauka nazwa nazwy niebo niska niski niższy noga nogi nosi nosić nowość numery obiad obiekt obok obraz obrazek obręcz obrus obsługa
    ochrona oczy oddech odejść odpad odpady odpowiedni oferta ogień ogród ogromny ojciec okazja okładka okno okres olej olejek opakowanie
    opłata opcja oprawa opona organ orzech osoba osoby ostry ostrożnie ostro otwór owoce owies ozdoba padać pakiet paliwo palma pamięć
    pamiątka pamięta panel panowie pani panie państwo papier papryka parasol park parking partia pasja pasta patelnia pewna pewne pewny piasek
    piękna piętro pierwszy piłka piłki pilot piosenka pisać pisz pismo piwo plac placek plaża plecak płaszcz płatek płatki płot płyn płyny
    płyta pobyt początek pociąg podkład podłoga podłogi podobny podróż poduszka pogoda pojazd pokład pokój pokoje pokrowiec pole polityka
    połowa położyć pomoc pomnik pompa popiół portfel poradnik porcja posiłek postać potrawa powiat powoli powrót powyżej pożar poziom poznać
    praca pracę prawo prawda prawy prezent prezes problem proces produkt projekt promień prosić prosto prosty proszek próba próbka próg
    przedmiot przepis przerwa przód przyczyna przyjaciel przykład przykro przyszły pudełko puchar pustka pustynia puszka pytać pytania rabat
    radio radość rana ranek ratunek raty realny regał ręcznik ręka ręki rejon remont reszta rodzaj rodzice rolka rolki rosół rower rowery
    rozmowa rozum równo różny róża ruchu rura ryba ryby rynek rysa rysunek ryż rząd rzeka samochód samolot schody sekret seria serce serwis
    sędzia siła siedem siedzi siostra siatka skala skarb skarpeta składać skrzydło skóra skrzynka skutek słaby słodki słoik słońce słowo
    słownik słup smak smacznie smycz smutny śnieg sobota spacer spać spód spokój sporo spotkać sprawa sprzęt stacja stado stan starać stary
    stale stały stał stała stało stopa stół strach strata straty strona strumień student sufit sukces surowy suszyć święta światło świat syfon
    sylwester syrop system szalik szansa szare szary szczelny szczotka szerszy szkło szkoła szkody szkoda szlafrok sznur sznurek szpital szyba
    szyja ściana ścierka ślad środa śruba śrubka świnia tabela tablica tacka talerz tamten taniec tani tania taśma teatr tekst telewizor temat
    teren termos tłum tłusty toaleta tonik torba tort towar trawa trema trasa trening trudny trudno trzeci tunel turysta twardy twarz tyłu
    tynk ubranie uchwyt uczeń uczucie ucho ulga ulica ulotka umowa umieć upadek urlop usługa uwaga wagon walka wanna warga warto warunek wazon
    ważny ważne wąska wąski wata wczoraj wełna wersja wiadro wiara wiatr wideo widok wieczny wieczór wieś wieszak wieża wilk wina winda wino
    wiosna włos włosy woda wody wodzie wolę wolno worek wózek wózki wrócę wróżka wschód wspólny wstęp wtyczka wyjście wyjazd wykład wynik
    wyraz wysoki wzór wzory zabawa zabawka zakup zakres zamek zamiast zapach zapas zapis zasada zasłona zasłony zastaw zawód zawsze zdjęcie
    zdrowy zdrowie zegar zespół zielony ziemia złoto złoty zmarł zmarła zmiany znak znaki znaczek znana znany znajomy znowu zwierzę związek
    żaba żakiet żart żel żelazko żeton żółw życie żyje żyletka żyła poszedł poszła poszli przeszedł przeszła wyszedł wyszła zaszedł zeszły
    zeszła wysłać wsłuchać wiesza wiesz spisać opisać zapisz zapisy odpis odpisy przepisy nadać zadać dodać podać wydać oddać udać sprzedać
    zgadza zdradza zdrada zdążyć zdąży zdarza zdarzyć odesłać dosłać posłać przesłać zesłać rozesłać odebrać dobrać zebrać zabrać wybrać
    pobrać ubrać nabrać przebrać rozebrać zostać dostać powstać przestać wstać ustać wypadać opadać zapada napada popada wpada składa wkłada
    wykłada zakłada nakłada okłada płacą płacz płaczę płakać płaska płaski skacze skarga skarpa stopień stopnie stopka stawka stawia sprawia
    poprawa poprawka oprawka wyprawka zaprawa naprawa rozprawa uprawa dosyć dość rosnąć czas czasy czasie czaszka często`,
  sets: {
    parcel: `
      paczce paczek paczk* paczusz* paczuch* przesyłce przesyłek przesyłk* zamówien* zamówionk* zam zamow towar towaru towarem order* zakupy
      zakupów`,
    order: `zamówien* zamówionk* zam zamow order*`,
    goods: `
      buty butów buta butami kurtk* sukien* spódnic* spodnie spodni bluz* koszul* sweter swetr* płaszcz* czapk* skarpet* stanik* biustonosz*
      torebk* torba torbę torby plecak* walizk* portfel* zegar* pierścion* kolczyk* łańcuszk* łańcuszek okular* telefon telefonu laptop*
      tablet* komputer* słuchawk* ładowark* etui telewizor* pralk* lodówk* zmywark* odkurzacz* ekspres ekspresu czajnik* suszark* drukark*
      mebl* szafa szafę szafy szafk* stół stołu stolik* krzes* fotel* kanapa kanapę kanapy sofa sofę sofy łóżk* łóżeczk* materac* biurk*
      regał* lampa lampę lampy dywan* zasłon* pościel* poduszk* ręcznik* kubek kubka kubki garnek garnki garnka rower roweru opony opon
      namiot* wózek wózk* klocki klocków zabawk* gra gry grę książk* karma karmę karmy krem kremu szampon* perfum* kosmetyk* suplement*
      witamin* leki leków kawa kawę kawy herbat* kwiat* roślin* bilet* farba farbę farby wiertark* kosiark* wkładki sprzęt sprzętu produkt
      produktu produkty produktów artykuł* rzecz rzeczy części`,
    want: `
      chcę chciałbym chciałabym chciałem chciałam chcemy chcielibyśmy proszę poproszę prosiłbym prosiłabym prosimy potrzebuję potrzebny
      potrzebna potrzebne muszę mogę możemy mógłbym mogłabym możecie można da wolę wolałbym wolałabym pragnę zamierzam planuję uprzejmie
      wnoszę`,
    wish: `chcę chciałbym chciałabym chciałem chciałam chcemy chcielibyśmy pragnę zamierzam planuję`,
    ask: `proszę poproszę prosiłbym prosiłabym prosimy wnoszę wnioskuję żądam żądamy domagam oczekuję wzywam`,
    change: `
      zmien* zmian* zamieni* zamień zamieńcie zamian* podmie* podmian* poprawić poprawcie poprawia* popraw poprawienie poprawk* korekt*
      skoryg* edyt* edycj* modyfik* zmodyf* zaktual* uaktual* przestaw*`,
    days: `
      dzień dni dnia dniach dnie tydzień tyg tygodni tygodnie tygodnia tygodniu miesiąc miesiące miesięcy miesiąca msc godzin godziny doba
      dobę weekend`,
    count: `
      0 jeden jedną dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć kilka kilku parę drugi trzeci czwarty piąty szósty siódmy
      ósmy dziewiąty dziesiąty półtora dwóch trzech czterech pięciu sześciu siedmiu ośmiu ponad cały kilkanaście`,
    when: `
      wczoraj przedwczoraj dziś dzisiaj rano poniedziałek wtorek środę środa czwartek piątek sobotę niedzielę weekendem weekend 24h 48h
      poniedziałku wtorku środy czwartku piątku soboty niedzieli temu południa`,
    broken: `
      zepsut* zepsuł* popsut* popsuł* uszkodz* rozbit* zbity zbita zbite stłucz* stłukł* potłucz* pęknięt* popękan* pękł* połaman* złaman*
      porysow* zarysow* podrapan* wgniec* zgniec* pogniec* pogięt* wygięt* rozdart* podart* rozerwan* porwan* zerwany zerwana rozpr* naderwan*
      poplamion* zaplamion* brudn* zabrudz* zalan* zamokł* przemoczon* mokry mokra mokre rozlan* rozlał* wylan* wylał* przeciek* wyciek*
      wadliw* felern* niesprawn* nieświeży nieświeże przeterminow* spleśni* pleśń zgnił* zepsuj* zwiędł* zwiędn* obity obita obite obtłucz*
      odprysk* ukruszon* wyszczerb* wybrakowan* rozklejon* skruszon* rozsypan* wysypan* pusty pusta puste dziurawy dziurawa dziura dziury
      plama plamy zniszczon* sklejon* roztopion* stopion* skrzywion* krzywy krzywa krzywe`,
    pol: `proszę poproszę dzień dobry cześć hej witam halo dziękuję dzięki ok pls plis plz please* teraz pilnie szybko natychmiast no i`,
    money: `
      pieniądz* pieniędz* pieniąż* kasa kasę kasy hajs hajsy hajsu forsa forsę forsy siano środki środków środkami gotówk* kwota kwoty kwotę
      kwocie wpłat* należnoś* zapłaty zapłatę zaliczk* zadatk* kaucj* różnicę złotych złote złotówk* zł pln stówk* opłat* koszt koszty kosztów
      nadpłat*`,
    returned: `
      zwróciłem zwróciłam zwróciliśmy odesłałem odesłałam odesłane odesłany odesłana odesłaliśmy odesłał odesłała oddałem oddałam oddaliśmy
      oddane oddany oddana zwrócone zwrócony zwrócona zwrotn* odebraliście`,
    arrive: `
      przyjdzie przyjdą przyjść przyjedzie przyjadą przyjechać przychodzi dojdzie dojdą dojść dojedzie dojadą dotrze dotrą dotrzeć dostanę
      dostaniemy otrzymam otrzymamy odbiorę dostarczycie dostarczą dostarczy doręczą doręczycie przywieziecie przywiozą przywiezie przywieźć
      dowieziecie wyślecie wyślą wysyłacie wyśle nadacie nadajecie wyjdzie pójdzie ruszy wyjedzie wyruszy zrealizujecie zapakujecie spakujecie
      przyślecie prześlecie doślecie`,
    came: `przyszedł przyszl* doszedł doszła doszło doszły dotarł* dojechał* przyjechał* dostarczon* doręczon* otrzymał* dostał* przybył* trafił*`,
    sent: `
      wysłan* wysłał* nadan* nadał* wyszło wyszła wyszły wyszedł poszło poszła poszły poszedł spakowan* skompletowan* zrealizowan* przekazan*
      wyjechał* ruszył* wyruszył* odprawion* zapakowan* przygotowan*`,
    courier: `
      kurier kuriera kurierem kurierowi kurierzy kurierów inpost inpostu dpd dhl gls ups fedex poczta poczty pocztex orlen paczkomat*
      paczkomacie listonosz* dostawca`,
    sub: `
      subskrybc* subskrypc* sub abonament* abo prenumerat* członkost* członkow* box boxa boxy boxów boxem boxami pudełk* pakiet pakietu
      premium* stałe stałego stałym autodostaw*`,
    account: `konto konta koncie kontem kont profil profilu profilem`,
    password: `hasło hasła haśle hasłem haseł login* pin pinu logowani* zalogow*`,
    ads: `reklama reklamy reklam reklamę reklamach reklamow*`,
    size: `rozmiar rozmiaru rozmiary rozmiarze rozmiarów rozmiarówk* rozmiarem numer wymiar wymiary wymiarów wymiarze długość szerokość`,
    point: `punkty punktów punktami punktach punkt pkt pieczątk* pieczątek`,
    ship: `wysyłce wysyłk* dostaw* przesyłka przesyłki przesyłkę transport* dowóz dowozu doręczeni* przewóz`,
  },
  categories: {
    'order.status': {
      clear: `czy ~3 został|została|zostało|zostały ~3 @sent,
        kiedy ~2 dojdzie|dojdą|dojedzie|doręczą|dostarczycie|dostarczą|dotrze|dowiezie|nadacie|podjedzie|przyjdzie|przyjdą|przyjedzie|przywiezie|przywiozą|wyjdzie,
        kod|link|nr|nru|numer|numeru ~3 listu|przesyłki|przewozow*|tracking*|śledz*`,
      likely: `@parcel ~5 etap*|gdzie|kiedy|status, kiedy ~5 dojdzie|dostanę|dotrze|nadacie|przyjdzie|wysyłka|wyślecie,
        kompletuj*|nadacie|przyjęliście|skompletowan*|status|tracking*|śledz*`,
      hint: `@arrive|@came|@courier|@parcel|@sent|dostawa|gdzie|kiedy|wysyłka`,
      against: `@broken|abonament*|adres*|anul*|dostępn*|faktur*|hasł*|kasa|kasy|kasę|konsultant*|nadal|newsletter*|odpowiedz*|opóź*|pieniądz*|premiera|refund*|reklamacj*|rezygn*|subskrypcj*|ukrad*|wciąż|zaginę*|zmieni*|zwrot*|zwróc*,
        czemu|dlaczego ~3 nie, ile kosztuje`,
    },
    'order.delayed': {
      clear: `jeszcze|dotąd|wciąż|nadal ~3 nie ~2 dostał*|dostal*|otrzymał*|otrzymal*|przyszł*|dotarł*|doszł*|mam, nie ~1 dostał*|dostal*|otrzymał*|otrzymal* ~2 jeszcze|dotąd ~3, @parcel ~4 nie ~1 przyszł*|dotarł*|doszł*|dojechał*,
        @parcel|status ~3 leży|stoi|tkwi|utkn*|wisi|zatrzyman* ~1 gdzieś|i|już|na|od|w,
        delay*|delayed*|nienadan*|nieruszon*|niewysłan*|niezrealizowan*|obsuw*|opóźnia|opóźnieni*|opóźnion*|pospieszcie|poślizg*|ruszcie|spóźnia*|spóźnieni*|spóźnion*|utkwił*|wlecze|zawisł*|zwłok*,
        miał|miała|miało|miały ~6 @when`,
      likely: `mija|minął|minęło|obiecan*|opóźni*|spóźni*|utkn*|wreszcie, od ~1 @count @days`,
      hint: `@days|czekam|dalej|długo|jeszcze|nadal|temu|termin*|wciąż`,
      against: `anul*|doręczon*|dostarczon*|dostępn*|gwarancj*|hasł*|konsultant*|maila|oddzwon*|odezw*|odpis*|odpowiedz*|pieniądz*|pieniędz*|przelew*|reklamacj*|rezygn*|subskrypcj*|wróc*|zaginę*|zgłoszeni*|zwrot*|zwróc*`,
    },
    'order.missing': {
      clear: `@courier|kurier* ~2 mówi|napisał|pisze|twierdzi|upiera ~2 że,
        delivered*|doręczeni*|doręczon*|dostarczeni*|dostarczon*|odebran*|odebrał* ~10 brak|kłamstwo|nic|nie|nigdy|nikogo|nikt,
        domownik*|zaginion*|zaginę*|zagubion*, do|u ~2 sąsiad*,
        niby|podobno|ponoć|rzekomo|według|wg ~5 doręcz*|dostarcz*|dpd|gls|inpost|odebr*|odebrał*|wydan*|zostawił*,
        przepad*|skradz*|ukrad*|wyparow*|zagin*|zgin*|zgub*|znikn* ~4 @parcel`,
      likely: `doręczon*|dostarczon* ~8 brak|nic|nie,
        doręczon*|odebran*|podpis*|przepad*|skradz*|skrytk*|sąsiad*|ukrad*|zagin*|zgub*|zniknęła|znikła`,
      hint: `dostarczon*|drzwi*|klatce|kurier*|niby|podobno, nie ma`,
      against: `brakuje|faktur*|hasł*|szukam, zgubił* ~2 hasł*|instrukcj*|kart*|paragon*`,
    },
    'order.change': {
      hint: `@change|dodać|inny|jednak|zamiast`,
      against: `@came|abonament*|adres*|anul*|box*|faktur*|hasł*|karty|kartę|koncie|konta|konto|mail*|nazwisk*|newsletter*|oddać|odesł*|plan*|profil*|punkt*|rezygn*|subskrypcj*|telefon*|ulic*|wymian*|wymien*|zwrot*,
        kod pocztow*`,
    },
    'order.address': {
      clear: `@order|autouzupełn*|podmieni* ~4 adres*, adres* ~4 @order|brak*,
        błędn*|nieaktualn*|niekompletn*|niepełn*|nieprawidłow*|zły|złą|źle ~2 adres*|paczkomat*|ulic*,
        ulic* ~3 nie|popraw*|stara|zmieni*|zła|źle`,
      likely: `adres*|klatk*|literówk*|przekierow*|przeprowadz*|ulic*`,
      hint: `adres*|paczkomat*|pod|ul|ulic*`,
      against: `@ads|domyśln*|koncie|konta|konto|newsletter*|profil*|zwrot*, gdzie jest`,
    },
    'order.cancel': {
      clear: `anulacja|anulacji|anulowanie|anulować|anuluj|anulujcie|anulujemy|anuluję ~5 @num|@order|@parcel|bilet*|wszystk*|zakup*,
        anulowanie|anuluj|anulujcie|anuluje ~1 $|@order|bo|prosze|to, chcę|proszę ~2 anulować|cofnąć|odwołać|wycofać`,
      hint: `jednak|kosza|pomyłk*|przypadk*|zatrzym*`,
      against: `@ads|@sub|abonament*|box*|członkost*|dostaw*|kas*|klub*|konta|konto|newsletter*|oddać|odesł*|pakiet*|pieniądz*|plan*|prenumerat*|subskrypcj*|warunk*|zwrot*`,
    },
    'order.place': {
      clear: `@wish ~3 domówić|kupić|nabyć|zakupić|zamówić|zarezerwować, gdzie|jak ~3 kupić|kupować|zamawia|zamawiać|zamówić,
        robić|składać|zrobić|złożyć ~1 @order|zakup*`,
      likely: `złożyć zamówienie`,
      hint: `koszyk*|kup*|zakup*|zamów*`,
      against: `anul*|błąd|dostępn*|faktur*|firm*|hurt*|jaki|jakie|jaką|kod*|konto|który|kupił*|nadruk*|promocj*|rabat*|rat|raty|rezygn*|rozmiar*|subskrypcj*|taniej|warto|zamówione|zamówiłam|zamówiłem|zmieni*|zniżk*|zwrot*|zwróc*,
        ile ~2 idzie|trwa, nie ~2 da|działa|mogę`,
    },
    'order.problem': {
      clear: `@broken ~1 @goods|ekran*|karton*|opakowani*|paczk*|pudełk*,
        @goods|butelk*|ekran|folia|karton*|opakowani*|pudełk*|szkło|szyba|worek ~4 @broken,
        brak* ~4 @goods|dwóch|elementu|elementów|instrukcj*|jedn*|kabl*|nogi|nóg|pilot*|produkt*|sztuk*|zawias*|śrub*,
        bubel|dosłani*|felerny|krzywo|niedziałając*|niekompletn*|pomyliliście|połamane|rozleciał*|rozpadł*|rozwalon*|stłuczk*|zmiażdżon*|śmierdzi,
        w ~2 kartonie|komplecie|paczce|przesyłce|pudełku|zestawie|środku ~3 brak*|był|była|zabrakło|znalazł*`,
      likely: `w paczce|pudełku|środku`,
      hint: `brak|jakość|kawałk*|problem*|wad*|zamiast`,
      against: `adres*|apka|aplikacj*|dostępn*|faktur*|formularz*|gwarancj*|hasł*|koszyk*|link*|logow*|paragon*|przycisk*|płatnoś*|strona|wybrałam|wybrałem|zaznaczy*|zwrotach|zwrotu,
        kod kupon*|rabat*, po ~2 latach|miesiąc*|roku`,
    },
    'delivery.options': {
      clear: `cło|dowieziecie|dowozicie|dowóz|hds*|rozładun*|shipping|wniesieni*,
        doręczacie|dostarczacie|dostarczają|dowieziecie|dowozicie|dowożą|realizujecie|realizują|wozicie|wysyłacie|wysyłają|wyślecie ~5 do|kurier*|na|poza|w|za,
        ile ~2 czasu|dni|idzie|leci|trwa ~3 @ship|do|kurier*|paczka|realizacj*`,
      likely: `ile|koszt* ~2 @ship`,
      hint: `dostaw*|kurier*|paczkomat*|przesyłk*|wysył*`,
      against: `@ads|czekam|faktur*|kupił*|nadal|opóźni*|rata|raty|subskrypcj*|wciąż|zaginę*|zamawiał*|zamówił*|zgub*|zmie*|zwrot*,
        co z, do mnie, gdzie jest, ile ~1 jeszcze, karta podarunkowa, moja|moje|mojego paczk*|zamówieni*, nie wysyłaj*,
        nie ~2 dotarł*|przyszł*`,
    },
    'return.start': {
      clear: `@wish|jak|muszę|trzeba ~3 oddać|odesłać|odsyłać|zwrócić,
        dokonać|nadać|przygotować|rozpocząć|wykonać|zacząć|zainicjować|zarejestrować|zgłaszam|zgłosić|zrobić ~3 zwrot*|zwrócić,
        jak ~4 oddać|odesłać|zwrot|zwrotu|zwrócić,
        oddać|odesłać|zwrócić ~2 @goods|@order|całość|część|go|je|jedn*|ją|niektóre|prezent*|tej|ten|to|towar|tę|wszystk*|zakup*,
        zwrot ~1 @goods|@order|butów|inpostem|kurierem|kurtki|paczkomatem|produktu|przez|sukienki|towaru`,
      likely: `nie leż*|pasuj*|podoba*`,
      hint: `rozmyśl*|zwrot*`,
      against: `@num zł,
        @returned|bielizn*|czekam|darmow*|gwarancj*|hajs|kasa|kasy|kasę|klarn*|koncie|konta|oddajcie|oddzwon*|odpowie*|paypo|pieni*|polityk*|przecen*|przelew*|punkt*|regulamin*|różnic*|warunk*|wymian*|wymie*|zamien*|zasad*,
        zwrot* ~2 gotówk*|kas*|kosztów|kwot*|należn*|pieni*|wpłat*|zł|środk*`,
    },
    'return.exchange': {
      clear: `@want ~3 wymianę, @wish ~3 wymienić|zamienić ~4 inn*|na, ^ wymiana|wymianka,
        na inne|inny|inną|mniejsze|mniejszy|mniejszą|nowe|nowy|nową|większe|większy|większą egzemplarz|kolor|model|odcień|parę|rozmiar*|sztukę,
        podmiank*|swap*|wymienicie|wymienimy|wymieniłabym|wymieniłbym|wymieńcie, w zamian,
        wymian* ~4 @goods|@size|kolor*|na|nowy|poproszę|produkt*|rozmiar*|sztuk*|towar*|zam|zamówieni*,
        wymienią|wymienić|wymienię ~5 na,
        za|zbyt ciasna|ciasne|ciasny|duża|duże|duży|długa|długie|krótka|krótkie|luźna|luźne|luźny|mała|małe|mały|miękki|szeroki*|twardy|wąsk* ~6 dajcie|dłuższ*|krótsz*|poproszę|wymian*|wymie*|zamien*`,
      likely: `podmie*|swap*|wymian*|wymien*, w zamian, zamiana|zamienić ~3 na`,
      hint: `inny|mniejsz*|rozmiar|większ*|zamian*|zamien*`,
      against: `abonament*|box*|konto|subskrypcj*, jaki rozmiar, w zamówieniu, zamówieni* ~2 z ~1 wczoraj,
        zanim ~2 pojedzie|pójdzie|wyśl*`,
    },
    'refund.request': {
      clear: `@ask|@want ~3 oddanie|zwrot|zwrotu|zwrócenie ~3 całości|gotówk*|kas*|koszt*|kwot*|należnoś*|pieni*|wpłat*|zaliczk*|zapłat*|środk*,
        @money ~3 spowrotem|z powrotem,
        chcemy|chcę|o|poproszę|proszę|żądam ~1 gotówkę|hajs|kasy|kasę|pieniądze|pieniążki|pieniędzy,
        chcę|o|poproszę|proszę|żądam ~2 zwrot ~2 ceny|gotówki|hajsu|kasy|kosztów|kwoty|należności|pieni*|wpłaty|zapłaty|środków,
        oddaj|oddajcie|oddawajcie|oddać|przelać|przelejcie|wypłaćcie|zwracajcie|zwrócić|zwróć|zwróćcie ~4 @money,
        zwrotu ~2 kasy|kwoty|pieniędzy|środków`,
      likely: `@money ~2 z powrotem, chcę|moje pieniądze, zwrot* ~2 kas*|koszt*|kwot*|pieni*|środk*`,
      hint: `hajs|kasa|kasę|pieni*|zwrot*`,
      against: `@returned ~8 kas*|pieni*|przelew*|zwrot*, czekam|gdzie|ile|kiedy|status ~5 kas*|pieni*|przelew*|zwrot*,
        dalej|nadal|wciąż nie, ile trwa, polityk*|punkt*|staniał*|taniej|wpłyn*|zaksięg*|zlecon*`,
    },
    'refund.status': {
      clear: `@returned ~12 kas*|koncie|konto|oddal*|pieni*|przelew*|zwrot*,
        kiedy ~5 gotówk*|kasa|kasę|oddacie|pieniądze|przelejecie|przelew|refund*|wypłacicie|zwrot*|zwrócicie|środki,
        pieniądze ~2 za ~2 anulowan*|odesłan*|paczk*|reklamacj*|zwrot|zwrócon*`,
      likely: `@returned ~6 @count|nie|tydzień`,
      hint: `czekam|kasa|pieni*|zwrot*|środki`,
      against: `chcę ~2 oddać|zwrotu|zwrócić,
        etykiet*|oddajcie|odpowiedz*|polityk*|punkt*|płatnoś*|regulamin*|standardowo|subskrypcj*|zapytani*|zasad*|żądam`,
    },
    'policy.question': {
      clear: `bielizn*|kosmety*|otwart*|personaliz*|przecen*|soczewk*|suplement*|wyprzedaż*|zafoliow* ~4 odda*|reklam*|zwrot*|zwrócić,
        czy|ile|jaka ~5 gwarancj*, gwarancj* ~4 czy|działa|ile|jak|jaka|lat*|na|obejmuje|przepada|rok|trwa|wynosi`,
      hint: `dni|możliwe|można|reklamacj*|zwrot*`,
      against: `@returned|abonament*|czekam|inspektor*|promocj*|punkt*|rabat*|subskrypcj*|usun*|zgłaszam, kiedy dostanę,
        moje zamówienie, proszę o zwrot`,
    },
    'product.availability': {
      clear: `alert|dodruk*|dostępność|limitk*|powiadomcie|powiadomicie|powiadomienie|restock*|wycofaliście|wycofana|wycofane|wycofany|wyprzedaje|wyprzedan*|wyprzedał*,
        będzie|będą|czy|jest|jeszcze|kiedy|są ~4 dostępn*`,
      likely: `dostępn*|kolekcj*|magazynow*|niedostępn*|powiadom*|premiera|prowadzicie|uzupełni*|wróci|wycofa*|wyprzedan*|wznowi*|zostało,
        w magazynie|ofercie|sprzedaży`,
      hint: `brak|będzie|jest|jeszcze|macie|sprzeda*|sztuk*`,
      against: `abonament*|faktur*|gwarancj*|instrukcj*|klarna*|kod|konsultant*|kurier*|newsletter*|opóźn*|paypo|pieniądz*|praca|pracę|promocj*|przelew*|płat*|rabat*|rat|raty|reklamacj*|status|subskrypcj*|tabel*|twisto*|wysyłk*|zapłac*|zniżk*|zwrot*|zwróc*|śledz*,
        punkt* ~2 na, w komplecie|zestawie`,
    },
    'product.question': {
      clear: `bezglutenow*|bezprzewodow*|bezzapachow*|blaknie|brudzi|czernieje|dawkow*|demontowan*|ekologiczn*|elektryzuje|farbuje|gniecie|hipoalergiczn*|interakcj*|kurczy|kwitnie|matując*|mechaci|mrozoodporn*|nawilżając*|nieprzemakaln*|nierdzewn*|obsługuje|ocieplan*|oddychając*|odpinan*|parametry|pełnoziarnist*|podgrzewan*|przeciwwskaza*|rdzewieje|regulowan*|rośnie|składan*|specyfikacj*|uczula|wbudowan*|wiatroszczeln*|wodoodporn*|wodoodpychając*|wodoszczeln*|wyjmowan*|wymienn*|zdejmowan*|zimotrwał*|zimuje|ściera|ślizga|żaroodporn*,
        czy|da|można|nadaje|wolno ~4 indukcj*|jeść|kąpać|malować|mikrofal*|mrozić|myć|piekarnik*|pić|podgrzewać|prasować|prać|stosować|używać|zamrażać|zmywarce|zmywarki,
        ile ~2 kosztuja|kosztuje|mierzy|mieści|pali|pojemności|pomieści|starcza|starczy|waży|ważą|wynosi|wytrzyma|zużywa ~4 $,
        jaka|jaki|jakie ~2 długość|gramatura|grubość|gwint|głębokość|moc|napięcie|nośność|pojemność|próba|próby|prędkość|rozdzielczość|rozstaw|stopień|szerokość|temperatur*|twardość|waga|wysokość|zasięg|średnica,
        ma|mają|posiada|posiadają ~3 aparat|atest*|bluetooth*|certyfikat*|czujnik*|dual|etui|filtr*|funkcj*|gps|isofix*|kaptur*|kieszen*|klimat*|nfc|pamięć|pilot*|podszew*|podświetl*|port*|usb|wejści*|wifi|zamek`,
      hint: `czy|ile|jaka|jaki|jakie|kosztuj*|ma|produkt*|ten`,
      against: `@parcel ~3 nie,
        blik*|czynne|doradz*|dostaw*|dostępn*|faktur*|godziny|gwarancj*|kod|konto|kurier*|obwód|oddać|polecacie|polecicie|promocj*|pęknięt*|płatnoś*|rabat*|raty|rozmiar*|rozmiarówk*|taniej|uszkodz*|wymian*|wymien*|wysyłk*|wzrost*|zamawiałam|zamówiłam|zapłac*|zwrot*|zwróc*,
        jak ~1 podłączyć|sparować|włączyć|złożyć, karta|punkt* podarunkowa, nie ~1 działa`,
    },
    'product.sizing': {
      clear: `bransoletk*|czapk*|kask*|narty|obroż*|pieluch*|rower|rękawiczk*|skarpet*|szelk* ~3 dłoń|głowę|obwód|rozmiar*,
        brać|kupić|wziąć|zamawiać|zamówić ~3 l|m|numer|rozmiar*|s|swój|xl|xs|xxl, jaki|który ~3 rozmiar|rozmiaru,
        obwodu|obwodzie|obwód ~3 @num|bioder|biodrach|biust*|dłoni|głowy|jaki|klatki|kostce|kostki|nadgarst*|pasie|pod|ręki|stanik*|szyi|szyja|talii|uda|w|łydki`,
      likely: `@num cm,
        biodrach|dłoń|długość|mierzyć|noszę|obwód|oversize*|pasie|rozmiar*|stopa|stopę|szerokości|szyte|tabel*|wkładki|wymiar*|wypada|wypadają|wzrost*|xl|xs|zmierzyć`,
      hint: `brać|cm|duże|małe|mniejsz*|numer|rozmiar*|większ*`,
      against: `abonament*|domu|doradz*|dostał*|mieszkania|oddać|odesł*|odsył*|paczkomat*|polec*|przyszed*|przyszł*|subskrypcj*|tel|wymian*|wymie*|wyprzedan*|zamian*|zamien*|zmieni*|zmień*|zwrac*|zwrot*|zwróc*,
        nie ~2 otwiera|ładuje`,
    },
    'product.recommendation': {
      clear: `bestseller*|doradzcie|doradzi|doradzicie|doradzisz|odpowiednik|podpowiecie|polecacie|polecają|polecane|polecasz|polecicie|polecilabyś|polecili|polecilibyście|polecić|poleciłaby|poleciłby|poleć|polećcie|porówna*|skonsultować|zamiennik*,
        jaka|jaki|jakich|jakie|jakiego ~3 @goods|farb*|karm*|kaw*|klej*|krem*|robot*|rower*|soczewk*|zapach ~3 dla|do|na|odpowiedn*|pod|przy|sens|w`,
      likely: `co brać|kupić|lepsze|wybrać|wziąć, jaka|jaki|jakie ~3 dla|do|na`,
      hint: `dla|jaka|jaki|jakie|która|który|lepsz*|na|szuka*`,
      against: `@parcel|cm|dostaw*|faktur*|firm*|gwarancj*|kod|konsultant*|kurier*|polecając*|polecam|polecałam|poleceń|poleciłam|poleciłem|pracownik*|pracy|płat*|rabat*|rat|raty|rozmiar*|rozmiarówk*|wymie*|wysyłk*|wzrost*|zniżk*|zwrot*|zwróc*,
        bon|bony|kart* podarunk*`,
    },
    'product.support': {
      clear: `blender|czajnik|drukarka|ekspres|hulajnoga|kosiarka|lampa|laptop|odkurzacz|pilot|pralka|robot|rower|słuchawk*|tablet|telefon|toster|zegarek|zmywarka ~3 nie ~2 chłodzi|drukuje|grzeje|jedzie|odpala|paruje|reaguje|spienia|trzyma|uruchamia|widzi|wstaje|włącza|ładuje|łączy|świeci,
        brzęczy|buczy|chybocze|cieknie|grzeje|hałasuje|iskrzy|kiwa|manual|miga|odkamien*|parowani*|piszczy|przecieka|przegrzewa|przerzutk*|rzęzi|skrzypi|smarować|sparow*|trzeszczy|zacina|zaparow*,
        jak ~3 instalować|montować|montuje|naciągnąć|nakręcić|rozkręcić|rozłożyć|skrócić|skręcić|składa|składać|wyregulować|zainstalować|zakładać|zamontować|zawiesić|założyć|zdjąć|zmontować|złożyć|ściągnąć ~3 @goods|bransolet*|go|je|ją|mebel|pokrowiec|rolet*|się|soczewk*|ten|to|tę|żaluzj*`,
      likely: `jak ~2 podłączyć|sparować|stosować|ustawić|używać|wyczyścić|włączyć|zresetować|złożyć`,
      hint: `działa|jak|sprzęt|urządzeni*`,
      against: `abonament*|adres*|czynne|dostał*|doszł*|faktur*|hasł*|koncie|konto|koszyk*|link*|newsletter*|otwarte|przyszł*|punkt*|rozmiar*|stron*|subskrypcj*|wysyłk*|zalog*|zamówieni*,
        kod ~1 kupon*|promoc*|rabat*, zwrot* pieni*`,
    },
    'price.discount': {
      clear: `bon|kod|kodem|kodu|kupon*|voucher* ~4 nie ~2 aktywn*|chce|działa|nalicza*|odjął|odjęło|przyjmuje|spełnia|wchodzi|łapie,
        będzie|czy|dacie|dajcie|dostanę|dostać|gdzie|jak|jakaś|jakieś|jest|kiedy|kolejna|macie|następna|są ~3 kodzik*|promk*|promocj*|rabat*|upust*|wyprzedaż*|zniżk*,
        gratis*|kod|kupon*|promocj*|rabat*|zniżk* ~5 nie ~2 dodał*|dostał*|działa|nalicza|naliczył*|odjął|odjęło|przyszł*|uwzględni*|wchodzi|widzę,
        obniżki|okazje|promka|promke|promki|promocja|promocje|promocji|przecena|przeceny|przecenę|rabacik*|rabat|rabatem|rabatu|rabaty|upust|upustu|upusty|wyprzedaż|wyprzedaży|zniżek|zniżka|zniżki|zniżkę ~5 będzie|dla|do|dostanę|dostać|działa|gdzie|jak|jakaś|jakieś|jest|kiedy|macie|na|obejmuje|od|przy|trwa|łączy`,
      hint: `cena|ceny|kod*|taniej`,
      against: `abonament*|b2b|blik*|firm*|hurt*|maile|maili|oddać|polecając*|potaniał*|punkt*|reklamy|staniał*|subskrypcj*|wypisać|wypisz*|wyprzedane|wyrówna*|zapłać|zwrot*|zwróc*,
        kod ~1 aktywac*|blik*|licenc*|odbioru|pocztow*|sms|weryfikac*, po zakupie`,
    },
    'price.match': {
      clear: `ceneo|dobijemy|dorówna*|negocj*|potaniał*|potargow*|pricematch*|przepłacił*|staniał*|stargujemy|targow*|targu|utargow*|wyrównacie|wyrównają|wyrównanie|wyrównaniem|wyrównać|zrównacie|zrównać,
        chce|należy|oddacie|oddać|poproszę|wypłat*|zwrot*|zwrócicie ~3 różnic*,
        dopasow*|dopasować|dopasuje|dopasujecie|dostosuj*|gwarancj*|obniż*|skorygować|spadł* ~3 cen*, lepsz* ~2 cen*|ofert*,
        ta|ten|to|tę sam* ~5 @num|po|w|za ~2 @num|konkurenc*|sklep*|taniej|zł|złotych`,
      likely: `amazon*|ceneo|drogo|drożej|konkurencj*|negocj*|obniż*|opuści*|potaniał*|różnic*|spuści*|staniał*|taniej|tańsz*|urwać|wyrówna*|zejdzie*,
        po zakupie`,
      hint: `cena|cenie|ceny|cenę|drogo|mniej|zł`,
      against: `b2b|faktur*|firm*|hurt*|kod*|kupon*|porysow*|pracownik*|promo|rozmiar*|ulgow*|uszkodz*|voucher*|wymian*|wymien*`,
    },
    'loyalty.question': {
      clear: `@num ~1 naklejek|pieczątek|pkt|punkty|punktów,
        @point ~6 brak*|dopis*|dostał*|kont*|księg*|nagrod*|nalicza*|naliczone|naliczył*|oczekuj*|policz*|przekaz*|przenieść|przepadn*|przepadł*|płac*|rabat*|termin*|użyć|ważn*|wygas*|wykorzyst*|wymien*|wymieni*|zamieni*|zapłac*|zbier*|zebrał*|znikn*|znikły|łącz*,
        co|czy|gdzie|ile|jak|kiedy|mam|mi|moich|moje|nie|podwójne|swoje|za|zbieram|zbieramy ~5 pkt|punktach|punktami|punkty|punktów,
        kart* ~1 podarunkow*|prezentow*|upominkow* ~5 do|działa|ile|kilka|nr|numer|reszta|saldo|sprawdz*|stan|termin|ważn*|wykorzyst*|zostaje|zostało|środk*`,
      likely: `bonus*|cashback|gold*|klub*|korzyści|lojalnościow*|nagrod*|pieczątek|pkt|polecając*|poleciłam|poleciłem|poziom*|punktami|punkty|punktów|saldo|srebrn*|vip,
        kart* podarunkow*`,
      hint: `bonus|karta|karty|kartę|program|punkt*`,
      against: `abonament*|afiliac*|anul*|partnersk*|płatnoś*|rezygn*|subskrypcj*|wypis*|zakończ*|zrezygn*, kod rabat*, na prezent,
        punkt* ~1 dhl|inpost|odbioru|orlen*|sprzedaży|stacjonarn*, usuń* konto, zwrot ~2 na ~1 kart*`,
    },
    'subscription.change': {
      clear: `@sub ~6 aktyw*|aktywn*|edyt*|odblok*|odnawia*|odwie*|opłac*|pauz*|podmieni*|pomijam|pomin*|przedłuż*|przejść|przerw*|przesun*|przeł*|przełoż*|reaktyw*|rozszerz*|wstrzym*|wygas*|wznow*|włącz*|zamieni*|zamrozi*|zamróż*|zawie*|zmian*|zmien*|zmieni*|zmniejsz*|zwiększ*,
        aktywow*|edyt*|odwie*|pauz*|podmieni*|pomiń*|przejść|przerw*|przesuń*|przywróć*|reaktyw*|wracam|wrócić|wstrzym*|wznow*|włącz*|zamieni*|zamroz*|zatrzym*|zawieś*|zmian*|zmieni*|zmień*|zmniejsz*|zwiększ* ~5 @sub,
        autoodnawian*|czestotliwos*|downgrade*|odnawian*|skip|upgrade*|zamrożenie|zapauzow*,
        kolejn*|najbliższ*|następn* ~1 box*|dostaw*|paczk*|pudełk*|wysyłk*`,
      likely: `kolejn*|następn* box*|dostaw*|paczk*`,
      hint: `@sub|miesiąc*|miesięczn*|opłat*`,
      against: `anul*|faktur*|karmić|koniec|kończymy|kończę|likwidacj*|mailing*|newsletter*|pobraliście|rezygn*|rozwiąz*|skończyć|wypis*|wypowiad*|wypowie*|zakończ*|zamknij*|zamknąć|zrezygn*,
        na stałe|zawsze, nie ~1 chcę ~1 już`,
    },
    'subscription.cancel': {
      clear: `@sub ~6 anul*|cofn*|dosyć|dość|kosza|kończ*|likwid*|odwoł*|rezygn*|rozwiąz*|skasow*|skasuj*|skończ*|stop|usun*|wypowiad*|wypowie*|wyłącz*|zakończ*|zamkn*|zerwa*|zlikwid*|zrezygn*,
        anul*|cancel*|dosyć|dość|koniec|kończymy|kończę|likwid*|odstępuję|odwołać|odwołuję|rezygn*|rozwiąz*|skasow*|skasuj*|skończyć|stop|usun*|wycof*|wypowiad*|wypowie*|wyłącz*|zakończ*|zamkn*|zamknij*|zerwanie|zerwać|zlikwid*|zrezygn* ~5 @sub,
        nie ~1 kontynuuję|odnawia*|pobieraj*|przedłużam,
        rezygnacja|rezygnuję|zrezygnować ~3 z ~2 abonamentu|członkostwa|dostaw|klubu|okresu|pakietu|planu|premium*|prenumeraty|usługi`,
      likely: `członkostw*|kończymy|kończę|prenumerat*|rezygnuję|wypowiadam|wypowiedze*|wypowiedzieć|zakończenie|zakończyć|zrezygnować`,
      hint: `@sub|koniec|rezygn*|umow*`,
      against: `@ads|biuletyn*|gazetk*|konta|konto|mailing*|marketing*|newsletter*|oddajcie|pauz*|powiadomie*|przywró*|smsy|wstrzym*|wznow*|zawies*|zwrot*,
        z zakupu|zamówienia`,
    },
    'account.access': {
      clear: `@password ~6 błędn*|działa|jakie|nie|nieprawidłow*|nowe|odebra*|odzysk*|pamięta*|przypomn*|reset*|słabe|wygas*|zapomn*|zapomni*|zmian*|zmieni*|zna|znam|złe|zły,
        błędn*|nieprawidłow*|nowe|odzysk*|pamięta*|przypomn*|reset*|ustawić|wyleciał*|zapomin*|zapomnia*|zapomnie*|zgubił*|zle|zmienił|zresetuj*|zły ~5 @password|użytkownika,
        haseł|hasła|hasło ~3 nie|odzysk*|reset*|zapom*|zmian*,
        logowani* ~6 apple*|błąd|captcha*|dział*|facebook*|google*|kółko|nie|przestał*|prób*,
        nie ~2 mogę ~2 dostać|wejść ~2 do|na ~2 konta|konto|panelu|profil|swoje,
        nie ~3 da|daję|mogę|potrafię|radzę|umiem ~4 dostać|logowan*|wejść|zalog* ~3 aplikac*|konta|konto|panel*|profil|się,
        nie ~4 loguje|wejść|zalog*`,
      likely: `hasł*|login|logow*|loguje|odblok*|odzyskać|pin|reset*|użytkownika|weryfikac*|zalog*|zresetuj*`,
      hint: `kod|konta|konto|mail*|sms`,
      against: `blik*|newsletter*|przelew*|płatnoś*|rejestr*|skasow*|skasuj*|subskryp*|usun*|zalogowana|zamkn*|zlikwid*,
        kod odbioru|promoc*|rabatow*, kod ~1 pocztow*, numer konta`,
    },
    'account.update': {
      clear: `@change ~3 @account,
        @change ~4 adres*|dane|danych|e-mail*|email*|hasło|imi*|język|języka|login*|mail*|nazwisk*|płeć|telefon|telefonu ~1 e-mail|koncie|konta|mailow*|profil*,
        @change ~5 na|w ~2 koncie|panelu|profilu|ustawieniach, podmiencie|rejestrację|rozwodzie|rozwód,
        rejestracj* ~4 błąd|działa|jak|konta|krzyczy|mail*|nie|sklep|wyskakuje`,
      hint: `@change|dane|koncie|konta|konto|mail*|telefon*`,
      against: `@ads|abonament*|faktur*|fv|grawer*|kurier*|logow*|mailing*|newsletter*|oddzwo*|paczk*|punkt*|subskryp*|zablok*|zadzwo*|zalog*|zapomniał*|zwrot*,
        jaki|wasz ~2 mail*|numer|telefon, numer konta, skasuj*|usun* ~2 konta|konto|mnie, w zamówieniu`,
    },
    'account.delete': {
      clear: `@account ~6 dezaktyw*|kasow*|kasuj*|likwid*|niepotrzebn*|skasow*|skasuj*|usun*|usuniec*|usunięci*|usuwa*|wykasow*|wyrzuc*|zamkn*|zamknięci*|zlikwid*,
        anuluj*|dezaktyw*|kasow*|kasuj*|likwid*|pousuwaj*|rezygn*|skasow*|skasuj*|usun*|usuwa*|wykasow*|wykasuj*|wykreśl*|wymaz*|wyrzuc*|zamkn*|zamknij*|zamknięci*|zamykam|zlikwid* ~4 @account|account,
        kasow*|kasuj*|pousuwaj*|skasow*|skasuj*|usun*|usuwa*|wykasow*|wykasuj*|wymaz* ~2 moich|moje|wszystkich|wszystkie ~2 dane|danych,
        kasujcie|skasuj*|usun*|usuniec*|wykasuj*|wymaz* ~6 bazy|dane|danych|mail*|rejestru|systemu|systemów|telefon`,
      likely: `dezaktyw*|kasujcie|likwidac*|permanentnie|rodo|skasować|skasujcie|usunięcie|usuńcie|wykasuj*|wyrejestr*|zlikwid*,
        moje dane, usun* ~3 dane|konta|konto|profil`,
      hint: `dane|konta|konto|skasuj*|usun*`,
      against: `@ads|@order|abonament*|adres*|biuletyn*|gazetk*|gwarancj*|komentarz*|mailing*|marketing*|newsletter*|opini*|plan*|prenumerat*|sms*|subskryp*`,
    },
    'payment.problem': {
      clear: `apple*|blik*|google*|karta|paypal*|przelew*|płatnoś*|revolut*|transakcj* ~4 nie ~2 doszł*|działa|poszł*|powiodł*|przechodzi|przesz*|udał*|wchodzi|widzi,
        autoryzacj*|blik*|klarn*|paypal*|paypo|przelew*|płacenie|płatnoś*|rata|raty|revolut*|transakcj*|twisto* ~5 błąd|nieudan*|odrzuc*|przechodzi|przerwa*|przesz*|przeszł*|wygas*|zawies*,
        hajs|kasa|kasę|kwota|pieniądze|środki ~4 pobran*|poszedł|poszły|zablokow*|zabran*|zabrało|zeszł*|znikn*|ściągn*,
        obciąż*|pobrano|pobrał*|przewalut*|zeszła|zeszło|zeszły|ściągn* ~6 @num|dwa|karty|kartę|kas*|konta|konto|pieni*|razy|zł`,
      likely: `autoryzacj*|dopłacić|nieopłacone|obciąż*|odrzuc*|pobra*|podwójnie|wpłata|zaksięg*|zapłaciłam|zapłaciłem|zeszło`,
      hint: `blik*|kart*|konta|przelew*|płatnoś*|zapłac*`,
      against: `abonament*|akceptujecie|anulujcie|bezpieczn*|faktur*|hasł*|macie|newsletter*|oddacie|oddajcie|paragon*|przyjmujecie|punkt*|subskryp*|taniej|zwrot*|zwróc*,
        gdzie jest`,
    },
    'payment.methods': {
      clear: `akceptujecie|akceptują|czy|jest|macie|obsługujecie|przyjmujecie|przyjmują ~3 american*|amex|apple*|bitcoin*|blik*|bon*|google*|gotówk*|kartami|klarn*|krypto*|paypal*|paypo|payu|przelewy24|raty|revolut*|twisto*|visa,
        american*|amex|applepay|diners*|dotpay|edenred*|googlepay|klarn*|maestro*|mastercard*|paypal*|paypo|payu|przelewy24|revolut*|skrill|sodexo*|tpay|twisto*|visa ~3 akceptujecie|da|electron|jest|macie|można|obsługujecie|ok|pls|przyjmujecie,
        czy|da|można ~3 opłacić|płacić|zapłacić,
        dofinansow*|finansowani*|iban*|kryptowalut*|leasing*|nfz|pefron|przedpłacon*|walut*,
        rat|rata|ratach|ratal*|ratami|raty ~4 @num|bank*|bez|czy|da|ile|jakie|jest|macie|maksymalnie|można|na|są|u|wyjdzie|zero`,
      likely: `przy odbiorze`,
      hint: `kart*|przelew*|płatnoś*|zapłac*`,
      against: `abonament*|błąd|nieopł*|odrzuc*|ponowić|problem|subskryp*|wezwanie|zaksięg*|zapłaciłam|zapłaciłem|zwrot*,
        kart* ~2 klub*|stałego, kod rabat*, nie ~2 działa|przechodzi|przeszła`,
    },
    'billing.invoice': {
      clear: `@want|brak|czy|dostał*|duplikat*|gdzie|kiedy|kopi*|korekt*|nie|pobrać|prześl*|widzę|wystaw*|wyślecie|wyślij* ~4 faktur*|fv|proform*,
        ^ ~1 faktura|fv, duplikat*|efaktur*|eparagon*|fakturk*|fvat|korygując*|ksef|księgow*|proforma|proforme|proformy,
        faktur* $,
        faktur* ~6 @want|bez|brak|błąd|błęd*|dane|dla|do|duplikat*|firm*|gdzie|imienn*|kiedy|koncie|korekt*|koryg*|mail*|na|nie|nip*|pdf|pobrać|potrzebn*|pro|prześl*|vat|wystaw*|wysłać|wyślij*|za|zaliczk*|zamówieni*|zbiorcz*|zla|złe|zły,
        fv ~3 brak|do|dopis*|gdzie|na|nie|po|pro|star*|vat|w|za|zły`,
      likely: `duplikat*|faktur*|fv|korekt*|ksef|księgow*|nabywc*|nip|nipem|paragon*|proform*|rachunek|rachunku|vat`,
      hint: `dane|firm*|kopi*|potwierdzeni*|rachun*`,
    },
    'website.problem': {
      clear: `antywirus|cookies*|informatyk*|krzaczki|krzaki|programist*|zasłania,
        apk*|aplikacj*|kasa|koszyk*|sklep|stron*|witryn*|wyszukiwark* ~4 nie ~2 chce|da|dodaje|działa|działają|mogę|odpowiada|otwiera|pozwala|przyjmuje|reaguje|wczytuje|widać|widze|wstaje|wyświetla|znajduje|ładuje,
        apk*|aplikacj*|koszyk*|sklep|stron*|witryn* ~4 awari*|biał*|blokuj*|bug*|błąd|błędy|crash*|error*|laguje|leży|miga|muli|padł*|problem*|pust*|wiesza|wolno|wyrzuca|wysypuj*|wywala*|zacin*|zamyka|zawies*|znik*|znika*|zwiesz*,
        cookies*|czat|film*|filtr*|kalendarz*|kalkulator*|konfigurator*|lista|mapa|mapy|menu*|obrazki|okienko|opis*|podsumowanie|pole|skaner*|sortowani*|szukajka|tabela|upload*|video*|wideo|wyszukiw*|zdjęcia ~5 nie ~2 da|działa|działają|odtwarza|otwiera*|pozwala|przyjmuje|puste|pusto|puszcza|reaguje|wczytuje|widać|wysyła|wyświetla*|zamknąć|ładuje|ładują|łapie`,
      likely: `nie otwiera|otwierają|wczytuje|wyświetla|ładuje`,
      hint: `apk*|aplikacj*|działa|link*|stron*`,
      against: `@broken|brakuje|dostępn*|drukark*|fajnie|lodówk*|moglibyście|newsletter*|odkurzacz*|pralka|resetu|sugesti*|słuchawk*|telewizor*|wagi|wypis*|zegar*|śledz*,
        kod* ~3 kupon*|promoc*|rabat*|zniżk*, numer* ~2 tel|telefonu`,
    },
    'company.contact': {
      clear: `adres|e-mail|email|infolini*|kontakt|mail*|namiary|nr|nru|numer|tel|telefon ~3 do|na|państwa|wasz* ~2 biura|działu|handlow*|infolini*|klienta|magazyn*|obsług*|państwa|punktu|reklamac*|salonu|serwisu|sklepu|was,
        czynne|kierunkowy|krs|parking*|regon|showroom*,
        jest|macie|mają|są ~3 oddział|przedstawiciel*|punkt|salon|salony|serwis|showroom|sklep|sklepy ~1 fizyczn*|na|stacjonarn*|w|we`,
      hint: `adres*|kontakt*|mail*|numer|sklep*|telefon*`,
      against: `chamsk*|dzwoniłam|dzwoniłem|etui|faktur*|hurt*|konsultant*|kurier*|niegrzeczn*|oddzwońcie|punkty|słuchawk*|współprac*|zadzwońcie|zmian*|zmieni*,
        moim|mój ~2 adres|mail*|numer|telefon, numer konta|seryjny, numer ~1 przesyłki|zamówienia|śledz*, odbiór ~1 osobisty`,
    },
    'business.inquiry': {
      clear: `@num ~2 ekspresów|kompletów|koszulek|krzeseł|kubków|laptopów|osób|pokoi|pracowników|szt|sztuk ~4 cen*|firm*|ile|logo|nadruk*|ofert*|pracown*|rabat*|szkoł*|wycen*,
        affiliate*|afiliac*|ambasador*|aplikować|aplikował*|b2b|barter*|charytatyw*|collab*|cv|darowizn*|dealer*|dropshipp*|dystryb*|dziennikar*|eksport*|followers*|franchis*|franczyz*|hurt|hurtem|hurtowo|inwestor*|kolab*|komis*|licytac*|marża|marży|marżę|moq|obserwator*|odsprzeda*|oferujemy|outsourc*|pozycjonowan*|proponujemy|prowizj*|przetarg*|rekrutac*|rekrutuj*|reseller*|seo|sponsor*|wycena|wycenicie|wycenić|wycenę|wywiad*|zatrudniacie|zatrudniają|zatrudnienie,
        apteka|fundacja|gmina|hotel|hurtownia|parafia|przedszkole|restauracja|stowarzyszenie|szkoła|urząd ~5 @num|cen*|chce|kupować|ofert*|prosi|pyta|szuka|warunki|wycen*|zamawia`,
      likely: `afiliac*|b2b|cv|dostawc*|dropship*|dystrybut*|franczyz*|hurt*|influencer*|ofertow*|partnersk*|producentem|przetarg*|rekrutac*|reseller*|sponsor*|staż|współprac*|wycen*`,
      hint: `ceny|firm*|ofert*|prac*`,
      against: `abonament*|faktur*|fv|newsletter*|nip|płatnoś*|skarg*|subskryp*|zwrot*|zwróc*, rozmawia* ~2 z`,
    },
    'person.request': {
      clear: `@ask|@want|daj|dajcie|gdzie|jest|macie|wezwij|zawołaj|życzę ~4 człowiek*|doradc*|kierownik*|kogoś|konsultant*|managera|menedżer*|operator*|pracownik*|przełożon*|specjalist*|szefa|szefem,
        @want|nie ~3 gadać|pogadać|porozmawiać|rozmawiać ~4 automat*|bot*|człowiek*|kimś|maszyn*|normalnie|robot*|sztuczn*|telefonicznie,
        ^ @pol? agent*|człowiek|człowieka|doradca|kierownik|konsultant|konsultanta|konsultantem|operator*|pracownik ~1 @pol? $,
        gadać|omówić|pogadam|pogadać|pomówić|porozmawiam|porozmawiać|rozmawiać|rozmowa|rozmowy|rozmowę ~4 człowiek*|doradc*|ekspert*|kierowni*|kimś|konsultant*|operator*|osobą|panem|panią|pracowni*|przełożon*|szefem|żyw*,
        oddzwoni|oddzwonić|oddzwoniłby|oddzwoń|oddzwońcie|przedzwońcie|zadzwoni|zadzwonić|zadzwoniłby|zadzwoń|zadzwońcie ~3 @num|do|mnie|mną|na|nr|numer|pilnie|proszę|w,
        połącz*|przekaż*|przekierować|przekieruj*|przełącz*|skieruj* ~4 agent*|biur*|człowiek*|doradc*|działu|kimś|kogoś|konsultant*|mnie|nim|obsług*|osob*|pracownik*|supportu|żyw*`,
      likely: `agent*|człowieka|człowiekiem|doradcy|human*|kierownik*|konsultant*|oddzwońcie|operator*|przekieruj|przełożon*|przełącz|zadzwońcie,
        z kimś|pracownikiem`,
      hint: `bot*|kogoś|ktoś|obsług*|pracownik*|robot*|rozmaw*|zadzwo*`,
      against: `chamsk*|kurier*|niegrzeczn*|obraził*|rozmawiałam|rozmawiałem|skarg*`,
    },
    'complaint.service': {
      clear: `amatorka|amatorszczyzn*|arogan*|aroganc*|bezczel*|beznadziej*|beznadziejn*|cham|chamsk*|chamstwo|cyrk|hańba|ignoranc*|ignorancj*|kompromitacj*|kompromituj*|kpicie|kpina|kpiny|kłamiecie|lekceważeni*|lekceważąc*|masakra|naciągacze|niegrzeczn*|niekompeten*|niemił*|nieodpowiedzial*|niepoważn*|nieprofesjonaln*|nieuprzejm*|niezadowolon*|oburzon*|odradzam|okłamu*|olewacie|opryskliw*|oszukan*|oszukujecie|oszustwo|oszuści|porażka|poskarżyć|przeprosin*|przeprosić|rozczarowan*|skandal*|skarg*|wkurzon*|wstyd|wściekł*|zawiedliście|zawiedzion*|zawiodł*|zażaleni*|zażenowan*|zbulwersowan*|zdegustowan*|zniesmaczon*|zszokowan*|złodzieje|żałosn*|żenad*|żenując*,
        ignorujecie|lekceważ*|olewa|olewacie|potraktowal*|potraktowano|spławiacie|traktowanie|traktować|traktuje|traktujecie|zbywacie|zbywać ~4 człowieka|emeryta|jak|klient*|ludzi|mnie|nas,
        infolini*|kontakt|obsług*|opieka|podejście|serwis ~5 beznadziej*|chamsk*|dno|dramat|fataln*|istnieje|katastrof*|koszmar*|masakr*|niekompet*|niemił*|okropn*|poniżej|porażk*|skandal*|słab*|tragicz*|zła|żart|żenuj*,
        kierownik*|konsultant*|kurier*|monter*|pan|pani|pracowni*|sprzedawc* ~6 arogan*|bezczel*|chamsk*|krzycza*|kłamał*|nakrzyczał*|nawyzyw*|niegrzecz*|niekulturaln*|niemił*|obraził*|opryskliw*|potraktował*|rzucił*|słuchawk*|wyśmiał*|zachow*`,
      likely: `bezczeln*|beznadziej*|chamsk*|dramat|fataln*|hańba|ignoran*|kpina|kłami*|masakra|najgorsz*|niegrzeczn*|niekompeten*|oburzon*|okropn*|olewacie|oszuk*|porażka|profesjonaliz*|przeprosin*|rozczarowan*|skandal*|skarg*|tragedia|wstyd|zawiedzion*|zażalen*|żałuję|żenad*`,
      hint: `nerwy|obsług*|słab*|traktow*`,
      against: `abonament*|najlepsz*|pomylił*|rozmiar*|subskryp*|zamówienie|zwrot*|zwróc*, nie ~2 działa|zawiodł*`,
    },
    'contact.followup': {
      clear: `co|czy|jak|jest|ktoś|status ~5 moim|moj* ~1 reklamac*|spraw*|temat*|wnios*|zgłosz*,
        miał*|mieli|mieliście|obiecal*|obiecan* ~5 oddzwoni*|odezwa*|odpis*|odpow*|przekazać|skontakt*|sprawdzić|telefon|zadzwoni*,
        nikt ~4 nie ~3 kontaktow*|odbiera|oddzwon*|odezw*|odpis*|odpow*|odzywa*|reaguje|zareagow*,
        odezwie|odezwiecie|odezwijcie|odpiszcie|odpiszecie|odpowiedzcie|odpowiedziano|podbijam|ponawiam|ponowienie|przypominam|sprawdziliście|update*,
        rek|reklamacja|sprawa|sprawy|ticket*|zgłoszeni* ~2 @num|nr|numer`,
      likely: `cisza|dzwoniłam|dzwoniłem|ignorujecie|nawiąz*|obiecan*|oddzwonil*|oddzwonić|odezwie*|odpis*|pisałam|pisałem|ponawiam|poprzedni*|przypominam|reklamacja|rozmawiał*|ticket*|zgłaszałam|zgłaszałem|zgłoszenia|zgłoszenie`,
      hint: `mail*|odpowied*|spraw*|wczoraj|wiadomoś*|znowu`,
      against: `@ads|kod*|mailing*|newsletter*|poleci*|pukał, adres* ~2 e-mail`,
    },
    'feedback.given': {
      clear: `@goods|dostaw*|jakość|obsług*|sklep*|wysyłk* ~3 bajk*|cudo|cudown*|ekstra|idealn*|petarda|piękn*|przepiękn*|pyszn*|rewelac*|rewelk*|spoko|sprawn*|super|sztos|złoto|świetn*,
        ankiet*|feedback*|moglibyście|mogłoby|pochwał*|podziękowani*|propozycj*|przydałaby|przydałby|przydałoby|pyszn*|sugesti*|wzorow*|zachwycon*|śmiga,
        bomba|cudown*|doskonał*|ekstra|extra|fantastyczn*|genialn*|idealn*|mega|perfekcyjn*|pełna|rewelacj*|rewelk*|super|wspaniał*|znakomit*|świetn* ~2 @goods|apka|dostaw*|firma|jakość|kontakt*|obsług*|pakow*|produkt*|profeska|robota|sklep*|wysyłk*|zadowol*|zakup*,
        dać|dodaj*|dodam|dodać|edytować|napisać|usunęliście|wystawi*|zostawić ~4 feedback*|gwiazdk*|komentarz*|ocen*|opini*|recenzj*,
        gwiazdk*|komentarz*|ocen*|opini*|recenzj* ~4 ceneo|doda*|edyt*|gdzie|google*|jak|napis*|opineo|pod|pojawił*|produk*|usun*|wystawi*|zdjęci*|zostawi*`,
      likely: `ankieta|brawo|cudo|feedback*|gwiazdek|gwiazdki|moglibyście|najlepsz*|ocena|opini*|piękn*|pochwali*|pochwał*|podziękow*|polecam|propozycj*|przydałby|przydałoby|pyszn*|recenzj*|rewelacj*|rewelk*|sugesti*|super|szacun|zachwycon*|zadowolon*|świetn*`,
      hint: `dzięki|dziękuj*|jakość|szybk*|ładn*`,
      against: `@broken|brak*|hasł*|kod*|najgorsz*|niezadowol*|odesł*|pieniądz*|punkt*|rabat*|rozczarow*|wymie*|zwrot*|zwróc*,
        gdzie jest`,
    },
    'newsletter.change': {
      clear: `@ads ~5 bez|dosta*|dość|dużo|korespond*|mail*|nie|przesta*|skończ*|sms*|stop|wypis*|wyłącz*|zrezygn*,
        biuletyn*|mailing*|mailingow*|newslater*|newsleter*|newsletter*|odsubskrybuj*|odznacz*|push|spamowa*|spamujecie|unsubscribe*,
        nie ~2 chcę|wyrażam|zgadzam|życzę ~4 @ads|handlow*|mail*|mailing*|marketing*|newsletter*|ofert*|powiadom*|sms*|spam*,
        zapis* ~3 do|na ~1 biuletyn*|listę|newsletter*`,
      likely: `@ads|biuletyn*|gazetk*|katalog|maile|maili|mailing*|newsletter*|powiadomienia|powiadomień|preferencje|przestańcie|push|sms|smsy|smsów|spam*|unsubscribe*|wypis*|wyłączyć`,
      hint: `mail*|ofert|oferty|promocj*|zapisać`,
      against: `hasł*|klub*|kod|kuriera|reklamacj*|reset*, skasuj*|usunąć|usuń|usuńcie ~2 dane|konto|profil,
        sms* ~3 kod*|odebran*|paczk*`,
    },
    'small.talk': {
      clear: `^ aha|dobra|dobrze|git|haha*|hehe*|jasne|luz|mhm|no|ok|okej|okey|oki|pewnie|rozumiem|spoko|super|zgoda ~1 czekam|dobra|dobre|doki|dzięki|dziękuję|git|jasne|no|ok|poczekam|rozumiem|spoko|super $,
        ^ aha|git|haha*|halo|hehe*|jasne|luz|mhm|okej|oki|pewnie|rozumiem|spoko|test* $`,
      likely: `^ cześć|dobra|dobrze|elo|halo|hej|hejka|nara|no|ok|siema|super|witaj|witam|yo $`,
      hint: `cześć|dobra|dzięki|dziękuję|hej|ok|pozdrawiam|witam`,
      against: `@parcel|chciał*|chcę|dostawa|faktur*|gdzie|hasł*|ile|jaka|jaki|jakie|kasa|kiedy|kod*|konsultant*|konta|konto|macie|mogę|można|numer|opini*|pieni*|polecam|pracownik*|problem*|rabat*|reklamacj*|rozmiar*|sklep*|wymien*|wysyłk*|zamów*|zmieni*|zwrot*|zwróc*,
        nie ~1 działa, proszę o`,
    },
    'detail.given': {
      hint: `@num|adres|mail*|tak`,
      against: `@broken|anul*|brak*|błąd*|błędn*|czekam|czemu|czy|dalej|dlaczego|faktur*|gdzie|hasł*|ile|jak|jaka|jaki|jakie|kiedy|macie|mogę|można|nadal|potrzebuj*|reklamacj*|rezygn*|status|usuń*|wymian*|wymie*|zmian*|zmieni*|zwrac*|zwrot*|zwróc*|zła|złe|zły,
        da się, nie ~1 działa`,
    },
    'other.unclear': {
      clear: `^ coś|dziwne|eee*|help|hmm|hmmm|kłopot|pomoc|pomocy|pomożecie|pomożesz|problem|ratunku|sprawa|to|yhm|yyy* $,
        asdf*|blabla*|chwilówk*|dfgh*|hgfj*|horoskop*|inwestuj|kasyno|lalala*|przetłumacz|przetłumacz*|qwert*|tłumacz|viagra*|wybory|wygrałaś|wygrałeś|wypracowani*|zarabiaj|zarobki|zarób|zxcv*`,
      likely: `autobus*|bitcoin*|głosować|horoskop*|kredyt|mecz*|pogoda|pomocy|przepis*|przetłumacz|pytanko|stolica|urzęd*|wiersz*|wypracowani*|zadanie|zarabiaj`,
      hint: `coś|pomoc*|pytanie|sprawa|sprawie|sprawę`,
      against: `@parcel ~3 nie, dostaw*|faktur*|hasł*|kupił*|płatnoś*|rabat*|reklamacj*|rozmiar*|wysyłk*|zamówił*|zwrot*,
        kiedy ~3 @arrive`,
    },
  },
  signals: polishSignals,
  satisfied: `
    dziękuj*, dzięki, super, świetn*, rewelac*|rewelk*, wspania*|wspaniał*, genialn*, fantastyczn*, doskona*, znakomit*, polecam
    zadowolon*|zadowoleni, zachwycon*, brawo, cudown*|cudo, piękn*, idealn*, ekstra, najlepsz*, miło, bardzo dobr*, uwielbiam|kocham
    pod wrażeniem, dobra robota, szacun, git, sztos, petarda, pyszn*, pozytywn*, ratuje*, wdzięczn*, bez zarzutu, jak ulał, oby tak dalej
    nie zawiodł*, udan*, śliczn*, zgodn* ~1 z ~1 opisem, szybka ~1 dostawa|wysyłka, wszystko ~1 ok|gra|super, podziękow*, pochwal*`,
  frustrated: `
    rozczarow*, zawiedzion*|zawiedliście, niezadowol*, wkurz*|wkurw*, wściekł*, zdenerwow*|denerwuj*, irytuj*|zirytow*, oburzon*
    zły|zła|złe ~1 jestem|na, jestem ~2 zły|zła|wściekł*, skandal*, żenad*|żenuj*, wstyd, kpina|kpiny, hańba, beznadziej*, fataln*, okropn*
    tragiczn*|tragedia, dramat, masakra, koszmar*, porażka, dno, najgorsz*, nigdy więcej, nie polecam, odradzam, bezczeln*, chamsk*|chamstwo
    niegrzeczn*, niepoważn*, skarg*|zażaleni*, niekompet*, oszuk*|oszust*, kłam*, mam ~1 was? ~1 dość|dosyć, ile ~2 można
    ile ~1 mam|jeszcze ~2 czekać, ile razy, nadal|wciąż|dalej|ciągle ~2 nie|brak|czekam, dlaczego|czemu ~3 nie|tak, nikt ~2 nie
    znowu|znów|kolejny raz, w końcu, wreszcie, nie ~1 działa, @broken, problem*, opóźni*|spóźni*, czekam ~3 @count|już, zgubi*|zagin*|ukrad*
    brak ~1 odpowiedzi|kontaktu|reakcji, ignoruj*, olewa*|olali, lekceważ*, niestety, słabo $
    słaba|słaby|słabe ~2 obsług*|jakość|kontakt|sklep|serwis, żałuję, strata czasu|pieniędzy, błąd|błędn*, odrzuc*, pomyli*, serio, żart|żarty
    masakryczn*, zawiodł*, wrr*, ręce opadają, szlag, cholera|cholern*|kurde|kurcze|kurwa, jaja ~1 sobie, do niczego|bani|dupy, paranoja
    absurd*, nie do przyjęcia|pomyślenia, niedopuszczaln*, karygodn*, przesada|przegięcie`,
  urgent: `
    pilne|pilnie|pilny|pilna|pilnego, natychmiast*, jak najszybciej, jak ~1 najprędzej, asap, na ~1 już|wczoraj|cito, bardzo ~1 szybko
    proszę ~1 szybko, w ~1 trybie ~1 pilnym, bezzwłocznie|niezwłocznie, dziś|dzisiaj, jutro
    na ~1 jutro|dziś|dzisiaj|piątek|sobotę|poniedziałek|weekend
    do ~1 jutra|wieczora|piątku|soboty|niedzieli|poniedziałku|wtorku|środy|czwartku|weekendu|świąt
    przed ~1 weekendem|świętami|sobotą|piątkiem|niedzielą|wyjazdem|urlopem, teraz zaraz, na ~1 gwałt, termin ~1 goni, liczy ~1 się czas
    nie ~1 mogę czekać, muszę ~2 mieć ~2 na|do, potrzebn* ~3 na|do ~1 jutro|jutra|piątku|soboty, błagam, zależy ~2 na czasie
    zanim wyślecie|pojedzie|pójdzie, w ~1 ostatniej chwili, pojutrze, do ~1 końca dnia|tygodnia`,
  courtesies: `
    hej heja hejka hejo cześć siema siemka siemanko elo witam witaj witajcie halo dzień dobry dobre wieczór dobranoc dziękuję dziękujemy
    dziękować dzięki dzięks dziena thx thanks ok okej okey oki oke super spoko git dobra dobrze jasne rozumiem rewelacja świetnie świetny
    ekstra fajnie fajny pozdrawiam pozdrawiamy pozdro pozdrowienia nara narka pa papa żegnam żegnaj widzenia zobaczenia usłyszenia aha mhm yhm
    haha hehe hihi lol xd joł yo hello hi hey bye zrozumiałam zrozumiałem przepraszam sorki sorry wesołych szczęść zapłać miłego miłej udanego
    spokojnej spokojnego luz pewnie zgoda szacuneczek brawo idealnie cudownie wspaniale genialnie elegancko`,
  filler: `
    bardzo serdecznie pięknie ślicznie wielkie wielki śliczne stokrotne za pomoc informację odpowiedź szybką wszystko wszystkim to już a i w
    na z do tak też także również nawzajem wzajemnie proszę pana pani panie państwu państwa państwo panu panią wam was ci cię mi ja ty dnia
    dzionka wieczoru weekendu popołudnia tygodnia nocy niedzieli soboty świąt pracy wieczorem dobrego dobry razie życzę życzymy jeszcze raz
    więc jest są było wyjaśnienie cierpliwość rozmowę poświęcony czas okay tyle nic więcej bot bocie kochani drodzy szanowni hm hmm eee o oj
    ach och boże bóg tam tu kto ktoś zaraz chwila chwilka moment wracam poczekam czekam się masz dzięki że miło tej tego jutra następnego razu
    raczej chyba niestety`,
  answers: `
    tak nie dokładnie zgadza owszem jasne prawda fałsz żaden żadne oba obie pierwszy drugi pierwsza druga pierwsze drugie potwierdzam
    zaprzeczam oczywiście naturalnie faktycznie słusznie`,
  things: polishThings,
  numbers: {
    order: `
      zamówienie zamówienia zamówieniu zamówieniem zamówień zamówionko zam zamow order* zakup zakupu zlecenie zlecenia zamówieniami paczka
      paczki paczkę paczce`,
    marker: `nr numer numeru numerem numerze nru no n id num`,
    linker: `
      jest o na z ze w mi moje mój moja mojego mojej mojemu moim pod nr się dotyczy dotyczące dotyczącego sprawie oraz i proszę brzmi mam ma
      czy gdzie co status kiedy tego tym dnia złożone złożonego od chodzi za był była było są sprawdzić anulować anuluj poniżej następujący
      podaję swoje swojego naszego u państwa was już jeszcze zwrot zwrotu`,
    otherBefore: `
      podarunkowa podarunkowej upominkowa voucherze rozmiar rozmiarze model modelu artykuł mieszkanie mieszkania lokal lokalu piętro pokój tel
      telefon telefonu komórka komórki fax faktura faktury fakturze fv klient klienta klubowy karty karta konto konta rachunek rachunku iban
      nip regon krs pesel kod kodu kupon bon voucher ticket zgłoszenie zgłoszenia sprawa sprawy reklamacja reklamacji ulica ul aleja domu blok
      klatka zwrot zwrotu paczkomat seryjny serii abonament abonamentu subskrypcja wersja licencji pin sms wzrost waga`,
    unitAfter: `
      dni dzień dnia tydzień tygodnie tygodni tyg miesiąc miesiące miesięcy msc rok roku lat lata latek godzina godziny godzin godz h minut
      minuty min sekund sek sztuk sztuki szt pary opakowania opakowań kg kilo kilogramów g gram gramów dag deko litr litry litrów ml cm mm m
      metrów metry m2 cal cale cali zł pln złotych złote euro eur tys osób osoby osobowy razy raz stron strony watów kw gb tb mah kapsułek
      tabletek worki worków butelek butelki kartonów paczek produktów produkty artykułów punktów pkt punkty stopni nocy procent gwiazdek
      gwiazdki raty biletów bilety krzeseł koszulek kubków pokoi piętro piętrze`,
    yearBefore: `
      od z ze roku rok styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju czerwiec
      czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik października październiku listopad
      listopada listopadzie grudzień grudnia grudniu lato lata zima zimy wiosna wiosny jesień jesieni sezon sezonu sezonie`,
    postcode: `pocztowy pocztowego pocztowym kodpocztowy postcode`,
    tracking: `śledzenia śledzenie przewozowy przewozowego przesyłki tracking trackingu listu nadania`,
  },
}
