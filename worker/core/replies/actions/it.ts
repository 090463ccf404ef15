import type { ActionStrings } from './strings.ts'

export const it: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Prima di modificare qualcosa devo avere la certezza che sia tu. Ho inviato un codice di 6 cifre a ${address}, l’indirizzo dell’ordine. Scrivilo qui, per favore; vale un’ora.`,
    codeMaybe:
      'Se conosciamo quell’indirizzo, un codice di 6 cifre è in arrivo lì. Scrivilo qui, per favore; vale un’ora.',
    wrongCode:
      'Questo codice non è corretto. Controlla la nostra e-mail più recente e scrivi di nuovo le 6 cifre.',
    askEmail: 'Quale indirizzo e-mail usi con noi?',
    tooMany:
      'Oggi non posso inviare altri codici a quell’indirizzo. Può aiutarti invece una persona del team.',
    verified: 'Grazie, ora so che sei tu.',
    mailSubject: (shop) => `Il tuo codice per ${shop}`,
    mailText: (code, shop) =>
      `Il tuo codice per la chat con ${shop} è ${code}. Vale un’ora. Se non l’hai chiesto tu, puoi ignorare questa e-mail; non è stato modificato nulla.`,
  },

  ask: {
    'order.cancel': (order) => `Vuoi che annulli l’intero ordine ${order}?`,
    'claim.open': (order) =>
      `Secondo il corriere l’ordine ${order} è stato consegnato. Controlla prima dai vicini, davanti alla porta e nella cassetta delle lettere. Se non c’è, vuoi che apra un reclamo presso il corriere?`,
    'invoice.send': (order) =>
      `Vuoi che invii una copia della fattura dell’ordine ${order} all’indirizzo e-mail dell’ordine?`,
    'order.payment': (order) => `Vuoi che cambi il metodo di pagamento dell’ordine ${order}?`,
    'order.items': (order, swaps) => `Vuoi che modifichi così l’ordine ${order}: ${swaps}?`,
    'order.quantity': (order, what) => `Vuoi che modifichi così l’ordine ${order}: ${what}?`,
    'order.address': (order, address) =>
      `Vuoi che l’ordine ${order} sia spedito a questo indirizzo: ${address}?`,
    'return.open': (order, what) =>
      `Vuoi che apra un reso per questi articoli dell’ordine ${order}: ${what}?`,
    'return.exchange': (order, swaps) => `Vuoi che apra un cambio per l’ordine ${order}: ${swaps}?`,
    'refund.pay': (order, amount) => `Vuoi che rimborsi ${amount} per l’ordine ${order}?`,
    'subscription.pause': (what, months) =>
      `Vuoi che metta in pausa il tuo abbonamento (${what}) per ${months}?`,
    'subscription.resume': (what) => `Vuoi che riattivi il tuo abbonamento (${what})?`,
    'subscription.skip': (what, day) => `Vuoi che salti la consegna prevista per ${day} (${what})?`,
    'subscription.swap': (what, into) =>
      `Vuoi che modifichi il tuo abbonamento: ${into} al posto di ${what}?`,
    'subscription.frequency': (what, every) =>
      `Vuoi che d’ora in poi il tuo abbonamento (${what}) arrivi ${every}?`,
    'subscription.cancel': (what) => `Vuoi che disdica il tuo abbonamento (${what})?`,
    'account.reset': () =>
      'Vuoi che ti faccia inviare per e-mail un link per impostare una nuova password?',
    'account.email': (to) => `Vuoi che cambi l’indirizzo del tuo account in ${to}?`,
    'account.address': (address) => `Vuoi che salvi questo come tuo indirizzo: ${address}?`,
    'stock.watch': (what) =>
      `Vuoi che ti scriva quando questo articolo torna in magazzino: ${what}?`,
    'newsletter.stop': (address) => `Vuoi che cancelli ${address} dalla newsletter?`,
    'privacy.export': () => 'Vuoi che richieda una copia di tutti i dati che conserviamo su di te?',
    'privacy.erase': () => 'Vuoi che richieda la cancellazione dei tuoi dati?',
  },
  done: {
    'order.cancel': 'Fatto: l’ordine è annullato.',
    'order.address': 'Fatto: l’ordine va al nuovo indirizzo.',
    'order.items': 'Fatto: l’ordine è modificato.',
    'order.quantity': 'Fatto: l’ordine è modificato.',
    'order.payment': 'Fatto: il metodo di pagamento è cambiato.',
    'return.open': 'Fatto: il tuo reso è aperto.',
    'return.exchange': 'Fatto: il tuo cambio è aperto.',
    'return.withdraw': 'Fatto: il reso è ritirato.',
    'refund.pay': 'Fatto: il rimborso è in arrivo.',
    'claim.open': 'Fatto: il reclamo presso il corriere è aperto. Lo segue una persona del team.',
    'subscription.pause': 'Fatto: il tuo abbonamento è in pausa.',
    'subscription.resume': 'Fatto: il tuo abbonamento è di nuovo attivo.',
    'subscription.skip': 'Fatto: la prossima consegna è saltata.',
    'subscription.swap': 'Fatto: il tuo abbonamento è modificato.',
    'subscription.frequency': 'Fatto: il nuovo ritmo vale dalla prossima consegna.',
    'subscription.cancel': 'Fatto: il tuo abbonamento è disdetto.',
    'account.reset':
      'Se esiste un account con quell’indirizzo, un link per una nuova password è in arrivo lì. Controlla anche nella cartella dello spam.',
    'account.email': 'Fatto: il tuo account ha il nuovo indirizzo.',
    'account.address': 'Fatto: il tuo indirizzo è salvato.',
    'stock.watch': 'Fatto: ti scriviamo quando l’articolo torna in magazzino.',
    'newsletter.stop': 'Fatto: quell’indirizzo non riceve più la newsletter.',
    'invoice.send': 'Fatto: la fattura è nella tua casella di posta.',
    'privacy.export': 'Fatto: la copia dei tuoi dati è in arrivo.',
    'privacy.erase': 'Fatto: i tuoi dati sono cancellati.',
  },
  moneyBack: (amount, when) => `Ricevi indietro ${amount} ${when}.`,
  moneyDue: (amount) => `Importo aggiuntivo addebitato: ${amount}.`,
  days: (from, to) =>
    from === to
      ? `entro ${to === 1 ? '1 giorno lavorativo' : `${to} giorni lavorativi`}`
      : `entro ${from}–${to} giorni lavorativi`,
  atOnce: 'subito',
  returnNumber: (id) => `Il numero del tuo reso è ${id}.`,
  returnNext: 'Scrivilo sul pacco; le istruzioni sono nell’e-mail.',
  returnLink: (link) => `Qui trovi la tua etichetta: ${link}`,
  undoHint: (minutes) =>
    `Hai ${minutes === 1 ? '1 minuto' : `${minutes} minuti`} di tempo per annullare l’operazione.`,
  receiptByMail: (address) => `Una conferma va a ${address}.`,
  slow: 'Ho inoltrato la richiesta, ma in questo momento il sistema del negozio è lento. Te lo dico qui appena è andata a buon fine; per favore non inviarla di nuovo.',
  failed: 'Non ha funzionato. Non è stato modificato nulla e se ne occupa una persona del team.',
  declined: 'Va bene, ho lasciato tutto com’è.',
  yesOrNo: 'Rispondimi con sì o no, per favore.',

  choiceYes: 'Sì, per favore',
  choiceNo: 'No, lascia così',
  choiceUndo: 'Torna indietro',

  refused: {
    identity: 'Non posso farlo prima di sapere che sei tu.',
    not_yours: 'Non riesco ad abbinarlo ai tuoi dati.',
    not_found: 'Non lo trovo. Controlla e scrivimelo di nuovo, per favore.',
    not_offered: 'Qui il negozio non offre questa possibilità.',
    shipped:
      'L’ordine ha già lasciato il nostro magazzino e non si può più modificare né annullare. Puoi restituirlo quando sarà arrivato.',
    not_delivered: 'È possibile solo dopo l’arrivo del pacco.',
    cancelled: 'È già tutto annullato.',
    unpaid: 'Non è ancora stato pagato nulla, quindi non c’è nulla da rimborsare.',
    changed_before:
      'L’ordine è già stato modificato una volta e non si può più modificare né annullare.',
    returned_before: 'Per questo c’è già un reso o un cambio aperto.',
    out_of_window: 'Secondo le nostre condizioni il termine è scaduto.',
    not_returnable: 'Questo tipo di prodotto non si può restituire.',
    not_in_order: 'L’ordine non contiene questo articolo in tale quantità.',
    not_available: 'Questa versione al momento non è in magazzino.',
    other_product: 'Il cambio è possibile solo con un’altra versione dello stesso prodotto.',
    same_item: 'È la versione che hai già.',
    payment_method: 'Questo metodo di pagamento non si può usare qui.',
    balance: 'Il saldo di questa carta regalo non basta.',
    reason: 'Secondo le nostre condizioni non è possibile per questo motivo.',
    over_paid: 'È più di quanto è stato pagato.',
    over_limit: 'Su questo importo deve decidere una persona del team.',
    cap: 'Ultimamente è successo troppo spesso; se ne occupa una persona del team.',
    address: 'L’indirizzo non è completo. Mi servono via e numero, CAP, località e Paese.',
    country: 'Non consegniamo in quel Paese.',
    nothing_changes: 'È già così, quindi non è stato modificato nulla.',
    subscription_state: 'Non è possibile con l’abbonamento nel suo stato attuale.',
    email: 'Questo indirizzo e-mail non si può usare.',
  },

  need: {
    item: (items) => `Quale articolo intendi: ${items}?`,
    variant: (item, variants) => `Cosa vorresti al posto di ${item}? Ci sono: ${variants}.`,
    quantity: (item) => `Quanti pezzi vorresti (${item})?`,
    address: 'Mandami il nuovo indirizzo completo: via e numero, CAP e località, Paese.',
    reason: (reasons) => `Qual è il motivo? Possiamo accettare: ${reasons}.`,
    newEmail: 'Quale indirizzo deve essere d’ora in poi?',
    months: 'Per quanti mesi deve durare la pausa?',
    frequency: 'Ogni quanto deve arrivare? Per esempio ogni 4 settimane.',
    subscription: (list) => `Quale abbonamento intendi: ${list}?`,
    noSubscription: 'Non trovo abbonamenti collegati al tuo indirizzo.',
    whichOrder: (list) => `Quale ordine intendi: ${list}?`,
    whichChange: 'Cosa devo modificare: la versione di un prodotto o il numero di pezzi?',
  },
  months: (count) => (count === 1 ? '1 mese' : `${count} mesi`),
  every: (days) => {
    if (days === 1) return 'ogni giorno'
    if (days === 7) return 'ogni settimana'
    return days % 7 === 0 ? `ogni ${days / 7} settimane` : `ogni ${days} giorni`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: (from, to) => `${to} al posto di ${from}`,
}
