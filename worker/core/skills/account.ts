import { emailKey } from '../../../shared/customer.ts'
import { readAddress } from '../facts/postal-address.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actForCustomer, answerToOffer, askAddress, cleared, refuse, type Plan } from './acting.ts'
import { answerQuestion } from './answer-question.ts'
import type { Situation, Skill, SkillResult } from './skill.ts'

/** A link for a new password: sent by the store to the account's own address, so nobody has to prove anything. */
export const resetPassword: Skill = {
  name: 'reset-password',
  categories: ['account.access'],
  acts: true,
  work(situation) {
    const { known, memory, understanding, language, topic } = situation
    if (!known.policy.terms.offers.includes('account.reset')) return answerQuestion.work(situation)
    const email = known.email ?? understanding.entities.emails.at(-1)?.value ?? memory.proofs.email
    if (email === undefined)
      return {
        kind: 'ask',
        replies: [{ text: actionStringsOf(language).verify.askEmail }],
        memory: { ...memory, expecting: 'email', pending: topic.category },
        because: 'it is not known whose account it is',
        progress: memory.expecting !== 'email',
      }
    return {
      kind: 'act',
      action: { kind: 'account.reset', email: emailKey(email) },
      amount: 0,
      memory: cleared(memory),
      because: 'the link goes to the account’s own address and nowhere else',
    }
  },
}

/** Another e-mail address or another postal address for the account. */
export const updateAccount: Skill = {
  name: 'update-account',
  categories: ['account.update'],
  acts: true,
  work(situation) {
    const { known, memory, understanding } = situation
    const [named] = understanding.entities.emails
    const isNew = named && known.email === undefined && !memory.expecting
    if (!isNew) return actForCustomer(situation, plan)
    const details = { ...memory.details, email: emailKey(named.value) }
    return askAddress({ ...situation, memory: { ...memory, details } }, { told: false })
  },
}

function plan({ text, understanding, memory, known, language }: Situation, email: string): Plan {
  const { need } = actionStringsOf(language)
  const address = readAddress(text, known.customer?.address?.country)
  if (address) return { kind: 'action', action: { kind: 'account.address', email, address } }
  const told = [
    ...understanding.entities.emails.map(({ value }) => value),
    memory.details?.email ?? '',
  ]
  const to = told.find((one) => one !== '' && emailKey(one) !== emailKey(email))
  if (to === undefined) return { kind: 'need', text: need.newEmail, details: { ...memory.details } }
  if (memory.details?.confirmed !== emailKey(to))
    return {
      kind: 'prove',
      code: { to: 'anybody', email: emailKey(to) },
      details: { ...memory.details, email: emailKey(to) },
    }
  return { kind: 'action', action: { kind: 'account.email', email, to: emailKey(to) } }
}

/** Off the newsletter: like the link in every newsletter, it asks for no proof. */
export const stopNewsletter: Skill = {
  name: 'stop-newsletter',
  categories: ['newsletter.change'],
  acts: true,
  work(situation): SkillResult {
    const answered = answerToOffer(situation)
    if (answered) return answered
    const { known, memory, understanding, language, topic } = situation
    if (!known.policy.terms.offers.includes('newsletter.stop'))
      return refuse(situation, 'not_offered')
    const email = understanding.entities.emails.at(-1)?.value ?? known.email ?? memory.proofs.email
    if (email === undefined)
      return {
        kind: 'ask',
        replies: [{ text: actionStringsOf(language).verify.askEmail }],
        memory: { ...memory, expecting: 'email', pending: topic.category },
        because: 'it is not known which address is meant',
        progress: memory.expecting !== 'email',
      }
    return {
      kind: 'act',
      action: { kind: 'newsletter.stop', email: emailKey(email) },
      amount: 0,
      memory: cleared(memory),
      because: 'anybody may take an address off the newsletter',
    }
  },
}

/** What the law lets everybody ask for; a person carries out each one. */
export const privacyRequest: Skill = {
  name: 'privacy-request',
  categories: ['account.delete'],
  acts: true,
  work({ known, memory, understanding, text }) {
    const email = known.email ?? understanding.entities.emails.at(-1)?.value ?? memory.proofs.email
    const kind = wantsCopy(text) ? ('privacy.export' as const) : ('privacy.erase' as const)
    return {
      kind: 'person',
      because: 'a request about personal data is carried out by a person',
      ...(email !== undefined && { action: { kind, email: emailKey(email) } }),
    }
  },
}

const COPY =
  /(?<!\p{L})(?:cop(?:y|ies)|export\p{L}*|all (?:the |my )?data you|kopie\p{L}*|auskunft|copie|copia|c[oó]pia|kopi[aęi]\p{L}*|inzage|accès|acceso|accesso|acesso|dost[eę]p\p{L}*)(?!\p{L})/iu

function wantsCopy(text: string): boolean {
  return COPY.test(text)
}
