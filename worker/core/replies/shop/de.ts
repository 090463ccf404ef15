import type { ShopStrings } from './strings.ts'

export const de: ShopStrings = {
  stock: {
    inStock: (title) => `Wir haben ${title} auf Lager.`,
    few: (title, units) =>
      units === 1
        ? `${title}: noch 1 Stück auf Lager.`
        : `${title}: noch ${units} Stück auf Lager.`,
    soldOut: (title) => `${title}: zurzeit ausverkauft.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `auf Lager in ${inStock}` : 'nichts auf Lager'}${soldOut ? `; ausverkauft: ${soldOut}` : ''}.`,
    alternatives: (titles) => `Stattdessen auf Lager: ${titles}.`,
    offerWatch:
      'Möchten Sie eine E-Mail, wenn der Artikel wieder da ist? Nennen Sie mir einfach Ihre E-Mail-Adresse.',
    mail: {
      subject: (title) => `Wieder auf Lager: ${title}`,
      text: (title, shop) =>
        `Sie haben ${shop} gebeten, Ihnen zu schreiben, wenn es ${title} wieder gibt. Der Artikel ist jetzt wieder auf Lager, solange der Vorrat reicht. Das ist die einzige E-Mail dazu.`,
    },
  },
  product: {
    price: (title, price) => `Der Preis für ${title} beträgt ${price}.`,
    priceFrom: (title, price) => `Der Preis für ${title} beginnt bei ${price}, je nach Ausführung.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `Das wissen wir über ${title}: ${sentence}`,
    notStated: (title) =>
      `In den Angaben zu ${title} steht das nicht, und raten möchte ich nicht. Jemand aus unserem Team kann es herausfinden.`,
    compare: (a, b) => `${a} und ${b} im Vergleich:`,
    cheaper: (title, difference) => `${difference} günstiger: ${title}.`,
    which: (titles) => `Welchen Artikel meinen Sie: ${titles}?`,
  },
  sizes: {
    chart: (title) => `Die Größentabelle von ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Laut Größentabelle passt Ihnen bei ${title} die Größe ${size}.`,
    between: (smaller, larger) =>
      `Sie liegen zwischen ${smaller} und ${larger}. ${smaller} sitzt enger, ${larger} lockerer.`,
    none: (title) => `Laut Größentabelle passt keine Größe von ${title} zu diesen Maßen.`,
    askMeasure: (measures) =>
      `Wenn Sie mir Ihre Maße nennen (${measures}), sehe ich Ihre Größe nach.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'Brustumfang',
      waist: 'Taillenumfang',
      hips: 'Hüftumfang',
      inseam: 'Innenbeinlänge',
      height: 'Körpergröße',
      foot: 'Fußlänge',
    },
  },
  recommend: {
    lead: 'Das könnte zu Ihnen passen:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `im Rahmen von ${price}`,
    matches: (words) => `passend zu: ${words}`,
    askNeed: 'Wofür soll es sein, und was darf es kosten?',
    none: 'In unserem Sortiment finde ich nichts, was zu Ihrer Beschreibung passt, und ich möchte Ihnen nichts anderes aufdrängen.',
  },
  discount: {
    valid: (code, worth) => `Der Code ${code} ist gültig: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('de')}\u00a0% Rabatt`,
    until: (day) => `Er gilt bis ${day}.`,
    minimum: (amount) => `Er gilt ab einem Bestellwert von ${amount}.`,
    unknown: (code) =>
      `Einen Code ${code} kenne ich nicht. Bitte prüfen Sie, wie er geschrieben wird.`,
    expired: (code, day) => `Der Code ${code} ist nicht mehr gültig; abgelaufen ist er am ${day}.`,
    notYet: (code, day) => `Der Code ${code} gilt erst ab ${day}.`,
    inactive: (code) => `Der Code ${code} ist nicht aktiv.`,
    usedUp: (code) => `Der Code ${code} ist aufgebraucht.`,
    newCustomers: 'Er gilt nur für die erste Bestellung.',
    onlyFor: (what) => `Er gilt nur für: ${what}.`,
    askCode: 'Welchen Code meinen Sie? Bitte geben Sie ihn so ein, wie Sie ihn bekommen haben.',
    cannotMake: 'Neue Codes kann ich nicht erstellen.',
  },
  delivery: {
    lead: (country) => `Lieferung (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'kostenlos',
    freeFrom: (amount) => `kostenlos ab ${amount}`,
    notTo: (country) => `In dieses Land liefern wir nicht: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `Ihr Punktestand: ${points}${worth ? `, im Wert von ${worth}` : ''}.`,
    none: 'Zu dieser Adresse gibt es noch keine Punkte.',
    earn: (perUnit) =>
      `Für jede volle Währungseinheit, die Sie ausgeben, gibt es ${perUnit === 1 ? '1 Punkt' : `${perUnit} Punkte`}.`,
  },
  refund: {
    none: (order) => `Zur Bestellung ${order} gibt es bisher keine Erstattung.`,
    whole: (order, day) =>
      `Die Bestellung ${order} wurde${day ? ` am ${day}` : ''} vollständig erstattet.`,
    part: (order) => `Ein Teil der Bestellung ${order} wurde erstattet.`,
    amount: (amount) => `Der Betrag ist ${amount}.`,
    returnState: {
      requested: (id) =>
        `Die Rücksendung ${id} ist angemeldet; das Geld wird geschickt, sobald das Paket bei uns angekommen ist.`,
      received: (id) => `Die Rücksendung ${id} ist bei uns angekommen und wird geprüft.`,
      refunded: (id) => `Die Rücksendung ${id} ist abgeschlossen und erstattet.`,
      rejected: (id) => `Die Rücksendung ${id} konnte nicht angenommen werden.`,
      withdrawn: (id) => `Die Rücksendung ${id} wurde zurückgezogen.`,
    },
  },
  orders: { lead: 'Ihre letzten Bestellungen:' },
  contact: {
    hours: (hours) => `Unser Team ist zu diesen Zeiten da: ${hours}.`,
    closedOn: (days) => `Geschlossen: ${days}.`,
    at: (ways) => `So erreichen Sie uns: ${ways}.`,
    here: 'Oder direkt hier im Chat.',
  },
  priceMatch: { toPerson: 'Jemand aus unserem Team vergleicht die Preise und antwortet Ihnen.' },
  notices: {
    shipped: {
      subject: (order) => `Die Bestellung ${order} ist unterwegs`,
      text: (order, shop) =>
        `Gute Nachrichten von ${shop}: Die Bestellung ${order} wurde an den Versanddienst übergeben.`,
    },
    delayed: {
      subject: (order) => `Die Bestellung ${order} kommt später`,
      text: (order, shop, day) =>
        `Es tut uns leid: Die Bestellung ${order} von ${shop} kommt später an als geplant. Erwartet wird sie jetzt am ${day}.`,
      unknownDay: (order, shop) =>
        `Es tut uns leid: Die Bestellung ${order} von ${shop} kommt später an als geplant. Einen neuen Termin haben wir noch nicht.`,
    },
    delivered: {
      subject: (order) => `Die Bestellung ${order} ist angekommen`,
      text: (order, shop) =>
        `Die Bestellung ${order} von ${shop} wurde zugestellt. Falls sie nicht da ist, antworten Sie einfach auf diese E-Mail.`,
    },
    optOut: 'Wenn Sie solche Nachrichten nicht möchten, antworten Sie mit STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from} bis ${to} Werktage`
  return to === 1 ? '1 Werktag' : `${to} Werktage`
}
