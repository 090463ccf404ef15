import { LANES } from '../../shared/lane.ts'
import type { Money } from '../../shared/money.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import { moneyWords } from '../words/money.ts'
import { LANE_WORDS } from '../words/tickets.ts'

/** The numbers of a trial, as it was and with the change; lanes as bars as well. */
export function TrialTable({ report }: { report: ReplayReport }) {
  const { lanes, contacts, messages, refunds, money, cancellations } = report
  return (
    <table class="trial-table">
      <caption class="unseen">As it was, and with the change</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">As it was</th>
          <th scope="col">With it</th>
        </tr>
      </thead>
      <tbody>
        {LANES.map((lane) => (
          <Row
            key={lane}
            name={LANE_WORDS[lane].words}
            before={lanes[lane].before}
            after={lanes[lane].after}
            of={contacts}
          />
        ))}
      </tbody>
      <tbody>
        <Row name="Replies of the desk" before={messages.before} after={messages.after} />
        <Row name="Refunds" before={refunds.before} after={refunds.after} />
        <Row name="Money refunded" before={sumWords(money.before)} after={sumWords(money.after)} />
        <Row name="Cancellations" before={cancellations.before} after={cancellations.after} />
      </tbody>
    </table>
  )
}

type RowProps = { name: string; before: number | string; after: number | string; of?: number }

function Row({ name, before, after, of }: RowProps) {
  return (
    <tr class={before === after ? undefined : 'trial-changed'}>
      <th scope="row">
        {name}
        {of !== undefined && (
          <span class="trial-bars" aria-hidden="true">
            <span class="trial-before" style={{ width: shareOf(before, of) }} />
            <span class="trial-after" style={{ width: shareOf(after, of) }} />
          </span>
        )}
      </th>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  )
}

function shareOf(part: number | string, whole: number): string {
  return whole === 0 ? '0' : `${(Number(part) / whole) * 100}%`
}

function sumWords(sums: Money[]): string {
  return sums.map(moneyWords).join(', ') || '–'
}
