import type { Things } from './things.ts'

export const portugueseThings: Things = {
  numbers: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze',
  pieces:
    'peça peças par pares unidade unidades garrafa garrafas caixa caixas pacote pacotes exemplares',
  size: 'tamanho tamanhos tam número',
  sizeNames: { S: 'pequeno', M: 'médio', L: 'grande' },
  colours: {
    black: 'preto preta pretos pretas',
    white: 'branco branca brancos brancas',
    grey: 'cinza cinzento cinzenta cinzentos',
    red: 'vermelho vermelha vermelhos vermelhas bordô',
    blue: 'azul azuis turquesa',
    green: 'verde verdes',
    yellow: 'amarelo amarela amarelos amarelas',
    orange: 'laranja cor_de_laranja',
    purple: 'roxo roxa lilás violeta',
    pink: 'rosa',
    brown: 'castanho castanha marrom castanhos',
    beige: 'bege',
    gold: 'dourado dourada',
    silver: 'prateado prateada',
  },
  sku: 'sku referência ref artigo modelo',
  days: 'dia dias',
  weeks: 'semana semanas',
  months: 'mês meses',
  ago: 'há faz atrás desde',
  ahead: 'em daqui dentro',
  near: { hoje: 0, amanhã: 1, depois_de_amanhã: 2, ontem: -1, anteontem: -2 },
  weekdays: { segunda_feira: 1, terça_feira: 2, quarta_feira: 3, quinta_feira: 4, sexta_feira: 5 },
  streets: { before: 'rua avenida av travessa praça largo estrada alameda rodovia praceta' },
}
