import type { ActionStrings } from './strings.ts'

export const es: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Antes de cambiar nada tengo que asegurarme de que eres tú. He enviado un código de 6 cifras a ${address}, el correo del pedido. Escríbelo aquí, por favor; vale durante una hora.`,
    codeMaybe:
      'Si conocemos ese correo, hay un código de 6 cifras en camino. Escríbelo aquí, por favor; vale durante una hora.',
    wrongCode:
      'Ese código no es correcto. Mira nuestro correo más reciente y escribe otra vez las 6 cifras.',
    askEmail: '¿Qué correo electrónico usas con nosotros?',
    tooMany:
      'Hoy no puedo enviar más códigos a ese correo. En su lugar, puede ayudarte una persona del equipo.',
    verified: 'Gracias, ahora ya sé que eres tú.',
    mailSubject: (shop) => `Tu código para ${shop}`,
    mailText: (code, shop) =>
      `Tu código para el chat con ${shop} es ${code}. Vale durante una hora. Si no lo has pedido, puedes ignorar este correo; no se ha cambiado nada.`,
  },

  ask: {
    'order.cancel': (order) => `¿Cancelo el pedido ${order} completo?`,
    'claim.open': (order) =>
      `El transportista dice que el pedido ${order} se ha entregado. Mira primero con los vecinos, en la puerta y en el buzón. Si no está, ¿abro una reclamación al transportista?`,
    'invoice.send': (order) =>
      `¿Envío una copia de la factura del pedido ${order} al correo del pedido?`,
    'order.payment': (order) => `¿Cambio la forma de pago del pedido ${order}?`,
    'order.items': (order, swaps) => `¿Cambio el pedido ${order} así: ${swaps}?`,
    'order.quantity': (order, what) => `¿Cambio el pedido ${order} así: ${what}?`,
    'order.address': (order, address) => `¿Envío el pedido ${order} a esta dirección: ${address}?`,
    'return.open': (order, what) =>
      `¿Abro una devolución del pedido ${order} con estos artículos: ${what}?`,
    'return.exchange': (order, swaps) => `¿Abro un cambio para el pedido ${order}: ${swaps}?`,
    'refund.pay': (order, amount) => `¿Reembolso ${amount} por el pedido ${order}?`,
    'subscription.pause': (what, months) => `¿Pauso tu suscripción (${what}) durante ${months}?`,
    'subscription.resume': (what) => `¿Reanudo tu suscripción (${what})?`,
    'subscription.skip': (what, day) => `¿Salto la entrega prevista para el ${day} (${what})?`,
    'subscription.swap': (what, into) => `¿Cambio tu suscripción de ${what} a ${into}?`,
    'subscription.frequency': (what, every) =>
      `¿Envío a partir de ahora ${every} tu suscripción (${what})?`,
    'subscription.cancel': (what) => `¿Doy de baja tu suscripción (${what})?`,
    'account.reset': () =>
      '¿Hago que te llegue a tu correo un enlace para poner una contraseña nueva?',
    'account.email': (to) => `¿Cambio el correo de tu cuenta a ${to}?`,
    'account.address': (address) => `¿Guardo esta dirección como la tuya: ${address}?`,
    'stock.watch': (what) => `¿Te escribo cuando vuelva a haber existencias de ${what}?`,
    'newsletter.stop': (address) => `¿Doy de baja ${address} del boletín?`,
    'privacy.export': () => '¿Pido una copia de todos los datos que guardamos sobre ti?',
    'privacy.erase': () => '¿Pido que se borren tus datos?',
  },
  done: {
    'order.cancel': 'Hecho: el pedido está cancelado.',
    'order.address': 'Hecho: el pedido va a la nueva dirección.',
    'order.items': 'Hecho: el pedido está cambiado.',
    'order.quantity': 'Hecho: el pedido está cambiado.',
    'order.payment': 'Hecho: la forma de pago está cambiada.',
    'return.open': 'Hecho: tu devolución está abierta.',
    'return.exchange': 'Hecho: tu cambio está abierto.',
    'return.withdraw': 'Hecho: la devolución queda retirada.',
    'refund.pay': 'Hecho: el reembolso está en camino.',
    'claim.open':
      'Hecho: la reclamación al transportista está abierta. Una persona del equipo le hace seguimiento.',
    'subscription.pause': 'Hecho: tu suscripción está en pausa.',
    'subscription.resume': 'Hecho: tu suscripción vuelve a estar activa.',
    'subscription.skip': 'Hecho: la próxima entrega se salta.',
    'subscription.swap': 'Hecho: tu suscripción está cambiada.',
    'subscription.frequency': 'Hecho: el nuevo ritmo cuenta a partir de la próxima entrega.',
    'subscription.cancel': 'Hecho: tu suscripción está dada de baja.',
    'account.reset':
      'Si hay una cuenta con ese correo, hay un enlace para una contraseña nueva en camino. Mira también en la carpeta de correo no deseado.',
    'account.email': 'Hecho: tu cuenta tiene el nuevo correo.',
    'account.address': 'Hecho: tu dirección está guardada.',
    'stock.watch': 'Hecho: te escribimos cuando vuelva a haber existencias.',
    'newsletter.stop': 'Hecho: ese correo ya no recibe el boletín.',
    'invoice.send': 'Hecho: la factura está en tu correo.',
    'privacy.export': 'Hecho: la copia de tus datos está en camino.',
    'privacy.erase': 'Hecho: tus datos están borrados.',
  },
  moneyBack: (amount, when) => `Recuperas ${amount} ${when}.`,
  moneyDue: (amount) => `Importe adicional que se cobra: ${amount}.`,
  days: (from, to) =>
    from === to
      ? `en ${to === 1 ? '1 día laborable' : `${to} días laborables`}`
      : `en un plazo de ${from} a ${to} días laborables`,
  atOnce: 'al momento',
  returnNumber: (id) => `Tu número de devolución es ${id}.`,
  returnNext: 'Ponlo en el paquete; las instrucciones están en el correo.',
  returnLink: (link) => `Aquí puedes obtener tu etiqueta: ${link}`,
  undoHint: (minutes) =>
    `Tienes ${minutes === 1 ? '1 minuto' : `${minutes} minutos`} para deshacerlo.`,
  receiptByMail: (address) => `Se envía una confirmación a ${address}.`,
  slow: 'Lo he pasado, pero el sistema de la tienda va lento ahora mismo. Te lo digo aquí en cuanto esté; por favor, no lo envíes otra vez.',
  failed: 'No ha funcionado. No se ha cambiado nada y una persona del equipo se encarga.',
  declined: 'De acuerdo, lo he dejado todo como está.',
  yesOrNo: 'Dímelo con un sí o un no, por favor.',

  choiceYes: 'Sí, por favor',
  choiceNo: 'No, déjalo así',
  choiceUndo: 'Deshacer',

  refused: {
    identity: 'No puedo hacerlo hasta saber que eres tú.',
    not_yours: 'No consigo relacionar eso con tus datos.',
    not_found: 'No lo encuentro. Revísalo y dímelo otra vez, por favor.',
    not_offered: 'La tienda no ofrece eso aquí.',
    shipped:
      'El pedido ya ha salido de nuestro almacén y no se puede cambiar ni cancelar. Puedes devolverlo cuando haya llegado.',
    not_delivered: 'Eso solo es posible cuando el paquete haya llegado.',
    cancelled: 'Eso ya está cancelado.',
    unpaid: 'Todavía no se ha pagado, así que no hay nada que reembolsar.',
    changed_before: 'El pedido ya se cambió una vez y no se puede volver a cambiar ni cancelar.',
    returned_before: 'Para eso ya hay una devolución o un cambio abierto.',
    out_of_window: 'Según nuestras condiciones, el plazo para eso ha terminado.',
    not_returnable: 'Este tipo de producto no se puede devolver.',
    not_in_order: 'Eso no está en el pedido en esa cantidad.',
    not_available: 'De esa versión no hay existencias en este momento.',
    other_product: 'Solo se puede cambiar por otra versión del mismo producto.',
    same_item: 'Esa es la versión que ya tienes.',
    payment_method: 'Esa forma de pago no se puede usar para esto.',
    balance: 'El saldo de esa tarjeta regalo no es suficiente.',
    reason: 'Según nuestras condiciones, por ese motivo no es posible.',
    over_paid: 'Eso es más de lo que se pagó.',
    over_limit: 'Esa cantidad la tiene que decidir una persona del equipo.',
    cap: 'Eso se ha hecho demasiadas veces últimamente; una persona del equipo se encarga.',
    address:
      'La dirección no está completa. Necesito calle y número, código postal, localidad y país.',
    country: 'No enviamos a ese país.',
    nothing_changes: 'Ya está así, de modo que no se ha cambiado nada.',
    subscription_state: 'Eso no es posible con la suscripción tal como está ahora.',
    email: 'Ese correo electrónico no se puede usar.',
  },

  need: {
    item: (items) => `¿A qué artículo te refieres: ${items}?`,
    variant: (item, variants) => `¿Qué quieres en lugar de ${item}? Hay: ${variants}.`,
    quantity: (item) => `¿Cuántas unidades de ${item} quieres?`,
    address:
      'Envíame la nueva dirección completa: calle y número, código postal y localidad, país.',
    reason: (reasons) => `¿Cuál es el motivo? Podemos aceptar: ${reasons}.`,
    newEmail: '¿Qué correo tiene que ser a partir de ahora?',
    months: '¿Cuántos meses tiene que durar la pausa?',
    frequency: '¿Cada cuánto tiene que llegar? Por ejemplo, cada 4 semanas.',
    subscription: (list) => `¿A qué suscripción te refieres: ${list}?`,
    noSubscription: 'No encuentro ninguna suscripción con tu correo.',
    whichOrder: (list) => `¿A qué pedido te refieres: ${list}?`,
    whichChange: '¿Qué cambio: la versión de un producto o el número de unidades?',
  },
  months: (count) => (count === 1 ? '1 mes' : `${count} meses`),
  every: (days) => {
    if (days === 1) return 'cada día'
    if (days === 7) return 'cada semana'
    return days % 7 === 0 ? `cada ${days / 7} semanas` : `cada ${days} días`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: (from, to) => `${to} en lugar de ${from}`,
}
