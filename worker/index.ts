import { app } from './edge/http/app.ts'
import { receiveMail } from './edge/email/receive-mail.ts'
import { consume } from './edge/queue/consume.ts'
import { sweepAll } from './edge/cron/sweep-all.ts'
import type { Env } from './wiring/settings.ts'

export { ConversationRoom } from './edge/room/conversation-room.ts'

/** The doors of the Worker. */
export default {
  fetch: app.fetch,
  email: receiveMail,
  queue: consume,
  scheduled: (_event, env) => sweepAll(env),
} satisfies ExportedHandler<Env>
