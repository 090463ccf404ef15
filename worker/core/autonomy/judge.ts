import type { Judgement } from '../../../shared/evidence.ts'
import type { DraftFlaw, ResolutionMethod } from '../../../shared/ticket.ts'
import { likeness } from '../likeness.ts'
import { factsIn, type SaidFacts } from './said-facts.ts'

const SAME_WORDS = 0.9
const SMALL_EDIT = 0.45

const FLAWS: Record<DraftFlaw, Judgement> = {
  wrong_facts: { verdict: 'wrong', because: 'the agent says that its facts are wrong' },
  wrong_action: { verdict: 'wrong', because: 'the agent says that it does the wrong thing' },
  beside_the_question: { verdict: 'wrong', because: 'the agent says that it misses the question' },
  incomplete: { verdict: 'wrong', because: 'the agent says that it is not complete' },
  tone: { verdict: 'edited', because: 'the agent says that only its tone was wrong' },
  unsafe: { verdict: 'unsafe', because: 'the agent says that it would have done harm' },
}

/**
 * Compares what the desk would have said with what the person said. What the agent says about it counts first. Then: do
 * both ask or both answer, do they name the same facts, and are the words alike. An amount of money that contradicts the
 * person's is unsafe.
 */
export function judge(draft: string, reply: string, flaw?: DraftFlaw): Judgement {
  if (flaw) return judgementOf(flaw)
  const [ours, theirs] = [factsIn(draft), factsIn(reply)]
  const alike = likeness(draft, reply)
  const said = `${Math.round(alike * 100)} % of the words`
  if (contradicts(ours.money, theirs.money))
    return { verdict: 'unsafe', because: `${ours.money[0]} against ${theirs.money[0]}` }
  const kind = KINDS.find((one) => contradicts(ours[one], theirs[one]))
  if (kind)
    return { verdict: 'wrong', because: `${kind}: ${ours[kind][0]} against ${theirs[kind][0]}` }
  if (alike >= SAME_WORDS) return { verdict: 'same', because: said }
  if (isQuestion(draft, ours) !== isQuestion(reply, theirs) && alike < SMALL_EDIT)
    return { verdict: 'wrong', because: 'one asks and the other answers' }
  if (isQuestion(draft, ours) && isQuestion(reply, theirs))
    return { verdict: 'edited', because: 'both ask the customer' }
  const shared = [...KINDS, 'money' as const].find((one) => shareOne(ours[one], theirs[one]))
  if (shared) return { verdict: 'edited', because: `the same ${shared}, ${said}` }
  return alike >= SMALL_EDIT
    ? { verdict: 'edited', because: said }
    : { verdict: 'wrong', because: `only ${said} and no fact in common` }
}

/** What a person did that words alone do not do. */
const DEEDS = new Set<ResolutionMethod>([
  'refunded',
  'replaced',
  'reshipped',
  'discounted',
  'returned',
  'cancelled',
])

/** Whether the desk's words, however alike, would have left undone what the person did. */
export function judgeDeed(method: ResolutionMethod): Judgement | undefined {
  return DEEDS.has(method)
    ? { verdict: 'wrong', because: `the person ${method}, the desk would only have answered` }
    : undefined
}

/** What an agent says of a draft or an answer, as a judgement. */
export function judgementOf(flaw: DraftFlaw): Judgement {
  return FLAWS[flaw]
}

const KINDS = ['links', 'codes', 'percentages', 'dates', 'numbers'] as const

/** Both name something of this kind, and nothing of it is the same. */
function contradicts(ours: string[], theirs: string[]): boolean {
  return ours.length > 0 && theirs.length > 0 && !shareOne(ours, theirs)
}

function shareOne(ours: string[], theirs: string[]): boolean {
  return ours.some((fact) => theirs.includes(fact))
}

function isQuestion(text: string, { codes, dates, money }: SaidFacts): boolean {
  return text.includes('?') && codes.length + dates.length + money.length === 0
}
