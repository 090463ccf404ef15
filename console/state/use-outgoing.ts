import { useCallback, useEffect, useState } from 'preact/hooks'
import type { TicketPage } from '../../shared/api.ts'
import type { Message } from '../../shared/message.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import type { Reply } from '../net/ticket-api.ts'
import { failed, outgoingOf, revived, unsettled } from './outgoing.ts'
import type { Outgoing } from './outgoing.ts'
import { recall, remember } from './tab-memory.ts'

type Options = {
  memory: string
  messages: Message[]
  deliver: (reply: Reply) => Promise<TicketPage>
  accept: (page: TicketPage) => void
  onFailed: (error: unknown) => void
}

export type Outbox = {
  list: Outgoing[]
  send: (text: string, flaw?: DraftFlaw) => void
  retry: (outgoing: Outgoing) => void
  takeBack: (outgoing: Outgoing) => void
}

/** Sends replies at once on the page and then for real; what failed waits for a retry under the same id. */
export function useOutgoing(options: Options): Outbox {
  const { memory, messages, deliver, accept, onFailed } = options
  const [list, setList] = useState(() => revived(recall(memory)))
  const waiting = unsettled(list, messages)

  useEffect(() => remember(memory, waiting), [memory, waiting])

  const put = useCallback((outgoing: Outgoing) => {
    setList((old) => [...old.filter(({ id }) => id !== outgoing.id), outgoing])
  }, [])
  const takeBack = useCallback(({ id }: Outgoing) => {
    setList((old) => old.filter((outgoing) => outgoing.id !== id))
  }, [])

  async function attempt(outgoing: Outgoing): Promise<void> {
    const { id, text, flaw } = outgoing
    put({ ...outgoing, state: 'sending' })
    try {
      accept(await deliver({ id, text, ...(flaw && { flaw }) }))
      takeBack(outgoing)
    } catch (error) {
      put(failed(outgoing, error))
      onFailed(error)
    }
  }

  return {
    list: waiting,
    send: (text, flaw) => void attempt(outgoingOf(text.trim(), messages.at(-1)?.seq ?? 0, flaw)),
    retry: (outgoing) => void attempt(outgoing),
    takeBack,
  }
}
