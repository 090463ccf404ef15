import type { Strings } from './strings.ts'

export const es: Strings = {
  greeting: (desk, shop) =>
    `Hola, soy ${desk}, el asistente de IA de ${shop}. Puedo consultar tu pedido y responder a tus preguntas sobre la tienda a cualquier hora. Si lo prefieres, puedes hablar con una persona cuando quieras.`,
  askOrderNumber: (example) =>
    `Con gusto lo miro. ¿Cuál es tu número de pedido? Tiene este aspecto: ${example}.`,
  findOrderNumber: (example) =>
    `El número de pedido está en el asunto del correo de confirmación y en la factura; tiene este aspecto: ${example}. Si no lo encuentras, una persona del equipo puede buscar el pedido por ti.`,
  askProof: (orders) =>
    `Gracias. Para mostrarte ${orders}, necesito el correo electrónico con el que se hizo la compra o el código postal de entrega.`,
  denied:
    'No consigo relacionar ese número de pedido con ese correo electrónico o código postal. Revisa los dos datos e inténtalo de nuevo, o habla con una persona.',
  someDenied:
    'No he podido relacionar todos los pedidos que mencionas con ese correo electrónico o código postal.',
  lockedOut:
    'Para proteger la privacidad de los pedidos, durante un rato no puedo comprobar más datos aquí.',

  state: {
    cancelled: (order) => `Tu pedido ${order} se canceló.`,
    unpaid: (order) =>
      `Tu pedido ${order} está pendiente de pago; se enviará en cuanto lo recibamos.`,
    preparing: (order) =>
      `Tu pedido ${order} está pagado y lo estamos preparando. Todavía no se ha enviado.`,
    partly_shipped: (order) => `Parte de tu pedido ${order} ya se ha enviado.`,
    shipped: (order) => `Tu pedido ${order} se ha entregado al transportista.`,
    in_transit: (order) => `Tu pedido ${order} está en camino.`,
    out_for_delivery: (order) => `Buenas noticias: tu pedido ${order} está hoy en reparto.`,
    delivered: (order) => `Tu pedido ${order} ya se ha entregado.`,
    partly_delivered: (order) => `Parte de tu pedido ${order} ya se ha entregado.`,
    attempted: (order) =>
      `El transportista intentó entregar tu pedido ${order}, pero no lo consiguió.`,
    exception: (order) => `Hay un problema con la entrega de tu pedido ${order}.`,
    returned: (order) => `Tu pedido ${order} viene de vuelta a nuestra tienda.`,
  },
  placedOn: (date) => `El pedido se hizo el ${date}.`,
  notShipped: (units) =>
    units === 1 ? 'Queda 1 artículo por enviar.' : `Quedan ${units} artículos por enviar.`,
  parcel: (position, count, units) =>
    `Paquete ${position} de ${count} (${units === 1 ? '1 artículo' : `${units} artículos`})`,
  parcelState: {
    label_created: 'en manos del transportista, aún sin escanear',
    in_transit: 'en camino',
    out_for_delivery: 'hoy en reparto',
    delivered: 'entregado',
    attempted: 'se intentó la entrega',
    exception: 'detenido por una incidencia',
    returned: 'de vuelta a nuestra tienda',
  },
  shippedOn: (date) => `Se envió el ${date}.`,
  deliveredOn: (date) => `Se entregó el ${date}.`,
  expectedOn: (date) => `Debería llegar el ${date}.`,
  expectedLate: (date) => `Debía llegar el ${date}. Va con retraso y lo sentimos.`,
  carrierTracking: (carrier, tracking) => `${carrier}, número de seguimiento ${tracking}.`,
  trackingOnly: (tracking) => `Número de seguimiento ${tracking}.`,
  lateOffer:
    'Si quieres que preguntemos al transportista, una persona del equipo puede encargarse.',
  helpOffer: 'Si hay algo que no está bien, una persona del equipo puede encargarse.',

  articleLead: (title) => `Esto dice nuestra página de ayuda «${title}»:`,
  articleInOtherLanguage: (language) =>
    `Nuestra página de ayuda sobre este tema está en ${language}:`,
  notSure:
    'De eso no estoy seguro y prefiero no adivinar. ¿Quieres que te responda una persona o puedes decírmelo con otras palabras?',
  unclear:
    'No lo he entendido del todo. Puedes preguntarme por un pedido, la entrega, una devolución o el pago, o hablar con una persona.',

  hello: (desk) => `¡Hola! Soy ${desk}, el asistente de IA. ¿En qué puedo ayudarte?`,
  thanks: '¡De nada! ¿Necesitas algo más?',
  bye: 'Gracias por tu visita. ¡Que tengas un buen día!',
  acknowledged: 'De acuerdo. ¿Puedo ayudarte en algo más?',
  iAmAi: (desk, shop) =>
    `Soy ${desk}, un asistente de IA de ${shop}, no una persona. Si prefieres hablar con una persona, solo tienes que decirlo.`,

  handover: (when) =>
    `Le paso tu consulta a una persona del equipo, con todo lo que has escrito. ${when}`,
  draftWaiting: (when) =>
    `Gracias, lo he preparado todo para una persona del equipo, que lo revisará y te responderá. ${when}`,
  answersWithin: (duration) => `El equipo suele responder en menos de ${duration}, aquí mismo.`,
  answersFrom: (moment) =>
    `Nuestro equipo vuelve a estar disponible el ${moment} h y te responderá aquí.`,
  answersSoon: 'El equipo te responderá aquí en cuanto pueda.',
  askEmail: '¿En qué correo electrónico podemos localizarte si tienes que irte?',
  emailNoted: (email) => `Gracias. También podemos localizarte en ${email}.`,
  safetyFirst:
    'Si hay alguien herido o en peligro, llama primero al número de emergencias de tu país.',
  crisis:
    'Siento mucho que estés pasando por esto. Tú importas. Si estás en peligro, llama ahora al número de emergencias de tu país (112 en Europa, 911 en Estados Unidos); en una línea de ayuda cercana puedes hablar con alguien a cualquier hora.',
  overdue: (when) =>
    `Llevas esperando más de lo que prometimos. Lo siento; ya he avisado al equipo. ${when}`,
  agentJoined: (name) => `${name} se ha unido a la conversación.`,
  deskBack: (desk) => `${desk}, el asistente de IA, ha vuelto a la conversación.`,
  resolved:
    'Esta conversación se ha marcado como resuelta. Si necesitas algo más, vuelve a escribirnos.',
  cannotLookUp:
    'Ahora mismo no puedo consultar pedidos. Una persona del equipo lo revisará y te responderá.',

  choicePerson: 'Hablar con una persona',
  choiceNoNumber: 'No lo encuentro',
  choiceTrack: '¿Dónde está mi pedido?',
  and: 'y',
  minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
  hours: (count) => (count === 1 ? '1 hora' : `${count} horas`),
  mailSubject: 'Tu mensaje',
  mailSignature: (desk, shop) =>
    `${desk}, asistente de IA de ${shop}. Si prefieres una persona, dilo y ya está.`,
}
