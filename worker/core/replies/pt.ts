import type { Strings } from './strings.ts'

export const pt: Strings = {
  greeting: (desk, shop) =>
    `Olá, sou ${desk}, o assistente de IA de ${shop}. Posso consultar o seu pedido e responder a perguntas sobre a loja, a qualquer hora. Pode falar com uma pessoa sempre que quiser.`,
  askOrderNumber: (example) =>
    `Vou verificar com todo o gosto. Qual é o número do seu pedido? Tem este aspeto: ${example}.`,
  findOrderNumber: (example) =>
    `O número do pedido está no assunto do e-mail de confirmação e na fatura; tem este aspeto: ${example}. Se não o encontrar, um colega pode procurar o pedido por si.`,
  askProof: (orders) =>
    `Obrigado. Para lhe mostrar ${orders}, preciso do e-mail usado na compra ou do código postal da entrega.`,
  denied:
    'Não consigo associar esse número de pedido a esse e-mail ou código postal. Verifique os dois e tente de novo, ou fale com uma pessoa.',
  someDenied: 'Não consegui associar todos os pedidos que indicou a esse e-mail ou código postal.',
  lockedOut:
    'Para proteger a privacidade dos pedidos, durante algum tempo não posso verificar mais dados aqui.',

  state: {
    cancelled: (order) => `O pedido ${order} foi cancelado.`,
    unpaid: (order) =>
      `O pedido ${order} aguarda o pagamento; será enviado assim que o recebermos.`,
    preparing: (order) => `O pedido ${order} está pago e a ser preparado. Ainda não foi enviado.`,
    partly_shipped: (order) => `Uma parte do pedido ${order} já foi enviada.`,
    shipped: (order) => `O pedido ${order} foi entregue à transportadora.`,
    in_transit: (order) => `O pedido ${order} está a caminho.`,
    out_for_delivery: (order) => `Boas notícias: o pedido ${order} está hoje em distribuição.`,
    delivered: (order) => `O pedido ${order} foi entregue.`,
    partly_delivered: (order) => `Uma parte do pedido ${order} já foi entregue.`,
    attempted: (order) => `A transportadora tentou entregar o pedido ${order}, mas não conseguiu.`,
    exception: (order) => `Há um problema com a entrega do pedido ${order}.`,
    returned: (order) => `O pedido ${order} está a voltar para a nossa loja.`,
  },
  placedOn: (date) => `Foi feito em ${date}.`,
  notShipped: (units) =>
    units === 1 ? 'Falta enviar 1 artigo.' : `Falta enviar ${units} artigos.`,
  parcel: (position, count, units) =>
    `Volume ${position} de ${count} (${units === 1 ? '1 artigo' : `${units} artigos`})`,
  parcelState: {
    label_created: 'entregue à transportadora, ainda sem leitura',
    in_transit: 'a caminho',
    out_for_delivery: 'hoje em distribuição',
    delivered: 'entregue',
    attempted: 'houve uma tentativa de entrega',
    exception: 'retido por um problema',
    returned: 'a voltar para a nossa loja',
  },
  shippedOn: (date) => `Foi enviado em ${date}.`,
  deliveredOn: (date) => `Foi entregue em ${date}.`,
  expectedOn: (date) => `Deve chegar em ${date}.`,
  expectedLate: (date) => `Devia ter chegado em ${date} e está atrasado. Pedimos desculpa.`,
  carrierTracking: (carrier, tracking) => `${carrier}, código de rastreio ${tracking}.`,
  trackingOnly: (tracking) => `Código de rastreio ${tracking}.`,
  lateOffer: 'Se quiser que perguntemos à transportadora, um colega pode tratar disso.',
  helpOffer: 'Se alguma coisa não estiver certa, um colega pode tratar disso.',

  articleLead: (title) => `Da nossa página de ajuda «${title}»:`,
  articleInOtherLanguage: (language) =>
    `A nossa página de ajuda sobre este tema está em ${language}:`,
  notSure:
    'Não tenho a certeza e prefiro não adivinhar. Quer que uma pessoa responda, ou pode dizê-lo por outras palavras?',
  unclear:
    'Não percebi bem. Pode perguntar-me por um pedido, pela entrega, por uma devolução ou pelo pagamento, ou falar com uma pessoa.',

  hello: (desk) => `Olá! Sou ${desk}, o assistente de IA. Em que posso ajudar?`,
  thanks: 'De nada! Mais alguma coisa?',
  bye: 'Obrigado pela visita. Tenha um bom dia!',
  acknowledged: 'Certo. Posso ajudar em mais alguma coisa?',
  iAmAi: (desk, shop) =>
    `Sou ${desk}, um assistente de IA de ${shop}, não uma pessoa. Se preferir falar com uma pessoa, é só dizer.`,

  handover: (when) => `Vou passar isto a um colega, com tudo o que escreveu. ${when}`,
  draftWaiting: (when) =>
    `Obrigado, preparei tudo para um colega, que verifica e lhe responde. ${when}`,
  answersWithin: (duration) => `Normalmente respondem em menos de ${duration}, aqui mesmo.`,
  answersFrom: (moment) => `A nossa equipa volta ${moment} e responde aqui.`,
  answersSoon: 'A equipa responde aqui assim que puder.',
  askEmail: 'Em que e-mail o podemos contactar, caso tenha de sair?',
  emailNoted: (email) => `Obrigado. Também o podemos contactar em ${email}.`,
  safetyFirst:
    'Se alguém estiver ferido ou em perigo, ligue primeiro para o número de emergência local.',
  crisis:
    'Lamento muito que esteja a passar por isto. A sua vida importa. Se estiver em perigo, ligue agora para o número de emergência (112 na Europa; no Brasil, 192, ou 188 para conversar com o CVV); uma linha de apoio perto de si atende a qualquer hora.',
  overdue: (when) => `Esperou mais do que prometemos. Peço desculpa; já avisei a equipa. ${when}`,
  agentJoined: (name) => `${name} entrou na conversa.`,
  deskBack: (desk) => `${desk}, o assistente de IA, está de volta à conversa.`,
  resolved:
    'Esta conversa foi marcada como resolvida. Se precisar de mais alguma coisa, escreva de novo.',
  cannotLookUp:
    'De momento não consigo consultar pedidos. Um colega vai verificar e responder-lhe.',

  choicePerson: 'Falar com uma pessoa',
  choiceNoNumber: 'Não o encontro',
  choiceTrack: 'Onde está o meu pedido?',
  and: 'e',
  minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
  hours: (count) => (count === 1 ? '1 hora' : `${count} horas`),
  mailSubject: 'A sua mensagem',
  mailSignature: (desk, shop) =>
    `${desk}, assistente de IA de ${shop}. Se preferir uma pessoa, é só dizer.`,
}
