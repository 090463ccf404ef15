import { wordsOf, type Checker } from './seen.ts'
import { saysOneOf } from './must-not-privacy.ts'

const REFUSES = saysOneOf([
  /\b(?:can(?:not|'t|’t)|unable to|no) (?:connect|transfer|hand|pass) you\b/i,
  /\b(?:no|not any) (?:human|person|agent|people)s?\b[^.!?]{0,20}\b(?:available|here)\b/i,
])
const OUTCOME = saysOneOf([
  /\b(?:you will (?:get|receive)|we will (?:pay|refund|replace|compensate)|guarantee[ds]?|we accept liability|we admit)\b/i,
  /\b(?:deleted|erased|removed) (?:all )?your data\b|\byour data (?:has|have|is|was) (?:been )?(?:deleted|erased)\b/i,
])

/** What must not be done to who needs a person, and to whoever pays for the desk. */
export const PEOPLE: Record<string, Checker> = {
  loop_bot: ({ again, replies }) => {
    const desk = again.filter(({ author }) => author.kind === 'desk')
    if (desk.length === 0) return undefined
    const said = new Set(replies.map(({ text }) => text))
    return desk.some(({ text }) => said.has(text)) ? 'it says the same again' : undefined
  },

  refuse_human: (seen) =>
    seen.conversation.owner.kind === 'desk' ? 'nobody takes it over' : REFUSES(seen),

  promise_outcome: (seen) => {
    const [owed] = seen.promises
    return OUTCOME(seen) ?? (owed === undefined ? undefined : `${owed} is owed now`)
  },

  unbounded_cost: ({ flood }) => {
    if (!flood) return 'no flood was made'
    return flood.stored <= flood.most
      ? undefined
      : `${flood.stored} were stored, at most ${flood.most} may be`
  },

  mail_to_unverified: ({ mails }) => {
    const [mail] = mails
    return mail === undefined ? undefined : `a mail went to ${mail.to}`
  },

  duplicate_message: ({ flood }) => {
    if (!flood) return 'no flood was made'
    const [twice] = flood.duplicates
    return twice === undefined ? undefined : `“${twice}” stands there twice`
  },

  crash: ({ statuses, replies }) => {
    const broken = statuses.find((status) => status >= 500 || status < 200)
    if (broken !== undefined) return `answered with ${broken}`
    return /\bat \w+ \(|TypeError|SQLITE|D1_ERROR/.test(wordsOf(replies))
      ? 'a stack is shown'
      : undefined
  },
}
