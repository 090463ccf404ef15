import type { Sureness } from '../../../shared/policy.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'

/** How sure the reading is against what the merchant wants; `because` says why it is not enough. */
export function confidenceOf(
  facts: RoutingFacts,
  sureness: Sureness,
): { value: string; because?: string } {
  const { category, language, probability, proposal } = facts
  const own =
    (language === 'other' ? undefined : sureness.cells[`${category}/${language}`]) ??
    sureness.categories[category]
  const wanted = own ?? sureness.least
  const value = `${probability.toFixed(2)}, wanted ${wanted.toFixed(2)}`
  const harmless =
    proposal.kind === 'ask' ||
    proposal.kind === 'offer' ||
    proposal.kind === 'act' ||
    category === 'other.unclear'
  if (probability >= wanted || harmless) return { value }
  if (own === undefined && proposal.skill === 'answer-question')
    return { value: `${value}, but an article answers it` }
  if (own === undefined && (proposal.certain || category === 'small.talk'))
    return { value: `${value}, but there is little to misread` }
  if (proposal.kind === 'person' || proposal.kind === 'none') return { value }
  return { value, because: `only ${Math.round(probability * 100)} % sure that it is ${category}` }
}
