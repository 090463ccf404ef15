import type { Model } from '../state/model.ts'
import { Composer } from './composer.tsx'
import type { Desk } from './desk.ts'
import { Header } from './header.tsx'
import { MessageList } from './message-list.tsx'
import { PersonLine } from './person-line.tsx'
import { Rating } from './rating.tsx'
import { StatusLine } from './status-line.tsx'

/** The open chat: a dialog beside the page, not over it, so the page stays usable. */
export function Panel({ model, desk }: { model: Model; desk: Desk }) {
  return (
    <div
      class="panel"
      role="dialog"
      aria-label={desk.strings.chat(desk.shop)}
      lang={desk.language}
      dir="ltr"
    >
      <Header model={model} desk={desk} />
      <MessageList model={model} desk={desk} />
      <div class="foot">
        <Rating model={model} desk={desk} />
        <StatusLine model={model} desk={desk} />
        <PersonLine model={model} desk={desk} />
        <Composer model={model} desk={desk} />
      </div>
    </div>
  )
}
