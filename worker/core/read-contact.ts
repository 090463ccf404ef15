import type { Conversation } from '../../shared/conversation.ts'
import { languageOf, type Language } from '../../shared/language.ts'
import type { Cell } from '../../shared/stage.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { topicOf, type Topic } from './facts/topic.ts'
import { wantedOf, type Wanted } from './facts/wanted.ts'
import { cellFor } from './lanes/tiers.ts'
import { asksHow } from './skills/asks-how.ts'
import { understandAll } from './understand-all.ts'

/** A contact as it was read: what it says, what it is about, and what has to be looked up for it. */
export type ReadContact = {
  text: string
  conversation: Conversation
  understanding: Understanding
  topic: Topic
  /** The language it is answered in. */
  language: Language
  /** It asks how things work, and names no order. */
  onlyAsks: boolean
  /** Whose stage counts. */
  cell: Cell
  wanted: Wanted
}

/** Reads a message, or all messages of a burst as one. `network` is the caller's address, for counting tries. */
export function readContact(
  conversation: Conversation,
  { text, network }: { text: string; network?: string | undefined },
): ReadContact {
  const understanding = understandAll(text, {
    expecting: conversation.memory.expecting,
    fallback: conversation.language,
  })
  return asRead(conversation, understanding, { text, network })
}

/** What follows from an understanding. */
export function asRead(
  conversation: Conversation,
  understanding: Understanding,
  { text, network }: { text: string; network?: string | undefined },
): ReadContact {
  const isAnswer = answersShortly(conversation, text)
  const topic = topicOf(understanding, conversation.memory, text)
  const language = spokenIn(understanding, conversation, text)
  const onlyAsks = asksHow(text) && understanding.entities.orderNumbers.length === 0
  const cell: Cell = {
    category: topic.category,
    language: understanding.language === 'other' && !isAnswer ? 'other' : language,
  }
  return {
    text,
    conversation,
    understanding,
    topic,
    language,
    onlyAsks,
    cell: cellFor(cell, onlyAsks),
    wanted: wantedOf(understanding, conversation, { text, ...(network && { network }) }),
  }
}

function answersShortly({ memory }: Conversation, text: string): boolean {
  return memory.expecting !== undefined && text.split(/\s+/).length < FEW_WORDS
}

/** Fewer words than this that answer a question are often a name or a title, in whatever language. */
const FEW_WORDS = 8

/** A bare number or address says nothing about the language; the conversation goes on in its own. */
function spokenIn(
  { language, categories }: Understanding,
  conversation: Conversation,
  text: string,
): Language {
  const onlyDetail =
    categories[0]?.category === 'detail.given' || answersShortly(conversation, text)
  return (onlyDetail ? undefined : languageOf(language)) ?? conversation.language
}
