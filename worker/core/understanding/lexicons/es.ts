/* oxlint-disable max-lines -- a data table */
import type { Lexicon } from './lexicon.ts'
import { spanishSignals } from './signals/es.ts'
import { spanishThings } from './things/es.ts'

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  common: `el la los las un una unos unas y o de del al a en por para con sin que qué quién cuándo cuando cómo como dónde
    donde cuánto cuánta cuántos cuánto cuál cuáles no sí si ya aún aun todavía nunca nada es son eres está están estoy esta este
    estos ese esa eso fue era ser estar he has ha han hemos tengo tiene tienen quiero quisiera puedo puede pueden puedes me
    te se le lo nos les mi mis tu tus su sus nuestro hola buenos buenas días tardes noches gracias favor pero porque más muy
    también hace desde hasta antes después hoy mañana ayer aquí ahí pedido paquete llegado recibido llega llegar alguien
    algo hay había tenéis podéis vuestro vuestra soy era favor pedí sobre`,
  typical: `ción ñ ll que ado ido ía ar ¿ ¡ dad mos ez`,
  known: `pedir pedidos perdido pedida compra compras comprar cobrar cobro cobrado cambio cambiar cambia tala talla tallas
    paga pagar pago pagos paquetes parque carta tarjeta tarde tardes cuenta cuentas cuento punto puntos llegar llegas llevar
    llevan envía envío enviar persona personas personal correo correos precio premio recibo recibir recoger`,
  sets: {
    parcel: `pedido pedidos pedio pedid paquete paquetes envío envios entrega orden compra compras artículo artículos
      producto productos mercancía encargo`,
    my: `mi mis nuestro el la este esta ese un una lo los las tu su`,
    not: `no nada nunca ningún ninguna tampoco sin`,
    want: `quiero quisiera querría quería puedo podría podéis pueden puede puedes necesito gustaría deseo debo podemos
      queremos hay tengo`,
    change: `cambiar modificar cambio cambiarlo modificación cambiarla corregir actualizar cambiado editar cambie`,
    days: `día días semana semanas mes meses`,
    count: `0 un una dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos quince`,
    broken: `roto rota rotos rotas dañado dañada dañados dañadas defectuoso defectuosa defectuosos estropeado estropeada
      rasgado rayado rayada manchado manchada agrietado golpeado aplastado caducado mohoso averiado averiada rajado`,
    person: `persona humano humana agente agentes asesor asesora operador operadora representante encargado responsable
      supervisor alguien comercial`,
    pol: `por favor hola gracias ok bien porfavor porfa buenas`,
    refund: `reembolso reembolsos dinero devolución reembolsado reintegro abono reembolsar reembolsen`,
    back: `devolver devolverlo devolverla devolverlos retornar regresar devuelvo`,
  },
  categories: {
    'order.status': {
      clear: `
        dónde|donde ~1 está|están|esta|estan|anda|queda|va|se ~4 @parcel, cuándo|cuando ~6 @parcel ~3, cuándo|cuando ~4 llega|llegará|llegan|entregan|envían|recibiré|recibo|llegue|entregará|llegaría|envía|enviáis|sale|enviarán|llegarán|entregarán, estado|estatus|status|situación ~4 @parcel|@num, seguimiento|rastreo|rastrear|localizar|tracking|rastreando ~4 @parcel?, número|enlace|código|link ~2 seguimiento|rastreo|tracking
        han|ha|está|habéis|fue|habeis ~3 enviado|enviada|salido|expedido|despachado|mandado ~3, se ha enviado, @parcel ~3 enviado|camino|enviada, alguna ~1 novedad|noticia, hay ~2 novedad|noticia|noticias|novedades|actualización|información ~4 @parcel|@num, qué|que ~2 pasa|pasó|sabe|ocurre ~2 con ~2 @parcel, cómo|como ~1 va ~3 @parcel, no ~3 he ~2 recibido ~3, @parcel ~4 no ~3 llegado|llega|recibido|llegó|aparece, no ~2 me? ~1 ha ~2 llegado ~3, aún|todavía|aun|sigo|sigue ~1 no ~4 recibido|llegado|llega|recibo|enviado
        cuánto|cuanto ~5 llegar|falta ~5 @parcel?, fecha ~2 entrega|llegada, estoy esperando ~3 @parcel, espero ~2 @parcel, saber ~3 dónde|donde|cuándo|cuando ~5 @parcel, va ~2 mi ~1 @parcel, por dónde va ~3, llega ~2 hoy|mañana ~2, ^ @pol? y el resto $, no ~1 encuentro|tengo|recuerdo|sé ~2 número $, no ~1 encuentro|tengo|recuerdo|sé ~2 número ~2 pedido, perdí|perdido|olvidé|olvidado ~2 número ~2 pedido, rastrear|seguir ~3 @parcel, dónde está ~1 @num, qué|que ~1 pasa|pasó|ocurre ~2 con ~2 @num, qué|que ha ~1 pasado ~2 con ~2 @num`,
      likely: `dónde|donde está|están, cuándo|cuando llega|llegará|viene, seguimiento, estado, rastre*, enviado, noticias de, en camino|tránsito|reparto`,
      hint: `@parcel, entrega, envío, lleg*`,
      against: `cuánto ~2 tarda ~2 envío|envíos|entrega, hacéis|hacen|realizan envíos, envían|enviáis ~1 a, @back, devol*, cancelar|anular, dirección, estado ~4 reembolso|devolución|suscripción, @refund, de nuevo|otra ~1 disponible|stock, boletín|newsletter, factura, @broken|falta|equivocado, gastos, suscripción, stock, contraseña, hacer ~2 pedido, coste, de vuelta`,
    },
    'order.delayed': {
      clear: `
        @parcel|entrega|envío ~5 retrasado|retraso|retrasada|tarde|demora|demorado|atrasado, retraso|retrasado|demora|atraso ~4 @parcel?, debía|debería|tenía|iba|tendría ~5 llegar|llegado|entregado|entregarse|entregar|haber ~5, llevo|llevamos|lleva ~4 @count ~1 @days ~4, hace ~3 @count ~1 @days ~6 no|pedí|compré|nada|pedido|espero|sin|esperando, hace ~2 @count @days que ~4, desde ~2 hace ~2 @count ~1 @days ~2, esperando ~3 desde|hace|@count ~3
        aún|todavía|aun|sigo|sigue ~1 sin|esperando ~5 llegado|recibido|llega|nada|recibir|llegar|enviado|@parcel|movimiento, aún|todavía|aun ~1 no ~2 llega|llegado ~3 @count|hace|desde|semanas|días, por qué|que ~6 tarda|tarda|retraso|tanto|demora|retrasado, tarda|tardando|demora|tardan ~2 tanto|mucho|demasiado, seguimiento|tracking|estado|paquete ~5 no|sin|nada|parado|atascado|detenido ~4 actualiza|cambia|movido|movimiento|días|desde|cambiado|actualizado|nuevo, parado|atascado|detenido|retenido ~4 en|desde|hace, prometieron|prometido|prometisteis ~5, con ~2 retraso, plazo ~3 pasado|superado|vencido, no avanza, no se mueve, llega tarde`,
      likely: `retras*, demora*, aún no|nada, todavía no|nada, tanto tiempo, hace @count @days, atasc*`,
      hint: `desde, aún, todavía, esperando`,
      against: `@refund, cuánto tarda ~3 envío|entrega $, devol*`,
    },
    'order.missing': {
      clear: `
        entregado|entregada|entregados ~8 no|nada|nunca|ningún|vacío, no|nada|nunca ~8 pero|aunque|según ~6 entregado|entregada, dice|figura|aparece|pone|consta|marca|según|sale ~6 entregado|entregada|entregados, @parcel ~4 perdido|perdida|robado|robada|desaparecido|extraviado, perdido|perdieron|extraviado|robado ~3 @parcel, nunca ~2 llegó|recibí|llegado|recibido|entregaron, vecino|vecinos|vecina ~5, otra|equivocada dirección|casa ~2 entregado|entregaron, entregaron ~5 otra|equivocada|vecino, robaron ~3 @parcel, ^ no ~2 ha llegado|llegó nada? $, ^ pero|que ~1 no ~2 ha llegado|llegó nada? $, ^ no he recibido nada $, ^ pero ~1 no ~2 recibido ~1 $, ^ no está aquí $, ^ eso? no es verdad|cierto $`,
      likely: `perdido, desaparecido, robado, extravi*, vecino*, prueba de entrega`,
      hint: `nunca, entregado`,
      against: `pieza|artículo ~2 falta|faltan, contraseña, perdido ~2 contraseña|factura|ticket`,
    },
    'order.change': {
      clear: `
        @change ~4 pedido|talla|color|artículo|cantidad|fecha|horario|entrega|envío ~4 pedido|entrega|orden|envío?, pedido|orden ~4 @change, añadir|agregar|sumar|incluir ~5 pedido|carrito|orden|artículo|producto, quitar|eliminar|sacar|retirar ~5 del|de|en ~3 pedido|orden, equivoqué|equivocado|confundí|confundido ~5 talla|color|artículo|cantidad|pedir|pedido|producto, pedí ~4 talla|color|artículo equivocado|equivocada|errónea, juntar|unir|agrupar ~3 pedidos, en lugar|vez de ~5 pedí|pedido, cambiar ~3 a? ~1 envío ~1 exprés|urgente, aplazar|adelantar|reprogramar|retrasar ~3 entrega|envío`,
      likely: `@change ~5 pedido, añadir, agregar, reprogramar, aplazar`,
      hint: `@change, en lugar`,
      against: `dirección, contraseña, cuenta, teléfono, cancel*|anul*, suscripción, recibido|recibí, correo|email, nombre`,
    },
    'order.address': {
      clear: `
        dirección|direccion|domicilio ~5 @change|mal|errónea|incorrecta|equivocada|equivocado|equivoqué|antigua|incompleta|error, @change ~5 dirección|direccion|domicilio, otra|nueva|vieja|antigua|diferente|distinta dirección|direccion, error|equivoqué|equivocado|mal ~4 dirección|calle|postal, mudado|mudé|mudanza|mudamos ~6, enviar|mandar|entregar|envíen|envíalo ~5 otra|nueva|diferente|distinta ~1 dirección, cambio de dirección|domicilio, dirección ~2 entrega|envío ~3, olvidé ~4 número ~2 piso|calle|portal, redirigir|desviar ~3 paquete|pedido`,
      likely: `dirección de entrega|envío, dirección, domicilio, mudado`,
      hint: `dirección`,
      against: `dirección ~2 correo|email|electrónico, dirección ~2 devolución|facturación|tienda, vuestra|su dirección, cuál es ~2 dirección`,
    },
    'order.cancel': {
      clear: `
        cancelar|cancelen|cancela|cancelación|anular|anulación|anulen|cancelado|cancelarlo|anularlo|cancelo|cancelad ~5 @parcel|@num|todo?, @parcel ~4 cancelar|anular|cancelado|cancelación|cancelarlo, ya no ~2 quiero|necesito|lo|hace ~3, desistir ~3 compra|pedido|contrato, desistimiento ~3 pedido|compra, pedí ~3 por error, cambié|cambiado de opinión ~4 pedido`,
      likely: `cancel*, anul*, desist*, ya no`,
      hint: `error`,
      against: `suscripción|membresía|boletín|newsletter|cuenta, política ~2 cancelación, gastos ~1 cancelación, derecho ~2 desistimiento, plazo ~2 desistimiento, reembolso ~6 cancelado`,
    },
    'order.place': {
      clear: `
        cómo|como ~4 comprar|pedir|hago|hacer|realizar ~3 pedido|compra|comprar, hacer|realizar ~3 pedido|compra|encargo, @want ~3 comprar|encargar ~3, quiero|quisiera|gustaría pedir ~3, pedir|comprar ~3 por teléfono, aceptan|tomáis ~2 pedidos, volver a ~1 pedir|comprar, reservar|preventa|preordenar, sin ~3 cuenta|registrarme ~3 comprar|pedir?, pedido mínimo, compra mínima, como invitado, comprar sin ~3 cuenta|registrarme`,
      likely: `comprar, hacer un pedido, añadir al carrito`,
      hint: `compra`,
      against: `comprado, compré, pedí, cancel*, modificar|cambiar, error|funciona|deja ~2 no, no ~2 deja|puedo|funciona, descuento*, mayor|mayorista|cantidad*, factura, hacer seguimiento`,
    },
    'order.problem': {
      clear: `
        @broken ~4 llegado|recibido|llegó|recibí?, llegado|llegó|recibido|recibí|está|están|ha|venía|vino|llegaron|estaba|viene ~6 @broken, equivocado|equivocada|incorrecto|incorrecta|erróneo|errónea|otro|otra|distinto|diferente ~1 artículo|producto|talla|color|modelo|paquete|pedido|cosa ~4 recibido|llegado|enviado|mandado?, artículo|producto|talla|color|modelo|pedido ~2 equivocado|equivocada|incorrecto|incorrecta|erróneo|diferente|distinto, recibido|recibí|llegó|enviado|mandado|enviaron ~4 equivocado|incorrecto|otro|otra|distinto|equivocada|diferente
        falta|faltan|faltaba|faltaban ~5 artículo|pieza|piezas|producto|tornillos|un|una|algo|cosas|pedido|dos|paquete|cosa|uno, pedido|paquete|entrega ~3 incompleto|incompleta|vacío|vacía, incompleto|incompleta, sólo|solo|solamente ~3 recibido|llegado|llegó|vino ~3, caja|paquete|sobre ~2 vacía|vacío, en lugar|vez ~5 recibido|llegado|pedí|enviado, no ~2 funciona|enciende|carga|va ~3, dejó ~2 funcionar, calidad ~5 mala|pésima|baja|decepcionante, tiene ~3 agujero|mancha|rasguño|defecto|arañazo|roto, no ~3 lo que ~2 pedí|pedido, no corresponde ~3, no coincide ~3, no ~2 es lo que`,
      likely: `@broken, falta|faltan, incomplet*, artículo|producto equivocado, defecto*, no funciona, problema ~4 @parcel`,
      hint: `problema, calidad, error`,
      against: `web|página|aplicación|app|sitio|pago|tarjeta|enlace|contraseña|código|cupón|sesión|carrito|dirección|cobrado|cargado|importe, pedí ~3 talla, qué ~2 si|pasa, garantía, cupón`,
    },
    'delivery.options': {
      clear: `
        enviáis|envían|envias|envían|mandáis|mandan|entregan|entregáis|envíais ~1 a|en|fuera|al|los ~3, hacéis|hacen|realizan|realizáis ~2 envíos|entregas|envío, cuánto|cuanto ~4 envío|envíos|entrega|tarda|cuesta|enviar|gastos ~3 envío|entrega|llegar|enviar|envíos|tarda?, gastos ~2 envío|transporte, coste|costo|precio|costos|costes ~3 envío|envíos|entrega, plazo|plazos|tiempo|tiempos ~3 entrega|envío, opciones|métodos|formas|tipos|modos ~3 envío|entrega, envío ~1 urgente|exprés|express|internacional|gratis|internacionales|rápido|24h, recoger|recogida|retirar ~4 tienda|local|punto|persona|tiendas, punto|puntos ~1 recogida, con qué ~2 transportista|empresa|mensajería|compañía, qué|que ~1 transportista|mensajería|empresa|agencia ~3, al extranjero, envíos|enviar ~3 canarias|portugal|francia|alemania|méxico|europa|noruega|italia|internacional|baleares|andorra|suiza, aduana|aduanas, entregan|entregáis ~3 sábado|sábados|domingo|domingos|fin, en cuántos días ~3`,
      likely: `gastos de envío, plazo*, extranjero, recoger, exprés, aduana*, envíos ~2 a, transportista`,
      hint: `envío, entrega, enviar`,
      against: `@my pedido|paquete ~5 llegado|recibido|llega|llegó, no ~2 he recibido, todavía no, aún no, dirección, envío gratis ~2 partir, a partir ~6 gratis, devol*, desde hace, dónde ~1 está, no ~1 ha llegado`,
    },
    'return.start': {
      clear: `
        devolver|devolverlo|devolverla|devolverlos|devolverlas|devuelvo|retornar ~5, @want|cómo|como ~4 devolver|devolución|devolverlo|devolverla|devolverlos, etiqueta ~3 devolución, formulario|solicitud|proceso|trámite ~2 devolución, hacer|iniciar|solicitar|tramitar|gestionar|realizar|empezar ~2 devolución ~5, demasiado|muy ~1 pequeño|pequeña|grande|ajustado|apretado|corto|largo|pequeños|grandes|estrecho, me queda|quedan|está|están ~2 pequeño|pequeña|grande|mal|grandes|pequeños|ajustado, no ~2 gusta|queda|sirve|vale|valen|gustan|convence ~5, no es mi talla`,
      likely: `devolver, devolución, etiqueta, no me gusta|vale|sirve|queda`,
      hint: `devuelto, cambio`,
      against: `política ~3 devol*, condiciones ~3 devol*, plazo ~3 devol*, gastos ~2 devolución, cuánto tiempo|días, cuántos días, gratis|gratuita|gratuitas, cambiar|cambio ~5 talla|otro|otra, devuelto|devolví|devolvi ~8, reembols*, dinero, @broken, rebajad*|usado|abierto|sin|rebajas, quién paga, dirección de devolución, devolución ~4 dinero, talla ~3 pequeño|grande, tallan, devuelven ~4 dinero, devuélveme|devuélvanme|devuélvame|devuélvenos`,
    },
    'return.exchange': {
      clear: `
        cambiar|cambio|cambiarlo|cambiarla|cambiarlos ~5 por ~5 otra|otro|talla|una|uno|nuevo|color, cambiar|cambio ~4 talla|color|otro|otra|producto ~2 más|mayor|menor|diferente?, otra|más talla|grande|pequeña ~3 cambiar|cambio, reemplazo|reemplazar|sustituir|sustitución|recambio|reponer ~4, una talla más|menos ~1 grande|pequeña?, talla ~1 más|menos ~1 grande|pequeña, quiero ~2 cambio ~2`,
      likely: `cambio, reemplaz*, sustitu*, otra talla, otro color, talla mayor|menor`,
      hint: `cambiar`,
      against: `política ~2 cambios|cambio, plazo ~2 cambio, pila|filtro|batería ~2 cambiar, cambiar ~3 pedido|dirección|contraseña|correo|email|teléfono|nombre|suscripción|datos|fecha|método, cambio de dirección|opinión, cuánto tiempo, cuántos días, recambios, cambio ~2 dirección, frecuencia`,
    },
    'refund.request': {
      clear: `
        @want|exijo|solicito|pido|solicitar|pedir|exigir|reclamo|obtener ~4 reembolso|dinero|reembolsen|devuelvan|reembolsado|reintegro|abono, devolución ~2 del? ~1 dinero|importe, devuelvan|devuélvanme|devolvedme|devuélveme|devuelvanme|devuelvas ~4 dinero|importe?, reembolso ~3 por favor|favor|completo|total|parcial|pedido|@num, que me devuelvan ~3, me ~1 devuelvan ~3, me reembolsen, recuperar ~3 dinero, mi dinero ~2 vuelta|devuelta, compensación|indemnización, quiero mi dinero`,
      likely: `reembols*, devolución del dinero, compensa*, dinero ~2 vuelta`,
      hint: `dinero`,
      against: `dónde|cuándo|estado ~6 reembolso|dinero|devolución, no ~5 recibido|llegado|devuelto|reembolsado|abonado ~4 reembolso|dinero?, todavía|aún ~2 no, esperando ~3 reembolso, política, garantía ~2 devolución, cuánto tarda, desde hace, plazo, en qué casos`,
    },
    'refund.status': {
      clear: `
        dónde|donde|cuándo|cuando|estado ~6 reembolso|dinero|reembolsado|abono|reembolsan|devolverán|devuelven|devolveréis, reembolso ~5 no|todavía|aún|pendiente|llegado|recibido|dónde|cuándo|tarda, no ~5 reembolso|reembolsado|dinero|devuelto|abonado, esperando ~5 reembolso|dinero|devolución, todavía|aún ~2 no|esperando ~5 reembolso|devuelto|dinero|reembolsado|abonado, cuánto ~5 reembolso|dinero|reembolsar|devolver, devolví|devuelto|enviado ~10 reembolso|dinero|reembolsado|abonado, devolución ~4 recibida|procesada|recibido|llegado|tramitada ~2`,
      likely: `reembolso ~3 tarda|plazo, devolví ~6 hace, reembolso pendiente`,
      hint: `@refund`,
      against: `tiempo|plazo|días ~3 devolver, política, condiciones, pago ~2 rechazado, quiero ~3 reembolso, dónde|cuándo ~3 pedido|paquete ~3, no ~2 recibido ~2 pedido|paquete`,
    },
    'policy.question': {
      clear: `
        política|condiciones|normas|términos ~3 devolución|devoluciones|reembolso|cambio|cambios|garantía|privacidad|uso|venta|envío|compra|generales|cancelación, política, políticas, garantía, términos y condiciones, cuánto|cuántos|cuanto|cuantos ~5 devolver|devolución|cambiar|cambio|garantía|devolverlo|desistir, plazo ~4 devolución|devolver|cambio|devoluciones|desistimiento|cambios, derecho ~2 desistimiento, se puede|pueden ~3 devolver|cambiar ~4, puedo|podemos|puede devolver|cambiar ~4 rebajado|rebajas|usado|abierto|sin|oferta|outlet|rebajados|rebajada, artículo|artículos ~2 rebajados|rebajas|oferta|usados|abiertos ~4 devolver|cambiar?, devolver|cambiar ~4 rebajado|rebajados|rebajas|oferta|usado|abierto|sin ~3, quién|quien ~3 paga|asume ~5 devolución|envío|portes, devoluciones|devolución ~3 gratis|gratuita|gratuitas|cuesta|coste|posible, es|son gratis|gratuita|gratuitas ~3 devolución|devoluciones|cambio, gastos ~2 devolución, envío ~2 gratis|gratuito ~5, a partir de ~4 envío ~2 gratis, qué|que pasa si ~5, y si ~5 roto|perdido|llega|vale, protección de datos, periodo|período ~2 prueba, hay ~2 garantía`,
      likely: `garantía, condiciones, política, plazo ~2 devolución, gratis ~2 devol*, envío gratis, prueba`,
      hint: `normas, posible`,
      against: `mi reembolso ~4 llegado`,
    },
    'product.availability': {
      clear: `
        en|hay|sin|de|fuera|tenéis|tienen stock|existencias ~3, agotado|agotada|agotados, disponible|disponibles|disponibilidad, de nuevo ~3 disponible|stock, tenéis|tienen|tienes|quedan|queda|hay ~6 en talla|stock|disponible|color|tienda|número|talla, cuándo|cuando ~6 nueva colección|disponible|stock|repongan|repondrán|vuelve|vuelven|reponéis, reposición|reponer ~3, vendéis|venden ~3 todavía|aún|este|esta, avisar|avisarme|avísenme|avisadme|avisáis ~4 disponible|stock|vuelva|llegue, descatalogado, volverán ~2 tener`,
      likely: `disponib*, stock, tenéis|tienen, agotado, colección, queda|quedan`,
      hint: `hay`,
      against: `método* ~2 pago|pagar|pago, descuento*|ofertas|cupón, garantía, agente|humano|asesor, tienda ~2 física, teléfono, noticias|novedad*, puntos, reembols*, estudiante*, guía de tallas, manual, problema, tienda ~1 en, tiendas`,
    },
    'product.question': {
      clear: `
        es|son ~5 impermeable|lavable|piel|cuero|algodón|vegano|ecológico|compatible|compatibles|apto|apta|transpirable|extraíble|ajustable|auténtico|original|caliente|pesado|reciclable|resistente|impermeables|sumergible, de qué|que ~2 material|tela|está|es|hecho|hecha|madera, qué|que|cuál|cuáles ~2 material|materiales|colores|color|medidas|peso|composición|ingredientes|diferencia|tejido|características|dimensiones|precio|autonomía ~4, cuánto|cuanto ~2 cuesta|cuestan|pesa|mide|vale|dura|miden ~5, contiene|contienen|lleva|llevan ~4 gluten|pilas|lactosa|frutos|alcohol, dónde|donde ~3 fabricado|fabrican|hecho|fabrica|fabricados, diferencia ~2 entre, más ~2 información|info|detalles ~3 producto|artículo|sobre, sirve|funciona|vale|funcionan ~3 para|con|en ~3, tiene|tienen ~3 capucha|bolsillos|cremallera|batería|bluetooth, alérgenos|ingredientes|composición, fecha ~2 caducidad, incluye|incluyen ~3 pilas, apto ~2 para, qué colores`,
      likely: `material, impermeable, precio, cuesta, peso, color, contiene, medidas, lavable, alerg*, compatible, composición, características`,
      hint: `producto, qué es`,
      against: `envío|envíos|portes, guía ~2 tallas|talla, devol*, @parcel ~4 no, roto, más barato|bajado, repuesto*|recambio*, cambio|cambiar, stock|disponible, pedí, no ~1 funciona`,
    },
    'product.sizing': {
      clear: `
        qué|que|cuál talla|número|tallas ~6, guía|tabla ~2 tallas|medidas, talla|tallan|queda|quedan|viene|vienen ~4 grande|pequeño|justo|ajustado|bien|grandes|pequeñas ~2 o?, talla ~4 pedir|elegir|recomiendan|recomendáis|corresponde|necesito|escoger, mido|peso|calzo|uso ~6 talla|cm|metro, entre ~2 dos tallas, contorno ~2 pecho|cintura|cadera, equivalencia ~2 tallas`,
      likely: `talla, tallas, medidas, tallaje, horma`,
      hint: `cm, mido`,
      against: `cambi*, devol*, talla ~2 equivocada|incorrecta, talla ~4 stock|disponible, cambiar ~3 talla, otra talla, recibido, muy|demasiado pequeño|grande, no es mi talla, en talla ~3, me queda|quedan ~2 pequeño|grande`,
    },
    'product.recommendation': {
      clear: `
        recomiendan|recomendáis|recomendar|recomiendas|recomendación|recomendaciones|recomiéndame|aconsejan|aconsejáis|aconsejar|sugerís|sugerencia|sugieren|recomendarme|consejo ~5, cuál|qué|cual ~4 mejor|mejores|conviene|elegir|comprar|adecuado ~5?, busco|buscando|buscamos ~5 regalo|algo|producto|ideas ~3 para?, regalo ~2 para, ideas|idea ~2 regalo|regalos, ayudar|ayudarme|ayuda|ayudáis ~3 elegir|escoger, alternativa ~2 a|al`,
      likely: `recom*, mejor, busco ~4 para, regalo, aconsej*, suger*`,
      hint: `busco, para`,
      against: `qué talla, tarjeta ~2 regalo, envoltorio|envolver ~2 regalo, talla, mejor ~2 precio, papel de regalo`,
    },
    'product.support': {
      clear: `
        manual|instrucciones|guía ~2 montaje|uso|instrucciones|usuario, instrucciones, manual, cómo|como ~4 montar|instalar|usar|utilizar|lavar|limpiar|conectar|configurar|emparejar|reiniciar|resetear|armar|encender|activar|monto|instalo|lavo|limpio|conecto|configuro, cómo|como se ~1 monta|instala|usa|lava|limpia|conecta|configura|carga, pieza|piezas ~2 repuesto|recambio, repuestos|recambios, no ~3 conectar|instalar|montar|emparejar|configurar|encender ~4, código ~1 error ~3 pantalla|aparato, bluetooth|wifi ~4, ayuda ~3 montaje|instalación|montar|instalar|configurar, dosis|posología`,
      likely: `manual, montaje, instal*, repuesto*, limpiar, lavar, montar`,
      hint: `usar, aparato`,
      against: `cuenta, contraseña, código ~1 descuento|promocional|puntos, web|página, tarjeta, pago, devol*, boletín, cupón, cómo ~2 puedo ~2 cambiar ~3, pedido, dirección, usar ~3 código, pagar|paga`,
    },
    'price.discount': {
      clear: `
        código|cupón|vale|codigo|cupon ~2 descuento|promocional|promoción|regalo|dto ~4, descuento|descuentos|cupón|cupones|promoción|promociones|rebajas|oferta|ofertas ~5, código|cupón ~5 no|funciona|válido|caducado|inválido|aplica|deja, hay|tenéis|tienen ~4 ofertas|descuento|descuentos|promociones|rebajas|promoción, descuento ~2 estudiantes|estudiante, black friday, más barato ~2 posible|si, tarjeta ~1 regalo, hacer ~2 descuento`,
      likely: `descuento*, cupón*, promoc*, ofertas, rebajas, código ~3 no`,
      hint: `código, barato, precio`,
      against: `en amazon|otra|otro, competencia, mejor precio ~2 garantizado, puntos|fidelidad, mayorista|mayor, rebajad*|rebajas ~6 devol*|cambi*, código ~2 verificación|confirmación|seguridad|postal`,
    },
    'price.match': {
      clear: `
        más|mas barato|barata ~5 amazon|otra|otro|competencia|visto|encontrado|sitio|tienda|web|corte, visto|encontré|vi|encontrado ~5 más|mas barato|barata, igualar|igualáis|igualan|igualas|mejorar|mejoráis ~4 precio, precio ~5 bajado|rebajado|bajó ~5 compra|compré|pedí|comprar|pedido|después|desde?, garantía ~3 mejor precio, mejor precio ~2 garantizado, ahora ~4 más barato|rebajado, diferencia ~2 precio, devolver ~2 diferencia`,
      likely: `más barato en, diferencia de precio, ha bajado`,
      hint: `más barato`,
    },
    'loyalty.question': {
      clear: `
        puntos ~5 canjear|acumular|caducan|usar|faltan|ganar|saldo|valen|acumulados|desaparecido|cuenta|sumar|fidelidad, cuántos|cuantos puntos, mis puntos, programa ~2 fidelidad|puntos|fidelización|lealtad|recompensas|socios, tarjeta ~2 fidelidad|cliente|socio|puntos, socio|miembro|membresía|club ~4 ventajas|beneficios|nivel|estatus|premium|hacerme|ser, ventajas|beneficios ~4 socio|socios|club|miembro|premium|vip, invitar ~2 amigos, recompensas, descuento ~2 cumpleaños`,
      likely: `puntos, fidelidad, ventajas, socio, recompensa*, membresía`,
      hint: `club`,
      against: `cancelar|baja, suscripción*, puntos? ~1 recogida|entrega`,
    },
    'subscription.change': {
      clear: `
        suscripción|suscripcion|suscripciones|membresía|caja ~6 pausar|cambiar|modificar|aplazar|pausa|saltar|estado|renueva|renovación|reactivar|posponer|suspender, pausar|saltar|posponer|suspender|aplazar|saltarme ~5 suscripción|próxima|próximo|mes|envío|caja, frecuencia ~3 envío|entrega|suscripción|envíos, próxima|próximo ~2 entrega|caja|envío ~3 saltar|posponer|aplazar|retrasar, suscripción|suscripcion, cuota ~1 anual|mensual, cada @count semanas|meses, con menos|más frecuencia`,
      likely: `suscrip*, pausar, frecuencia`,
      hint: `mensual*`,
      against: `cancelar|baja|anular|terminar|cancelación|dejar, boletín|newsletter|correos`,
    },
    'subscription.cancel': {
      clear: `
        suscripción|suscripcion|membresía|suscripciones|contrato ~6 cancelar|baja|anular|cancelación|terminar|cancelada|cancelado|finalizar, cancelar|baja|anular|cancelación|terminar|cancelen|cancela|dejar ~5 suscripción|suscripcion|membresía|suscripciones|contrato, darme de baja ~4 suscripción|caja|servicio|plan, no ~3 renovar|renueven|renovéis ~3, no ~3 seguir ~2 suscrito`,
      likely: `suscripción ~4 ya no, dar de baja ~4 suscripción`,
      hint: `baja`,
      against: `boletín|newsletter|correos|emails, cuenta, pausar|suspender, pedido`,
    },
    'account.access': {
      clear: `
        contraseña|clave|contrasena|password|usuario ~6 olvidado|olvidé|recuperar|restablecer|cambiar|incorrecta|no|perdido|nueva|resetear|funciona, olvidado|olvidé|recuperar|restablecer|perdido ~4 contraseña|clave|usuario|cuenta, no ~4 iniciar|entrar|acceder|ingresar|loguearme|conectarme ~4 sesión|cuenta?, problema|problemas ~4 sesión|acceder|entrar|contraseña|login, cuenta ~4 bloqueada|hackeada|suspendida|bloqueado, iniciar sesión, acceder ~3 cuenta, acceso ~3 cuenta, código ~2 verificación|confirmación|seguridad ~4, doble factor, 2fa, contraseña $`,
      likely: `contraseña, sesión, hacke*, acceder, verificación`,
      hint: `cuenta, usuario, código`,
      against: `eliminar|borrar|cerrar ~2 cuenta, boletín, sin ~2 cuenta, crear ~3 cuenta, registrar*, bluetooth|wifi`,
    },
    'account.update': {
      clear: `
        correo|email|teléfono|nombre|apellido|datos|perfil|número|móvil|mail ~5 @change|cuenta|perfil, @change ~5 correo|email|teléfono|nombre|apellido|datos|perfil|móvil|número ~2 teléfono?, crear|abrir|hacer|hacerme ~3 cuenta|perfil, registrarme|registrarse|registro|registrar ~3, nueva cuenta, unir|fusionar ~3 cuentas, añadir|quitar|eliminar|guardar ~3 tarjeta|método ~3 cuenta|pago|guardada, nuevo|nueva correo|email|teléfono|número`,
      likely: `perfil, registr*, datos personales, nuevo correo`,
      hint: `cuenta, datos, @change`,
      against: `eliminar|borrar|cerrar|baja, contraseña|sesión|bloqueada|hackeada, dirección ~2 entrega|envío, pedido, suscripción, boletín, puntos, @parcel, factura*, sin cuenta, vuestro, talla|color`,
    },
    'account.delete': {
      clear: `eliminar|borrar|cerrar|eliminación|borrado|eliminen|borren|desactivar|suprimir|baja|borrad|cancelar ~4 cuenta|perfil|datos|registro, cuenta|perfil|datos ~4 eliminar|borrar|cerrar|eliminación|eliminen|borren|eliminada, derecho al olvido, rgpd`,
      likely: `eliminar, borrar, desactivar`,
      hint: `rgpd`,
      against: `del ~2 pedido|carrito, artículo ~2 eliminar, boletín, suscripción, tarjeta ~2 eliminar, eliminar ~2 tarjeta|artículo`,
    },
    'payment.problem': {
      clear: `
        pago|tarjeta|paypal|transferencia|klarna|transacción|visa|pagar|bizum|cobro ~6 rechazado|rechazada|rechazan|fallado|falla|error|problema|problemas|no|denegado|denegada|pendiente|rechaza, problema|problemas|error|no ~4 pago|pagar|paypal|tarjeta, cobrado|cargado|cobraron|cargo|cargaron|pagado|cobro|cobráis|cobró ~6 dos|doble|dos|más|demasiado|error|pero|sin|mal|no|desconocido|duplicado|aunque, dos veces ~4 cobrado|cargado|cobraron|pagado|cobro, me ~1 han? ~1 cobrado|cargado ~4, doble|duplicado|desconocido|indebido cobro|cargo|pago, cobro|cargo|pago doble|duplicado|desconocido|indebido|incorrecto|extraño, importe ~3 incorrecto|equivocado|erróneo`,
      likely: `cobrado, cargado, rechaz*, problema ~2 pago, doble, pago fallido, denegad*`,
      hint: `pago, tarjeta, pagado`,
      against: `aceptáis|aceptan ~3, métodos ~1 pago|formas, formas ~1 pago, puedo pagar, reembols*, código ~2 descuento|promocional, tarjeta ~1 regalo|fidelidad, cupón`,
    },
    'payment.methods': {
      clear: `
        métodos|formas|modos|medios|forma|método|opciones ~2 pago, cómo|como ~3 pagar|pago ~3 $, pagar|pago ~3 con|por|en|a|mediante|contra ~3 paypal|tarjeta|transferencia|plazos|bizum|klarna|efectivo|factura|amex|apple|reembolso|cuotas|bitcoin|entrega|visa|cheque, a plazos|cuotas, contra reembolso, contrareembolso, aceptáis|aceptan|admiten|admitís|aceptas|cogéis ~4 paypal|tarjeta|tarjetas|bizum|amex|visa|transferencia|klarna|apple|cheques|bitcoin, puedo pagar ~4, se puede pagar ~4, pagar ~2 más tarde, financiación`,
      likely: `métodos|método ~1 pago, paypal, klarna, bizum, plazos, transferencia, pagar, financia*`,
      hint: `pago`,
      against: `rechaz*|fall*|error|problema|problemas|cobrado|cargado|doble|dos veces|no, quién ~2 paga, reembolsado|reembolso ~3 recibido, guardad*, pagado, devol*`,
    },
    'billing.invoice': {
      clear: `
        factura|facturas|recibo|ticket|justificante|comprobante|tique ~6 @want|enviar|envíen|mandar|recibir|descargar|falta|encuentro|pedido|copia|dónde|donde|iva|nombre|corregir|pdf|compra, @want|enviar|envíenme|mandar|mandadme|conseguir|descargar ~5 factura|facturas|ticket|comprobante|justificante|recibo, dónde|donde ~4 factura|recibo|facturas|ticket, dirección ~1 facturación, datos ~2 facturación, iva, factura $, cif|nif ~3 factura, confirmación ~2 pedido`,
      likely: `factura*, comprobante, justificante, iva, facturación, ticket`,
      hint: `pdf, copia, recibo`,
      against: `sin ~2 ticket|factura|recibo|tique, ticket ~2 @num|número|soporte, mi ticket ~2 abierto, número de ticket, no recibo`,
    },
    'website.problem': {
      clear: `
        web|página|pagina|sitio|aplicación|app|carrito|enlace|botón|link|buscador ~6 no|error|lenta|lento|caída|caído|bloqueada|carga|problema|vacío|blanco|falla|funciona|cuelga|problemas, error|problema|fallo|problemas ~4 web|página|sitio|aplicación|app|carrito|enlace|buscador, mensaje ~1 error, error 404|500, 404, no ~2 carga|abre ~3, no ~3 añadir ~3 carrito|cesta, problema|fallo|error técnico, finalizar ~2 compra ~4 no|error, no ~2 deja ~3 finalizar|completar|comprar|añadir`,
      likely: `web|página|app|aplicación ~5 no, se cuelga, mensaje ~1 error, carrito, fallo`,
      hint: `página, enlace, web`,
      against: `pago|tarjeta ~3 rechaz*, contraseña|sesión, en ~2 web|página ~3 compré|comprado|pedí|visto, compré|comprado ~5 web|página, cupón|código ~2 descuento|promocional, código, @broken, aparato, seguimiento`,
    },
    'company.contact': {
      clear: `
        número|teléfono|correo|email|dirección|contacto|datos ~3 atención|contacto|teléfono|servicio|cliente|vuestro|tienda, teléfono ~2 atención|contacto|cliente|servicio, vuestro|vuestra|su|tu|sus|vuestros ~2 teléfono|número|dirección|correo|email|horario|tienda|contacto|tiendas|horarios|horario, cómo|como ~3 contactar|contacto|llamar|comunicarme ~3, horario|horarios ~4 apertura|tienda|atención|comercial?, dónde|donde ~2 estáis|están|está|se ~3 tienda|ubicados|ubicada|ubicado|encuentran|tiendas|oficina|situados|situada, tenéis|tienen|hay ~4 tienda|tiendas|teléfono|showroom ~2 física|en|físicas|cerca?, tienda física, a qué hora ~3 abren|cierran|abrís|cerráis, abierto|abiertos|abrís|abren ~3 sábado|sábados|domingo|domingos|hoy|mañana|festivos, quiénes sois|son, dirección ~2 devoluciones|devolución, atención al cliente ~2 número|teléfono|horario, puedo llamar ~3 dónde|a|teléfono?, aviso legal, qué teléfono`,
      likely: `número ~1 teléfono, horario*, contacto, tienda física, contactar, atención al cliente`,
      hint: `número, llamar, teléfono, tienda`,
      against: `mi|mis ~1 número|teléfono|correo|email|dirección|datos, cambiar|modificar|actualizar ~5 teléfono|email|correo, número ~2 pedido|seguimiento, llámenme|llamadme|llamen|llamarme, llamado|llamé, agente|humano|hablar|persona, atención ~2 cliente ~4 mala|pésima|horrible|nefasta|fatal, pésim*, mayorista`,
    },
    'business.inquiry': {
      clear: `
        mayorista|mayoristas|revendedor|reventa|revender|b2b|distribuidor|distribuidores|distribuir|colaboración|colaborar|colaboraciones|influencer|afiliado|afiliados|afiliación|franquicia|prensa|periodista|vacante|vacantes|empleo|prácticas|proveedor|patrocinio|patrocinar|partnership, al por mayor, por mayor, gran|grandes|mayor cantidad|cantidades|pedido|volumen, para ~2 empresa|oficina|colegio|evento|asociación|negocio ~5 @num|pedir|comprar|unidades, presupuesto ~4, vender ~3 vuestros|sus productos, regalos ~1 empresa|corporativos, trabajar ~2 con|en|para vosotros|ustedes|vuestra|tienda|empresa, enviar ~2 currículum|cv`,
      likely: `mayorista*, colabor*, distribu*, presupuesto, empleo, prensa`,
      hint: `empresa, vender, negocio`,
      against: `mi socio, factura ~6 empresa, empresa de ~2 transporte|mensajería, qué empresa`,
    },
    'person.request': { hint: `agente, asesor, representante, ayuda, ayudar, soporte` },
    'complaint.service': {
      clear: `
        queja|quejas|quejarme|reclamación|reclamar|reclamaciones|hoja ~4, mal|mala|pésimo|pésima|horrible|terrible|nefasto|nefasta|lamentable|penoso|vergonzoso|desastroso|asqueroso ~2 servicio|atención|experiencia|tienda|empresa|trato|web|cliente, servicio|atención|trato|empleado|repartidor|tienda|empresa ~5 malo|mala|pésimo|pésima|horrible|nefasto|lamentable|vergüenza|desastre|fatal|penoso|grosero|maleducado, nunca más ~4, muy|realmente|súper|bastante|tan ~1 decepcionado|decepcionada|enfadado|enfadada|molesto|molesta|insatisfecho|indignado|indignada|descontento|descontenta|frustrado, inaceptable|vergonzoso|intolerable|indignante, estoy ~2 decepcionado|decepcionada|enfadado|enfadada|indignado|insatisfecho, no ~2 satisfecho|contento|contenta|satisfecha`,
      likely: `queja*, reclam*, decepcion*, enfad*, inaceptable, vergüenza, pésim*, lamentable, indign*, molest*`,
      hint: `mal*, fatal, horrible`,
    },
    'contact.followup': {
      clear: `
        escrito|escribí|llamado|llamé|enviado|contactado|mandado|envié|mandé|correo|correos|email|emails|mensaje|mensajes ~10 no|nadie|nada|nunca|sin|ninguna|ignorado|todavía ~4 respuesta|respondido|contestado|contesta|responde|contestan|responden|contestación|respondéis, sin|ninguna|no|aún|todavía ~3 respuesta|contestación ~3, segunda|tercera|cuarta|enésima|segundo|tercer ~1 vez|mensaje|correo|email ~4, nadie ~3 responde|contesta|respondido|contestado|llamado, esperando|espero ~5 respuesta|contestación|llamada, seguimiento ~2 mi ~1 correo|email|consulta|mensaje|incidencia, mi ~1 último|anterior ~1 correo|mensaje, incidencia|caso ~2 @num|número ~2, como ~3 ya ~2 dije|escribí|expliqué|comenté|mencioné, ya ~3 he? ~2 escrito|llamado|enviado|contactado|escribí`,
      likely: `sin respuesta, no responden|contestan, incidencia, ninguna respuesta`,
      hint: `respuesta, otra vez, nuevo`,
    },
    'feedback.given': {
      clear: `
        dejar|escribir|dar|publicar|poner|compartir ~4 reseña|opinión|valoración|comentario|feedback ~2 positiva?, encanta|encantan|encantado|encantada ~4, muy|súper|realmente|super ~1 contento|contenta|satisfecho|satisfecha|feliz|encantado, excelente|genial|estupendo|fantástico|buen|buena|gran|magnífico|increíble|perfecto|rápido ~1 servicio|tienda|producto|calidad|productos|atención|web|entrega|experiencia|trato, enhorabuena|felicidades|felicitaros|felicitar ~3, sigan así, seguid así, lo ~1 recomiendo, sugerencia ~3 para|mejorar, estoy ~2 encantado|encantada|satisfecho|contento|contenta`,
      likely: `reseña, opinión, encanta, satisfech*, enhorabuena, recomiendo, contento`,
      hint: `genial, perfecto, excelente, bonito`,
      against: `no ~2 satisfech*|content*, mala reseña, malas, pero, insatisf*, negativa, cómo|como|dónde|donde ~4 reseña|opinión|valoración`,
    },
    'newsletter.change': {
      clear: `newsletter|boletín|boletines|publicidad|spam ~6, darme|dar|baja|suscribirme|suscribir|cancelar|borrarme|apuntarme ~5 newsletter|boletín|correos|lista|emails|publicidad|mailing|boletines, no ~4 recibir ~4 correos|emails|publicidad|mensajes|boletín|sms|newsletter|promociones, dejar|dejen|dejad ~2 recibir|enviar|enviarme|mandarme ~3 correos|emails|publicidad, demasiados correos|emails, lista ~2 correo, desuscribir*|desuscribirme`,
      likely: `boletín, newsletter, publicidad, spam, desuscrib*`,
      hint: `correos`,
      against: `descuento ~4 newsletter|boletín, caja, devol*, carpeta de spam`,
    },
    'small.talk': {
      clear: `cómo|como estás|está|va|están $, qué tal ~2, que tal, buen|buena|feliz ~1 día|tarde|noche|fin|semana|navidad|año ~2, eso es todo ~2, nada más ~2, quién eres, cómo te llamas, cuéntame ~3 chiste, muchas gracias ~4, gracias por ~4, mil gracias, ya ~3 resuelto, no gracias ~3, hasta luego|pronto|mañana, adiós`,
      hint: `hola, buenos días, buenas tardes|noches, gracias, adiós, buenas, ok, vale, perfecto`,
      against: `dónde, cuándo, pedido, problema, devolución, reembolso`,
    },
    'detail.given': {
      clear: `me llamo, mi nombre es, mi|el|la ~1 número|pedido|código|correo|email|dirección|referencia ~4 es ~2, ^ ~1 número ~1 pedido ~1 @num $, ^ ~1 pedido ~2 @num $, aquí|este|esta ~1 tiene|está|es ~1 mi|el ~3, ^ código postal ~1 @num $, ^ ~1 hace @count @days $, ^ ayer $, ^ hoy $`,
      likely: `@email, es el ~1 @num`,
      hint: `@num`,
      against: `dónde|cuándo|cómo|por qué|qué, cancel*|anul*, devol*, reembols*, cambiar|modificar, estado|seguimiento, @broken, no, puedo, puede, quiero, falta, quisiera`,
    },
    'other.unclear': {
      clear: `ignora|ignore|olvida|olvide ~5 instrucciones|reglas|todo|anteriores, prompt ~1 sistema, ahora eres ~3, actúa como ~3, haz como si, escribe|escríbeme ~3 poema|código|canción|historia|ensayo|redacción|cuento, capital ~2 de, qué tiempo ~2 hace|hará, quién es ~3 presidente|rey, fútbol ~3, receta ~2 de|para, traduce ~5, horóscopo`,
      likely: `chiste, poema, política ~2 gobierno, receta`,
    },
  },
  signals: spanishSignals,
  satisfied: `gracias, genial, perfecto, excelente, estupendo, content*, satisfech*, encantad*, encanta, maravilloso, fantástico, feliz, muy bien, buen trabajo, fenomenal`,
  frustrated: `decepcion*, enfad*, molest*, insatisf*, mal|mala|malo, pésim*, horrible, vergüenza, inaceptable, aún|todavía no, por qué ~3 no, nunca más, @broken, problema|problemas, nadie responde, sin respuesta, lamentable, retras*, queja*, harto|harta, error, equivocado`,
  urgent: `urgente|urgentemente|urgencia, cuanto antes, inmediatamente, de inmediato, ya mismo, lo antes posible, rápido, asap, hoy, mañana, antes ~2 lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana, plazo ~1 límite, ahora mismo`,
  courtesies: `hola buenos buenas buen días dias tardes noches día tarde noche gracias muchas adiós adios chao hasta luego pronto ok okay vale perfecto genial bien estupendo excelente saludos entendido claro buena fenomenal hey hello hi mil guay`,
  filler: `por favor su tu la el ayuda todo muy y a de que mucho os te le lo me amable cordial un una es está eso feliz fin semana hasta mañana señor señora equipo todos respuesta rápida más así muchísimas igualmente para mí también nada`,
  answers: `sí si no correcto exacto exactamente claro cierto falso efectivamente ninguno`,
  things: spanishThings,
  numbers: {
    order: `pedido pedidos orden compra referencia ref encargo paquete order`,
    marker: `n no nr num núm número numero números nro`,
    linker: `es el la los las mi mis de del con para por bajo aquí tiene y sobre favor su este está esta fue dos siguiente he hecho está dónde mis ambos sigue se llama`,
    otherBefore: `talla modelo artículo habitación piso teléfono telefono tel móvil movil fax factura cliente cuenta ticket incidencia cupón código codigo calle página tarjeta iban puerta lote nif cif dni`,
    unitAfter: `día días semana semanas mes meses año años hora horas minutos min segundos piezas unidades uds personas veces páginas vatios pares camisetas cajas botellas puntos grados kilo kilos gramos litros metros artículos pedidos paquetes`,
    yearBefore: `en desde de enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre verano invierno primavera otoño año`,
    postcode: `postal cp postales`,
    tracking: `seguimiento rastreo tracking guía`,
  },
}
