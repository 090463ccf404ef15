import type { Channel } from '../../../shared/conversation.ts'
import type { Signal, Understanding } from '../../../shared/understanding.ts'
import type { Topic } from '../facts/topic.ts'

/** A reason why the desk must not be the final actor; never configurable away. */
export type HardStop = { name: string; because: string; saw: string }

const SIGNAL_STOPS: Partial<Record<Signal, string>> = {
  self_harm: 'the customer may be in danger',
  safety: 'someone may be hurt or in danger',
  legal: 'legal steps are mentioned',
  fraud: 'fraud or a chargeback is mentioned',
  regulator: 'an authority or consumer body is mentioned',
  human_request: 'the customer asks for a person',
  reputation: 'the customer has posted publicly or will',
  anger: 'the customer is angry',
  distress: 'the customer is distressed',
  abuse: 'the message is abusive',
  followup: 'the customer wrote before and got no answer',
}

/** The first hard stop of a contact, most serious first. */
export function hardStop(
  understanding: Understanding,
  topic: Topic,
  channel: Channel,
): HardStop | undefined {
  for (const [signal, because] of Object.entries(SIGNAL_STOPS)) {
    const reading = understanding.signals.find((found) => found.signal === signal)
    if (reading)
      return {
        name: `signal:${signal}`,
        because: `${because} ("${reading.span.text.slice(0, 80)}")`,
        saw: reading.because,
      }
  }
  if (isOccasionAtRisk(understanding, topic)) {
    return { name: 'occasion', because: 'a special day depends on this order', saw: 'occasion' }
  }
  if (understanding.language === 'other') {
    return {
      name: 'language',
      because: `the message is in ${languageWords(understanding.otherLanguage)}, which the desk does not speak`,
      saw: understanding.otherLanguage ?? 'other',
    }
  }
  if (topic.category === 'business.inquiry') {
    return { name: 'business', because: 'it is a business inquiry', saw: channel }
  }
  return undefined
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })

function languageWords(tag: string | undefined): string {
  return (tag === undefined ? undefined : LANGUAGE_NAMES.of(tag)) ?? 'a language'
}

const HARM = new Set([
  'order.problem',
  'order.missing',
  'order.delayed',
  'complaint.service',
  'refund.request',
])

function isOccasionAtRisk({ signals }: Understanding, topic: Topic): boolean {
  return HARM.has(topic.category) && signals.some(({ signal }) => signal === 'occasion')
}
