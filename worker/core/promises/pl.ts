import type { Phrases } from './phrases.ts'

/** How promises are made in Polish, where perfective verbs speak of the future. */
export const polish: Phrases = {
  sets: {
    team: `technik kolega koleżanka zespół konsultant konsultantka doradca dział kierownik magazyn księgowość pracownik ktoś specjalista serwis opiekun`,
    third: `przewoźnikiem przewoźnika kurierem kuriera dhl dpd inpost ups gls pocztą pocztę magazynem magazyn magazynu magazynie dostawcą dostawcy producentem bankiem kolegą kolegę kolegi zespołem działem księgowością`,
    money: `zwrot zwrotu pieniądze pieniędzy kwota kwotę środki środków należność różnicę przelew koszty kosztów`,
    goods: `paczka przesyłka zamówienie produkt towar etykieta część zamiennik wymiana artykuł nowy nowa`,
    you: `panu pani państwu ci wam pana panią państwa cię was`,
    you_get: `otrzyma otrzymasz dostanie dostaniesz otrzymają będzie będziesz`,
  },
  commits: `
    będę|będziemy, zamierzam|zamierzamy, zobowiązuję|zobowiązujemy się, @team ~3 będzie`,
  acts: {
    refund: `zwracać|zwracał, wypłacać, zwrócimy|zwrócę ~5 @money, zwróci ~4 @money`,
    call: `dzwonić|oddzwaniać|dzwonił|dzwonili|dzwoniła, oddzwoni|zadzwoni`,
    reply: `informować|informował|informowali|informowała|kontaktować|kontaktował|kontakcie, w kontakcie, pisać|pisał, skontaktuje się, odpisze|odpowie|poinformuje|odezwie, da znać`,
    send: `wysyłać|wysyłał|wysyłali, wyśle|prześle`,
    check: `sprawdzać|sprawdzał|sprawdzali|wyjaśniać|wyjaśniał|wyjaśniali|monitorować|monitorował, sprawdzi|wyjaśni|zweryfikuje`,
    other: `zmieniać|anulować|anulował, anuluje|zmieni|przekaże`,
  },
  says: {
    refund: `
      @team ~4 przeleje|zwróci|wypłaci|zleci ~4 @money, @money ~1 będą|będzie ~4 koncie, zwrócimy|zwrócę|oddamy|oddam ~6 @money, zwrócimy|zwrócę, przelejemy|przeleję|wypłacimy|wypłacę|zrefundujemy, zlecimy|zlecę|zrobimy|zrobię|wykonamy|wykonam|dokonamy|dokonam|zrealizujemy|wystawimy ~4 @money,
      @money ~5 zostanie|zostaną|będzie|będą ~3 zwrócony|zwrócone|zwrócona|wypłacony|wypłacone|zrealizowany|zlecony|przelany|przelane|wykonany|przekazany, zostanie|zostaną ~3 zwrócony|zwrócone|zwrócona|przelane|wypłacone, otrzyma|otrzymasz|dostanie|dostaniesz|otrzymają ~4 @money`,
    call: `zadzwonię|zadzwonimy|oddzwonię|oddzwonimy|zatelefonuję|zatelefonujemy, @team ~5 zadzwoni|oddzwoni, zadzwoni|oddzwoni ~3 @team, otrzyma|otrzymasz ~3 telefon`,
    reply: `
      odpiszemy|odpiszę|odpowiemy|odpowiem|napiszę|napiszemy|poinformuję|poinformujemy|powiadomię|powiadomimy|zawiadomimy, odezwę|odezwiemy się, skontaktuję|skontaktujemy się, dam|damy ~3 znać, wrócę|wrócimy ~4 z|do odpowiedzią|informacją|pana|pani|państwa|ciebie, udzielimy|udzielę ~3 odpowiedzi|informacji, będę|będziemy ~2 w kontakcie,
      @team ~5 skontaktuje, @team ~5 odpisze|odpowie|odezwie|poinformuje, skontaktuje się ~4 @team, otrzyma|otrzymasz|dostanie|dostaniesz ~4 odpowiedź|informację|wiadomość, wyślę|wyślemy|prześlę|prześlemy ~4 wiadomość|maila|email|odpowiedź|informację|potwierdzenie`,
    send: `
      wyślemy|wyślę|prześlemy|prześlę|nadamy|nadam|dosłemy|doślemy|doślę|wymienimy|wymienię|dostarczymy, @goods ~5 zostanie|zostaną|będzie ~3 wysłany|wysłana|wysłane|nadany|nadana|nadane|wymieniony|wymieniona|przesłana|przesłany, @team ~4 wyśle|nada|prześle, otrzyma|otrzymasz|dostanie|dostaniesz ~4 zamiennik|etykietę|bon|nowy|nową|nowe|voucher|fakturę`,
    check: `
      sprawdzę|sprawdzimy|zweryfikuję|zweryfikujemy|wyjaśnię|wyjaśnimy|zbadamy|zbadam|ustalimy|ustalę|dopytam|dopytamy|przeanalizujemy|przeanalizuję, @team ~4 sprawdzi|zweryfikuje|wyjaśni, skontaktuję|skontaktujemy się z|ze ~3 @third, porozmawiam|porozmawiamy z|ze, zapytam|zapytamy, zgłosimy|zgłoszę ~4 reklamację|przewoźnika|kuriera, zadzwonię|zadzwonimy do ~3 @third`,
    other: `
      anulujemy|anuluję|zmienimy|zmienię|poprawimy|poprawię|zaktualizujemy|zaktualizuję|przekażemy|przekażę|zarezerwujemy|zarezerwuję|zajmiemy|zajmę|zorganizujemy|zorganizuję|rozwiążemy|załatwimy|załatwię|przedłużymy|przygotujemy|przygotuję|uwzględnimy|dodamy|dodam,
      zamówienie|adres|subskrypcja|zgłoszenie|reklamacja ~3 zostanie ~2 anulowane|zmieniony|zmienione|poprawiony|rozpatrzone|rozpatrzona|przekazane|zaktualizowany`,
  },
  timed: {
    refund: `zwrot ~1 w|do|nastąpi, @money ~4 wpłyną|wpłynie|trafią|trafi, zwracamy|zwracam|oddajemy`,
    reply: `odpowiedź ~1 w|do, odpowiadamy, kontaktujemy się`,
    send: `@goods ~3 wyjdzie|wychodzi|wyrusza|wyruszy, wysyłamy|wysyłam|nadajemy`,
    check: `sprawdzamy|sprawdzam|weryfikujemy`,
    other: `anulujemy|zmieniamy|przekazujemy`,
  },
  breaks: `jeśli, jeżeli, gdy, kiedy, że, aby, żeby, ponieważ, bo, ale, jak, czy, dlaczego, dopóki, dlatego, potrzebujemy|potrzebuję, proszę|prosimy, musi|musisz|muszą, chce|chcesz`,
  yours: `może|możesz|mogą, pan|pani|państwo, proszę`,
  others: `zanim, czy, kurier, przewoźnik, dhl, dpd, inpost, ups, gls, poczta, bank, paypal, klarna, klient, klientka, urząd, listonosz, pan, pani, państwo`,
  nots: `nie, nigdy, ani, żaden|żadna|żadnego, spróbuję|spróbujemy|postaramy|postaram, mamy nadzieję, może, zwykle|zazwyczaj|normalnie, przez ~2 kuriera|przewoźnika|bank|dhl|dpd|inpost`,
  conditions: `
    ^ proszę, ^ podaj|wyślij|napisz, gdy|kiedy|jak ~4 dostępny|dostępna|dostępne|magazynie, jeśli, jeżeli, o ile, pod warunkiem, w przypadku, gdyby, gdy ~4 otrzymamy|dotrze|odeślesz|odeśle|zwrócisz|zwróci|przyjdzie|wróci|przyśle|przyślesz|wyśle|wyślesz, kiedy ~4 otrzymamy|dotrze|odeślesz|odeśle|zwrócisz|przyjdzie|wróci|przyśle|wyśle|wyślesz, jak tylko ~4 otrzymamy|dotrze|odeślesz|odeśle|zwrócisz|przyjdzie|wróci|przyśle|wyśle,
    po ~2 otrzymaniu|zwrocie|odesłaniu|dostarczeniu|otrzymania|zwróceniu, od ~1 otrzymania|zwrotu|odesłania, skoro tylko ~4 otrzymamy|dotrze, dopóki nie`,
  harmless: `proszę zostawić, proszę się nie, proszę spokojnie, proszę przyjąć|wybaczyć|o, nie tylko, nie później, jeśli|jeżeli ma|masz|mają ~3 pytania|pytanie|wątpliwości, jeśli|jeżeli to? możliwe|konieczne, gdyby ~3 pytania, nie ma problemu, w razie, jak tylko|gdy|kiedy będę|będziemy ~2 wiedzieć|wiedział|wiedziała|wiedzieli|mieć|miał|miała, jak tylko ~2 dowiem|dowiemy|uzyskam|uzyskamy`,
  moments: `chwilę, chwileczkę, momencik, moment, teraz, sekundę, już`,
  ands: 'i oraz lub albo potem następnie a',
  here: `tutaj, tu, na czacie, w tej rozmowie|tym czacie`,
  reach: `email*, mail*, telefon*, numer*, komórk*, kontakt*, adres*`,
  times: {
    minutes: 'minuta minuty minut min minutę',
    hours: 'godzina godziny godzin godz godzinę h',
    business: 'roboczych robocze roboczy roboczego',
    workdays: '',
    numbers: {
      kilka: 3,
      kilku: 3,
      parę: 3,
      paru: 3,
      jednego: 1,
      jednej: 1,
      trzynaście: 13,
      czternaście: 14,
      czternastu: 14,
      piętnaście: 15,
      dwadzieścia: 20,
      dwudziestu: 20,
      trzydzieści: 30,
      trzydziestu: 30,
      czterdzieści: 40,
      czterdziestu: 40,
      czterech: 4,
      sześciu: 6,
      siedmiu: 7,
      ośmiu: 8,
      dziewięciu: 9,
      dziesięciu: 10,
    },
    lasting: 'przez od ostatnich ważny trwa zajmuje temu',
    within: 'za w ciągu najbliższych do',
    days: {
      0: 'dziś, dzisiaj, dzisiejszego dnia, dziś wieczorem, dzisiaj po południu, natychmiast, niezwłocznie, od razu, koniec dnia, końca dnia',
      1: 'jutro, jutra, dnia jutrzejszego, ciągu doby',
      7: 'ciągu tygodnia, za tydzień',
    },
    week: 'tym tygodniu, końca tygodnia, końcem tygodnia, koniec tygodnia, końca tego tygodnia',
    nextWeek: 'przyszłym tygodniu, następnym tygodniu, przyszłego tygodnia',
    month: 'końca miesiąca, końcem miesiąca, tym miesiącu, końca tego miesiąca',
  },
}
