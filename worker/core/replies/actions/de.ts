import type { ActionStrings } from './strings.ts'

export const de: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Bevor ich etwas ändere, muss ich sicher sein, dass Sie es sind. Ich habe einen 6-stelligen Code an ${address} geschickt, die Adresse aus der Bestellung. Bitte geben Sie ihn hier ein; er gilt eine Stunde.`,
    codeMaybe:
      'Wenn wir diese Adresse kennen, ist ein 6-stelliger Code dorthin unterwegs. Bitte geben Sie ihn hier ein; er gilt eine Stunde.',
    wrongCode:
      'Dieser Code stimmt nicht. Bitte sehen Sie in unserer neuesten E-Mail nach und geben Sie die 6 Ziffern noch einmal ein.',
    askEmail: 'Welche E-Mail-Adresse verwenden Sie bei uns?',
    tooMany:
      'An diese Adresse kann ich heute keinen weiteren Code schicken. Jemand aus unserem Team kann Ihnen stattdessen helfen.',
    verified: 'Danke, jetzt weiß ich, dass Sie es sind.',
    mailSubject: (shop) => `Ihr Code für ${shop}`,
    mailText: (code, shop) =>
      `Ihr Code für den Chat mit ${shop} lautet ${code}. Er gilt eine Stunde. Falls Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren; es wurde nichts geändert.`,
  },

  ask: {
    'order.cancel': (order) => `Soll ich die ganze Bestellung ${order} stornieren?`,
    'claim.open': (order) =>
      `Laut Versanddienst wurde ${order} zugestellt. Bitte sehen Sie zuerst bei den Nachbarn, an der Tür und im Briefkasten nach. Falls nichts da ist: Soll ich beim Versanddienst eine Nachforschung beantragen?`,
    'invoice.send': (order) =>
      `Soll ich eine Kopie der Rechnung zu ${order} an die E-Mail-Adresse aus der Bestellung schicken?`,
    'order.payment': (order) => `Soll ich die Zahlungsart von ${order} ändern?`,
    'order.items': (order, swaps) => `Soll ich die Bestellung ${order} so ändern: ${swaps}?`,
    'order.quantity': (order, what) => `Soll ich die Bestellung ${order} auf ${what} ändern?`,
    'order.address': (order, address) =>
      `Soll die Bestellung ${order} an diese Adresse gehen: ${address}?`,
    'return.open': (order, what) =>
      `Soll ich für diese Artikel aus der Bestellung ${order} eine Rücksendung anmelden: ${what}?`,
    'return.exchange': (order, swaps) =>
      `Soll ich für die Bestellung ${order} einen Umtausch anmelden: ${swaps}?`,
    'refund.pay': (order, amount) => `Soll ich für die Bestellung ${order} ${amount} erstatten?`,
    'subscription.pause': (what, months) => `Soll ich Ihr Abo (${what}) für ${months} pausieren?`,
    'subscription.resume': (what) => `Soll ich Ihr Abo (${what}) wieder aufnehmen?`,
    'subscription.skip': (what, day) => `Soll ich die Lieferung von ${what} am ${day} auslassen?`,
    'subscription.swap': (what, into) => `Soll ich Ihr Abo von ${what} auf ${into} umstellen?`,
    'subscription.frequency': (what, every) => `Soll ich ${what} ab jetzt ${every} schicken?`,
    'subscription.cancel': (what) => `Soll ich Ihr Abo (${what}) kündigen?`,
    'account.reset': () =>
      'Soll ich Ihnen einen Link schicken lassen, mit dem Sie ein neues Passwort festlegen können?',
    'account.email': (to) => `Soll ich die E-Mail-Adresse Ihres Kontos in ${to} ändern?`,
    'account.address': (address) => `Soll ich das als Ihre Adresse speichern: ${address}?`,
    'stock.watch': (what) => `Soll ich Ihnen schreiben, sobald es ${what} wieder gibt?`,
    'newsletter.stop': (address) => `Soll ich ${address} vom Newsletter abmelden?`,
    'privacy.export': () => 'Soll ich eine Kopie aller Daten anfordern, die wir zu Ihnen haben?',
    'privacy.erase': () => 'Soll ich die Löschung Ihrer Daten beantragen?',
  },
  done: {
    'order.cancel': 'Erledigt: Die Bestellung ist storniert.',
    'order.address': 'Erledigt: Die Bestellung geht an die neue Adresse.',
    'order.items': 'Erledigt: Die Bestellung ist geändert.',
    'order.quantity': 'Erledigt: Die Bestellung ist geändert.',
    'order.payment': 'Erledigt: Die Zahlungsart ist geändert.',
    'return.open': 'Erledigt: Ihre Rücksendung ist angemeldet.',
    'return.exchange': 'Erledigt: Ihr Umtausch ist angemeldet.',
    'return.withdraw': 'Erledigt: Die Rücksendung ist zurückgezogen.',
    'refund.pay': 'Erledigt: Die Erstattung ist unterwegs.',
    'claim.open':
      'Erledigt: Die Nachforschung beim Versanddienst ist beantragt. Jemand aus unserem Team bleibt dran.',
    'subscription.pause': 'Erledigt: Ihr Abo ist pausiert.',
    'subscription.resume': 'Erledigt: Ihr Abo läuft wieder.',
    'subscription.skip': 'Erledigt: Die nächste Lieferung entfällt.',
    'subscription.swap': 'Erledigt: Ihr Abo ist geändert.',
    'subscription.frequency': 'Erledigt: Der neue Rhythmus gilt ab der nächsten Lieferung.',
    'subscription.cancel': 'Erledigt: Ihr Abo ist gekündigt.',
    'account.reset':
      'Falls es zu dieser Adresse ein Konto gibt, ist ein Link für ein neues Passwort dorthin unterwegs. Bitte sehen Sie auch im Spam-Ordner nach.',
    'account.email': 'Erledigt: Ihr Konto hat die neue Adresse.',
    'account.address': 'Erledigt: Ihre Adresse ist gespeichert.',
    'stock.watch': 'Erledigt: Wir schreiben Ihnen, sobald der Artikel wieder da ist.',
    'newsletter.stop': 'Erledigt: Diese Adresse bekommt keinen Newsletter mehr.',
    'invoice.send': 'Erledigt: Die Rechnung ist in Ihrem Postfach.',
    'privacy.export': 'Erledigt: Die Kopie Ihrer Daten ist auf dem Weg zu Ihnen.',
    'privacy.erase': 'Erledigt: Ihre Daten sind gelöscht.',
  },
  moneyBack: (amount, when) => `Sie erhalten ${amount} ${when} zurück.`,
  moneyDue: (amount) => `Zusätzlich berechnet werden ${amount}.`,
  days: (from, to) =>
    from === to
      ? `innerhalb von ${to === 1 ? '1 Werktag' : `${to} Werktagen`}`
      : `innerhalb von ${from} bis ${to} Werktagen`,
  atOnce: 'sofort',
  returnNumber: (id) => `Ihre Rücksendenummer lautet ${id}.`,
  returnNext: 'Bitte schreiben Sie sie auf das Paket; die Anleitung steht in der E-Mail.',
  returnLink: (link) => `Hier bekommen Sie Ihr Etikett: ${link}`,
  undoHint: (minutes) =>
    `Sie können das innerhalb von ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`} rückgängig machen.`,
  receiptByMail: (address) => `Eine Bestätigung geht an ${address}.`,
  slow: 'Ich habe es weitergegeben, aber das System des Shops ist gerade langsam. Ich sage Ihnen hier Bescheid, sobald es durch ist; bitte schicken Sie es nicht noch einmal.',
  failed:
    'Das hat nicht geklappt. Es wurde nichts geändert, und jemand aus unserem Team kümmert sich darum.',
  declined: 'In Ordnung, ich habe alles so gelassen, wie es ist.',
  yesOrNo: 'Bitte antworten Sie mir mit Ja oder Nein.',

  choiceYes: 'Ja, bitte',
  choiceNo: 'Nein, so lassen',
  choiceUndo: 'Rückgängig machen',

  refused: {
    identity: 'Das kann ich erst tun, wenn ich weiß, dass Sie es sind.',
    not_yours: 'Das kann ich nicht mit Ihren Angaben zusammenbringen.',
    not_found:
      'Das kann ich nicht finden. Bitte prüfen Sie die Angabe und schicken Sie sie noch einmal.',
    not_offered: 'Das bietet der Shop hier nicht an.',
    shipped:
      'Die Sendung hat unser Lager schon verlassen und lässt sich nicht mehr ändern oder stornieren. Nach der Ankunft können Sie sie zurücksenden.',
    not_delivered: 'Das geht erst, wenn das Paket angekommen ist.',
    cancelled: 'Das ist bereits storniert.',
    unpaid: 'Es ist noch nichts bezahlt, also gibt es nichts zu erstatten.',
    changed_before:
      'Die Bestellung wurde schon einmal geändert und lässt sich nicht mehr ändern oder stornieren.',
    returned_before: 'Dafür ist bereits eine Rücksendung oder ein Umtausch angemeldet.',
    out_of_window: 'Die Frist dafür ist nach unseren Bedingungen abgelaufen.',
    not_returnable: 'Artikel dieser Art können nicht zurückgesendet werden.',
    not_in_order: 'Das ist in dieser Menge nicht in der Bestellung.',
    not_available: 'Diese Ausführung ist zurzeit nicht auf Lager.',
    other_product: 'Tauschen lässt sich nur gegen eine andere Ausführung desselben Produkts.',
    same_item: 'Genau diese Ausführung haben Sie schon.',
    payment_method: 'Diese Zahlungsart ist hierfür nicht möglich.',
    balance: 'Das Guthaben dieser Geschenkkarte reicht nicht aus.',
    reason: 'Aus diesem Grund ist das nach unseren Bedingungen nicht möglich.',
    over_paid: 'Das ist mehr, als bezahlt wurde.',
    over_limit: 'Über diesen Betrag muss jemand aus unserem Team entscheiden.',
    cap: 'Das kam in letzter Zeit zu oft vor; jemand aus unserem Team übernimmt.',
    address:
      'Die Adresse ist nicht vollständig. Ich brauche Straße und Hausnummer, Postleitzahl, Ort und Land.',
    country: 'In dieses Land liefern wir nicht.',
    nothing_changes: 'Das ist schon so; es wurde nichts geändert.',
    subscription_state: 'Beim jetzigen Stand des Abos ist das nicht möglich.',
    email: 'Diese E-Mail-Adresse lässt sich nicht verwenden.',
  },

  need: {
    item: (items) => `Welchen Artikel meinen Sie: ${items}?`,
    variant: (item, variants) => `Was möchten Sie statt ${item}? Es gibt: ${variants}.`,
    quantity: (item) => `Wie viele Stück von ${item} möchten Sie?`,
    address:
      'Bitte schicken Sie mir die ganze neue Adresse: Straße und Hausnummer, Postleitzahl und Ort, Land.',
    reason: (reasons) => `Was ist der Grund? Diese Gründe können wir annehmen: ${reasons}.`,
    newEmail: 'Welche Adresse soll es ab jetzt sein?',
    months: 'Für wie viele Monate soll pausiert werden?',
    frequency: 'Wie oft soll geliefert werden? Zum Beispiel alle 4 Wochen.',
    subscription: (list) => `Welches Abo meinen Sie: ${list}?`,
    noSubscription: 'Zu Ihrer Adresse finde ich kein Abo.',
    whichOrder: (list) => `Welche Bestellung meinen Sie: ${list}?`,
    whichChange: 'Was soll ich ändern: die Ausführung eines Artikels oder die Stückzahl?',
  },
  months: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
  every: (days) => {
    if (days === 1) return 'jeden Tag'
    if (days === 7) return 'jede Woche'
    return days % 7 === 0 ? `alle ${days / 7} Wochen` : `alle ${days} Tage`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: (from, to) => `${to} statt ${from}`,
}
