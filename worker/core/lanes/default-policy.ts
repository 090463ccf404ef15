import type { Policy } from '../../../shared/policy.ts'
import type { Standing } from '../../../shared/standing.ts'
import { LIBRARY } from '../rules/library.ts'
import { DEFAULT_TERMS } from './default-terms.ts'

/**
 * What ships with the desk: the rule library, limits a shop can live with, and the calendar of a careful rollout: two
 * weeks unseen, two weeks of drafts, then one category at a time.
 */
export const DEFAULT_POLICY: Policy = {
  version: 0,
  rules: [...LIBRARY],
  limits: { money: 10_000, vipSpend: null, complaintDays: 30, occasionDays: 7 },
  terms: DEFAULT_TERMS,
  bypass: { categories: [], words: [] },
  sureness: { least: 0.5, categories: {}, cells: {} },
  autonomy: {
    begin: 'shadow',
    cells: {},
    blind: true,
    automatic: false,
    bars: { draft: 0.6, automation: 0.92, keep: 0.9 },
    samples: { draft: 20, automation: 60 },
    days: { shadow: 14, draft: 14, observe: 7 },
    sendDelay: 30,
  },
  signers: ['owner'],
}

/** The policy that holds for a contact. */
export function policyOf({ policy }: Pick<Standing, 'policy'>): Policy {
  return policy ? { ...DEFAULT_POLICY, ...policy } : DEFAULT_POLICY
}
