import type { Strings } from './strings.ts'

// French sets a no-break space (U+00A0) before ":", ";", "?" and "!" and inside « ».
export const fr: Strings = {
  greeting: (desk, shop) =>
    `Bonjour, je suis ${desk}, l’assistant IA de la boutique ${shop}. Je peux retrouver votre commande et répondre à vos questions sur la boutique, à toute heure. Vous pouvez parler à une personne quand vous le souhaitez.`,
  askOrderNumber: (example) =>
    `Je vérifie cela avec plaisir. Quel est votre numéro de commande\u00a0? Il ressemble à ceci\u00a0: ${example}.`,
  findOrderNumber: (example) =>
    `Le numéro de commande figure dans l’objet de votre e-mail de confirmation et sur la facture. Il ressemble à ceci\u00a0: ${example}. Si vous ne le trouvez pas, une personne de l’équipe peut rechercher la commande pour vous.`,
  askProof: (orders) =>
    `Merci. Pour vous montrer ${orders}, j’ai besoin de l’adresse e-mail utilisée pour commander ou du code postal de livraison.`,
  denied:
    'Je n’arrive pas à associer ce numéro de commande à cette adresse e-mail ou à ce code postal. Vérifiez les deux et réessayez, ou demandez à parler à une personne.',
  someDenied:
    'Je n’ai pas pu associer toutes les commandes indiquées à cette adresse e-mail ou à ce code postal.',
  lockedOut:
    'Pour protéger la confidentialité des commandes, je ne peux plus vérifier de commande ici pendant un moment.',

  state: {
    cancelled: (order) => `Votre commande ${order} a été annulée.`,
    unpaid: (order) =>
      `Votre commande ${order} est en attente de paiement. Elle sera expédiée dès que nous l’aurons reçu.`,
    preparing: (order) =>
      `Votre commande ${order} est payée et en cours de préparation. Elle n’a pas encore été expédiée.`,
    partly_shipped: (order) => `Une partie de votre commande ${order} a été expédiée.`,
    shipped: (order) => `Votre commande ${order} a été remise au transporteur.`,
    in_transit: (order) => `Votre commande ${order} est en route.`,
    out_for_delivery: (order) =>
      `Bonne nouvelle\u00a0: votre commande ${order} est en cours de livraison aujourd’hui.`,
    delivered: (order) => `Votre commande ${order} a été livrée.`,
    partly_delivered: (order) => `Une partie de votre commande ${order} a été livrée.`,
    attempted: (order) =>
      `Le transporteur a tenté de livrer votre commande ${order}, mais n’a pas pu la remettre.`,
    exception: (order) => `La livraison de votre commande ${order} rencontre un problème.`,
    returned: (order) => `Votre commande ${order} est en cours de retour vers nous.`,
  },
  placedOn: (date) => `La commande a été passée le ${date}.`,
  notShipped: (units) =>
    units === 1
      ? '1 article n’a pas encore été expédié.'
      : `${units} articles n’ont pas encore été expédiés.`,
  parcel: (position, count, units) =>
    `Colis ${position} sur ${count} (${units === 1 ? '1 article' : `${units} articles`})`,
  parcelState: {
    label_created: 'remis au transporteur, pas encore scanné',
    in_transit: 'en route',
    out_for_delivery: 'en cours de livraison aujourd’hui',
    delivered: 'livré',
    attempted: 'livraison tentée',
    exception: 'retenu par un problème',
    returned: 'en cours de retour vers nous',
  },
  shippedOn: (date) => `L’expédition a eu lieu le ${date}.`,
  deliveredOn: (date) => `La livraison a eu lieu le ${date}.`,
  expectedOn: (date) => `La livraison est prévue le ${date}.`,
  expectedLate: (date) =>
    `La livraison était prévue le ${date} et a pris du retard, nous en sommes désolés.`,
  carrierTracking: (carrier, tracking) => `${carrier}, numéro de suivi ${tracking}.`,
  trackingOnly: (tracking) => `Numéro de suivi ${tracking}.`,
  lateOffer:
    'Si vous souhaitez que nous nous renseignions auprès du transporteur, une personne de l’équipe peut s’en charger.',
  helpOffer: 'Si quelque chose ne va pas, une personne de l’équipe peut s’en charger.',

  articleLead: (title) => `Voici ce que dit notre page d’aide «\u00a0${title}\u00a0»\u00a0:`,
  articleInOtherLanguage: (language) =>
    `Notre page d’aide à ce sujet est rédigée en ${language}\u00a0:`,
  notSure:
    'Je n’en suis pas sûr et je préfère ne pas deviner. Souhaitez-vous qu’une personne vous réponde, ou pouvez-vous le formuler autrement\u00a0?',
  unclear:
    'Je n’ai pas bien compris. Vous pouvez me poser une question sur une commande, une livraison, un retour ou un paiement, ou parler à une personne.',

  hello: (desk) => `Bonjour\u00a0! Ici ${desk}, l’assistant IA. Comment puis-je vous aider\u00a0?`,
  thanks: 'Avec plaisir\u00a0! Puis-je faire autre chose pour vous\u00a0?',
  bye: 'Merci de votre visite. Bonne journée\u00a0!',
  acknowledged: 'C’est noté. Puis-je vous aider pour autre chose\u00a0?',
  iAmAi: (desk, shop) =>
    `Je suis ${desk}, un assistant IA de la boutique ${shop}, et non une personne. Si vous préférez parler à une personne, dites-le-moi simplement.`,

  handover: (when) =>
    `Je transmets votre demande à une personne de l’équipe, avec tout ce que vous avez écrit. ${when}`,
  draftWaiting: (when) =>
    `Merci, j’ai tout préparé pour une personne de l’équipe, qui va vérifier et vous répondre. ${when}`,
  answersWithin: (duration) => `L’équipe répond en général sous ${duration}, ici même.`,
  answersFrom: (moment) => `Notre équipe est de retour à partir de ${moment} et vous répondra ici.`,
  answersSoon: 'L’équipe vous répondra ici dès que possible.',
  askEmail:
    'À quelle adresse e-mail pouvons-nous vous joindre, au cas où vous devriez partir\u00a0?',
  emailNoted: (email) => `Merci. Nous pouvons aussi vous joindre à l’adresse ${email}.`,
  safetyFirst:
    'Si quelqu’un est blessé ou en danger, appelez d’abord le numéro d’urgence de votre pays.',
  crisis:
    'Je suis désolé que vous traversiez cela. Vous comptez. Si vous êtes en danger, appelez tout de suite le numéro d’urgence de votre pays (112 en Europe, 911 aux États-Unis). Une ligne d’écoute près de chez vous peut aussi vous parler à toute heure.',
  overdue: (when) =>
    `Vous attendez depuis plus longtemps que promis. J’en suis désolé et j’ai relancé l’équipe. ${when}`,
  agentJoined: (name) => `${name} a rejoint la conversation.`,
  deskBack: (desk) => `${desk}, l’assistant IA, est de retour dans la conversation.`,
  resolved:
    'Cette conversation a été marquée comme résolue. Écrivez-nous à nouveau si vous avez besoin d’autre chose.',
  cannotLookUp:
    'Je ne peux pas consulter les commandes pour le moment. Une personne de l’équipe va vérifier et vous répondre.',

  choicePerson: 'Parler à une personne',
  choiceNoNumber: 'Je ne le trouve pas',
  choiceTrack: 'Où est ma commande\u00a0?',
  and: 'et',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (count) => (count === 1 ? '1 heure' : `${count} heures`),
  mailSubject: 'Votre message',
  mailSignature: (desk, shop) =>
    `${desk}, assistant IA de ${shop}. Si vous préférez une personne, dites-le simplement.`,
}
