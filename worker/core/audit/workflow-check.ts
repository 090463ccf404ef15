import { CHANNELS, type Channel } from '../../../shared/conversation.ts'
import { formatMoney } from '../../../shared/money.ts'
import type { Checked } from '../../../shared/workflow.ts'
import type { Policy } from '../../../shared/policy.ts'

/** How a shop works, as far as it is known. What is absent is not known and answered with `unsure`. */
export type WorkflowFacts = {
  now: Date
  /** ISO 4217, of the policy's limits. */
  currency: string
  /** Contacts by the channel they came by. */
  contacts?: Partial<Record<Channel, number>>
  /** Channels whose contacts are read somewhere else. */
  elsewhere?: Channel[]
  /** Share (0 to 1) of contacts that carry a category, and whether they had it before anybody answered. */
  classified?: { share: number; beforeReply?: boolean }
  policy?: Policy
  /** Follow-ups 48 hours after a complaint: who is responsible, how many were due, how many were made. */
  followUps?: { owner?: string; due: number; done: number }
  /** When somebody last looked at the patterns of a week; null for never. */
  lastReview?: Date | null
  /** Medians in minutes; null where there is nothing to take them from. */
  timings?: { firstReply: number | null; resolution: number | null }
}

type Answer = [answer: Checked['answer'], because: string]
type Question = { question: string; fix: string; look(facts: WorkflowFacts): Answer }

/** The seven questions about how a shop handles its contacts, in the order they are to be fixed. */
export function workflowCheck(facts: WorkflowFacts): Checked[] {
  return QUESTIONS.map(({ question, fix, look }) => {
    const [answer, because] = look(facts)
    return { question, answer, because, fix: answer === 'yes' ? '' : fix }
  })
}

const DAY = 86_400_000
const WEEK = 7
const NEARLY_ALL = 0.9

const QUESTIONS: readonly Question[] = [
  {
    question: 'Does everything customers write come into one place?',
    fix: 'Connect every channel customers use, public posts and reviews too, to one inbox.',
    look: ({ contacts, elsewhere = [] }) => {
      if (elsewhere.length > 0) return ['no', `${elsewhere.join(' and ')} is read somewhere else`]
      const seen = CHANNELS.filter((channel) => (contacts?.[channel] ?? 0) > 0)
      if (seen.length > 1) return ['yes', `${seen.join(', ')} come in here`]
      const known = seen.length === 0 ? 'no contacts are known' : `only ${seen[0]} is seen here`
      return ['unsure', `${known}; whether customers write elsewhere cannot be told`]
    },
  },
  {
    question: 'Is every contact classified before somebody answers?',
    fix: 'Let every contact be read for topic, mood and risk before it is queued.',
    look: ({ classified }) => {
      if (!classified) return ['unsure', 'nothing tells whether contacts are classified']
      const said = `${percent(classified.share)} of the contacts carry a category`
      if (classified.share < NEARLY_ALL) return ['no', said]
      if (classified.beforeReply === undefined)
        return ['unsure', `${said}, but not when they got it`]
      return classified.beforeReply
        ? ['yes', `${said} before they are answered`]
        : ['no', `${said}, but only after they were answered`]
    },
  },
  {
    question: 'Is it written down which cases go to a person, and from what amount on?',
    fix: 'Set the amount, the days between complaints and who takes over, and sign it.',
    look: ({ policy, currency }) => {
      if (!policy) return ['unsure', 'no policy of the shop is known']
      const amount = formatMoney({ amount: policy.limits.money, currency }, 'en')
      const said = `from ${amount} on, and at a second complaint within ${policy.limits.complaintDays} days, a person decides`
      return policy.version === 0
        ? ['unsure', `${said}; these limits ship with the desk and nobody has made them the shop's`]
        : ['yes', said]
    },
  },
  {
    question: 'Is somebody responsible for coming back to a customer after a complaint?',
    fix: 'Name one person, and let a message 48 hours after every complaint ask whether all is well.',
    look: ({ followUps }) => {
      if (!followUps) return ['unsure', 'nothing tells whether anybody comes back to customers']
      const { owner, due, done } = followUps
      if (!owner) return ['no', 'nobody is named for it']
      const said = `${owner} does, and ${done} of ${due} were made`
      return done >= NEARLY_ALL * due ? ['yes', said] : ['no', said]
    },
  },
  {
    question: 'Does somebody look at the patterns of the week, every week?',
    fix: 'Put half an hour a week into the calendar: five most common topics, one change.',
    look: ({ lastReview, now }) => {
      if (lastReview === undefined) return ['unsure', 'nothing tells when it was last done']
      if (lastReview === null) return ['no', 'it has never been done']
      const days = Math.floor((now.getTime() - lastReview.getTime()) / DAY)
      return [days <= WEEK ? 'yes' : 'no', `the last time was ${days} days ago`]
    },
  },
  {
    question: 'Are first reply time and resolution time known?',
    fix: 'Record when a contact comes in, when it is first answered and when it is solved.',
    look: ({ timings }) => {
      if (!timings) return ['unsure', 'no times are known']
      const { firstReply, resolution } = timings
      const said = `first reply ${spanOf(firstReply)}, resolution ${spanOf(resolution)} (medians)`
      return [firstReply === null || resolution === null ? 'no' : 'yes', said]
    },
  },
  {
    question: 'Are there cases a person must see before anything is sent?',
    fix: 'List them: refunds above the limit, VIPs, anything legal, anything public.',
    look: ({ policy }) =>
      policy
        ? [
            'yes',
            'legal words, danger, anger, public posts, VIPs, second complaints and money above the limit always reach a person',
          ]
        : ['unsure', 'no policy of the shop is known; with the desk, hard stops see to it'],
  },
]

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Minutes as people say them. */
export function spanOf(minutes: number | null): string {
  if (minutes === null) return 'not known'
  if (minutes < 90) return `${Math.round(minutes)} min`
  const hours = minutes / 60
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`
}
