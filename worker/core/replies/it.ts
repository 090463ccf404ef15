import type { Strings } from './strings.ts'

export const it: Strings = {
  greeting: (desk, shop) =>
    `Ciao, sono ${desk}, l’assistente IA di ${shop}. Posso controllare il tuo ordine e rispondere alle domande sul negozio, a qualsiasi ora. Se preferisci, puoi parlare con una persona quando vuoi.`,
  askOrderNumber: (example) =>
    `Controllo volentieri. Qual è il numero del tuo ordine? È fatto così: ${example}.`,
  findOrderNumber: (example) =>
    `Trovi il numero dell’ordine nell’oggetto dell’e-mail di conferma e sulla fattura; è fatto così: ${example}. Se non lo trovi, una persona del team può cercare l’ordine per te.`,
  askProof: (orders) =>
    `Grazie. Per mostrarti ${orders} mi serve l’indirizzo e-mail usato per l’acquisto oppure il CAP di consegna.`,
  denied:
    'Non riesco ad abbinare questo numero d’ordine a questo indirizzo e-mail o CAP. Controlla entrambi e riprova, oppure parla con una persona.',
  someDenied:
    'Non sono riuscito ad abbinare tutti gli ordini che hai indicato a questo indirizzo e-mail o CAP.',
  lockedOut:
    'Per proteggere la riservatezza degli ordini, per un po’ non posso verificare altri ordini qui.',

  state: {
    cancelled: (order) => `Il tuo ordine ${order} è stato annullato.`,
    unpaid: (order) =>
      `Il tuo ordine ${order} è in attesa di pagamento; lo spediremo appena sarà arrivato.`,
    preparing: (order) =>
      `Il tuo ordine ${order} è pagato e in preparazione. Non è ancora stato spedito.`,
    partly_shipped: (order) => `Una parte del tuo ordine ${order} è stata spedita.`,
    shipped: (order) => `Il tuo ordine ${order} è stato affidato al corriere.`,
    in_transit: (order) => `Il tuo ordine ${order} è in viaggio.`,
    out_for_delivery: (order) => `Buone notizie: il tuo ordine ${order} è in consegna oggi.`,
    delivered: (order) => `Il tuo ordine ${order} è stato consegnato.`,
    partly_delivered: (order) => `Una parte del tuo ordine ${order} è stata consegnata.`,
    attempted: (order) =>
      `Il corriere ha provato a consegnare il tuo ordine ${order}, ma non ci è riuscito.`,
    exception: (order) => `C’è un problema con la consegna del tuo ordine ${order}.`,
    returned: (order) => `Il tuo ordine ${order} sta tornando da noi.`,
  },
  placedOn: (date) => `L’ordine è stato effettuato ${date}.`,
  notShipped: (units) =>
    units === 1
      ? '1 articolo non è ancora stato spedito.'
      : `${units} articoli non sono ancora stati spediti.`,
  parcel: (position, count, units) =>
    `Pacco ${position} di ${count} (${units === 1 ? '1 articolo' : `${units} articoli`})`,
  parcelState: {
    label_created: 'affidato al corriere, non ancora scansionato',
    in_transit: 'in viaggio',
    out_for_delivery: 'in consegna oggi',
    delivered: 'consegnato',
    attempted: 'consegna tentata',
    exception: 'fermo per un problema',
    returned: 'di ritorno da noi',
  },
  shippedOn: (date) => `La spedizione è partita ${date}.`,
  deliveredOn: (date) => `La consegna è avvenuta ${date}.`,
  expectedOn: (date) => `La consegna è prevista per ${date}.`,
  expectedLate: (date) => `La consegna era prevista per ${date} ed è in ritardo, ci dispiace.`,
  carrierTracking: (carrier, tracking) => `${carrier}, codice di tracciamento ${tracking}.`,
  trackingOnly: (tracking) => `Codice di tracciamento ${tracking}.`,
  lateOffer: 'Se vuoi che chiediamo al corriere, può occuparsene una persona del team.',
  helpOffer: 'Se qualcosa non va, può occuparsene una persona del team.',

  articleLead: (title) => `Dalla nostra pagina di assistenza «${title}»:`,
  articleInOtherLanguage: (language) =>
    `La nostra pagina di assistenza su questo argomento è in ${language}:`,
  notSure:
    'Su questo non ho certezze e non voglio tirare a indovinare. Vuoi che ti risponda una persona, o puoi dirmelo con altre parole?',
  unclear:
    'Non ho capito bene. Puoi chiedermi di un ordine, della consegna, di un reso o del pagamento, oppure parlare con una persona.',

  hello: (desk) => `Ciao! Sono ${desk}, l’assistente IA. Come posso aiutarti?`,
  thanks: 'Prego! Posso fare altro per te?',
  bye: 'Grazie della visita. Buona giornata!',
  acknowledged: 'Va bene. Posso aiutarti con qualcos’altro?',
  iAmAi: (desk, shop) =>
    `Sono ${desk}, un assistente IA di ${shop}, non una persona. Se preferisci parlare con una persona, basta dirlo.`,

  handover: (when) =>
    `Passo la tua richiesta a una persona del team, con tutto quello che hai scritto. ${when}`,
  draftWaiting: (when) =>
    `Grazie, ho preparato tutto per una persona del team, che controllerà e ti risponderà. ${when}`,
  answersWithin: (duration) => `Di solito il team risponde entro ${duration}, proprio qui.`,
  answersFrom: (moment) =>
    `Il nostro team è di nuovo disponibile da ${moment} e ti risponderà qui.`,
  answersSoon: 'Il team ti risponderà qui appena possibile.',
  askEmail: 'A quale indirizzo e-mail possiamo contattarti, nel caso dovessi andare via?',
  emailNoted: (email) => `Grazie. Possiamo contattarti anche all’indirizzo ${email}.`,
  safetyFirst:
    'Se qualcuno è ferito o in pericolo, chiama prima di tutto il numero di emergenza del tuo Paese.',
  crisis:
    'Mi dispiace che tu stia attraversando tutto questo. Tu sei importante. Se sei in pericolo, chiama subito il numero di emergenza del tuo Paese (112 in Europa, 911 negli Stati Uniti); con una linea di ascolto vicino a te puoi parlare a qualsiasi ora.',
  overdue: (when) =>
    `Stai aspettando più di quanto avevamo promesso. Mi dispiace, ho già sollecitato il team. ${when}`,
  agentJoined: (name) => `${name} partecipa ora alla conversazione.`,
  deskBack: (desk) => `${desk}, l’assistente IA, è di nuovo nella conversazione.`,
  resolved:
    'Questa conversazione è stata segnata come risolta. Se ti serve altro, scrivici di nuovo.',
  cannotLookUp:
    'Al momento non riesco a consultare gli ordini. Una persona del team controllerà e ti risponderà.',

  choicePerson: 'Parlare con una persona',
  choiceNoNumber: 'Non lo trovo',
  choiceTrack: 'Dov’è il mio ordine?',
  and: 'e',
  minutes: (count) => (count === 1 ? '1 minuto' : `${count} minuti`),
  hours: (count) => (count === 1 ? '1 ora' : `${count} ore`),
  mailSubject: 'Il tuo messaggio',
  mailSignature: (desk, shop) =>
    `${desk}, assistente IA di ${shop}. Se preferisci una persona, basta dirlo.`,
}
