import type { BusinessHours } from './business-hours.ts'
import type { MerchantId } from './ids.ts'
import type { Language } from './language.ts'
import type { Money } from './money.ts'
import type { NoticeKind } from './notice.ts'

/** A shop that runs the desk: the tenant. `origins` are the storefronts allowed to embed the widget. */
export type Merchant = {
  id: MerchantId
  name: string
  origins: string[]
  language: Language
  currency: string
  hours: BusinessHours
  supportEmail?: string
  orderNumberExample: string
  look: { accent: string; launcher: string; deskName: string }
  quickQuestions: Partial<Record<Language, string[]>>
  /** How and for how much things are delivered, by country. */
  delivery?: DeliveryOption[]
  /** Points a customer earns per whole unit of the currency, and what a hundred of them are worth. */
  loyalty?: { perUnit: number; worth: Money }
  links?: { returns?: string; passwordReset?: string }
  address?: string
  phone?: string
  /** Which news of their orders customers get unasked; all of them where nothing is said. */
  notices?: NoticeKind[]
  /** Hours between which nothing is sent that nobody asked for; local time. */
  quietHours?: { from: string; to: string }
  /** Which of its identity secrets the shop signs with, and since when; the first where there is nothing. */
  identity?: { generation: number; rotatedAt: string }
}

/** One way of delivery to one country (ISO 3166-1 alpha-2); days are working days, from and to. */
export type DeliveryOption = {
  country: string
  name: string
  days: [number, number]
  price: Money
  freeFrom?: Money
}

/** What the widget may know of a merchant. */
export type WidgetSettings = Pick<Merchant, 'id' | 'name' | 'language' | 'look' | 'quickQuestions'>
