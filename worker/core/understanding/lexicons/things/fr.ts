import type { Things } from './things.ts'

export const frenchThings: Things = {
  numbers: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
  pieces:
    'pièce pièces paire paires unité unités exemplaire exemplaires bouteille bouteilles boîte boîtes paquet paquets',
  size: 'taille tailles pointure pointures',
  sizeNames: { S: 'petit', M: 'moyen', L: 'grand' },
  colours: {
    black: 'noir noire noirs noires',
    white: 'blanc blanche blancs blanches écru ivoire',
    grey: 'gris grise grises anthracite',
    red: 'rouge rouges bordeaux',
    blue: 'bleu bleue bleus bleues marine turquoise',
    green: 'vert verte verts vertes',
    yellow: 'jaune jaunes',
    orange: 'orange oranges',
    purple: 'violet violette violets mauve',
    pink: 'rose roses',
    brown: 'marron brun brune',
    beige: 'beige beiges',
    gold: 'doré dorée dorés',
    silver: 'argenté argentée argentés',
  },
  sku: 'sku référence réf article modèle',
  days: 'jour jours',
  weeks: 'semaine semaines',
  months: 'mois',
  ago: 'a depuis',
  ahead: 'dans sous',
  near: { aujourdhui: 0, aujourd_hui: 0, demain: 1, après_demain: 2, hier: -1, avant_hier: -2 },
  joiners: 'et aussi sinon également',
  streets: {
    before:
      'rue avenue av boulevard bd bld chemin place allée allées impasse route quai cours square passage',
  },
}
