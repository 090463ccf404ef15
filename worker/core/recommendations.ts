import type { Category } from '../../shared/category.ts'
import type { Signal } from '../../shared/understanding.ts'

/** The first thing a person should do, by signal or category. For agents, in English. */
export const RECOMMENDATIONS: Partial<Record<Signal | Category, string>> = {
  self_harm: 'Answer at once and with care, point to local help, tell your lead.',
  safety: 'Ask whether everyone is safe, stop sales of the item if needed, tell your lead.',
  legal:
    'Do not discuss the claim; pass it to the person responsible for legal matters and confirm receipt.',
  fraud:
    'Check the payment and the order before answering; pass it to the person responsible for payments.',
  regulator: 'Pass it to the person responsible for legal matters and confirm receipt.',
  anger:
    'Apologise for the concrete thing, say what happens next and by when, offer to make it good.',
  distress: 'Acknowledge the situation first, then solve it personally.',
  reputation: 'Answer personally and soon; solve the cause before asking for anything.',
  followup: 'Apologise for the silence, answer the first question, stay the contact person.',
  occasion: 'Check whether it can still arrive in time; offer the fastest replacement.',
  abuse: 'Stay factual; set a boundary if it goes on.',
  'order.missing':
    'Check the proof of delivery, ask about neighbours and safe places, open a carrier claim, offer a replacement.',
  'order.delayed':
    'Ask the carrier for a search, give the customer a date, offer a replacement if it stays silent.',
  'order.problem':
    'Ask for a photo if there is none, then offer a replacement or a refund within policy.',
  'order.address':
    'Change the address if nothing has shipped; otherwise try a redirect with the carrier.',
  'order.cancel': 'Cancel if nothing has shipped; otherwise explain the return.',
  'order.change': 'Change it if nothing has shipped, and confirm the new total.',
  'return.start': 'Check the return window, send the label and say when the refund comes.',
  'return.exchange': 'Check stock of the wanted variant, reserve it and send the label.',
  'refund.request': 'Check the policy, then refund or say why not and what is possible.',
  'refund.status': 'Look up the refund and give date and amount.',
  'business.inquiry': 'Pass it to the person responsible for partners.',
  'complaint.service': 'Apologise, own the case, come back with a solution.',
  'account.delete': 'Treat as a privacy request: confirm receipt and the deadline.',
  'payment.problem':
    'Look at the payment at the provider; say whether money was taken and when it comes back.',
  'billing.invoice': 'Send the invoice, with the details asked for.',
  'account.access':
    'Send a reset link to the address on the account; change nothing on a word in chat.',
  'account.update': 'Confirm the change on the address that is on the account.',
  'newsletter.change': 'Take the address off the list and confirm it.',
  'subscription.change':
    'Change the subscription before its next date and confirm what comes when.',
  'subscription.cancel': 'Cancel it before its next date and confirm the last delivery.',
  'website.problem': 'Ask for page and device, try it yourself, tell whoever looks after the shop.',
  'price.match': 'Compare with the price policy and say yes or no with the reason.',
  'contact.followup': 'Apologise for the silence and answer the first question.',
  'person.request': 'Say hello by name and pick up where the conversation stands.',
}
