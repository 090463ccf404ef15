import { counted } from '../pl.ts'
import type { ActionStrings } from './strings.ts'

export const pl: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Zanim cokolwiek zmienię, muszę mieć pewność, że to Ty. Na adres podany w zamówieniu (${address}) został wysłany 6-cyfrowy kod. Wpisz go tutaj; jest ważny przez godzinę.`,
    codeMaybe:
      'Jeśli znamy ten adres, 6-cyfrowy kod jest już w drodze. Wpisz go tutaj; jest ważny przez godzinę.',
    wrongCode:
      'Ten kod się nie zgadza. Zajrzyj do naszego najnowszego e-maila i wpisz 6 cyfr jeszcze raz.',
    askEmail: 'Jakiego adresu e-mail u nas używasz?',
    tooMany:
      'Dziś nie mogę już wysłać kolejnego kodu na ten adres. Zamiast tego może pomóc ktoś z zespołu.',
    verified: 'Dziękuję, teraz wiem, że to Ty.',
    mailSubject: (shop) => `Twój kod do sklepu ${shop}`,
    mailText: (code, shop) =>
      `Twój kod do rozmowy ze sklepem ${shop}: ${code}. Jest ważny przez godzinę. Jeśli to nie Twoja prośba, możesz zignorować tę wiadomość; nic nie zostało zmienione.`,
  },

  ask: {
    'order.cancel': (order) => `Czy mam anulować całe zamówienie ${order}?`,
    'claim.open': (order) =>
      `Według przewoźnika zamówienie ${order} zostało doręczone. Sprawdź najpierw u sąsiadów, przy drzwiach i w skrzynce. Jeśli go tam nie ma, czy mam złożyć reklamację u przewoźnika?`,
    'invoice.send': (order) =>
      `Czy mam wysłać kopię faktury do zamówienia ${order} na adres e-mail z zamówienia?`,
    'order.payment': (order) => `Czy mam zmienić sposób płatności za zamówienie ${order}?`,
    'order.items': (order, swaps) => `Czy mam tak zmienić zamówienie ${order}: ${swaps}?`,
    'order.quantity': (order, what) => `Czy mam tak zmienić zamówienie ${order}: ${what}?`,
    'order.address': (order, address) =>
      `Czy mam wysłać zamówienie ${order} na ten adres: ${address}?`,
    'return.open': (order, what) => `Czy mam zgłosić zwrot z zamówienia ${order}: ${what}?`,
    'return.exchange': (order, swaps) =>
      `Czy mam zgłosić wymianę do zamówienia ${order}: ${swaps}?`,
    'refund.pay': (order, amount) => `Czy mam zwrócić ${amount} za zamówienie ${order}?`,
    'subscription.pause': (what, months) =>
      `Czy mam wstrzymać Twoją subskrypcję (${what}) na ${months}?`,
    'subscription.resume': (what) => `Czy mam wznowić Twoją subskrypcję (${what})?`,
    'subscription.skip': (what, day) => `Czy mam pominąć tę dostawę: ${what}, ${day}?`,
    'subscription.swap': (what, into) =>
      `Czy mam zmienić Twoją subskrypcję: ${swapped(what, into)}?`,
    'subscription.frequency': (what, every) =>
      `Czy od teraz mam wysyłać Twoją subskrypcję (${what}) ${every}?`,
    'subscription.cancel': (what) => `Czy mam zrezygnować w Twoim imieniu z subskrypcji (${what})?`,
    'account.reset': () => 'Czy na Twój adres ma zostać wysłany link do ustawienia nowego hasła?',
    'account.email': (to) => `Czy mam zmienić adres Twojego konta na ${to}?`,
    'account.address': (address) => `Czy mam zapisać to jako Twój adres: ${address}?`,
    'stock.watch': (what) => `Czy mam napisać, gdy ten produkt znów będzie dostępny: ${what}?`,
    'newsletter.stop': (address) => `Czy mam wypisać ${address} z newslettera?`,
    'privacy.export': () =>
      'Czy mam poprosić o kopię wszystkich danych, które o Tobie przechowujemy?',
    'privacy.erase': () => 'Czy mam poprosić o usunięcie Twoich danych?',
  },
  done: {
    'order.cancel': 'Gotowe: zamówienie jest anulowane.',
    'order.address': 'Gotowe: zamówienie trafi pod nowy adres.',
    'order.items': 'Gotowe: zamówienie jest zmienione.',
    'order.quantity': 'Gotowe: zamówienie jest zmienione.',
    'order.payment': 'Gotowe: sposób płatności jest zmieniony.',
    'return.open': 'Gotowe: Twój zwrot jest zgłoszony.',
    'return.exchange': 'Gotowe: Twoja wymiana jest zgłoszona.',
    'return.withdraw': 'Gotowe: zwrot jest wycofany.',
    'refund.pay': 'Gotowe: zwrot pieniędzy jest w drodze.',
    'claim.open': 'Gotowe: reklamacja u przewoźnika jest złożona. Ktoś z zespołu jej pilnuje.',
    'subscription.pause': 'Gotowe: Twoja subskrypcja jest wstrzymana.',
    'subscription.resume': 'Gotowe: Twoja subskrypcja znów działa.',
    'subscription.skip': 'Gotowe: następna dostawa jest pominięta.',
    'subscription.swap': 'Gotowe: Twoja subskrypcja jest zmieniona.',
    'subscription.frequency': 'Gotowe: nowy rytm obowiązuje od następnej dostawy.',
    'subscription.cancel': 'Gotowe: Twoja subskrypcja jest zakończona.',
    'account.reset':
      'Jeśli istnieje konto z tym adresem, link do nowego hasła jest już w drodze. Zajrzyj też do folderu ze spamem.',
    'account.email': 'Gotowe: Twoje konto ma nowy adres.',
    'account.address': 'Gotowe: Twój adres jest zapisany.',
    'stock.watch': 'Gotowe: napiszemy, gdy produkt znów będzie dostępny.',
    'newsletter.stop': 'Gotowe: ten adres nie dostaje już newslettera.',
    'invoice.send': 'Gotowe: faktura jest w Twojej skrzynce.',
    'privacy.export': 'Gotowe: kopia Twoich danych jest w drodze.',
    'privacy.erase': 'Gotowe: Twoje dane są usunięte.',
  },
  moneyBack: (amount, when) => `Otrzymasz z powrotem ${amount} ${when}.`,
  moneyDue: (amount) => `Naliczona dopłata: ${amount}.`,
  days: (from, to) => {
    if (from !== to) return `w ciągu ${from}–${to} dni roboczych`
    return to === 1 ? 'w ciągu 1 dnia roboczego' : `w ciągu ${to} dni roboczych`
  },
  atOnce: 'od razu',
  returnNumber: (id) => `Numer Twojego zwrotu: ${id}.`,
  returnNext: 'Umieść go na paczce; instrukcja jest w e-mailu.',
  returnLink: (link) => `Tutaj znajdziesz etykietę: ${link}`,
  undoHint: (minutes) =>
    `Możesz to cofnąć w ciągu ${counted(minutes, 'minuty', 'minut', 'minut')}.`,
  receiptByMail: (address) => `Potwierdzenie idzie na adres ${address}.`,
  slow: 'Sprawa jest przekazana, ale system sklepu działa teraz wolno. Napiszę tutaj, gdy tylko się uda; proszę, nie wysyłaj tego ponownie.',
  failed: 'To się nie udało. Nic nie zostało zmienione, a sprawą zajmuje się ktoś z zespołu.',
  declined: 'Dobrze, wszystko zostaje tak, jak jest.',
  yesOrNo: 'Proszę, odpowiedz: tak lub nie.',

  choiceYes: 'Tak, proszę',
  choiceNo: 'Nie, niech zostanie',
  choiceUndo: 'Cofnij',

  refused: {
    identity: 'Nie mogę tego zrobić, dopóki nie wiem, że to Ty.',
    not_yours: 'Nie mogę dopasować tego do Twoich danych.',
    not_found: 'Nie mogę tego znaleźć. Sprawdź i napisz jeszcze raz.',
    not_offered: 'Sklep tutaj tego nie oferuje.',
    shipped:
      'Przesyłka opuściła już nasz magazyn i nie można jej zmienić ani anulować. Możesz ją odesłać, gdy dotrze.',
    not_delivered: 'To możliwe dopiero wtedy, gdy paczka dotrze.',
    cancelled: 'To jest już anulowane.',
    unpaid: 'Jeszcze nic nie zostało zapłacone, więc nie ma czego zwracać.',
    changed_before: 'Zamówienie było już raz zmieniane i nie można go znów zmienić ani anulować.',
    returned_before: 'W tej sprawie jest już zgłoszony zwrot lub wymiana.',
    out_of_window: 'Zgodnie z naszymi zasadami termin na to już minął.',
    not_returnable: 'Produktów tego rodzaju nie można odesłać.',
    not_in_order: 'W tym zamówieniu nie ma tego produktu w takiej liczbie.',
    not_available: 'Ten wariant jest teraz niedostępny.',
    other_product: 'Wymiana jest możliwa tylko na inny wariant tego samego produktu.',
    same_item: 'To ten wariant, który już masz.',
    payment_method: 'Tego sposobu płatności nie można tu użyć.',
    balance: 'Saldo tej karty podarunkowej nie wystarcza.',
    reason: 'Zgodnie z naszymi zasadami z tego powodu nie jest to możliwe.',
    over_paid: 'To więcej, niż zostało zapłacone.',
    over_limit: 'O takiej kwocie musi zdecydować ktoś z zespołu.',
    cap: 'Ostatnio zdarzało się to zbyt często; sprawę przejmuje ktoś z zespołu.',
    address:
      'Adres nie jest pełny. Potrzebuję ulicy z numerem, kodu pocztowego, miejscowości i kraju.',
    country: 'Do tego kraju nie wysyłamy.',
    nothing_changes: 'Tak już jest, więc nic nie zostało zmienione.',
    subscription_state: 'Przy obecnym stanie subskrypcji nie jest to możliwe.',
    email: 'Tego adresu e-mail nie można użyć.',
  },

  need: {
    item: (items) => `O który produkt chodzi: ${items}?`,
    variant: (item, variants) => `Na co zamienić „${item}”? Do wyboru: ${variants}.`,
    quantity: (item) => `Ile sztuk produktu „${item}” ma być?`,
    address: 'Podaj cały nowy adres: ulicę z numerem, kod pocztowy i miejscowość, kraj.',
    reason: (reasons) => `Jaki jest powód? Możemy przyjąć: ${reasons}.`,
    newEmail: 'Jaki adres ma być od teraz?',
    months: 'Na ile miesięcy ma być przerwa?',
    frequency: 'Jak często ma przychodzić dostawa? Na przykład co 4 tygodnie.',
    subscription: (list) => `O którą subskrypcję chodzi: ${list}?`,
    noSubscription: 'Nie widzę subskrypcji przypisanej do Twojego adresu.',
    whichOrder: (list) => `O które zamówienie chodzi: ${list}?`,
    whichChange: 'Co zmienić: wariant produktu czy liczbę sztuk?',
  },
  months: (count) => counted(count, 'miesiąc', 'miesiące', 'miesięcy'),
  every: (days) => {
    if (days === 1) return 'codziennie'
    if (days === 7) return 'co tydzień'
    return days % 7 === 0
      ? `co ${counted(days / 7, 'tydzień', 'tygodnie', 'tygodni')}`
      : `co ${counted(days, 'dzień', 'dni', 'dni')}`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: swapped,
}

function swapped(from: string, to: string): string {
  return `„${to}” zamiast „${from}”`
}
