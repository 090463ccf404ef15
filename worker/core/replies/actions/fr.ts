import type { ActionStrings } from './strings.ts'

// French sets a no-break space (U+00A0) before ":", ";", "?" and "!" and inside « ».
export const fr: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Avant de modifier quoi que ce soit, je dois m’assurer que c’est bien vous. J’ai envoyé un code à 6 chiffres à ${address}, l’adresse de la commande. Saisissez-le ici, s’il vous plaît\u00a0; il est valable une heure.`,
    codeMaybe:
      'Si nous connaissons cette adresse, un code à 6 chiffres vient d’y être envoyé. Saisissez-le ici, s’il vous plaît\u00a0; il est valable une heure.',
    wrongCode:
      'Ce code n’est pas le bon. Vérifiez notre e-mail le plus récent et saisissez à nouveau les 6 chiffres.',
    askEmail: 'Quelle adresse e-mail utilisez-vous chez nous\u00a0?',
    tooMany:
      'Je ne peux plus envoyer de code à cette adresse aujourd’hui. Une personne de l’équipe peut vous aider à la place.',
    verified: 'Merci, je sais maintenant que c’est bien vous.',
    mailSubject: (shop) => `Votre code pour ${shop}`,
    mailText: (code, shop) =>
      `Votre code pour la discussion avec la boutique ${shop} est ${code}. Il est valable une heure. Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail\u00a0; rien n’a été modifié.`,
  },

  ask: {
    'order.cancel': (order) => `Dois-je annuler toute la commande ${order}\u00a0?`,
    'claim.open': (order) =>
      `D’après le transporteur, la commande ${order} a été livrée. Regardez d’abord chez vos voisins, devant la porte et dans la boîte aux lettres. S’il n’y a rien, dois-je déposer une réclamation auprès du transporteur\u00a0?`,
    'invoice.send': (order) =>
      `Dois-je envoyer une copie de la facture de la commande ${order} à l’adresse e-mail de la commande\u00a0?`,
    'order.payment': (order) =>
      `Dois-je changer le mode de paiement de la commande ${order}\u00a0?`,
    'order.items': (order, swaps) =>
      `Dois-je modifier ainsi la commande ${order}\u00a0: ${swaps}\u00a0?`,
    'order.quantity': (order, what) =>
      `Dois-je modifier ainsi la commande ${order}\u00a0: ${what}\u00a0?`,
    'order.address': (order, address) =>
      `Dois-je envoyer la commande ${order} à cette adresse\u00a0: ${address}\u00a0?`,
    'return.open': (order, what) =>
      `Dois-je ouvrir un retour pour ces articles de la commande ${order}\u00a0: ${what}\u00a0?`,
    'return.exchange': (order, swaps) =>
      `Dois-je ouvrir un échange pour la commande ${order}\u00a0: ${swaps}\u00a0?`,
    'refund.pay': (order, amount) =>
      `Dois-je rembourser ${amount} pour la commande ${order}\u00a0?`,
    'subscription.pause': (what, months) =>
      `Dois-je suspendre votre abonnement (${what}) pendant ${months}\u00a0?`,
    'subscription.resume': (what) => `Dois-je reprendre votre abonnement (${what})\u00a0?`,
    'subscription.skip': (what, day) =>
      `Dois-je sauter la livraison prévue le ${day} (${what})\u00a0?`,
    'subscription.swap': (what, into) =>
      `Dois-je modifier votre abonnement\u00a0: ${swapped(what, into)}\u00a0?`,
    'subscription.frequency': (what, every) =>
      `Dois-je désormais livrer ${every} votre abonnement (${what})\u00a0?`,
    'subscription.cancel': (what) => `Dois-je résilier votre abonnement (${what})\u00a0?`,
    'account.reset': () =>
      'Dois-je faire envoyer à votre adresse un lien pour choisir un nouveau mot de passe\u00a0?',
    'account.email': (to) => `Dois-je remplacer l’adresse de votre compte par ${to}\u00a0?`,
    'account.address': (address) =>
      `Dois-je enregistrer ceci comme votre adresse\u00a0: ${address}\u00a0?`,
    'stock.watch': (what) =>
      `Dois-je vous écrire dès le retour en stock de cet article\u00a0: ${what}\u00a0?`,
    'newsletter.stop': (address) => `Dois-je désinscrire ${address} de la newsletter\u00a0?`,
    'privacy.export': () =>
      'Dois-je demander une copie de toutes les données que nous conservons à votre sujet\u00a0?',
    'privacy.erase': () => 'Dois-je demander l’effacement de vos données\u00a0?',
  },
  done: {
    'order.cancel': 'C’est fait\u00a0: la commande est annulée.',
    'order.address': 'C’est fait\u00a0: la commande part à la nouvelle adresse.',
    'order.items': 'C’est fait\u00a0: la commande est modifiée.',
    'order.quantity': 'C’est fait\u00a0: la commande est modifiée.',
    'order.payment': 'C’est fait\u00a0: le mode de paiement est modifié.',
    'return.open': 'C’est fait\u00a0: votre retour est ouvert.',
    'return.exchange': 'C’est fait\u00a0: votre échange est ouvert.',
    'return.withdraw': 'C’est fait\u00a0: la demande de retour est retirée.',
    'refund.pay': 'C’est fait\u00a0: le remboursement est en route.',
    'claim.open':
      'C’est fait\u00a0: la réclamation auprès du transporteur est ouverte. Une personne de l’équipe la suit.',
    'subscription.pause': 'C’est fait\u00a0: votre abonnement est suspendu.',
    'subscription.resume': 'C’est fait\u00a0: votre abonnement a repris.',
    'subscription.skip': 'C’est fait\u00a0: la prochaine livraison n’aura pas lieu.',
    'subscription.swap': 'C’est fait\u00a0: votre abonnement est modifié.',
    'subscription.frequency':
      'C’est fait\u00a0: le nouveau rythme s’applique à partir de la prochaine livraison.',
    'subscription.cancel': 'C’est fait\u00a0: votre abonnement est résilié.',
    'account.reset':
      'S’il existe un compte avec cette adresse, un lien pour un nouveau mot de passe vient d’y être envoyé. Regardez aussi dans les courriers indésirables.',
    'account.email': 'C’est fait\u00a0: votre compte a la nouvelle adresse.',
    'account.address': 'C’est fait\u00a0: votre adresse est enregistrée.',
    'stock.watch': 'C’est fait\u00a0: nous vous écrivons dès le retour en stock.',
    'newsletter.stop': 'C’est fait\u00a0: cette adresse ne reçoit plus la newsletter.',
    'invoice.send': 'C’est fait\u00a0: la facture est dans votre boîte de réception.',
    'privacy.export': 'C’est fait\u00a0: la copie de vos données est en route vers vous.',
    'privacy.erase': 'C’est fait\u00a0: vos données sont effacées.',
  },
  moneyBack: (amount, when) => `Vous récupérez ${amount} ${when}.`,
  moneyDue: (amount) => `Supplément facturé\u00a0: ${amount}.`,
  days: (from, to) =>
    from === to
      ? `sous ${to === 1 ? '1 jour ouvré' : `${to} jours ouvrés`}`
      : `sous ${from} à ${to} jours ouvrés`,
  atOnce: 'immédiatement',
  returnNumber: (id) => `Votre numéro de retour est ${id}.`,
  returnNext: 'Inscrivez-le sur le colis\u00a0; les instructions sont dans l’e-mail.',
  returnLink: (link) => `Vous trouverez votre étiquette ici\u00a0: ${link}`,
  undoHint: (minutes) =>
    `Vous avez ${minutes === 1 ? '1 minute' : `${minutes} minutes`} pour revenir en arrière.`,
  receiptByMail: (address) => `Une confirmation est envoyée à ${address}.`,
  slow: 'J’ai transmis la demande, mais le système de la boutique est lent en ce moment. Je vous le dis ici dès que c’est passé\u00a0; ne la renvoyez pas, s’il vous plaît.',
  failed: 'Cela n’a pas fonctionné. Rien n’a été modifié, et une personne de l’équipe s’en occupe.',
  declined: 'Très bien, j’ai tout laissé en l’état.',
  yesOrNo: 'Répondez-moi par oui ou par non, s’il vous plaît.',

  choiceYes: 'Oui, s’il vous plaît',
  choiceNo: 'Non, ne changez rien',
  choiceUndo: 'Revenir en arrière',

  refused: {
    identity: 'Je ne peux le faire qu’une fois certain que c’est bien vous.',
    not_yours: 'Je n’arrive pas à associer cela à vos informations.',
    not_found: 'Je ne trouve pas cela. Vérifiez et renvoyez-le-moi, s’il vous plaît.',
    not_offered: 'La boutique ne propose pas cela ici.',
    shipped:
      'La commande a déjà quitté notre entrepôt et ne peut plus être modifiée ni annulée. Vous pourrez la renvoyer après son arrivée.',
    not_delivered: 'Ce n’est possible qu’une fois le colis arrivé.',
    cancelled: 'C’est déjà annulé.',
    unpaid: 'Rien n’a encore été payé, il n’y a donc rien à rembourser.',
    changed_before:
      'La commande a déjà été modifiée une fois et ne peut plus être modifiée ni annulée.',
    returned_before: 'Un retour ou un échange est déjà ouvert à ce sujet.',
    out_of_window: 'Selon nos conditions, le délai pour cela est écoulé.',
    not_returnable: 'Ce type d’article ne peut pas être renvoyé.',
    not_in_order: 'La commande ne contient pas cet article en telle quantité.',
    not_available: 'Cette version n’est pas en stock pour le moment.',
    other_product: 'Le changement n’est possible que pour une autre version du même article.',
    same_item: 'C’est la version que vous avez déjà.',
    payment_method: 'Ce mode de paiement ne peut pas être utilisé ici.',
    balance: 'Le solde de cette carte cadeau ne suffit pas.',
    reason: 'Selon nos conditions, ce n’est pas possible pour ce motif.',
    over_paid: 'C’est plus que ce qui a été payé.',
    over_limit: 'Une personne de l’équipe doit décider pour un tel montant.',
    cap: 'Cela a été fait trop souvent ces derniers temps\u00a0; une personne de l’équipe prend le relais.',
    address:
      'L’adresse n’est pas complète. Il me faut la rue et le numéro, le code postal, la ville et le pays.',
    country: 'Nous ne livrons pas dans ce pays.',
    nothing_changes: 'C’est déjà le cas, rien n’a donc été modifié.',
    subscription_state: 'Ce n’est pas possible dans l’état actuel de l’abonnement.',
    email: 'Cette adresse e-mail ne peut pas être utilisée.',
  },

  need: {
    item: (items) => `De quel article s’agit-il\u00a0: ${items}\u00a0?`,
    variant: (item, variants) =>
      `Que souhaitez-vous à la place de «\u00a0${item}\u00a0»\u00a0? Il existe\u00a0: ${variants}.`,
    quantity: (item) => `Combien d’exemplaires souhaitez-vous (${item})\u00a0?`,
    address:
      'Envoyez-moi la nouvelle adresse complète, s’il vous plaît\u00a0: rue et numéro, code postal et ville, pays.',
    reason: (reasons) => `Quel est le motif\u00a0? Nous pouvons accepter\u00a0: ${reasons}.`,
    newEmail: 'Quelle adresse faut-il utiliser désormais\u00a0?',
    months: 'Combien de mois la pause doit-elle durer\u00a0?',
    frequency: 'À quel rythme faut-il livrer\u00a0? Par exemple toutes les 4 semaines.',
    subscription: (list) => `De quel abonnement s’agit-il\u00a0: ${list}\u00a0?`,
    noSubscription: 'Je ne trouve aucun abonnement à votre adresse.',
    whichOrder: (list) => `De quelle commande s’agit-il\u00a0: ${list}\u00a0?`,
    whichChange:
      'Que faut-il modifier\u00a0: la version d’un article ou le nombre d’exemplaires\u00a0?',
  },
  months: (count) => `${count} mois`,
  every: (days) => {
    if (days === 1) return 'tous les jours'
    if (days === 7) return 'toutes les semaines'
    return days % 7 === 0 ? `toutes les ${days / 7} semaines` : `tous les ${days} jours`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: swapped,
}

function swapped(from: string, to: string): string {
  return `«\u00a0${to}\u00a0» au lieu de «\u00a0${from}\u00a0»`
}
