import { app } from './edge/http/app.ts'
import { receiveMail } from './edge/email/receive-mail.ts'
import { consume } from './edge/queue/consume.ts'
import { run } from './edge/cron/run.ts'
import type { Env } from './wiring/settings.ts'

export { ConversationRoom } from './edge/room/conversation-room.ts'

/** The doors of the Worker. */
export default {
  fetch: app.fetch,
  email: receiveMail,
  queue: consume,
  scheduled: ({ cron }, env) => run(cron, env),
} satisfies ExportedHandler<Env>
