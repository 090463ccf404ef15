/**
 * The rules that ship with the desk. They never send to a person what the desk can answer: a question goes on as usual, and
 * so does an order that is not known yet.
 */
export const LIBRARY: readonly string[] = [
  'When a customer asks where the order is, if the order is late and the order is at least 30 days old, then hand over with a recommended action and set the priority to high, else answer as usual.',
  'When a customer says the order is late, if the order is late and the order is at least 21 days old, then hand over with a recommended action and set the priority to high, else answer as usual.',
  'When a customer wants to change the delivery address, if the order is unshipped, then draft a reply and set the priority to high, else draft a reply.',
  'When a customer wants to change the order, if the order is unshipped, then draft a reply and set the priority to high, else draft a reply.',
  'When a customer wants to cancel the order, if the order is unshipped, then cancel the order and confirm, else hand over with a recommended action.',
  'When a customer requests a refund / If the order is unshipped AND the request is within 30 days / Then process the refund and confirm / Else escalate with a recommended action.',
  'When a customer asks where the refund is, if the order is refunded, then answer automatically, else answer as usual.',
  'When a customer wants to return something, if the order was delivered at most 30 days ago and the product is not tagged "final sale", then answer automatically, else draft a reply.',
  'When a customer wants to exchange something, if the order was delivered at most 30 days ago and the product is not tagged "final sale", then answer automatically, else draft a reply.',
  'When a customer asks about the return policy, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks about delivery options, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks about payment methods, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks how to contact the shop, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer wants to change the subscription, if the message is only a question, then answer automatically, else draft a reply.',
  'When a customer wants to cancel the subscription, if the message is only a question, then answer automatically, else draft a reply and set the priority to high.',
  'When a customer cannot log in, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer wants to change the account details, if the message is only a question, then answer automatically, else draft a reply.',
  'When a customer asks if something is in stock, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks about a product, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks about sizes, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks for a discount, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
  'When a customer asks about loyalty points, if the desk is at least 80 % sure, then answer automatically, else answer as usual.',
]
