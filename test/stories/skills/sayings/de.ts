import type { Sayings } from './sayings.ts'

export const DE: Sayings = {
  cancelOrder: (order) =>
    `Hallo, bitte stornieren Sie Bestellung ${order}, ich brauche sie nicht mehr`,
  changeAddress: (order) => `Bestellung ${order} soll doch an eine andere Adresse gehen`,
  newAddress: 'Lindenweg 5, 04177 Leipzig, Deutschland',
  changeQuantity: (order, item, count) =>
    `können Sie bei ${order} bitte ${count} Stück ${item} draus machen?`,
  changeVariant: (order, item, variant) =>
    `bei Bestellung ${order} hätte ich ${item} lieber in ${variant}`,
  startReturn: (order) => `Ich möchte was aus Bestellung ${order} zurückschicken`,
  returnReason: 'passt leider nicht',
  exchange: (order, item, variant) => `kann ich ${item} aus ${order} gegen ${variant} umtauschen?`,
  refundStatus: (order) => `Wo bleibt mein Geld für ${order}?`,
  refundRequest: (order) =>
    `ich hab aus Versehen doppelt bestellt, kann ich das Geld für ${order} zurückhaben? ist noch nicht verschickt`,
  missing: (order) =>
    `laut Sendungsverfolgung ist ${order} zugestellt, hier ist aber nichts angekommen`,
  pauseSubscription: 'ich würde mein Abo gern eine Weile pausieren',
  skipDelivery: 'bitte die nächste Lieferung auslassen',
  changeFrequency: 'ich möchte mein Abo ab jetzt nur noch alle 8 Wochen',
  cancelSubscription: 'Ich möchte mein Abo kündigen',
  passwordReset: 'ich komm nicht in mein Konto, hab das Passwort vergessen',
  changeEmail: (to) => `bitte ändern Sie die E-Mail-Adresse von meinem Konto auf ${to}`,
  deliveryCost: (country) => `wie lange dauert der Versand nach ${country} und was kostet das?`,
  inStock: (product) => `ist ${product} auf Lager?`,
  watch: 'ja, sagen Sie mir Bescheid, wenn es wieder da ist',
  sizeAdvice: (product, chest) =>
    `ich habe ${chest} cm Brustumfang, welche Größe brauche ich bei ${product}?`,
  productFact: (product) => `aus welchem Material ist ${product}?`,
  compare: (a, b) => `was ist der Unterschied zwischen ${a} und ${b}?`,
  recommend: 'ich suche ein Geschenk für meine Mutter, was Warmes für unter 80 Euro',
  discount: (code) => `warum geht mein Code ${code} nicht?`,
  loyalty: 'wie viele Punkte hab ich?',
  invoice: (order) => `ich brauche eine Kopie der Rechnung zu ${order}`,
  newsletter: (email) => `bitte nehmen Sie ${email} aus dem Newsletter raus`,
  hours: 'wann ist Ihr Team erreichbar?',
  contact: 'wie ist Ihre Telefonnummer und Adresse?',
  business:
    'ich habe einen kleinen Laden und würde gern zum Weiterverkauf in größeren Mengen einkaufen',
  exportData: 'ich hätte gern eine Kopie aller meiner Daten nach DSGVO',
  eraseData: 'bitte löschen Sie alle meine Daten',
  greeting: 'hallo',
  thanks: 'vielen Dank!',
  robot: 'bist du ein Roboter?',
  yes: 'ja bitte',
  no: 'nein',
  undo: 'bitte wieder rückgängig machen',

  again: {
    cancelOrder: (order) =>
      `Stopp, ich hab das Falsche bestellt. Können Sie ${order} noch abbrechen?`,
    changeAddress: (order) =>
      `mist, bei ${order} steht noch meine alte Anschrift drin. geht da noch was?`,
    newAddress: 'es soll an Lindenweg 5, 04177 Leipzig, Deutschland gehen',
    changeQuantity: (order, item, count) =>
      `hab mich bei ${order} in der Menge vertan, ich brauche ${count} x ${item}`,
    changeVariant: (order, item, variant) =>
      `falsche Variante angeklickt in ${order}: bitte vor dem Versand ${item} auf ${variant} ändern`,
    startReturn: (order) => `${order} gefällt mir doch nicht, wie mache ich die Rücksendung?`,
    returnReason: 'ist mir zu eng',
    exchange: (order, item, variant) =>
      `${item} von ${order} ist nichts für mich, ich hätte im Tausch gern ${variant}`,
    refundStatus: (order) =>
      `ich hab ${order} vor einer Weile zurückgeschickt, ist die Erstattung schon raus?`,
    refundRequest: (order) =>
      `woanders gab es das günstiger. ${order} ist ja noch nicht unterwegs, bitte erstatten Sie mir den Betrag`,
    missing: (order) =>
      `bei ${order} steht „geliefert“, aber es liegt kein Paket da und die Nachbarn haben auch nichts`,
    pauseSubscription: 'bin bald länger verreist, können Sie mein Abo so lange aussetzen?',
    skipDelivery:
      'hab noch genug da, lassen Sie die kommende Sendung von meinem Abo bitte ausfallen',
    changeFrequency: 'das Abo kommt mir zu oft, geht auch einmal in 8 Wochen?',
    cancelSubscription: 'bitte das Abonnement beenden, ich brauch es nicht mehr',
    passwordReset: 'Login klappt nicht, mein Kennwort ist weg',
    changeEmail: (to) =>
      `ich habe eine neue Mailadresse, ${to}, können Sie die in meinem Kundenkonto eintragen?`,
    deliveryCost: (country) => `liefert ihr auch nach ${country}? Preis und Dauer?`,
    inStock: (product) => `habt ihr ${product} noch da?`,
    watch: 'gerne, schreiben Sie mir, sobald man es wieder bestellen kann',
    sizeAdvice: (product, chest) => `${product}: welche Größe bei ${chest} cm um die Brust?`,
    productFact: (product) => `woraus besteht ${product}, ist das echte Wolle?`,
    compare: (a, b) => `${a} oder ${b}, können Sie die mal vergleichen?`,
    recommend: 'was können Sie mir empfehlen, das schön warm hält und weniger als 80 Euro kostet?',
    discount: (code) => `hab ${code} an der Kasse eingegeben, da steht ungültig`,
    loyalty: 'können Sie mir meinen Punktestand sagen?',
    invoice: (order) => `schicken Sie mir die Rechnung von ${order} bitte noch mal, für die Steuer`,
    newsletter: (email) => `ich will keine Werbemails mehr, meine Adresse ist ${email}`,
    hours: 'was habt ihr für Öffnungszeiten?',
    contact: 'unter welcher Nummer kann man euch anrufen und wo sitzt die Firma?',
    business: 'gibt es Händlerpreise? wir möchten Ihre Sachen in unserem Geschäft anbieten',
    exportData:
      'was haben Sie über mich gespeichert? bitte alles zuschicken (Auskunft nach Art. 15)',
    eraseData:
      'ich möchte, dass nichts mehr über mich bei Ihnen gespeichert ist, bitte alles entfernen',
    greeting: 'guten Morgen',
    thanks: 'super, danke für die Hilfe',
    robot: 'rede ich hier mit einer Maschine?',
    yes: 'gern, machen Sie das',
    no: 'nein, lassen Sie es so',
    undo: 'hab es mir anders überlegt, doch nicht',
  },
}
