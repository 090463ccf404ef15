import type { Phrases } from './phrases.ts'

/** How promises are made in German, where the present tense promises too. */
export const german: Phrases = {
  sets: {
    team: `kollege kollegin kollegen team mitarbeiter mitarbeiterin teamleiter vorgesetzter lager buchhaltung fachabteilung
      abteilung versandabteilung techniker jemand kundenservice kundendienst support`,
    third: `versand versanddienst versanddienstleister paketdienst spediteur spedition dhl dpd gls hermes ups lager hersteller
      lieferanten lieferant bank kollegen kollege kollegin team buchhaltung abteilung versandabteilung post teamleiter`,
    money: `erstattung rückerstattung gutschrift geld betrag kaufpreis rückzahlung differenz differenzbetrag versandkosten kosten summe`,
    goods: `paket bestellung ersatz ersatzlieferung ware artikel sendung etikett rücksendeetikett retourenlabel ersatzteil
      neulieferung päckchen lieferung es sie`,
    you: `ihnen dir euch`,
    who: `sie dich euch`,
  },
  commits: `
    und werde, wir ~12 und werden, ich|wir ~2 werde|werden, werde|werden ich|wir, @team ~3 wird|werden, wird|werden sich? ~2 @team`,
  acts: {
    refund: `
      erstatte|überweise, schreibe|schreiben ~8 gut, erstatten|zurückerstatten|rückerstatten|zurückzahlen|zurücküberweisen|überweisen|gutschreiben|zurückbuchen|auszahlen,
      @money ~6 veranlassen|anweisen|auslösen|vornehmen|senden|schicken|anstoßen|einleiten|freigeben|ausstellen|erteilen|zurückgeben|durchführen`,
    call: `anrufen|zurückrufen|durchklingeln|telefonieren, rufe|rufen ~8 an|zurück`,
    reply: `
      gebe|geben ~6 bescheid|rückmeldung|update, informiere|benachrichtige|kontaktiere ~1 @who, halte|halten ~3 laufenden, melden|zurückmelden|benachrichtigen|informieren|kontaktieren|antworten|beantworten|anschreiben|zurückschreiben|mitteilen, @you ~4 schreiben,
      bescheid|rückmeldung|update|antwort|nachricht|mail|email|info|bestätigung|auskunft|information|informationen ~5 geben|sagen|senden|schicken|schreiben|zusenden|übermitteln|zukommen,
      laufenden ~1 halten, verbindung ~3 setzen, kontakt ~3 treten|aufnehmen, auf sie|dich|euch ~1 zukommen`,
    send: `
      schicke|sende, schicken|senden|versenden|verschicken|zusenden|zuschicken|losschicken|abschicken|absenden|nachsenden|nachschicken|nachliefern|liefern|ersetzen|austauschen|umtauschen|rausschicken|übersenden,
      zukommen lassen`,
    check: `
      prüfe|kläre, frage|fragen ~6 nach, ich|wir ~1 rufe|rufen ~3 @third ~6 an, prüfen|überprüfen|nachprüfen|klären|abklären|nachfragen|nachforschen|nachsehen|nachschauen|untersuchen|recherchieren|erkundigen|nachhaken|anschauen|ansehen,
      rücksprache ~3 halten, nachforschung|nachforschungsauftrag|nachforschungsantrag ~4 einleiten|stellen|starten|beauftragen|veranlassen,
      @third ~4 kontaktieren|anrufen|anschreiben|fragen|sprechen, nachgehen`,
    other: `
      stornieren|ändern|anpassen|korrigieren|weiterleiten|weitergeben|veranlassen|aktualisieren|reservieren|kümmern|erledigen|verlängern|hinterlegen|gewähren|freischalten,
      organisieren|abholen|löschen|bearbeiten|übernehmen|beauftragen|einrichten|vermerken|vorbereiten|erlassen|eskalieren|umleiten, sorge|sorgen tragen`,
  },
  says: {
    refund: `
      ich|wir ~1 veranlasse|veranlassen ~5 @money, veranlasse|veranlassen ich|wir ~5 @money, und erstatte|erstatten|überweise|überweisen ~1 @you, @money ~2 wird|werden ~6 konto, ich|wir ~1 erstatte|erstatten|überweise|überweisen ~1 @you, erstatte|erstatten|überweise|überweisen ich|wir ~1 @you,
      ich|wir ~1 schreibe|schreiben ~8 gut, schreibe|schreiben ich|wir ~8 gut, ich|wir ~1 zahle|zahlen ~8 zurück, zahle|zahlen ich|wir ~8 zurück, ich|wir ~1 erstatte|erstatten ~7 zurück,
      sie|du ~2 erhalten|bekommen|erhältst|bekommst ~6 @money, erhalten|bekommen sie ~6 @money, erhältst|bekommst du ~6 @money,
      @money ~4 wird|werden ~10 erstattet|überwiesen|gutgeschrieben|zurückgezahlt|zurückerstattet|zurücküberwiesen|veranlasst|ausgezahlt|angewiesen|zurückgebucht|ausgelöst,
      wird|werden ~2 @you? ~6 erstattet|gutgeschrieben|zurücküberwiesen|zurückerstattet`,
    call: `
      ich|wir ~1 rufe|rufen ~9 an|zurück, rufe|rufen ich|wir ~9 an|zurück, @team ~3 ruft ~9 an|zurück, ruft ~4 @team ~6 an|zurück,
      sie|du ~1 erhalten|bekommen|bekommst ~4 anruf|rückruf, erhalten|bekommen sie ~4 anruf|rückruf`,
    reply: `
      sie ~1 erhalten|bekommen ~5 rückmeldung|antwort|nachricht ~1 von uns|mir, erhalten|bekommen ~1 kürze|bald|zeitnah ~3 rückmeldung|antwort, und informiere|informieren ~1 @who, ich melde mich, melde ich mich, melde mich, wir melden uns, melden wir uns, @team ~4 meldet sich, meldet sich ~4 @team,
      sie hören ~4 von uns|mir, hören sie ~4 von uns|mir, du hörst ~4 von uns|mir, hörst du ~4 von uns|mir,
      ich|wir ~1 gebe|geben ~6 bescheid|rückmeldung|update, gebe|geben ich|wir ~6 bescheid|rückmeldung|update, ich|wir ~1 halte|halten ~3 laufenden, halte|halten ich|wir ~3 laufenden,
      ich|wir ~1 informiere|informieren|benachrichtige|benachrichtigen|kontaktiere|kontaktieren ~1 @who, informiere|informieren|benachrichtige|benachrichtigen|kontaktiere|kontaktieren ich|wir ~1 @who,
      ich|wir ~1 komme|kommen ~5 auf sie|dich ~1 zu|zurück, komme|kommen ich|wir ~5 auf sie|dich ~1 zu|zurück, ich|wir ~1 schreibe|schreiben ~1 @you, schreibe|schreiben ich|wir ~1 @you, antworte|antworten ich|wir, ich|wir antworte|antworten @you`,
    send: `
      und schicke|schicken|sende|senden ~1 @you, ich|wir ~1 tausche|tauschen|ersetze|ersetzen ~9 aus|um, ich|wir ~1 ersetze|ersetzen ~1 @you, tausche|tauschen ich|wir ~8 aus|um, ich|wir ~1 schicke|schicken|sende|senden|verschicke|verschicken|liefere|liefern ~1 @you, schicke|schicken|sende|senden|liefere|liefern ich|wir ~1 @you,
      @goods ~2 wird|werden ~8 verschickt|versendet|versandt|geschickt|nachgeliefert|losgeschickt|ausgetauscht|zugeschickt|zugesandt,
      wird|werden ~6 @goods ~5 verschickt|versendet|versandt|nachgeliefert, sie|du ~1 erhalten|bekommen|erhältst|bekommst ~5 ersatz|ersatzlieferung|retourenlabel|rücksendeetikett|gutschein,
      erhalten|bekommen sie ~5 ersatz|ersatzlieferung|retourenlabel|rücksendeetikett|gutschein, ich|wir ~1 lasse|lassen ~8 zukommen, lasse|lassen ich|wir ~8 zukommen`,
    check: `
      ich ~1 prüfe|überprüfe|kläre|untersuche|recherchiere, prüfe|überprüfe|kläre ich, wir ~1 prüfen|überprüfen|klären|untersuchen ~1 das|dies|es|den|die|ihr|ihre|ihren|für,
      prüfen|klären wir ~1 das|dies|es|den|die|ihr|ihre|ihren|für, ich|wir ~1 frage|fragen ~7 nach, ich|wir ~1 schaue|schauen|sehe|sehen ~4 nach|an, ich|wir ~1 hake|haken ~4 nach, ich|wir ~1 gehe|gehen ~3 nach`,
    other: `
      ich|wir ~1 übernehme|übernehmen, übernehme|übernehmen ich|wir, ich ~1 kümmere mich, kümmere ich mich, wir ~1 kümmern uns, kümmern wir uns, ich|wir ~1 leite|leiten ~6 weiter, leite|leiten ich|wir ~6 weiter, ich|wir ~1 gebe|geben ~6 weiter,
      ich ~1 storniere|ändere|veranlasse|reserviere, storniere|ändere|veranlasse ich, wir ~1 veranlassen|stornieren, veranlassen|stornieren wir,
      bestellung|adresse|abo|auftrag|dies|das ~2 wird ~6 storniert|geändert|angepasst|korrigiert|weitergeleitet|erledigt|aktualisiert|bearbeitet`,
  },
  timed: {
    refund: `
      @money ~4 erfolgt|folgt|kommt, @money ~2 innerhalb|binnen, ich|wir ~1 erstatte|erstatten|überweise|überweisen, erstatte|erstatten|überweise|überweisen ich|wir, @money ~2 ist|sind ~6 konto`,
    reply: `
      sie ~1 erhalten|bekommen ~5 antwort|rückmeldung|nachricht|bescheid, erhalten|bekommen sie ~5 antwort|rückmeldung|nachricht|bescheid, ich|wir antworte|antworten, rückmeldung ~2 bis|innerhalb`,
    send: `
      geht|gehen ~6 raus|post, ich|wir ~1 schicke|schicken|sende|senden|verschicke|verschicken|versende|versenden, schicke|schicken|sende|senden|verschicke|verschicken|versende|versenden ich|wir,
      @goods ~2 geht|gehen|verlässt|verlassen ~6 raus|lager|versand|post|haus|weg, geht|gehen ~6 @goods ~4 raus|post|versand, wird|werden ~6 verschickt|versendet|versandt`,
    check: `wir ~1 prüfen|überprüfen|klären|untersuchen`,
    other: `wir ~1 bearbeiten|ändern|korrigieren`,
  },
  breaks: `dass, ob, wenn, weil, damit, sobald, nachdem, falls, sofern, bevor, wie, was, wo, warum, wann, um, aber, jedoch, während, bis sie, brauchen|benötigen|bitten|möchten|müssen|müsste|müssten`,
  yours: `sie|du|ihr können|kannst|werden|wirst|müssen|musst|sollten|haben|bitte|dürfen|möchten|wollen, können|müssen|sollten|werden|möchten|wollen|dürfen sie|ihr, bitte`,
  others: `bevor, ob, wie, weil, seit, dhl, dpd, gls, hermes, ups, post, paketdienst, spediteur, zusteller, bank, paypal, klarna, zoll, kunde, kundin`,
  nots: `nicht, kein*, nie, niemals, weder, versuchen|versuche, hoffen|hoffe, vielleicht, eventuell, gegebenenfalls, normalerweise, üblicherweise, durch|von|vom ~2 dhl|dpd|gls|hermes|ups|paketdienst|bank|spedition`,
  conditions: `
    ^ bitte, ^ sagen|senden|schicken|geben|teilen|schreiben|nennen|melden sie, ^ sag|schick|gib|schreib|nenn, sobald|wenn ~4 verfügbar|lieferbar|vorrätig, sobald|wenn ~4 auf lager, wenn, falls, sofern, sollten sie|die|das|es|ihr|du, vorausgesetzt, sobald|nachdem|bis ~1 sie|du|ihr|ihre|ihren|deine, bei widerruf|rückgabe|rücksendung|retouren|rücksendungen,
    sobald|nachdem ~3 ware|retoure|rücksendung|artikel|paket|fotos|foto|unterlagen|sendung|zahlung|angaben, nach|ab ~1 erhalt|eingang|rücksendung|rückerhalt|eintreffen`,
  harmless: `
    bitte entschuldigen|verzeihen|beachten|haben|seien|keine, nicht nur, nicht später, wenn ich|wir ~4 mehr|neues|neuigkeiten|weiß|wissen|informationen|antwort|rückmeldung, wenn ~1 sie|du ~3 fragen|rückfragen, wenn ~2 recht|möglich, falls|wenn nötig|möglich, keine sorge`,
  moments: `einen|kleinen? moment, augenblick, sekunde, kurz, gerade, jetzt`,
  ands: 'und oder sowie dann danach anschließend',
  here: `hier, in diesem chat|fenster, im chat`,
  reach: `email*, mail*, telefon*, handynummer, rufnummer, nummer, erreichen`,
  times: {
    minutes: 'minute minuten min',
    hours: 'stunde stunden std h',
    business: '',
    workdays:
      'werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen bankarbeitstage bankarbeitstagen geschäftstage geschäftstagen',
    numbers: {
      paar: 3,
      wenige: 3,
      wenigen: 3,
      einige: 3,
      einigen: 3,
      eines: 1,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      zwanzig: 20,
      vierundzwanzig: 24,
      dreißig: 30,
      achtundvierzig: 48,
    },
    lasting: 'für seit letzten vergangenen gültig vor dauert',
    within: 'innerhalb binnen in innert nächsten kommenden von',
    days: {
      0: 'heute, sofort, umgehend, unverzüglich',
      1: 'morgen früh|vormittag|nachmittag|abend',
    },
    week: 'diese|dieser woche, ende der|dieser woche, ende der kalenderwoche, zum wochenende',
    nextWeek: 'nächste|nächster|nächsten|kommende|kommender|kommenden woche',
    month: 'ende des|dieses monats, monatsende, ende monat',
  },
}
