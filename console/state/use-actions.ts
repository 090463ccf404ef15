import { useState } from 'preact/hooks'
import type { TicketPage } from '../../shared/api.ts'
import { LanewayError } from '../../shared/error.ts'
import { messageOf } from '../words/failures.ts'
import type { Say } from './use-notice.ts'

type Options = { accept: (page: TicketPage) => void; reload: () => Promise<void>; say: Say }

export type Actions = {
  busy: string | undefined
  run: (name: string, work: () => Promise<TicketPage>) => Promise<boolean>
  complain: (error: unknown) => void
}

/** Runs one change of a ticket at a time. Where somebody else was faster, says so and reads the ticket again. */
export function useActions({ accept, reload, say }: Options): Actions {
  const [busy, setBusy] = useState<string | undefined>()

  function complain(error: unknown): void {
    say({ tone: 'bad', text: messageOf(error) })
    if (error instanceof LanewayError && error.code === 'conflict') void reload()
  }

  async function run(name: string, work: () => Promise<TicketPage>): Promise<boolean> {
    if (busy) return false
    setBusy(name)
    try {
      accept(await work())
      return true
    } catch (error) {
      complain(error)
      return false
    } finally {
      setBusy(undefined)
    }
  }

  return { busy, run, complain }
}
