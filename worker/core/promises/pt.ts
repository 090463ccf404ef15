import type { Phrases } from './phrases.ts'

/** How promises are made in Portuguese, of Portugal and of Brazil. */
export const portuguese: Phrases = {
  sets: {
    team: `colega colegas equipa equipe departamento responsável armazém contabilidade operador técnico alguém especialista atendente gerente setor`,
    third: `transportadora correios ctt dhl ups dpd gls armazém fornecedor fabricante banco colega colegas equipa equipe departamento logística setor contabilidade`,
    money: `reembolso dinheiro valor montante estorno crédito diferença transferência pagamento portes custos`,
    goods: `encomenda pedido pacote substituição artigo produto etiqueta envio peça vale substituto`,
    you: `lhe lhes te o a vos`,
    i: `eu nós`,
  },
  commits: `
    vou|vamos|irei|iremos, @team ~3 vai|vão|irá, comprometo|comprometemos me|nos a, a gente vai`,
  acts: {
    refund: `
      reembolsar*|reembolsá|estornar*|creditar, devolver ~4 @money, fazer|efetuar|efectuar|emitir|processar|iniciar|enviar|realizar|solicitar|dar ~4 @money, reembolso|reembolsamos ~1 o|a|seu|lhe`,
    call: `ligar|telefonar, ligo ~1 @you, ligo|ligamos, ligará`,
    reply: `
      contactar*|contatar*|contactá|contatá|responder*|informar*|informá|avisar*|avisá|escrever*|notificar*|comunicar*, atualizar ~1 @you, entrar|entro|entramos ~1 em contacto|contato, dar ~3 resposta|notícias|retorno|feedback, retornar, dizer lhe|algo, manter ~2 informado|informada, mantê ~2 informado|informada,
      enviar|mandar ~5 email|mail|mensagem|resposta|confirmação, contacto|contactamos|aviso|avisamos|informo|informamos|escrevo|escrevemos ~1 @you, contactará|contatará|responderá|avisará`,
    send: `enviar|enviá|mandar|expedir|despachar|reenviar|substituir|trocar, envio|enviamos|mando`,
    check: `
      verificar*|verificá|analisar*|averiguar*, confirmar ~2 com|junto, investigar*|consultar*|conferir|checar|ver ~3 se|com|que, abrir ~4 investigação|reclamação|averiguação, falar ~2 com ~3 @third, contactar|contatar|perguntar ~3 @third, entrar em contacto|contato com ~3 @third`,
    other: `
      cancelar*|anular*|alterar*|modificar*|mudar|corrigir*|atualizar*|tratar|reservar*|aplicar*|encaminhar*|escalar|resolver*|organizar*|agendar*|providenciar*|prorrogar*|registar|registrar|eliminar|processar, passar ~4 @team`,
  },
  says: {
    refund: `
      @team ~4 fará|efetuará|efectuará|processará|devolverá|reembolsará ~4 @money, @money ~2 estará|estarão ~4 conta, procederei|procederemos ~3 @money, reembolsarei|reembolsaremos|estornaremos|creditaremos, devolverei|devolveremos ~4 @money, faremos|farei|efetuaremos|efectuaremos|processaremos|emitiremos|realizaremos ~4 @money, reembolsá|reembolsa lo|la|los|las emos|ei, devolver lhe emos|ei,
      @money ~5 será|serão|vai|vão ~2 processado|efetuado|efectuado|creditado|reembolsado|reembolsados|devolvido|estornado|emitido|realizado|feito|ser, receberá|receberás|terá|terás ~4 @money, vai|irá receber ~4 @money, será|serás ~1 reembolsado|reembolsada, vai ser reembolsado|reembolsada`,
    call: `ligarei|ligaremos|telefonarei|telefonaremos, ligo|ligamos lhe|te|de, ligar lhe emos|ei, eu ~1 @you? ~1 ligo, @you ligo|ligamos, @team ~5 ligará|telefonará, receberá|receberás ~3 chamada|ligação|telefonema`,
    reply: `
      contactarei|contactaremos|contatarei|contataremos|responderei|responderemos|informarei|informaremos|avisarei|avisaremos|escreverei|escreveremos|notificaremos|retornaremos|retornarei|comunicaremos, entrarei|entraremos ~1 em contacto|contato, darei|daremos ~4 resposta|notícias|retorno|feedback, manterei|manteremos ~3 informado|informada, contactá|contacta|contatá|contata|avisá|avisa|informá|informa lo|la|los|las emos|ei, responder lhe emos|ei,
      @team ~5 contactará|contatará|responderá|avisará|informará|retornará, @team ~4 entrará ~1 em contacto|contato, terá|terás|receberá|receberás ~4 resposta|notícias|retorno, vai ~1 receber ~4 resposta|notícias, respondo|respondemos lhe|te, entro|entramos ~1 em contacto|contato, aviso|avisamos|informo|informamos|contacto|contactamos|escrevo|escrevemos lhe|o|a|te, eu ~1 te? aviso, @you aviso|avisamos, mantenho|mantemos ~2 informado|informada, será ~1 contactado|contactada|contatado|contatada, enviarei|enviaremos|mandarei|mandaremos ~5 email|mail|mensagem|resposta|confirmação, dou|damos ~2 retorno|notícias|resposta`,
    send: `
      envio|enviamos|mando ~1 já|lhe, enviarei|enviaremos|mandarei|mandaremos|expediremos|despacharemos|reenviaremos|substituiremos|trocaremos, enviar lhe emos|ei, @team ~4 enviará, @goods ~4 será|serão ~2 enviado|enviada|enviados|expedido|expedida|despachado|reenviado|substituído|trocado, @goods ~3 vai ser enviado|enviada|expedido|expedida, @goods ~3 sairá|seguirá, receberá|receberás ~4 substituição|etiqueta|vale|fatura|novo|nova|substituto, envio|enviamos lhe|te`,
    check: `
      verificarei|verificaremos|analisarei|analisaremos|investigarei|investigaremos|averiguaremos|averiguarei|consultaremos|consultarei, confirmaremos ~2 com, falarei|falaremos com, contactarei|contactaremos|contatarei|contataremos|perguntarei ~3 @third, @team ~4 verificará|analisará|investigará, abriremos|abrirei ~3 investigação|reclamação|averiguação, entrarei|entraremos em contacto|contato com ~3 @third, verifico|verificamos ~1 isso|isto|o|a`,
    other: `
      cancelarei|cancelaremos|anularei|anularemos|alterarei|alteraremos|corrigirei|corrigiremos|atualizarei|atualizaremos|tratarei|trataremos|encaminharei|encaminharemos|reservarei|reservaremos|resolverei|resolveremos|providenciaremos|providenciarei|passarei|passaremos, trato|tratamos disso|disto|do|da, encaminho|encaminhamos,
      encomenda|pedido|morada|endereço|assinatura|subscrição ~3 será ~2 cancelado|cancelada|alterado|alterada|atualizada|corrigida|processada|tratada`,
  },
  timed: {
    refund: `reembolso ~1 em|até|dentro, @money ~4 chegará|aparecerá|cai, reembolsamos, devolvemos ~4 @money`,
    reply: `resposta ~1 em|até|dentro, respondemos|respondo`,
    send: `@goods ~3 sai|saem|segue|seguem, enviamos|envio|mandamos|mando ~4 @goods|novo|nova, é ~1 enviado|enviada`,
    check: `verificamos|verifico|analisamos`,
    other: `resolvo|resolvemos ~1 isto|isso, cancelamos|cancelo|alteramos|altero`,
  },
  breaks: `se, que, quando, assim que, logo que, porque, mas, como, para que, enquanto, onde, até que, preciso|precisamos|precisarei|precisaremos, pedir, quer|deseja, favor, deve|deves, caso`,
  yours: `pode|podes|podem|poderá|poderás|deve|deves|deverá|deverás, você, favor`,
  others: `antes de, antes que, transportadora, correios, ctt, dhl, ups, dpd, gls, banco, paypal, klarna, cliente, alfândega, você, carteiro, estafeta, entregador`,
  nouns: `de|do|o|no|este|esse|seu|um envio|reembolso|contacto|contato`,
  nots: `não, nunca, jamais, nem, nenhum|nenhuma, ^ já, já ~1 fizemos|enviámos|enviamos|reembolsámos|reembolsamos|processámos|processamos|cancelámos|cancelamos|fiz, foi|foram, tentar|tentarei|tentaremos, esperamos|espero, talvez, normalmente|geralmente|habitualmente, pela|pelo transportadora|banco|correios|ctt`,
  conditions: `
    ^ por favor, ^ diga|envie|indique|diga, quando ~3 disponível|stock|estoque|voltar, se, caso, desde que, contanto, assim|logo que ~4 recebermos|receber|chegar|enviar|enviares|devolver|devolveres|envie|devolva|tivermos, quando ~4 recebermos|receber|chegar|enviar|devolver|devolveres|envie|devolva|tivermos, após|depois ~3 receção|recepção|recebimento|receber|recebermos|devolução|devolver|chegada, uma vez ~2 recebida|recebido|devolvido|que, depois de ~1 receber|recebermos, mediante, até que ~2 recebamos|envie|devolva`,
  harmless: `por favor desculpe|aceite|aguarde, não só|apenas, não mais tarde, se tiver|tiveres ~3 dúvida|dúvidas|questão|questões|pergunta|perguntas, se ~1 precisar|precisares, se possível|necessário, se for possível|necessário, não hesite|hesites, não se|te preocupe|preocupes, assim|logo que tiver|tivermos ~3 notícias|resposta|informações|novidades|retorno, assim|logo que souber|soubermos, até já`,
  moments: `momento, momentinho, instante, segundo, minutinho, agora`,
  ands: 'e ou depois',
  here: `aqui, neste chat, nesta conversa`,
  reach: `email*, mail*, telefone*, número, telemóvel, celular, contactá|contatá, contacto|contato`,
  times: {
    minutes: 'minuto minutos min',
    hours: 'hora horas h',
    business: 'úteis útil',
    workdays: '',
    numbers: {
      par: 2,
      alguns: 3,
      algumas: 3,
      poucos: 3,
      poucas: 3,
      treze: 13,
      catorze: 14,
      quatorze: 14,
      quinze: 15,
      vinte: 20,
      trinta: 30,
      quarenta: 40,
    },
    lasting: 'durante desde há válido últimos demora leva por',
    within: 'em dentro de daqui até próximos próximas menos prazo nos',
    days: {
      0: 'hoje, esta tarde|noite|manhã, hoje à tarde|noite, hoje mesmo, imediatamente, de imediato, fim do dia, final do dia',
      1: 'amanhã',
      2: 'depois de amanhã',
    },
    week: 'esta semana, fim da semana, final da semana, fim desta semana, final desta semana, fim de semana',
    nextWeek: 'próxima semana, semana que vem, fim da próxima semana',
    month: 'fim do mês, final do mês, este mês, fim deste mês',
  },
}
