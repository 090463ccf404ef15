import { useEffect, useRef, useState } from 'preact/hooks'
import type { Message } from '../../shared/message.ts'

const SPOKEN = 300

/** What others said since the page was opened, for a live region. */
export function useNewMessages(messages: Message[], customer: string): string {
  const seen = useRef<number | undefined>(undefined)
  const [news, setNews] = useState('')
  useEffect(() => {
    const before = seen.current
    seen.current = messages.at(-1)?.seq ?? 0
    if (before === undefined) return
    const added = messages.filter(({ seq, author }) => seq > before && author.kind !== 'agent')
    if (added.length > 0) setNews(added.map((message) => spoken(message, customer)).join(' '))
  }, [messages, customer])
  return news
}

function spoken({ author, text }: Message, customer: string): string {
  const who = author.kind === 'customer' ? customer : author.kind === 'desk' ? 'The desk' : 'System'
  return `${who}: ${text.slice(0, SPOKEN)}`
}
