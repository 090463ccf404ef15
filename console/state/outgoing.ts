import { LanewayError } from '../../shared/error.ts'
import type { Message } from '../../shared/message.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import { messageOf } from '../words/failures.ts'

/** A reply on its way. `refused` means that the server surely did not take it, so its text may be changed. */
export type Outgoing = {
  id: string
  text: string
  flaw?: DraftFlaw
  afterSeq: number
  state: 'sending' | 'failed'
  refused: boolean
  why: string
}

/** A new reply on its way. */
export function outgoingOf(text: string, afterSeq: number, flaw?: DraftFlaw): Outgoing {
  const reply = { id: crypto.randomUUID(), text, ...(flaw && { flaw }) }
  return { ...reply, afterSeq, state: 'sending', refused: false, why: '' }
}

/** The same reply after a failed try. */
export function failed(outgoing: Outgoing, error: unknown): Outgoing {
  const refused = error instanceof LanewayError && !AMBIGUOUS.has(error.code)
  return { ...outgoing, state: 'failed', refused, why: messageOf(error) }
}

/** Replies that are not in the transcript yet. */
export function unsettled(list: Outgoing[], messages: Message[]): Outgoing[] {
  return list.filter((outgoing) => !messages.some((message) => isSame(outgoing, message)))
}

/** Replies that a reload of the page cut off; each may or may not have reached the server. */
export function revived(kept: unknown): Outgoing[] {
  if (!Array.isArray(kept)) return []
  return kept.filter(isOutgoing).map(cutOff)
}

function cutOff(outgoing: Outgoing): Outgoing {
  if (outgoing.state === 'failed') return outgoing
  return { ...outgoing, state: 'failed', why: 'The page was left before the answer came.' }
}

const AMBIGUOUS = new Set(['unavailable', 'unauthorised', 'too_many'])

function isSame(outgoing: Outgoing, message: Message): boolean {
  if (message.id === outgoing.id) return true
  return (
    message.author.kind === 'agent' &&
    message.seq > outgoing.afterSeq &&
    message.text.trim() === outgoing.text
  )
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== 'object' || value === null) return false
  return 'id' in value && 'text' in value && 'afterSeq' in value && 'state' in value
}
