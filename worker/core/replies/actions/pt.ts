import type { ActionStrings } from './strings.ts'

export const pt: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Antes de alterar alguma coisa, tenho de confirmar a sua identidade. Enviei um código de 6 dígitos para ${address}, o e-mail do pedido. Escreva-o aqui, por favor; é válido durante uma hora.`,
    codeMaybe:
      'Se conhecermos esse e-mail, vai a caminho um código de 6 dígitos. Escreva-o aqui, por favor; é válido durante uma hora.',
    wrongCode:
      'Esse código não está certo. Veja o nosso e-mail mais recente e escreva de novo os 6 dígitos.',
    askEmail: 'Que e-mail usa connosco?',
    tooMany:
      'Hoje não posso enviar mais códigos para esse e-mail. Em vez disso, um colega pode ajudar.',
    verified: 'Obrigado, a sua identidade está confirmada.',
    mailSubject: (shop) => `O seu código para ${shop}`,
    mailText: (code, shop) =>
      `O seu código para a conversa com ${shop} é ${code}. É válido durante uma hora. Se não o pediu, pode ignorar este e-mail; nada foi alterado.`,
  },

  ask: {
    'order.cancel': (order) => `Quer que cancele todo o pedido ${order}?`,
    'claim.open': (order) =>
      `A transportadora diz que o pedido ${order} foi entregue. Veja primeiro com os vizinhos, à porta e na caixa do correio. Se não estiver lá, quer que abra uma reclamação junto da transportadora?`,
    'invoice.send': (order) =>
      `Quer que envie uma cópia da fatura do pedido ${order} para o e-mail do pedido?`,
    'order.payment': (order) => `Quer que altere o método de pagamento do pedido ${order}?`,
    'order.items': (order, swaps) => `Quer que altere o pedido ${order} assim: ${swaps}?`,
    'order.quantity': (order, what) => `Quer que altere o pedido ${order} assim: ${what}?`,
    'order.address': (order, address) =>
      `Quer que envie o pedido ${order} para esta morada: ${address}?`,
    'return.open': (order, what) =>
      `Quer que abra uma devolução do pedido ${order} com estes artigos: ${what}?`,
    'return.exchange': (order, swaps) =>
      `Quer que abra uma troca para o pedido ${order}: ${swaps}?`,
    'refund.pay': (order, amount) => `Quer que reembolse ${amount} do pedido ${order}?`,
    'subscription.pause': (what, months) =>
      `Quer que suspenda a sua subscrição (${what}) durante ${months}?`,
    'subscription.resume': (what) => `Quer que retome a sua subscrição (${what})?`,
    'subscription.skip': (what, day) => `Quer que salte a entrega prevista para ${day} (${what})?`,
    'subscription.swap': (what, into) =>
      `Quer que altere a sua subscrição: ${into} em vez de ${what}?`,
    'subscription.frequency': (what, every) =>
      `Quer que a sua subscrição (${what}) passe a ser enviada ${every}?`,
    'subscription.cancel': (what) => `Quer que cancele a sua subscrição (${what})?`,
    'account.reset': () =>
      'Quer que mande enviar para o seu e-mail uma ligação para definir uma nova palavra-passe?',
    'account.email': (to) => `Quer que altere o e-mail da sua conta para ${to}?`,
    'account.address': (address) => `Quer que guarde esta como a sua morada: ${address}?`,
    'stock.watch': (what) => `Quer que lhe escreva quando voltar a haver ${what} em stock?`,
    'newsletter.stop': (address) => `Quer que retire ${address} da newsletter?`,
    'privacy.export': () => 'Quer que peça uma cópia de todos os dados que guardamos sobre si?',
    'privacy.erase': () => 'Quer que peça para apagar os seus dados?',
  },
  done: {
    'order.cancel': 'Feito: o pedido está cancelado.',
    'order.address': 'Feito: o pedido vai para a nova morada.',
    'order.items': 'Feito: o pedido está alterado.',
    'order.quantity': 'Feito: o pedido está alterado.',
    'order.payment': 'Feito: o método de pagamento está alterado.',
    'return.open': 'Feito: a sua devolução está aberta.',
    'return.exchange': 'Feito: a sua troca está aberta.',
    'return.withdraw': 'Feito: a devolução foi retirada.',
    'refund.pay': 'Feito: o reembolso está a caminho.',
    'claim.open':
      'Feito: a reclamação junto da transportadora está aberta. Um colega acompanha o assunto.',
    'subscription.pause': 'Feito: a sua subscrição está suspensa.',
    'subscription.resume': 'Feito: a sua subscrição está de novo ativa.',
    'subscription.skip': 'Feito: a próxima entrega não se realiza.',
    'subscription.swap': 'Feito: a sua subscrição está alterada.',
    'subscription.frequency': 'Feito: o novo ritmo conta a partir da próxima entrega.',
    'subscription.cancel': 'Feito: a sua subscrição está cancelada.',
    'account.reset':
      'Se houver uma conta com esse e-mail, vai a caminho uma ligação para uma nova palavra-passe. Veja também na pasta de spam.',
    'account.email': 'Feito: a sua conta tem o novo e-mail.',
    'account.address': 'Feito: a sua morada está guardada.',
    'stock.watch': 'Feito: escrevemos-lhe quando o artigo voltar.',
    'newsletter.stop': 'Feito: esse e-mail já não recebe a newsletter.',
    'invoice.send': 'Feito: a fatura está na sua caixa de correio.',
    'privacy.export': 'Feito: a cópia dos seus dados está a caminho.',
    'privacy.erase': 'Feito: os seus dados foram apagados.',
  },
  moneyBack: (amount, when) => `Recebe ${amount} de volta ${when}.`,
  moneyDue: (amount) => `Valor adicional cobrado: ${amount}.`,
  days: (from, to) =>
    from === to
      ? `no prazo de ${to === 1 ? '1 dia útil' : `${to} dias úteis`}`
      : `no prazo de ${from} a ${to} dias úteis`,
  atOnce: 'de imediato',
  returnNumber: (id) => `O número da sua devolução é ${id}.`,
  returnNext: 'Escreva-o no volume; as instruções estão no e-mail.',
  returnLink: (link) => `Pode obter a sua etiqueta aqui: ${link}`,
  undoHint: (minutes) =>
    `Tem ${minutes === 1 ? '1 minuto' : `${minutes} minutos`} para anular esta ação.`,
  receiptByMail: (address) => `Segue uma confirmação para ${address}.`,
  slow: 'Já o transmiti, mas o sistema da loja está lento neste momento. Digo-lhe aqui assim que estiver feito; por favor, não envie de novo.',
  failed: 'Não resultou. Nada foi alterado e um colega trata disso.',
  declined: 'Certo, deixei tudo como está.',
  yesOrNo: 'Responda-me com sim ou não, por favor.',

  choiceYes: 'Sim, por favor',
  choiceNo: 'Não, deixe estar',
  choiceUndo: 'Anular',

  refused: {
    identity: 'Não posso fazer isso antes de confirmar a sua identidade.',
    not_yours: 'Não consigo associar isso aos seus dados.',
    not_found: 'Não consigo encontrar isso. Verifique e diga-me de novo, por favor.',
    not_offered: 'A loja não oferece isso aqui.',
    shipped:
      'O pedido já saiu do nosso armazém e já não pode ser alterado nem cancelado. Pode devolvê-lo depois de chegar.',
    not_delivered: 'Isso só é possível depois de o volume chegar.',
    cancelled: 'Isso já está cancelado.',
    unpaid: 'Ainda não houve pagamento, por isso não há nada a reembolsar.',
    changed_before: 'O pedido já foi alterado uma vez e já não pode ser alterado nem cancelado.',
    returned_before: 'Para isso já há uma devolução ou uma troca aberta.',
    out_of_window: 'Segundo as nossas condições, o prazo para isso terminou.',
    not_returnable: 'Este tipo de artigo não pode ser devolvido.',
    not_in_order: 'O pedido não tem esse artigo nessa quantidade.',
    not_available: 'De momento não há stock dessa versão.',
    other_product: 'Só é possível mudar para outra versão do mesmo artigo.',
    same_item: 'É a versão que já tem.',
    payment_method: 'Esse método de pagamento não pode ser usado para isto.',
    balance: 'O saldo desse cartão-presente não é suficiente.',
    reason: 'Segundo as nossas condições, por esse motivo não é possível.',
    over_paid: 'É mais do que o que foi pago.',
    over_limit: 'Esse valor tem de ser decidido por um colega.',
    cap: 'Isso aconteceu demasiadas vezes nos últimos tempos; um colega trata do assunto.',
    address:
      'A morada não está completa. Preciso de rua e número, código postal, localidade e país.',
    country: 'Não entregamos nesse país.',
    nothing_changes: 'Já está assim, por isso nada foi alterado.',
    subscription_state: 'Isso não é possível com a subscrição como está agora.',
    email: 'Esse e-mail não pode ser usado.',
  },

  need: {
    item: (items) => `A que artigo se refere: ${items}?`,
    variant: (item, variants) => `O que quer em vez de ${item}? Há: ${variants}.`,
    quantity: (item) => `Quantas unidades de ${item} quer?`,
    address:
      'Envie-me a nova morada completa, por favor: rua e número, código postal e localidade, país.',
    reason: (reasons) => `Qual é o motivo? Podemos aceitar: ${reasons}.`,
    newEmail: 'Que e-mail deve ser a partir de agora?',
    months: 'Durante quantos meses deve ficar suspensa?',
    frequency: 'Com que frequência deve chegar? Por exemplo, de 4 em 4 semanas.',
    subscription: (list) => `A que subscrição se refere: ${list}?`,
    noSubscription: 'Não encontro nenhuma subscrição com o seu e-mail.',
    whichOrder: (list) => `A que pedido se refere: ${list}?`,
    whichChange: 'O que devo alterar: a versão de um artigo ou o número de unidades?',
  },
  months: (count) => (count === 1 ? '1 mês' : `${count} meses`),
  every: (days) => {
    if (days === 1) return 'todos os dias'
    if (days === 7) return 'todas as semanas'
    const weeks = days / 7
    return days % 7 === 0 ? `de ${weeks} em ${weeks} semanas` : `de ${days} em ${days} dias`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: (from, to) => `${to} em vez de ${from}`,
}
