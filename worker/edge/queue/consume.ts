import * as z from 'zod/mini'
import { sendOutbox } from '../../flow/send-outbox.ts'
import { isId } from '../../../shared/ids.ts'
import { reviewShop } from '../../flow/review-shop.ts'
import { workEvent } from '../../flow/work-event.ts'
import { writeToOrders } from '../../flow/write-to-orders.ts'
import { depsFor, depsForAllShards } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { sweptRooms } from '../room/rooms.ts'

const ContactHint = z.object({
  merchant: z.string().check(z.refine((id) => isId('mer', id))),
  conversation: z.string().check(z.refine((id) => isId('cvs', id))),
  contact: z.string().check(z.refine((id) => isId('con', id))),
})
const EventsHint = z.object({
  merchant: z.string().check(z.refine((id) => isId('mer', id))),
  events: z.array(z.string()),
})
const IncidentHint = z.object({
  merchant: z.string().check(z.refine((id) => isId('mer', id))),
  incident: z.string().check(z.refine((id) => isId('inc', id))),
})
const ReviewHint = z.object({ review: z.string().check(z.refine((id) => isId('mer', id))) })
const OutboxHint = z.object({ key: z.string() })

/**
 * Works queue hints. Every message ends acknowledged or retried by itself: one throw would redeliver its whole batch.
 * A dead hint is only logged: the work it pointed to is still due in D1, where the sweeper finds it.
 */
export async function consume(batch: MessageBatch, env: Env): Promise<void> {
  for (const message of batch.messages) {
    try {
      await work(batch.queue, message.body, env)
      message.ack()
    } catch {
      message.retry({ delaySeconds: Math.min(300, 5 * 2 ** message.attempts) })
    }
  }
}

async function work(queue: string, body: unknown, env: Env): Promise<void> {
  if (queue.endsWith('-dead')) {
    // oxlint-disable-next-line no-console -- ids only; shows in the Worker's log that a hint was given up
    console.error('dead hint', queue, JSON.stringify(body))
    return
  }
  const contact = ContactHint.safeParse(body)
  if (contact.success) {
    const {
      merchant,
      conversation,
      contact: id,
    } = contact.data as {
      merchant: `mer_${string}`
      conversation: `cvs_${string}`
      contact: `con_${string}`
    }
    return sweptRooms(env).finishContact(merchant, conversation, id)
  }
  const outbox = OutboxHint.safeParse(body)
  if (outbox.success)
    for (const deps of depsForAllShards(env))
      await sendOutbox(deps, outbox.data.key, sweptRooms(env).recall)
  const events = EventsHint.safeParse(body)
  if (events.success) {
    const merchant = events.data.merchant as `mer_${string}`
    const deps = depsFor(env, merchant)
    for (const id of events.data.events) await workEvent(deps, merchant, id)
  }
  const incident = IncidentHint.safeParse(body)
  if (incident.success) {
    const merchant = incident.data.merchant as `mer_${string}`
    await writeToOrders(depsFor(env, merchant), merchant, incident.data.incident as `inc_${string}`)
  }
  const review = ReviewHint.safeParse(body)
  if (review.success) {
    const id = review.data.review as `mer_${string}`
    await reviewShop(depsFor(env, id), id)
  }
}
