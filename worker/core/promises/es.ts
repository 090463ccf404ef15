import type { Phrases } from './phrases.ts'

/** How promises are made in Spanish; the future of the first person needs no other word. */
export const spanish: Phrases = {
  sets: {
    team: `compañero compañera compañeros equipo departamento responsable encargado encargada almacén contabilidad agente técnico alguien especialista supervisor`,
    third: `transportista mensajería correos seur dhl ups dpd gls mrw almacén proveedor fabricante banco compañero compañera compañeros equipo departamento logística contabilidad`,
    money: `reembolso dinero importe abono devolución cantidad diferencia transferencia pago gastos`,
    goods: `pedido paquete reemplazo artículo producto etiqueta envío repuesto pieza recambio vale sustituto`,
    you: `te le les os`,
  },
  commits: `
    voy|vamos a, @team ~4 va|van a, me|nos comprometo|comprometemos a`,
  acts: {
    refund: `
      reembolsar*|reintegrar*|devolverle|devolverte|devolverles|abonar*, devolver ~4 @money, hacer|hacerle|hacerte|realizar|efectuar|emitir|tramitar|procesar|gestionar|iniciar|ordenar|enviar ~5 @money, @you reembolso|reembolsamos|devuelvo|devolvemos|abonamos`,
    call: `llamar|llamarle|llamarte|llamarles|llamarla|llamarlo|telefonear*, @you llamo|llamamos, llamará`,
    reply: `
      contactar|contactarle|contactarte|contactarles|responder|responderle|responderte|informar|informarle|informarte|avisar|avisarle|avisarte|escribir|escribirle|escribirte|contestar|contestarle|contestarte|notificar|notificarle,
      ponernos|ponerme ~2 contacto, comunicar|comunicarle|comunicarnos|comunicarme, mantener|mantenerle|mantenerte ~2 informado|informada|informados|tanto, dar|darle|darte ~4 respuesta|noticias, @you aviso|avisamos|escribo|escribimos|informo|informamos|contacto|contactamos|confirmo|confirmamos|mantengo|mantenemos,
      enviar|enviarle|enviarte ~5 correo|email|mensaje|respuesta|confirmación|información, contactará|responderá|escribirá|avisará|informará`,
    send: `enviar|enviarle|enviarte|mandar|mandarle|mandarte|reenviar|reenviarle|reenviarte|expedir|despachar|reponer|reemplazar|sustituir, cambiar ~3 por, @you envío|enviamos|mando|mandamos`,
    check: `
      comprobar*|revisar*|verificar*|investigar*|averiguar*|mirar*|consultar*|examinar*, abrir ~4 investigación|reclamación|incidencia, hablar ~2 con ~3 @third, contactar|llamar|preguntar ~3 @third, ponernos|ponerme ~1 contacto con ~3 @third`,
    other: `
      cancelar*|anular*|modificar*|cambiar|corregir*|actualizar*|tramitar*|gestionar*|solicitar*|reservar*|aplicar*|ampliar*|escalar*|trasladar*|arreglar*|solucionar*|resolver*|organizar*|programar*|eliminar*|procesar*, pasar ~4 @team, encargarme|encargarnos, ocuparme|ocuparnos`,
  },
  says: {
    refund: `
      @team ~4 hará|realizará|efectuará|procesará|emitirá|devolverá ~4 @money, @money ~2 estará|estarán ~4 cuenta, procederé|procederemos ~4 @money, reembolsaré|reembolsaremos|reintegraré|reintegraremos|abonaré|abonaremos, devolveré|devolveremos ~4 @money, haremos|haré|realizaremos|realizaré|efectuaremos|emitiremos|tramitaremos|tramitaré|procesaremos|procesaré|gestionaremos ~4 @money,
      @money ~5 será|serán ~2 procesado|realizado|abonado|abonada|reembolsado|reembolsados|devuelto|emitido|ingresado|efectuado|enviado, se @you reembolsará|abonará|devolverá|ingresará|reintegrará, @money se ~2 reembolsará|abonará|hará|realizará|efectuará|procesará|tramitará|ingresará, recibirá|recibirás|recibirán|tendrá|tendrás ~4 @money, será|serás ~2 reembolsado|reembolsada,
      se @you devuelve|reembolsa|abona, @you reembolso|reembolsamos, @you devuelvo|devolvemos ~4 @money, @you abonamos`,
    call: `llamaré|llamaremos|telefonearé|telefonearemos, @you llamo|llamamos, @team ~5 llamará, @you llamará ~4 @team, recibirá|recibirás ~3 llamada`,
    reply: `
      @you digo|decimos algo, diré|diremos algo, contactaré|contactaremos|responderé|responderemos|informaré|informaremos|avisaré|avisaremos|escribiré|escribiremos|contestaré|contestaremos|notificaremos|confirmaré|confirmaremos|comunicaremos|comunicaré, pondré|pondremos ~3 contacto, mantendré|mantendremos ~3 informado|informada|informados|tanto, daré|daremos ~4 respuesta|noticias,
      @team ~5 contactará|responderá|escribirá|avisará|informará|comunicará, @team ~5 pondrá ~3 contacto, tendrá|tendrás|recibirá|recibirás|recibirán ~4 respuesta|noticias|contestación, @you respondo|respondemos|aviso|avisamos|escribo|escribimos|contacto|contactamos|confirmo|confirmamos, @you mantengo|mantenemos ~2 informado|informada|tanto, enviaré|enviaremos|mandaré|mandaremos ~5 correo|email|mensaje|respuesta|confirmación|información`,
    send: `
      enviaré|enviaremos|mandaré|mandaremos|reenviaré|reenviaremos|despacharemos|expediremos|repondremos|sustituiremos|reemplazaremos|reemplazaré, @team ~4 enviará, @goods ~4 será|serán ~2 enviado|enviada|enviados|despachado|expedido|reenviado|reemplazado|sustituido, @goods ~3 saldrá, @goods se ~1 enviará, se @you enviará,
      @you envío|enviamos|mando|mandamos, recibirá|recibirás ~4 reemplazo|etiqueta|vale|factura|nuevo|nueva|sustituto`,
    check: `
      comprobaré|comprobaremos|revisaré|revisaremos|verificaré|verificaremos|investigaré|investigaremos|averiguaré|averiguaremos|consultaré|consultaremos|miraré|miraremos, hablaré|hablaremos con, contactaré|contactaremos|llamaré|llamaremos ~3 @third, preguntaré|preguntaremos, @team ~4 revisará|comprobará|verificará|investigará, abriremos|abriré ~3 investigación|reclamación|incidencia, lo ~1 reviso|compruebo|consulto|miro, pondré|pondremos ~2 contacto con ~3 @third`,
    other: `
      cambio|modifico|actualizo ~1 dirección|pedido, cancelaré|cancelaremos|anularé|anularemos|modificaré|modificaremos|cambiaré|cambiaremos|corregiré|corregiremos|actualizaré|actualizaremos|tramitaré|tramitaremos|gestionaré|gestionaremos|solicitaré|solicitaremos|reservaré|reservaremos|resolveremos|solucionaremos|pasaré|pasaremos|trasladaré|trasladaremos,
      me encargo|encargaré|ocupo|ocuparé, nos encargamos|encargaremos|ocupamos|ocuparemos, pedido|dirección|suscripción|solicitud ~3 será ~2 cancelado|cancelada|modificado|modificada|actualizada|corregida|tramitada|procesada`,
  },
  timed: {
    refund: `reembolso ~2 en|antes|dentro, @money ~4 llegará|aparecerá`,
    reply: `respuesta ~2 en|antes|dentro, tiene|tendrá ~3 respuesta`,
    send: `@goods ~3 sale|salen, lo ~1 envío|enviamos|mando|mandamos, enviamos|envío ~3 @goods, se ~1 envía|enviará`,
    check: `lo ~1 revisamos|comprobamos|consultamos|miramos`,
    other: `lo ~1 soluciono|solucionamos|resuelvo|resolvemos|arreglo|arreglamos, lo ~1 cancelo|cancelamos|modifico|modificamos|tramito|tramitamos|gestiono|gestionamos`,
  },
  breaks: `si, que, cuando, cuanto, porque, pero, como, cómo, para que, mientras, donde, hasta que, necesito|necesitamos|necesitaré|necesitaremos, pedir|pedirle|pedirte, quiere|quieres|desea, favor, tiene|tienes que, debe|debes`,
  yours: `puede|puedes|pueden|podrá|podrás|podrán|debe|debes|deberá|deberás, tiene|tienes|tendrá|tendrás que, favor, usted|ustedes|tú`,
  others: `antes de, antes que, transportista, mensajería, correos, seur, dhl, ups, dpd, gls, mrw, banco, paypal, klarna, cliente, aduana, usted, repartidor`,
  nouns: `de|del|el|su|tu|un envío|reembolso|aviso|contacto|abono`,
  nots: `no, nunca, jamás, ni, tampoco, hemos, he, ha, han, sido, ningún|ninguna, intentar*|intentaré|intentaremos, esperamos|espero, quizás|quizá, normalmente|habitualmente|generalmente, por ~2 transportista|banco|correos|seur|dhl`,
  conditions: `
    ^ por favor, ^ díganos|dígame|dime|dinos|envíe|envíenos|envíame|indíquenos|indique, cuando ~4 disponible|existencias|stock, si, siempre que, en caso, una vez que? ~3 recibido|recibida|recibamos|reciba|recibida|llegue|devuelto|envíe|envíes|devuelva|haya, en cuanto ~4 recibamos|reciba|llegue|envíe|envíes|devuelva|devuelvas|tengamos ~4, cuando ~4 recibamos|reciba|llegue|envíe|envíes|devuelva|devuelvas|devuelto,
    tras|después ~2 recibir|recepción|devolución|recibida|recibido|devolver, tan pronto como ~3 recibamos|llegue|envíe|envíes|devuelva, al recibir, a la recepción, hasta que ~2 recibamos|envíe|devuelva`,
  harmless: `por favor disculpe|disculpa|acepte|tenga|ten, no solo, no más tarde, a más tardar, si tiene|tienes ~3 pregunta|preguntas|duda|dudas|consulta, si ~1 necesita|necesitas ~3, si es posible|necesario, si le|te parece, no dude|dudes, no se|te preocupe|preocupes, en cuanto tenga|tengamos ~3 noticias|respuesta|información|novedades|algo, en cuanto sepa|sepamos`,
  moments: `momento, momentito, segundo, instante, ahora mismo, ahora`,
  ands: 'y e o u luego después',
  here: `aquí, en este chat, en esta conversación`,
  reach: `email*, correo, mail*, teléfono*, número, móvil, contactarle|contactarte|localizarle|localizarte`,
  times: {
    minutes: 'minuto minutos min',
    hours: 'hora horas h',
    business: 'hábiles laborables hábil laborable laborales',
    workdays: '',
    numbers: {
      par: 2,
      unos: 3,
      unas: 3,
      pocos: 3,
      algunos: 3,
      varios: 3,
      trece: 13,
      catorce: 14,
      quince: 15,
      veinte: 20,
      veinticuatro: 24,
      treinta: 30,
      cuarenta: 40,
    },
    lasting: 'durante desde hace válido últimos tarda por',
    within: 'en dentro de plazo próximos próximas antes menos',
    days: {
      0: 'hoy, esta tarde|noche|mañana, hoy mismo, inmediatamente, de inmediato, enseguida, final del día, ahora mismo',
      1: 'mañana por la mañana|tarde',
    },
    week: 'esta semana, final|fin|finales de semana, final|fin|finales de la|esta semana',
    nextWeek: 'próxima semana, semana que viene, semana próxima, final de la próxima semana',
    month: 'final|fin|finales de mes, final|fin|finales de|del este? mes, este mes',
  },
}
