import type { SignalPhrases } from '../lexicon.ts'

/** How Italian shows the signals. */
export const italianSignals: SignalPhrases = {
  human_request: {
    says: `
      parlare|comunicare|chattare|parlo|parlarne|discutere|contattare ~4 persona|umano|umana|qualcuno|operatore|operatrice|addetto|consulente|responsabile|rappresentante|essere|agente|supervisore|manager ~2, @want|voglio|vorrei|esigo|datemi|passatemi|preferisco|pretendo|chiedo|passami ~4 umano|operatore|operatrice|addetto|consulente|responsabile|supervisore|rappresentante ~2, persona|operatore|essere|assistenza|consulente|agente|qualcuno vera|vero|reale|umano|umana|fisica, vera|vero|reale ~1 persona|operatore|essere
      ^ @pol? @pol? operatore|umano|persona|operatrice|consulente|responsabile|agente|addetto|umana @pol? @pol? $, ^ un operatore|umano|responsabile|persona @pol? @pol? $, operatore|umano|persona per favore|cortesia, operatore|umano grazie|subito, qualcuno ~3 può|possa|potrebbe|che ~4 chiamarmi|chiami|aiutarmi|aiuti|contattarmi|richiamarmi, potete|può|potreste|potrebbe|puoi|possiamo ~4 chiamarmi|richiamarmi|telefonarmi|chiamare|richiamare, essere ~2 richiamato|richiamata|contattato|chiamato|ricontattato, chiamatemi|richiamatemi|richiamami|telefonatemi, mi ~2 chiami|chiamate|richiamate|richiami, no|non ~4 robot|bot|macchina|chatbot|ia|computer, mi passi|passa|passate ~3, passatemi ~3, passami ~2 qualcuno|operatore|umano|persona|collega, mettetemi ~2 in contatto, trasferire|trasferitemi|trasferiscimi ~3, c è ~2 qualcuno, parlare con ~1 assistenza|servizio, chat dal vivo, live chat, assistenza umana, ^ @pol? @pol? servizio|assistenza clienti @pol? @pol? $, persona|operatore ~1 carne e ossa`,
    not: `operatore|addetto|corriere|uomo|persona|consulente ~2 di|del|della|dell ~1 dhl|sda|bartolini|brt|poste|ups|gls|fedex|banca|amazon, operatore ~3 detto|dice|promesso|aveva|mi ha, parlato ~5 operatore|operatrice|persona|addetto|qualcuno, agente immobiliare|segreto|di viaggio|pulente, a persona, per ~2 persona|persone, robot ~1 aspirapolvere|cucina|tagliaerba|da, corpo umano, altra persona`,
  },
  legal: {
    says: `avvocato|avvocati|avvocata|legale ~1 studio|rappresentante?, vie legali, azioni|azione legali|legale, per vie|via legali|legale, legali, causa ~2 legale|farvi|contro|intentare, farvi causa, fare causa, faccio|farò|faremo|facciamo ~1 causa, tribunale|tribunali, giudice ~2 pace?, denuncia|denunciare|denuncio|denuncerò|denunciarvi|denunciato, querela|querelare|querelo, diffida|diffidare|diffido, citazione ~2 giudizio, illegale|illegali, inadempimento, messa in mora`,
    not: `amico|amica|marito|moglie|fratello|sorella|padre|madre|figlio|figlia ~3 avvocato, avvocato ~2 costume, a causa|per causa, orario legale, ora legale, sede legale, allegali|allegati`,
  },
  fraud: {
    says: `truffa|truffe|truffato|truffata|truffatore|truffatori|truffaldino|truffare, frode|frodi|fraudolento|fraudolenta, chargeback|storno ~3 banca|carta, contestare|contesto|contestiamo|contesterò ~4 addebito|pagamento|banca|transazione|carta, contestazione ~3 paypal|banca, aprire ~2 controversia|contestazione|disputa, polizia|carabinieri, imbroglio|imbroglioni|imbrogliato|raggiro|raggirato, furto ~2 identità|dati, carta ~1 rubata|clonata, addebito ~2 non autorizzato|fraudolento, phishing, ladri|ladro|ladri, sito falso|fake, negozio falso, scam`,
    not: `polizia ~1 costume|macchina|auto|giocattolo|cappello, costume ~2 polizia|ladro, antifurto|antitruffa`,
  },
  regulator: {
    says: `agcm|antitrust|altroconsumo|codacons|adiconsum|federconsumatori|adoc|agcom|garante ~2 privacy|concorrenza|dati?, associazione ~2 consumatori, tutela ~2 consumatori|consumatore, autorità ~3 concorrenza|garante, unione nazionale consumatori, ispettorato, guardia di finanza, odr, camera di commercio, arbitro ~2 consumatori`,
  },
  safety: {
    says: `ferito|ferita|ferite|feriti|lesione|lesioni|infortunio|infortunato, ospedale|pronto soccorso|ambulanza, bruciato|bruciata|ustione|ustioni|ustionato|ustionata|scottatura|scottato|bruciatura, preso fuoco, in fiamme, incendio|incendiato, reazione ~1 allergica, esploso|esplosa|esplosione|esplodere|scoppiato|scoppiata, ingoiato|inghiottito|soffocato|soffocare|soffocamento|ingerito, scossa|scosse elettrica|elettriche?, fulminato|folgorato, vetro|metallo|plastica|muffa|insetto|vermi|scheggia|schegge|pezzi ~4 nel|dentro|nella ~3 cibo|barattolo|confezione|piatto|cioccolato|alimento, vetro ~2 cibo, intossicazione|intossicato|avvelenato|avvelenamento, vomitato|vomito|vomitare, batteria ~4 esplosa|gonfia|scotta|fusa|fumo|surriscalda|surriscaldata, fumo ~3, tagliato|tagliata ~3 dito|mano, sanguina|sanguinato|sangue, pericoloso|pericolosa, scintille, fuso|sciolto ~2 plastica, cortocircuito|corto circuito, eruzione cutanea, sfogo cutaneo`,
    not: `rosso fuoco, è ~3 pericoloso $, non ~1 pericoloso, vetro ~2 rotto, formaggio ~1 fuso, cioccolato ~1 fuso|sciolto, contro ~2 ustioni, per ~2 ustioni|ferite, fuochi d artificio, rosso sangue`,
  },
  self_harm: {
    says: `suicidio|suicidarmi|suicida|suicidare, uccidermi|ammazzarmi, voglio ~1 morire, togliermi ~2 vita, farmi ~1 del male, non voglio ~2 vivere, farla finita, meglio morto|morta, autolesion*, voglia ~2 vivere ~1 più`,
  },
  reputation: {
    says: `recensione|recensioni|pessima|negativa|cattiva|una|1|zero negativa|negative|stella|recensione|pessima|recensioni|stelle, recensione|recensioni|pubblicare|pubblicherò|video|scrivere|condividere|raccontare|postare|posterò|raccontarlo ~6 trustpilot|google|tiktok|twitter|instagram|facebook|internet|social|youtube, trustpilot ~4, sui social, social ~2 network?, su ~1 tiktok|twitter|facebook|instagram ~4, giornali|stampa|televisione|media|striscia|iene ~3, avvisare|avvertire ~3 tutti|altri|gente, cattiva pubblicità`,
    not: `visto|trovato|seguo|scoperto ~6 instagram|facebook|tiktok|google|social, buona|ottima|positiva|bella recensione|recensioni, recensione|recensioni ottima|positiva|positive|ottime, una recensione ~1 positiva, sconto ~4 instagram|social, concorso ~3 instagram, ^ come|dove ~4 recensione|opinione $`,
  },
  anger: {
    says: `vergogna|vergognoso|vergognosa|vergognatevi|scandaloso|scandalosa|inaccettabile|inammissibile|indecente|ridicolo|ridicoli|intollerabile|assurdo, è ~2 una? ~1 vergogna|schifo|presa|scandalo|assurdità, presa in giro, prendete ~2 giro, prendendo ~2 giro, sono ~1 stufo|stufa|stanco|stanca ~3, stufo|stufa ~3, peggior|peggiore ~2 servizio|negozio|azienda|esperienza|sito|assistenza, mai più ~3, furioso|furiosa|incazzato|incazzata|infuriato|imbestialito|arrabbiatissimo|arrabbiatissima, molto|davvero|veramente|così ~1 arrabbiato|arrabbiata, merda|cazzo|vaffanculo|schifo|porca|stronzata|stronzate|fuck, bugiardi|bugiardo|bugie|mentito, ladri, incompetenti|incompetente|incapaci, basta ~1 ora, non ~1 ne ~1 posso più, fate schifo, mi avete stancato`,
    not: `non ~1 arrabbiato, ridicolo ~1 prezzo, prezzo ridicolo, senza vergogna, che schifo ~1 no`,
  },
  distress: {
    says: `piangere|piangendo|lacrime|pianto|piango, disperato|disperata|disperazione, funerale|funerali|lutto, deceduto|deceduta|defunto|defunta|scomparsa ~2 madre|padre|nonna|nonno|marito|moglie, è morto|morta ~3, morte ~3 madre|padre|marito|moglie|figlio|figlia, cancro ~3, tumore ~3, non so più, panico|attacco ~2 panico, ansia|angoscia|angosciato, depressione|depresso|depressa, distrutto|distrutta|devastato|devastata, supplico|imploro, rovinato ~3 matrimonio|compleanno|natale|festa, cure palliative, esaurimento`,
    not: `batteria ~2 morta|morto, segno ~2 cancro, contro ~2 ansia, segno zodiacale, pacco ~2 distrutto, arrivato ~2 distrutto, distrutto|distrutta ~3 pacco|scatola`,
  },
  abuse: {
    says: `idiota|idioti|imbecille|imbecilli|cretino|cretini|stupido|stupida|stupidi|stronzo|stronzi|stronza|coglione|coglioni|deficiente|deficienti|bastardo|bastardi|troia|puttana|scemo|scemi|pagliacci|pagliaccio|buffoni|buffone|ritardato|ritardati|feccia, figlio|figli di puttana, vaffanculo, vai|andate ~2 a? fanculo|quel paese, fottiti|fottetevi, stai zitto, chiudi il becco, sei|siete ~2 inutile|inutili|incompetente|stupido|stupidi|incapaci|scemo, bot|robot ~2 inutile|stupido|merda, stupido ~1 bot|robot, fai schifo`,
    not: `sono ~3 idiota|stupido|stupida|scemo|scema|cretino, domanda stupida|scema, pagliaccio ~1 costume|naso, costume ~2 pagliaccio`,
  },
  occasion: {
    says: `matrimonio|matrimoni|nozze, compleanno|compleanni, natale|natalizio|natalizi|vigilia|befana, anniversario, san valentino, festa ~2 mamma|papà, battesimo|comunione|cresima, pasqua|halloween, laurea, regalo ~5 per|entro|prima, per ~3 festa|evento|cerimonia|serata, prima ~3 vacanze|viaggio|partenza|vacanza, addio ~2 nubilato|celibato, baby shower, fidanzamento`,
    not: `sconto ~2 compleanno, buon natale|compleanno, data ~2 nascita, maglione ~2 natale, compleanno ~2 account|punti`,
  },
  followup: {
    says: `
      scritto|chiamato|inviato|contattato|mandato|telefonato|mail|email|messaggio|messaggi|segnalazione ~10 non|nessuno|niente|mai|senza|nessuna|ignorato|ancora ~4 risposta|risposto|risponde|riscontro|rispondete|rispondono|risposte|ricevuto, senza|nessuna|nessun ~3 risposta|riscontro ~3, non ~3 risposta|riscontro, seconda|terza|quarta|ennesima|secondo|terzo ~1 volta|messaggio|mail|email ~2 che|scrivo|chiamo|contatto|vi|e|su, è ~2 seconda|terza|quarta volta che, nessuno ~3 risponde|risposto|richiamato|rispondere, aspetto|attendo|attesa ~4 risposta|riscontro, come ~3 già ~2 detto|scritto|spiegato, ho ~2 già|ieri ~4 scritto|chiamato|contattato|inviato ~3, scritto ieri ~2, ho scritto ~3 volte, ignorate|ignorando|ignorato ~2, mia|mio ultima|ultimo|precedente mail|email|messaggio, ticket|pratica ~2 @num, sollecito ~3, vi riscrivo|riscrivo, ancora senza risposta`,
    not: `seconda|terza volta che ~2 compro|ordino|acquisto, contattato ~3 corriere|banca|poste|dhl, bisogna rispondere`,
  },
  ai_question: {
    says: `robot|bot|umano|umana|ia|macchina|computer|chatbot|persona|operatore o ~3 robot|bot|umano|umana|ia|macchina|computer|chatbot|persona|operatore, sei|siete|è ~2 robot|bot|umano|ia|macchina|reale|computer|chatbot|persona|intelligenza|automatico|umana|chatgpt|vero|vera, questo ~2 è ~2 robot|bot|umano|ia|chatbot|automatico|macchina, sto ~2 parlando|scrivendo|chattando ~4 robot|bot|umano|ia|macchina|persona|computer|chatbot|qualcuno|vero, parlo ~2 con ~3 robot|bot|umano|ia|macchina|persona|computer|operatore, con chi ~2 parlo|parlando|scrivendo, umano o ~2 robot|bot|macchina|ia, robot o ~2 umano|persona|una, ia o umano, bot o ~2 persona|umano, persona o ~2 robot|bot|macchina|ia, c è ~2 persona ~2 dietro`,
    not: `è ~2 vero ~1 cuoio|oro|pelle|argento, è ~2 vera ~1 pelle, è ~2 robot ~2 aspirapolvere|cucina, è ~3 per ~2 persona, è ~2 lavabile, siete ~2 vero ~1 negozio, è vero ~1 che, voglio ~6 con ~3 persona`,
  },
}
