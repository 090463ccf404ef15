import { useState } from 'preact/hooks'
import { recall, remember } from './tab-memory.ts'

/** The unsent reply to one ticket; it survives a reload. */
export function useReplyText(memory: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => {
    const kept = recall(memory)
    return typeof kept === 'string' ? kept : ''
  })
  function change(next: string): void {
    setText(next)
    remember(memory, next)
  }
  return [text, change]
}
