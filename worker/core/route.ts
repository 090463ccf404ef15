import type { Conversation } from '../../shared/conversation.ts'
import type { Condition, Decision, Lane } from '../../shared/lane.ts'
import type { Understanding } from '../../shared/understanding.ts'
import type { Topic } from './facts/topic.ts'
import { hardStop } from './lanes/hard-stops.ts'
import { stageOf, SURE_ENOUGH } from './lanes/stages.ts'
import { skillFor } from './skills/index.ts'
import { asksHow } from './skills/asks-how.ts'

/**
 * Who answers, and why. First match decides: hard stops, then the category's stage, then how sure the reading is, then
 * whether a skill exists. Every condition looked at is kept with what it saw.
 */
export function route(
  understanding: Understanding,
  topic: Topic,
  contact: { conversation: Conversation; text: string },
): Decision {
  const seen: Condition[] = []
  const decide = (lane: Lane, rule: string, because: string): Decision => ({
    lane,
    rule,
    because,
    conditions: seen,
  })

  const stop = hardStop(understanding, topic, contact.conversation.channel)
  seen.push({ name: 'hard stop', value: stop?.name ?? 'none', held: stop !== undefined })
  if (stop) return decide('handover', stop.name, stop.because)

  const stage = stageOf(topic.category)
  const onlyAsking =
    stage === 'draft' && asksHow(contact.text) && understanding.entities.orderNumbers.length === 0
  seen.push({
    name: 'stage',
    value: `${topic.category}: ${stage}${onlyAsking ? ', but only asks how' : ''}`,
    held: stage !== 'automation',
  })
  if (stage === 'handover')
    return decide('handover', 'stage', `${topic.category} belongs to a person`)
  if (stage === 'draft' && !onlyAsking)
    return decide('draft', 'stage', `${topic.category} is answered by a person from a draft`)

  const sure = topic.probability >= SURE_ENOUGH || topic.category === 'other.unclear'
  seen.push({
    name: 'confidence',
    value: `${topic.category} ${topic.probability.toFixed(2)}`,
    held: sure,
  })

  const skill = skillFor(topic.category)
  seen.push({ name: 'skill', value: skill?.name ?? 'none', held: skill !== undefined })
  if (!skill) return decide('draft', 'skill', `the desk has no skill for ${topic.category}`)
  return decide(
    'automation',
    'skill',
    sure
      ? `${skill.name} answers ${topic.category}`
      : `unsure, so ${skill.name} must prove it with an article`,
  )
}
