import type { Strings } from './strings.ts'

export const de: Strings = {
  greeting: (desk, shop) =>
    `Guten Tag, ich bin ${desk}, der KI-Assistent von ${shop}. Ich kann rund um die Uhr nach Ihrer Bestellung sehen und Fragen zum Shop beantworten. Wenn Sie lieber mit einem Menschen sprechen möchten, geht das jederzeit.`,
  askOrderNumber: (example) =>
    `Ich sehe gern nach. Wie lautet Ihre Bestellnummer? Sie sieht etwa so aus: ${example}.`,
  findOrderNumber: (example) =>
    `Die Bestellnummer steht im Betreff Ihrer Bestellbestätigung per E-Mail und auf der Rechnung; sie sieht etwa so aus: ${example}. Wenn Sie sie nicht finden, kann jemand aus unserem Team die Bestellung für Sie heraussuchen.`,
  askProof: (orders) =>
    `Danke. Damit ich Ihnen ${orders} zeigen darf, brauche ich die E-Mail-Adresse, mit der bestellt wurde, oder die Postleitzahl der Lieferadresse.`,
  denied:
    'Ich kann diese Bestellnummer nicht mit dieser E-Mail-Adresse oder Postleitzahl zusammenbringen. Bitte prüfen Sie beides und versuchen Sie es noch einmal, oder sprechen Sie mit einem Menschen.',
  someDenied:
    'Ich konnte nicht alle genannten Bestellungen mit dieser E-Mail-Adresse oder Postleitzahl zusammenbringen.',
  lockedOut: 'Zum Schutz der Bestelldaten kann ich hier eine Weile keine Bestellungen mehr prüfen.',

  state: {
    cancelled: (order) => `Ihre Bestellung ${order} wurde storniert.`,
    unpaid: (order) =>
      `Für Ihre Bestellung ${order} steht die Zahlung noch aus; sobald sie eingegangen ist, wird die Bestellung versandt.`,
    preparing: (order) =>
      `Ihre Bestellung ${order} ist bezahlt und wird gerade vorbereitet. Versandt ist sie noch nicht.`,
    partly_shipped: (order) => `Ein Teil Ihrer Bestellung ${order} ist versandt.`,
    shipped: (order) => `Ihre Bestellung ${order} wurde an den Versanddienst übergeben.`,
    in_transit: (order) => `Ihre Bestellung ${order} ist unterwegs.`,
    out_for_delivery: (order) =>
      `Gute Nachrichten: Ihre Bestellung ${order} ist heute in der Zustellung.`,
    delivered: (order) => `Ihre Bestellung ${order} wurde zugestellt.`,
    partly_delivered: (order) => `Ein Teil Ihrer Bestellung ${order} wurde zugestellt.`,
    attempted: (order) =>
      `Der Versanddienst hat versucht, Ihre Bestellung ${order} zuzustellen, konnte sie aber nicht übergeben.`,
    exception: (order) => `Bei der Zustellung Ihrer Bestellung ${order} gibt es ein Problem.`,
    returned: (order) => `Ihre Bestellung ${order} ist auf dem Weg zurück zu uns.`,
  },
  placedOn: (date) => `Bestellt wurde am ${date}.`,
  notShipped: (units) =>
    units === 1
      ? '1 Artikel ist noch nicht versandt.'
      : `${units} Artikel sind noch nicht versandt.`,
  parcel: (position, count, units) => `Paket ${position} von ${count} (${units} Artikel)`,
  parcelState: {
    label_created: 'an den Versanddienst übergeben, noch nicht gescannt',
    in_transit: 'unterwegs',
    out_for_delivery: 'heute in der Zustellung',
    delivered: 'zugestellt',
    attempted: 'Zustellung wurde versucht',
    exception: 'durch ein Problem aufgehalten',
    returned: 'auf dem Weg zurück zu uns',
  },
  shippedOn: (date) => `Versandt wurde am ${date}.`,
  deliveredOn: (date) => `Zugestellt wurde am ${date}.`,
  expectedOn: (date) => `Die Lieferung kommt voraussichtlich am ${date}.`,
  expectedLate: (date) =>
    `Erwartet wurde die Lieferung am ${date}. Sie verspätet sich, das tut uns leid.`,
  carrierTracking: (carrier, tracking) => `${carrier}, Sendungsnummer ${tracking}.`,
  trackingOnly: (tracking) => `Sendungsnummer ${tracking}.`,
  lateOffer:
    'Wenn Sie möchten, dass wir beim Versanddienst nachfragen, übernimmt das gern jemand aus unserem Team.',
  helpOffer: 'Falls daran etwas nicht stimmt, kümmert sich gern jemand aus unserem Team darum.',

  articleLead: (title) => `Das steht auf unserer Hilfeseite „${title}“:`,
  articleInOtherLanguage: (language) => `Unsere Hilfeseite dazu ist auf ${language} verfasst:`,
  notSure:
    'Da bin ich mir nicht sicher, und raten möchte ich nicht. Soll Ihnen ein Mensch antworten, oder können Sie es noch einmal anders formulieren?',
  unclear:
    'Das habe ich nicht ganz verstanden. Fragen Sie mich gern zu Bestellung, Lieferung, Rücksendung oder Zahlung, oder sprechen Sie mit einem Menschen.',

  hello: (desk) => `Guten Tag! Hier ist ${desk}, der KI-Assistent. Wie kann ich Ihnen helfen?`,
  thanks: 'Gern geschehen! Kann ich sonst noch etwas für Sie tun?',
  bye: 'Danke für Ihren Besuch. Einen schönen Tag noch!',
  acknowledged: 'Alles klar. Kann ich Ihnen sonst noch helfen?',
  iAmAi: (desk, shop) =>
    `Ich bin ${desk}, ein KI-Assistent von ${shop}, kein Mensch. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.`,

  handover: (when) =>
    `Ich gebe das an unser Team weiter, mit allem, was Sie geschrieben haben. ${when}`,
  draftWaiting: (when) =>
    `Danke, ich habe alles für unser Team zusammengestellt. Ein Mensch prüft es und antwortet Ihnen. ${when}`,
  answersWithin: (duration) => `Die Antwort kommt meist innerhalb von ${duration}, direkt hier.`,
  answersFrom: (moment) => `Ab ${moment} Uhr ist unser Team wieder da und antwortet Ihnen hier.`,
  answersSoon: 'Sie bekommen hier so bald wie möglich eine Antwort.',
  askEmail: 'Unter welcher E-Mail-Adresse erreichen wir Sie, falls Sie zwischendurch gehen müssen?',
  emailNoted: (email) => `Vielen Dank. Wir können Sie auch unter ${email} erreichen.`,
  safetyFirst:
    'Falls jemand verletzt oder in Gefahr ist, rufen Sie bitte zuerst den Notruf in Ihrem Land.',
  crisis:
    'Es tut mir leid, dass Sie das gerade durchmachen. Sie sind wichtig. Wenn Sie in Gefahr sind, rufen Sie bitte jetzt den Notruf in Ihrem Land (112 in Europa, 911 in den USA); bei einem Krisentelefon in Ihrer Nähe können Sie zu jeder Zeit mit jemandem sprechen.',
  overdue: (when) =>
    `Sie warten schon länger, als wir versprochen haben. Das tut mir leid; ich habe unser Team noch einmal darauf hingewiesen. ${when}`,
  agentJoined: (name) => `${name} ist jetzt mit im Gespräch.`,
  deskBack: (desk) => `${desk}, der KI-Assistent, ist wieder im Gespräch.`,
  resolved:
    'Dieses Gespräch wurde als erledigt markiert. Schreiben Sie einfach wieder, wenn Sie noch etwas brauchen.',
  cannotLookUp:
    'Ich kann Bestellungen im Moment nicht abrufen. Jemand aus unserem Team sieht nach und antwortet Ihnen.',

  choicePerson: 'Mit einem Menschen sprechen',
  choiceNoNumber: 'Ich finde sie nicht',
  choiceTrack: 'Wo ist meine Bestellung?',
  and: 'und',
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  hours: (count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
  mailSubject: 'Ihre Nachricht an uns',
  mailSignature: (desk, shop) =>
    `${desk}, KI-Assistent von ${shop}. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.`,
}
