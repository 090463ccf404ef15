import type { Sayings } from './sayings.ts'

export const FR: Sayings = {
  cancelOrder: (order) => `Bonjour, merci d'annuler la commande ${order}, je n'en ai plus besoin`,
  changeAddress: (order) => `la commande ${order} doit partir à une autre adresse finalement`,
  newAddress: 'Lindenweg 5, 04177 Leipzig, Allemagne',
  changeQuantity: (order, item, count) =>
    `vous pouvez en mettre ${count} pour ${item} dans la commande ${order} ?`,
  changeVariant: (order, item, variant) =>
    `pour la commande ${order} je préférerais ${item} en ${variant}`,
  startReturn: (order) => `je voudrais renvoyer quelque chose de la commande ${order}`,
  returnReason: 'ça ne me va pas',
  exchange: (order, item, variant) =>
    `est-ce que je peux échanger ${item} de la commande ${order} contre ${variant} ?`,
  refundStatus: (order) => `où en est mon remboursement pour ${order} ?`,
  refundRequest: (order) =>
    `j'ai commandé deux fois par erreur, je peux récupérer l'argent de ${order} ? ce n'est pas encore parti`,
  missing: (order) => `le suivi dit que ${order} est livré mais je n'ai rien reçu`,
  pauseSubscription: "j'aimerais mettre mon abonnement en pause quelque temps",
  skipDelivery: 'sautez la prochaine livraison svp',
  changeFrequency: 'je voudrais mon abonnement toutes les 8 semaines maintenant',
  cancelSubscription: 'je veux résilier mon abonnement',
  passwordReset: "je n'arrive pas à me connecter, j'ai oublié mon mot de passe",
  changeEmail: (to) => `pouvez-vous changer l'e-mail de mon compte pour ${to} ?`,
  deliveryCost: (country) => `quel est le délai et le prix de la livraison (${country}) ?`,
  inStock: (product) => `est-ce que vous avez ${product} en stock ?`,
  watch: 'oui, prévenez-moi quand il est de retour',
  sizeAdvice: (product, chest) =>
    `j'ai ${chest} cm de tour de poitrine, quelle taille prendre pour ${product} ?`,
  productFact: (product) => `c'est en quelle matière, ${product} ?`,
  compare: (a, b) => `quelle est la différence entre ${a} et ${b} ?`,
  recommend: 'je cherche un cadeau pour ma mère, quelque chose de chaud à moins de 80 euros',
  discount: (code) => `pourquoi mon code ${code} ne marche pas ?`,
  loyalty: "j'ai combien de points ?",
  invoice: (order) => `il me faut une copie de la facture de ${order}`,
  newsletter: (email) => `retirez ${email} de votre newsletter svp`,
  hours: 'à quelles heures votre équipe est disponible ?',
  contact: "c'est quoi votre numéro de téléphone et votre adresse ?",
  business: "je tiens une petite boutique et j'aimerais acheter en gros pour revendre",
  exportData: 'je voudrais une copie de toutes mes données, RGPD',
  eraseData: 'supprimez toutes mes données svp',
  greeting: 'bonjour',
  thanks: 'merci beaucoup !',
  robot: 'vous êtes un robot ?',
  yes: 'oui svp',
  no: 'non',
  undo: 'annulez ce que vous venez de faire svp',

  again: {
    cancelOrder: (order) =>
      `je me suis trompé d'article, est-ce qu'on peut encore stopper ${order} avant l'envoi ?`,
    changeAddress: (order) =>
      `aïe, il y a mon ancienne adresse sur ${order}, on peut encore corriger ?`,
    newAddress: 'envoyez-le à Lindenweg 5, 04177 Leipzig, Allemagne',
    changeQuantity: (order, item, count) =>
      `je me suis trompée de quantité dans ${order}, c'est ${count} x ${item} qu'il me faut`,
    changeVariant: (order, item, variant) =>
      `j'ai coché la mauvaise option dans ${order}, merci de passer ${item} en ${variant} avant l'expédition`,
    startReturn: (order) => `déçu par ce que j'ai reçu avec ${order}, comment je fais le retour ?`,
    returnReason: 'trop serré pour moi',
    exchange: (order, item, variant) =>
      `${item} reçu avec ${order}, c'est pas ce qu'il me faut, je voudrais ${variant} à la place`,
    refundStatus: (order) => `j'ai retourné ${order} il y a un moment, l'argent est déjà parti ?`,
    refundRequest: (order) =>
      `trouvé moins cher ailleurs. ${order} n'est pas encore expédié, remboursez-moi svp`,
    missing: (order) =>
      `${order} est noté comme livré, mais il n'y a aucun colis ici et les voisins n'ont rien non plus`,
    pauseSubscription: 'je pars bientôt en voyage, vous pouvez suspendre mon abonnement ?',
    skipDelivery: "j'en ai encore assez, pas d'envoi la prochaine fois pour mon abonnement svp",
    changeFrequency:
      "mon abonnement arrive trop souvent, c'est possible une fois toutes les 8 semaines ?",
    cancelSubscription: "merci d'arrêter mon abonnement, je n'en veux plus",
    passwordReset: "mot de passe perdu, impossible d'entrer dans mon compte",
    changeEmail: (to) =>
      `j'ai une nouvelle adresse mail, ${to}, vous pouvez la mettre sur mon compte ?`,
    deliveryCost: (country) =>
      `vous livrez à l'étranger (${country}) ? combien ça coûte et combien de jours ?`,
    inStock: (product) => `il vous reste ${product} ?`,
    watch: 'volontiers, envoyez-moi un mail dès que je peux le commander',
    sizeAdvice: (product, chest) => `${product}, quelle taille pour ${chest} cm de poitrine ?`,
    productFact: (product) => `${product} est fait de quoi, c'est de la vraie laine ?`,
    compare: (a, b) => `${a} ou ${b}, vous pouvez me comparer les deux ?`,
    recommend: "qu'est-ce que vous me conseillez de bien chaud pour moins de 80 euros ?",
    discount: (code) => `j'ai tapé ${code} au moment de payer et ça dit code non valable`,
    loyalty: 'quel est mon solde de points fidélité ?',
    invoice: (order) =>
      `pouvez-vous me renvoyer la facture de la commande ${order} ? c'est pour mes impôts`,
    newsletter: (email) => `je ne veux plus recevoir vos pubs par mail, mon adresse c'est ${email}`,
    hours: "quels sont vos horaires d'ouverture ?",
    contact: 'à quel numéro peut-on vous appeler et où se trouve votre société ?',
    business: 'vous avez des tarifs revendeurs ? on veut proposer vos produits dans notre magasin',
    exportData: 'vous avez quoi comme infos sur moi ? envoyez-moi tout (droit d’accès, article 15)',
    eraseData: 'je veux que vous effaciez tout ce que vous avez sur moi',
    greeting: 'salut',
    thanks: "super, merci pour l'aide",
    robot: 'je parle à une machine là ?',
    yes: 'd’accord, allez-y',
    no: 'non, laissez comme ça',
    undo: "j'ai changé d'avis, revenez en arrière",
  },
}
