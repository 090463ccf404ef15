import { counted } from '../pl.ts'
import type { ShopStrings } from './strings.ts'

export const pl: ShopStrings = {
  stock: {
    inStock: (title) => `Produkt „${title}” jest dostępny.`,
    few: (title, units) =>
      `Produkt „${title}”: w magazynie ${counted(units, 'ostatnia sztuka', 'ostatnie sztuki', 'ostatnich sztuk')}.`,
    soldOut: (title) => `Produkt „${title}” jest teraz wyprzedany.`,
    variants: (title, inStock, soldOut) =>
      `Produkt „${title}”: ${inStock ? `dostępne warianty: ${inStock}` : 'nic nie jest dostępne'}${soldOut ? `; wyprzedane: ${soldOut}` : ''}.`,
    alternatives: (titles) => `Zamiast tego dostępne: ${titles}.`,
    offerWatch: 'Chcesz dostać e-mail, gdy produkt wróci? Po prostu podaj swój adres e-mail.',
    mail: {
      subject: (title) => `Znów dostępne: ${title}`,
      text: (title, shop) =>
        `Sklep ${shop} miał dać Ci znać, gdy ten produkt wróci: ${title}. Jest znów dostępny, do wyczerpania zapasów. To jedyny e-mail w tej sprawie.`,
    },
  },
  product: {
    price: (title, price) => `Cena produktu „${title}”: ${price}.`,
    priceFrom: (title, price) => `Cena produktu „${title}”: od ${price}, zależnie od wariantu.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `Oto, co wiemy o produkcie „${title}”: ${sentence}`,
    notStated: (title) =>
      `W danych produktu „${title}” tego nie ma, a nie chcę zgadywać. Może to sprawdzić ktoś z zespołu.`,
    compare: (a, b) => `Porównanie „${a}” i „${b}”:`,
    cheaper: (title, difference) => `Taniej o ${difference}: ${title}.`,
    which: (titles) => `O który produkt chodzi: ${titles}?`,
  },
  sizes: {
    chart: (title) => `Tabela rozmiarów produktu „${title}”:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Według tabeli rozmiarów Twój rozmiar produktu „${title}” to ${size}.`,
    between: (smaller, larger) =>
      `Twoje wymiary są pomiędzy ${smaller} a ${larger}. ${smaller} przylega ciaśniej, ${larger} jest luźniejszy.`,
    none: (title) => `Według tabeli żaden rozmiar produktu „${title}” nie pasuje do tych wymiarów.`,
    askMeasure: (measures) => `Jeśli podasz swoje wymiary (${measures}), sprawdzę Twój rozmiar.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'obwód klatki piersiowej',
      waist: 'obwód talii',
      hips: 'obwód bioder',
      inseam: 'długość nogawki po wewnętrznej stronie',
      height: 'wzrost',
      foot: 'długość stopy',
    },
  },
  recommend: {
    lead: 'To może Ci odpowiadać:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `w granicach ${price}`,
    matches: (words) => `pasuje do: ${words}`,
    askNeed: 'Do czego ma to być i ile może kosztować?',
    none: 'W naszej ofercie nie widzę niczego, co pasuje do Twojego opisu, a nie chcę namawiać na coś innego.',
  },
  discount: {
    valid: (code, worth) => `Kod ${code} jest ważny: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('pl')}% zniżki`,
    until: (day) => `Koniec ważności: ${day}.`,
    minimum: (amount) => `Działa od wartości zamówienia ${amount}.`,
    unknown: (code) => `Nie znam kodu ${code}. Sprawdź, czy jest dobrze zapisany.`,
    expired: (code, day) => `Kod ${code} stracił ważność; data wygaśnięcia: ${day}.`,
    notYet: (code, day) => `Kod ${code} jeszcze nie działa; początek ważności: ${day}.`,
    inactive: (code) => `Kod ${code} nie jest aktywny.`,
    usedUp: (code) => `Kod ${code} został już wykorzystany.`,
    newCustomers: 'Jest tylko na pierwsze zamówienie.',
    onlyFor: (what) => `Jest tylko na: ${what}.`,
    askCode: 'O który kod chodzi? Wpisz go dokładnie tak, jak wygląda w otrzymanej wiadomości.',
    cannotMake: 'Nie mogę tworzyć nowych kodów.',
  },
  delivery: {
    lead: (country) => `Dostawa (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'za darmo',
    freeFrom: (amount) => `za darmo od ${amount}`,
    notTo: (country) => `Do tego kraju nie wysyłamy: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `Liczba Twoich punktów: ${points}${worth ? `, o wartości ${worth}` : ''}.`,
    none: 'Na tym adresie nie ma jeszcze punktów.',
    earn: (perUnit) =>
      `Każda pełna wydana jednostka waluty to ${counted(perUnit, 'punkt', 'punkty', 'punktów')}.`,
  },
  refund: {
    none: (order) => `Na razie nie ma zwrotu pieniędzy za zamówienie ${order}.`,
    whole: (order, day) =>
      `Za zamówienie ${order} zwrócono całą kwotę${day ? `; data zwrotu: ${day}` : ''}.`,
    part: (order) => `Za zamówienie ${order} zwrócono część kwoty.`,
    amount: (amount) => `Kwota to ${amount}.`,
    returnState: {
      requested: (id) =>
        `Zwrot ${id} jest zgłoszony; pieniądze są wysyłane, gdy paczka do nas dotrze.`,
      received: (id) => `Zwrot ${id} dotarł do nas i jest sprawdzany.`,
      refunded: (id) => `Zwrot ${id} jest zakończony, a pieniądze oddane.`,
      rejected: (id) => `Zwrot ${id} nie mógł zostać przyjęty.`,
      withdrawn: (id) => `Zwrot ${id} został wycofany.`,
    },
  },
  orders: { lead: 'Twoje ostatnie zamówienia:' },
  contact: {
    hours: (hours) => `Nasz zespół jest dostępny w tych godzinach: ${hours}.`,
    closedOn: (days) => `Zamknięte: ${days}.`,
    at: (ways) => `Kontakt z nami: ${ways}.`,
    here: 'Albo po prostu tutaj, na czacie.',
  },
  priceMatch: { toPerson: 'Ktoś z zespołu porówna ceny i odpowie.' },
  notices: {
    shipped: {
      subject: (order) => `Zamówienie ${order} jest w drodze`,
      text: (order, shop) =>
        `Dobra wiadomość ze sklepu ${shop}: zamówienie ${order} zostało przekazane przewoźnikowi.`,
    },
    delayed: {
      subject: (order) => `Zamówienie ${order} dotrze później`,
      text: (order, shop, day) =>
        `Przepraszamy: zamówienie ${order} ze sklepu ${shop} dotrze później, niż planowano. Nowa spodziewana data doręczenia: ${day}.`,
      unknownDay: (order, shop) =>
        `Przepraszamy: zamówienie ${order} ze sklepu ${shop} dotrze później, niż planowano. Nie mamy jeszcze nowej daty.`,
    },
    delivered: {
      subject: (order) => `Zamówienie ${order} dotarło`,
      text: (order, shop) =>
        `Zamówienie ${order} ze sklepu ${shop} zostało doręczone. Jeśli go nie ma, po prostu odpowiedz na tego e-maila.`,
    },
    optOut: 'Jeśli nie chcesz takich wiadomości, odpowiedz: STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `od ${from} do ${to} dni roboczych`
  return counted(to, 'dzień roboczy', 'dni robocze', 'dni roboczych')
}
