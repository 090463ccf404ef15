import type { BusinessHours } from './business-hours.ts'
import type { MerchantId } from './ids.ts'
import type { Language } from './language.ts'

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
}

/** What the widget may know of a merchant. */
export type WidgetSettings = Pick<Merchant, 'id' | 'name' | 'language' | 'look' | 'quickQuestions'>
