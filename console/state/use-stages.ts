import { useState } from 'preact/hooks'
import type { AutonomyPage, CellPage } from '../../shared/policy-api.ts'
import type { Stage } from '../../shared/stage.ts'
import { fetchAutonomy, moveCell } from '../net/policy-api.ts'
import { messageOf } from '../words/failures.ts'
import { cellWords, STAGE_WORDS } from '../words/stages.ts'
import type { Say } from './use-notice.ts'
import { useReading } from './use-reading.ts'
import type { Reading } from './use-reading.ts'

const EVERY = 60_000

export type Stages = {
  page: Reading<AutonomyPage>
  busy: boolean
  move: (cell: CellPage, stage: Stage) => Promise<boolean>
}

/** The cells, and moving one of them at a time. */
export function useStages(say: Say): Stages {
  const page = useReading(fetchAutonomy, EVERY)
  const [busy, setBusy] = useState(false)

  async function move(cell: CellPage, stage: Stage): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    try {
      page.put(await moveCell(cell, stage))
      const now = STAGE_WORDS[stage].words.toLowerCase()
      say({ tone: 'good', text: `${cellWords(cell)}: now ${now}.` })
      return true
    } catch (error) {
      say({ tone: 'bad', text: `${cellWords(cell)} did not move: ${messageOf(error)}` })
      void page.refresh()
      return false
    } finally {
      setBusy(false)
    }
  }

  return { page, busy, move }
}
