import type { Me } from '../../shared/api.ts'
import type { Message } from '../../shared/message.ts'
import { runsOf } from '../state/message-runs.ts'
import type { Outgoing } from '../state/outgoing.ts'
import { useBottom } from '../state/use-bottom.ts'
import { useNewMessages } from '../state/use-new-messages.ts'
import { useNow } from '../state/use-now.ts'
import type { Outbox } from '../state/use-outgoing.ts'
import { dayOf } from '../words/times.ts'
import { Icon } from './icon.tsx'
import { MessageRun } from './message-run.tsx'
import { OutgoingItem } from './outgoing-item.tsx'

type Props = {
  me: Me
  customer: string
  messages: Message[]
  outbox: Outbox
  typist: string | undefined
  live: boolean
  onEdit: (text: string) => void
}

/** Everything that was said, oldest first, and the replies still on their way. */
export function Transcript({ me, customer, messages, outbox, typist, live, onEdit }: Props) {
  const now = useNow()
  const news = useNewMessages(messages, customer)
  const onTheirWay = outbox.list.map(({ id, state }) => `${id} ${state}`).join()
  const bottom = useBottom(`${messages.length} ${onTheirWay} ${typist ?? ''}`)

  function takeBack(outgoing: Outgoing): void {
    outbox.takeBack(outgoing)
    onEdit(outgoing.text)
  }

  return (
    <div class="transcript-frame">
      <div class="transcript" ref={bottom.frame} tabIndex={0} role="region" aria-label="Messages">
        {messages.length === 0 && <p class="transcript-note">Nothing has been said yet.</p>}
        {runsOf(messages).map((run, index, runs) => (
          <div key={run.messages[0]?.seq}>
            {dayOf(run.at, now) !== dayOf(runs[index - 1]?.at ?? '', now) && (
              <p class="day">
                <span>{dayOf(run.at, now)}</span>
              </p>
            )}
            <MessageRun run={run} me={me} customer={customer} />
          </div>
        ))}
        {outbox.list.map((outgoing) => (
          <OutgoingItem
            key={outgoing.id}
            outgoing={outgoing}
            onRetry={() => outbox.retry(outgoing)}
            onTakeBack={() => takeBack(outgoing)}
          />
        ))}
      </div>
      {!bottom.reached && (
        <button class="button to-bottom" type="button" onClick={bottom.go}>
          <Icon name="down" />
          Newest
        </button>
      )}
      <p class="transcript-foot">
        <span class="typing">{typist && `${typist} is typing…`}</span>
        <span class={live ? 'live live-on' : 'live'} title={live ? LIVE : NOT_LIVE}>
          {live ? 'Live' : 'Every 5 s'}
        </span>
      </p>
      <p class="unseen" aria-live="polite">
        {news}
      </p>
    </div>
  )
}

const LIVE = 'New messages appear at once'
const NOT_LIVE = 'No live connection: new messages are fetched every five seconds'
