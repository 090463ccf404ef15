import type { ShopStrings } from './strings.ts'

export const pt: ShopStrings = {
  stock: {
    inStock: (title) => `Temos ${title} em stock.`,
    few: (title, units) =>
      units === 1
        ? `${title}: resta 1 unidade em stock.`
        : `${title}: restam ${units} unidades em stock.`,
    soldOut: (title) => `${title}: sem stock de momento.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `em stock em ${inStock}` : 'nada em stock'}${soldOut ? `; sem stock em: ${soldOut}` : ''}.`,
    alternatives: (titles) => `Em alternativa, temos em stock: ${titles}.`,
    offerWatch: 'Quer um e-mail quando o artigo voltar? Diga-me apenas o seu e-mail.',
    mail: {
      subject: (title) => `De novo em stock: ${title}`,
      text: (title, shop) =>
        `Pediu a ${shop} que avisasse quando este artigo voltasse: ${title}. Está de novo em stock, até esgotar. Este é o único e-mail sobre o assunto.`,
    },
  },
  product: {
    price: (title, price) => `O preço de ${title} é ${price}.`,
    priceFrom: (title, price) => `O preço de ${title} começa em ${price}, consoante a versão.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `O que sabemos sobre ${title}: ${sentence}`,
    notStated: (title) =>
      `Os dados de ${title} não o dizem e prefiro não adivinhar. Um colega pode informar-se.`,
    compare: (a, b) => `${a} e ${b} lado a lado:`,
    cheaper: (title, difference) => `Menos ${difference}: ${title}.`,
    which: (titles) => `A que artigo se refere: ${titles}?`,
  },
  sizes: {
    chart: (title) => `A tabela de tamanhos de ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Segundo a tabela de tamanhos, o seu tamanho para ${title} é ${size}.`,
    between: (smaller, larger) =>
      `Está entre ${smaller} e ${larger}. Com ${smaller} fica mais justo; com ${larger}, mais largo.`,
    none: (title) =>
      `Segundo a tabela de tamanhos, nenhum tamanho de ${title} corresponde a essas medidas.`,
    askMeasure: (measures) =>
      `Se me disser as suas medidas (${measures}), vejo qual é o seu tamanho.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'contorno do peito',
      waist: 'contorno da cintura',
      hips: 'contorno da anca',
      inseam: 'entrepernas',
      height: 'altura',
      foot: 'comprimento do pé',
    },
  },
  recommend: {
    lead: 'Isto pode ser o que procura:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `dentro de ${price}`,
    matches: (words) => `corresponde a: ${words}`,
    askNeed: 'Para que é, e quanto pode custar?',
    none: 'Não encontro nada na nossa gama que corresponda ao que descreveu, e não lhe quero impingir outra coisa.',
  },
  discount: {
    valid: (code, worth) => `O código ${code} é válido: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('pt-PT')}% de desconto`,
    until: (day) => `É válido até ${day}.`,
    minimum: (amount) => `Aplica-se a partir de ${amount} em compras.`,
    unknown: (code) => `Não conheço nenhum código ${code}. Verifique como se escreve.`,
    expired: (code, day) => `O código ${code} expirou em ${day}.`,
    notYet: (code, day) => `O código ${code} é válido a partir de ${day}.`,
    inactive: (code) => `O código ${code} não está ativo.`,
    usedUp: (code) => `O código ${code} já se esgotou.`,
    newCustomers: 'É só para uma primeira compra.',
    onlyFor: (what) => `É só para: ${what}.`,
    askCode: 'De que código se trata? Escreva-o tal como o recebeu.',
    cannotMake: 'Não posso criar novos códigos.',
  },
  delivery: {
    lead: (country) => `Entrega (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'grátis',
    freeFrom: (amount) => `grátis a partir de ${amount}`,
    notTo: (country) => `Não entregamos neste país: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `O seu saldo de pontos: ${points}${worth ? `, no valor de ${worth}` : ''}.`,
    none: 'Ainda não há pontos com esse e-mail.',
    earn: (perUnit) =>
      `Cada unidade monetária inteira que gasta dá ${perUnit === 1 ? '1 ponto' : `${perUnit} pontos`}.`,
  },
  refund: {
    none: (order) => `Até agora não há nenhum reembolso do pedido ${order}.`,
    whole: (order, day) =>
      `O pedido ${order} foi reembolsado na totalidade${day ? ` em ${day}` : ''}.`,
    part: (order) => `Uma parte do pedido ${order} foi reembolsada.`,
    amount: (amount) => `O valor é ${amount}.`,
    returnState: {
      requested: (id) =>
        `A devolução ${id} está aberta; o dinheiro é enviado depois de o volume chegar até nós.`,
      received: (id) => `A devolução ${id} já chegou até nós e está a ser verificada.`,
      refunded: (id) => `A devolução ${id} está concluída e reembolsada.`,
      rejected: (id) => `Não foi possível aceitar a devolução ${id}.`,
      withdrawn: (id) => `A devolução ${id} foi retirada.`,
    },
  },
  orders: { lead: 'Os seus últimos pedidos:' },
  contact: {
    hours: (hours) => `A nossa equipa está disponível neste horário: ${hours}.`,
    closedOn: (days) => `Fechado: ${days}.`,
    at: (ways) => `Pode contactar-nos aqui: ${ways}.`,
    here: 'Ou diretamente nesta conversa.',
  },
  priceMatch: { toPerson: 'Um colega compara os preços e responde-lhe.' },
  notices: {
    shipped: {
      subject: (order) => `O pedido ${order} está a caminho`,
      text: (order, shop) =>
        `Boas notícias de ${shop}: o pedido ${order} foi entregue à transportadora.`,
    },
    delayed: {
      subject: (order) => `O pedido ${order} chega mais tarde`,
      text: (order, shop, day) =>
        `Lamentamos: o pedido ${order} de ${shop} chega mais tarde do que o previsto. A entrega está agora prevista para ${day}.`,
      unknownDay: (order, shop) =>
        `Lamentamos: o pedido ${order} de ${shop} chega mais tarde do que o previsto. Ainda não temos uma nova data.`,
    },
    delivered: {
      subject: (order) => `O pedido ${order} chegou`,
      text: (order, shop) =>
        `O pedido ${order} de ${shop} foi entregue. Se não estiver aí, basta responder a este e-mail.`,
    },
    optOut: 'Se não quiser receber estes avisos, responda com STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from} a ${to} dias úteis`
  return to === 1 ? '1 dia útil' : `${to} dias úteis`
}
