import type { Strings } from './strings.ts'

export const en: Strings = {
  greeting: (desk, shop) =>
    `Hi, I'm ${desk}, the AI assistant of ${shop}. I can look up your order and answer questions about the shop, at any hour. You can talk to a person whenever you like.`,
  askOrderNumber: (example) =>
    `Happy to check. What is your order number? It looks like ${example}.`,
  findOrderNumber: (example) =>
    `You'll find the order number in the subject of your order confirmation e-mail and on the invoice; it looks like ${example}. If you can't find it, a colleague can look the order up for you.`,
  askProof: (orders) =>
    `Thanks. To show you ${orders}, I need the e-mail address the order was placed with, or the postcode it goes to.`,
  denied:
    "I can't match that order number with that e-mail address or postcode. Please check both and try again, or talk to a person.",
  someDenied: "I couldn't match every order you named with that e-mail address or postcode.",
  lockedOut: 'To keep orders private I have to stop checking order details here for a while.',

  state: {
    cancelled: (order) => `Order ${order} was cancelled.`,
    unpaid: (order) =>
      `Order ${order} is waiting for its payment; it ships once the payment has arrived.`,
    preparing: (order) => `Order ${order} is paid and being prepared. It hasn't shipped yet.`,
    partly_shipped: (order) => `Part of order ${order} has shipped.`,
    shipped: (order) => `Order ${order} has been handed to the carrier.`,
    in_transit: (order) => `Order ${order} is on its way.`,
    out_for_delivery: (order) => `Good news: order ${order} is out for delivery today.`,
    delivered: (order) => `Order ${order} was delivered.`,
    partly_delivered: (order) => `Part of order ${order} has been delivered.`,
    attempted: (order) => `The carrier tried to deliver order ${order} but couldn't hand it over.`,
    exception: (order) => `There is a problem with the delivery of order ${order}.`,
    returned: (order) => `Order ${order} is on its way back to us.`,
  },
  placedOn: (date) => `It was placed on ${date}.`,
  notShipped: (units) =>
    units === 1 ? '1 item has not shipped yet.' : `${units} items have not shipped yet.`,
  parcel: (position, count, units) =>
    `Parcel ${position} of ${count} (${units === 1 ? '1 item' : `${units} items`})`,
  parcelState: {
    label_created: 'handed to the carrier, not scanned yet',
    in_transit: 'on its way',
    out_for_delivery: 'out for delivery today',
    delivered: 'delivered',
    attempted: 'delivery was tried',
    exception: 'held up by a problem',
    returned: 'on its way back to us',
  },
  shippedOn: (date) => `It shipped on ${date}.`,
  deliveredOn: (date) => `It was delivered on ${date}.`,
  expectedOn: (date) => `It should arrive on ${date}.`,
  expectedLate: (date) => `It was expected on ${date} and is late, sorry about that.`,
  carrierTracking: (carrier, tracking) => `${carrier}, tracking number ${tracking}.`,
  trackingOnly: (tracking) => `Tracking number ${tracking}.`,
  lateOffer:
    'If you would like us to find out more from the carrier, a colleague can take this on.',
  helpOffer: 'If something about this is not right, a colleague can take this on.',

  articleLead: (title) => `From our help page "${title}":`,
  articleInOtherLanguage: (language) => `Our help page on this is written in ${language}:`,
  notSure:
    "I'm not sure about that one and I don't want to guess. Would you like a person to answer, or could you put it in other words?",
  unclear:
    "I didn't quite understand that. You can ask me about an order, delivery, returns or payment, or talk to a person.",

  hello: (desk) => `Hello! ${desk} here, the AI assistant. How can I help?`,
  thanks: "You're welcome! Anything else?",
  bye: 'Thanks for stopping by. Have a good day!',
  acknowledged: 'All right. Is there anything else I can help with?',
  iAmAi: (desk, shop) =>
    `I'm ${desk}, an AI assistant of ${shop}, not a person. If you'd rather talk to a person, just say so.`,

  handover: (when) => `I'm passing this to a colleague, with everything you wrote. ${when}`,
  draftWaiting: (when) =>
    `Thanks, I've put everything together for a colleague, who checks it and answers you. ${when}`,
  answersWithin: (duration) => `They usually answer within ${duration}, right here.`,
  answersFrom: (moment) => `Our team is back on ${moment} and will answer here.`,
  answersSoon: 'They will answer here as soon as they can.',
  askEmail: 'Which e-mail address can we reach you at, in case you have to leave?',
  emailNoted: (email) => `Thank you. We can also reach you at ${email}.`,
  safetyFirst: 'If anyone is hurt or in danger, please call your local emergency number first.',
  crisis:
    'I am sorry you are going through this. You matter. If you are in danger, please call your local emergency number now (112 in Europe, 911 in the US); a crisis line near you can talk with you at any hour.',
  overdue: (when) =>
    `You have waited longer than we promised. I'm sorry, and I have raised this with the team. ${when}`,
  agentJoined: (name) => `${name} has joined the conversation.`,
  deskBack: (desk) => `${desk}, the AI assistant, is back in the conversation.`,
  resolved: 'This conversation was marked as resolved. Just write again if you need anything else.',
  cannotLookUp: "I can't look up orders at the moment. A colleague will check and answer you.",

  choicePerson: 'Talk to a person',
  choiceNoNumber: "I can't find it",
  choiceTrack: 'Where is my order?',
  and: 'and',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
  mailSubject: 'Your message to us',
  mailSignature: (desk, shop) =>
    `${desk}, AI assistant of ${shop}. If you would rather have a person, just say so.`,
}
