/* oxlint-disable max-lines -- a data table */
import type { SignalPhrases } from '../lexicon.ts'

/** How Spanish shows the signals. */
export const spanishSignals: SignalPhrases = {
  sets: {
    ablar: `ablar charlar charlarlo chatear comunicarme comunicarnos contactar contactarme contactarse contarle conversar
      conversarlo entenderme explicarle explicarlo explicárselo gestionarlo hablar hablarle hablarlo platicar platicarlo
      resolverlo solucionarlo tratar tratarlo`,
    abogao: `abogada abogadas abogado abogados abogao bufete letrada letrado letrados`,
    agente: `agente agentes asesor asesora ejecutiv* encargad* gerente humana humano operador operadora persona representante
      supervisor* teleoperador*`,
    bebe: `abuel* bebit* bebé cachorr* chamaco chiquit* espos* gata gatit* gato guagua herman* hija hijit* hijo hijos hámster
      madre mamá marido mascota mujer nena nene niet* niña niño niños novia novio padre papá peque pequeña pequeño perra
      perrit* perro sobrin* suegra`,
    boda: `aniversario bautizo boda bodas carnaval casamiento ceremonia comunión concierto cumple cumpleaños entierro evento
      fiesta fiestas funeral graduación halloween navidad nochebuena reyes vacaciones viaje`,
    bot: `agente ai algoritmo androide artificial asistente automática automático autómata bot bots chatbot chatgpt chica chico
      computador computadora contestador empleada empleado gpt grabación hombre humana humano humanos ia inteligencia
      maquinita mujer máquina operador ordenador persona personas programa real robocito robot robotito robots sistema
      software trabajador virtual`,
    cena: `aniversario baile bautismo bautizo boda* campamento campeonato carrera casamiento cena ceremonia cirugía competencia
      competición comunión concierto congreso convención crucero cumple cumpleaños cumples desfile despedida entierro
      entrevista estreno evento eventos examen excursión exposición exámenes feria festival fiesta fiestas función funeral
      gala graduación inauguración maratón matrimonio misa mudanza operación oposición partido parto posada presentación
      puente quince quinceañer* recital reunión sesión torneo vacaciones velatorio velorio viaje vuelo xv`,
    dejar: `balconear* calificar* colgar* comentar* compartir* contar contarl* contársel* dejar dejarles dejaros denunciar*
      desprestigiar difundir* enseñar* escrach* escribir etiquetar* exhibir* explicar exponer* funar* grabar hablar hacer
      hacerlo mandar mandarlo mencionar* mostrar* poner ponerl* poneros ponerte postear* publicar* puntuar* quejar* quemar*
      relatar* sacar sacarlo subir subirl* tuitear* twittear* valorar*`,
    fin: `@count @num domingo fin finde hoy jueves lunes martes mañana mes miércoles pasado próxim* puente quincena semana
      sábado viernes`,
    gpt: `ai algoritmo alguien androide asistente autómata bot bots chatbot chatgpt computador computadora contestador gpt
      grabación humana humano ia inteligencia maquinita máquina ordenador persona programa robocito robot robotito robots
      sistema software`,
    hdp: `ahuevonad* alimañas analfabet* animal animales anormal* asno asnos asqueros* aweonao* babosos bastard* basura bazofia
      bestia bestias bobos boludos borregos bruja burra burro* cabron* canallas capullo capullos careverga cenutri* cerda
      cerdo cerdos chorros chuchetumadre chusma cojud* comemierda* conchatumadre conchud* cretin* culero culeros culiad*
      culiao* descerebrad* desgraciad* energúmen* escoria estafador* estúpid* forra forro gentuza giles gilipoll* gilipoy*
      gonorrea* hdp hijodeput* hijoput* hijueperr* hijueput* huevones idiot* ignorante* imbesil imbécil* incompetente*
      inept* inútil inútiles jueputa lacra* ladrones maleducad* malnacid* malparid* mamaguevo mamarrach* mamones mamón
      maricones maricón mensos mentecat* mierda mierdas miserable miserables mongolo* mongólic* necios palurd* parásitos
      payas* pelotud* pendej* perra pirobo* porquería puta putas puto putos qliao* rata ratas rateros retrasad* sanguijuelas
      sinvergüenza* soplapollas subnormal* sudaca* tarad* tonta tontas tonto tontos vagos víbora weones zoquete* zorra
      zorras`,
    iba: `acabar acabaré capaz decidido decidí desearía deseo dispuesta dispuesto ganas gustaría iba idea ideas impulso impulsos
      intentado intentar intento intenté kiero mejor necesito pensado pensando pensé pienso plan planeando planeo planes
      plantea planteado planteando planteo podría preferiría prefiero pretendo punto qiero queda querría quería quiero
      quisiera tentación tentada tentado terminaré vamos voy`,
    ire: `abiert* abrir* abrí acud* acus* asesor* avis* comunic* consult* contact* dejar dejo demand* denunci* dirig* elev*
      enter* envi* escrib* expon* formul* gestion* hablar* hacer hago haré hice inform* ingres* inici* interp* interven*
      investig* ir iremos iré llam* llev* mand* meter* mult* notific* pasar* pedir* pido pondr* poner ponerl* pongo present*
      puesta puesto puse quej* radic* reclam* recurr* registr* remit* report* sancion* solicit* tramit* traslad* vamos voy`,
    jefa: `agente agentes alguien asesor asesora asesores chica chico colega comercial compañer* dependient* director directora
      dueñ* ejecutiv* emplead* encargad* especialista experto gerenta gerente gestor* humana humano humanos jefa jefe
      muchach* operador* operario persona personas representante responsable señor señora señorit* superior supervisor*
      teleoperador* trabajador* técnica técnico vendedor*`,
    les: `le les me nos se te`,
    nota: `calificaciones calificación comentario comentarios crítica críticas estrella estrellas estrellita nota opiniones
      opinión post publicación puntuación rating referencia referencias reseña reseñas reseñita review reviews valoraciones
      valoración`,
    ponme: `comunicadme comunicarme comunícame comuníqueme comuníquenme comuníquenos conectadme conectarme conéctame conécteme
      conéctenme derivadme derivarme derívame deríveme derívenme dirígeme diríjanme enlázame pasadme pasarme ponedme poneme
      ponerme ponme pásame páseme pásenme pásenos póngame pónganme redirigirme redirígeme transferime transferirme
      transfiérame transfiéranme transfiéreme`,
    puta: `animal basura bestia* bolud* burra burro* cabron* capullo cerda cerdo estúpid* gilipoll* hijoput* idiot* imbécil*
      inútil* mierda payas* pelotud* pendej* perra perro pesad* puta rata ratas retrasad* tarad* tonta* tonto*`,
    reyes: `adviento carnaval carnavales diwali fallas halloween hanukkah navidad navidades nochebuena nochevieja pascua pascuas
      ramadán reyes sanfermines thanksgiving`,
    robot: `bot chatbot humana humano ia máquina ordenador persona robot`,
    tik: `amazon blog canal comunidad estados face facebook fb feis feisbuc foro forocoches foros google grupo grupos hilo
      historias ig insta instagram internet linkedin maps mercadolibre muro online plataformas podcast reclame reddit redes
      reels sociales stories telegram threads tik tiktok tripadvisor trustpilot tuiter twitch twitter web yelp youtube`,
  },
  phrases: {
    human_request: {
      says: `
        @want|dame|deme|exijo|necesito|pasadme|pido|prefiero|pónganme|quiero ~4 agente|asesor|encargado|humano|operador|representante|responsable|supervisor ~2,
        ^ @pol? @pol? @pol? agente|asesor|humano|operador|operadora|persona|representante|supervisor|una humana|persona? @pol? @pol? @pol? $,
        ^ @pol? @pol? a? el|la|un|una? agente|agentes|alguien|asesor|asesora|ejecutiv*|encargad*|gerente|humana|humano|operador|operadora|persona|representante|señorita|supervisor*|teleoperador*|técnico|vendedor @pol? @pol? ahora|ahorita|inmediatamente|inmediato|rápido|urgente|urgentemente|ya? @pol? $,
        ^ @pol? @pol? atención|servicio al cliente @pol? @pol? $,
        @ablar ~2 agente|agentes|alguien|asesor|asesora|ejecutiv*|encargad*|gerente|humana|humano|operador|operadora|persona|representante|supervisor*|teleoperador*,
        @ablar ~3 con ~4 @jefa, @agente por|x favor,
        agente|alguien|asesor|asesora|ejecutivo|empleado|gente|humano|operador|operadora|persona|representante|ser ~1 carne|física|físico|real|reales|verdad|viva|vivo,
        agente|alguien|asesor|atención|operador|persona|ser físico|humana|humano|persona|real|verdad,
        agente|asesor|humano|operador|persona por favor,
        alguien ~3 podría|pueda|puede ~4 atender|ayudar|ayudarme|llamar|llamarme,
        alguien|podrían|podéis|pueda|puede|pueden|puedes ~4 llamar|llamarme, atención ~2 humana|persona|personalizada,
        chat en vivo,
        chatear|comunicar|comunicarme|contactar|conversar|hablar|hable|hablo ~4 agente|alguien|asesor|asesora|comercial|encargado|gerente|humana|humano|operador|operadora|persona|representante|responsable|ser|supervisor ~2,
        @ponme ~2 algún|el|otro|su|tu|un|una @jefa, @ponme ~3 a|al|con ~4 @jefa,
        comuníqueme|derivar|pasadme|pasarme|pásame|páseme|pásenme|transferir|transfiérame|transfiéreme ~3 a|con,
        con ~2 persona ~1 real,
        dadme|dame|demando|deme|denme|deseamos|deseo|exigimos|exijo|gustaría|necesitaba|necesitamos|necesito|ocupo|pido|precisaba|precisamos|preciso|preferimos|preferiría|prefiero|queremos|querría|quería|quiere|quiero|quisiera|quisiéramos|requiero|solicitamos|solicito|urge|urgente ~3 @agente,
        deriveme|derívame|transferime|transfieranme|transfiérame|transfiéreme ~3, devolver ~2 llamada, hablar con ~1 atención,
        hay alguien ~3, llamadme|llameme|llámame|llámenme, me pueden llamar, me ~2 llaman|llame|llamen|llaméis ~2 por?,
        me|nos ~3 atender|atendáis|atienda|atiendan|atiendas|atiende|atienden ~4 @jefa,
        no ~4 bot|chatbot|ia|maquina|máquina|ordenador|robot, persona ~1 física|humana|real|verdad,
        ponme|póngame|pónganme ~2 con,
        que ~2 atienda|atiendan|contacte|contacten|conteste|contesten|llame|llamen|ponga|pongan|responda|respondan|venga ~4 agente|agentes|alguien|asesor|asesora|ejecutiv*|encargad*|gerente|humana|humano|jefa|jefe|operador|operadora|persona|representante|responsable|superior|supervisor*|teleoperador*|técnico`,
      not: `
        agente de|inmobiliario|secreto viajes, agente ~3 dice|dijo|me|prometió ha,
        agente|agentes 007|antiapelmazante|blanqueador|comercial|doble|espumante|inmobiliaria|inmobiliario|limpiador|químico|secreto|secretos,
        agente|asesor|hombre|operador|persona|repartidor ~2 de|del ~1 amazon|banco|correos|dhl|fedex|gls|mrw|seur|ups,
        ayer|ya ~1 hablé ~4 @jefa,
        cambiar|ceder|dar|enviar|mandar|pasar|poner|prestar|regalar|transferir|traspasar|vender ~4 a ~2 alguien|amiga|amigo|hermana|hermano|nombre|otra,
        chateé|contacté|conversé|hablé ~2 con ~4 @jefa, con ninguna persona, cuerpo humano,
        detalle|disfraces|disfraz|figura|guantes|libro|muñeco|obsequio|película|regalo|regalos|sorpresa|tarjeta ~4 agente|agentes|alguien|encargado|gerente|humano|jefa|jefe|operador|persona|técnico,
        hablado|hablé ~5 agente|alguien|asesor|operador|persona, lo sepa ~2 @jefa, otra|por persona, para ~2 persona|personas,
        persona ~2 mayor ~2 regalo, robot ~1 aspirador|cocina|cortacésped, saber ~2 quién ~3 encargado|responsable`,
    },
    legal: {
      says: `
        abogada|abogadas|abogado|abogados|abogao|bufete|burofac|burofas|burofax|burofaxes|demandable|demandados|demandando|demandar|demandaremos|demandarlas|demandarle|demandarles|demandarlo|demandarlos|demandaros|demandarte|demandarán|demandaré|demandita|denunciable|denunciables|denunciarlas|denunciarle|denunciarles|denunciarlos|denunciaros|denunciarte|extrajudicial|extrajudicialmente|fiscalía|ilegalidad|ilegalidades|ilícit*|judicializar*|judicialmente|letrada|letrado|letrados|litigar|litigaré|litigio|litigios|monitorio|pleitear|pleito|pleitos|querella|querellarme|querellarnos|querellaré|querellas|tutela,
        abogada|abogado|abogados|burofax|demanda|demandar|demandarles|demandarlos|demandaros|demandaré|denuncia|denunciar|denunciarles|denunciaros|denunciaré|denuncio|ilegal|ilegales|juez|juicio|juzgado|juzgados|legalmente|querella|tribunal|tribunales,
        acabamos|acabar|acabaremos|acabará|acudir|acudiremos|acudiré|acudo|arrastrar|citaré|comparecer|dejar|denunciar|dirimir|discutir|discutiremos|elevar|hacer|ir|iremos|iré|llevamos|llevar|llevaremos|llevarles|llevarlo|llevarlos|llevaros|llevarte|llevaré|llevo|pelear|pelearé|presentar|presentarme|presentaré|reclamar|reclamaré|reclamo|recurrir|recurriremos|recurriré|resolver|resolverá|sentarlos|sentaros|solucionar|terminamos|terminar|terminaremos|terminará|vamos|veamos|vemos|veremos|vernos|verán|veréis|voy ~4 a|al|ante|en|hasta|por ~2 corte|cortes|judicial|jueces|juez|jueza|juicio|juicios|justicia|juzgado|juzgados|magistrado|tribunal|tribunales,
        acciones|medidas legales,
        actuar|actuaremos|actuaré|proceder|procederemos|procederé|procedo|reclamar|reclamaré|reclame|responder ~3 judicialmente|legal|legalmente,
        asesoría jurídica|legal,
        cae|caer|caerá|comer|comerán|coméis|cursar|cursaré|enfrentar|enfrentarán|entablar|entablaré|enviar|esperen|estudiando|formular|formularé|hacer|hago|haremos|haré|iniciar|iniciaremos|iniciaré|inicio|instaurar|instauraré|interpondremos|interpondré|interponer|interponerles|interpongo|levantar|levantaré|llegar|llegará|mandar|mando|metemos|meter|meterles|meteros|meteré|meto|pondremos|pondré|poner|ponerle|ponerles|ponerlos|poneros|ponerte|pongo|preparado|preparando|preparar|preparo|preparé|prepárense|presentado|presentar|presentaremos|presentarles|presentaré|presento|presenté|promover|puesta|puesto|puse|radicar|radicaré|radico|recibir|recibirán|recibiréis|redacta|redactado|redactando|redactar|tramitando|tramitar|valorando ~4 amparo|demanda|demandas|litigio|monitorio|querella|querellas|tutela,
        incumplimiento ~2 contrato, vía judicial|legal`,
      not: `
        @abogao ~3 aguacate|aguacates|graduado|palta|paltas|película|recién|regalo|serie, abogado ~1 disfraz,
        agenda|camiseta|carrera|cartera|colegio|como|disfraz|día|estudiante|examen|facultad|frase|graduación|graduarse|graduó|libro|libros|licenciado|maletines|maletín|novela|para|peli|película|placa|regalo|regalos|serie|series|taza|toga|trabaja|trabajo|traje|título ~3 @abogao,
        aguacate|aguacates|decimos|dicen|digo|llama|llamamos|llaman|paltas ~2 abogado|abogados, alta|gran|mucha demanda,
        amiga|amigo|amigos|cliente|colega|compañero|cuñada|cuñado|esposa|esposo|hermana|hermano|hija|hijo|jefa|jefe|madre|mamá|marido|mujer|nieta|nieto|novia|novio|padre|papá|prima|primo|ser|sobrina|sobrino|somos|soy|suegra|suegro|tía|tío|vecina|vecino ~4 @abogao,
        amiga|amigo|hermana|hermano|hija|hijo|madre|marido|mujer|padre ~3 abogada|abogado,
        avenida|calle|cerca|dejó|dirección|domicilio|enfrente|entrega|entregan|entregar|envíen|esquina|frente|funcionaria|funcionario|lado|limpieza|metro|oficina|oposiciones|plaza|recoger|trabaja|trabajamos|trabajo ~5 fiscalía|judicial|juzgado|juzgados|notaría|palacio|tribunal|tribunales,
        a|alguna|alta|baja|bajo|bastante|demasiada|en|enorme|fuerte|gran|habrá|hay|hubo|mayor|menos|mucha|más|poca|por|según|suficiente|tanta|tiene|tienen demanda,
        buen|de|mi|nuestro|poco|sano|su|tu juicio,
        camiseta|cuento|cómic|disfraces|disfraz|figura|juego|lego|libro|libros|martillo|mazo|muñeco|novela|peli|película|serie|silbato|taza|toga|título ~5 amparo|corte|juez|jueza|juicio|juicios|justicia|ley|querella|tribunal,
        demanda ~4 alta|altísima|artículo|enorme|modelo|producto|stock,
        denuncia|denunciado|denunciar|denuncié ~6 accidente|actitud|bolso|cartera|correos|dni|extravío|mensajero|pérdida|repartidor|robada|robado|robaron|robo|seguro|seur|vecino,
        ha demandado mucha, ilegal ~1 precio,
        jamás|no|nunca ~2 deseo|pensamos|pienso|pretendo|querría|quiero|quisiera|vamos|voy ~2 abogado|abogados|demandar|demandarles|demandarlos|demandaros|denunciar|denunciarles|denunciarlos|denunciaros|juicio|juicios,
        juicio crítico|final|universal, muela|muelas ~1 juicio, novela|peli|película|serie ~6 @abogao,
        tribunal ~1 de enfrente`,
    },
    fraud: {
      says: `
        abr*|inici* ~2 contracargo|controversia|disputa, abrir ~2 disputa,
        adeudo|cargo|cargos|cobro|cobros|compra|compras|consumo|consumos|cuenta|débito|gasto|gastos|movimiento|movimientos|operaciones|operación|orden|pedido|pedidos|suscripción|transacciones|transacción|órdenes ~7 q|que ~1 jamás|no|nunca|tampoco ~2 autoricé|autorizado|autorizamos|contraté|hecho|hice|hicimos|realicé|realizado|reconoce|reconocemos|reconozco|solicité,
        agarran|cobran|cobraron|cobráis|cogen|cogieron|cogéis|pillan|reciben|toman ~5 y ~4 bloquean|desaparecen|desaparecieron|desaparecéis|entregan|envíais|envían|esfuman|mandan|mandáis,
        alguien|desconocido|desconocidos|fulano|gente|han|ladrón|otra|otro|persona|tercero|terceros ~5 accedido|accedió|cambiado|cambió|clonado|comprado|compró|duplicado|entrado|entró|gastado|gastó|metido|pidió|robado|robó|suplantado|usa|usado|usan|usando|usaron|usó|utilizado|utilizando|utilizaron|utilizó|vaciado|vació ~5 mi|mis|nuestra ~2 contraseña|correo|cuenta|datos|dni|identidad|nombre|perfil|puntos|saldo|tarjeta|tarjetas,
        atajo|banda|bola|cuadrilla|cueva|eres|hatajo|malditos|manga|nido|panda|partida|pinches|puñado|sois|son|sos|unos ~2 bandidos|choros|chorros|corruptos|criminales|delincuentes|embaucadores|estafadores|hampones|lacras|ladrones|ladrón|mafia|mafiosos|maleantes|piratas|ratas|rateros|timadores|tramposos|trúhanes,
        bandidos|choros|chorros|corruptos|criminales|delincuentes|embaucadores|estafadores|hampones|lacras|ladrones|mafia|mafiosos|maleantes|piratas|ratas|rateros|timadores|tramposos|trúhanes ~1 estafadores?,
        cargo ~2 no autorizado|fraudulento,
        chantaje*|chargebac|chargeback|chargebacks|contracargar|contracargo|contracargos|defraud*|embauc*|engañ*|estafa|estafad*|estafadores|estafan|estafando|estafar|estafarme|estafarnos|estafaron|estafas|estafen|estafáis|estaféis|estafó|extors*|fraude|fraudes|fraudulenta|fraudulentamente|fraudulentas|fraudulento|fraudulentos|hackeada|hackeadas|hackeado|hackean|hackear|hackearon|hacker|hackeron|hackers|jakearon|jakiaron|jaqueada|jaqueado|jaquearon|ladrones|phishing|rateros|retroceda|retrocesión|retrotra*|scam|scammer|scammers|smishing|suplant*|timad*|timadores|timan|timarme|timaro*|timo|timos|timáis|usurp*,
        chargeback|contracargo|contracargos|engañada|engañado|engañan|engaño|estafa|estafada|estafado|estafador|estafadores|estafaron|estafas|fraude|fraudes|fraudulenta|fraudulento|ladrones|ladrón|phishing|scam|timado|timadores|timo,
        dado|decir|diré|orden|ordenar|pedido|pedir|pediré|pedí|pido|solicitar|solicitaré|solicito ~4 amex|aseguradora|banamex|banco|bancoestado|bancolombia|bancomer|bancos|bbva|bcp|bizum|caixa|caixabank|emisor|emisora|entidad|galicia|interbank|klarna|mastercard|mercadopago|nequi|paypal|redsys|sabadell|santander|stripe|tarjeta|visa ~5 anular|anule|anulen|bloquee|devolución|devolver|devuelva|devuelvan|reembolse|reembolso|retire|retroceda|retroceder|retrocesión|reverse|reversión|revierta,
        devolver|retroceder|retrocesión ~3 cargo ~2 banco, disputa ~3 banco|paypal|tarjeta, guardia|policía civil,
        no reconocemos|reconozco ~3 cargo|cobro|compra|pago, reclamar ~3 banco|paypal, robo ~1 identidad, tarjeta ~1 robada,
        tienda|web falsa`,
      not: `
        abuela|amiga|amigo|compañera|conocida|conocido|cuñada|cuñado|prima|primo|suegra|vecina|vecino ~4 clonaron|engañaron|estaf*|hackearon|robaron|timaro*,
        antirrobo,
        camiseta|canción|cuento|disfraces|disfraz|documental|dvd|funko|juego|libro|libros|manga|novela|peli|película|puzle|puzzle|serie|temporada|título|videojuego ~5 atraco|chorizo|delincuentes|delito|engañ*|estafa|estafador|estafadores|estafas|fraude|hacker|hackers|ladrones|ladrón|mafia|piratas|ratas|robo|timo,
        disfraz ~2 ladrón|policía, estafa ~2 americana|maestra,
        no ~2 acuso|creo|digo|era|es|estoy|fuera|insinúo|parece|pienso|quiero|sea|sería|son ~4 engaño|estafa|estafadores|estafarme|fraude|ladrones|robo|timo,
        otra|otras|otro|otros ~2 empresa|lado|parte|página|sitio|tienda|tiendas|vendedor|web|webs ~5 engañ*|estaf*|fraude|robaron|timad*|timaro*|timo,
        policía ~1 coche|disfraz|gorra|juguete, siento ~2 estafad* ~6 bajó|comprar|descuento|precio|rebaja|rebajas`,
    },
    regulator: {
      says: `
        abiert*|abrir*|abrí|acud*|acus*|asesor*|avis*|comunic*|conocimiento|consult*|contact*|dejar|dejo|demand*|denunci*|dirig*|elev*|enter*|envi*|escrib*|expon*|formul*|gestion*|hablar*|hacer|hago|haré|hice|inform*|ingres*|inici*|interp*|interven*|investig*|ir|iremos|iré|llam*|llev*|mand*|manos|meter*|mult*|notific*|ojo|pasar*|pedir*|pido|pondr*|poner|ponerl*|pongo|present*|puesta|puesto|puse|quej*|radic*|reclam*|recurr*|registr*|remit*|report*|saber|sancion*|sepa|sepan|solicit*|tramit*|traslad*|vamos|voy ~5 administración|aduanas|afip|agencia|alcaldía|anmat|arcsa|autoridad|autoridades|ayuntamiento|cofepris|concejalía|consejería|contraloría|dian|digesa|ente|generalitat|gobierno|hacienda|inspección|intendencia|invima|ministerio|municipalidad|municipio|organismo|organismos|procuraduría|regulador|reguladores|regulatorio|sanidad|sat|senasa|sii|sunat|tributaria ~2,
        @ire ~4 a|ante|con|en|por consumo, @ire ~4 consumidor|consumidores,
        @ire ~5 carabineros|cibercrimen|ciberpolicía|comisaría|ertzaintza|fiscalía|gendarmería|habeas|lopd|mossos|pdi|policial|policía|rgpd|sijin,
        @ire ~7 autoridades|comisaría|consumo|fiscalía|juzgado|policía,
        acodeco|adelco|adicae|aepd|asgeco|aspec|asufin|cecu|cnmc|conadecus|condusef|coprec|diaco|facua|hispacoop|inai|indecopi|indepabis|kontsumobide|ocu|odeco|odecu|ombudsman|omic|osiptel|procon|proconsumidor|proconsumo|prodecon|profeco|sedeco|sernac|sndc|sundde|superindustria|superintendencia,
        acudiré|avisaré|ir|iré|llamaré|vamos|voy ~2 a ~2 comisaría|consumidor|consumo|facua|indecopi|ocu|omic|policía|profeco|sernac,
        aepd|autoridades|facua|indecopi|ocu|omic|procon|profeco|sernac, agencia ~2 protección,
        agencia|arbitraje|autoridad|autoridades|concejalía|consejería|conselleria|delegación|departamento|dirección|inspección|instituto|junta|ministerio|oficina|oficinas|secretaría|servicio|servicios|área ~2 de ~1 consum|consumo,
        agencia|asociaciones|asociación|autoridad|autoridades|centro|comisión|consejería|defensa|defensor|defensora|defensoría|delegación|departamento|dirección|ente|inspección|institución|instituto|junta|liga|ministerio|oficina|oficinas|organismo|organismos|organizaciones|organización|procurador|procuraduría|protección|protectora|secretaría|servicio|subsecretaría|superintendencia|tribunal|unidad ~2 consumidor|consumidora|consumidores|usuarios,
        arbitraje|dirección ~2 consumo, asociación|organización ~2 consumidores,
        centro|departamento|oficina|servicio ~3 consumidor, consumidores ~2 organización, defensa ~2 consumidor,
        hoja|hojas ~2 reclamaciones|reclamación, junta arbitral, oficina ~3 consumidor, protección ~2 consumidor|datos`,
      not: `
        análisis|avalado|comparativa|compra|estudio|lista|premio|ranking|recomendada|recomendado|recomendados|revista|según|sello|test ~4 consumidores|facua|ocu|profeco,
        carabineros|civil|comisaría|denuncia|guardia|policía ~5 accidente|cartera|dni|extravío|hurto|pérdida|robada|robado|robaron|robo|seguro,
        despacho|empleado|entregan|entregar|funcionaria|funcionario|oposiciones|oposición|trabaja|trabajamos|trabajo|trabajé ~4 ayuntamiento|comisaría|consumidor|consumo|fiscalía|hacienda|indecopi|ministerio|omic|policía|profeco|sernac|superintendencia,
        facua|ocu|profeco|sernac ~3 aconseja|análisis|compra|dice|mejor|premió|recomendó|recomienda|valora`,
    },
    safety: {
      says: `
        abuel*|bebit*|bebé|cachorr*|chamaco|chiquit*|espos*|gata|gatit*|gato|guagua|herman*|hija|hijit*|hijo|hijos|hámster|le|les|madre|mamá|marido|mascota|me|mujer|nena|nene|niet*|niña|niño|niños|nos|novia|novio|padre|papá|peque|pequeña|pequeño|perra|perrit*|perro|se|sobrin*|suegra|te|yo ~4 cae|caen|caer|caigo|cayendo|cayó|caí|caída|caído|estrellé|estrelló|precipitó|resbalé|resbaló|tropezó|volcó ~4 altura|bici|boca|bruces|cabeza|cama|carrito|columpio|culo|cuna|encima|escalera|escalones|espalda|hamaca|partió|patinete|piso|rompe|rompió|silla|soltó|suelo|trona,
        @bebe ~5 asfixi*|atragant*|trag*, @bebe ~8 convuls*|intoxic*|vomitando|vomitó,
        adrenalina|anafil*|anafiláctic*|arritmia|calambrazo*|chispazo*|chispe*|coli|contaminad*|convulsion*|corrientazo*|cortocircuit*|electrocut*|envenen*|epinefrina|epipen|humea*|incendi*|intoxic*|lesionada|lesionado|lesioné|lesionó|listeria|llamarada*|monóxido|quemaduras|recalent*|recalient*|recall|salmonel*|salpullido|sangraba|sangrado|sangrando|sangrar|sarpullido*|sobrecalent*|sobrecalient*|suturar|suturaron|taquicardia|taquicardias|urticaria,
        ahogado|ambulancia|atragantado|atragantó|chispas|cortocircuito|derretida|derretido|electrocutado|electrocutó|envenenado|explosión|explotado|explotar|explotó|herida|heridas|herido|heridos|hospital|incendiado|incendio|incendió|intoxicación|intoxicado|lesionado|lesiones|lesión|peligrosa|peligroso|quemada|quemado|quemadura|quemaduras|quemé|quemó|reventó|sangra|sangrado|sangrando|tragado|tragó|urgencias|vomitado|vomitando|vómitos,
        andador|biberón|carrito|chupete|cochecito|cuna|hamaca|mordedor|parque|portabebés|silla|sillita|tetina|trona ~5 astill*|cayó|caído|desprend*|fall*|moho|peligro*|rompió|roto|soltó|suelto|tóxic*,
        batería ~4 calienta|derretido|explotó|hinchada|humo|quema|sobrecalienta,
        bota|botando|botó|comenzó|despide|echa|echaba|echando|echar|echó|empezó|hace|hizo|largaba|largó|saca|sacando|sacó|sale|saliendo|salir|salió|salía|soltar|soltó|suelta ~4 humareda|humito|humo,
        calambre|descarga eléctrica|eléctrico,
        casi ~2 ahog*|asfixi*|atragant*|electrocut*|explot*|incendi*|mata|matar|mato|muere|muero|quema|quemo,
        cogido|cogió|prendido|prendió ~1 fuego, cortado|corté|cortó ~3 dedo|mano, cristales|vidrio ~2 comida,
        cristal|cristales|gusano|gusanos|insecto|metal|moho|plástico|trozo|trozos|vidrio ~4 dentro|en ~3 bote|comida|envase|plato|tarro,
        en fuego|llamas, erupción|sarpullido ~2, humo ~3,
        @les ~1 aparecieron|apareció|brotaron|causa|causado|causó|dado|dejado|dejó|dio|generó|hecho|hice|hicieron|hizo|ocasionó|producido|produjo|provocado|provocó|quedó|sacó|salido|salieron|salió ~5 alergia|ampolla|ampollas|asfixia|calvas|chichón|cicatriz|conjuntivitis|corte|cortes|dermatitis|eczema|erupciones|erupción|granos|habones|hematoma|herida|heridas|hongos|infección|intoxicación|irritación|lesiones|lesión|llagas|moratón|moretones|moretón|picor|picores|quemadura|quemaduras|quemazón|rojeces|roncha|ronchas|sangrado|sarpullido|urticaria|úlceras,
        @les ~1 electrocut*|envenen*|escald*|intoxic*|intoxiqu*|lastimado|lastimé|lastimó|lesionado|lesioné|quemado|quemé|quemó ~3 al|con|cuando|por|usando,
        @les ~2 ahog*|asfixi*|atragant*|trag* ~6, le|me|nos ~1 da|dado|dio|pegó ~2 calambrazo|calambre|descarga,
        me ~2 ahogo|ahogué|asfixio|asfixié|broté|corté|desmayé|electrocuté|hinché|intoxiqué|irrité|lastimé|lesioné|pinché|quemé ~3,
        quema|quemado|quemaron|quemó ~3 alfombra|brazo|cama|cara|casa|cortina|cuero|dedo|dedos|enchufe|mano|manos|mesa|ojos|pelo|piel|pierna|sofá|suelo|toma,
        reacción ~1 alérgica`,
      not: `
        antivirus|correo|enlace|link|página|sitio|url|web ~5 peligrosa|peligroso, archivo|cd|disco|dvd ~2 quemado,
        cancelar|congelar|pausar ~5 lesionado|lesión, chocolate|queso ~1 derretido, como|marca ~1 peligrosa|peligroso,
        contra ~2 quemaduras, copia|copias|leña quemada, cristal ~2 roto,
        echa|echaba|echamos|echando|echo ~1 humo ~2 con|de|por, es ~3 peligroso $, estamos|estoy ~2 echando|echo humo,
        fuegos|urgencias artificiales, no ~1 peligroso,
        no ~3 corte|derrita|explote|incendie|quema|queman|queme|quemen|recaliente|sobrecaliente ~4,
        para ~2 heridas|quemaduras, por ~1 lesión, que echo humo,
        quem* ~3 arroz|bizcocho|comida|jaja*|piscina|pizza|playa|sol|tortilla|tostada|tostadas|vacaciones|verano, rojo fuego`,
    },
    self_harm: {
      says: `
        acabar con ~2 mi ~1 vida,
        acabar|acabaré|acabe|acabo|terminando|terminar|terminaré|termino ~2 con ~2 dolor|existencia|miseria|sufrimiento|sufrir|vida,
        @iba ~2 ahorcarme|desvivirme|matarme|morir|morirme|morirse|suicidar|suicidarme,
        ahorcar*|ahorcarme|autoles*|autolesi*|dispararme|kms|matarme|sobredosis|suicidarme|suicidarse|suicidaré|suicidas|suicidio|suicidios,
        autolesion*|matarme|suicida|suicidar|suicidarme|suicidio,
        borde|carta|cerca|hablo|ideación|ideas|impulsos|intento|intentos|intenté|línea|nota|opción|pensado|pensamientos|pensando|pienso|planeando|plantea*|salida|teléfono|tendencias ~3 autodestructivos|autolesivos|morir|muerte|suicid*,
        hacerme daño, me querría|quiero|quisiera|voy ~2 ahorcar|matar|morir|suicidar, mejor muerta|muerto,
        no quiero ~1 seguir viviendo, no quiero ~1 vivir,
        no ~1 @iba ~2 despertar|despertarme|existiendo|existir|viva|viviendo|vivir|vivo,
        no ~2 despertar*|despertase|despierte|despierto ~2 jamás|mañana|más|nunca,
        no|sin ~3 deseo|deseos|fuerzas|ganas|ilusión|interés|motivo|motivos|nada|razones|razón|sentido ~4 despertar|despertarme|existiendo|existir|vida|viva|viviendo|vivir|vivo,
        quiero ~1 morir|morirme, quitarme ~2 vida`,
      not: `
        banda|camiseta|canción|cómic|disco|disfraz|documental|escuadrón|frase|juego|libro|libros|manga|novela|obra|peli|película|poema|serie|señuelo|tema|videojuego ~6 matar|matarme|morir|muerte|muerto|suicid*|vida|vivir,
        vivir sin ~2`,
    },
    reputation: {
      says: `
        1|bajísima|clara|demoledora|desfavorable|destructiva|dura|estrella|estrellita|fatal|honesta|horrible|horrorosa|mala|malas|malo|malos|malísima|malísimo|merecida|mínima|mínimo|nefasta|negativa|negativas|negativo|negativos|peor|peores|pésima|pésimas|pésimo|sincera|terrible ~3 amazon|google|maps|tripadvisor|trustpilot,
        1|bajísima|clara|demoledora|desfavorable|destructiva|dura|fatal|honesta|horrible|horrorosa|mala|malas|malo|malos|malísima|malísimo|merecida|mínima|mínimo|nefasta|negativa|negativas|negativo|negativos|peor|peores|pésima|pésimas|pésimo|sincera|terrible ~1 @nota,
        1|cero|mala|malas|negativa|pésima|una estrella|estrellas|opiniones|opinión|reseña|reseñas|valoración,
        1|media|ninguna|sola|una ~1 estrella|estrellita|estrellitas, 1|media|una ~2 estrella|estrellita|estrellitas ~2,
        acabaré|acabo|decidido|dedicaré|dispuesto|dudaré|dudo|encargaré|encargo|gustaría|hagan|importa|obligada|obligado|obliguen|pensamos|pienso|problema|queda|quisiera|tendré|tener|tenga|termino|toca|vamos|veré|voy ~5 @dejar ~8 @tik,
        aconsejaré|advertir|advertiré|advierto|alertar|alertaré|alerto|avisar|avisaremos|avisaré|aviso|contar|contaremos|contarle|contarles|contaré|contárselo|correr|correré|cuento|decirle|decirles|decírselo|desaconsejar|desaconsejaré|difundiré|diré|disuadir|explicaré|hablaré|informar|informaré|pasar|pasaré|prevendré|prevenir ~4 amigas|amigos|amistades|clientas|clientes|colegas|compañeras|compañeros|compradores|conocido|conocidos|consumidores|contactos|cualquiera|demás|familiares|gente|lectores|mundo|otras|otros|persona|público|quien|seguidores|todas|todos|vecindario|vecinos|voz ~2,
        advertir|avisar ~3 demás|gente|otros|todos,
        amiga|amigo|cuñada|cuñado|hermana|hermano|hija|hijo|marido|mujer|novia|novio|prima|primo|soy|tengo ~4 blogger|bloguera|bloguero|columnista|influencer|instagramer|locutor|locutora|periodista|periodistas|reportero|tiktoker|youtuber ~8 caso|cont*|enseñar*|esto|hablar*|historia|mostrar*|publicar*|saber|sepan|van|verán|voy,
        @dejar ~2 en ~2 facebook|foro|foros|google|instagram|internet|linkedin|redes|tiktok|trustpilot|twitter|youtube ~1 sociales? ~2 es|lo|para|todo|voy,
        calificado|califico|califiqué|colgada|colgado|colgué|comentado|comento|comenté|compartido|comparto|compartí|contado|contando|conté|cuelgo|cuento|dejado|dejo|dejé|denunciado|denunciando|denuncio|denuncié|difundo|escribo|escribí|escrito|exhibo|exhibí|expongo|expuesto|grabado|grabo|grabé|hago|hecho|hice|pongo|posteado|posteo|posteé|publicada|publicado|publicados|publico|publiqué|puesto|puntuado|puse|quejado|quemo|saco|saqué|subida|subidas|subido|subo|subí|tuiteo|twitteo|valorado ~7 @tik,
        compartir|contar|contarlo|escribir|opiniones|opinión|poner|publicar|publicaré|reseña|subir|valoración|video|vídeo ~6 facebook|google|instagram|internet|redes|tiktok|trustpilot|twitter|youtube,
        contactar ~2 medios|prensa, en ~1 facebook|instagram|tiktok|twitter ~4,
        esto|la|las|lo|los|todo ~1 avisaré|calificado|califico|califiqué|colgada|colgado|colgaremos|colgaré|colgué|comentado|comentaré|comento|comenté|compartido|compartiremos|compartiré|comparto|compartí|contado|contando|contaremos|contaré|conté|cuelgo|cuento|dejado|dejaré|dejo|dejé|denunciado|denunciando|denunciaré|denuncio|denuncié|desahogaré|desmontaré|difundiremos|difundiré|difundo|enseñaré|enviaré|escribiré|escribo|escribí|escrito|etiquetaré|exhibiré|exhibo|exhibí|explicaré|expondré|expongo|expuesto|funaré|grabado|grabaré|grabo|grabé|hablaré|hago|haremos|haré|hecho|hice|mandaré|mencionaré|mostraré|pondremos|pondré|pongo|posteado|postearé|posteo|posteé|publicada|publicado|publicados|publicaremos|publicaré|publico|publiqué|puesto|puntuado|puse|quejado|quejaré|quemaré|quemo|relataré|sacaré|saco|saqué|subida|subidas|subido|subiremos|subiré|subo|subí|tuitearé|tuiteo|twittearé|twitteo|valorado|viralizaré ~5 @tik,
        mala publicidad, medios ~2 comunicación|prensa,
        pienso|tendré|toca|vamos|voy ~2 @dejar ~4 crítica|directo|hilo|opinión|post|reel|reseña|reseñas|review|tiktok|tuit|tweet|valoración|vídeo ~4 amazon|así|blog|canal|comunidad|con|contando|enseñando|estados|explicando|face|facebook|fb|feis|feisbuc|foro|forocoches|foros|google|grupo|grupos|hilo|historias|ig|insta|instagram|internet|linkedin|mala|maps|mercadolibre|mostrando|muro|negativa|online|para|plataformas|podcast|público|reclame|reddit|redes|reels|sobre|sociales|stories|telegram|threads|tienda|tik|tiktok|todo|tripadvisor|trustpilot|tuiter|twitch|twitter|ustedes|web|yelp|youtube,
        redes sociales, trustpilot ~4`,
      not: `
        ^ como|cómo|donde|dónde ~4 opinión|reseña|valoración $,
        ^ cómo|dónde ~4 amazon|blog|calificaciones|calificación|canal|comentario|comentarios|comunidad|crítica|críticas|dejo|estados|estrella|estrellas|estrellita|face|facebook|fb|feis|feisbuc|foro|forocoches|foros|google|grupo|grupos|hilo|historias|ig|insta|instagram|internet|linkedin|maps|mercadolibre|muro|nota|online|opiniones|opinión|plataformas|podcast|pongo|post|publicación|publico|puntuación|rating|reclame|reddit|redes|reels|referencia|referencias|reseña|reseñas|reseñita|review|reviews|sociales|stories|subo|telegram|threads|tik|tiktok|tripadvisor|trustpilot|tuiter|twitch|twitter|valoraciones|valoración|web|yelp|youtube,
        ^ no ~1 voy a ~2 @dejar ~3,
        algunas|con|esas|estas|hay|muchas|pesar|pese|por|según|sus|tantas|tiene|tienen ~2 calificaciones|comentarios|críticas|opiniones|reseñas|valoraciones,
        anuncia*|anuncio|aparece|aparecen|busqué|concurso|cupón|descubrí|descuento|encontré|encuentro|leer|leo|leyendo|leí|leído|oferta|promo|promoción|publicidad|seguí|sigo|sorteo|veo|ver|vi|visto ~5 amazon|blog|calificaciones|calificación|canal|comentario|comentarios|comunidad|crítica|críticas|estados|estrella|estrellas|estrellita|face|facebook|fb|feis|feisbuc|foro|forocoches|foros|google|grupo|grupos|hilo|historias|ig|insta|instagram|internet|linkedin|maps|mercadolibre|muro|nota|online|opiniones|opinión|plataformas|podcast|post|publicación|puntuación|rating|reclame|reddit|redes|reels|referencia|referencias|reseña|reseñas|reseñita|review|reviews|sociales|stories|telegram|threads|tik|tiktok|tripadvisor|trustpilot|tuiter|twitch|twitter|valoraciones|valoración|web|yelp|youtube,
        bonita|buen|buena|buenas|cinco|cuatro|estupenda|excelente|fantástica|genial|gran|linda|mejor|merecidísima|positiva|positivas|positivo|preciosa ~1 @nota,
        buena|buenas|excelente|gran|positiva opiniones|opinión|reseña|reseñas|valoración,
        concurso|descuento|oferta|promo|puntos|recompensa|regalan|regalo|sorteo ~8 amazon|blog|calificaciones|calificación|canal|comentario|comentarios|compartir|comunidad|crítica|críticas|estados|estrella|estrellas|estrellita|face|facebook|fb|feis|feisbuc|foro|forocoches|foros|google|grupo|grupos|hilo|historias|ig|insta|instagram|internet|linkedin|maps|mercadolibre|muro|nota|online|opiniones|opinión|plataformas|podcast|post|publicación|publicar|puntuación|rating|reclame|reddit|redes|reels|referencia|referencias|reseña|reseñas|reseñita|review|reviews|sociales|stories|subir|telegram|threads|tik|tiktok|tripadvisor|trustpilot|tuiter|twitch|twitter|valoraciones|valoración|web|yelp|youtube,
        contacté|escribir|escribo|escribí|escrito|hablé|mensaje|preguntado|respond* ~6 facebook|instagram|redes|twitter|whatsapp ~6 contest*|nada|nadie|respond*|respuesta|tampoco,
        descubrí|encontré|sigo|vi|visto ~6 facebook|google|instagram|redes|tiktok, descuento ~4 instagram|redes,
        encantaría|gustaría|querría|quiero|quisiera ~3 compartir|dejar|dejarles|dejaros|escribir|hacer|poner|publicar ~2 @nota $,
        encantaría|gustaría|quiero|quisiera ~2 compartir|dejar|dejarles|escribir|poner ~1 mi|un|una ~1 comentario|crítica|opinión|reseña|review|valoración $,
        no ~2 dejaré|haré|pienso|pondré|quiero|vamos|voy ~3 dejar|escribir|hablar|ninguna|ningún|poner|publicar|quemar|subir ~4 calificaciones|calificación|comentario|comentarios|crítica|críticas|estrella|estrellas|estrellita|mal|mala|nota|opiniones|opinión|post|publicación|puntuación|rating|redes|referencia|referencias|reseña|reseñas|reseñita|review|reviews|valoraciones|valoración,
        por facebook|instagram|redes|twitter, sorteo ~3 instagram`,
    },
    anger: {
      says: `
        arrecha|arrecho|asquerosa|asqueroso|bochornosa|bochornoso|cabreada|cabreado|cabreados|cabreadísima|cabreadísimo|colérico|denigrante|deplorable|embroncada|embroncado|emperrado|emputada|emputado|encabritado|encabronada|encabronado|encabronadísima|encabronadísimo|encachimbado|enchilado|enfadadísima|enfadadísimo|enojadísima|enojadísimo|furibundo|furiosa|furioso|furiosos|furiosísimo|humillada|humillado|humillan|impresentable|impresentables|inaceptable|inaceptables|inadmisible|inadmisibles|inaudita|inaudito|inconcebible|indigna|indignación|indignada|indignado|indignados|indignadísima|indignadísimo|indignante|indignantes|insultante|intolerable|intolerables|maltratada|maltratado|maltratan|maltrato|molestísima|molestísimo|ninguneada|ninguneado|ninguneados|pisotead*|rabiosa|rabioso|repugnante|vejatorio|vergonzosa|vergonzoso|vergonzosos|vomitivo ~2,
        arrechísim*|caradura|caraduras|carotas|chapuceros|cinismo|cínicos|decepcionadísim*|descaro|desconsiderados|desfachatez|desvergonzados|embusteros|embustes|emputadísim*|encojonad*|engorilad*|escandaloso|farsantes|hartísima|hartísimo|imperdonable|inaceptable|incompeten*|indignadísim*|inepta|ineptas|ineptitud|inepto|ineptos|infame|injustificable|inoperantes|insufrible|inútiles|irresponsables|jetas|mediocres|mentido|mentiras|mentirme|mentirnos|mentirosa|mentirosas|mentiroso|mentirosos|mentís|mienta|mienten|mintiendo|mintieron|mintiéndome|mintió|negligencia|negligentes|prepotencia|prepotentes|sinvergüenza|sinvergüenzas,
        asco ~2 de,
        auténtica|menuda|pura|qué|son|total|tremenda|una|valiente|vaya|verdadera aberración|burla|burlas|canallada|estafa|humillación|infamia|ofensa|porquería|tomadura|vergüenza,
        basta ~1 ya,
        cabreada|cabreado|carajo|chingada|cojones|coño|enfadadísimo|fuck|furiosa|furioso|hostia|impresentable|impresentables|inaceptable|inadmisible|incompetente|incompetentes|indignada|indignado|indignadísimo|indignante|intolerable|inútiles|joder|ladrones|lamentable|mentira|mentiras|mentiroso|mentirosos|mienten|mierda|puta|ridículo|sinvergüenza|sinvergüenzas|vergonzosa|vergonzoso|vergüenza,
        clase|es|esto|menuda|menudo|parece|parecéis|pura|puro|será|sois|son|tipo|vaya ~3 abuso|asco|atropello|basura|bazofia|broma|cachondeo|caos|chapuza|chiste|circo|desastre|despropósito|disparate|escándalo|locura|mierda|payasada|pitorreo|porquería|ridícula|ridículo|robo,
        eres|es|sois|son ~2 una ~1 basura|bazofia|burla|desgracia|estafa|lacra|mierda|plaga|porquería|vergüenza,
        es ~2 una? ~1 asco|broma|burla|desastre|escándalo|tomadura|vergüenza, estoy ~1 harta|harto|hasta, harta|harto ~3,
        hasta ~1 las los|narices cojones|la coronilla,
        jamás|no|nunca ~4 comprado|compraré|compre|compro|confiaré|más|pienso|volveremos|volveré|volvería|voy|vuelve|vuelvo ~5 aquí|comprar|comprarles|compraré|compro|confiar|nada|ni|pedir|pediré|tienda|ustedes|vosotros,
        jamás|nunca más ~4 aquí|compr*|conf*|les|os|pedir|pid*|recomend*|ustedes|volver*|vosotros|vuelv*,
        me ~1 tenéis|tenés|tiene|tienen|traen ~1 aburrida|aburrido|cansada|cansado|enfermo|frita|frito|harta|harto|hasta|hinchado|loca|loco|negra|negro|podrida|podrido|seco ~3,
        me ~2 tomando ~2 pelo, muy|súper|tan ~1 cabreado|enfadada|enfadado|enojada|enojado|molesta|molesto, nunca más ~3,
        peor ~2 atención|empresa|experiencia|servicio|tienda, pésim* ~1 atención|servicio, tomadura de pelo, ya basta`,
      not: `
        abono ~4 mierda,
        amiga|bárbaro|bárbaros|compañera|cuñada|ella|esposa|esposo|gato|hermana|hermano|hija|hijo|jefa|jefe|madre|mamá|marido|mujer|niña|niño|novia|novio|padre|papá|perro|suegra|suegro|vecina|vecino|él ~4 cabreado|enfadada|enfadado|enfadó|enojada|enojado|enojó|furiosa|furioso|furiosos|harta|harto|indignado|molesta|molesto|odia|rabioso,
        apodo|correo|nombre|usuario ~4 ridículo|vergonzoso,
        bárbaros|camiseta|disfraz|emoji|figura|hulk|juego|libro|muñeco|orco|peluche|película|pájaros|salsa|taza|toro ~4 asqueroso|caca|enfadado|enojado|enojados|furia|furiosa|furioso|furiosos|mierda|puta|rabioso,
        carajo|chingón|cojon*|coño|hostia|joder|madre|mierda|ostia|ostras|puta|verga ~3 cómo|qué ~1 bien|bonita|bonito|buena|bueno|chula|chulo|crack|cracks|cómoda|cómodo|guapa|guapo|gusto|linda|lindo|maravilla|mola|pasada|preciosa|precioso|rapidez|rico|rápido|rápidos,
        carajo|coño|hostia|joder|maldición|maldita|mierda|puta ~3 me ~1 cay*|confund*|despist*|equivoqu*|olvid*|pasé|perdí,
        de la|puta madre, de puta madre, la hostia ~3, la|puta madre ~3 colchón|encanta|genial|gracias,
        mierda ~2 caballo|perro|vaca, no ~1 enfadado, precio ridículo, puta madre ~2 genial, ridículamente, sin vergüenza ~1,
        son ~1 la|una caña|hostia|leche|pasada`,
    },
    distress: {
      says: `
        aborto|depresión|ere|erte|pánico ~2, ahog*|hasta|llena|lleno|llenos|muchas|tantas|tengo ~3 deuda|deudas, al límite,
        ando|dejado|dejó|encuentro|estamos|estoy|está|me|nos|quedé|siento|tiene|tienen ~3 abatida|abatido|afligida|afligido|agobiada|agobiado|agobiadísima|agobiadísimo|ahogada|ahogado|angustiada|angustiado|angustiadísima|angustiadísimo|asustada|asustado|asustadísima|aterrada|aterrado|aterrorizada|aterrorizado|atormentada|atormentado|colapsada|colapsado|consternada|consternado|derrumbada|derrumbado|desbordada|desbordado|descompuesta|deshecha|deshecho|desolada|desolado|destrozada|destrozado|destrozados|destruida|destruido|desvelada|desvelado|devastada|devastado|devastados|estresadísima|estresadísimo|histérica|histérico|hundida|hundido|hundidos|nerviosísima|nerviosísimo|preocupadísima|preocupadísimo|sobrepasada|sobrepasado|superada|superado|temblando|traumatizada|traumatizado,
        angustiada|angustiado|angustiadísima|angustiadísimo|cesante|depre|deprimida|deprimido|deprimiendo|desahuci*|desconsolad*|desemplead*|desesperación|desesperada|desesperadamente|desesperadas|desesperado|desesperados|desesperadísima|desesperadísimo|deshecha|deshecho|desolada|desolado|destrozada|destrozado|devastada|devastado|diálisis|encamad*|entierro|enviud*|exequias|fallece|fallecer|fallecida|fallecido|falleciera|fallecieron|fallecimiento|falleció|funeral|funerales|hospitaliz*|hundida|hundido|imploro|incineración|inconsolable|internación|internad*|leucemia|linfoma|luto|lágrimas|maltratador|metástasis|oncología|oncológica|oncológico|paliativos|postrad*|qepd|quimio|quimioterapia|radioterapia|rogando|ruina|sepelio|sobrevivir|subsistir|suplicamos|suplicando|suplico|uci|uvi|velatorio|velorio|viuda|viudedad|viudo,
        angustia|angustiada|angustiado|ansiedad|depresión|deprimida|deprimido|desesperación|desesperada|desesperado|destrozada|destrozado|devastada|devastado|duelo|entierro|fallecida|fallecido|fallecimiento|falleció|funeral|llorado|llorando|llorar|lloro|luto|lágrimas|ruego|suplico|velatorio,
        arruinada|arruinado ~3 boda|cumpleaños|fiesta|navidad,
        ataque|ataques|crisis|en|entrando|entro|entré|estoy ~1 de? ~1 pánico, ataque|pánico ~2 ansiedad, cuidados paliativos,
        cáncer ~3, de ~1 la ~1 angustia|ansiedad|desesperación|pena|preocupación|tristeza,
        muerte ~3 hija|hijo|madre|marido|mujer|padre, murió ~4, no sé ~1 qué ~1 hacer,
        no ~2 alcanza|da|llega|llegamos|llego|queda|quedan|tenemos|tengo ~4 alimentar|alquiler|arriendo|colegiatura|comer|comida|hipoteca|insulina|leche|luz|medicación|medicamentos|medicinas|pañales|remedios|renta|techo,
        ya no sé`,
      not: `
        aceite|audiolibro|camiseta|canción|cbd|colgante|cuento|curso|disco|escape|gotas|habitación|infusión|juego|libro|manta|novela|pastillas|peli|película|poema|pulsera|serie|suplemento|taza|té|vitaminas ~6 angustia|ansiedad|cáncer|depresión|desesperad*|duelo|estrés|funeral|inestable|infierno|insomnio|llorar|luto|lágrimas|miedo|morir|muerte|pesadilla|pánico|triste|viuda|viudo,
        alivia|alivio|combatir|contra|para|reduce|superar|tratar|vencer ~2 el|la ~1 angustia|ansiedad|cáncer|depresión|dolor|duelo|estrés|insomnio|miedo,
        batería ~2 muerta|murió, contra ~2 ansiedad, funeral ~1 vikingo, les ruego ~2 confirmen|envíen|indiquen,
        llor* ~3 alegría|emocionada|emoción|felices|felicidad|gusto|reír|risa|risas, mujeres desesperadas,
        para ~1 el|la|un ~1 entierro|funeral vikingo, ruego ~2 me ~1 confirmen|envíen|indiquen|informen, signo ~2 cáncer`,
    },
    abuse: {
      says: `
        acuchill*|apuñal*|arranc*|cruzar*|cruzo|dar*|degollar*|disparar*|doy|golpear*|hostiar*|matar*|mato|meter*|meto|partir*|parto|pegar*|quemar*|quemo|reventar*|reviento|romper*|rompo ~3 el|la|su|tu|vuestra|vuestro ~1 boca|cabeza|cara|crisma|dientes|golpes|hostia|hostias|jeta|local|madre|oficina|paliza|piernas|putazos|tienda|verga,
        ahuevonad*|alv|analfabet*|aweonao*|babosos|bastard*|boludos|cabron*|canallas|capullo|capullos|careverga|chingatumadre|chtm|chuchetumadre|cojud*|comemierda*|conchasumadre|conchatumadre|conchesumare|conchetumadre|conchetumare|conchud*|cretin*|csm|ctm|ctmr|culero|culeros|culiad*|culiao*|descerebrad*|desgraciad*|energúmen*|escoria|estúpid*|gentuza|gilipoll*|gilipoy*|gonorrea*|hdp|hijodeput*|hijoput*|hijueperr*|hijueput*|huevones|idiot*|imbesil|imbécil*|jueputa|lárguense|lárguese|malnacid*|malparid*|mamaguevo|mamarrach*|mamones|mamón|maricones|maricón|mentecat*|mierdas|miserables|mongolo*|mongólic*|muertodehambre|palurd*|parásitos|pelotud*|pendej*|pirobo*|putas|putos|púdran*|qliao*|reconcha|sanguijuelas|soplapollas|subnormal*|sudaca*|tarad*|vtlv|weones|zorra|zorras,
        andad|anden|andá|idos|iros|irse|largaos|lárguense|manda|mandar|mandarlos|manden|mando|piérdanse|vayan|vete|váyanse|váyase|ándate|ándense|íos ~2 a|al ~1 la? ~1 cagar|carajo|chingada|chota|chucha|concha|culo|diablo|esparragos|freír|infierno|joderse|lavar|mierda|paseo|pedo|porra|tomar|verga ~3,
        atajo|banda|bola|cacho|cuadrilla|cueva|grupito|hatajo|manga|montón|nido|panda|pandilla|partida|pedazo|pedazos|punta|puñado|recua|saco|sarta|trozo de ~1 @hdp,
        a|al|aquella|del|el|esa|ese|esos|la|las|los|otro ~1 animal|bruja|burra|burro|estúpida|estúpido|idiota|imbécil|incompetente|ineptos|inútil|inútiles|payasa|payaso|retrasada|retrasado|tarada|tonta|tonto de ~3,
        basura|cabrones|cabrón|capullo|cállate|estúpida|estúpido|estúpidos|gilipollas|idiota|idiotas|imbécil|imbéciles|mamón|payaso|payasos|pendejo|pendejos|retrasado|retrasados|subnormal|subnormales|tonto|tontos,
        bot|robot ~2 estúpido|inútil|mierda|tonto, chinga tu madre,
        eres|es|parecen|pareces|parecéis|sean|serán|serás|seréis|sois|son|sos ~1 bien|muy|más|puro|puros|re|tan|todas|todos|un|una|unas|unos ~3 @hdp ~3,
        eres|sois|son unos? ~1 estúpido|imbéciles|incompetente|inútil|inútiles|tonto, eres|sois|son|sos ~1 @hdp,
        hijos? de ~1 puta, hijos? ~1 de ~2 chingada|mala|perra|puta|putas|verga, hijo|hijos de puta, iros ~3 mierda,
        les|os|se|te|vais|van|vas ~1 a|vais|van|vas ~1 arrepentir|cagar|enterar, maldito|malditos ~1, que os|te den,
        vete a ~2 mierda|tomar, vete al carajo`,
      not: `
        accesorios|alimento|arnés|caja|cama|cepillo|chubasquero|cojín|collar|comida|correa|disfraz|dos|el|hueso|jaula|juguete|juguetes|los|mantequilla|mi|mis|para|pienso|raza|repelente|ropa|trampa|trampas|transportín|un|veneno ~3 animal|animales|asno|bestia|burra|burro|cerdo|cerdos|cucarachas|gusano|gusanos|perra|perro|perros|rata|ratas,
        @puta ~1 de|del ~2 cartero|correos|cuñado|ex|gato|hermano|hijo|jefe|marido|mensajero|mi|niño|perro|repartidor|seur|suegra|transportista|vecina|vecino,
        @puta ~3 disfraz|dostoyevski|dvd|juguete|libro|marca|peluche|peluches|talla|taza,
        bandeja|bolsa|bolsas|bote|botes|camión|carpeta|cesto|contenedor|correo|cubo|cubos|email|olor|papelera|saca|sacar|spam|tacho|tachos|tirado|tirar|tiré|triturador ~3 basura,
        basura ~2 bolsa|cocina|cubo|litros|orgánica|pedal|perfumadas|reciclaje|sensor, bolsa|bolsas|cubo ~2 basura,
        cabrón ~2 calor|decidir|decidirse|elegir|frío,
        camiseta|canción|careta|cena|cerveza|chapa|cuento|cómic|disco|disfraz|fiesta|figura|frase|funko|gorra|imán|juego|libro|libros|maquillaje|marca|muñeco|máscara|nariz|novela|obra|pegatina|peli|peluche|peluches|película|perfume|puzzle|salsa|serie|sticker|taza|título|vino|zapatos ~5 animal|basura|bestia*|bolud*|burra|burro*|cabron*|cagar|capullo|cerda|cerdo|estúpid*|gilipoll*|hijoput*|idiot*|imbécil*|inútil*|joder|mierda|payas*|pelotud*|pendej*|perra|perro|pesad*|puta|rata|ratas|retrasad*|tarad*|tonta*|tonto*,
        cartero|chofer|conductor|correos|courier|mensajero|motorizado|repartidor|seur|transportista ~8 animal|basura|bestia*|bolud*|burra|burro*|cabron*|capullo|cerda|cerdo|estúpid*|gilipoll*|hijoput*|idiot*|imbécil*|insult*|inútil*|mierda|payas*|pelotud*|pendej*|perra|perro|pesad*|puta|rata|ratas|retrasad*|tarad*|tonta*|tonto*,
        como|era|fui|haberme|llamen|llames|parezco|quedé|qué|sentirme|sentí|seré|sido|siento|somos|soy|tan ~2 animal|bestia|boluda|boludo|burra|burro|cabrón|capullo|despistada|estúpida|estúpido|gilipollas|huevón|idiota|imbécil|inútil|menso|pelotuda|pelotudo|pendeja|pendejo|tarada|tarado|tonta|tonto ~1 de|fui|mío|por|soy?,
        de ~1 puta madre, disfraz ~2 payaso, entrega|entregas|envío|envíos|paquete|pedido|reloj|vuelo ~4 retrasad*,
        es|estaba|esto|está|fue|queda|quedaron|quedó|son ~1 bien? ~1 animal|bestia|brutal|cabrona|cabrones|cabrón|chingona|chingón ~3,
        llamaron|llamó ~2 @puta, me ~1 dijeron|dijo|gritó|insultó|llamaron|llamándome|llamó ~3 @puta,
        payaso ~1 disfraz|nariz|zapatos, pregunta estúpida|tonta, puta madre ~3 colchón|encanta|genial|gracias,
        salsa ~3 @puta, soy ~3 idiota|imbécil|tonta|tonto`,
    },
    occasion: {
      says: `
        adviento|aniversario|baile|bautismo|bautizo|boda*|campamento|campeonato|carnaval|carnavales|carrera|casamiento|cena|ceremonia|cirugía|cole|competencia|competición|comunión|concierto|congreso|convención|crucero|cumple|cumpleaños|cumples|desfile|despedida|diwali|entierro|entrevista|estreno|evento|eventos|examen|excursión|exposición|exámenes|fallas|feria|festival|fiesta|fiestas|función|funeral|gala|graduación|halloween|hanukkah|inauguración|invisible|maratón|matrimonio|misa|mudanza|navidad|navidades|nochebuena|nochevieja|operación|oposición|partido|parto|pascua|pascuas|patrias|posada|presentación|puente|quince|quinceañer*|ramadán|recital|reunión|reyes|sanfermines|sesión|shower|thanksgiving|torneo|vacaciones|velatorio|velorio|viaje|vuelo|xv ~5 es|será|serán|son ~1 dentro|el|en|esta|este|la ~1 @fin,
        adviento|aniversario|baile|bautismo|bautizo|boda*|campamento|campeonato|carnaval|carnavales|carrera|casamiento|cena|ceremonia|cirugía|competencia|competición|comunión|concierto|congreso|convención|crucero|cumple|cumpleaños|cumples|desfile|despedida|diwali|entierro|entrevista|estreno|evento|eventos|examen|excursión|exposición|exámenes|fallas|feria|festival|fiesta|fiestas|función|funeral|gala|graduación|halloween|hanukkah|inauguración|maratón|matrimonio|misa|mudanza|navidad|navidades|nochebuena|nochevieja|operación|oposición|partido|parto|pascua|pascuas|patrias|posada|presentación|puente|quince|quinceañer*|ramadán|recital|reunión|reyes|sanfermines|sesión|thanksgiving|torneo|vacaciones|velatorio|velorio|viaje|vuelo|xv ~3 casi|está|ya ~2 aquí|cerca|encima|próxima|próximo|vuelta,
        @cena ~3 de ~3 abuel*|amiga|amigo|bebé|cuñad*|espos*|familiar|gata|gatit*|gato|herman*|hija|hijit*|hijo|hijos|madre|mamá|marido|mascota|mujer|nena|nene|niet*|niña|niño|novia|novio|padre*|papá|pareja|perra|perrit*|perro|prima|primo|sobrin*|suegr*|tía|tío|vieja|viejit*|viejo ~4 dentro|el|en|es|este|mañana|son ~2 @fin,
        @cena ~4 dentro|en ~1 de? ~1 @count|@num|pocas|pocos|unos ~1 @days,
        @cena ~4 de|del|el|este ~1 domingo|jueves|lunes|martes|miércoles|sábado|viernes,
        @cena ~4 esta|este|pasado|próxima|próximo ~1 domingo|fin|finde|jueves|lunes|martes|mañana|mes|miércoles|noche|semana|sábado|viernes,
        @cena ~6 cae|empieza|es|queda|sea|será|serán|son|toca ~2 dentro|el|en|esta|este|hoy|la|mañana|pasado|próxima|próximo|ya ~3 @count|@num|domingo|días|fin|finde|hoy|jueves|lunes|martes|mañana|mes|miércoles|pasado|próxim*|puente|quincena|semana|semanas|sábado|viernes,
        aniversario|bautismo|bautizo|boda|bodas|comunión|cumple|cumpleaños|graduación|halloween|navidad|navidades|nochebuena|pascua|pedida|quinceañera|reyes,
        @boda ~5 domingo|hoy|jueves|lunes|martes|mañana|miércoles|sábado|viernes ~3, antes ~3 vacaciones|viaje, baby shower,
        bautizo|boda|casamiento|ceremonia|comunión|cumpleaños|entierro|evento|fiesta|funeral|gala|graduación|viaje ~3 de|del ~3 @num|domingo|este|mañana|próxima|próximo|sábado|viernes,
        busco|compro|compré|encargo|encargué|necesito|pedí|quiero|quisiera|recomiend* ~5 para|por ~2 adviento|aniversario|baile|bautismo|bautizo|boda*|campamento|campeonato|carnaval|carnavales|carrera|casamiento|cena|ceremonia|cirugía|competencia|competición|comunión|concierto|congreso|convención|crucero|cumple|cumpleaños|cumples|desfile|despedida|diwali|entierro|entrevista|estreno|evento|eventos|examen|excursión|exposición|exámenes|fallas|feria|festival|fiesta|fiestas|función|funeral|gala|graduación|halloween|hanukkah|inauguración|maratón|matrimonio|misa|mudanza|navidad|navidades|nochebuena|nochevieja|operación|oposición|partido|parto|pascua|pascuas|posada|presentación|puente|quince|quinceañer*|ramadán|recital|reunión|reyes|sanfermines|sesión|thanksgiving|torneo|vacaciones|velatorio|velorio|viaje|vuelo|xv,
        daremos|hacemos|haciendo|hago|haremos|hay|ofrecemos|organizamos|organizando|organizo|preparando|preparo|tenemos|tengo ~3 @cena ~6 @num|casa|cerca|domingo|encima|fin|finde|hoy|jueves|lunes|martes|mañana|mes|miércoles|pasado|pronto|próxim*|puente|quincena|semana|sábado|viernes,
        darle|dársela|dárselo|entregárselo|obsequio|regalarle|regalarlo|regalo|regalárselo ~6 el|este|mañana|para ~1 @num|domingo|fin|finde|hoy|jueves|lunes|martes|mañana|mes|miércoles|pasado|próxim*|puente|quincena|semana|sábado|viernes,
        despedida ~2 soltera|soltero,
        detalle|obsequio|regalito|regalo|sorpresa ~4 adviento|aniversario|baile|bautismo|bautizo|boda*|campamento|campeonato|carnaval|carnavales|carrera|casamiento|cena|ceremonia|cirugía|competencia|competición|comunión|concierto|congreso|convención|crucero|cumple|cumpleaños|cumples|desfile|despedida|diwali|entierro|entrevista|estreno|evento|eventos|examen|excursión|exposición|exámenes|fallas|feria|festival|fiesta|fiestas|función|funeral|gala|graduación|halloween|hanukkah|inauguración|invisible|madre|maratón|matrimonio|misa|mudanza|navidad|navidades|nochebuena|nochevieja|operación|oposición|partido|parto|pascua|pascuas|posada|presentación|puente|quince|quinceañer*|ramadán|recital|reunión|reyes|sanfermines|sesión|thanksgiving|torneo|vacaciones|velatorio|velorio|viaje|vuelo|xv ~4 @num|antes|domingo|este|fin|finde|hoy|jueves|llega|llegue|lunes|martes|mañana|mes|miércoles|pasado|próxim*|puente|quincena|semana|sábado|tiempo|urge|viernes,
        día ~2 madre|padre,
        era|eran|es|será|serían|son para ~1 adviento|carnaval|carnavales|diwali|el|fallas|halloween|hanukkah|la|mi|navidad|navidades|nochebuena|nochevieja|pascua|pascuas|ramadán|reyes|san|sanfermines|thanksgiving|un|una ~1 adviento|aniversario|baile|bautismo|bautizo|boda*|campamento|campeonato|carnaval|carnavales|carrera|casamiento|cena|ceremonia|cirugía|competencia|competición|comunión|concierto|congreso|convención|crucero|cumple|cumpleaños|cumples|desfile|despedida|diwali|entierro|entrevista|estreno|evento|eventos|examen|excursión|exposición|exámenes|fallas|feria|festival|fiesta|fiestas|función|funeral|gala|graduación|halloween|hanukkah|inauguración|maratón|matrimonio|misa|mudanza|navidad|navidades|nochebuena|nochevieja|operación|oposición|partido|parto|pascua|pascuas|posada|presentación|puente|quince|quinceañer*|ramadán|recital|reunión|reyes|sanfermines|sesión|thanksgiving|torneo|vacaciones|valentín|velatorio|velorio|viaje|vuelo|xv,
        para ~1 adviento|carnaval|carnavales|diwali|fallas|halloween|hanukkah|navidad|navidades|nochebuena|nochevieja|pascua|pascuas|ramadán|reyes|san|sanfermines|thanksgiving,
        para ~1 el|esta|este|la|las|los|mi|mis|nuestra|nuestro|su|sus|tu|un|una|unos ~2 @cena,
        para ~3 ceremonia|evento|fiesta|gala, san valentín`,
      not: `
        abierto|abren|abrís|cerrado|cerráis|cierran|horario|reparten ~4 adviento|carnaval|carnavales|diwali|fallas|festivos|fiestas|halloween|hanukkah|navidad|navidades|nochebuena|nochevieja|pascua|pascuas|ramadán|reyes|sanfermines|semana|thanksgiving|vacaciones,
        adaptador|adorno|adornos|agencia|agencias|alianzas|almohada|anillo|belén|bola|bolas|bolsa|bolsas|bolso|botella|calcetines|calendario|campaña|catálogo|cepillo|cesta|cestas|cojín|colección|corona|cuna|cupón|decoración|descuento|descuentos|disco|especial|fecha|felicitaciones|felicitación|funda|galletas|globo|globos|gorro|guirnalda|guía|horario|horarios|invitaciones|jersey|kit|libro|lista|listas|lote|luces|maleta|mantel|maquillaje|marco|música|neceser|oferta|ofertas|pack|papel|pegatinas|película|pijama|piñata|plancha|promo|promoción|rebajas|ropa|secador|sección|seguro|servilletas|set|tarjeta|tarjetas|taza|tazas|traje|vajilla|vela|velas|vestido|vestidos|villancicos|zapatos|álbum|árbol de|para aniversario|bautizo|baño|boda|bodas|carnaval|casamiento|ceremonia|comunión|concierto|cumple|cumpleaños|entierro|evento|fiesta|fiestas|funeral|graduación|halloween|navidad|nochebuena|novia|patrias|reyes|vacaciones|viaje,
        @reyes ~5 cambiarlo|devolver|devolverlo|margen|plazo, aniversario ~1 de ~1 la|su|vuestra ~1 empresa|marca|tienda|web,
        aniversario ~2 cuenta|edición|empresa|marca|reloj|tienda|web, @boda ~1 anterior|anteriores|pasada,
        @boda ~3 aplazó|canceló|estuvieron|estuvo|fue|fueron|pasó|suspendió,
        @boda ~6 canceló|era|estuvo|fue|fueron|pasada|pasadas|pasado|pasó|suspendió ~2 ayer|año|bien|genial|mes|preciosa|semana|ya,
        @boda ~6 se ~1 anuló|aplazó|canceló|suspendió,
        beneficio|cupón|descuento|oferta|promo|puntos|regalan ~4 aniversario|cumple|cumpleaños|cumplo|navidad|reyes,
        boleto|boletos|entrada|entradas|ticket|tickets ~2 para ~2 @boda,
        cambiarlo|devolución|devolver|devolverlo|margen|plazo ~5 @reyes, conejo|flor|flores|huevo|huevos|isla|mona ~2 pascua,
        cristales|gafas|la|lentes|lentillas|mi|misma|nueva|otra|qué|sin|su ~3 graduación ~2 $|actual|cuando|de|del|en|mal|tiene|y ~1 ambos|cerca|doy|lejos|ojo,
        cumpleaños ~2 cuenta|puntos, cumpleaños ~4 cuenta|mal|perfil|puntos|registrado|socios,
        cumple|cumplen|cumplió|cumplís ~2 con|expectativas|función|la|las|lo|los|norma|normativa|plazo|plazos|requisitos|su,
        descuento ~2 cumpleaños, desde ~1 el|mi|navidad|reyes,
        de|en el|la|las|mi|nuestra ~1 @boda ~2 de|del|pasad* ~1 año|mes|pasada|pasado ~1 pasado,
        durante ~2 adviento|carnaval|carnavales|diwali|fallas|fiestas|halloween|hanukkah|navidad|navidades|nochebuena|nochevieja|pascua|pascuas|ramadán|reyes|sanfermines|thanksgiving|vacaciones,
        en ~1 @reyes ~3 abren|cierran|devolver|entregan|horario|reparten, fecha ~2 nacimiento,
        felices|feliz ~1 aniversario|año|bautizo|boda|bodas|carnaval|casamiento|ceremonia|comunión|concierto|cumple|cumpleaños|día|entierro|evento|fiesta|fiestas|funeral|graduación|halloween|navidad|nochebuena|reyes|vacaciones|viaje,
        feliz navidad, graduación ~2 de|mal|ojo ~1 alcohol|gafas|lentes,
        graduación ~3 alcohol|cuando|gafas|izquierdo|lentillas|ojo, jersey ~2 navidad, meto la graduación,
        mi cumpleaños está ~1 mal, qué graduación, reyes ~1 católicos`,
    },
    followup: {
      says: `
        agente|asesor|asesora|chica|chico|colega|compañera|compañero|ejecutivo|operador|operadora|persona|señorita|supervisor|técnico ~6 me ~2 aseguró|avisaba|comentó|confirmó|dijo|había|iba|indicó|pidió|prometió ~4,
        avisamos|avisé|chateé|consulté|contactamos|contacté|escribimos|escribí|informé|insistí|llamamos|llamé|notifiqué|preguntamos|pregunté|reclamamos|reclamé|reportamos|reporté ~12 y ~3 aún|ignor*|igual|mismo|nada|nadie|ni|no|nunca|seguimos|sigo|siguen|silencio|sin|todavía,
        avisé|consulté|contacté|escribí|llamé|pregunté|reclamé|reporté ~3 @num|anteayer|ayer|hace|jueves|lunes|martes|mes|miércoles|semana|sábado|veces|viernes,
        aún|continúo|días|estamos|estoy|hace|llevamos|llevo|seguimos|seguís|semana|sigo|sigue|siguen|todavía|y ~3 sin ~2 contestación|contestar*|feedback|llamarme|resolución|resolver*|responder*|respuesta|respuestas|solucionar|soluciones|solución,
        caso|chat|conversación|incidencia|llamada|reclamación|reclamo|ticket ~4 cerrada|cerrado|cerraron|cerrasteis|cerró|cortaron|cortó ~5 arreglar|ayer|pero|seguimos|sin|solución|y,
        caso|incidencia ~2 @num, como ~3 ya ~2 comenté|dije|escribí|expliqué,
        contactado|correo|correos|email|emails|enviado|envié|escribí|escrito|llamado|llamé|mandado|mandé|mensaje|mensajes ~10 ignorado|nada|nadie|ninguna|no|nunca|sin|todavía ~4 contesta|contestación|contestado|contestan|recibido|responde|responden|respondido|respondéis|respuesta,
        cuarta|enésima|segunda|segundo|tercer|tercera ~1 correo|email|mensaje|vez ~2 contacto|escribo|les|llamo|os|que|sobre|y,
        dijeron|dijisteis|dijo|prometieron|prometió ~6 me|nos ~1 avisaba|avisaban|avisarían|confirmaban|confirmarían|contactarían|contestaban|contestarían|decían|devolvían|enviaban|escalaban|escribirían|llamaba|llamaban|llamarían|mandaban|resolverían|resolvían|responderían|respondían|revisaban|solucionaban,
        es ~2 cuarta|segunda|tercera vez que, escribí ayer ~2, esperando|espero ~4 contestación|respuesta,
        he ~1 escrito ~3 veces, ignoran|ignorando|ignoráis,
        me|nos ~3 asegurado|aseguraron|asegurasteis|aseguró|comentaron|comentó|confirmaron|confirmó|dicho|dijeron|dijisteis|dijo|garantizaron|indicaron|indicó|informaron|prometido|prometieron|prometisteis|prometió ~10 avisaba|avisaban|avisaría|avisarían|comunicaban|comunicarían|confirmaba|confirmaban|confirmarían|contactaban|contactamos|contactaría|contactarían|contestaban|contestaría|contestarían|daban|darían|decían|devolvería|devolverían|devolvían|diría|dirían|enviaba|enviaban|enviarían|escalaban|escalarían|escribiría|escribirían|escribía|gestionaban|llamaba|llamabais|llamaban|llamamos|llamaremos|llamaría|llamaríais|llamarían|mandaba|mandaban|mandarían|miraba|miraban|miraría|mirarían|resolverían|resolvían|respondemos|respondería|responderían|respondían|revisaba|revisaban|revisarían|solucionaba|solucionaban|solucionarían|tramitaban,
        mi ~1 anterior|último correo|email|mensaje, nadie ~3 contesta|contestado|llamado|responde|respondido,
        ninguna|sin ~3 contestación|respuesta ~3,
        ni|no|nunca ~2 contestado|contestan|contestaron|contestas|contestasteis|contestáis|responden|respondido|respondieron|respondisteis|respondéis,
        no ~3 contestación|respuesta, sigo sin respuesta, vuelvo a escribir,
        ya ~3 he? ~3 contactado|enviado|escribí|escrito|llamado ~3`,
      not: `
        altavoz|app|botones|botón|control|mando|pantalla|página|sensor|teclado|teclas|web ~4 no ~1 contestan|responde|responden,
        amiga|amigo ~6 no|nunca contestan|responden ~4 pero,
        amiga|amigo|banco|cartero|chofer|conductor|correos|dhl|estafeta|fabricante|fedex|gls|hermana|hermano|hija|hijo|madre|marido|mensajero|mensajería|mrw|mujer|novia|novio|paquetería|portero|primo|puerta|repartidor|seur|suegra|timbre|transportista|ups|vecina|vecino ~8 avisó|contacté|contest*|dicho|dijeron|dijo|escrib*|hablé|llaman|llamaron|llamé|llamó|respond*,
        avisé|contactado|contacté|escribí|escrito|hablado|hablé|llamado|llamé|pregunté|reclamé ~3 a|al|con|en ~2 banco|casa|correos|dhl|estafeta|fabricante|fedex|gls|marido|mensajero|mensajería|mi|mrw|mujer|paquetería|repartidor|seur|transportista|ups|vecina|vecino,
        contactado ~3 banco|correos|dhl|seur, edificio|portería|vecindario|vecinos ~4 nadie,
        segunda|tercera vez que ~2 compro|pido, segunda|tercera vez ~1 que? compra|compro,
        vez ~2 que ~2 compramos|compro|envían|falla|llega|mandan|ocurre|pasa|pido|rompe|sucede`,
    },
    ai_question: {
      says: `
        agente|alguien|empleada|empleado|humana|humano|humanos|operador|persona|personas|trabajador u|ó ~4 ai|algoritmo|androide|asistente|autómata|bot|bots|chatbot|chatgpt|computador|computadora|contestador|gpt|grabación|ia|inteligencia|maquinita|máquina|ordenador|programa|robocito|robot|robotito|robots|sistema|software,
        bot o ~2 humana|humano|persona, @robot o ~3 @robot,
        charlo|chateo|converso|escribo|hablamos|hablo|platico|trato ~2 a|con ~5 @gpt ~1 real?,
        chateando|escribo|estoy|hablando|hablo ~4 con ~3 alguien|bot|chatbot|humano|ia|máquina|ordenador|persona|real|robot ~1 real?,
        con quien|quién ~1 estoy|hablo,
        eres|es|estoy|sois ~2 automático|bot|chatbot|chatgpt|humana|humano|ia|inteligencia|máquina|ordenador|persona|real|robot,
        eres|es|sos ~3 ó ~3 agente|ai|algoritmo|androide|asistente|autómata|bot|bots|chatbot|chatgpt|computador|computadora|contestador|empleada|empleado|gpt|grabación|humana|humano|humanos|ia|inteligencia|maquinita|máquina|operador|ordenador|persona|personas|programa|robocito|robot|robotito|robots|sistema|software|trabajador,
        eres|serás|sería|sois|sos ~4 @bot, es usted ~2 humano|máquina|persona|robot,
        este|esto es ~3 automático|bot|chatbot|humano|ia|máquina|robot,
        esto|la|lo|los|me|nos ~2 atendiendo|atiende|contesta|contestando|escribe|escribiendo|gestiona|habla|hablando|lee|leyendo|lleva|maneja|redacta|responde|respondiendo ~4 @gpt,
        hay ~2 persona ~2 ahí|detrás, humano|persona o ~2 bot|ia|máquina|robot, ia o humano, lo eres|es|sos $,
        ni|no ~2 estoy|queda|segura|seguro|sé ~3 que|si ~1 eres|es|sos ~4 @bot, robot o ~2 humano|persona`,
      not: ` robot ~1 cocina|aspirador|limpiafondos|cortacésped|juguete,
        alguien|artesano|humano|persona ~4 borda|cose|entrega|entregue|fabrica|graba|hace|hecho|lleva|monta|pinta|recoge|teje|trae,
        cabello|extensiones|pelo|peluca ~4 humana|humano|real, da|igual|importa|interesa|mismo ~2 si ~1 eres|es|sos ~5 @bot,
        es ~2 lavable ~1 máquina, es ~2 real ~1 cuero|oro, es ~2 robot ~2 aspirador|cocina, es ~3 para ~2 persona,
        hablar con ~3 persona, no es ~2 persona, quiero ~6 con ~3 persona`,
    },
  },
}
