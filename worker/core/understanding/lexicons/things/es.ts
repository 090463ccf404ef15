import type { Things } from './things.ts'

export const spanishThings: Things = {
  numbers: 'un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  pieces:
    'pieza piezas par pares unidad unidades ejemplar ejemplares botella botellas caja cajas paquete paquetes',
  size: 'talla tallas talle número',
  sizeNames: { S: 'pequeña', M: 'mediana', L: 'grande' },
  colours: {
    black: 'negro negra negros negras',
    white: 'blanco blanca blancos blancas crudo',
    grey: 'gris grises antracita',
    red: 'rojo roja rojos rojas granate',
    blue: 'azul azules celeste turquesa',
    green: 'verde verdes',
    yellow: 'amarillo amarilla amarillos amarillas',
    orange: 'naranja naranjas anaranjado',
    purple: 'morado morada lila violeta',
    pink: 'rosa rosado rosada',
    brown: 'marrón marrones café',
    beige: 'beige beis',
    gold: 'dorado dorada dorados',
    silver: 'plateado plateada plateados',
  },
  sku: 'sku referencia ref artículo modelo',
  days: 'día días',
  weeks: 'semana semanas',
  months: 'mes meses',
  ago: 'hace desde',
  ahead: 'en dentro',
  near: { hoy: 0, mañana: 1, pasado_mañana: 2, ayer: -1, anteayer: -2 },
  joiners: 'y también además',
  streets: { before: 'calle avenida avda av plaza paseo camino carretera ronda travesía' },
}
