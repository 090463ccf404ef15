/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { frenchSignals } from './signals/fr.ts'
import { frenchThings } from './things/fr.ts'

/** French. */
export const french: Lexicon = {
  language: 'fr',
  common: `le la les un une des et ou où est sont était été être suis es avez avons ont ai as a je tu il elle nous vous ils
    elles mon ma mes ton votre vos notre nos son sa ses me te se ce cet cette ces de du au aux en dans sur pour par avec
    sans que qui quoi quand comment combien pourquoi quel quelle quels quelles ne pas plus jamais rien mais si car donc
    aussi encore déjà toujours très bien bonjour bonsoir salut merci oui non svp plaît veux voudrais peux puis pouvez peut
    faire fait dois faut c' j' l' d' n' qu' y reçu commande commandé colis livraison chez depuis avant après aujourd'hui
    demain hier là ici quelqu'un quelque chose tout tous toute être avoir cela ça`,
  typical: `eau eux ou ai qu ç é è ê tion ette ment eur oi`,
  known: `commander commandes commande comande demande demander demandé compte conte contre montre livre livrer livrés
    livrées livreur coller collier coulis rembourser tailler taille paille payé payer pays page personne personnel carte
    charte quartier porte poste posté prix pris article articles`,
  sets: {
    parcel: `commande comande commandes colis coli paquet livraison envoi article articles produit produits achat achats
      marchandise`,
    my: `mon ma mes notre nos le la les ce cette cet l un une`,
    not: `pas rien jamais aucun aucune plus`,
    want: `veux voudrais voudrai souhaite souhaiterais aimerais peux puis pouvez pourriez pourrais peut besoin faut dois
      souhaitons voulais`,
    change: `changer modifier change modification modifié changé rectifier corriger changement mettre modifie actualiser`,
    days: `jour jours semaine semaines mois`,
    count: `0 un une deux trois quatre cinq six sept huit neuf dix quelques plusieurs quinze`,
    broken: `cassé cassée cassés cassées abîmé abîmée abîmés abimé abimée défectueux défectueuse endommagé endommagée
      endommagés déchiré déchirée rayé rayée taché tachée fissuré fissurée brisé brisée fêlé troué trouée périmé moisi
      détérioré écrasé`,
    person: `humain humaine personne conseiller conseillère conseillers agent opérateur opératrice responsable interlocuteur
      quelqu conseil`,
    pol: `svp s'il vous plaît plait bonjour merci salut ok stp bien`,
    refund: `remboursement remboursements argent remboursé remboursée remboursés avoir rembourser`,
    back: `retourner renvoyer rendre retour renvoi renvoie retourne`,
  },
  categories: {
    'order.status': {
      clear: `
        où ~2 est|en|sont|se ~4 @parcel, quand ~6 @parcel ~4, quand ~4 livré|livrée|livrés|recevoir|arriver|arrivera|livrer|recevrai|expédié|expédiée|arrive|livraison, quand ~2 vais|serai|vais-je|sera ~3 recevoir|livré|livrée|reçu, date ~2 livraison|réception, suivi|suivre ~4 @parcel, numéro ~2 suivi, lien ~2 suivi, suivre ~3, statut|état|avancement ~4 @parcel|@num, état de ~2 commande
        a|est|sont ~3 été? ~2 expédiée|expédié|envoyée|envoyé|partie|parti|expédiés|expédiées ~2, des nouvelles ~4 @parcel|@num, nouvelles ~3 de ~3 @parcel, qu en est il ~4, où en est ~4, où en sont ~3, en est|es ~2 @parcel, pas ~2 encore? ~2 reçu|arrivé|arrivée|livré|livrée|eu ~3 @parcel|rien?, toujours pas ~2 reçu|arrivé|arrivée|livré|livrée|expédié|expédiée ~3, @parcel ~5 pas ~3 arrivé|arrivée|reçu|reçue|livré|livrée|encore, n ai ~3 pas|rien|jamais ~3 reçu ~4, rien reçu
        attends ~3 @parcel, savoir ~3 où|quand ~5 @parcel, @parcel ~4 en route|chemin|cours, est ~3 en route, suivi ~2 commande|colis, où est ~2 @num, ma commande ~3 partie|prête, va ~3 arriver ~2 quand, reçois ~2 quand, ^ @pol? et le reste $, ^ c est quand, pas|plus ~2 numéro $, pas|plus ~2 numéro ~2 commande, trouve|retrouve ~3 numéro ~2 commande, perdu|oublié ~2 numéro ~2 commande, que se passe ~4 @num, arrivé ~2 à ~2 @num, problème ~3 @num`,
      likely: `où est|sont|en, quand arrive|sera|vais, suivi, statut, expédié|expédiée|envoyé|envoyée, nouvelles de, en transit, acheminement`,
      hint: `@parcel, livraison, livré|livrée, expédi*, arriv*`,
      against: `combien ~2 temps ~3 livraison, livrez|expédiez|envoyez vous, vous livrez|expédiez, @back, annuler|annulation, adresse, suivi|statut ~4 remboursement|retour|abonnement, @refund, de nouveau|retour ~2 stock|disponible, newsletter, facture, @broken|manque|erreur, frais, abonnement, stock, mot de passe, passer ~2 commande, échange*`,
    },
    'order.delayed': {
      clear: `
        @parcel|livraison ~5 retard|retardé|retardée|tarde, retard ~4 @parcel|livraison?, en retard, devait|aurait|devais ~2 arriver|être|dû|livré|livrée|recevoir ~5, attends ~4 depuis ~4 @count|@days ~2, depuis ~3 @count ~1 @days ~6 pas|rien|toujours|attends|bloqué|aucun*|aucune, commandé ~4 il y a ~2 @count ~1 @days ~6, toujours ~1 pas ~3 reçu|arrivé|arrivée|livré|livrée|expédié|expédiée|bougé|parti|partie
        toujours rien, pourquoi ~4 si|aussi|autant|tellement ~1 long|longtemps|temps|retard, pourquoi ~6 pas ~2 expédiée|livrée|arrivée|expédié|livré, prend ~3 trop|autant|tellement ~2 temps, trop long|longtemps, suivi|statut|colis|tracking ~5 pas|plus|aucun|aucune|rien|bloqué|bloquée ~4 bougé|mis|jour|jours|depuis|changé|évolué|mouvement|information, bloqué|bloquée|bloqués ~4 depuis|à|au|dans, délai ~3 dépassé|dépassés, @count ~1 @days ~2 retard, ça fait ~3 @count ~1 @days, fait ~2 @count @days ~3 que ~5, n avance pas, promis* ~5 hier|livraison`,
      likely: `retard, retardé*, toujours pas, si longtemps, trop long, il y a @count @days, bloqué*`,
      hint: `depuis, pas encore, attends, déjà`,
      against: `@refund, combien ~2 temps, retour*`,
    },
    'order.missing': {
      clear: `
        livré|livrée|livrés|distribué|remis|remise ~8 pas|rien|jamais|nulle|aucun, pas|rien|jamais ~8 alors|pourtant|mais|selon ~6 livré|livrée|distribué|remis, suivi ~2 livré|livrée|distribué, pourtant|mais ~4 rien ~3 chez moi, indiqué|indique|marqué|noté|affiche|dit|statut|selon ~5 livré|livrée|distribué|livrés|remis, @parcel ~4 perdu|perdue|volé|volée|disparu|disparue|égaré|égarée, perdu|perdue ~2 colis|paquet|commande, jamais ~2 arrivé|arrivée|reçu|reçue|livré|livrée, chez ~2 voisin|voisins|voisine ~5, mauvaise|mauvais ~1 adresse|voisin ~2, livré ~4 mauvaise|autre|ailleurs, volé|vol ~2 colis|paquet, ^ non|mais ~5 pas|rien ~1 reçu|reçue|arrivé|arrivée|là|eu $, ^ j ~1 ai ~1 rien ~1 reçu|eu $, ^ il|elle ~2 est pas là|arrivé|arrivée $, ^ c est faux, ^ non pas arrivé|reçu $`,
      likely: `perdu, disparu, volé, voisin*, égaré, preuve de livraison, colis perdu`,
      hint: `jamais, livré`,
      against: `pièce|article ~2 manque|manquant*, mot de passe, perdu ~2 mot|facture|ticket`,
    },
    'order.change': {
      clear: `
        @change ~4 commande|livraison|article|taille|couleur|quantité|date|créneau|mode ~4 commande|livraison|commandé?, commande ~4 @change, ajouter|rajouter ~5 commande|panier|article, ajouter ~2 un|une|des|quelque, enlever|retirer|supprimer ~5 de|dans ~3 commande, me suis trompé|trompée ~4 taille|couleur|article|commande|quantité, mauvaise|mauvais taille|couleur|article|quantité ~3 commandé, regrouper|grouper|fusionner ~3 commandes, au lieu de ~5 commandé|commande, passer ~3 livraison ~2 express, reporter|décaler|avancer ~3 livraison, commandé ~4 par erreur ~4 changer`,
      likely: `@change ~5 commande, ajouter, rajouter, décaler, reporter`,
      hint: `@change, au lieu`,
      against: `adresse, mot de passe, compte, téléphone, annul*, abonnement, échange*, reçu, email|mail, nom, coordonnées`,
    },
    'order.address': {
      clear: `
        adresse ~5 @change|erreur|erronée|fausse|mauvaise|incorrecte|trompé|trompée|changé|ancienne|incomplète|oublié, @change ~5 adresse, mauvaise|fausse|ancienne|nouvelle|autre|différente adresse, erreur|trompé|trompée ~4 adresse|rue|postal, déménagé ~6, déménagement, livrer|envoyer|expédier ~4 autre|nouvelle|différente ~1 adresse, changement ~2 adresse, adresse ~2 livraison ~5, oublié ~4 numéro ~2 rue|appartement|bâtiment, rediriger ~3 colis|commande|livraison`,
      likely: `adresse de livraison, adresse, déménagé`,
      hint: `adresse`,
      against: `adresse mail|email|électronique|e-mail, adresse ~2 retour|facturation|magasin, votre|vos adresse, quelle adresse`,
    },
    'order.cancel': {
      clear: `
        annuler|annulez|annulation|annule|annulée|annulé ~5 commande|achat|colis|livraison|@num|ça|tout?, commande ~4 annuler|annulée|annulation, plus ~3 besoin|veux ~3 @parcel|cette|la, ne ~3 veux plus ~3, me rétracter|rétractation ~3 commande|achat|contrat?, commandé ~2 par erreur, changé ~1 avis ~4 commande`,
      likely: `annul*, rétract*, plus besoin`,
      hint: `plus, erreur`,
      against: `abonnement|adhésion|newsletter|compte, conditions ~2 annulation, frais ~1 annulation, droit ~1 rétractation, délai ~2 rétractation, remboursement ~6 annulée`,
    },
    'order.place': {
      clear: `
        comment ~4 commander|acheter|passer, passer ~3 commande, @want ~4 commander|acheter ~2, commander ~3 téléphone|telephone, par téléphone commander, recommander ~2 même, prenez ~3 commandes, précommande|précommander, commander ~2 sans ~2 compte, sans ~2 créer ~2 compte, minimum ~2 commande|achat, en tant qu invité`,
      likely: `commander, acheter, panier ~2 ajouter`,
      hint: `achat`,
      against: `commandé, acheté, annul*, modifier, erreur|marche|fonctionne|arrive ~2 pas, n arrive pas, réduction|promo*, grossiste|gros|quantité*, facture, impossible`,
    },
    'order.problem': {
      clear: `
        @broken ~4 arrivé|reçu|livré|à?, arrivé|arrivée|reçu|est|sont|était|étaient|livré|livrée|arrivés ~6 @broken, mauvais|mauvaise|autre|faux|erroné article|produit|taille|couleur|modèle|colis|commande ~4 reçu|livré|envoyé|expédié?, reçu|livré|envoyé ~3 mauvais|mauvaise|autre, pas ~1 le|la|les bon|bonne|bons|bonnes ~2, erreur ~3 commande|livraison|article|produit|préparation
        il|elle|y manque|manquait|manquent ~5, manque|manquait|manquent|manquant|manquante ~5 article|pièce|pièces|produit|vis|un|une|colis|commande, article|pièce|pièces|produit|vis|accessoire ~4 manque|manquant|manquante|manquants|manquent, commande|colis|livraison ~3 incomplète|incomplet|vide, incomplète|incomplet, reçu ~3 que ~4, colis vide, au lieu ~5 reçu|commandé, marche|fonctionne|allume ~2 pas|plus, qualité ~5 mauvaise|médiocre|décevante|nulle, a ~2 trou|tache|rayure|défaut, pas ~3 ce que j ~2 commandé, ne correspond pas, pas conforme|conformes, non conforme, défaut`,
      likely: `@broken, manque*, incomplet*, mauvais article|produit, défaut, ne fonctionne pas, problème ~4 @parcel`,
      hint: `problème, qualité, erreur`,
      against: `site|application|appli|page|paiement|carte|lien|mot de passe|code|connexion|connecter|panier|adresse|débité|prélevé|montant, trompé*, que ~2 si|passe, garantie, mauvaise adresse, suivi`,
    },
    'delivery.options': {
      clear: `
        livrez|expédiez|envoyez vous ~5, vous livrez|expédiez|envoyez ~4, est-ce que vous livrez, quels|quel|quelle ~2 sont|est ~2 délai|délais|frais|modes|mode|options ~3 livraison|port|expédition, délai|délais ~3 livraison|expédition, combien ~4 livraison|frais|temps|coûte ~4 livraison|port|livré|expédition|livrer, frais ~2 port|livraison|expédition|envoi|douane, modes|mode ~2 livraison, options ~2 livraison, livraison ~2 express|rapide|internationale|chronopost|samedi|domicile|relais|24h|gratuite, point ~1 relais, retrait ~3 magasin|boutique, retirer ~4 magasin|boutique, click and collect, livraison ~4 suisse|belgique|allemagne|canada|norvège|étranger|europe|dom|corse|guadeloupe|réunion|espagne|italie|luxembourg, à l étranger, livrer ~3 en|à|au ~2, quel ~1 transporteur, transporteur ~3 utilisez, en combien ~3 jours|temps, douane`,
      likely: `frais de port, délai*, étranger, point relais, express, douane*, livrez, transporteur`,
      hint: `livraison, livrer, expédition`,
      against: `@my commande|colis ~5 arrivé|arrivée|reçu, pas ~2 encore ~2 reçu, toujours pas, adresse, livraison gratuite, à partir ~6 gratuit*, retour*, depuis, où ~1 est|en, n ai pas reçu`,
    },
    'return.start': {
      clear: `
        retourner|renvoyer|rendre|retourne|renvoie ~5 article|produit|commande|colis|ça|le|la|les|un|une|chaussures|robe|pull?, @want|comment|puis ~4 retourner|renvoyer|rendre|retour, étiquette|bon|bordereau|formulaire|demande|procédure ~2 retour, faire|effectuer|initier|demander|lancer|organiser ~2 retour, trop ~1 petit|petite|grand|grande|large|serré|serrée|court|courte|petits|grands|petites|grandes, ne ~2 va|vont|plaît|plait|convient|conviennent|me ~2 pas ~5, pas ~2 à ma taille, retour ~2 article|produit|colis|commande`,
      likely: `retourner, renvoyer, retour, étiquette, ne me plaît pas, ne convient pas`,
      hint: `renvoyé, échange*`,
      against: `politique ~3 retour*, conditions ~3 retour*, délai ~3 retour*, frais ~2 retour, droit de rétractation, de retour ~2 stock, en|de retour ~2 stock, combien ~2 temps|jours, gratuit*, échanger|échange, retourné|renvoyé ~8, rembours*, @broken, soldé*|porté*|ouvert*|utilisé*|sans, qui paie, adresse de retour, taille ~2 petit|grand, taillent|taille ~1 grand|petit`,
    },
    'return.exchange': {
      clear: `
        échanger|échange|échangé|remplacer|remplacement|remplacé ~5, autre|plus ~2 taille|grande|petite|couleur ~3 échanger|échange|place, taille au-dessus|dessus|dessous|en-dessous, contre ~3 autre|une ~2 taille|couleur|modèle, m envoyer ~2 autre|nouveau`,
      likely: `échang*, remplac*, autre taille|couleur, taille supérieure|inférieure`,
      hint: `à la place`,
      against: `politique|conditions|délai ~2 échange, pièce*  ~2 rechange, rechange, batterie|filtre|pile ~2 remplac*, modifier ~3 commande, combien`,
    },
    'refund.request': {
      clear: `
        @want|demande|exige|réclame|demander|obtenir|attends|solliciter ~5 remboursement|remboursé|remboursée|rembourser|remboursés|remboursez, rembourser|remboursez|rembourse ~4 moi|me|commande|article|produit|argent?, être remboursé|remboursée, récupérer ~3 argent, rendre|rendez ~3 argent, remboursement ~3 svp|il|intégral|total|partiel|commande|@num, demande ~1 remboursement, dédommagement|compensation|indemnisation, geste commercial`,
      likely: `rembours*, récupérer ~2 argent, dédommag*, avoir ~2 remboursement`,
      hint: `argent`,
      against: `où|quand|statut|suivi ~6 remboursement|remboursé|remboursée|argent, pas ~4 reçu|été ~4 remboursement|remboursé|remboursée|argent, toujours ~2 pas, attends ~3 remboursement depuis, politique, satisfait ou remboursé, combien ~2 temps, depuis, délai*, dans quels`,
    },
    'refund.status': {
      clear: `
        où|quand|statut|suivi|état ~6 remboursement|remboursé|remboursée|argent, remboursement ~5 pas|toujours|jamais|encore|rien|arrivé|reçu|effectué|où|quand, pas ~5 remboursé|remboursée|remboursement|remboursés, attends ~5 remboursement|remboursé|remboursée, toujours pas ~4 remboursé|remboursée|remboursement|argent, délai|délais|combien ~5 remboursement, renvoyé|retourné|retour|renvoyée ~10 remboursement|remboursé|remboursée|argent, retour ~3 reçu|traité|arrivé|enregistré`,
      likely: `remboursement ~3 prend|délai, renvoyé ~6 il y a, attente ~2 remboursement`,
      hint: `@refund`,
      against: `politique, conditions, paiement ~2 refusé, veux|voudrais ~3 remboursement, où|quand ~3 colis|commande ~3, pas ~3 reçu ~2 commande|colis`,
    },
    'policy.question': {
      clear: `
        politique|conditions|règles ~3 retour|retours|remboursement|échange|garantie|générales|vente|confidentialité|rétractation|retour, peut on retourner|échanger|renvoyer ~5, garantie, cgv, combien ~5 jours|temps ~5 retourner|renvoyer|rendre|retour|échanger|rétracter|garantie, délai|délais ~3 retour|rétractation|échange|renvoi|retours, droit ~2 rétractation, peut|puis|peux|pouvons ~1 on|je ~5 retourner|renvoyer|rendre|échanger ~3 $, articles|article ~2 soldés|soldé|porté|portés|ouvert|promotion|utilisé ~6 retourner|renvoyer|échanger|rendre|repris|retour|échangés?, retourner|renvoyer|rendre|échanger ~4 soldé|soldés|porté|ouvert|sans|soldes, qui paie|paye|prend ~5 retour|frais|port, retours|retour ~4 gratuit|gratuits|gratuite|payant|payants|possible|possibles, frais ~2 retour, livraison ~3 gratuite|offerte ~5, à partir de ~4 livraison ~2 gratuite|offerte, satisfait ou remboursé, que se passe t il si, que se passe ~5, et si ~6 cassé|abîmé|perdu, protection ~2 données, période ~2 essai`,
      likely: `garantie, conditions, politique, délai ~3 retour, gratuit* ~2 retour, livraison gratuite, essai`,
      hint: `règles, possible`,
      against: `mon remboursement ~4 arrivé`,
    },
    'product.availability': {
      clear: `
        en|de|hors|rupture ~1 stock, rupture ~2 stock, stock, disponible|disponibles|indisponible|dispo, de nouveau ~2 disponible|stock, avez vous ~5 en|taille|encore|toujours|stock|des, vous ~2 avez ~4 stock|taille|encore|magasin, quand ~6 nouvelle collection|réassort|disponible|stock, réassort|réapprovisionnement|réapprovisionné, épuisé|épuisée, est-ce que ~4 existe ~3 en, vendez vous, prévenir|alerter|avertir ~4 disponible|stock|retour, disponibilité, reste ~3 il?, bientôt disponible`,
      likely: `dispo*, stock, avez-vous|avez vous?, épuisé, collection, existe ~2 en`,
      hint: `encore`,
      against: `mode* ~2 paiement|paiement|payer, réduction|promo*|offres, garantie, conseiller|humain, magasin|boutique|numéro, nouvelles de, fidélité|points, rembours*, étudiant*, guide ~2 tailles, notice, problème`,
    },
    'product.question': {
      clear: `
        est|sont ~5 étanche|imperméable|lavable|cuir|coton|vegan|bio|compatible|compatibles|adapté|adaptée|respirant|amovible|réglable|authentique|véritable|original|chaud|lourd|recyclable|imperméables|lavables|waterproof, en quelle|quel matière|tissu|cuir|bois ~3, quelle|quel|quelles|quels ~3 matière|couleurs|couleur|dimensions|poids|composition|ingrédients|différence|tissu|caractéristiques|autonomie|prix|hauteur|largeur|longueur, combien ~2 coûte|coute|pèse|mesure|vaut ~5, contient|contiennent ~5, fabriqué|fabriquée|fabriqués ~3, où ~4 fabriqué|fabriqués|fabriquée|produit, différence entre, plus ~2 informations|renseignements|détails|infos ~3 produit|article|sur, est-ce que ~3 va|passe|fonctionne|convient ~4 avec|sur|au|pour, a-t-il|elle ~3 capuche|poches|batterie, convient ~3 pour|aux|à, allergènes|ingrédients|composition|dimensions, durée ~2 vie, date ~2 péremption, piles ~3 incluses|fournies, quelles couleurs`,
      likely: `matière, étanche|imperméable, prix, coûte, poids, couleur, contient, dimensions, lavable, fabriqué, allerg*, compatible, composition`,
      hint: `produit, quel`,
      against: `livraison|port, guide ~2 tailles|taille, retour*, @parcel ~4 pas, cassé, moins cher|baissé, pièces ~2 détachées, échange*, stock|disponible, commandé`,
    },
    'product.sizing': {
      clear: `
        quelle|quelles taille|pointure|tailles ~6, guide|tableau ~3 tailles|taille|pointures, taille|taillent|chausse ~4 grand|petit|normalement|bien|large, taille ~4 prendre|choisir|commander|conseillez|recommandez|correspond, je mesure|fais|chausse|porte ~6 taille|cm|m, entre ~3 deux tailles, tour ~2 poitrine|taille|hanches, entrejambe, @num cm ~5 taille, correspondance ~2 tailles`,
      likely: `taille, tailles, pointure, mensurations, coupe`,
      hint: `cm, mesure`,
      against: `échang*, retour*|renvoy*, mauvaise taille, taille ~4 stock|disponible|dispo, changer ~3 taille, autre taille, reçu, trop ~1 grand|petit|petite|grande, pas ~2 à ma taille`,
    },
    'product.recommendation': {
      clear: `
        conseillez|recommandez|conseiller|recommander|conseil|conseils|recommandation|suggérez|suggestion|conseillerez|recommanderiez ~5, quel|quelle|lequel|laquelle ~4 meilleur|meilleure|mieux|choisir|prendre|acheter|adapté|convient ~5?, cherche|recherche ~5 cadeau|quelque|idée|produit ~3 pour?, cadeau ~2 pour, idée|idées ~2 cadeau|cadeaux, aider|aidez ~3 choisir|choix, alternative ~2 à|au, que me conseillez|recommandez`,
      likely: `conseill*, recommand*, meilleur*, cherche ~4 pour, cadeau, suggest*`,
      hint: `cherche, pour`,
      against: `quelle taille|pointure, carte cadeau, emballage cadeau, parler ~4 conseiller, un|une conseiller|conseillère, service client, taille, recommande votre|ce|cette`,
    },
    'product.support': {
      clear: `
        notice|mode d emploi|manuel|instructions|guide ~2 montage|utilisation?, mode ~1 emploi, comment ~6 monter|installer|utiliser|laver|nettoyer|brancher|connecter|recharger|charger|réinitialiser|configurer|entretenir|assembler|appairer|allumer|remplacer|changer|activer|détartrer|fonctionne ~3, pièce|pièces ~2 détachée|détachées|rechange, arrive|arrivons|réussis ~3 pas ~3 connecter|installer|monter|appairer|allumer|brancher|charger ~2 appareil|bluetooth|meuble|montre?, code ~2 erreur ~3 écran|appareil|affiche?, bluetooth|wifi ~4, aide ~3 montage|installation, entretien, posologie|dosage`,
      likely: `notice, montage, install*, pièces détachées, nettoyer, laver, entretien`,
      hint: `utiliser, appareil`,
      against: `compte, mot de passe, code ~2 promo|réduction|points, site, carte, paiement, retour, newsletter, code promo, commande`,
    },
    'price.discount': {
      clear: `
        code ~2 promo|promotionnel|réduction|remise|avantage|parrainage, promo|promos|promotion|promotions|réduction|réductions|remise|remises|soldes|coupon|coupons|rabais, carte|chèque cadeau, bon d achat, code ~5 marche|fonctionne|valide|invalide|expiré|accepté|refusé|appliquer ~2 pas?, offres ~3, avez|y vous|a ~4 offres|promotions|réductions|promos, tarif étudiant, black friday, moins cher ~2 possible|si, bon ~1 réduction|achat`,
      likely: `promo*, réduction*, remise, soldes, offre*, coupon, code ~3 pas, carte cadeau`,
      hint: `code, prix`,
      against: `sur amazon|ailleurs, chez ~2 concurrent|amazon|autre, garantie ~2 prix, points|fidélité, grossiste|professionnel*, soldé* ~6 retour*|échang*|renvoy*, en solde ~4 retour*, code ~2 confirmation|vérification|sécurité|postal`,
    },
    'price.match': {
      clear: `
        moins cher ~5 amazon|ailleurs|autre|concurrent|concurrence|site|vu|trouvé|fnac, vu|trouvé ~5 moins cher, amazon|concurrent|concurrence|fnac ~5 moins cher|prix, aligner|alignez|alignement ~4 prix|tarif?, garantie ~3 meilleur prix, meilleur prix ~2 garanti, prix ~5 baissé|diminué|baisse ~5 commande|achat|acheté|après|depuis?, maintenant ~4 moins cher|soldé, différence ~2 prix, rembourser ~2 différence`,
      likely: `moins cher ailleurs, différence de prix, prix baissé`,
      hint: `moins cher`,
    },
    'loyalty.question': {
      clear: `
        fidélité|programme ~2 avantages|parrainage, points ~5 utiliser|cumuler|convertir|crédités|expirent|expirés|manquent|gagner|solde|valent|disparu|fidélité|compte, combien ~2 points, mes points, carte ~2 fidélité, membre|adhérent|adhésion|club ~4 avantages|niveau|statut|premium|devenir, avantages ~3 membre|membres|club|premium, parrainer|parrainage, cadeau|réduction ~1 anniversaire ~2 fidélité`,
      likely: `points, fidélité, avantages, membre, récompense*`,
      hint: `club, carte`,
      against: `annuler|résilier|résiliation, abonnement*, points? relais`,
    },
    'subscription.change': {
      clear: `
        abonnement|abonnements|box|adhésion ~6 suspendre|modifier|pause|reporter|changer|sauter|statut|renouvelle|renouvellement|reprendre|réactiver|décaler|mettre, suspendre|sauter|reporter|décaler|mettre ~5 abonnement|prochaine|mois|box|pause, fréquence ~3 livraison|abonnement|envoi, prochaine ~2 livraison|box ~3 reporter|sauter|annuler|décaler, abonnement, cotisation ~2 annuelle, moins|plus souvent, toutes|tous les @count semaines|mois`,
      likely: `abonnement*, suspendre, fréquence, pause`,
      hint: `mensuel*`,
      against: `résili*|annul*|arrêter|mettre fin|désabonner|stopper, newsletter*`,
    },
    'subscription.cancel': {
      clear: `
        abonnement|abonnements|adhésion|contrat|box ~6 résilier|annuler|arrêter|résiliation|annulation|fin|stopper|résilié, résilier|résiliation|annuler|annulez|arrêter|stopper|stop|cesser|fin ~5 abonnement|abonnements|adhésion|contrat|box, me désabonner ~4 box|abonnement|service?, ne ~2 renouveler|renouvelez pas ~3, plus ~3 être ~2 prélevé|abonné, pas renouveler`,
      likely: `résili*, abonnement ~4 plus`,
      hint: `arrêter`,
      against: `newsletter, mails|emails|e-mails, compte, suspendre|pause`,
    },
    'account.access': {
      clear: `
        mot de passe|passe|mdp|identifiant|identifiants ~6, mot de passe ~5 oublié|perdu|réinitialiser|changer|incorrect|marche|fonctionne?, oublié ~4 mot|identifiant|identifiants|mdp, arrive|peux|parviens|impossible|réussis ~4 connecter|accéder|identifier|connexion ~4, me connecter ~4, problème ~3 connexion, compte ~4 bloqué|piraté|verrouillé|suspendu, accès|accéder ~3 compte|espace, code ~2 vérification|confirmation|sécurité|validation ~4, double authentification, 2fa, réinitialis* ~3, connexion ~3 impossible`,
      likely: `mot de passe, identifiant*, connexion, connecter, piraté, accéder ~2 compte`,
      hint: `compte, code`,
      against: `supprimer|fermer, newsletter, sans ~2 compte, créer ~3 compte, inscri*, bluetooth|wifi|appareil, suppression`,
    },
    'account.update': {
      clear: `
        email|mail|adresse mail|téléphone|nom|coordonnées|informations|profil|numéro|données|portable ~4 @change|compte, @change ~5 email|mail|e-mail|téléphone|nom|coordonnées|informations|profil|numéro|portable, créer|ouvrir|création ~3 compte|profil, inscrire|inscription ~3, m inscrire, nouveau compte, fusionner ~3 comptes, ajouter|supprimer|enregistrer ~3 carte|moyen ~3 compte|bancaire|paiement|enregistrée, nouvelle adresse mail|email, nouveau numéro ~2 téléphone?`,
      likely: `compte, profil, inscri*, coordonnées, informations personnelles`,
      hint: `données, @change`,
      against: `supprim*|fermer|clôturer, mot de passe|connecter|bloqué|piraté, adresse ~1 livraison, commande, abonnement, newsletter, points, @parcel, facture*, sans compte, vos|votre`,
    },
    'account.delete': {
      clear: `supprimer|suppression|fermer|clôturer|effacer|supprimez|fermeture|désactiver|résilier|clôture|effacez ~5 compte|profil|données|informations, compte|profil|données ~4 supprimer|supprimé|fermer|effacer|suppression|supprimées|effacées|clôturer, droit à l oubli, rgpd`,
      likely: `supprim*, clôtur*, effacer`,
      hint: `rgpd`,
      against: `de ~2 commande|panier, article ~2 supprimer, newsletter, abonnement, carte ~2 supprimer|supprimée`,
    },
    'payment.problem': {
      clear: `
        paiement|carte|paypal|virement|prélèvement|klarna|transaction|visa|payer|règlement ~6 refusé|refusée|échoué|rejeté|rejetée|erreur|problème|problèmes|échec|bloqué|marche|fonctionne|passe|impossible|arrive|pas, problème|problèmes|erreur|impossible|arrive ~4 paiement|payer|paypal|carte|régler, débité|débitée|prélevé|facturé|payé|débités|prélevée|prélèvement ~6 fois|double|deux|tort|erreur|alors|mais|sans|trop|inconnu, deux fois ~4 débité|prélevé|facturé|payé|débitée|montant|prélèvement, double|inconnu|mauvais|frauduleux prélèvement|débit|paiement|montant|facturation, montant ~3 incorrect|erroné|faux, trop payé|perçu, surfacturé*`,
      likely: `débité*, prélevé*, refusé*, problème de paiement, double, paiement échoué, surfacturé`,
      hint: `paiement, carte, payé`,
      against: `acceptez|prenez vous, moyens ~1 paiement, modes ~1 paiement, puis je payer, remboursement, code promo, carte cadeau, code, fidélité`,
    },
    'payment.methods': {
      clear: `
        moyens|modes|moyen|mode|méthodes|facilités ~2 paiement|règlement, comment ~3 payer|régler ~2 $, payer|régler|paiement ~3 par|en|avec|sur ~3 paypal|carte|chèque|virement|fois|klarna|espèces|facture|bancaire|apple|amex|livraison|plusieurs|bitcoin|mandat|twint|bancontact, plusieurs fois, @num fois sans frais, trois|quatre fois ~2 frais, acceptez|prenez vous ~4 paypal|carte|chèques|chèque|amex|visa|virement|klarna|apple|cartes|bitcoin, vous acceptez|prenez ~4 paypal|carte|chèques|chèque|amex|visa|cartes, contre remboursement, paiement à la livraison, payer ~2 plus tard`,
      likely: `moyens ~1 paiement, paypal, klarna, plusieurs fois, virement, chèque, payer`,
      hint: `paiement, régler`,
      against: `refusé*|échoué|erreur|problème|problèmes|débité|prélevé|double|deux fois|pas|impossible, qui ~2 paie|paye, remboursé|remboursement ~3 reçu, enregistré*, payé, retour*`,
    },
    'billing.invoice': {
      clear: `
        facture|factures|reçu|justificatif|ticket ~2 caisse|achat? ~6, @want|envoyer|envoyez|recevoir|télécharger|trouver|obtenir|où|copie ~5 facture|factures|justificatif, facture ~4 commande|@num|pour|au|avec|tva|nom, adresse ~1 facturation, tva, preuve ~1 achat, ticket ~1 caisse, confirmation ~2 commande`,
      likely: `facture*, justificatif, tva, facturation, confirmation de commande`,
      hint: `pdf, copie`,
      against: `sur facture, sans ~2 ticket|facture|reçu, pas ~2 reçu ~3 commande|colis|rembours*, ai reçu, facturé, reçu ~2 un|une|le|la|mon|ma, pas reçu, rien reçu, jamais reçu, toujours`,
    },
    'website.problem': {
      clear: `
        site|application|appli|page|panier|lien|bouton|internet|recherche ~6 marche|fonctionne|bug|bugue|bugge|erreur|lent|lente|plante|bloqué|charge|problème|vide|blanche|inaccessible|panne|planté|affiche|pas, erreur|problème|bug|bogue ~4 site|application|appli|page|panier|lien|recherche, message ~1 erreur, erreur 404|500, 404, ne ~2 charge|affiche|ouvre ~1 pas, ajouter ~3 panier ~4 pas?, impossible ~2 ajouter ~3 panier, problème technique, bug, valider ~3 panier|commande ~4 pas|impossible|erreur`,
      likely: `site|application|appli ~5 pas, bug, plante, message ~1 erreur, panier, problème technique`,
      hint: `page, lien, site`,
      against: `paiement|carte ~3 refusé*, mot de passe|connecter|connexion, sur ~2 site ~3 commandé|acheté|vu, commandé|acheté ~5 site, code promo|réduction, @broken, appareil, suivi`,
    },
    'company.contact': {
      clear: `
        numéro|coordonnées|téléphone|adresse|mail|email ~3 service ~1 client|contact|téléphone|vous|joindre|magasin, numéro ~2 téléphone ~3, votre|vos ~2 numéro|téléphone|adresse|email|mail|horaires|coordonnées|magasin|boutique|magasins, comment ~3 joindre|contacter|appeler ~3, vous joindre|contacter|appeler ~3, horaires ~4 ouverture|magasin|service?, heures ~2 ouverture, ouvert|ouverts quand, êtes ~1 ouvert|ouverts|joignables, où ~3 situé|situés|trouve|êtes|trouvez|magasin|boutique|basés ~4, avez ~2 magasin|boutique|téléphone|showroom|magasins, êtes vous ouvert|ouverts|joignables|fermé, ouvert|ouverts ~3 samedi|dimanche|hui, à quelle heure ~4 ouvrez|fermez|ouvre|ferme, magasin ~3 à|près|physique, qui êtes vous, adresse ~2 retour|retours, service client ~2 numéro|téléphone|joindre, mentions légales`,
      likely: `numéro de téléphone, horaires, coordonnées, joindre, contacter, boutique, service client|clients, magasin`,
      hint: `numéro, appeler, téléphone, contact`,
      against: `mon|mes ~1 numéro|téléphone|mail|email|coordonnées|adresse, changer|modifier ~5 téléphone|email|mail, numéro ~2 commande|suivi, rappelez|rappeler, appelé, conseiller|humain|parler|personne, service client ~4 nul|mauvais|horrible|catastrophique|lamentable|déplorable, grossiste, m appeler`,
    },
    'business.inquiry': {
      clear: `
        grossiste|revendeur|revendeurs|revente|revendre|b2b|professionnel|professionnels|partenariat|partenaire|collaboration|collaborer|influenceur|influenceuse|affiliation|franchise|presse|journaliste|candidature|recrutement|recrutez|emploi|stage|fournisseur|sponsoring|distributeur|grossistes ~3, grande|grandes|grosse|gros|volume quantité|quantités|commande|volume, commande ~2 en gros|nombre, pour ~3 entreprise|société|bureau|école|association|événement ~5 @num|commander|pièces, devis ~4, vendre ~3 vos produits, vendez ~2 en gros, nous sommes ~2 magasin|boutique|restaurant|hôtel|entreprise|école|société|association, distribuer ~2 vos, cadeaux ~1 entreprise, tarifs|tarif ~2 professionnel|pro|pros|gros, travailler ~2 chez|pour|avec ~1 vous`,
      likely: `grossiste, partenariat, collabor*, revend*, devis, recrut*, presse`,
      hint: `entreprise, société, vendre`,
      against: `mon partenaire, facture ~6 société|entreprise, point ~1 presse`,
    },
    'person.request': {
      hint: `conseiller, opérateur, conseillère, aide, aider, assistance`,
    },
    'complaint.service': {
      clear: `
        réclamation|plainte|plaindre|réclamations ~4, mauvais|mauvaise|horrible|nul|nulle|lamentable|déplorable|catastrophique|exécrable|médiocre|pitoyable|honteux ~2 service|expérience|site|boutique|client|entreprise|magasin|sav|communication, service|sav|client|conseiller|livreur|entreprise|communication ~5 nul|lamentable|déplorable|horrible|catastrophique|inadmissible|désagréable|pitoyable|impoli|incompétent|honteux, plus jamais ~4, très|vraiment|extrêmement|tellement|trop ~1 déçu|déçue|mécontent|mécontente|énervé|énervée|insatisfait|fâché|fâchée, inadmissible|inacceptable|scandaleux|honteux, suis ~3 déçu|déçue|mécontent|mécontente|furieux, pas ~2 satisfait|satisfaite|content|contente`,
      likely: `réclamation, plainte, déçu*, mécontent*, inadmissible, inacceptable, lamentable, honte*, scandal*, décevant*`,
      hint: `nul, mauvais*, énerv*`,
    },
    'contact.followup': {
      clear: `
        écrit|appelé|envoyé|contacté|téléphoné|relancé|mail|mails|email|message|messages ~10 pas|aucune|personne|jamais|sans|rien|toujours|ignoré ~4 réponse|répondu|retour|répond|nouvelles|réponses, aucune|sans|pas|toujours ~3 réponse ~3, deuxième|seconde|troisième|quatrième|énième|@num ~1 fois|message|mail|email|relance ~4, personne ~3 répond|répondu|réponds|rappelé, attends ~5 réponse|retour|rappel, relance|relancer ~3, suite à ~2 mon ~3 mail|message|email|appel|demande, mon ~1 dernier|précédent|ancien mail|message|email, ticket|dossier ~2 @num|numéro ~2, comme ~3 déjà ~2 dit|écrit|expliqué, ai déjà ~2 écrit|appelé|envoyé|contacté`,
      likely: `sans réponse, aucune réponse, relanc*, ticket, pas de réponse`,
      hint: `réponse, encore, nouveau`,
    },
    'feedback.given': {
      clear: `
        laisser|donner|écrire|publier|partager|poster ~4 avis|commentaire|témoignage|retour ~2 positif|expérience|produit?, adore|adoré ~4, très|super|vraiment|extrêmement|tellement ~1 content|contente|satisfait|satisfaite|heureux|heureuse|ravi|ravie, excellent|excellente|super|génial|géniale|top|parfait|parfaite|formidable ~2 service|site|produit|qualité|produits|livraison|boutique|accueil|expérience, bravo|félicitations ~3, je recommande ~4, continuez ~2 comme, suggestion ~3 pour|site|améliorer, suis ~2 ravi|ravie|satisfait|satisfaite|contente|content`,
      likely: `avis, adore, ravi*, satisfait*, bravo, compliment*, recommande vivement`,
      hint: `super, parfait, génial, top, magnifique`,
      against: `pas ~2 satisfait*|content*, mauvais avis, mais, insatisfait*, négatif, avis négatif, comment|où ~5 avis|commentaire, chang* ~2 avis`,
    },
    'newsletter.change': {
      clear: `newsletter|newsletters|infolettre|mailing|publicité|publicités|pub|spam ~6, désinscrire|désabonner|désinscription|inscrire|désinscrivez|désabonnez ~5 newsletter|mails|emails|liste|lettre|infolettre, désinscrire|désabonner $, plus ~4 recevoir ~4 mails|emails|e-mails|publicité|sms|newsletter|catalogue|publicités, trop ~2 mails|emails|e-mails, lettre ~1 information`,
      likely: `newsletter, désabonner, désinscrire, publicité, spam`,
      hint: `mails`,
      against: `réduction ~4 newsletter, box, retour, dossier spam|spams`,
    },
    'small.talk': {
      clear: `comment ~1 ça va, ça va, comment allez ~1 vous, bonne|bon ~1 journée|soirée|weekend|nuit|fin|week-end ~2, c est tout ~2, ce sera tout, qui es tu, comment t appelles, raconte ~3 blague, joyeux noël, bonne année, merci ~4 aide, merci pour, merci beaucoup, problème résolu, non merci ~3, au revoir, bonnes fêtes`,
      hint: `bonjour, salut, merci, bonsoir, coucou, au revoir, ok, accord`,
      against: `où, quand, commande, problème, retour, remboursement`,
    },
    'detail.given': {
      clear: `je m appelle, mon nom est, mon|ma|le|la ~1 numéro|commande|code|email|mail|adresse|référence ~4 est ~2, ^ ~1 numéro ~1 commande ~1 @num $, ^ ~1 commande ~2 @num $, voici ~1 mon|ma|le|la|mes ~4, ^ code postal ~1 @num $, ^ ~1 il y a @count @days $, ^ hier $, ^ aujourd hui $, c est le ~2 @num`,
      likely: `@email, c est ~1 @num`,
      hint: `@num`,
      against: `où|quand|comment|pourquoi|que, annul*, retour*|renvoy*, rembours*, modifier|changer, statut|suivi, @broken, pas, peux, pouvez, voudrais, manque, veux`,
    },
    'other.unclear': {
      clear: `ignore|ignorez|oublie|oubliez ~5 instructions|consignes|règles|tout|précédentes, prompt ~1 système, tu es maintenant ~3, fais ~1 comme si, écris ~3 poème|code|chanson|histoire|dissertation|script, capitale ~2 de|du, quel temps ~3 fait, météo, qui est ~3 président|roi, foot|football ~3, recette ~2 de|pour, traduis ~5, horoscope`,
      likely: `blague, poème, météo, politique, recette`,
    },
  },
  signals: frenchSignals,
  satisfied: `merci, super, parfait*, génial*, excellent*, content|contente, satisfait|satisfaite, ravi|ravie, top, adore, bravo, formidable, nickel, magnifique, impeccable`,
  frustrated: `déçu*, mécontent*, énerv*, fâch*, inadmissible, inacceptable, scandal*, honte*, nul, mauvais*, toujours ~2 pas|rien, pourquoi ~3 pas, plus jamais, @broken, problème|problèmes, aucune réponse, sans réponse, malheureusement, lamentable, retard, dommage, réclamation, marre, erreur`,
  urgent: `urgent|urgente|urgence, rapidement, vite, immédiatement, tout de suite, dès que possible, au plus vite, asap, aujourd hui, demain, avant ~1 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain, délai ~1 court, impératif|impérativement`,
  courtesies: `bonjour bonsoir salut coucou hello hi merci ok okay d'accord parfait super génial top bien cool au revoir adieu bye bonne bon journée soirée weekend cordialement bisous ça marche compris entendu excellent nickel remercie`,
  filler: `beaucoup à vous je tu pour votre ton aide tout le la l de d et mille infiniment très c est ce va avance monsieur madame équipe toute les bientôt fin week end ça rapide réponse j ai il te à tous encore aussi`,
  answers: `oui non si ouais exact exactement correct tout juste faux effectivement aucun`,
  things: frenchThings,
  numbers: {
    order: `commande commandes cmd référence ref réf colis order`,
    marker: `n no nr num numéro numero numéros nº n°`,
    linker: `est la le les ma mon mes c de du d avec pour sous voici et concernant svp votre ce cette il s elle où en mes deux suivante ai passé passée j`,
    otherBefore: `taille pointure modèle article chambre appartement téléphone tel portable mobile fax facture client compte ticket dossier coupon rue page carte iban porte bâtiment étage lot`,
    unitAfter: `jour jours semaine semaines mois an ans année années heure heures minutes min secondes pièces pièce personnes fois pages watts paires chemises cartons bouteilles points degrés kilo kilos grammes litres mètres articles colis commandes exemplaires rue avenue`,
    yearBefore: `en depuis de janvier février mars avril mai juin juillet août septembre octobre novembre décembre été hiver printemps automne année`,
    postcode: `postal cp postale postaux`,
    tracking: `suivi tracking suivis expédition`,
  },
}
