import type { ShopStrings } from './strings.ts'

export const en: ShopStrings = {
  stock: {
    inStock: (title) => `${title} is in stock.`,
    few: (title, units) =>
      units === 1 ? `${title}: the last one is in stock.` : `${title}: ${units} left in stock.`,
    soldOut: (title) => `${title} is sold out at the moment.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `in stock in ${inStock}` : 'nothing in stock'}${soldOut ? `; sold out: ${soldOut}` : ''}.`,
    alternatives: (titles) => `In stock instead: ${titles}.`,
    offerWatch: 'Would you like a mail when it is back? Just tell me your e-mail address.',
    mail: {
      subject: (title) => `${title} is back in stock`,
      text: (title, shop) =>
        `You asked ${shop} to tell you when ${title} is back. It is in stock again, as long as it lasts. This is the only mail about it.`,
    },
  },
  product: {
    price: (title, price) => `${title} costs ${price}.`,
    priceFrom: (title, price) => `${title} costs from ${price}, depending on the version.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `What we know of ${title}: ${sentence}`,
    notStated: (title) =>
      `The data of ${title} doesn't say that, and I don't want to guess. A colleague can find out.`,
    compare: (a, b) => `${a} and ${b} side by side:`,
    cheaper: (title, difference) => `${title} costs ${difference} less.`,
    which: (titles) => `Which one do you mean: ${titles}?`,
  },
  sizes: {
    chart: (title) => `The size chart of ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `By its size chart, ${title} fits you in ${size}.`,
    between: (smaller, larger) =>
      `You are between ${smaller} and ${larger}. ${smaller} sits closer, ${larger} is looser.`,
    none: (title) => `By the size chart no size of ${title} fits those measures.`,
    askMeasure: (measures) => `If you tell me your ${measures}, I look up your size.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'chest',
      waist: 'waist',
      hips: 'hips',
      inseam: 'inseam',
      height: 'height',
      foot: 'foot length',
    },
  },
  recommend: {
    lead: 'This could suit you:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `within ${price}`,
    matches: (words) => `because of: ${words}`,
    askNeed: 'What is it for, and what may it cost?',
    none: "I find nothing in our range that fits what you described, and I don't want to talk you into something else.",
  },
  discount: {
    valid: (code, worth) => `The code ${code} is valid: ${worth}.`,
    percent: (percent) => `${percent} % off`,
    until: (day) => `It is valid until ${day}.`,
    minimum: (amount) => `It counts from an order value of ${amount}.`,
    unknown: (code) => `I don't know a code ${code}. Please check how it is spelt.`,
    expired: (code, day) => `The code ${code} expired on ${day}.`,
    notYet: (code, day) => `The code ${code} is valid from ${day}.`,
    inactive: (code) => `The code ${code} is not active.`,
    usedUp: (code) => `The code ${code} has been used up.`,
    newCustomers: 'It is for a first order only.',
    onlyFor: (what) => `It is only for: ${what}.`,
    askCode: 'Which code do you mean? Please type it as it was sent to you.',
    cannotMake: "I can't make new codes.",
  },
  delivery: {
    lead: (country) => `Delivery to ${country}:`,
    option: (name, from, to, price) =>
      `${name}: ${from === to ? `${from}` : `${from} to ${to}`} working days, ${price}`,
    free: 'free of charge',
    freeFrom: (amount) => `free from ${amount}`,
    notTo: (country) => `We do not deliver to ${country}.`,
  },
  loyalty: {
    balance: (points, worth) => `You have ${points} points${worth ? `, worth ${worth}` : ''}.`,
    none: 'You have no points with that address yet.',
    earn: (perUnit) =>
      perUnit === 1
        ? 'Each whole unit you spend earns 1 point.'
        : `Each whole unit you spend earns ${perUnit} points.`,
  },
  refund: {
    none: (order) => `There is no refund for order ${order} so far.`,
    whole: (order, day) => `Order ${order} was refunded in full${day ? ` on ${day}` : ''}.`,
    part: (order) => `Part of order ${order} was refunded.`,
    amount: (amount) => `The amount is ${amount}.`,
    returnState: {
      requested: (id) => `Return ${id} is open; the money is sent once the parcel has reached us.`,
      received: (id) => `Return ${id} has reached us and is being checked.`,
      refunded: (id) => `Return ${id} is finished and refunded.`,
      rejected: (id) => `Return ${id} could not be accepted.`,
      withdrawn: (id) => `Return ${id} was withdrawn.`,
    },
  },
  orders: { lead: 'Your latest orders:' },
  contact: {
    hours: (hours) => `Our team is there ${hours}.`,
    closedOn: (days) => `Closed: ${days}.`,
    at: (ways) => `You reach us at ${ways}.`,
    here: 'Or right here in this chat.',
  },
  priceMatch: { toPerson: 'A colleague compares the prices and answers you.' },
  notices: {
    shipped: {
      subject: (order) => `Order ${order} is on its way`,
      text: (order, shop) =>
        `Good news from ${shop}: order ${order} has been handed to the carrier.`,
    },
    delayed: {
      subject: (order) => `Order ${order} comes later`,
      text: (order, shop, day) =>
        `We are sorry: order ${order} from ${shop} arrives later than planned. It is now expected on ${day}.`,
      unknownDay: (order, shop) =>
        `We are sorry: order ${order} from ${shop} arrives later than planned. We have no new date yet.`,
    },
    delivered: {
      subject: (order) => `Order ${order} has arrived`,
      text: (order, shop) =>
        `Order ${order} from ${shop} was delivered. If it isn't there, just answer this mail.`,
    },
    optOut: 'If you do not want such news, answer with STOP.',
  },
}
