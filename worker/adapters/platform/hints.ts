import type { Hints } from '../../ports/platform.ts'

/** A queue works ten hints at a time, and each event asks the database five times. */
const EVENTS_A_HINT = 10

/** Queue messages carry ids only; a refused send is no loss, because the sweeper finds the work in D1. */
export function queueHints(queues: { contacts: Queue; outbox: Queue }): Hints {
  return {
    contactDue: (hint) => ignoreRefusal(queues.contacts.send(hint)),
    outboxDue: (key, seconds) =>
      ignoreRefusal(queues.outbox.send({ key }, { delaySeconds: Math.max(0, seconds) })),
    eventsDue: (merchant, ids) => {
      const parts = Math.ceil(ids.length / EVENTS_A_HINT)
      const hints = Array.from({ length: parts }, (_part, index) => ({
        body: {
          merchant,
          events: ids.slice(index * EVENTS_A_HINT, (index + 1) * EVENTS_A_HINT),
        },
      }))
      return ignoreRefusal(queues.contacts.sendBatch(hints))
    },
    incidentDue: (merchant, incident) =>
      ignoreRefusal(queues.contacts.send({ merchant, incident })),
    reviewDue: (merchants) =>
      ignoreRefusal(queues.contacts.sendBatch(merchants.map((review) => ({ body: { review } })))),
  }
}

async function ignoreRefusal(sending: Promise<unknown>): Promise<void> {
  await sending.catch(() => undefined)
}
