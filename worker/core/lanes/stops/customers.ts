import { isComplaint } from '../complaints.ts'
import type { HardStop } from './stop.ts'

export const important: HardStop = {
  name: 'vip',
  look({ customer }, { limits }) {
    if (!customer) return { value: 'unknown' }
    const bySpend = limits.vipSpend !== null && customer.spent >= limits.vipSpend
    if (!customer.vip && !bySpend) return { value: 'no' }
    if (customer.optedIn) return { value: 'yes, and chose the desk' }
    return {
      value: customer.vip ? 'by flag' : `by spend (${customer.spent})`,
      because: 'the customer is a VIP and has not chosen the desk',
    }
  },
}

export const complaining: HardStop = {
  name: 'complaints',
  look(facts, { limits }) {
    const before = facts.customer?.complaints ?? 0
    const again = isComplaint(facts) && before > 0
    return {
      value: `${before} before`,
      because: again
        ? `a second complaint within ${limits.complaintDays} days, on any channel`
        : undefined,
    }
  },
}

export const unproven: HardStop = {
  name: 'identity',
  look: ({ locked, identity }) => ({
    value: locked ? 'too many tries' : `level ${identity}`,
    because: locked ? 'too many proofs of identity did not match' : undefined,
  }),
}
