import { useEffect, useRef, useState } from 'preact/hooks'
import type { Inbox } from './use-inbox.ts'

/** A sentence on tickets that came since the last reading, for a live region. */
export function useNewRows(inbox: Inbox): string {
  const seen = useRef<{ status: string; ids: Set<string> } | undefined>(undefined)
  const [news, setNews] = useState('')
  const { rows, status } = inbox
  useEffect(() => {
    if (!rows) return
    const before = seen.current?.status === status ? seen.current.ids : undefined
    seen.current = { status, ids: new Set(rows.map((row) => row.id)) }
    const added = before ? rows.filter((row) => !before.has(row.id)) : []
    const [first] = added
    if (first)
      setNews(added.length === 1 ? `New ticket: ${first.customer}` : `${added.length} new tickets`)
  }, [rows, status])
  return news
}
