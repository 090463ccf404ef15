import type { Category } from '../../../shared/category.ts'
import type { Language } from '../../../shared/language.ts'

/** The building blocks of a draft for an agent. `next` asks or says the one thing the category needs first. */
export type DraftStrings = {
  dear(name: string): string
  hello: string
  thanks: string
  sorry: string
  lookingInto: string
  /** For legal steps, fraud and authorities: says nothing about the matter itself. */
  passedOn: string
  /** Somebody may be hurt. */
  safety: string
  closing(shop: string): string
  next: Partial<Record<Category, string>>
}

const DRAFTS: Record<Language, DraftStrings> = {
  en: {
    dear: (name) => `Hi ${name},`,
    hello: 'Hello,',
    thanks: 'thank you for your message.',
    sorry: "I'm sorry about the trouble you've had, and thank you for telling us.",
    lookingInto: "I'm looking into this now and will come back to you here.",
    passedOn:
      'I have passed your message to the colleague responsible, who will answer you personally.',
    safety:
      'I hope everyone is all right; if anybody is hurt, please see a doctor first. Please stop using the item and keep it as it is. May I call you about it today?',
    closing: (shop) => `Kind regards\n${shop}`,
    next: {
      'order.problem':
        'Could you send me a photo of what arrived? Would you rather have a replacement or a refund?',
      'order.cancel': "I'm checking whether the order can still be stopped before it ships.",
      'order.address':
        'Please send me the full new address; I am checking whether the parcel can still be redirected.',
      'order.change':
        'Please tell me exactly what you would like to change; I am checking whether it is still possible.',
      'order.missing':
        "I'm asking the carrier for the proof of delivery. Could you check with neighbours and safe places meanwhile?",
      'return.start':
        'Please tell me which items you would like to send back and why, and I will prepare the return.',
      'return.exchange':
        'Please tell me which size or variant you would like instead, and I will check the stock.',
      'refund.request': "I'm checking your order against our refund policy now.",
      'refund.status': "I'm looking up the refund and will give you date and amount.",
      'business.inquiry':
        'I have passed your message to the colleague who looks after our partners.',
    },
  },
  de: {
    dear: (name) => `Hallo ${name},`,
    hello: 'Guten Tag,',
    thanks: 'vielen Dank für Ihre Nachricht.',
    sorry: 'es tut mir leid, dass Sie Ärger hatten, und danke, dass Sie uns Bescheid geben.',
    lookingInto: 'Ich sehe mir das jetzt an und melde mich hier wieder bei Ihnen.',
    passedOn:
      'Ich habe Ihre Nachricht an die zuständige Person weitergegeben, die sich persönlich bei Ihnen meldet.',
    safety:
      'Ich hoffe, es geht allen gut; falls jemand verletzt ist, lassen Sie das bitte zuerst ärztlich ansehen. Bitte benutzen Sie den Artikel nicht weiter und bewahren Sie ihn so auf, wie er ist. Darf ich Sie heute deswegen anrufen?',
    closing: (shop) => `Freundliche Grüße\n${shop}`,
    next: {
      'order.problem':
        'Könnten Sie mir ein Foto schicken? Möchten Sie lieber Ersatz oder Ihr Geld zurück?',
      'order.cancel':
        'Ich prüfe gerade, ob sich die Bestellung noch vor dem Versand anhalten lässt.',
      'order.address':
        'Bitte schicken Sie mir die vollständige neue Adresse; ich prüfe, ob das Paket noch umgeleitet werden kann.',
      'order.missing':
        'Ich fordere beim Zustelldienst den Zustellnachweis an. Könnten Sie solange bei den Nachbarn nachfragen?',
      'return.start':
        'Bitte sagen Sie mir, welche Artikel Sie zurücksenden möchten und warum, dann bereite ich die Rücksendung vor.',
      'return.exchange':
        'Bitte sagen Sie mir, welche Größe oder Variante Sie stattdessen möchten, dann prüfe ich den Bestand.',
      'refund.request': 'Ich prüfe Ihre Bestellung jetzt anhand unserer Rückgaberegeln.',
    },
  },
  nl: {
    dear: (name) => `Hoi ${name},`,
    hello: 'Hallo,',
    thanks: 'bedankt voor je bericht.',
    sorry: 'wat vervelend dat dit is misgegaan, en fijn dat je het laat weten.',
    lookingInto: 'Ik zoek dit nu voor je uit en kom er hier bij je op terug.',
    passedOn:
      'Ik heb je bericht doorgegeven aan de verantwoordelijke collega, die je persoonlijk antwoordt.',
    safety:
      'Ik hoop dat iedereen in orde is; is er iemand gewond, laat daar dan eerst naar kijken. Gebruik het product niet meer en bewaar het zoals het is. Mag ik je er vandaag over bellen?',
    closing: (shop) => `Met vriendelijke groet,\n${shop}`,
    next: {
      'order.problem':
        'Kun je me een foto sturen? Wil je liever een vervangend product of je geld terug?',
      'order.cancel': 'Ik kijk of de bestelling nog voor verzending kan worden gestopt.',
      'order.address':
        'Stuur me het volledige nieuwe adres; ik kijk of het pakket nog kan worden omgeleid.',
      'order.missing':
        'Ik vraag de bezorger om het bewijs van aflevering. Kun je intussen bij de buren navragen?',
      'return.start':
        'Laat me weten welke artikelen je wilt terugsturen en waarom, dan maak ik de retour klaar.',
      'return.exchange': 'Laat me weten welke maat of variant je wilt, dan bekijk ik de voorraad.',
      'refund.request': 'Ik leg je bestelling nu naast ons retourbeleid.',
    },
  },
  fr: {
    dear: (name) => `Bonjour ${name},`,
    hello: 'Bonjour,',
    thanks: 'merci pour votre message.',
    sorry: 'je suis désolé pour ce désagrément, et merci de nous avoir prévenus.',
    lookingInto: 'Je regarde cela maintenant et je reviens vers vous ici.',
    passedOn:
      'J’ai transmis votre message à la personne responsable, qui vous répondra personnellement.',
    safety:
      'J’espère que tout le monde va bien ; en cas de blessure, consultez d’abord un médecin. N’utilisez plus l’article et gardez-le en l’état, s’il vous plaît. Puis-je vous appeler aujourd’hui à ce sujet ?',
    closing: (shop) => `Bien cordialement\n${shop}`,
    next: {
      'order.problem':
        'Pourriez-vous m’envoyer une photo ? Préférez-vous un remplacement ou un remboursement ?',
      'order.cancel': 'Je vérifie si la commande peut encore être arrêtée avant l’expédition.',
      'order.address':
        'Envoyez-moi la nouvelle adresse complète ; je vérifie si le colis peut encore être réacheminé.',
      'order.missing':
        'Je demande la preuve de livraison au transporteur. Pourriez-vous vérifier auprès de vos voisins ?',
      'return.start':
        'Dites-moi quels articles vous souhaitez renvoyer et pourquoi, et je prépare le retour.',
      'return.exchange':
        'Dites-moi quelle taille ou variante vous souhaitez, et je vérifie le stock.',
      'refund.request': 'Je vérifie votre commande selon nos conditions de remboursement.',
    },
  },
  es: {
    dear: (name) => `Hola, ${name}:`,
    hello: 'Hola:',
    thanks: 'Gracias por tu mensaje.',
    sorry: 'Siento las molestias, y gracias por contárnoslo.',
    lookingInto: 'Lo estoy revisando ahora y te respondo por aquí.',
    passedOn: 'He pasado tu mensaje a la persona responsable, que te responderá personalmente.',
    safety:
      'Espero que todos estéis bien; si hay alguien herido, que lo vea primero un médico. Por favor, no uses más el artículo y guárdalo tal como está. ¿Puedo llamarte hoy por este tema?',
    closing: (shop) => `Un saludo\n${shop}`,
    next: {
      'order.problem': '¿Puedes enviarme una foto? ¿Prefieres un reemplazo o el reembolso?',
      'order.cancel': 'Estoy comprobando si el pedido todavía se puede parar antes del envío.',
      'order.address':
        'Envíame la nueva dirección completa; compruebo si el paquete aún se puede desviar.',
      'order.missing':
        'Pido al transportista la prueba de entrega. ¿Puedes preguntar mientras a tus vecinos?',
      'return.start': 'Dime qué artículos quieres devolver y por qué, y preparo la devolución.',
      'return.exchange': 'Dime qué talla o variante prefieres y compruebo si la tenemos.',
      'refund.request': 'Estoy revisando tu pedido según nuestra política de reembolsos.',
    },
  },
  it: {
    dear: (name) => `Ciao ${name},`,
    hello: 'Buongiorno,',
    thanks: 'grazie per il messaggio.',
    sorry: 'mi dispiace per l’inconveniente, e grazie per avercelo segnalato.',
    lookingInto: 'Sto verificando e ti rispondo qui.',
    passedOn:
      'Ho passato il tuo messaggio alla persona responsabile, che ti risponderà personalmente.',
    safety:
      'Spero che stiate tutti bene; se qualcuno si è fatto male, fatelo vedere prima da un medico. Per favore non usare più l’articolo e conservalo così com’è. Posso chiamarti oggi per parlarne?',
    closing: (shop) => `Un cordiale saluto\n${shop}`,
    next: {
      'order.problem': 'Puoi mandarmi una foto? Preferisci la sostituzione o il rimborso?',
      'order.cancel': 'Sto verificando se l’ordine si può ancora fermare prima della spedizione.',
      'order.address':
        'Mandami il nuovo indirizzo completo; verifico se il pacco si può ancora deviare.',
      'order.missing': 'Chiedo al corriere la prova di consegna. Intanto puoi chiedere ai vicini?',
      'return.start': 'Dimmi quali articoli vuoi restituire e perché, e preparo il reso.',
      'return.exchange': 'Dimmi quale taglia o variante preferisci e controllo la disponibilità.',
      'refund.request':
        'Sto controllando il tuo ordine in base alle nostre condizioni di rimborso.',
    },
  },
  pt: {
    dear: (name) => `Olá, ${name},`,
    hello: 'Olá,',
    thanks: 'obrigado pela sua mensagem.',
    sorry: 'lamento o transtorno, e obrigado por nos avisar.',
    lookingInto: 'Estou a verificar e respondo-lhe aqui.',
    passedOn: 'Passei a sua mensagem à pessoa responsável, que lhe responderá pessoalmente.',
    safety:
      'Espero que esteja tudo bem com todos; se alguém se magoou, consulte primeiro um médico. Por favor, não use mais o artigo e guarde-o como está. Posso ligar-lhe hoje sobre isto?',
    closing: (shop) => `Com os melhores cumprimentos\n${shop}`,
    next: {
      'order.problem': 'Pode enviar-me uma fotografia? Prefere a substituição ou o reembolso?',
      'order.cancel': 'Estou a ver se o pedido ainda pode ser parado antes do envio.',
      'order.address':
        'Envie-me a nova morada completa; estou a ver se o volume ainda pode ser desviado.',
      'order.missing':
        'Vou pedir à transportadora a prova de entrega. Entretanto, pode perguntar aos vizinhos?',
      'return.start': 'Diga-me que artigos quer devolver e porquê, e preparo a devolução.',
      'return.exchange': 'Diga-me que tamanho ou variante prefere e vejo se temos.',
      'refund.request': 'Estou a ver o seu pedido à luz da nossa política de reembolso.',
    },
  },
  pl: {
    dear: (name) => `Dzień dobry, ${name},`,
    hello: 'Dzień dobry,',
    thanks: 'dziękuję za wiadomość.',
    sorry: 'przepraszam za kłopot i dziękuję za zgłoszenie.',
    lookingInto: 'Sprawdzam to teraz i odpowiem tutaj.',
    passedOn: 'Przekazuję wiadomość osobie odpowiedzialnej, która odpowie osobiście.',
    safety:
      'Mam nadzieję, że nikomu nic się nie stało; jeśli ktoś jest ranny, niech najpierw obejrzy go lekarz. Proszę nie używać już produktu i zachować go w obecnym stanie. Czy mogę dziś w tej sprawie zadzwonić?',
    closing: (shop) => `Pozdrawiam serdecznie\n${shop}`,
    next: {
      'order.problem': 'Czy mogę prosić o zdjęcie? Wolą Państwo wymianę czy zwrot pieniędzy?',
      'order.cancel': 'Sprawdzam, czy zamówienie można jeszcze zatrzymać przed wysyłką.',
      'order.address':
        'Proszę o pełny nowy adres; sprawdzam, czy paczkę można jeszcze przekierować.',
      'order.missing':
        'Proszę przewoźnika o potwierdzenie doręczenia. Czy można tymczasem zapytać sąsiadów?',
      'return.start': 'Proszę napisać, które produkty mają wrócić i dlaczego, a przygotuję zwrot.',
      'return.exchange': 'Proszę napisać, jaki rozmiar lub wariant; sprawdzę, czy jest dostępny.',
      'refund.request': 'Sprawdzam zamówienie według naszych zasad zwrotu pieniędzy.',
    },
  },
}

/** The building blocks of drafts in a language. */
export function draftStringsOf(language: Language): DraftStrings {
  return DRAFTS[language]
}
