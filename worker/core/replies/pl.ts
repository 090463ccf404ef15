import type { Strings } from './strings.ts'

/** Polish counts one, two to four, and all others apart (Unicode CLDR plural rules). */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = { one, few, many, other: many, two: few, zero: many }[plural.select(count)]
  return `${count} ${form}`
}

const plural = new Intl.PluralRules('pl')

export const pl: Strings = {
  greeting: (desk, shop) =>
    `Cześć, tu ${desk}, asystent AI sklepu ${shop}. O każdej porze sprawdzę Twoje zamówienie i odpowiem na pytania o sklep. Kiedy tylko chcesz, możesz porozmawiać z człowiekiem.`,
  askOrderNumber: (example) =>
    `Chętnie sprawdzę. Jaki jest numer zamówienia? Wygląda tak: ${example}.`,
  findOrderNumber: (example) =>
    `Numer zamówienia jest w temacie e-maila z potwierdzeniem i na fakturze; wygląda tak: ${example}. Jeśli go nie znajdziesz, ktoś z zespołu odszuka zamówienie za Ciebie.`,
  askProof: (orders) =>
    `Dziękuję. Żeby pokazać ${orders}, potrzebuję adresu e-mail podanego przy zakupie albo kodu pocztowego dostawy.`,
  denied:
    'Nie mogę dopasować tego numeru zamówienia do tego adresu e-mail ani kodu pocztowego. Sprawdź oba i spróbuj ponownie albo porozmawiaj z człowiekiem.',
  someDenied:
    'Nie wszystkie podane zamówienia udało się dopasować do tego adresu e-mail lub kodu pocztowego.',
  lockedOut: 'Dla ochrony zamówień przez jakiś czas nie mogę tu sprawdzać kolejnych danych.',

  state: {
    cancelled: (order) => `Zamówienie ${order} zostało anulowane.`,
    unpaid: (order) => `Zamówienie ${order} czeka na płatność; wyślemy je, gdy tylko ją otrzymamy.`,
    preparing: (order) =>
      `Zamówienie ${order} jest opłacone i właśnie je szykujemy. Jeszcze nie zostało wysłane.`,
    partly_shipped: (order) => `Część zamówienia ${order} została już wysłana.`,
    shipped: (order) => `Zamówienie ${order} zostało przekazane przewoźnikowi.`,
    in_transit: (order) => `Zamówienie ${order} jest w drodze.`,
    out_for_delivery: (order) => `Dobra wiadomość: kurier doręcza dziś zamówienie ${order}.`,
    delivered: (order) => `Zamówienie ${order} zostało doręczone.`,
    partly_delivered: (order) => `Część zamówienia ${order} została doręczona.`,
    attempted: (order) => `Kurier próbował doręczyć zamówienie ${order}, ale to się nie udało.`,
    exception: (order) => `Jest problem z doręczeniem zamówienia ${order}.`,
    returned: (order) => `Zamówienie ${order} wraca do nas.`,
  },
  placedOn: (date) => `Data złożenia: ${date}.`,
  notShipped: (units) => `Do wysłania: ${counted(units, 'produkt', 'produkty', 'produktów')}.`,
  parcel: (position, count, units) =>
    `Paczka ${position} z ${count} (${counted(units, 'produkt', 'produkty', 'produktów')})`,
  parcelState: {
    label_created: 'przekazana przewoźnikowi, jeszcze niezeskanowana',
    in_transit: 'w drodze',
    out_for_delivery: 'dziś w doręczeniu',
    delivered: 'doręczona',
    attempted: 'była próba doręczenia',
    exception: 'zatrzymana z powodu problemu',
    returned: 'wraca do nas',
  },
  shippedOn: (date) => `Data wysyłki: ${date}.`,
  deliveredOn: (date) => `Data doręczenia: ${date}.`,
  expectedOn: (date) => `Spodziewane doręczenie: ${date}.`,
  expectedLate: (date) =>
    `Spodziewany dzień doręczenia to ${date}, więc przesyłka jest opóźniona. Przepraszamy.`,
  carrierTracking: (carrier, tracking) => `${carrier}, numer przesyłki ${tracking}.`,
  trackingOnly: (tracking) => `Numer przesyłki ${tracking}.`,
  lateOffer: 'Jeśli chcesz, ktoś z zespołu dowie się więcej u przewoźnika.',
  helpOffer: 'Jeśli coś się tu nie zgadza, ktoś z zespołu może się tym zająć.',

  articleLead: (title) => `Z naszej strony pomocy „${title}”:`,
  articleInOtherLanguage: (language) =>
    `Nasza strona pomocy na ten temat jest w języku: ${language}.`,
  notSure:
    'Tego nie wiem na pewno, a nie chcę zgadywać. Czy ma odpowiedzieć człowiek, czy możesz napisać to innymi słowami?',
  unclear:
    'Nie do końca rozumiem. Możesz zapytać o zamówienie, dostawę, zwrot albo płatność lub porozmawiać z człowiekiem.',

  hello: (desk) => `Dzień dobry! Tu ${desk}, asystent AI. W czym mogę pomóc?`,
  thanks: 'Nie ma za co! Czy coś jeszcze?',
  bye: 'Dziękujemy za wizytę. Miłego dnia!',
  acknowledged: 'W porządku. Czy mogę pomóc w czymś jeszcze?',
  iAmAi: (desk, shop) =>
    `Jestem ${desk}, asystent AI sklepu ${shop}, a nie człowiek. Jeśli wolisz porozmawiać z człowiekiem, po prostu napisz.`,

  handover: (when) => `Przekazuję to komuś z zespołu, razem ze wszystkim, co tu jest. ${when}`,
  draftWaiting: (when) =>
    `Dziękuję, wszystko jest przygotowane dla kogoś z zespołu, kto to sprawdzi i odpowie. ${when}`,
  answersWithin: (duration) => `Odpowiedź przychodzi zwykle w ciągu ${duration}, tutaj.`,
  answersFrom: (moment) => `Zespół wraca: ${moment}, i odpowie tutaj.`,
  answersSoon: 'Zespół odpowie tutaj, gdy tylko będzie mógł.',
  askEmail: 'Pod jakim adresem e-mail możemy odpowiedzieć, jeśli nie możesz czekać?',
  emailNoted: (email) => `Dziękujemy. Możemy też odpisać na ${email}.`,
  safetyFirst:
    'Jeśli ktoś jest ranny lub w niebezpieczeństwie, najpierw zadzwoń pod numer alarmowy 112.',
  crisis:
    'Bardzo mi przykro, że przez to przechodzisz. Jesteś ważną osobą. Jeśli grozi Ci niebezpieczeństwo, zadzwoń teraz pod numer alarmowy 112; o każdej porze porozmawia z Tobą ktoś z telefonu wsparcia (w Polsce 800 70 2222).',
  overdue: (when) => `Czekasz dłużej, niż obiecaliśmy. Przepraszamy; zespół już o tym wie. ${when}`,
  agentJoined: (name) => `Do rozmowy dołącza ${name}.`,
  deskBack: (desk) => `${desk}, asystent AI, znów jest w rozmowie.`,
  resolved: 'Ta rozmowa została zamknięta. Jeśli czegoś potrzebujesz, napisz ponownie.',
  cannotLookUp: 'Nie mogę teraz sprawdzać zamówień. Ktoś z zespołu to sprawdzi i odpowie.',

  choicePerson: 'Porozmawiaj z człowiekiem',
  choiceNoNumber: 'Nie mogę go znaleźć',
  choiceTrack: 'Gdzie jest moje zamówienie?',
  and: 'i',
  minutes: (count) => counted(count, 'minuty', 'minut', 'minut'),
  hours: (count) => counted(count, 'godziny', 'godzin', 'godzin'),
  mailSubject: 'Twoja wiadomość',
  mailSignature: (desk, shop) =>
    `${desk}, asystent AI sklepu ${shop}. Jeśli wolisz człowieka, po prostu napisz.`,
}
