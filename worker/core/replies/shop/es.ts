import type { ShopStrings } from './strings.ts'

export const es: ShopStrings = {
  stock: {
    inStock: (title) => `Hay existencias de ${title}.`,
    few: (title, units) =>
      units === 1 ? `${title}: queda 1 unidad.` : `${title}: quedan ${units} unidades.`,
    soldOut: (title) => `${title}: sin existencias por el momento.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `hay existencias en ${inStock}` : 'sin existencias'}${soldOut ? `; sin existencias en: ${soldOut}` : ''}.`,
    alternatives: (titles) => `En su lugar, hay existencias de: ${titles}.`,
    offerWatch:
      '¿Quieres un correo cuando vuelva a haber existencias? Dime tu correo electrónico y listo.',
    mail: {
      subject: (title) => `De nuevo disponible: ${title}`,
      text: (title, shop) =>
        `Pediste a ${shop} que te avisara cuando volviera este artículo: ${title}. Vuelve a haber existencias, hasta que se agoten. Este es el único correo al respecto.`,
    },
  },
  product: {
    price: (title, price) => `El precio de ${title} es ${price}.`,
    priceFrom: (title, price) => `El precio de ${title} es desde ${price}, según la versión.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `Esto es lo que sabemos de ${title}: ${sentence}`,
    notStated: (title) =>
      `Los datos de ${title} no lo dicen y prefiero no adivinar. Una persona del equipo puede averiguarlo.`,
    compare: (a, b) => `Comparación de ${a} con ${b}:`,
    cheaper: (title, difference) => `${difference} menos: ${title}.`,
    which: (titles) => `¿A qué artículo te refieres: ${titles}?`,
  },
  sizes: {
    chart: (title) => `La tabla de tallas de ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Según la tabla de tallas, tu talla para ${title} es: ${size}.`,
    between: (smaller, larger) =>
      `Estás entre ${smaller} y ${larger}. Con ${smaller} queda más ajustado; con ${larger}, más holgado.`,
    none: (title) =>
      `Según la tabla de tallas, ninguna talla de ${title} corresponde a esas medidas.`,
    askMeasure: (measures) => `Si me dices tus medidas (${measures}), busco tu talla.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'contorno de pecho',
      waist: 'contorno de cintura',
      hips: 'contorno de cadera',
      inseam: 'entrepierna',
      height: 'estatura',
      foot: 'largo del pie',
    },
  },
  recommend: {
    lead: 'Esto podría encajarte:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `dentro de ${price}`,
    matches: (words) => `coincide con: ${words}`,
    askNeed: '¿Para qué es y cuánto puede costar?',
    none: 'No encuentro nada en nuestro catálogo que encaje con lo que describes, y no quiero convencerte de otra cosa.',
  },
  discount: {
    valid: (code, worth) => `El código ${code} es válido: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('es')}\u00a0% de descuento`,
    until: (day) => `Vale hasta el ${day}.`,
    minimum: (amount) => `Se aplica a partir de ${amount} de compra.`,
    unknown: (code) => `No conozco ningún código ${code}. Revisa cómo se escribe.`,
    expired: (code, day) => `El código ${code} caducó el ${day}.`,
    notYet: (code, day) => `El código ${code} vale a partir del ${day}.`,
    inactive: (code) => `El código ${code} no está activo.`,
    usedUp: (code) => `El código ${code} está agotado.`,
    newCustomers: 'Es solo para un primer pedido.',
    onlyFor: (what) => `Es solo para: ${what}.`,
    askCode: '¿Qué código es? Escríbelo tal como te llegó.',
    cannotMake: 'No puedo crear códigos nuevos.',
  },
  delivery: {
    lead: (country) => `Envío (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'gratis',
    freeFrom: (amount) => `gratis a partir de ${amount}`,
    notTo: (country) => `No enviamos a este país: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `Tu saldo de puntos: ${points}${worth ? `, con un valor de ${worth}` : ''}.`,
    none: 'Con ese correo todavía no hay puntos.',
    earn: (perUnit) =>
      `Cada unidad monetaria completa que gastas da ${perUnit === 1 ? '1 punto' : `${perUnit} puntos`}.`,
  },
  refund: {
    none: (order) => `Por ahora no hay ningún reembolso del pedido ${order}.`,
    whole: (order, day) =>
      `El pedido ${order} se reembolsó por completo${day ? ` el ${day}` : ''}.`,
    part: (order) => `Se reembolsó una parte del pedido ${order}.`,
    amount: (amount) => `El importe es ${amount}.`,
    returnState: {
      requested: (id) =>
        `La devolución ${id} está abierta; el dinero se envía cuando nos haya llegado el paquete.`,
      received: (id) => `La devolución ${id} nos ha llegado y se está revisando.`,
      refunded: (id) => `La devolución ${id} está terminada y reembolsada.`,
      rejected: (id) => `La devolución ${id} no se ha podido aceptar.`,
      withdrawn: (id) => `La devolución ${id} se retiró.`,
    },
  },
  orders: { lead: 'Tus últimos pedidos:' },
  contact: {
    hours: (hours) => `Nuestro equipo está en este horario: ${hours}.`,
    closedOn: (days) => `Cerrado: ${days}.`,
    at: (ways) => `Puedes localizarnos aquí: ${ways}.`,
    here: 'O directamente en este chat.',
  },
  priceMatch: { toPerson: 'Una persona del equipo compara los precios y te responde.' },
  notices: {
    shipped: {
      subject: (order) => `El pedido ${order} está en camino`,
      text: (order, shop) =>
        `Buenas noticias de ${shop}: el pedido ${order} se ha entregado al transportista.`,
    },
    delayed: {
      subject: (order) => `El pedido ${order} llega más tarde`,
      text: (order, shop, day) =>
        `Lo sentimos: el pedido ${order} de ${shop} llega más tarde de lo previsto. Ahora se espera para el ${day}.`,
      unknownDay: (order, shop) =>
        `Lo sentimos: el pedido ${order} de ${shop} llega más tarde de lo previsto. Todavía no tenemos una nueva fecha.`,
    },
    delivered: {
      subject: (order) => `El pedido ${order} ha llegado`,
      text: (order, shop) =>
        `El pedido ${order} de ${shop} se ha entregado. Si no está, responde a este correo.`,
    },
    optOut: 'Si no quieres recibir estos avisos, responde STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from} a ${to} días laborables`
  return to === 1 ? '1 día laborable' : `${to} días laborables`
}
