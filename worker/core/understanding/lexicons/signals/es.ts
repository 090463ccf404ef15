import type { SignalPhrases } from '../lexicon.ts'

/** How Spanish shows the signals. */
export const spanishSignals: SignalPhrases = {
  human_request: {
    says: `
      hablar|comunicarme|contactar|chatear|comunicar|hable|hablo|conversar ~4 persona|humano|humana|alguien|agente|asesor|asesora|operador|operadora|representante|encargado|responsable|supervisor|gerente|comercial|ser ~2, @want|quiero|necesito|exijo|deme|dame|prefiero|pido|pónganme|pasadme ~4 humano|agente|asesor|operador|representante|supervisor|encargado|responsable ~2, persona|ser|agente|asesor|alguien|operador|atención real|humano|humana|verdad|persona|físico, persona ~1 real|humana|verdad|física, atención ~2 humana|personalizada|persona
      ^ @pol? @pol? @pol? humano|agente|asesor|operador|persona|representante|operadora|supervisor|una persona|humana? @pol? @pol? @pol? $, agente|humano|persona|operador|asesor por favor, alguien ~3 pueda|puede|podría ~4 llamar|llamarme|ayudar|atender|ayudarme, pueden|puede|podéis|podrían|puedes|alguien|pueda ~4 llamarme|llamar, me ~2 llaman|llamen|llame|llaméis ~2 por?, llámenme|llamadme|llámame|llameme, me pueden llamar, devolver ~2 llamada, no ~4 robot|bot|máquina|chatbot|ia|ordenador|maquina, pásame|pásenme|pasadme|páseme|páseme|pasarme|transfiéreme|transfiérame|transferir|derivar|comuníqueme ~3 con|a, ponme|póngame|pónganme ~2 con, hay alguien ~3, hablar con ~1 atención, ^ @pol? @pol? atención al cliente @pol? @pol? $, ^ @pol? @pol? servicio al cliente @pol? @pol? $, chat en vivo, con ~2 persona ~1 real`,
    not: `agente|asesor|operador|repartidor|hombre|persona ~2 de|del ~1 dhl|seur|correos|ups|mrw|gls|fedex|banco|amazon, agente ~3 dijo|dice|prometió|me ha, hablé|hablado ~5 agente|persona|operador|asesor|alguien, agente inmobiliario|secreto|de viajes, por persona, para ~2 persona|personas, robot ~1 aspirador|cocina|cortacésped, cuerpo humano, otra persona, con ninguna persona, persona ~2 mayor ~2 regalo`,
  },
  legal: {
    says: `abogado|abogada|abogados, demanda|demandar|demandaré|demandarlos|demandarles|demandaros, juicio|juzgado|juzgados|tribunal|tribunales|juez, acciones legales, medidas legales, vía judicial|legal, denuncia|denunciar|denunciaré|denunciarles|denunciaros|denuncio, burofax, asesoría jurídica|legal, querella, ilegal|ilegales, incumplimiento ~2 contrato, legalmente`,
    not: `amigo|amiga|marido|mujer|hermano|hermana|padre|madre|hijo|hija ~3 abogado|abogada, ha demandado mucha, mucha demanda, alta demanda, gran demanda, abogado ~1 disfraz, ilegal ~1 precio`,
  },
  fraud: {
    says: `estafa|estafas|estafado|estafada|estafador|estafadores|estafaron, fraude|fraudulento|fraudulenta|fraudes, timo|timado|timadores, contracargo|contracargos|chargeback, retroceder|retrocesión|devolver ~3 cargo ~2 banco, disputa ~3 banco|paypal|tarjeta, abrir ~2 disputa, reclamar ~3 banco|paypal, policía|guardia civil, engaño|engañado|engañada|engañan, robo ~1 identidad, tarjeta ~1 robada, no reconozco|reconocemos ~3 cargo|pago|cobro|compra, devolución ~2 banco, cargo ~2 no autorizado|fraudulento, phishing, ladrones|ladrón, web falsa, tienda falsa, scam`,
    not: `policía ~1 disfraz|coche|juguete|gorra, disfraz ~2 policía|ladrón, antirrobo`,
  },
  regulator: {
    says: `ocu|facua|omic, oficina ~3 consumidor, hojas|hoja ~2 reclamaciones|reclamación, defensa ~2 consumidor, asociación ~2 consumidores, protección ~2 consumidor|datos, aepd, agencia ~2 protección, profeco|sernac|indecopi|procon, consumidores ~2 organización, autoridades, arbitraje ~2 consumo, junta arbitral, dirección ~2 consumo, organización ~2 consumidores`,
  },
  safety: {
    says: `herido|herida|heridas|heridos|lesión|lesiones|lesionado, hospital|urgencias|ambulancia, quemado|quemada|quemadura|quemaduras|quemé|quemó, prendió|prendido|prendió|cogió|cogido ~1 fuego, en llamas|fuego, incendio|incendiado|incendió, reacción ~1 alérgica, explotó|explotado|explosión|explotar|reventó, tragado|tragó|atragantado|atragantó|ahogado, descarga|calambre eléctrica|eléctrico, me|le|nos ~1 dio|da|dado|pegó ~2 descarga|calambre|calambrazo, electrocutado|electrocutó, cristal|cristales|vidrio|metal|plástico|moho|insecto|gusano|gusanos|trozo|trozos ~4 en|dentro ~3 comida|bote|tarro|plato|envase, cristales|vidrio ~2 comida, intoxicación|intoxicado|envenenado, vomitado|vomitando|vómitos, batería ~4 explotó|hinchada|quema|derretido|humo|calienta|sobrecalienta, humo ~3, cortado|corté|cortó ~3 dedo|mano, sangra|sangrado|sangrando, peligroso|peligrosa, chispas, derretido|derretida, cortocircuito, sarpullido|erupción ~2`,
    not: `rojo fuego, es ~3 peligroso $, no ~1 peligroso, cristal ~2 roto, queso ~1 derretido, chocolate ~1 derretido, contra ~2 quemaduras, para ~2 quemaduras|heridas, urgencias|fuegos artificiales`,
  },
  self_harm: {
    says: `suicidio|suicidarme|suicidar|suicida, matarme, quiero ~1 morir|morirme, quitarme ~2 vida, hacerme daño, no quiero ~1 vivir, no quiero ~1 seguir viviendo, acabar con ~2 mi ~1 vida, mejor muerto|muerta, autolesion*`,
    not: `vivir sin ~2`,
  },
  reputation: {
    says: `mala|negativa|pésima|una|1|cero|malas reseña|opinión|estrella|valoración|reseñas|opiniones|estrellas, reseña|opinión|opiniones|publicar|publicaré|vídeo|video|escribir|compartir|contar|contarlo|subir|valoración|poner ~6 trustpilot|google|tiktok|twitter|instagram|facebook|internet|redes|youtube, trustpilot ~4, redes sociales, en ~1 tiktok|twitter|facebook|instagram ~4, medios ~2 comunicación|prensa, contactar ~2 prensa|medios, avisar|advertir ~3 todos|gente|demás|otros, mala publicidad`,
    not: `vi|visto|encontré|sigo|descubrí ~6 instagram|facebook|tiktok|google|redes, buena|buenas|positiva|excelente|gran reseña|opinión|valoración|reseñas|opiniones, descuento ~4 instagram|redes, sorteo ~3 instagram, ^ cómo|como|dónde|donde ~4 reseña|opinión|valoración $`,
  },
  anger: {
    says: `vergonzoso|vergonzosa|vergüenza|indignante|inaceptable|inadmisible|intolerable|lamentable|ridículo|impresentable|impresentables|indignado|indignada, es ~2 una? ~1 vergüenza|desastre|burla|tomadura|broma|escándalo|asco, tomadura de pelo, estoy ~1 harto|harta|hasta, harto|harta ~3, hasta ~1 las narices|los cojones|la coronilla, peor ~2 servicio|tienda|empresa|experiencia|atención, nunca más ~3, furioso|furiosa|cabreado|cabreada|enfadadísimo|indignadísimo, muy|súper|tan ~1 enfadado|enfadada|molesto|molesta|cabreado|enojado|enojada, mierda|joder|coño|puta|hostia|cojones|carajo|chingada|fuck, mentirosos|mentiroso|mentira|mentiras|mienten, ladrones|sinvergüenzas|sinvergüenza, incompetentes|incompetente|inútiles, ya basta, basta ~1 ya, me ~2 tomando ~2 pelo, asco ~2 de, pésim* ~1 servicio|atención`,
    not: `no ~1 enfadado, puta madre ~2 genial, de puta madre, sin vergüenza ~1, ridículamente, precio ridículo`,
  },
  distress: {
    says: `llorar|llorando|lágrimas|llorado|lloro, desesperado|desesperada|desesperación, funeral|entierro|velatorio, fallecido|fallecida|falleció|fallecimiento, murió ~4, muerte ~3 madre|padre|marido|hijo|hija|mujer, luto|duelo, cáncer ~3, no sé ~1 qué ~1 hacer, ya no sé, pánico|ataque ~2 ansiedad, ansiedad, depresión|deprimido|deprimida, destrozado|destrozada|devastado|devastada, suplico|ruego, arruinado|arruinada ~3 boda|cumpleaños|navidad|fiesta, cuidados paliativos, angustia|angustiado|angustiada, al límite`,
    not: `batería ~2 murió|muerta, signo ~2 cáncer, les ruego ~2 envíen|confirmen|indiquen, ruego ~2 me ~1 envíen|confirmen|indiquen|informen, contra ~2 ansiedad`,
  },
  abuse: {
    says: `idiota|idiotas|imbécil|imbéciles|gilipollas|estúpido|estúpida|estúpidos|tonto|tontos|cabrón|cabrones|capullo|subnormal|subnormales|payaso|payasos|pendejo|pendejos|mamón|retrasado|retrasados|basura, hijos? de ~1 puta, hijo|hijos de puta, vete a ~2 mierda|tomar, vete al carajo, iros ~3 mierda, que te den, que os den, cállate, eres|sois|son unos? ~1 inútil|inútiles|estúpido|tonto|incompetente|inútiles|imbéciles, bot|robot ~2 inútil|estúpido|tonto|mierda, chinga tu madre, malditos|maldito ~1`,
    not: `soy ~3 idiota|tonto|tonta|imbécil, pregunta tonta|estúpida, payaso ~1 disfraz|nariz|zapatos, disfraz ~2 payaso, cubo ~2 basura, bolsas|bolsa ~2 basura`,
  },
  occasion: {
    says: `boda|bodas, cumpleaños|cumple, navidad|navidades|reyes|nochebuena, aniversario, san valentín, día ~2 madre|padre, bautizo|comunión|bautismo, pascua|halloween, graduación, regalo ~5 para|antes, para ~3 fiesta|evento|ceremonia|gala, antes ~3 vacaciones|viaje, despedida ~2 soltera|soltero, quinceañera, baby shower, pedida`,
    not: `descuento ~2 cumpleaños, feliz navidad, fecha ~2 nacimiento, jersey ~2 navidad, cumpleaños ~2 cuenta|puntos, reyes ~1 católicos`,
  },
  followup: {
    says: `
      escrito|escribí|llamado|llamé|enviado|contactado|mandado|envié|mandé|correo|correos|email|emails|mensaje|mensajes ~10 no|nadie|nada|nunca|sin|ninguna|ignorado|todavía ~4 respuesta|respondido|contestado|contesta|responde|contestan|responden|contestación|respondéis|recibido, sin|ninguna ~3 respuesta|contestación ~3, no ~3 respuesta|contestación, segunda|tercera|cuarta|enésima|segundo|tercer ~1 vez|mensaje|correo|email ~2 que|escribo|llamo|contacto|os|les|y|sobre, es ~2 segunda|tercera|cuarta vez que, nadie ~3 responde|contesta|respondido|contestado|llamado, esperando|espero ~4 respuesta|contestación, como ~3 ya ~2 dije|escribí|expliqué|comenté, ya ~3 he? ~3 escrito|llamado|contactado|enviado|escribí ~3, ignoran|ignorando|ignoráis, mi ~1 último|anterior correo|mensaje|email, incidencia|caso ~2 @num, escribí ayer ~2, he ~1 escrito ~3 veces, sigo sin respuesta, vuelvo a escribir`,
    not: `segunda|tercera vez que ~2 compro|pido, contactado ~3 seur|correos|banco|dhl`,
  },
  ai_question: {
    says: `robot|bot|humano|humana|ia|máquina|ordenador|chatbot|persona o ~3 robot|bot|humano|humana|ia|máquina|ordenador|chatbot|persona, eres|es|sois|estoy ~2 robot|bot|humano|ia|máquina|real|ordenador|chatbot|persona|inteligencia|automático|humana|chatgpt, esto|este es ~3 robot|bot|humano|ia|máquina|automático|chatbot, hablo|hablando|escribo|chateando|estoy ~4 con ~3 robot|bot|humano|ia|máquina|persona|ordenador|chatbot|real|alguien ~1 real?, con quién|quien ~1 hablo|estoy, humano o ~2 robot|bot|máquina|ia, robot o ~2 humano|persona, ia o humano, bot o ~2 persona|humano|humana, persona o ~2 robot|bot|máquina|ia, hay ~2 persona ~2 detrás|ahí, es usted ~2 robot|humano|persona|máquina`,
    not: `es ~2 real ~1 cuero|oro, es ~2 robot ~2 aspirador|cocina, es ~3 para ~2 persona, es ~2 lavable ~1 máquina, no es ~2 persona, quiero ~6 con ~3 persona, hablar con ~3 persona`,
  },
}
