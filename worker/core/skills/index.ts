import type { Category } from '../../../shared/category.ts'
import { privacyRequest, resetPassword, stopNewsletter, updateAccount } from './account.ts'
import { answerQuestion } from './answer-question.ts'
import { availability } from './availability.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeAddress } from './change-address.ts'
import { changeOrder } from './change-order.ts'
import { companyContact } from './contact.ts'
import { deliveryOptions } from './delivery.ts'
import { discountCode } from './discount-code.ts'
import { loyalty, refundStatus } from './for-verified.ts'
import { sendInvoice } from './invoice.ts'
import { priceMatch } from './price-match.ts'
import { productFacts } from './product-facts.ts'
import { recommend } from './recommend.ts'
import { refundOrder } from './refund-order.ts'
import { exchangeItem } from './exchange-item.ts'
import { startReturn } from './send-back.ts'
import { sizing } from './sizing.ts'
import type { Skill } from './skill.ts'
import { smallTalk } from './small-talk.ts'
import { manageSubscription } from './subscriptions.ts'
import { whereIsMyOrder } from './where-is-my-order.ts'

/** What the desk can do by itself; a category belongs to the first skill that claims it. */
export const SKILLS: readonly Skill[] = [
  whereIsMyOrder,
  cancelOrder,
  changeAddress,
  changeOrder,
  startReturn,
  exchangeItem,
  refundOrder,
  refundStatus,
  manageSubscription,
  resetPassword,
  updateAccount,
  privacyRequest,
  sendInvoice,
  stopNewsletter,
  loyalty,
  availability,
  productFacts,
  sizing,
  recommend,
  discountCode,
  priceMatch,
  deliveryOptions,
  companyContact,
  answerQuestion,
  smallTalk,
]

/** The skill for a category, if the desk has one. */
export function skillFor(category: Category): Skill | undefined {
  return SKILLS.find((skill) => skill.categories.includes(category))
}
