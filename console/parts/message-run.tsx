import type { Me } from '../../shared/api.ts'
import type { Author, Message } from '../../shared/message.ts'
import type { Run } from '../state/message-runs.ts'
import { langOf } from '../words/languages.ts'
import { clockTime, fullTime } from '../words/times.ts'
import { AiMark } from './chips.tsx'
import { Icon } from './icon.tsx'
import { MessageCard } from './message-card.tsx'

type Props = { run: Run; me: Me; customer: string }

/** A few messages of one author under one heading that says who speaks and whether it is a machine. */
export function MessageRun({ run, me, customer }: Props) {
  if (run.author.kind === 'system') return <SystemRun run={run} />
  return (
    <article class={`run run-${run.author.kind}`}>
      <header class="run-head">
        <span class="run-author" dir="auto">
          {authorWords(run.author, me, customer)}
        </span>
        {run.author.kind === 'desk' && <AiMark explained="Written by the desk" />}
        {run.author.kind === 'agent' && run.aiGenerated && (
          <AiMark words="AI draft" explained="Drafted by the desk, sent by a person" />
        )}
        <time dateTime={run.at} title={fullTime(run.at)}>
          {clockTime(run.at)}
        </time>
      </header>
      {run.messages.map((message) => (
        <Bubble key={message.seq} message={message} />
      ))}
    </article>
  )
}

function Bubble({ message }: { message: Message }) {
  return (
    <>
      {message.text && (
        <p
          class={message.recalled ? 'bubble bubble-recalled' : 'bubble'}
          dir="auto"
          {...langOf(message.language)}
        >
          {message.text}
        </p>
      )}
      {message.recalled && (
        <p class="recalled-note">
          <Icon name="warning" /> Not sent: {message.recalled}
        </p>
      )}
      {message.card && <MessageCard card={message.card} />}
      {message.choices && message.choices.length > 0 && (
        <p class="choices">
          <span class="muted">Offered:</span>
          {message.choices.map(({ label }) => (
            <span key={label} class="choice" {...langOf(message.language)}>
              {label}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function SystemRun({ run }: { run: Run }) {
  return (
    <div class="run run-system">
      {run.messages.map((message) => (
        <p key={message.seq} {...langOf(message.language)}>
          {message.text} <time dateTime={message.at}>{clockTime(message.at)}</time>
        </p>
      ))}
    </div>
  )
}

function authorWords(author: Author, me: Me, customer: string): string {
  if (author.kind === 'customer') return customer
  if (author.kind === 'system') return 'System'
  return author.kind === 'agent' && author.name === me.agent.name ? 'You' : author.name
}
