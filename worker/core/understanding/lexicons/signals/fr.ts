import type { SignalPhrases } from '../lexicon.ts'

/** How French shows the signals. */
export const frenchSignals: SignalPhrases = {
  human_request: {
    says: `
      parler|discuter|échanger|parle|joindre|communiquer|parlez|contacter ~4 humain|humaine|personne|conseiller|conseillère|quelqu|agent|opérateur|responsable|interlocuteur|vrai|vraie|conseillers|manager|directeur, @want|veux|besoin|exige|donnez|passez|mettez|avoir|désire ~5 humain|conseiller|conseillère|responsable|opérateur|interlocuteur ~2, vrai|vraie|vrais|réelle|réel ~1 personne|humain|conseiller|interlocuteur|agent|gens|être, être humain, personne réelle|humaine|physique, agent|conseiller|assistance|aide|contact|support humain|humaine
      ^ @pol? @pol? humain|conseiller|agent|opérateur|conseillère|responsable|personne|interlocuteur|un conseiller|humain? @pol? @pol? @pol? @pol? $, un|une conseiller|humain|conseillère|agent|opérateur svp|stp|il|s ~4, conseiller svp, quelqu un ~3 peut|pourrait|pour ~4 appeler|rappeler|aider|aider, pouvez|pourriez|peut|pourrait|peux ~3 vous|on|quelqu|un|tu|me|m ~3 appeler|rappeler|rappelle, rappelez|appelez ~2 moi, me rappeler|appeler, être ~2 rappelé|rappelée|appelé|contacté ~2 téléphone?, rappel ~1 téléphonique, pas ~4 robot|bot|machine|chatbot|ia|ordinateur, mettez ~2 moi ~2 en relation|contact, mise ~1 en relation ~2 conseiller, transférez|transférer|transfert ~3, passez|passe ~1 moi ~3, service client ~2 humain, parler au|à ~2 service ~1 client, ^ @pol? le? service client|clients @pol? @pol? @pol? @pol? $, y a t il quelqu un, y a ~1 quelqu un, live chat, chat en direct, avoir ~1 quelqu un $`,
    not: `agent|conseiller|livreur|homme|personne ~2 de|du|chez|la ~2 dhl|chronopost|colissimo|ups|dpd|gls|poste|banque|amazon, conseiller ~3 dit|a|promis|avait, agent ~3 dit|promis|a, parlé ~4 conseiller|agent|personne, agent immobilier|secret|nettoyant, personne ne ~3, personne n ~3, par personne, pour ~2 personne|personnes, robot ~1 aspirateur|cuisine|ménager|tondeuse|pâtissier, corps humain, une autre personne`,
  },
  legal: {
    says: `avocat|avocats|avocate, tribunal|tribunaux, procès|poursuites|poursuivre ~2 justice?, poursuites|action judiciaires|judiciaire|justice, porter ~1 plainte, plainte ~2 contre|pénale|police|gendarmerie, en justice, mise en demeure, mettre en demeure, huissier, action ~2 justice|groupe, juridique|juridiques ~2, protection juridique, illégal|illégale, conciliateur`,
    not: `ami|amie|mari|femme|frère|soeur|sœur|père|mère|fils|fille ~3 avocat|avocate, avocat ~1 mûr|huile|mûrs|bio, huile ~1 avocat, masque ~2 avocat, noyau ~1 avocat, salade, poursuivre ~3 commande|achat|achats`,
  },
  fraud: {
    says: `arnaque|arnaques|arnaqué|arnaquée|arnaqueur|arnaqueurs|arnaquer, escroquerie|escroc|escrocs|escroqué, fraude|frauduleux|frauduleuse|fraudé, quelqu ~3 utilisé|utilise|piraté|volé ~3 carte, carte ~3 piratée, rétrofacturation|chargeback|opposition ~3 banque|carte|paiement|prélèvement, contester ~4 paiement|banque|prélèvement|débit|transaction, litige ~3 paypal|banque|ouvrir?, police|gendarmerie, faux|fausse ~1 site|boutique, usurpation, phishing|hameçonnage, voleurs|voleur, vol ~2 carte|identité, carte ~2 volée, débit ~2 non autorisé|autorisée, signal-arnaques, scam`,
    not: `police ~1 déguisement|voiture|costume|casquette|jouet|caractère, déguisement ~2 police|voleur, antivol, voleur ~1 déguisement`,
  },
  regulator: {
    says: `dgccrf|dgcrf|ddpp|cnil, répression des fraudes, ufc|que choisir, association ~2 consommateurs, médiateur|médiation, 60 millions ~2, signalconso|signal conso, défenseur des droits, autorités, test-achats, protection ~2 consommateurs, spf économie, arcep`,
  },
  safety: {
    says: `blessé|blessée|blessure|blessures|blessés, hôpital|urgences|pompiers|samu|ambulance, brûlé|brûlée|brûlure|brûlures, pris|prend|prenait ~1 feu, en feu|flammes, incendie, réaction ~1 allergique, allergie ~3 fait|grave|réaction, explosé|explosée|explosion|exploser, avalé|étouffé|étouffée|étouffement, choc|décharge électrique, électrocuté|électrocution, verre|métal|plastique|moisissure|insecte|vers|éclat|éclats|morceau|morceaux ~4 dans|nourriture|plat|bocal|aliment, bouts ~1 verre, intoxication|empoisonné|empoisonnement, vomi|vomir|vomit|vomissements, batterie ~4 explosé|gonflée|chauffe|fondu|fume|brûlante|surchauffe, fumée ~3, fume, coupé ~3 doigt|main, saigne|saigné, dangereux|dangereuse, étincelles, fondu, court-circuit, boutons ~2 peau, est effondré|effondrée|écroulé, donné|provoqué|fait ~2 boutons|plaques|allergie|urticaire`,
    not: `rouge feu, est ~3 dangereux $, est il|elle|ce ~1 dangereux|dangereuse, est ce que ~5 dangereux|dangereuse, sont ils|elles ~1 dangereux|dangereuses, pas|non dangereux|dangereuse, verre ~2 cassé, feu ~1 rouge|camp|artifice, chocolat fondu, fromage ~1 fondu, contre ~3 brûlures, pour ~2 brûlures, carte ~2 avalé*, avalé ~2 carte`,
  },
  self_harm: {
    says: `suicide|suicider|suicidaire, me ~1 tuer, envie ~2 mourir, veux ~2 mourir, en finir ~2 vie|tout, mettre fin ~2 jours, me ~1 faire du mal, plus ~2 envie ~2 vivre, me mutiler`,
    not: `en finir ~2 commande|avec cette`,
  },
  reputation: {
    says: `mauvais|négatif|une|1|zéro|négatifs avis|étoile|commentaire|commentaires|étoiles, avis ~2 négatif|négatifs|mauvais|trustpilot|google|désastreux, avis|poster|publier|partager|vidéo|écrire|commentaire|raconter|dénoncer|témoigner|signaler ~6 trustpilot|google|tiktok|twitter|instagram|facebook|internet|réseaux|sociaux|avis|youtube|forums, trustpilot ~4, réseaux sociaux, sur ~1 tiktok|twitter|facebook|instagram ~4, alerter|prévenir|contacter ~4 médias|presse|presse|journalistes|monde|journaux, mauvaise publicité|pub, bad buzz, avertir|prévenir ~3 autres`,
    not: `vu|trouvé|découvert|suis ~6 instagram|facebook|tiktok|google|réseaux, bon|bons|super|excellent|positif|bonne avis, avis ~1 positif|positifs, réduction ~4 instagram, concours ~3 instagram`,
  },
  anger: {
    says: `scandaleux|scandaleuse|scandale|honteux|honteuse|honte|lamentable|inadmissible|inacceptable|intolérable|ridicule|minable|pitoyable, c est ~3 n importe quoi, n importe quoi, foutage de gueule, foutez ~4 gueule, se foutre ~3, marre ~3, ras le bol, ras-le-bol, pire ~2 service|site|entreprise|magasin|boutique|expérience, plus jamais ~3, furieux|furieuse|énervé|énervée|furax, en colère, très|vraiment|trop ~1 fâché|fâchée|énervé|énervée|remonté, merde|putain|bordel|chier|merdique|fuck, menteurs|menteur|mensonge|mensonges|mentez, voleurs, incompétents|incompétence|incompétent, bande de ~2, j en peux plus, assez ~2 de|attendre, excédé|excédée, exaspéré|exaspérée|exaspérant`,
    not: `sans honte, pas ~1 fâché|énervé, prix ridicule, ridiculement, trop ~1 merde ~2 cool, putain ~2 bien|génial, en ai assez ~2 reçu, marre ~1 de|des ~1 café`,
  },
  distress: {
    says: `pleure|pleurer|pleurs|larmes|pleuré, désespéré|désespérée|désespoir, enterrement|obsèques|funérailles, décédé|décédée|décès, mort ~2 mère|père|mari|femme|fils|fille, deuil, cancer ~3, bout ~1 de nerfs|forces, à bout, ne sais plus quoi, panique|paniquée|panique ~2, dépression|déprimé|déprimée, dévasté|dévastée, supplie, angoisse|angoissée, gâché|gâchée ~3 mariage|anniversaire|noël|fête, soins palliatifs, effondrée`,
    not: `batterie ~2 morte|mort, cancer ~2 zodiaque|signe, larmes ~1 perles`,
  },
  abuse: {
    says: `idiot|idiote|idiots|imbécile|imbéciles|crétin|crétins|connard|connards|connasse|salope|salaud|salauds|enculé|enculés|débile|débiles|abruti|abrutis|pute|con|cons|conne|bouffon|bouffons|incapables|tocards|guignols|clowns, va te faire ~2, allez vous faire ~2, ta gueule, fermez ~2 gueule, nique ~3, fils de pute, tu es|vous êtes ~2 nul|nuls|stupide|bête|inutile|incompétent|incompétents|débile, bot|robot stupide|débile|inutile, stupide ~1 bot|robot|machine, dégage`,
    not: `suis ~3 idiot|idiote|bête|nul|nulle|con|conne, question bête|idiote|stupide`,
  },
  occasion: {
    says: `mariage|mariages, anniversaire|anniversaires, noël|réveillon, saint-valentin|valentin, fête ~2 mères|pères|mère, baptême|communion|bar mitzvah, pâques|halloween, cadeau ~5 pour|avant, pour ~3 fête|soirée|cérémonie|gala, avant ~3 vacances|voyage|départ|noël, remise ~1 diplômes?, baby shower, fiançailles, pendaison ~1 crémaillère, enterrement de vie`,
    not: `réduction ~1 anniversaire, joyeux noël, date ~2 naissance, pull ~2 noël, anniversaire ~2 compte|points|réduction`,
  },
  followup: {
    says: `
      écrit|appelé|envoyé|contacté|téléphoné|relancé|mail|mails|email|emails|message|messages ~10 pas|aucune|personne|jamais|sans|rien|toujours|ignoré ~4 réponse|répondu|retour|répond|nouvelles|réponses, aucune|sans|toujours ~3 réponse ~3, pas ~2 de réponse, pas ~2 eu ~2 réponse|retour, deuxième|seconde|troisième|quatrième|énième|2ème|3ème ~1 fois|message|mail|email|relance|demande ~4, @num fois que je ~3, personne ~3 répond|répondu|réponds|rappelé|rappelle, attends ~5 réponse|rappel, comme ~3 déjà ~2 dit|écrit|expliqué, ai ~2 déjà|hier|plusieurs ~4 écrit|appelé|envoyé|contacté|téléphoné, ignorez|ignorée|ignoré ~2, mon ~1 dernier|précédent mail|message|email, ticket|dossier ~2 @num, je relance|me permets ~2 relancer?, suite à ~2 mon ~3 mail|message|email|appel, sans nouvelles`,
    not: `deuxième|seconde|troisième fois ~3 command*|achète, contacté ~3 transporteur|banque|poste|chronopost`,
  },
  ai_question: {
    says: `robot|bot|humain|humaine|ia|machine|ordinateur|chatbot|personne|conseiller ou ~3 robot|bot|humain|humaine|ia|machine|ordinateur|chatbot|personne|conseiller, êtes|es|etes vous|tu ~4 humain|humaine|robot|bot|ia|machine|réel|réelle|ordinateur|chatbot|personne|conseiller|vrai|vraie|intelligence|chatgpt, vous|tu êtes|es ~4 robot|humain|bot|ia|machine|chatbot|vraie|ordinateur, est ~1 ce ~4 robot|bot|humain|ia|machine|automatique|chatbot|vraie ~1 personne?, c est ~2 robot|bot|humain|ia|machine|chatbot, je parle|parle-je|discute|écris|parlé ~4 humain|robot|bot|ia|machine|personne|ordinateur|chatbot|vraie, parle je ~4 humain|robot|bot|ia|machine|personne, à qui ~1 je? ~1 parle, humain ou ~2 robot|bot|machine|ia, robot ou ~2 humain|personne, ia ou humain, y a ~3 vraie? ~1 humain|personne ~2 derrière, suis ~1 je ~3 robot|humain|bot`,
    not: `êtes vous ~2 vrai ~1 site|magasin, est ce ~3 vrai|véritable ~1 cuir|or|argent, robot ~1 cuisine|aspirateur`,
  },
}
