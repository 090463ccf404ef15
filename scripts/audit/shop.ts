import type { Language } from '../../shared/language.ts'
import type { Merchant } from '../../shared/merchant.ts'

const allDay = [{ from: '00:00', to: '24:00' }]

/** A shop that stands in for the one whose tickets are read; only its language and currency matter. */
export function standIn(language: Language, currency: string): Merchant {
  return {
    id: 'mer_audit',
    name: 'the shop',
    origins: [],
    language,
    currency,
    hours: { timeZone: 'UTC', week: Array.from({ length: 7 }, () => allDay), holidays: [] },
    orderNumberExample: '#1042',
    look: { accent: '#1f5a43', launcher: 'Help', deskName: 'the desk' },
    quickQuestions: {},
  }
}
