import { useEffect, useRef, useState } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { CellPage } from '../../shared/policy-api.ts'
import type { Stage } from '../../shared/stage.ts'
import { Blank } from '../parts/blank.tsx'
import { CellCard } from '../parts/cell-card.tsx'
import { ReadySteps } from '../parts/ready-steps.tsx'
import { PageSkeleton } from '../parts/skeletons.tsx'
import { StageDialog } from '../parts/stage-dialog.tsx'
import { StagesExplained } from '../parts/stages-explained.tsx'
import { countsOf, groupsOf, movesOf, readyCells } from '../state/stages-view.ts'
import { useStages } from '../state/use-stages.ts'
import type { Stages } from '../state/use-stages.ts'
import type { Say } from '../state/use-notice.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { STAGE_WORDS } from '../words/stages.ts'

type Props = { me: Me; say: Say }

/** How far the desk may go, cell by cell, and the steps it has earned. */
export function StagesPage({ me, say }: Props) {
  const stages = useStages(say)
  const { value, why, refresh } = stages.page
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = 'Stages · Laneway'
    title.current?.focus({ preventScroll: true })
  }, [])

  return (
    <main class="page" id="content">
      <header class="page-head">
        <h1 ref={title} tabIndex={-1}>
          Stages
        </h1>
        {value && value.cells.length > 0 && <p class="muted">{summaryOf(value.cells)}</p>}
      </header>
      {why && value && (
        <p class="stale" role="status">
          Not up to date: {why}
        </p>
      )}
      {value?.cells.length === 0 && <NothingSeen />}
      {value && <StagesExplained open={value.cells.length === 0} />}
      {value && value.cells.length > 0 && (
        <Cells me={me} cells={value.cells} stages={stages} onDone={() => title.current?.focus()} />
      )}
      {!value && !why && <PageSkeleton name="stages" />}
      {!value && why && (
        <Blank title="The stages cannot be read" text={`${why} It is tried again by itself.`}>
          <button class="button button-main" type="button" onClick={() => void refresh()}>
            Try again now
          </button>
        </Blank>
      )}
    </main>
  )
}

type CellsProps = { me: Me; cells: CellPage[]; stages: Stages; onDone: () => void }

function Cells({ me, cells, stages, onDone }: CellsProps) {
  const owns = me.agent.role === 'owner'
  const [changing, setChanging] = useState<CellPage | undefined>()
  const ready = useRef<HTMLHeadingElement>(null)

  async function accept(cell: CellPage, to: Stage): Promise<void> {
    if (!(await stages.move(cell, to))) return
    // The step is gone, and the button with it: the focus goes to what is left.
    if (ready.current?.isConnected) ready.current.focus()
    else onDone()
  }

  async function move(cell: CellPage, to: Stage): Promise<void> {
    setChanging(undefined)
    await stages.move(cell, to)
    // A cell that is off has no button any more.
    if (document.activeElement === document.body) onDone()
  }

  return (
    <>
      <ReadySteps
        cells={readyCells(cells)}
        titleRef={ready}
        busy={stages.busy}
        onAccept={owns ? (cell) => void accept(cell, cell.next.to) : undefined}
      />
      {groupsOf(cells).map((group) => (
        <section key={group.category} class="cells" aria-labelledby={`cells-${group.category}`}>
          <h2 id={`cells-${group.category}`}>{CATEGORY_WORDS[group.category]}</h2>
          <ul class="cell-list">
            {group.cells.map((cell) => (
              <CellCard
                key={cell.language}
                cell={cell}
                onChange={owns && movesOf(cell).length > 0 ? () => setChanging(cell) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {changing && (
        <StageDialog
          cell={changing}
          onClose={() => setChanging(undefined)}
          onMove={(stage) => void move(changing, stage)}
        />
      )}
    </>
  )
}

function NothingSeen() {
  return (
    <Blank
      title="The desk watches"
      text="Nothing has been asked yet. In shadow the desk answers unseen and is compared with your team. After two weeks with enough questions, the first topics can move to draft: you are asked here."
    />
  )
}

function summaryOf(cells: CellPage[]): string {
  return countsOf(cells)
    .map(({ stage, count }) => `${count} in ${STAGE_WORDS[stage].words.toLowerCase()}`)
    .join(' · ')
    .replace('in off', 'off')
    .replace('in paused', 'paused')
}
