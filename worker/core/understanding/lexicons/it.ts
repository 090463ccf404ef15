/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { italianSignals } from './signals/it.ts'
import { italianThings } from './things/it.ts'

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  common: `il lo la i gli le un uno una e o di del della dei delle dello al alla ai alle da dal dalla in nel nella con per su
    sul sulla tra che chi cosa come quando dove dov perché quanto quale quali quanti non sì si no è sono sei siete era ero essere ho
    hai ha abbiamo avete hanno ancora mai già sempre molto più anche ma se mio mia miei mie tuo vostro vostra vostri suo sua
    mi ti ci vi me te lui lei noi voi io questo questa quello ciao salve buongiorno buonasera grazie prego vorrei voglio posso
    può potete potrei devo fare fatto ordine pacco ricevuto arrivato arriva spedito consegna oggi domani ieri qui qualcuno
    niente nulla qualcosa c' l' dell' all' un' avere stato stata`,
  typical: `zione gli che cch zz tt ll sso are ere ire ato uto gn ità mente`,
  known: `ordinare ordinato ordini padre pacchi parco pezzo pezzi prezzo prezzi pagare pagato pagine pagina persone persona
    personale conto conta posta posto carta carte cara cambio cambia taglia taglie tagli reso rese resa resto rimborsare
    spedire spesa spese speso corriere carriera`,
  sets: {
    parcel: `ordine ordini ordne pacco pacchi pacchetto spedizione spedizioni consegna articolo articoli prodotto prodotti
      acquisto acquisti merce collo`,
    my: `mio mia miei mie nostro il lo la i gli le questo questa quel un una l`,
    not: `non niente nulla mai nessun nessuna neanche`,
    want: `voglio vorrei vorremmo posso potrei possiamo può potete puoi potreste desidero devo bisogno piacerebbe volevo
      vogliamo dovrei`,
    change: `cambiare modificare modifica cambio cambiato modificato correggere aggiornare variare sostituire cambiarlo
      modificarlo cambiarla`,
    days: `giorno giorni settimana settimane mese mesi`,
    count: `0 un una due tre quattro cinque sei sette otto nove dieci alcuni alcune diversi parecchi quindici`,
    broken: `rotto rotta rotti rotte danneggiato danneggiata danneggiati difettoso difettosa difettosi strappato strappata
      graffiato graffiata macchiato macchiata ammaccato crepato spezzato bucato scaduto ammuffito scheggiato rovinato
      rovinata guasto`,
    person: `persona umano umana operatore operatrice addetto consulente responsabile rappresentante qualcuno agente
      supervisore`,
    pol: `per favore ciao salve grazie buongiorno ok perfavore cortesia`,
    refund: `rimborso rimborsi soldi rimborsato rimborsata denaro riaccredito accredito storno rimborsare`,
    back: `restituire rendere reso restituirlo restituirla rimandare resi restituzione`,
  },
  categories: {
    'order.status': {
      clear: `
        dove|dov ~1 è|e|sono|si|sta|finito|trova ~4 @parcel, dove ~4 @parcel, quando ~6 @parcel ~3, quando ~4 arriva|arriverà|arrivano|arriveranno|consegnato|consegnate|riceverò|ricevo|spedito|spedite|consegna|spedirete, stato|status|situazione ~4 @parcel|@num, tracciare|rintracciare|seguire|monitorare|tracciamento|tracking|tracciatura ~4 @parcel?, numero|codice|link ~2 tracking|tracciamento|tracciabilità|spedizione
        è|avete|hanno|sono ~3 stato|stata|già ~2 spedito|spedita|partito|inviato|inviata|evaso ~2, avete ~2 spedito|inviato ~3 @parcel?, @parcel ~3 partito|spedito|viaggio|spedita|evaso, ci sono ~2 novità|aggiornamenti|notizie ~4, novità|notizie|aggiornamenti|aggiornamento ~3 su|sul|sulla|del|riguardo ~3 @parcel|@num, che fine ~2 ha ~3, ^ @pol? e il resto $, non ~1 ho|trovo|ricordo|so ~2 numero $, non ~1 ho|trovo|ricordo|so ~2 numero ~2 ordine, perso|dimenticato ~2 numero ~2 ordine, a che punto ~4, non ~3 ho ~2 ancora? ~1 ricevuto ~3, @parcel ~4 non ~4 arrivato|arrivata|ricevuto|arriva, ancora ~2 non ~4 arrivato|ricevuto|spedito|arriva|arrivata, non ~2 ancora|è ~2 arrivato|arrivata|ricevuto|spedito
        quanto ~3 manca ~4, tra quanto ~3 arriva, data ~3 consegna|arrivo, sto aspettando ~3 @parcel, aspetto ~2 @parcel, sapere ~3 dove|quando ~5 @parcel, arriva ~2 oggi|domani ~2, tracciare|seguire ~3 @parcel, tracking ~3, dov è ~1 @num, cosa ~2 successo|succede ~3 @num, che fine ~3 @num`,
      likely: `dov è|sono, dove|quando si trova|arriva|arrivano, tracking, tracciamento, stato, spedito, notizie, novità, in transito|viaggio|consegna`,
      hint: `@parcel, consegna, spedizione, arriv*`,
      against: `quanto ~2 tempo ~3 spedizione|consegna|spedizioni, spedite|consegnate ~1 in|anche|a|all, restitu*|reso|resi, annullare|annullamento|cancellare, indirizzo, stato ~4 rimborso|reso|abbonamento, @refund, di nuovo disponibile|disponibili, newsletter, fattura, @broken|manca|mancano|sbagliato, costi|spese|costo, abbonamento, disponibil*, password, fare ~2 ordine, effettuare, cambio`,
    },
    'order.delayed': {
      clear: `
        @parcel|consegna|spedizione ~5 ritardo|ritardato|tardi, ritardo|ritardi ~4 @parcel?, in ritardo, doveva|dovrebbe|sarebbe|avrebbe|dovevo ~5 arrivare|essere|dovuto|consegnato|arrivato|ricevere ~3, aspetto|attendo|attesa|aspettando ~5 da|@count ~3 @count|@days ~1, sono ~2 @count ~1 @days ~4, da ~2 @count ~1 @days ~6 non|niente|aspetto|fermo|nessun|attendo|nulla|bloccato, ordinato ~4 @count ~1 @days fa ~5, @count ~1 @days fa ~6 non|ancora|niente
        ancora ~1 niente|nulla|non ~4 arrivato|ricevuto|spedito|mosso|arrivata, perché ~6 tempo|ritardo|tanto|lungo|ancora|mette, ci ~2 mette|mettendo|sta ~2 troppo|tanto|così, troppo tempo|tardi, tracking|tracciamento|stato|pacco|spedizione ~5 non|nessun|fermo|ferma|bloccato|bloccata ~4 aggiorna|cambia|mosso|movimento|giorni|da|aggiornato|aggiornamento|aggiornamenti, fermo|ferma|bloccato|bloccata ~4 da|in|a|presso|al, promess* ~5 consegna|ieri, non si muove, da ~2 @days ~4 fermo|bloccato|niente|aspetto`,
      likely: `ritard*, ancora non|niente|nulla, così tanto, troppo tempo, @count @days fa, ferm* ~2 da, bloccat*`,
      hint: `da, ancora, aspetto, già`,
      against: `@refund, quanto tempo ~5 consegna|spedizione|consegne $, reso|resi`,
    },
    'order.missing': {
      clear: `
        consegnato|consegnata|consegnati ~8 non|niente|mai|nulla|nessun|vuoto, non|niente|mai|nulla ~8 ma|però|anche|eppure|secondo ~6 consegnato|consegnata, risulta|dice|segnato|indica|stato|secondo|segna ~5 consegnato|consegnata, @parcel ~4 perso|persa|rubato|rubata|scomparso|smarrito|sparito|smarrita, smarrito|perso|rubato|smarrimento ~3 @parcel, mai ~2 arrivato|arrivata|ricevuto|consegnato, vicino|vicini|vicina ~2 di? ~1 casa ~4, indirizzo|persona|casa sbagliato|sbagliata ~3 consegnato?, consegnato ~5 altro|sbagliato|vicino|altra, rubato|hanno rubato ~3, ^ ma|no|però ~1 non ~3 arrivato|arrivata|ricevuto|ricevuta niente|nulla? $, ^ non ~2 arrivato|arrivata niente|nulla $, ^ non ho ricevuto niente|nulla $, ^ @pol? non è vero $`,
      likely: `smarrit*, scomparso, rubato, sparito, prova di consegna, vicini`,
      hint: `mai, consegnato`,
      against: `pezzo|articolo ~2 manca|mancante, password, perso ~2 password|scontrino|fattura`,
    },
    'order.change': {
      clear: `
        @change ~4 ordine|taglia|colore|articolo|quantità|data|orario|consegna ~4 ordine|consegna|ordinato|spedizione?, ordine ~4 @change, aggiungere|aggiungo|inserire|includere ~5 ordine|articolo|prodotto|altro|un, rimuovere|togliere|eliminare ~5 dall|dal|da ~3 ordine, sbagliato ~5 taglia|colore|articolo|quantità|ordinare|prodotto ~3, ordinato ~4 taglia|colore|articolo sbagliato|sbagliata, unire|accorpare ~3 ordini, invece|anziché|posto ~6 ordinato, passare ~3 spedizione espressa|express, posticipare|anticipare|rimandare|spostare ~3 consegna|spedizione`,
      likely: `@change ~5 ordine, aggiungere, posticipare, spostare ~2 consegna`,
      hint: `@change, invece`,
      against: `indirizzo, password, account, telefono, annull*, abbonamento, ricevuto, email|mail, nome|cognome, arrivato`,
    },
    'order.address': {
      clear: `
        indirizzo ~5 @change|sbagliato|errato|errore|vecchio|incompleto|scorretto, @change ~5 indirizzo, altro|nuovo|vecchio|diverso|sbagliato indirizzo, errore|sbagliato ~4 indirizzo|via|cap|civico, trasferito|traslocato|trasloco|trasferita|trasferiti ~6, spedire|mandare|consegnare|inviare|spedirlo ~5 altro|nuovo|diverso ~1 indirizzo, cambio ~1 indirizzo|di indirizzo?, indirizzo ~2 consegna|spedizione ~3, dimenticato ~4 numero|civico|interno, reindirizzare|deviare ~3 pacco|ordine`,
      likely: `indirizzo di consegna|spedizione, indirizzo, trasferito, traslocato`,
      hint: `indirizzo, civico`,
      against: `indirizzo ~2 email|mail|posta, indirizzo ~2 reso|resi|fatturazione|negozio, vostro indirizzo, qual ~2 indirizzo`,
    },
    'order.cancel': {
      clear: `
        annullare|annullate|annullamento|annulla|cancellare|disdire|annullato|annullarlo|annulli|cancellate ~5 @parcel|@num|tutto?, @parcel ~4 annullare|annullato|cancellare|annullamento|annullarlo, non ~2 voglio|serve|desidero ~2 più ~4, non ~2 mi ~1 serve più, recedere|recesso ~3 ordine|acquisto|contratto, ordinato ~3 per errore|sbaglio, cambiato idea ~4 ordine?`,
      likely: `annull*, cancellare, recedere, recesso, non ~3 più ~2 ordine`,
      hint: `errore, più`,
      against: `abbonamento|iscrizione|newsletter|account, politica ~2 cancellazione, diritto ~2 recesso, termini ~2 recesso, rimborso ~6 annullato, costi? ~1 annullamento`,
    },
    'order.place': {
      clear: `
        come ~4 ordinare|comprare|acquistare|ordino|effettuare|fare ~3 ordine|acquisto, fare|effettuare|inoltrare|piazzare ~3 ordine|acquisto, @want ~3 ordinare|comprare|acquistare ~3, ordinare ~3 telefono|telefonicamente, accettate ~2 ordini, riordinare, preordinare|preordine|prenotare, senza ~3 account|registrarsi|registrazione ~3 ordinare|acquistare|comprare?, ordine minimo, minimo ~1 ordine, come ospite, ordinare|comprare|acquistare ~2 senza ~2`,
      likely: `ordinare, comprare, acquistare, aggiungere al carrello`,
      hint: `acquisto`,
      against: `ordinato, comprato, acquistato, annull*, modificare|cambiare, errore|funziona|riesco, sconto*|sconti, ingrosso|grossista|quantità, fattura, cambio`,
    },
    'order.problem': {
      clear: `
        @broken ~4 arrivato|ricevuto|consegnato?, arrivato|arrivata|arrivati|ricevuto|è|sono|era|erano|consegnato|arrivate ~6 @broken, sbagliato|sbagliata|errato|errata|altro|altra|diverso|diversa|sbagliati ~1 articolo|prodotto|taglia|colore|modello|pacco|ordine|cosa ~4 ricevuto|arrivato|inviato|mandato|spedito?, articolo|prodotto|taglia|colore|modello|ordine|oggetto ~2 sbagliato|sbagliata|errato|errata|diverso|diversa, ricevuto|arrivato|inviato|mandato|spedito ~4 sbagliato|sbagliata|errato|altro|diverso
        manca|mancano|mancava|mancavano|mancante|mancanti ~5, ordine|pacco|consegna|spedizione ~3 incompleto|incompleta|vuoto|vuota, incompleto|incompleta, solo|soltanto ~3 ricevuto|arrivato|arrivati ~2, ricevuto solo|soltanto, scatola|pacco|busta ~2 vuota|vuoto, invece|posto ~5 ricevuto|arrivato|ordinato, non ~2 funziona|funzionano|accende|carica|parte ~3, smesso ~2 funzionare, qualità ~5 pessima|scarsa|scadente|bassa|deludente, ha|presenta ~3 buco|macchia|graffio|difetto|graffi, non ~3 quello che ~2 ordinato, non corrisponde|conforme ~3, difetto ~2 di fabbrica?`,
      likely: `@broken, manca|mancano, incomplet*, articolo|prodotto sbagliato, difett*, non funziona, problema ~4 @parcel`,
      hint: `problema, qualità, errore, sbagliat*`,
      against: `sito|pagina|applicazione|app|pagamento|carta|link|password|codice|coupon|accesso|carrello|indirizzo|addebitato|addebito|importo, ho sbagliato, cosa ~2 se|succede, garanzia, sconto`,
    },
    'delivery.options': {
      clear: `
        spedite|consegnate|inviate|spedisce|mandate ~1 in|anche|a|all|nel|il|fuori|al ~3, fate ~2 spedizioni|consegne, effettuate ~2 spedizioni|consegne, quanto ~4 spedizione|consegna|costa|spedire|spedizioni ~3 spedizione|consegna|spedizioni|arrivare, quanto tempo ~6 spedizione|consegna|arrivare|consegnare|spedire, spese|costi|costo|tariffe|prezzo ~3 spedizione|consegna|spedizioni, tempi|tempistiche|tempo|termini ~3 consegna|spedizione|consegne, opzioni|metodi|modalità|tipi|tipologie ~3 spedizione|consegna, spedizione|consegna ~1 espressa|express|rapida|internazionale|veloce|gratuita|internazionali|sabato|24h, ritiro|ritirare ~4 negozio|sede|punto|punti|persona, punto ~1 ritiro, con quale|che corriere ~3, quale|che corriere ~3, all estero, estero, spedire|spedizione|spedizioni|consegna ~4 svizzera|francia|germania|spagna|norvegia|europa|sicilia|sardegna|austria|regno|isole|estero|malta, dogana|doganali|dazi, consegnate|consegna ~3 sabato|domenica|festivi, locker|fermopoint, in quanti giorni ~3`,
      likely: `spese di spedizione, tempi ~1 consegna, estero, ritiro, espressa, dogana, corriere`,
      hint: `spedizione, consegna, spedire`,
      against: `@my ordine|pacco ~5 arrivato|ricevuto|arriva, non ~2 ho ~2 ricevuto, ancora non, non ~2 ancora, indirizzo, spedizione gratuita ~2 partire|sopra, a partire ~6 gratuit*, reso|resi|restitu*, da ~2 giorni, dov ~1 è, quando arriva|arriverà ~2 mio, fa`,
    },
    'return.start': {
      clear: `
        restituire|restituirlo|restituirla|restituirli|restituisco|rendere|rendo|rimandare|rispedire ~5, @want|come ~4 reso|restituzione|restituire|resi, fare|avviare|effettuare|richiedere|aprire|iniziare|procedere ~3 reso|restituzione ~5, etichetta|modulo|procedura|richiesta ~3 reso|restituzione|resi, troppo ~1 piccolo|piccola|grande|stretto|stretta|largo|larga|corto|lungo|piccoli|grandi|piccole, non ~2 va|vanno|piace|piacciono|veste|calza|soddisfa ~2 bene? ~3, mi ~2 sta|stanno piccolo|grande|stretto|male|larghi|stretti, reso $, un reso, il reso ~3`,
      likely: `reso, restituzione, restitu*, non mi piace|va|sta`,
      hint: `restituito, resi, cambio`,
      against: `politica ~3 reso|resi|restituzione, condizioni ~3 reso|resi, termini ~3 reso|resi, costi? ~2 reso, quanto tempo, quanti giorni, gratis|gratuito|gratuiti, cambiare|cambio|sostituire ~5 taglia|altra|altro, restituito|rispedito|reso ~2 ricevuto|arrivato, restituito ~8, rimbors*, soldi, @broken, scontat*|saldo|usato|aperto|saldi, senza, chi paga, indirizzo ~2 reso, veste|vestono ~2 piccolo|grande|largo`,
    },
    'return.exchange': {
      clear: `
        cambiare|cambio|cambiarlo|cambiarla|sostituire|sostituzione|sostituirlo|scambiare ~5 con ~5 altro|altra|taglia|uno|una|nuovo|colore, cambiare|cambio ~3 taglia|colore|articolo|prodotto ~2 più|con|grande|piccola|diversa, cambio taglia|merce|articolo, altra|più taglia|grande|piccola ~3 cambiare|cambio, sostituzione|sostituire|rimpiazzo ~4, una taglia in? ~1 più|meno, taglia ~1 più grande|piccola`,
      likely: `cambio, sostitu*, altra taglia, altro colore, taglia più`,
      hint: `cambiare`,
      against: `politica ~2 cambio|cambi, pezzi? ~1 ricambio, ricambi*, batteria|filtro|pila ~2 sostituire|cambiare, sostituire ~2 batteria|filtro|pila, cambiare ~3 ordine|indirizzo|password|email|telefono|nome|abbonamento|dati|data|metodo|frequenza|numero, quanto tempo, quanti giorni, cambio ~1 indirizzo|idea`,
    },
    'refund.request': {
      clear: `
        @want|esigo|chiedo|richiedo|richiedere|pretendo|ottenere|avere|chiedere ~4 rimborso|soldi|rimborsato|rimborsata|denaro|riaccredito|rimborsiate, rimborsate|rimborsatemi|rimborsare|rimborsarmi|rimborsi ~4, restituite|ridatemi|rendetemi|restituitemi|ridateci|restituirmi ~3 soldi|denaro|importo, indietro ~3 soldi|denaro, soldi|denaro ~2 indietro, rimborso ~3 favore|completo|totale|parziale|ordine|@num, essere rimborsato|rimborsata, richiesta ~2 rimborso, risarcimento|indennizzo, i miei soldi`,
      likely: `rimbors*, soldi indietro, risarcimento`,
      hint: `soldi`,
      against: `dove|dov|quando|stato ~6 rimborso|soldi|rimborsato, non ~5 ricevuto|arrivato|rimborsato|accreditato ~4 rimborso?, ancora ~2 non|nessun, attesa|aspetto|aspettando ~3 rimborso, politica, soddisfatti o rimborsati, quanto ~2 tempo, da ~1 giorni|settimane, in quali casi`,
    },
    'refund.status': {
      clear: `
        dove|dov|quando|stato ~6 rimborso|soldi|rimborsato|riaccredito|rimborsate|rimborserete|accredito, rimborso ~5 non|ancora|mai|arrivato|ricevuto|accreditato|dov|quando, non ~6 rimborso|rimborsato|accreditato|soldi|rimborsata, aspetto|attesa|attendo|aspettando ~5 rimborso|soldi, ancora ~3 rimborso|rimborsato|soldi|accreditato, quanto ~5 rimborso|rimborsare|soldi, restituito|reso|rispedito|rimandato ~10 rimborso|soldi|rimborsato|accreditato, reso ~4 arrivato|ricevuto|elaborato|processato|magazzino`,
      likely: `rimborso ~3 tempo|tempi, restituito ~6 fa, rimborso in sospeso`,
      hint: `@refund`,
      against: `politica, condizioni, pagamento ~2 rifiutato, voglio|vorrei ~3 rimborso, dove|dov|quando ~3 pacco|ordine ~3, non ~2 ricevuto ~2 ordine|pacco`,
    },
    'policy.question': {
      clear: `
        politica|condizioni|regole|termini|policy|regolamento ~3 reso|resi|rimborso|cambio|garanzia|privacy|vendita|restituzione|recesso|rimborsi|cambi|generali, politica, politiche, garanzia, termini e condizioni, quanto|quanti|quante ~5 restituire|reso|cambiare|cambio|garanzia|renderlo|recedere|resi|rendere|restituzione, entro ~4 restituire|reso|cambiare, diritto ~2 recesso, si può|possono ~3 restituire|cambiare|rendere ~4, posso|possiamo restituire|rendere|cambiare ~4 scontato|saldo|usato|aperto|senza|offerta|scontati|saldi|outlet, articoli|prodotti ~2 scontati|saldo|offerta|usati|aperti ~4 restituire|cambiare|reso, restituire|cambiare|reso ~4 scontato|scontati|saldo|saldi|offerta|usato|aperto|senza ~3, chi ~3 paga ~5 reso|spedizione|restituzione|resi, reso|resi|restituzione ~4 gratis|gratuito|gratuiti|gratuita|costa|possibile|pagamento, gratis|gratuito|gratuiti ~3 reso|resi|restituzione, costi|costo ~2 reso|resi, spedizione ~3 gratis|gratuita ~5, a partire da ~4 spedizione ~2 gratuita|gratis, cosa|che succede se ~5, e se ~5 rotto|perso|arriva|va, protezione dei dati, periodo ~2 prova, c è ~2 garanzia, soddisfatti o rimborsati`,
      likely: `garanzia, condizioni, politica, entro quanto, reso ~2 gratuito, spedizione gratuita, prova`,
      hint: `regole, possibile`,
      against: `mio rimborso ~4 arrivato`,
    },
    'product.availability': {
      clear: `
        disponibile|disponibili|disponibilità, esaurito|esaurita|esauriti, in stock|magazzino, di nuovo ~3 disponibile|disponibili|stock, avete ~6 in|taglia|ancora|disponibile|colore|magazzino|negozio|numero, quando ~6 nuova collezione|disponibile|disponibili|torna|tornano|riassortimento|arrivi, riassortimento|rifornimento ~3, vendete ~3, avvisare|avvisarmi|avvisatemi|notificare|avvisate ~4 disponibile|torna|disponibili, fuori produzione, ne avete ~2, c è ancora ~2, sono rimasti ~2`,
      likely: `disponib*, stock, avete, esaurito, collezione, magazzino`,
      hint: `ancora`,
      against: `metodi ~2 pagamento|pagare|pagamento, sconti*|sconto|offerte|coupon, garanzia, operatore|umano|consulente, negozio ~2 fisico|negozi, telefono, notizie|novità, punti, rimbors*, student*, guida alle taglie, manuale, problema, avete ~1 ricevuto|spedito|inviato, negozi|negozio ~1 a, ~1 spedito`,
    },
    'product.question': {
      clear: `
        è|e|sono ~5 impermeabile|lavabile|pelle|cuoio|cotone|vegano|biologico|bio|compatibile|compatibili|adatto|adatta|adatti|traspirante|rimovibile|regolabile|autentico|originale|caldo|pesante|riciclabile|resistente|impermeabili|originali, di che|quale materiale|tessuto|pelle|legno ~3, di cosa ~2 fatto|fatti|fatta, che|quale|quali|qual ~2 materiale|materiali|colori|colore|misure|peso|composizione|ingredienti|differenza|tessuto|caratteristiche|dimensioni|prezzo|autonomia ~4, quanto ~2 costa|costano|pesa|misura|dura|durano ~5, contiene|contengono ~5, dove ~4 prodotto|fabbricato|fatto|prodotti|fabbricati, differenza ~2 tra|fra, più|maggiori|ulteriori ~1 informazioni|info|dettagli ~3 prodotto|articolo|su|sul|sulla, funziona|funzionano|va ~3 con|per|su|anche ~3, ha|hanno ~3 cappuccio|tasche|cerniera|batteria|bluetooth, allergeni|ingredienti|composizione, data ~2 scadenza, batterie|pile ~3 incluse|comprese, adatto ~2 per|a, quali colori, è ~2 adatto`,
      likely: `materiale, impermeabile, prezzo, costa, peso, colore, contiene, misure, lavabile, allerg*, compatibile, composizione, caratteristiche`,
      hint: `prodotto, che cos`,
      against: `spedizione|consegna|spese, guida ~2 taglie|taglia, reso|resi|restitu*, @parcel ~4 non, rotto, meno|più economico|basso|sceso, ricamb*, cambio|cambiare, stock|disponib*, ordinato, non ~1 funziona, arrivato`,
    },
    'product.sizing': {
      clear: `
        che|quale|quali taglia|numero|taglie|misura ~6, guida|tabella ~2 taglie|misure, taglia|veste|vestono|calza|calzano|vestibilità ~4 grande|piccolo|normale|bene|stretto|largo|grandi|piccole|regolare ~2, taglia ~4 prendere|scegliere|consigliate|corrisponde|ordinare|serve, sono alto|alta|peso|porto ~6 taglia|cm|numero, tra ~2 due taglie, circonferenza|giro ~2 torace|vita|fianchi|petto, corrispondenza ~2 taglie`,
      likely: `taglia, taglie, misure, vestibilità, veste|calza`,
      hint: `cm, alto`,
      against: `cambi*|sostitu*, reso|restitu*, taglia ~2 sbagliata|errata, taglia ~4 stock|disponib*, cambiare ~3 taglia, altra taglia, ricevuto, troppo ~1 piccolo|grande|stretto|largo, avete ~5 taglia`,
    },
    'product.recommendation': {
      clear: `
        consigliate|consigliare|consiglio|consigli|consigliarmi|consigliami|raccomandate|suggerite|suggerimento|suggerimenti|consiglieresti|consigliereste|consigliarmi ~5, quale|qual|cosa ~4 migliore|migliori|meglio|scegliere|comprare|adatto ~5?, cerco|cercando|cerchiamo ~5 regalo|qualcosa|idea|prodotto ~3 per?, regalo ~2 per, idea|idee ~2 regalo, aiutare|aiutarmi|aiutate|aiuto ~3 scegliere|scelta, alternativa ~2 a|al`,
      likely: `consigl*, migliore, cerco ~4 per, regalo, suggeri*, raccomand*`,
      hint: `cerco, per`,
      against: `che taglia, carta ~2 regalo, confezione|pacchetto ~2 regalo, buono regalo, taglia, miglior prezzo, consulente, sconsigl*`,
    },
    'product.support': {
      clear: `
        manuale|istruzioni|libretto ~3, istruzioni, come ~6 montare|installare|usare|utilizzare|lavare|pulire|collegare|caricare|configurare|abbinare|resettare|assemblare|accendere|sostituire|attivare|monto|installo|uso|lavo|pulisco|collego|configuro|ricaricare|funziona|monta|installa|usa|lava|pulisce|collega|configura ~3, pezzo|pezzi|parti ~2 ricambio, ricambi, non riesco ~4 collegare|installare|montare|abbinare|configurare|accendere|connettere ~2 dispositivo|bluetooth|mobile|app|lampada?, codice ~1 errore ~3 display|apparecchio|schermo, bluetooth|wifi ~4, aiuto ~3 montaggio|installazione|montare|installare, dosaggio|posologia`,
      likely: `manuale, montaggio, install*, ricambi*, pulire, lavare, montare, istruzioni`,
      hint: `usare, dispositivo`,
      against: `account, password, codice ~1 sconto|promozionale|punti, sito|pagina, carta, pagamento, reso|resi, newsletter, coupon, sconto, ordine, come ~2 funziona ~2 reso|garanzia, pagare`,
    },
    'price.discount': {
      clear: `
        codice|buono|coupon|voucher|codici ~2 sconto|promozionale|promo|regalo ~4, sconto|sconti|promozione|promozioni|saldi|offerta|offerte|coupon ~4, buono|buoni sconto|regalo, codice ~5 non|funziona|valido|scaduto|accettato, ci sono|avete ~4 offerte|sconti|promozioni|saldi, sconto studenti, black friday, meno ~2 possibile, carta|gift regalo|card, fare ~2 sconto, in saldo`,
      likely: `scont*, coupon*, promo*, offerte, saldi, codice ~3 non, gift card`,
      hint: `codice, prezzo, economico`,
      against: `su amazon|altro, concorren*, miglior prezzo ~2 garantito, punti|fedeltà, grossista|ingrosso, scontat*|saldo|saldi|offerta ~6 restitu*|reso|cambi*, restitu*|reso|cambi* ~6 scontat*|saldo|saldi, codice ~2 verifica|conferma|sicurezza|postale`,
    },
    'price.match': {
      clear: `
        meno|minore|inferiore|basso ~6 amazon|altro|altra|altri|concorrenza|concorrente|visto|trovato|altrove|sito|negozio, costa meno ~4, più economico|conveniente ~4 su|altro|amazon|altrove|sito, visto|trovato ~5 meno|inferiore|basso|conveniente|economico|prezzo, adeguare|eguagliare|pareggiare|allineare|adeguate ~4 prezzo, prezzo ~5 sceso|abbassato|calato|ribassato ~5 acquisto|comprato|ordinato|ordine|dopo|da?, garanzia ~3 miglior prezzo, ora|adesso ~4 costa meno|scontato, differenza ~2 prezzo, rimborsare ~2 differenza`,
      likely: `costa meno, differenza di prezzo, prezzo più basso`,
      hint: `meno caro`,
    },
    'loyalty.question': {
      clear: `
        punti ~5 usare|accumulare|scadono|riscattare|mancano|guadagnare|saldo|valgono|accreditati|spariti|convertire|fedeltà|account|raccogliere, quanti punti, miei punti, programma ~2 fedeltà|punti|premi|loyalty, carta ~2 fedeltà|punti|socio, socio|membro|membri|iscritto|club ~4 vantaggi|livello|status|premium|diventare|benefici, vantaggi|benefici ~4 soci|membri|club|premium|membro|vip, invita|invitare ~2 amico|amici, raccolta punti, premi fedeltà, sconto ~2 compleanno`,
      likely: `punti, fedeltà, vantaggi, soci, premi`,
      hint: `club`,
      against: `disdire|annullare|disdetta, abbonamento*, punti ~1 ritiro|vendita|consegna`,
    },
    'subscription.change': {
      clear: `
        abbonamento|abbonamenti|box|iscrizione ~6 sospendere|cambiare|modificare|posticipare|pausa|saltare|stato|rinnova|rinnovo|riattivare|rimandare|mettere, sospendere|saltare|posticipare|rimandare|mettere ~5 abbonamento|prossima|prossimo|mese|box|pausa, frequenza ~3 consegna|abbonamento|spedizione|spedizioni, prossima|prossimo ~2 consegna|box|spedizione ~3 saltare|posticipare|rimandare, abbonamento, quota ~1 annuale|mensile, ogni @count settimane|mesi, meno|più spesso`,
      likely: `abbonament*, sospendere, frequenza, pausa`,
      hint: `mensil*`,
      against: `disdire|disdetta|annullare|cancellare|terminare|interrompere|chiudere, newsletter*`,
    },
    'subscription.cancel': {
      clear: `
        abbonamento|abbonamenti|iscrizione|contratto|box ~6 disdire|disdetta|annullare|cancellare|terminare|interrompere|chiudere|disdetto, disdire|disdetta|annullare|cancellare|terminare|interrompere|disdico|annullate|chiudere|recedere ~5 abbonamento|abbonamenti|iscrizione|contratto|box, non ~3 rinnovare|rinnovate|rinnovarlo ~3, non ~3 essere ~2 abbonato|abbonata`,
      likely: `disdetta, disdire, abbonamento ~4 più`,
      hint: `interrompere`,
      against: `newsletter, email|mail|messaggi, account, sospendere|pausa, ordine`,
    },
    'account.access': {
      clear: `
        password|credenziali|username|pin ~6 dimenticato|dimenticata|recuperare|reimpostare|cambiare|errata|non|perso|nuova|resettare|funziona|sbagliata|smarrito, dimenticato|recuperare|reimpostare|perso|resettare|scordato ~4 password|username|credenziali|account, non ~4 accedere|entrare|loggarmi|login|accesso|collegarmi ~4, problema|problemi ~4 accesso|accedere|login|password|entrare, account ~4 bloccato|hackerato|sospeso|violato, accedere ~4 account|profilo|sito|area, accesso ~3 account, codice ~2 verifica|conferma|sicurezza ~4, autenticazione ~4, 2fa, password $`,
      likely: `password, login, accedere, hackerat*, credenziali, accesso`,
      hint: `account, codice`,
      against: `eliminare|cancellare|chiudere ~2 account, newsletter, senza ~2 account, creare ~3 account, registra*, bluetooth|wifi`,
    },
    'account.update': {
      clear: `
        email|mail|telefono|nome|cognome|dati|profilo|numero|cellulare ~5 @change|account|profilo, @change ~5 email|mail|telefono|nome|cognome|dati|profilo|cellulare|numero ~2 telefono?, creare|aprire|creo ~3 account|profilo, registrarmi|registrarsi|registrazione|registro|iscrivermi ~3, nuovo account, unire ~3 account, aggiungere|rimuovere|eliminare|salvare ~3 carta|metodo ~3 account|pagamento|salvata, nuovo|nuova ~1 email|telefono|numero|mail`,
      likely: `profilo, registra*, dati personali, nuova email, area personale`,
      hint: `account, dati, @change`,
      against: `eliminare|cancellare|chiudere|eliminazione, password|accedere|bloccato|hackerato|accesso, indirizzo ~2 consegna|spedizione, ordine, abbonamento, newsletter, punti, @parcel, fattur*, senza account, vostro, taglia|colore`,
    },
    'account.delete': {
      clear: `eliminare|cancellare|chiudere|cancellazione|eliminazione|eliminate|cancellate|disattivare|rimuovere|chiusura|elimina|cancella ~4 account|profilo|dati|registrazione, account|profilo|dati ~4 eliminare|cancellare|chiudere|cancellazione|eliminazione|eliminato|cancellati|cancellato, diritto all oblio, gdpr`,
      likely: `eliminare, disattivare`,
      hint: `gdpr`,
      against: `dall ~2 ordine, dal carrello, articolo ~2 eliminare, newsletter, abbonamento, eliminare ~2 carta|articolo|prodotto, ordine`,
    },
    'payment.problem': {
      clear: `
        pagamento|carta|paypal|bonifico|klarna|transazione|visa|pagare|addebito|postepay ~6 rifiutato|rifiutata|fallito|fallita|errore|problema|problemi|non|negato|negata|respinto|sospeso|rifiuta, problema|problemi|errore|riesco|impossibile ~4 pagamento|pagare|paypal|carta, addebitato|addebitata|addebito|pagato|addebitati|prelevato|scalato ~6 due|doppio|volte|più|troppo|errore|ma|senza|sbagliato|sconosciuto|non|doppia, due volte ~4 addebitato|pagato|addebito|prelevato, mi ~1 avete|hanno|è ~2 addebitato|stato addebitato? ~3, doppio|sconosciuto|errato|sospetto addebito|pagamento|prelievo, addebito doppio|sconosciuto|errato|duplicato, importo ~3 sbagliato|errato`,
      likely: `addebit*, rifiutat*, problema ~2 pagamento, doppio, pagamento fallito`,
      hint: `pagamento, carta, pagato`,
      against: `accettate ~3, metodi ~2 pagamento|modalità, modalità ~2 pagamento, posso pagare, rimbors*, codice ~2 sconto|promo*, carta ~1 regalo|fedeltà, coupon`,
    },
    'payment.methods': {
      clear: `
        metodi|modalità|forme|mezzi|metodo|opzioni|sistemi ~2 pagamento, come ~3 pagare|pago ~3 $, pagare|pago|pagamento ~3 con|a|in|tramite|alla|mediante ~3 paypal|carta|bonifico|rate|contrassegno|klarna|contanti|satispay|amex|apple|consegna|postepay|bitcoin|visa|bancomat|assegno, a rate, contrassegno, alla consegna, accettate|accetta|prendete ~4 paypal|carta|carte|postepay|amex|visa|bonifico|klarna|satispay|apple|contanti|bitcoin, posso pagare ~4, si può pagare ~4, pagare ~2 dopo|più tardi, scalapay, finanziamento`,
      likely: `metodi ~1 pagamento, paypal, klarna, satispay, rate, bonifico, contrassegno, pagare`,
      hint: `pagamento`,
      against: `rifiutat*|fallit*|errore|problema|problemi|addebitat*|addebito|doppio|due volte|non|riesco, chi ~2 paga, rimborsato|rimborso ~3 ricevuto, salvat*, pagato, reso|resi`,
    },
    'billing.invoice': {
      clear: `
        fattura|fatture|ricevuta|scontrino ~6 @want|inviare|inviarmi|mandare|mandarmi|ricevere|scaricare|manca|trovo|ordine|copia|dove|iva|intestare|correggere|pdf|acquisto, @want|inviarmi|mandarmi|avere|scaricare|ricevere|inviate|mandatemi ~5 fattura|fatture|ricevuta|scontrino, dove|dov ~4 fattura|ricevuta|fatture|scontrino, indirizzo ~2 fatturazione, dati ~2 fatturazione, partita iva, iva, fattura $, prova ~1 acquisto, conferma ~2 ordine, fattura elettronica, codice univoco`,
      likely: `fattur*, ricevuta, scontrino, iva, fatturazione, conferma ~2 ordine`,
      hint: `pdf, copia`,
      against: `senza ~2 scontrino|fattura|ricevuta, ricevuta ~3 restituit*, merce ricevuta, consegna, ho|mai ~2 ricevuta`,
    },
    'website.problem': {
      clear: `
        sito|web|pagina|applicazione|app|carrello|link|pulsante|ricerca|shop ~6 non|errore|lento|lenta|giù|bloccato|bloccata|carica|problema|vuoto|bianca|crasha|funziona|problemi, errore|problema|problemi ~4 sito|pagina|applicazione|app|carrello|link|ricerca, messaggio ~2 errore, errore 404|500, 404, non ~2 carica|apre|si carica ~3, non ~4 aggiungere|mettere ~4 carrello, problema|errore|guasto tecnico, completare|concludere|finalizzare ~3 ordine|acquisto ~4 non|errore, non ~4 completare|concludere|finalizzare ~3 ordine|acquisto`,
      likely: `sito|app|applicazione|pagina ~5 non, si blocca, messaggio ~1 errore, carrello, crash*`,
      hint: `pagina, link, sito`,
      against: `pagamento|carta ~3 rifiut*, password|accedere|login, sul ~2 sito ~3 comprato|ordinato|acquistato|visto, comprato|ordinato|acquistato ~5 sito, coupon|codice ~2 sconto|promo*, codice, @broken, dispositivo, tracking`,
    },
    'company.contact': {
      clear: `
        numero|telefono|email|mail|indirizzo|contatti|recapito|recapiti ~3 assistenza|contattarvi|telefono|servizio|clienti|vostro|negozio, vostro|vostra|vostri|suo|tuo ~2 telefono|numero|indirizzo|email|orari|negozio|contatti|sede|mail|negozi, come ~4 contattarvi|contattare|contatto|chiamarvi|raggiungervi|chiamare ~3, orari|orario ~4 apertura|negozio|assistenza|servizio?, dove ~3 siete|trova|trovate|si|trovo ~3 negozio|sede|ubicati|situati|negozi, avete|c ~4 negozio|negozi|telefono|showroom|sede ~2 fisico|fisici|a|vicino?, negozio fisico, a che ora ~3 aprite|chiudete|apre|chiude, siete aperti|aperto|chiusi ~3, quando ~1 aperti|aprite|chiudete, aperti ~3 sabato|domenica|oggi|domani, chi siete, indirizzo ~2 resi|reso, servizio|assistenza clienti ~2 numero|telefono|orari, posso chiamarvi|telefonare, numero ~2 telefono ~2`,
      likely: `numero ~1 telefono, orari*, contatti, negozio fisico, contattarvi, assistenza clienti, servizio clienti`,
      hint: `numero, chiamare, telefono, negozio`,
      against: `mio|mia ~1 numero|telefono|email|mail|indirizzo, cambiare|modificare|aggiornare ~5 telefono|email|mail, numero ~2 ordine|tracking|spedizione, chiamatemi|richiamatemi|richiamare|chiamarmi, chiamato, operatore|umano|parlare|persona, assistenza|servizio ~2 clienti ~4 pessim*|scadente|orribile|vergognos*, pessim*, grossista`,
    },
    'business.inquiry': {
      clear: `
        ingrosso|grossista|grossisti|rivenditore|rivenditori|rivendita|rivendere|b2b|distributore|distributori|collaborazione|collaborare|collaborazioni|influencer|affiliazione|affiliato|franchising|stampa|giornalista|candidatura|lavoro|assunzioni|stage|tirocinio|fornitore|sponsorizzazione|partnership ~3, grande|grandi|grosso|grossi quantità|quantitativi|ordine|ordini, per ~3 azienda|ufficio|scuola|evento|associazione|ditta ~5 @num|ordinare|pezzi, preventivo ~4, vendere ~3 vostri prodotti, regali|omaggi aziendali, lavorare ~2 con|per|da ~1 voi, lavora con noi, diventare ~2 rivenditore|rivenditori, inviare ~2 curriculum|cv`,
      likely: `ingrosso, collabor*, rivend*, preventivo, candidat*, stampa`,
      hint: `azienda, vendere`,
      against: `mio partner, fattura ~6 azienda|ditta, comunicato, stampa ~2 maglia|maglietta|foto, stampare, lavoro ~2 orari, giorni lavorativi, scarpe da lavoro, abiti da lavoro, al lavoro`,
    },
    'person.request': {
      hint: `operatore, consulente, addetto, aiuto, aiutare, assistenza`,
    },
    'complaint.service': {
      clear: `
        reclamo|reclami|lamentela|lamentarmi|lamentele|protestare ~4, pessimo|pessima|orribile|scadente|terribile|vergognoso|vergognosa|scarso|indecente|disastroso|scortese|maleducato ~2 servizio|assistenza|esperienza|negozio|azienda|sito|clienti, servizio|assistenza|negozio|corriere|esperienza|azienda|operatore ~5 pessimo|pessima|orribile|scadente|vergogna|vergognoso|disastro|indecente|maleducato|scortese|terribile, mai più ~4, molto|davvero|veramente|estremamente|così|parecchio ~1 deluso|delusa|arrabbiato|arrabbiata|insoddisfatto|insoddisfatta|infastidito|seccato|scontento|amareggiato|frustrato, inaccettabile|vergognoso|vergogna|inammissibile|indecente, sono ~2 deluso|delusa|arrabbiato|arrabbiata|insoddisfatto|scontento, non ~2 soddisfatto|contento|contenta|soddisfatta`,
      likely: `reclam*, lamentel*, delus*, arrabbiat*, inaccettabile, vergogn*, pessim*, insoddisfatt*`,
      hint: `male, orribile, brutt*`,
    },
    'contact.followup': {
      clear: `
        scritto|chiamato|inviato|contattato|mandato|telefonato|mail|email|messaggio|messaggi|segnalazione ~10 non|nessuno|niente|mai|senza|nessuna|ignorato|ancora ~4 risposta|risposto|risponde|riscontro|rispondete|rispondono|risposte, senza|nessuna|non|ancora ~3 risposta|riscontro ~3, seconda|terza|quarta|ennesima|secondo|terzo ~1 volta|messaggio|mail|email ~4, nessuno ~3 risponde|risposto|richiamato, aspetto|attendo|attesa ~5 risposta|riscontro|richiamata, seguito ~2 mia|mio ~2 mail|email|messaggio|richiesta, mia|mio ultima|ultimo|precedente mail|email|messaggio, ticket|pratica|segnalazione ~2 @num|numero ~2, come ~3 già ~2 detto|scritto|spiegato, ho già ~3 scritto|chiamato|inviato|contattato, sollecito|sollecitare`,
      likely: `senza risposta, nessuna risposta|riscontro, ticket, sollecit*, non rispondete|rispondono`,
      hint: `risposta, di nuovo`,
    },
    'feedback.given': {
      clear: `
        lasciare|scrivere|dare|pubblicare|condividere|fare ~4 recensione|opinione|feedback|commento ~2 positiva?, adoro ~4, molto|davvero|super|veramente|estremamente ~1 contento|contenta|soddisfatto|soddisfatta|felice|soddisfatti, ottimo|ottima|eccellente|fantastico|fantastica|splendido|bellissimo|perfetto|grande|veloce|bravissimi|ottimi ~2 servizio|negozio|prodotto|qualità|prodotti|assistenza|sito|consegna|esperienza|lavoro, complimenti ~3, continuate così, lo consiglio, suggerimento ~3 per|migliorare, sono ~2 soddisfatto|soddisfatta|contento|contenta|entusiasta`,
      likely: `recensione, adoro, soddisfatt*, complimenti, entusiast*, content*`,
      hint: `ottimo, perfetto, fantastico, bello|bellissimo`,
      against: `non ~2 soddisfatt*|content*, recensione negativa, ma, però, insoddisfatt*, scontento, come|dove ~4 recensione|opinione`,
    },
    'newsletter.change': {
      clear: `newsletter|pubblicità|spam|mailing ~6, disiscrivermi|iscrivermi|cancellarmi|disiscrizione|disiscrivere|cancellami|iscrivere|disiscrivetemi ~5 newsletter|mail|lista|email|pubblicità|mailing?, non ~4 ricevere ~4 mail|email|pubblicità|messaggi|newsletter|sms|promozioni, smettere|smettete|basta ~4 mail|email|pubblicità|mandarmi|inviarmi|newsletter, troppe mail|email, email|mail|comunicazioni promozionali|pubblicitarie`,
      likely: `newsletter, disiscriv*, pubblicità, spam`,
      hint: `mail`,
      against: `sconto ~4 newsletter, box, reso|resi, cartella spam`,
    },
    'small.talk': {
      clear: `come stai|va|sta|state ~1 $, buona|buon ~1 giornata|serata|weekend|notte|natale|anno|pomeriggio|domenica ~2, è tutto ~2, nient altro ~2, chi sei, come ti chiami, raccontami ~3 barzelletta, grazie mille ~4, grazie per ~4, tante grazie, molte grazie, già ~3 risolto, ho risolto, no grazie ~3, arrivederci, a presto`,
      hint: `ciao, salve, buongiorno, buonasera, grazie, arrivederci, ok, va bene, perfetto`,
      against: `dove|dov, quando, ordine, problema, reso, rimborso`,
    },
    'detail.given': {
      clear: `mi chiamo, il mio nome è, mio|mia|il|la ~1 numero|ordine|codice|email|mail|indirizzo|cap ~4 è|e ~2, ^ ~1 numero ~1 ordine ~1 @num $, ^ ~1 ordine ~2 @num $, ecco ~1 mio|mia|il|la|i ~4, ^ cap ~1 @num $, ^ ~1 @count @days fa $, ^ ieri $, ^ oggi $`,
      likely: `@email, è il ~1 @num`,
      hint: `@num`,
      against: `dove|dov|quando|come|perché|cosa, annull*, reso|restitu*, rimbors*, cambiare|modificare, stato|tracking, @broken, non, posso, può, voglio|vorrei, manca`,
    },
    'other.unclear': {
      clear: `ignora|ignorate|dimentica|dimenticate ~5 istruzioni|regole|tutto|precedenti, prompt ~2 sistema, system prompt, ora sei ~3, fai finta ~3, comportati come, scrivi|scrivimi ~3 poesia|codice|canzone|storia|saggio|tema|script, capitale ~2 della|di|del, che tempo ~2 fa|farà, chi è ~3 presidente|re|papa, calcio ~1 serie|partita, ricetta ~2 per|di|della, traduci ~5, oroscopo, previsioni ~2 meteo`,
      likely: `barzelletta, poesia, meteo, ricetta`,
    },
  },
  signals: italianSignals,
  satisfied: `grazie, perfetto, ottim*, fantastic*, eccellente, soddisfatt*, content*, felice, bravissim*, adoro, complimenti, meraviglios*, gentil*, super`,
  frustrated: `delus*, arrabbiat*, insoddisfatt*, male, pessim*, orribile, vergogn*, inaccettabile, ancora|ancora non|niente, perché ~3 non, mai più, @broken, problema|problemi, nessuno risponde, senza risposta, purtroppo, ritard*, reclamo, stuf*, errore, sbagliato`,
  urgent: `urgente|urgentemente|urgenza, subito, immediatamente, il prima possibile, al più presto, quanto prima, asap, oggi, domani, entro ~2 lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani, scadenza, velocemente`,
  courtesies: `ciao salve buongiorno buonasera buonanotte buon giorno buona sera pomeriggio grazie mille arrivederci a presto ok okay va bene perfetto ottimo benissimo fantastico prego saluti capito chiaro hey hello hi addio super gentilissimo gentilissimi cordiali`,
  filler: `per favore il la tuo vostro suo aiuto tutto e di molto tante molte infinite giornata serata weekend fine una è gentile lei te voi a tutti risposta rapida l anche settimana cortesia signora signore team della dell del allora così d accordo grazie`,
  answers: `sì si no esatto esattamente corretto giusto certo vero falso nessuno affermativo`,
  things: italianThings,
  numbers: {
    order: `ordine ordini acquisto riferimento rif pacco spedizione order`,
    marker: `n no nr num numero numeri`,
    linker: `è e il la lo i mio mia miei di del dell della con per sotto ecco su sull favore vostro questo questa era due seguente ho fatto dov dove l un a nome risulta`,
    otherBefore: `taglia modello articolo camera appartamento telefono tel cellulare cell fax fattura cliente conto ticket pratica coupon codice via pagina carta iban piva interno civico scala lotto`,
    unitAfter: `giorno giorni settimana settimane mese mesi anno anni ora ore minuti min secondi pezzi pezzo persone volte pagine watt paia magliette scatole bottiglie punti gradi chilo chili kg grammi litri metri articoli ordini pacchi`,
    yearBefore: `in nel dal da di gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate inverno primavera autunno anno del`,
    postcode: `cap postale postali`,
    tracking: `tracking tracciamento tracciabilità ldv lettera`,
  },
}
