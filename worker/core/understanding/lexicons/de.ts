/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { germanSignals } from './signals/de.ts'
import { germanThings } from './things/de.ts'

/** German. */
export const german: Lexicon = {
  language: 'de',
  common: `der die das und oder nicht ist sind war wird werden wurde hat habe haben hatte ich du er sie es wir ihr mein
    meine meinen meinem meiner mir mich dich euch uns ihre ihren ein eine einen einem einer kein keine keinen von zu zum
    zur mit bei für auf aus an im in am den dem des dass wenn weil aber auch noch schon immer nur sehr wo wann wie was
    warum wieso wer welche welcher welches kann können könnte möchte will muss soll sollte bitte danke hallo guten tag
    morgen abend ja nein gibt bis seit nach vor über um als so mal jetzt heute gestern etwas nichts alles viel mehr da
    hier gerne leider sich bekommen erhalten bestellt geht ob moin grüße vielen dank wieder gerade lang lieferzeit lieferung versand bestellung rückgabe`,
  typical: `sch ung keit ich cht ß ä ö ü ei tz pf zu`,
  known: `stellung stelle bestelle bestellen bestellte gestellt geliefert liefern lieber leider lager lage lagen packung
    pakt punkt punkte zahlen zahl wahl farbe fahre karte garten kasse klasse masse tasche tassen tasse flasche retter
    person personen rechnen zeichnung meldung melden kunde kunden stunde stunden hunde wunde kosten posten rosten beste
    besten gestern besser messer wasser adressen warten starten karten arten ware waren wagen fragen tragen schlagen`,
  sets: {
    parcel: `bestellung bestelung bestelllung bestellungen paket packet pakete päckchen packerl sendung sendungen
      lieferung lieferungen ware waren artikel auftrag order produkt ding sachen kleid schuhe`,
    my: `mein meine meinen meiner meines meinem unsere unser die das der den dem diese dieses dieser`,
    not: `nicht nichts nie kein keine keinen niemals nix`,
    want: `möchte möchten will wollen würde würden kann könnte können könnten brauche benötige hätte bitte muss`,
    change: `ändern ändere geändert änderung änderungen anpassen tauschen wechseln korrigieren aktualisieren bearbeiten
      umändern abändern`,
    days: `tag tage tagen woche wochen monat monate monaten`,
    count: `0 eine einer einem zwei drei vier fünf sechs sieben acht neun zehn paar mehreren mehrere einigen`,
    broken: `kaputt kaputte kaputter kaputtes defekt defekte defekter defektes beschädigt beschädigte beschädigter
      beschädigtes zerbrochen zerbrochene gebrochen zerrissen zerkratzt verkratzt gerissen fleckig ausgelaufen verschimmelt
      abgebrochen mangelhaft schadhaft demoliert zerstört`,
    person: `mensch menschen mitarbeiter mitarbeiterin mitarbeitern person berater beraterin kundenberater sachbearbeiter
      ansprechpartner kollegen kollege agent agenten vorgesetzten chef teamleiter servicemitarbeiter kundendienst
      kundenservice support jemand jemandem jemanden`,
    pol: `bitte hallo hi danke moin ok gut also guten tag`,
    refund: `rückerstattung erstattung erstattungen rückerstattungen gutschrift geld rückzahlung erstattet rückerstattet
      gutgeschrieben zurückerstattet kohle`,
  },
  categories: {
    'order.status': {
      clear: `
        ist|sind|wurde|wurden meine|mein|unsere|unser|die|das ~1 @parcel ~3 angekommen|da|zugestellt|geliefert|raus|unterwegs,
        wo ~1 ist|sind|bleibt|bleiben|steckt|bleib|befindet|hängt ~3 @parcel, wann ~5 @parcel ~4 an|ankommen|kommt|geliefert|da|zugestellt|verschickt|versendet|versandt|bei?
        wann ~1 kommt|kommen|erhalte|bekomme|bekommen|kriege|trifft ~2 @my|ich|wir|es|sie|er ~3 @parcel?, wann wird ~4 geliefert|zugestellt|verschickt|versendet|versandt|ankommen, wann ~3 kommt|kommen|ankommt|ankommen|geliefert|eintreffen
        status|stand|lieferstatus|versandstatus|bestellstatus ~4 @parcel|@num, lieferstatus|bestellstatus|versandstatus|sendungsstatus|paketstatus|auftragsstatus, sendungsverfolgung|paketverfolgung|sendungsnummer|trackingnummer|trackinglink|tracking|trackingcode
        @parcel|@num ~3 verfolgen|tracken|nachverfolgen|orten, ist|sind|wurde|wurden ~4 schon|bereits|eigentlich? ~2 verschickt|versendet|versandt|abgeschickt|unterwegs|raus|losgeschickt, @parcel ~3 unterwegs
        gibt es ~4 neues|neuigkeiten|update|info|infos|news ~4 @parcel|@num|bestellung|lieferung|dazu?, was ist ~2 mit ~2 @parcel, was ist ~3 los ~2 @parcel, wie weit ~4 @parcel, wie ~2 lange ~4 dauert ~3 meine|mein|noch ~4 @parcel?
        habe|hab|haben|ist|sind|wurde ~5 @parcel ~5 noch nicht|nichts|nie ~2 erhalten|bekommen|angekommen|da|gekommen|geliefert?, @parcel ~4 nicht|nichts ~2 angekommen|erhalten|bekommen|gekommen|da|geliefert, noch ~3 nicht|nichts ~3 erhalten|bekommen|angekommen|geliefert|gekommen|versendet|verschickt
        voraussichtliches|voraussichtlicher? lieferdatum|liefertermin, lieferdatum|liefertermin|zustelltermin ~3, wissen|sagen|fragen ~4 wo|wann ~5 @parcel, warte ~2 auf ~3 @parcel, kommt ~4 heute|morgen ~2 an?, nach dem stand ~3, wo ~1 ist ~1 @num, ^ @pol? und der rest $, wann genau $, finde|find|hab|habe|kenne|weiß|weiss ~4 bestellnummer|auftragsnummer ~2 nicht, finde|find|hab|habe|kenne|weiß|weiss ~2 nummer ~1 nicht $, keine bestellnummer|auftragsnummer, was ist ~2 mit ~2 @num, was ist ~2 los ~2 @num`,
      likely: `wann kommt|kommen|geliefert, wo bleibt|ist|sind mein|meine|es|sie, unterwegs, status, sendung|lieferung ~3 verfolgen, neuigkeiten|update, nachverfolg*, versandbestätigung, verschickt|versendet|versandt, lieferung ~3 wann`,
      hint: `@parcel, angekommen, ankommen, geliefert, liefer*, versand, bestell*`,
      against: `wie lange ~3 lieferzeit|versand, liefert|liefern|versendet|verschickt ihr|sie, rückgabe*|retour*|zurücksenden|zurückschicken|zurückgeben|umtausch*, stornier*, adresse*, status ~4 erstattung|rückerstattung|retoure|abo, erstattung|rückerstattung, wieder verfügbar|lieferbar|da|erhältlich|vorrätig, newsletter, rechnung, falsch*|@broken|fehlt, wo bleibt ~2 geld, versandkosten, lieferkosten, abo, vorrätig, passwort, bestelle|bestellen ~2 ich, wie kann ich ~3 bestellen`,
    },
    'order.delayed': {
      clear: `
        @parcel|lieferung ~4 verspätet|überfällig|verzögert|verspätung|verzögerung, verspätet|verspätung|verzögerung|überfällig ~4 @parcel?, sollte ~6 schon|bereits|gestern|letzte|längst|montag|dienstag|mittwoch|donnerstag|freitag|@num ~4 da|ankommen|geliefert|kommen|sein|hier?
        warte ~6 seit ~3 @count ~2 @days, seit ~3 @count ~1 @days ~6 nicht*|noch|warte|unterwegs|unverändert|keine|kein, warte|warten ~2 immer noch|schon, immer noch ~3 nicht|nichts|kein|keine ~3 da|angekommen|erhalten|bekommen|geliefert|gekommen|versendet|verschickt|bewegung|neues?
        warum|wieso|weshalb ~5 so? lange|verspätet|verzögert|dauert|nicht ~3 geliefert|verschickt|angekommen|da?, dauert ~2 so|zu|viel ~1 lange|ewig, vor ~2 @count ~2 @days bestellt ~8 nicht*|noch|immer, tracking|sendungsverfolgung|status|sendung ~6 nichts|nicht|keine|stillstand|steht|hängt ~4 @count|@days|seit|aktualisiert|bewegt|getan
        seit ~3 @days ~4 bestellt|unterwegs|nichts, bewegt sich ~3 nicht, hängt ~4 fest|in, lieferverzug|lieferverzögerung, schon ~2 @count ~1 @days ~4 warte*|nicht|bestellt, versprochen* ~4 lieferung|liefertermin|gestern`,
      likely: `verspät*, verzöger*, überfällig, immer noch nicht, so lange, längst, noch immer, ewig, vor @count @days, tut sich nichts`,
      hint: `seit, noch ~1 nicht, schon, warte`,
      against: `erstattung|rückerstattung|geld, wie lange dauert ~3 lieferung|versand $, retoure, ware zurück`,
    },
    'order.missing': {
      clear: `
        zugestellt|geliefert|ausgeliefert|abgegeben ~8 nicht*|nix|nie|nirgends|keine|kein|leer, nicht|nichts|nie ~8 obwohl|laut|angeblich ~6 zugestellt|geliefert|ausgeliefert|abgegeben, laut|angeblich ~6 zugestellt|geliefert|abgegeben, steht|heißt|status ~4 zugestellt|geliefert|ausgeliefert ~6
        @parcel ~4 verloren|verschwunden|gestohlen|geklaut|weg|verschollen, verloren gegangen|verlorengegangen, nie ~1 angekommen|erhalten|bekommen|geliefert, beim ~2 nachbarn|nachbar ~5 nicht*?, bei ~2 falschen ~2 nachbarn|adresse|haus ~2 abgegeben?, gestohlen|geklaut
        nachforschungsauftrag|nachforschung, falsch zugestellt, sendung ~2 verloren, ^ ist ~1 nicht da|angekommen|hier $, ^ nein|nee|ne|aber ~3 nicht|nichts|nix|nie ~1 da|angekommen|hier|bekommen|erhalten|gekommen $, ^ ich ~1 habe|hab ~1 nichts|nix bekommen|erhalten $, mir ~1 ist ~1 nichts|nix angekommen|gekommen $, ^ stimmt nicht ~1 ich ~4 nicht|nichts|nix $, ^ @pol? das stimmt nicht $`,
      likely: `verloren ~2 gegangen?, verschollen, verschwunden, gestohlen, nachbar*, abliefernachweis`,
      hint: `nie, zugestellt`,
      against: `artikel|teil|teile ~2 fehlt|fehlen, passwort, verloren ~2 passwort|rechnung`,
    },
    'order.change': {
      clear: `
        @parcel ~4 @change, @change ~4 @parcel, etwas|artikel|produkt|noch|was ~4 hinzufügen|dazu|dazubestellen|ergänzen|nachbestellen, zu ~3 bestellung ~3 hinzufügen|dazu|legen, aus ~3 bestellung ~3 entfernen|löschen|streichen|nehmen, artikel ~4 entfernen|streichen ~3 bestellung?
        andere|anderen|größere|kleinere größe|farbe ~4 bestellt, falsche|falschen größe|farbe|artikel|menge bestellt, bestellungen ~4 zusammenlegen|zusammenfassen, menge|farbe|größe|lieferdatum|liefertermin|versandart ~4 @change, statt ~5 bestellt, auf express ~3 umstellen|ändern|upgraden, aus versehen ~4 falsch*|statt`,
      likely: `@parcel ~5 @change, hinzufügen, dazubestellen, umbestellen, liefertermin ~3 verschieben, bestelländerung, lieferung ~3 verschieben`,
      hint: `@change, statt`,
      against: `adresse|anschrift|lieferadresse, passwort, konto, telefonnummer, storn*, abo, umtauschen, erhalten|bekommen, e-mail|email`,
    },
    'order.address': {
      clear: `
        adresse|lieferadresse|anschrift|versandadresse|lieferanschrift|hausnummer|postleitzahl|straße ~6 @change|falsch|vergessen|geändert|vertippt, falsche|falschen|alte|neue|andere|anderen|alten|neuen adresse|lieferadresse|anschrift|hausnummer|plz, @change ~5 adresse|lieferadresse|anschrift|versandadresse
        umgezogen ~6, @parcel ~4 umleiten|umleitung, umleiten, an ~2 andere|neue|anderen|meine ~2 adresse|anschrift|packstation|büro|arbeit ~3 liefern|schicken|senden?, adressänderung, statt ~2 nach ~2 hause, packstation ~3 liefern|umleiten, adresse ~4 vergessen|fehlt|unvollständig`,
      likely: `lieferadresse, adresse, anschrift, umgezogen, lieferanschrift, umzug`,
      hint: `hausnummer, adress*`,
      against: `e-mail-adresse|emailadresse|mailadresse|rücksendeadresse|retourenadresse|rechnungsadresse, email adresse, ihre|eure adresse, adresse ~3 laden|geschäft|shop|retoure*|rücksendung`,
    },
    'order.cancel': {
      clear: `
        @parcel ~5 stornieren|storniert|storno|stornierung|abbestellen|widerrufen|rückgängig|annullieren|canceln|abbrechen, stornieren|storniere|storno|stornierung|abbestellen|canceln|annullieren|storniert, widerruf* ~4 @parcel|kauf|vertrag?, doch nicht ~2 haben|brauchen|mehr, brauche|will|möchte ~3 @parcel ~2 nicht mehr, kaufvertrag ~3 widerrufen, @parcel ~3 zurückziehen, versehentlich|ausversehen|versehen ~3 bestellt`,
      likely: `storn*, widerruf*, rückgängig, nicht mehr ~3 bestell*, abbrechen`,
      hint: `nicht mehr, versehentlich`,
      against: `nicht mehr ~1 leben|weiterleben|können, abo*|abonnement|mitgliedschaft|newsletter|konto, widerrufsrecht|widerrufsfrist, stornierungsbedingungen|stornogebühr*, erstattung ~6 storniert`,
    },
    'order.place': {
      clear: `
        wie ~2 kann|bestelle|kaufe ich ~5 bestellen|kaufen|aufgeben, wie|wo bestelle|kaufe ich, bestellung ~2 aufgeben|tätigen|abschicken, @want ~5 etwas|gern|gerne|ein|eine|einen|bei? ~4 bestellen|kaufen, telefonisch|telefon|per mail bestellen, nimmt|nehmt ~2 bestellungen an?, nochmal|erneut|wieder ~4 bestellen|kaufen, vorbestellen|vorbestellung, nachbestellen, ohne ~2 konto|anmeldung|registrierung bestellen|kaufen, mindestbestellwert, als gast bestellen, wie ~1 bestelle ich`,
      likely: `bestellen, kaufen, in den warenkorb`,
      hint: `kauf*`,
      against: `bestellt, gekauft, stornier*, ändern|änderung, fehler|geht|funktioniert|klappt ~2 nicht, wann kommt, rabatt*|gutschein*, großhandel|menge*, rechnung ~3 kaufen|bestellen, auf rechnung`,
    },
    'order.problem': {
      clear: `
        @broken ~5 angekommen|geliefert|erhalten|bekommen|ist?, angekommen|erhalten|bekommen|geliefert|ist|sind|war|waren|kam|kamen ~6 @broken, falsche|falschen|falscher|falsches|anderen|andere|anderes artikel|produkt|ware|größe|farbe|modell|lieferung|paket|bestellung|teil ~4 geliefert|erhalten|bekommen|geschickt|gesendet|angekommen?
        falsch ~2 geliefert|geschickt, falschlieferung, etwas|artikel|teil|teile|stück|produkt|eines|einer|was|schrauben|hälfte ~4 fehlt|fehlen|fehlte, fehlt|fehlen ~5 artikel|teil|teile|stück|paket|lieferung|bestellung|schrauben|zubehör, unvollständig* ~2 lieferung|bestellung|paket|geliefert?, lieferung|bestellung|paket ~3 unvollständig|leer
        statt ~5 bekommen|erhalten|geliefert, nur ~3 erhalten|bekommen|geliefert|angekommen|da, funktioniert|geht ~3 nicht ~2 mehr|richtig?, qualität ~5 schlecht|mangelhaft|enttäuschend|mies, hat ~3 loch|riss|fleck|kratzer|mangel|flecken|löcher, nicht ~2 was ich ~1 bestellt, entspricht nicht, reklamation|reklamieren|mangel|mängel, leeres paket, geht ~3 nicht ~1 an`,
      likely: `@broken, falsch*, fehlt|fehlen, schaden, reklam*, unvollständig, funktioniert nicht, mangel*, problem ~4 @parcel`,
      hint: `problem, qualität, fehler`,
      against: `website|webseite|seite|app|shop|zahlung|karte|link|passwort|code|gutschein|login|anmelden|einloggen|warenkorb|adresse|abbuchung|abgebucht|betrag, falsch* ~2 bestellt, was ~4 wenn, garantie, falsch zugestellt`,
    },
    'delivery.options': {
      clear: `
        liefert|versendet|verschickt|schickt|sendet ihr|sie ~5 nach|in|ins|an|auch|samstag*|sonntag*|ausland, liefern|versenden|verschicken sie|wir ~5, wie lange|schnell ~5 lieferung|versand|lieferzeit|liefern|dauert|lieferungen, lieferzeit|lieferzeiten|lieferdauer|versanddauer|versandzeit|lieferfrist
        was|wie ~4 kostet|kosten|hoch|teuer ~4 versand|lieferung|versandkosten|lieferkosten|porto, versandkosten|versandgebühren|lieferkosten|porto|versandpreise, versandarten|versandart|versandoptionen|lieferoptionen|versandmethoden|liefermöglichkeiten, expressversand|expresslieferung|express|eilversand|overnight|standardversand
        ins ausland, nach österreich|schweiz|norwegen|frankreich|italien|spanien|belgien|polen|england|usa|luxemburg|dänemark|schweden ~3 liefern|versenden|geliefert|verschickt|versand?, in die schweiz ~3, abholen|abholung|selbstabholung ~5 laden|filiale|geschäft|möglich|kann?, mit welchem|wem ~2 versand*|paketdienst|versenden|verschickt|liefert|lieferdienst, an ~2 packstation ~3 liefern ~2 $, zoll|zollgebühren, samstags ~2 geliefert, welcher|welche paketdienst|versandarten`,
      likely: `versand*, lieferzeit*, ausland, liefert ihr|sie, abholen, express, porto, zoll*`,
      hint: `lieferung, liefern, versand`,
      against: `@my bestellung|paket|sendung ~5 angekommen|da|erhalten, noch ~2 nicht, adresse*, kostenlose* ~1 versand|lieferung ~1 ab, versandkostenfrei, versandbestätigung|versandstatus, rücksendung|rückversand|retour*, seit, wo ~1 ist|bleibt`,
    },
    'return.start': {
      clear: `
        zurückschicken|zurücksenden|zurückgeben|zurückzuschicken|zurückzusenden|zurückzugeben|retournieren|zurückgebe|zurücksende|zurückschicke|rücksenden|zurück schicken|senden|geben?, retoure|rücksendung|retour|rückgabe ~4 anmelden|starten|einleiten|machen|veranlassen|beantragen|schein|label|etikett|möchte?, retourenschein|retourenlabel|rücksendeetikett|rücksendeschein|retourenetikett|rücksendelabel|retourschein
        passt|passen|gefällt|gefallen|sitzt ~3 nicht ~6 zurück|zurückschicken?, zu ~1 groß|klein|eng|weit|kurz|lang, schicke ~5 zurück, @want ~6 zurück, geht zurück, retoure|rücksendung`,
      likely: `retour*, rücksend*, rückgabe, zurück, gefällt mir nicht, passt nicht`,
      hint: `zurückgeschickt, umtausch*`,
      against: `geld ~4 zurück, rückgaberecht|rückgabefrist|rückgabebedingungen|rücksendekosten|widerrufsrecht|rückgaberichtlinie*, kann ~2 man ~4 zurück*, zurück ~2 bekomme|bekommen|geld|erhalten, umtauschen|austauschen|tauschen, wie ~1 lange ~6, kostenlos|kostet|kosten, zurückgeschickt|zurückgesendet|retourniert ~8, erstatt*, @broken, wieviel|viele tage, sale|reduzierte|getragene|ohne, wer zahlt, fällt|fallen ~4 aus, rückruf`,
    },
    'return.exchange': {
      clear: `
        umtauschen|austauschen|eintauschen|umtausch|austausch|tauschen ~5, gegen ~5 größe|nummer|größere|kleinere|andere|anderen|neues|neuen|neue ~3 tauschen|umtauschen|austauschen, ersatz ~3 schicken|senden|haben|bekommen|lieferung, ersatzlieferung|ersatzartikel, größer|kleiner|größere|kleinere ~2 haben|brauche|nummer|größe`,
      likely: `umtausch*, austausch*, ersatz, andere größe|farbe`,
      hint: `tauschen`,
      against: `umtauschrecht|umtauschfrist, ersatzteil*, akku*, kann man ~4 umtauschen, bestellung ~3 ändern, wie lange, ersatzfilter`,
    },
    'refund.request': {
      clear: `
        geld ~4 zurück, @want|fordere|verlange|beantrage|erwarte|verlangen|fordern ~5 @refund, @refund ~4 beantragen|anfordern|fordern|verlangen|veranlassen|bitte, erstatten ~2 sie|mir|bitte, erstattet ~1 mir, rückerstattung ~2 beantragen, kaufpreis ~3 erstatten|zurück, entschädigung|schadensersatz|preisnachlass`,
      likely: `erstatt*, rückerstatt*, geld zurück, rückzahlung, entschädig*`,
      hint: `geld`,
      against: `wo|wann|status ~5 @refund, noch ~3 nicht ~3 erhalten|bekommen|erstattet|da|eingegangen|gutgeschrieben, noch ~1 kein* ~2 @refund, wann ~6 zurück, warte*, geld-zurück-garantie, wie lange, geld zurück garantie, seit, unter welchen`,
    },
    'refund.status': {
      clear: `
        wo|wann|status|stand ~5 @refund, @refund ~5 noch|nicht|immer|bis ~2 nicht|heute|angekommen|erhalten|da|eingegangen|verbucht|erfolgt, @refund ~3 wann|wo, warte ~5 @refund, noch ~4 keine|kein|nicht ~3 @refund, wie lange ~4 @refund, wann ~4 geld, zurückgeschickt|zurückgesendet|retourniert|zurückgegeben ~10 geld|erstattung|erstattet|gutschrift|rückerstattung, retoure ~6 angekommen|bearbeitet|eingegangen ~3`,
      likely: `erstattung ~3 dauert|dauer, geld ~4 noch nicht, zurückgeschickt ~6 seit`,
      hint: `@refund`,
      against: `bedingungen, richtlinie*, zahlung ~2 abgelehnt, möchte ~3 @refund, wo|wann ~3 paket|bestellung ~3`,
    },
    'policy.question': {
      clear: `
        rückgaberecht|rückgabefrist|rückgabebedingungen|rückgaberichtlinie|rückgaberichtlinien|widerrufsrecht|widerrufsfrist|umtauschrecht|umtauschfrist|umtauschbedingungen|agb|datenschutz|datenschutzerklärung|garantie|gewährleistung|geschäftsbedingungen|rückgabepolitik|garantiezeit|rücksendekosten|versandkostenfrei|geld-zurück-garantie|retourenfrist
        wie lange|viel|viele ~6 zurückgeben|zurückzugeben|zurückzuschicken|zurückzusenden|umzutauschen|zurückschicken|zurücksenden|umtauschen|rückgabe|garantie|retoure|widerrufen, kann|darf man ~5 zurückgeben|zurückschicken|zurücksenden|umtauschen|retournieren $, reduzierte|reduziertes|sale|getragene|geöffnete|benutzte|ohne ~6 zurückgeben|zurückschicken|umtauschen|zurücksenden|retournieren, wer ~3 zahlt|trägt|bezahlt ~4 rückversand|rücksendung|retoure|rücksendekosten|versand
        ist|sind ~3 retoure|rücksendung|rückversand|retouren|rückgabe|umtausch ~3 kostenlos|gratis|kostenfrei|möglich, kostet|kosten ~3 retoure|rücksendung|rückversand|retouren, ab ~4 versandkostenfrei|kostenlos|gratis ~2 geliefert|versand?, versandkosten ~3 ab ~2, kostenloser|kostenlose|kostenlosen versand|lieferung, was passiert wenn|falls, was ~3 wenn ~6 @broken|passt|verloren, gibt es ~3 garantie|rückgaberecht|probezeit, wie ~2 rückgabe ~2 bedingungen|regeln, unter welchen|welchen bedingungen|umständen, probezeit`,
      likely: `garantie, bedingungen, frist, richtlinie*, kostenlos ~2 zurück*, probe*`,
      hint: `regeln, möglich, dürfen`,
      against: `@my retoure|rückerstattung|erstattung ~4 da|angekommen|stand`,
    },
    'product.availability': {
      clear: `
        wieder ~3 verfügbar|lieferbar|erhältlich|vorrätig|da|auf|rein|vorhanden|bestellbar, auf lager, ausverkauft|vergriffen, verfügbar|lieferbar|vorrätig|erhältlich, habt|haben ihr|sie ~6 noch|größe|auf|da|in|vorrätig|lager, ist|sind ~5 noch ~3 da|zu haben|verfügbar|vorhanden, gibt es ~6 noch|größe|auch in|in, wann ~5 neue kollektion|ware|modell, nachschub|nachgeliefert, benachrichtig* ~4 verfügbar|wieder|da, verfügbarkeit, aus dem sortiment, führt|führen ihr|sie, restposten`,
      likely: `verfügbar*, lager, habt ihr|sie?, haben sie, gibt es, ausverkauft, lieferbar, kollektion`,
      hint: `noch`,
      against: `zahlungsmethode*|zahlung|ratenzahlung, rabatt*|gutschein*|angebote, garantie, mitarbeiter|mensch, laden|filiale|telefonnummer|hotline, neuigkeiten|neues, treue*, erstattung, student*, rückgaberecht, größentabelle, anleitung, problem*`,
    },
    'product.question': {
      clear: `
        ist|sind ~5 wasserdicht|wasserfest|waschbar|leder|baumwolle|vegan|bio|spülmaschinenfest|geeignet|kompatibel|atmungsaktiv|abnehmbar|verstellbar|echt|original|glutenfrei|warm|schwer|recycelbar|zertifiziert|maschinenwaschbar|waschmaschinenfest
        aus welchem|was ~3 material|stoff|besteht|gemacht|leder|hergestellt|holz, welches|welche|welcher ~2 material|farben|farbe|maße|gewicht|inhaltsstoffe|zutaten|unterschied|stoff|abmessungen, wie ~1 schwer|groß|breit|hoch|lang|dick|warm|laut|tief ist|sind|hält ~5, wie viel|was kostet|kosten ~5, wie lange hält ~4, enthält|enthalten|beinhaltet ~5, passt ~4 zu|in|auf|an ~3, hat ~4 kapuze|taschen|reißverschluss|akku|bluetooth|garantie|anschluss, funktioniert ~4 mit|auch|ohne, inhaltsstoffe|zutaten|allergene|abmessungen|maße|materialzusammensetzung, unterschied zwischen, mehr ~2 informationen|infos ~3 produkt|artikel|zu|über, wo ~4 hergestellt|produziert, für ~3 geeignet, technische daten, mindesthaltbarkeit*, preis ~1 von|für, batterien ~3 dabei|enthalten, welche farben`,
      likely: `material, wasserdicht, preis, kostet, gewicht, farbe, geeignet, enthält, maße, waschbar, hergestellt, allergi*, kompatibel`,
      hint: `produkt, wie ist|sind`,
      against: `versand|lieferung, größentabelle|größe, rücksendung|retoure, @parcel ~4 nicht, kaputt, preis* ~2 billiger|günstiger|senken|gesenkt, ersatzteil*, umtausch*, lager|verfügbar, bestellt`,
    },
    'product.sizing': {
      clear: `
        welche größe|größen|grösse|konfektionsgröße|schuhgröße ~6, größentabelle|größenberatung|passform|größenangaben, fällt|fallen ~5 groß|klein|aus|normal|größer|kleiner, größe ~3 empfehlen|passt|nehmen|bestellen|brauche|wählen, ich bin|trage ~4 groß|größe, zwischen ~3 größen, wie ~2 fällt|fallen|sitzt|sitzen ~5, brustumfang|taillenumfang|hüftumfang|innenbeinlänge|schrittlänge, @num cm ~3 groß ~6, passt mir ~2 größe`,
      likely: `größe, größen, passform, maße ~2 nehmen, fällt ~3 aus`,
      hint: `cm, passt`,
      against: `umtausch*|tauschen, zurück*, falsche größe, größe ~4 lager|verfügbar|vorrätig|da, größe ~3 ändern, andere|größere|kleinere größe, erhalten|bekommen, passt nicht, zu groß|klein`,
    },
    'product.recommendation': {
      clear: `
        empfehlen|empfiehlst|empfehlt|empfehlung|empfehlungen|empfehlt|vorschlag|vorschlagen, welches|welche|welcher|welchen ~4 besser|beste|besten|am|richtige|nehmen|kaufen|passt ~5?, was ~4 würden|würdet ~3 empfehlen|raten, suche ~5 geschenk|etwas|passendes|gutes ~3 für?, geschenk für|ideen|idee, geschenkidee|geschenkideen, beratung|beraten ~4, was passt ~3 zu, hilfe bei ~2 auswahl|wahl, alternative ~2 zu, was ~2 nehmen|kaufen, können ~3 beraten`,
      likely: `empfehl*, am besten, suche ~4 für, geschenk, beraten, vorschlag*`,
      hint: `suche, gut für`,
      against: `welche größe, geschenkkarte|geschenkgutschein|geschenkverpackung, am besten ~3 zurück*, größe, berater`,
    },
    'product.support': {
      clear: `
        anleitung|bedienungsanleitung|aufbauanleitung|gebrauchsanweisung|montageanleitung|handbuch|gebrauchsanleitung|pflegehinweise|pflegeanleitung|waschanleitung, wie ~6 aufbauen|zusammenbauen|installieren|einrichten|benutzen|verwenden|reinigen|waschen|pflegen|laden|verbinden|koppeln|zurücksetzen|montieren|anschließen|einstellen|wechseln|bedienen|aktivieren|entkalken|auflade|aufladen|einschalten|wasche|reinige|benutze|benutzt|wäscht|anwenden
        wie baue|installiere|lade|verbinde|wasche|reinige|benutze|stelle|richte|setze|kopple|pflege|wechsle ich ~6, ersatzteil|ersatzteile|ersatzfilter|ersatzakku, lässt sich nicht ~3 verbinden|einschalten|koppeln|laden|installieren|anschließen, fehlercode|fehlermeldung ~3 gerät|display|anzeige, bluetooth|wlan ~4, hilfe ~3 aufbau|montage|einrichtung|installation|zusammenbau, dosierung`,
      likely: `anleitung, aufbau*, montage, einrichten, installier*, ersatzteil*, reinig*, waschen`,
      hint: `benutzen, gerät`,
      against: `konto, passwort, gutschein*|code|punkte, website|webseite, karte, zahlung, retoure, newsletter`,
    },
    'price.discount': {
      clear: `
        rabatt|rabatte|rabattcode|gutschein|gutscheincode|gutscheine|aktionscode|promocode|rabattaktion|studentenrabatt|geschenkkarte|geschenkgutschein|gutscheinkarte|vorteilscode|neukundenrabatt ~5, code ~5 funktioniert|ungültig|geht|eingelöst|akzeptiert|abgelaufen|einlösen ~2 nicht?, gibt es ~4 angebote|aktionen|rabatt|sale|schlussverkauf|prozente, sale|schlussverkauf ~4, black friday, billiger|günstiger ~2 bekommen|machen|haben|kriegen, preisnachlass ~2 bei, aktuelle angebote`,
      likely: `rabatt*, gutschein*, angebot*, aktion*, sale, code ~3 nicht, prozent`,
      hint: `code, günstig*, preis`,
      against: `bei amazon|anderem|anderen|konkurrenz, preisgarantie|tiefpreisgarantie|bestpreis*, treuepunkte|punkte, geschäftskunde*|großhandel, sale ~3 zurück*|umtausch*, reduzierte ~4 zurück*, bestätigungscode|sicherheitscode|verifizierungscode`,
    },
    'price.match': {
      clear: `
        preisgarantie|bestpreisgarantie|tiefpreisgarantie|preisanpassung|preisdifferenz|preisunterschied, günstiger|billiger|weniger ~5 amazon|woanders|anderswo|anderen|konkurrenz|gesehen|gefunden|anderem|angeboten, gesehen|gefunden ~5 günstiger|billiger, amazon|konkurrenz|mitbewerber|wettbewerber|anderer|anderem|anderen ~5 günstiger|billiger|preis, preis ~5 gesenkt|gefallen|gesunken|reduziert ~4 bestell*|gekauft|nachdem|seit?, jetzt ~4 günstiger|billiger|reduziert, mit ~2 preis mitgehen|mithalten`,
      likely: `günstiger gesehen|gefunden, billiger bei, differenz`,
      hint: `günstiger, billiger`,
    },
    'loyalty.question': {
      clear: `
        treuepunkte|bonuspunkte|treueprogramm|bonusprogramm|kundenkarte|treuekarte|prämien|prämienprogramm|vorteilsprogramm|kundenclub|punktestand|treuebonus, punkte ~5 einlösen|sammeln|gutgeschrieben|verfallen|fehlen|sammle|bekomme|stand|wert|verschwunden|nutzen, wie viele|viel punkte, meine punkte, mitglied|mitgliedschaft ~4 vorteile|bringt|level|status|premium|werden, vorteile ~3 mitglied*, freunde werben, empfehlungsprogramm, geburtstagsrabatt|geburtstagsgutschein`,
      likely: `punkte, treue*, bonus*, mitglied*, prämie*`,
      hint: `vorteile, club`,
      against: `kündigen|beenden|kündigung, abo*`,
    },
    'subscription.change': {
      clear: `
        abo|abonnement|abobox|spar-abo|sparabo|lieferabo|mitgliedschaft|abos ~6 pausieren|ändern|pause|verschieben|anpassen|überspringen|aussetzen|umstellen|wechseln|status|verlängert|läuft|reaktivieren|bearbeiten, pausieren|überspringen|aussetzen|verschieben ~5 abo|abonnement|lieferung|monat|box|abos, nächste ~2 lieferung|box ~3 überspringen|auslassen|aussetzen|verschieben, lieferintervall|lieferrhythmus|aboverwaltung, abo|abonnement, jahresgebühr|monatsgebühr, alle ~2 @count ~1 wochen|monate ~3 statt?, seltener|häufiger ~2 liefern|geliefert|erhalten`,
      likely: `abo*, abonnement, pausieren, intervall, überspringen`,
      hint: `monatlich, rhythmus`,
      against: `kündig*|beenden|abbestellen|stornieren|kündigung, newsletter*`,
    },
    'subscription.cancel': {
      clear: `
        abo|abonnement|mitgliedschaft|abobox|abos|vertrag|sparabo ~6 kündigen|beenden|abbestellen|stornieren|kündigung|gekündigt|beendet|löschen|loswerden, kündigen|kündige|kündigung|beende|beenden|storniere ~5 abo|abonnement|mitgliedschaft|abos|vertrag|abobox?, nicht weiter ~2 abonnieren, keine ~3 automatischen? ~2 verlängerung|lieferungen|abbuchungen ~2 mehr`,
      likely: `kündig*, abo ~4 nicht mehr`,
      hint: `beenden`,
      against: `newsletter, e-mails|emails|mails, konto, verlängern, abo ~2 pausieren|ändern`,
    },
    'account.access': {
      clear: `
        passwort|kennwort|passwörter|zugangsdaten|pin|login|logindaten|benutzername|benutzernamen|anmeldedaten ~6 vergessen|zurücksetzen|falsch|ändern|geht|funktioniert|verloren|neu|nicht|neues?, vergessen ~4 passwort|kennwort|zugangsdaten, komme|kann|kommen|konnte ~5 nicht ~4 einloggen|anmelden|ins|rein|zugreifen|konto|login, nicht ~4 einloggen|anmelden, ins konto|kundenkonto ~3 nicht?, konto|account|zugang|kundenkonto ~4 gesperrt|gehackt|blockiert|gehackt, ausgesperrt, zugang ~3 konto|account, bestätigungscode|verifizierungscode|sicherheitscode|bestätigungsmail|zwei-faktor|2fa, zwei faktor, einloggen|anmelden ~5 nicht|geht|klappt|problem|probleme|fehler, zurücksetzen ~3 passwort|kennwort, neues passwort`,
      likely: `passwort, kennwort, einloggen, login, gehackt, zugangsdaten, anmelden, log* ~2 nicht`,
      hint: `konto, account, code`,
      against: `löschen, newsletter, retoure anmelden, ohne ~2 konto|anmeldung, registrieren|erstellen|anlegen`,
    },
    'account.update': {
      clear: `
        email|emailadresse|mailadresse|telefonnummer|handynummer|nachname|nachnamen|name|namen|daten|geburtsdatum|kontodaten|profil|kundendaten|konto|bankverbindung|rufnummer ~6 @change, @change ~5 email|emailadresse|mailadresse|telefonnummer|handynummer|nachnamen|namen|daten|profil|kundendaten|rufnummer, konto|kundenkonto|account|profil ~4 erstellen|anlegen|eröffnen|registrieren|einrichten, registrieren|registrierung|neues konto|kundenkonto?, konten ~3 zusammenführen|zusammenlegen, zahlungsart|zahlungsmethode|kreditkarte|karte ~4 hinterlegen|löschen|entfernen|hinzufügen|konto|ändern, neue|neuer handynummer|telefonnummer|emailadresse|nachname`,
      likely: `konto, kundenkonto, profil, registrier*, persönlichen? daten, neue email`,
      hint: `account, daten, @change`,
      against: `löschen|löschung|schließen, passwort|kennwort|einloggen|anmelden|gesperrt|gehackt, lieferadresse, bestellung, abo, newsletter, punkte, @parcel, rechnung*, ohne konto, auf eure|ihre`,
    },
    'account.delete': {
      clear: `konto|account|kundenkonto|profil|daten|benutzerkonto|nutzerkonto ~6 löschen|löschung|gelöscht|schließen|entfernen|deaktivieren|auflösen|kündigen, löschen|löscht|löschung|lösche|schließen|deaktivieren ~5 konto|account|kundenkonto|profil|daten, recht auf vergessenwerden, dsgvo`,
      likely: `löschen, löschung, deaktivier*`,
      hint: `dsgvo`,
      against: `aus ~3 bestellung|warenkorb, artikel ~2 löschen, newsletter, abo, karte|zahlungsart|adresse ~2 löschen`,
    },
    'payment.problem': {
      clear: `
        zahlung|bezahlung|karte|kreditkarte|paypal|überweisung|lastschrift|klarna|zahlen|bezahlen|visa|zahlvorgang|transaktion ~6 abgelehnt|fehlgeschlagen|nicht|fehler|problem|probleme|hängt|gescheitert|verweigert|abgebrochen|schlägt|schiefgelaufen, probleme|problem|fehler ~4 zahlung|bezahlen|bezahlung|zahlen|paypal|karte, doppelt|zweimal|zuviel|falsch|unberechtigt|mehrfach|ohne ~5 abgebucht|belastet|bezahlt|berechnet|abgezogen|gebucht|abbuchung, abgebucht|belastet|abbuchung|berechnet ~7 doppelt|zweimal|obwohl|aber|falsch|zuviel|nicht|ohne|mehrfach|unbekannt*, doppelte|unbekannte|falsche|unberechtigte abbuchung|zahlung|belastung|buchung, falscher betrag, geld ~3 abgebucht|weg, zu viel|viel ~2 bezahlt|abgebucht|berechnet|gezahlt`,
      likely: `abgebucht, abbuchung, abgelehnt, zahlungsproblem*, doppelt, zahlungsfehler, mahnung, belastet`,
      hint: `zahlung, karte, bezahlt`,
      against: `welche|kann|können ~3 zahl*, akzeptiert|nehmt ihr|sie, zahlungsarten|zahlungsmethoden, rückerstattung, gutschein*|rabatt*, geschenkkarte, code`,
    },
    'payment.methods': {
      clear: `
        zahlungsarten|zahlungsart|zahlungsmethoden|zahlungsmethode|zahlungsmöglichkeiten|zahlungsmöglichkeit|zahlungsoptionen|bezahlmöglichkeiten|bezahlmethoden|zahlweise, wie|womit ~4 bezahlen|zahlen ~2 $, kann|könnte|können|darf ~5 paypal|rechnung|raten|klarna|kreditkarte|nachnahme|lastschrift|vorkasse|bar|überweisung|apple|amex|karte|ratenzahlung|bitcoin|sepa|twint ~3 bezahlen|zahlen|kaufen|bestellen?, auf rechnung ~3, ratenzahlung|ratenkauf|raten|nachnahme, kauf auf rechnung, akzeptiert|nehmt|akzeptieren|nehmen|unterstützt ihr|sie ~5 paypal|klarna|kreditkarte|karten|visa|amex|apple|rechnung|überweisung|kreditkarten|bitcoin, mit ~2 paypal|klarna|kreditkarte|apple|karte|ec-karte ~2 bezahlen|zahlen, bezahlen|zahlen ~2 mit|per|auf, ist ~2 zahlung ~3 möglich, später ~1 bezahlen|zahlen`,
      likely: `zahlungs*, ratenzahlung, rechnung ~2 kaufen|bezahlen|zahlen|bestellen, paypal, klarna, nachnahme, vorkasse`,
      hint: `bezahlen, zahlen, zahlung`,
      against: `abgelehnt|fehlgeschlagen|fehler|problem|probleme|abgebucht|doppelt|zweimal|nicht, wer ~2 zahlt|bezahlt, rückerstattung|erstattung, hinterlegen|hinterlegte, bezahlt, rücksendung, geht nicht`,
    },
    'billing.invoice': {
      clear: `
        rechnung|rechnungen|rechnungskopie|quittung|kassenbon|beleg|kaufbeleg|rechnungsbeleg|zahlungsbeleg ~6 @want|schicken|senden|zusenden|bekommen|erhalten|fehlt|finde|finden|benötige|downloaden|herunterladen|falsch|kopie|wo|ausstellen|nochmal|erneut|pdf|korrigieren|ändern|email, @want ~5 rechnung|rechnungskopie|quittung|beleg|kaufbeleg|rechnungen, wo ~4 rechnung|beleg|quittung|rechnungen, rechnung ~3 bestellung|auftrag|@num|zu|für|mit|steuer, rechnungsadresse|umsatzsteuer|mehrwertsteuer|ust-id|mwst|steuernummer|rechnungsanschrift, rechnung|beleg|quittung $, kaufnachweis|zahlungsbestätigung|bestellbestätigung|auftragsbestätigung`,
      likely: `rechnung*, quittung, beleg, mwst, bestellbestätigung`,
      hint: `steuer, pdf`,
      against: `auf rechnung, per rechnung, ohne ~2 beleg|rechnung|kassenbon|quittung, ratenzahlung, kauf auf`,
    },
    'website.problem': {
      clear: `
        website|webseite|seite|homepage|onlineshop|shop|app|internetseite|warenkorb|kasse|checkout|suche|suchfunktion|link|button ~6 nicht|fehler|down|langsam|abstürzt|stürzt|hängt|lädt|offline|fehlermeldung|leer|weiß|problem|probleme|kaputt|funktioniert|geht|spinnt|abgestürzt, fehler|fehlermeldung|problem|probleme ~4 website|webseite|seite|app|warenkorb|kasse|checkout|onlineshop|suche|shop, fehlermeldung, fehler 404|500, 404, lädt nicht, kann ~5 nicht ~2 in den warenkorb|legen, technisches problem, technische|technischer probleme|fehler|störung`,
      likely: `webseite|website|app ~5 nicht, fehlermeldung, absturz, stürzt ab, lädt, warenkorb, suchfunktion`,
      hint: `seite, link, app`,
      against: `zahlung|karte ~3 abgelehnt, passwort|einloggen|anmelden|login, auf ~2 webseite|website|seite|shop ~3 bestellt|gekauft|gesehen, bestellt|gekauft ~5 website|shop|seite, gutscheincode|rabattcode|code, @broken, gerät|display, sendungsverfolgung`,
    },
    'company.contact': {
      clear: `
        telefonnummer|kontaktdaten|hotline|servicenummer|kundenhotline|öffnungszeiten|geschäftszeiten|servicezeiten|impressum|emailadresse|kontaktformular ~3 von|des|für|ihre|eure|lautet|habt|haben|kundenservice|support?, wie ~4 erreiche|erreichen|kontaktieren|kontaktiere|anrufen ~3 euch|sie|ich|kundenservice|kundendienst|support?, unter welcher|welche ~2 nummer|telefonnummer|email|emailadresse|adresse, wo ~3 ist|sind|seid|befindet|sitzt|findet ihr|sie|sich|euer|ihr|eure ~4 laden|geschäft|filiale|shop|standort|sitz?, habt|haben|gibt ihr|sie|es ~4 laden|filiale|geschäft|ladengeschäft|showroom|filialen|telefonnummer|hotline, wann ~4 geöffnet|offen|erreichbar|öffnet|auf|schließt, filiale|filialen|ladengeschäft|ladenlokal|showroom, kann ~4 anrufen|telefonisch ~3 erreichen?, eure|ihre|rücksende adresse|anschrift|telefonnummer|nummer|emailadresse|email|retourenadresse, retourenadresse|rücksendeadresse, wer seid ihr`,
      likely: `telefonnummer, öffnungszeiten, hotline, kontakt, filiale, kundendienst|kundenservice nummer, erreichen, ladengeschäft`,
      hint: `nummer, anrufen, laden, telefon`,
      against: `meine telefonnummer|email|emailadresse|handynummer, telefonnummer|emailadresse ~4 ändern, bestellnummer, rufen sie|mich, angerufen, mitarbeiter|mensch|sprechen, kundenservice ~4 schlecht|katastrophe|unverschämt, schlechter, großhandel, rufen ~3 zurück`,
    },
    'business.inquiry': {
      clear: `
        großhandel|wiederverkäufer|händler|b2b|großbestellung|großabnehmer|mengenrabatt|sammelbestellung|firmenkunde|firmenkunden|geschäftskunde|geschäftskunden|kooperation|kooperieren|zusammenarbeit|partnerschaft|influencer|affiliate|partnerprogramm|franchise|presse|presseanfrage|journalist|journalistin|bewerbung|stellenangebote|bewerben|praktikum|ausbildung|lieferant|vertriebspartner|sponsoring|firmengeschenke|vertrieb|geschäftspartner|wiederverkauf, größere|große|größeren menge|mengen|stückzahl|bestellung|stückzahlen, für ~2 firma|unternehmen|büro|schule|verein ~5 @num|bestellen|menge, angebot für @num, werden ~2 händler, eure|ihre produkte ~4 verkaufen|vertreiben|anbieten, job ~2 bei, arbeiten ~2 bei euch|ihnen`,
      likely: `händler*, firma, kooperation*, presse*, geschäftlich, gewerblich`,
      hint: `unternehmen, verkaufen`,
      against: `versandpartner, rechnung ~4 firma, partner ~2 hat, presse|saft`,
    },
    'person.request': {
      hint: `mitarbeiter, berater, menschen, ansprechpartner, hilfe, support, helfen`,
    },
    'complaint.service': {
      clear: `
        beschwerde|beschweren|beschwere|reklamation ~2 über|einreichen|einlegen|kundenservice|gegen?, schlechter|schlechte|schlechtester|miserabler|miserable|unverschämter|katastrophaler|mieser|unfreundlicher|unfreundliche|furchtbarer|lausiger ~2 service|kundenservice|laden|shop|support|kundendienst|erfahrung|mitarbeiter|firma, service|kundenservice|support|mitarbeiter|kundendienst|fahrer|zusteller|hotline ~5 schlecht|miserabel|katastrophe|katastrophal|unverschämt|unfreundlich|unmöglich|frech|furchtbar|mies|unterirdisch, nie wieder ~4, sehr|echt|wirklich|total|so|zutiefst ~1 enttäuscht|verärgert|sauer|unzufrieden|genervt|wütend, unverschämtheit|frechheit|unzumutbar|inakzeptabel|sauladen|saftladen, bin ~3 enttäuscht|unzufrieden|verärgert|sauer, nicht ~2 zufrieden`,
      likely: `beschwer*, enttäusch*, unverschämt*, frechheit, katastrophe, unzufrieden, ärger*, unmöglich, unfreundlich`,
      hint: `schlecht*, nervt, sauer`,
    },
    'contact.followup': {
      clear: `
        geschrieben|angeschrieben|angerufen|gemailt|kontaktiert|gemeldet|nachgefragt|schrieb|mail|email|anfrage ~10 keine|nicht|niemand|nichts|keiner|ohne|unbeantwortet|ignoriert ~4 antwort|rückmeldung|geantwortet|gehört|reaktion|reagiert|gemeldet|beantwortet, keine|noch|ohne ~3 antwort|rückmeldung|reaktion, zum ~2 zweiten|dritten|vierten|x-ten|wiederholten mal, zweite|dritte|vierte nachricht|mail|email|anfrage, niemand|keiner ~3 antwortet|geantwortet|meldet|gemeldet|reagiert, warte ~5 antwort|rückmeldung|rückruf, bezug ~3 meine ~3 mail|anfrage|nachricht|ticket, ticket|ticketnummer|vorgangsnummer ~3, wie ~2 bereits|schon ~2 geschrieben|erwähnt|gesagt|mitgeteilt, meine letzte|vorherige|frühere mail|nachricht|anfrage|email, meldet|melden sich|euch|ihr ~3 nicht|niemand`,
      likely: `keine antwort|rückmeldung, ticket, nachfass*, erneut ~3 melde|schreibe, bereits geschrieben`,
      hint: `antwort, wieder, rückmeldung`,
    },
    'feedback.given': {
      clear: `
        bewertung|rezension|feedback|lob ~5 schreiben|abgeben|geben|hinterlassen|dalassen|loswerden|abgebe, liebe ~3 es|das|diese|dieses|eure|meine|mein|produkt, bin|sind ~3 sehr|super|total|mega|echt|absolut ~1 zufrieden|begeistert|glücklich, toller|tolle|tolles|super|großartiger|ausgezeichneter|perfekter|klasse|schneller ~2 service|laden|shop|produkt|qualität|produkte|lieferung|kundenservice|support, weiter so, gerne wieder, begeistert, kompliment|lob, bin ~2 zufrieden, verbesserungsvorschlag|anregung|vorschlag ~3, passt perfekt`,
      likely: `feedback, bewertung*, begeistert, zufrieden, toll*, kompliment, lob`,
      hint: `super, perfekt, klasse, schön*`,
      against: `nicht zufrieden, schlechte bewertung, aber, unzufrieden, negative*, wie|wo ~5 bewertung|rezension|feedback`,
    },
    'newsletter.change': {
      clear: `newsletter|newslettern|werbemails|werbung|werbemail|mailverteiler|spam ~6, abmelden|austragen|abbestellen ~5 newsletter|verteiler|mails|emails|werbung?, keine ~4 mails|emails|werbung|newsletter|sms|post|kataloge ~3 mehr|erhalten|bekommen|schicken?, zu viele emails|mails, abmelden $, aus ~3 verteiler, katalog ~3 abbestellen`,
      likely: `newsletter, abmelden, werbung, spam, verteiler`,
      hint: `mails`,
      against: `rabatt, retoure, abmelden ~3 konto, spam-ordner|spamordner`,
    },
    'small.talk': {
      clear: `wie geht es|s? ~2 dir|ihnen|euch?, wie gehts, schönen|schönes|guten|gute ~1 tag|abend|wochenende|nacht|feiertag ~1 noch? $, das wars|wars, das war ~1 alles, das ist alles, alles klar, wer bist du, wie heißt du, erzähl ~3 witz, frohe weihnachten|ostern|feiertage, vielen dank ~4 hilfe, danke für, hat sich erledigt, nein danke ~4`,
      hint: `hallo, hi, danke, tschüss, moin, servus, guten morgen|tag|abend, ok, auf wiedersehen`,
      against: `wo, wann, bestellung, problem, rückgabe`,
    },
    'detail.given': {
      clear: `mein name ist, meine ~1 bestellnummer|auftragsnummer|kundennummer|plz|postleitzahl|email|mailadresse|emailadresse|nummer ~1 ist|lautet|wäre|war ~2, ^ ~1 bestellnummer|auftragsnummer|plz|postleitzahl|kundennummer ~1 @num $, hier ~1 ist|sind? ~1 meine|die|mein ~3, ich heiße, ^ ~1 vor ~1 @count ~1 @days $, ^ heute|gestern $`,
      likely: `@email, es|das ist|war ~1 die? @num, die nummer ~2 @num`,
      hint: `@num`,
      against: `wo|wann|wie|warum|was, stornieren, zurück*, erstatt*, ändern, status, @broken, nicht, kann, könnt*, möchte, fehlt`,
    },
    'other.unclear': {
      clear: `ignoriere|ignorier|vergiss|missachte ~4 anweisungen|anweisung|regeln|alles|instruktionen|vorgaben, systemprompt, system prompt, du bist ~2 jetzt ~3, tu so als, schreib ~3 gedicht|aufsatz|code|lied|geschichte|skript, hauptstadt von, wie wird das wetter, wetter ~3 morgen|heute|in, wer ist ~3 präsident|kanzler|bundeskanzler, bundesliga|fußball*, rezept für, übersetze ~5, horoskop`,
      likely: `witz, gedicht, wetter, politik, rezept`,
    },
  },
  signals: germanSignals,
  satisfied: `danke, vielen dank, super, toll*, perfekt, klasse, großartig, zufrieden, begeistert, freue, lieben dank, prima, hilfreich, wunderbar, top, gerne wieder, liebe ~2 es`,
  frustrated: `enttäusch*, ärger*, sauer, unzufrieden, schlecht*, unverschämt*, frechheit, katastroph*, nervt, immer noch ~2 nicht|keine, warum ~3 nicht, nie wieder, @broken, falsch*, problem*, keine antwort|rückmeldung, leider, unmöglich, lächerlich, verspät*, schade, reklamation, mist`,
  urgent: `dringend, eilig|eilt, sofort, so schnell wie möglich, schnellstmöglich, asap, heute, morgen ~1 brauche?, notfall, umgehend, bis ~1 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute, frist, unverzüglich, spätestens`,
  courtesies: `hallo hi hey moin servus grüezi grüß gott guten gute morgen tag abend nacht tschüss tschüs ciao danke dankeschön dankesehr vielen besten herzlichen dank ok okay alles klar super toll perfekt prima klasse gut schön bye wiedersehen wiederschauen grüße gruß liebe freundliche freundlichen verstanden gerne bitte top`,
  filler: `ich du sie es das ist war sehr so mal für die der den ihre deine eure hilfe schnelle auf wir uns und dann noch einen ein eine schönen mit mir dir ihnen euch auch da erstmal erst einmal ja zusammen liebes team damen herren geehrte sehr wars nur allerseits schnell antwort`,
  answers: `ja nein jo jep nö genau richtig korrekt stimmt doch falsch klar beide keine`,
  things: germanThings,
  numbers: {
    order: `bestellung bestellungen bestellnummer bestellnr bestell auftrag auftragsnummer auftragsnr order ordernummer bestellnummern bestellungsnummer sendung paket lieferung`,
    marker: `nr nummer no nummern`,
    linker: `ist die der das lautet mit meine mein zu zur es von unter den dem wegen sie betreff bzw war wäre für heißt ihre betrifft wo bleibt meiner bitte beiden und ich habe noch immer wurde`,
    otherBefore: `größe modell artikel artikelnummer artikelnr raum wohnung zimmer telefon telefonnummer handy handynummer mobil fax rechnung rechnungsnummer kundennummer konto kontonummer ticket ticketnummer gutschein code gutscheincode hausnummer seite karte kartennummer pin steuernummer`,
    unitAfter: `tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten sekunden uhr stück stücke personen leute mal prozent seiten watt paar hemden tshirts kartons flaschen euro punkte grad kilo gramm liter meter straße str cent artikel pakete bestellungen`,
    yearBefore: `in im seit von bis ab jahr sommer winter frühling herbst januar februar märz april mai juni juli august september oktober november dezember`,
    postcode: `postleitzahl plz postleitzahlen`,
    tracking: `sendungsnummer trackingnummer tracking sendungsverfolgung paketnummer sendungsnr sendungs`,
  },
}
