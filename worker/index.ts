import { app } from './edge/http/app'
import { receiveMail } from './edge/email/receive-mail'
import { consume } from './edge/queue/consume'
import { sweepAll } from './edge/cron/sweep-all'
import type { Env } from './wiring/settings'

export { ConversationRoom } from './edge/room/conversation-room'

/** The doors of the Worker. */
export default {
  fetch: app.fetch,
  email: receiveMail,
  queue: consume,
  scheduled: (_event, env) => sweepAll(env),
} satisfies ExportedHandler<Env>
