import type { Category } from '../../../shared/category.ts'
import type {
  Entities,
  FinancialRisk,
  Severity,
  Signal,
  SignalReading,
} from '../../../shared/understanding.ts'

const CRITICAL = new Set<Signal>(['safety', 'self_harm'])
const HIGH = new Set<Signal>([
  'legal',
  'fraud',
  'regulator',
  'reputation',
  'distress',
  'abuse',
  'anger',
])
const HARMED = new Set<Category>([
  'order.missing',
  'order.problem',
  'order.delayed',
  'payment.problem',
  'complaint.service',
  'contact.followup',
  'refund.status',
])

/** How much harm is done or near, from the signals first and then from what the message is about. */
export function readSeverity(
  signals: readonly SignalReading[],
  category: Category | undefined,
): Severity {
  const critical = signals.find(({ signal }) => CRITICAL.has(signal))
  if (critical) return { level: 'critical', because: critical.because }
  const high = signals.find(({ signal }) => HIGH.has(signal))
  if (high) return { level: 'high', because: high.because }
  if (category !== undefined && HARMED.has(category)) {
    return { level: 'medium', because: `something went wrong: ${category}` }
  }
  return { level: 'low', because: 'nothing went wrong yet' }
}

const MONEY_MOVES = new Set<Category>([
  'refund.request',
  'refund.status',
  'payment.problem',
  'price.match',
])
const CLAIMS = new Set<Category>(['order.missing', 'order.problem'])

/** Whether answering this may cost or lose money. */
export function readFinancialRisk(
  signals: readonly SignalReading[],
  category: Category | undefined,
  money: Entities['money'],
): FinancialRisk {
  const amounts = money.map(({ value }) => value)
  const disputed = signals.find(({ signal }) => signal === 'fraud' || signal === 'legal')
  if (disputed) return { level: 'high', amounts, because: disputed.because }
  if (category !== undefined && MONEY_MOVES.has(category)) {
    return { level: 'possible', amounts, because: `money is to be paid: ${category}` }
  }
  if (category !== undefined && CLAIMS.has(category)) {
    return { level: 'possible', amounts, because: `a claim may follow: ${category}` }
  }
  return { level: 'none', amounts, because: 'no money is asked for' }
}
