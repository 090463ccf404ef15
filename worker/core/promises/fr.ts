import type { Phrases } from './phrases.ts'

/** How promises are made in French; the future of the first person needs no other word. */
export const french: Phrases = {
  sets: {
    team: `technicienne collègue collègues équipe service conseiller conseillère responsable comptabilité entrepôt technicien quelqu'un quelqu spécialiste logistique`,
    third: `transporteur livreur poste colissimo chronopost dhl ups dpd gls entrepôt fournisseur fabricant banque collègue collègues équipe service comptabilité logistique`,
    money: `remboursement argent montant avoir somme différence virement frais`,
    goods: `colis commande remplacement article produit étiquette bon pièce elle il paquet envoi échange`,
    you: `vous te t`,
  },
  commits: `
    je|j vais, nous allons, on va, je m engage à, nous nous engageons à, @team ~4 va|vont`,
  acts: {
    refund: `rembourser|recréditer|créditer, @you rembourse|remboursons, faire|effectuer|lancer|procéder|déclencher|émettre|demander|traiter|initier|virer|verser|restituer|rendre ~5 @money`,
    call: `appeler|rappeler|téléphoner|rappellera|appellera, @you rappelle|rappelons|appelle|appelons, passer ~3 coup de fil`,
    reply: `
      recontacter|contacter|répondre|informer|prévenir|écrire|notifier|avertir, revenir vers, @you ~1 recontacte|contacte|écris|tiens|tenons|recontactons|contactons|écrivons|réponds|répondons, recontactera|contactera|répondra|écrira|reviendra, tenir ~1 informé|informée|informés|au courant, donner ~3 nouvelles|réponse|retour, faire ~2 retour|savoir,
      envoyer|adresser ~5 email|mail|message|réponse|courriel|confirmation|informations`,
    send: `@you envoie|envoyons|renvoie|renvoyons, envoyer|expédier|renvoyer|réexpédier|remplacer|échanger|livrer|adresser|transmettre`,
    check: `
      vérifier|regarder|examiner|étudier|contrôler|enquêter|rechercher, me|nous renseigner, se renseigner, ouvrir|lancer ~4 enquête|réclamation, contacter|appeler|interroger|relancer ~4 @third, voir ~1 avec|ce|si, demander ~1 à ~2 @third, faire ~2 point ~1 avec`,
    other: `
      annuler|modifier|corriger|changer|mettre|réserver|prolonger|débloquer|organiser|traiter|supprimer|appliquer|occuper|actualiser|programmer, prendre ~2 charge,
      transmettre|transférer|remonter ~6 @team, faire ~2 nécessaire`,
  },
  says: {
    refund: `
      @team ~4 effectuera|fera|versera|virera|procédera ~4 @money, @money ~3 sera|seront ~5 compte, rembourserai|rembourserons|recréditerai|recréditerons|créditerons, effectuerai|effectuerons|procéderai|procéderons|lancerai|lancerons|verserai|verserons|virerai|virerons ~4 @money,
      vous serez ~2 remboursé|remboursée|remboursés|remboursées|crédité|créditée|recrédité, tu seras ~2 remboursé|remboursée, vous recevrez|aurez|percevrez ~5 remboursement|argent|montant|avoir, tu recevras|auras ~4 remboursement|argent|montant|avoir,
      @money ~5 sera|seront|va|vont ~3 effectué|versé|émis|traité|remboursé|remboursés|crédité|viré|envoyé|restitué|lancé|être, @team ~4 remboursera, on vous|te remboursera, je|nous|on vous|te rembourse|remboursons`,
    call: `
      appellerai|appellerons|rappellerai|rappellerons|téléphonerai|téléphonerons, je|on vous|te rappelle|appelle, nous vous|te rappelons|appelons, @team ~5 appellera|rappellera|téléphonera, on vous|te appellera|rappellera, vous serez ~2 appelé|appelée|rappelé|rappelée, vous recevrez ~3 appel`,
    reply: `
      recontacterai|recontacterons|contacterai|contacterons|répondrai|répondrons|informerai|informerons|préviendrai|préviendrons|écrirai|écrirons|avertirai|avertirons,
      reviendrai|reviendrons ~2 vers, reviens|revenons ~2 vers @you, tiendrai|tiendrons ~2 informé|informée|informés|courant, je|on @you tiens|tient ~1 informé|informée|courant, nous @you tenons ~1 informé|informée|informés|courant, donnerai|donnerons ~3 nouvelles|réponse|retour, ferai|ferons ~2 retour|savoir,
      @team ~5 contactera|recontactera|répondra|reviendra|informera|écrira, vous serez ~2 contacté|contactée|recontacté|recontactée|informé|informée|prévenu|prévenue|averti, vous aurez|recevrez ~3 réponse|nouvelles|retour|message|mail|email, je|on @you recontacte|contacte|réponds|écris|préviens, nous @you recontactons|contactons|répondons|écrivons, enverrai|enverrons ~4 email|mail|message|réponse|confirmation`,
    send: `
      vous recevrez ~3 nouvel|autre, enverrai|enverrons|expédierai|expédierons|renverrai|renverrons|réexpédierons|remplacerons|remplacerai|échangerons|adresserons|adresserai, @team ~4 enverra|expédiera,
      @goods ~4 sera|seront ~3 envoyé|envoyée|envoyés|envoyées|expédié|expédiée|expédiés|renvoyé|renvoyée|réexpédié|réexpédiée|remplacé|remplacée, @goods ~4 partira, je|on @you envoie|renvoie, nous @you envoyons|renvoyons|expédions, vous recevrez ~4 remplacement|étiquette|bon|avoir|facture|nouveau|nouvelle`,
    check: `
      vérifierai|vérifierons|examinerai|examinerons|étudierons|contrôlerons, je ~1 vérifie, nous ~1 vérifions ~1 cela|ça|votre|la|le|les|avec|auprès, @team ~4 vérifiera|examinera|étudiera, contacterai|contacterons|appellerai|appellerons|interrogerons|relancerons|relancerai ~3 @third, je me renseigne, je|nous ~1 regarde|regardons ~1 cela|ça|avec`,
    other: `
      je règle|résous|traite, nous réglons|résolvons|traitons, prends|prenons ~1 en charge, fais le nécessaire, faisons le nécessaire, je m en charge, nous nous en chargeons, annulerai|annulerons|modifierai|modifierons|corrigerai|corrigerons|changerai|changerons|transmettrai|transmettrons|réserverai|réserverons|traiterons, ferai|ferons ~2 nécessaire, m en occupe, nous en occupons, m en occuperai,
      commande|adresse|abonnement|dossier|demande ~3 sera ~3 annulée|annulé|modifiée|modifié|corrigée|traitée|traité|transmise|transmis|appliquée, je transmets, nous transmettons ~3 demande|dossier|message, ferai|ferons le nécessaire`,
  },
  timed: {
    call: `@team ~4 vous|te appelle|rappelle`,
    refund: `remboursement ~2 sous|dans|d|avant|effectué, @money ~4 arrivera|apparaîtra|partira, je|nous|on ~2 rembourse|remboursons|effectue|effectuons`,
    reply: `@team ~4 vous|te contacte|recontacte|écrit|répond, réponse ~2 sous|dans|avant, vous avez ~3 réponse`,
    send: `@goods ~4 part|partent, je|on ~1 envoie|expédie, nous ~1 envoyons|expédions, @goods ~3 est|sont ~2 expédié|expédiée|envoyé|envoyée`,
    check: `nous ~1 vérifions|examinons|étudions`,
    other: `nous ~1 annulons|modifions|corrigeons|traitons, j|je ~1 annule|modifie|corrige`,
  },
  breaks: `si, que, qu, quand, lorsque, dès, parce, car, mais, comment, pourquoi, où, tant, jusqu, afin, pour que, besoin, demander de, devons|devez|faut, voulez|souhaitez, merci|veuillez|prière`,
  yours: `vous pouvez|pourrez|devez|devrez|allez|avez|aurez|souhaitez|voulez|puissiez, tu peux|dois|vas|pourras, veuillez, merci de`,
  others: `avant, comment, transporteur, livreur, poste, colissimo, chronopost, dhl, ups, dpd, gls, banque, paypal, klarna, client, cliente, douane`,
  nots: `ne, n, pas, avons, j ai, été, jamais, ni, aucun|aucune, essayer|essaierai|essaierons, espérons|espère, peut être, éventuellement, habituellement|généralement|normalement, par ~2 transporteur|banque|poste|colissimo|chronopost`,
  conditions: `
    ^ dites|envoyez|donnez|indiquez|merci|veuillez|pourriez, dès|quand|lorsque ~4 disponible|stock, dès que nous ~3 reçu|reçue, si, s il|ils, à condition, sous réserve, en cas, dès|après que ~1 vous|tu|votre|vos, lorsque|quand ~1 vous|tu|votre|vos, une fois que? ~1 vous|tu|votre|vos, jusqu ~3 vous|tu|votre, dès|après|à ~1 réception|retour|renvoi|votre, dès|après que ~3 retour|colis|article|produit|photos|paiement|pièces, lorsque|quand ~3 retour|colis|article|produit|photos|paiement|pièces, une fois que? ~3 retour|colis|article|produit|photos|paiement|pièces`,
  harmless: `veuillez excuser|accepter|patienter|nous|noter, merci de|pour|beaucoup ~1 patience|patienter|compréhension, merci pour|beaucoup, pas seulement, pas plus tard, si vous avez ~3 questions|question|problème, si besoin|nécessaire|possible, en cas ~2 besoin|question|questions, si cela|ça vous convient, n hésitez pas, ne vous inquiétez pas`,
  moments: `instant, moment, seconde, minute s, tout de suite, maintenant`,
  ands: 'et ou puis ensuite',
  here: `ici, dans ce chat|fil, dans cette conversation|discussion, sur ce chat`,
  reach: `email*, mail*, courriel*, e mail, téléphone*, numéro, joindre, coordonnées, adresse`,
  times: {
    minutes: 'minute minutes min',
    hours: 'heure heures h',
    business: 'ouvrés ouvrables ouvré ouvrable',
    workdays: '',
    numbers: {
      quelques: 3,
      quinzaine: 15,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      vingt: 20,
      trente: 30,
      quarante: 40,
    },
    lasting: 'pendant depuis durant valable derniers dernières pour',
    within: 'dans sous d ici de en les prochains prochaines',
    days: {
      0: 'aujourd hui, aujourdhui, ce jour, ce soir, cet après midi, ce matin, immédiatement, tout de suite, fin de journée, fin de la journée, sans délai',
      1: 'demain',
      2: 'après demain',
    },
    week: 'cette semaine, fin de semaine, fin de la semaine, fin de cette semaine, la fin de semaine, ce week end',
    nextWeek: 'semaine prochaine, fin de la semaine prochaine',
    month: 'fin du mois, fin de mois, ce mois ci, fin de ce mois',
  },
}
