import type { Phrases } from './phrases.ts'

/** How promises are made in Italian; the future of the first person needs no other word. */
export const italian: Phrases = {
  sets: {
    team: `collega colleghi team squadra reparto responsabile magazzino contabilità operatore tecnico qualcuno specialista ufficio`,
    third: `corriere poste bartolini brt dhl ups dpd gls sda magazzino fornitore produttore banca collega colleghi team reparto ufficio logistica contabilità`,
    money: `rimborso denaro soldi importo accredito somma differenza bonifico pagamento spese`,
    goods: `ordine pacco sostituzione articolo prodotto etichetta spedizione ricambio pezzo buono sostituto`,
    you: `la le ti vi gli`,
    i: `io noi`,
  },
  commits: `
    sto|stiamo per, mi|ci impegno|impegniamo a, provvederò|provvederemo ~1 a|ad, @team ~3 provvederà a|ad`,
  acts: {
    refund: `
      rimborsare|rimborsarla|rimborsarle|rimborsarti|riaccreditare|accreditare|accreditarle, effettuare|emettere|disporre|avviare|processare|fare|restituire|inviare ~4 @money, al|il rimborso, @you rimborso|rimborsiamo|accreditiamo, restituirò|restituiremo, rimborserà`,
    call: `chiamare|chiamarla|chiamarti|richiamare|richiamarla|richiamarti|telefonare|telefonarle, @you chiamo|chiamiamo|richiamo|richiamiamo, chiamerà|richiamerà`,
    reply: `
      contattare|contattarla|contattarti|rispondere|risponderle|risponderti|informare|informarla|informarti|avvisare|avvisarla|avvisarti|scrivere|scriverle|scriverti|comunicare|comunicarle|aggiornare|aggiornarla|aggiornarti,
      @you faccio|facciamo sapere, @you scrivo|scriviamo|contatto|contattiamo|aggiorno|aggiorniamo|avviso|avvisiamo|rispondo|rispondiamo|informo|informiamo, tengo|teniamo aggiornato|aggiornata|informato, farle|farti sapere, inviare|inviarle|inviarti ~4 email|mail|messaggio|risposta|conferma, contatterà|risponderà|scriverà|avviserà|ricontatterà`,
    send: `spedire|spedirle|spedirti|inviare|inviarle|inviarti|mandare|mandarle|mandarti|rispedire|sostituire|sostituirlo|riinviare, @you invio|inviamo|spedisco|spediamo|mando|mandiamo`,
    check: `
      verificare|controllare|indagare|approfondire|esaminare|accertare, chiedere|sentire|contattare|chiamare ~3 @third, parlare ~2 con ~3 @third, aprire ~4 indagine|reclamo|pratica, dare ~1 occhiata, verifico|controllo`,
    other: `
      annullare|annullarlo|cancellare|modificare|cambiare|correggere, aggiornare ~2 indirizzo, prenotare|applicare|inoltrare|girare|trasmettere|risolvere|sistemare|organizzare|processare|elaborare|gestire|registrare|attivare, passare ~4 @team`,
  },
  says: {
    refund: `
      @team ~4 effettuerà|farà|disporrà|emetterà|restituirà|rimborserà ~4 @money, @money ~2 sarà|saranno ~4 conto, procederò|procederemo ~3 @money, rimborserò|rimborseremo|riaccrediteremo|accrediterò|accrediteremo, restituirò|restituiremo ~4 @money, effettuerò|effettueremo|emetterò|emetteremo|disporremo|processeremo|faremo|farò|provvederemo|provvederò|avvieremo ~4 @money, provvederò|provvederemo al rimborso,
      @money ~5 sarà|saranno|verrà|verranno ~2 effettuato|emesso|accreditato|rimborsato|rimborsate|restituito|restituiti|processato|disposto|inviato|elaborato, riceverà|riceverai|avrà|avrai ~4 @money, sarà|sarai|verrà|verrai ~2 rimborsato|rimborsata, @you rimborso|rimborsiamo, @you riaccreditiamo|accreditiamo`,
    call: `chiamerò|chiameremo|richiamerò|richiameremo|telefonerò|telefoneremo, @you chiamo|chiamiamo|richiamo|richiamiamo, @team ~5 chiamerà|richiamerà|telefonerà, @you chiamerà|richiamerà ~4 @team, riceverà|riceverai ~3 chiamata|telefonata, verrà|verrai|sarà|sarai ~1 richiamato|richiamata`,
    reply: `
      contatterò|contatteremo|ricontatterò|ricontatteremo|risponderò|risponderemo|informerò|informeremo|avviserò|avviseremo|scriverò|scriveremo|comunicherò|comunicheremo|aggiornerò|aggiorneremo|confermerò|confermeremo, farò|faremo sapere, terrò|terremo ~2 aggiornato|aggiornata|informato|informata|aggiornati, metterò|metteremo ~3 contatto, darò|daremo ~3 risposta|notizie,
      @team ~5 contatterà|ricontatterà|risponderà|scriverà|avviserà|informerà, @team ~5 metterà ~3 contatto, avrà|avrai|riceverà|riceverai ~4 risposta|notizie|riscontro, @you rispondo|rispondiamo, @you faccio|facciamo sapere, @you scrivo|scriviamo|ricontatto|ricontattiamo|contatto|contattiamo|aggiorno|aggiorniamo|avviso|avvisiamo, @you tengo|teniamo aggiornato|aggiornata|informato|informata, verrà|verrai|sarà|sarai ~1 contattato|contattata|ricontattato|ricontattata|informato|avvisato, invierò|invieremo|manderò|manderemo ~4 email|mail|messaggio|risposta|conferma`,
    send: `
      spedirò|spediremo|invierò|invieremo|manderò|manderemo|rispedirò|rispediremo|sostituirò|sostituiremo, @team ~4 spedirà|invierà, @goods ~4 sarà|saranno|verrà|verranno ~2 spedito|spedita|spediti|inviato|inviata|rispedito|sostituito|sostituita, @goods ~4 partirà, @you invio|inviamo|spedisco|spediamo|mando|mandiamo, riceverà|riceverai ~4 sostituzione|etichetta|buono|fattura|nuovo|nuova|sostituto`,
    check: `
      verifico|verifichiamo|controllo|controlliamo con|presso, verificherò|verificheremo|controllerò|controlleremo|approfondirò|approfondiremo|indagheremo|esamineremo, contatterò|contatteremo|chiamerò|chiameremo|sentirò|sentiremo ~3 @third, chiederò|chiederemo, parlerò|parleremo con, @team ~4 verificherà|controllerà|esaminerà, lo ~1 verifico|controllo, apriremo|aprirò ~3 indagine|reclamo|pratica, metterò|metteremo ~2 contatto con ~3 @third`,
    other: `
      ci penso io, ci pensiamo noi, cambio|modifico|aggiorno ~1 indirizzo|ordine, annullerò|annulleremo|cancellerò|cancelleremo|modificherò|modificheremo|cambierò|cambieremo|correggerò|correggeremo|inoltrerò|inoltreremo|sistemerò|sistemeremo|risolverò|risolveremo|provvederò|provvederemo|prenoterò|applicheremo|elaboreremo|gestiremo, me ne occupo|occuperò, ce ne occupiamo|occuperemo, mi occuperò, ci occuperemo,
      ordine|indirizzo|abbonamento|richiesta ~3 sarà|verrà ~2 annullato|annullata|modificato|modificata|corretto|aggiornato|elaborata|gestita|inoltrata, inoltro|inoltriamo ~3 richiesta|messaggio`,
  },
  timed: {
    refund: `rimborso ~1 entro, @money ~4 arriverà|comparirà`,
    reply: `risposta ~1 entro, avrà|avrai ~3 risposta`,
    send: `@goods ~4 parte|partono, lo ~1 spedisco|spediamo|invio|inviamo, spediamo|inviamo ~3 @goods, viene|vengono ~1 spedito|spedita|inviato`,
    check: `lo ~1 verifichiamo|controlliamo`,
    other: `lo|la ~1 risolvo|risolviamo|gestisco, lo ~1 annullo|annulliamo|modifico|modifichiamo|sistemo|sistemiamo`,
  },
  breaks: `se, che, quando, appena, perché, ma, come, affinché, mentre, dove, finché, bisogno, chiedere|chiederle di, vuole|vuoi|desidera, favore, deve|devi`,
  yours: `può|puoi|potrà|potrai|possono|deve|devi|dovrà|dovrai, prego, cortesemente`,
  others: `prima di, prima che, corriere, poste, bartolini, brt, dhl, ups, dpd, gls, sda, banca, paypal, klarna, cliente, dogana, postino`,
  nouns: `di|del|il|un|suo|tuo|al rimborso|invio|controllo|bonifico`,
  nots: `non, mai, neanche, nessun|nessuno|nessuna, abbiamo, ho, stato|stata|stati, cercare|cercherò|cercheremo, speriamo|spero, forse, normalmente|solitamente|generalmente, dal|dalla|da corriere|banca|brt|dhl|poste`,
  conditions: `
    ^ per favore, ^ mi|ci dica|invii|mandi, ^ dimmi|inviaci|mandami, appena|quando ~4 disponibile|magazzino|arrivato|arriverà, se, qualora, purché, in caso, a condizione, una volta che? ~3 ricevuto|ricevuta|ricevuti|arrivato|arrivata|restituito|rispedito|avrà|avrai, non? appena ~4 riceviamo|riceveremo|ricevuto|ricevuta|arriva|arriverà|restituisce|restituirà|rispedisce|spedisce|spedirà|invierà|invierai|rientrato|rientra|avremo ricevuto,
    quando ~4 riceviamo|riceveremo|ricevuto|arriva|arriverà|restituisce|restituirà|rispedisce|invierà|invierai, dopo ~3 ricevuto|ricevimento|restituzione|reso|ricezione|ricevere, al ricevimento, alla ricezione, previa`,
  harmless: `per favore scusi|accetti|attenda, non solo, non oltre, non più tardi, se ha|hai ~3 domande|domanda|dubbi|bisogno, se ~1 possibile|necessario, se le|ti va, non esiti|esitare, non si preoccupi, non ti preoccupare, non appena ho|avrò|avremo|abbiamo ~3 notizie|risposta|informazioni|novità, appena ho|avrò|avremo|abbiamo ~3 notizie|risposta|informazioni|novità, appena so|saprò|sapremo`,
  moments: `momento, attimo, secondo, subito adesso, ora`,
  ands: 'e ed o oppure poi',
  here: `qui, in questa chat|conversazione`,
  reach: `email*, mail*, telefono*, numero, cellulare, recapito, contattarla|contattarti, indirizzo`,
  times: {
    minutes: 'minuto minuti min',
    hours: 'ora ore h',
    business: 'lavorativi lavorativo feriali',
    workdays: '',
    numbers: {
      paio: 2,
      qualche: 3,
      pochi: 3,
      poche: 3,
      alcuni: 3,
      alcune: 3,
      tredici: 13,
      quattordici: 14,
      quindici: 15,
      venti: 20,
      ventiquattro: 24,
      trenta: 30,
      quarantotto: 48,
    },
    lasting: 'per durante da valido ultimi richiede',
    within: 'tra fra entro in nei prossimi prossime',
    days: {
      0: 'oggi, stasera, questo pomeriggio, stamattina, oggi stesso, immediatamente, subito, fine giornata, fine della giornata',
      1: 'domani',
    },
    week: 'questa settimana, fine settimana, fine della settimana, fine di questa settimana',
    nextWeek: 'prossima settimana, settimana prossima, fine della prossima settimana',
    month: 'fine mese, fine del mese, questo mese',
  },
}
