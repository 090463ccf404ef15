import type { Hints } from '../../ports/platform.ts'

/** Queue messages carry ids only; a refused send is no loss, because the sweeper finds the work in D1. */
export function queueHints(queues: { contacts: Queue; outbox: Queue }): Hints {
  return {
    contactDue: (hint) => ignoreRefusal(queues.contacts.send(hint)),
    outboxDue: (key, seconds) =>
      ignoreRefusal(queues.outbox.send({ key }, { delaySeconds: Math.max(0, seconds) })),
    reviewDue: (merchants) =>
      ignoreRefusal(queues.contacts.sendBatch(merchants.map((review) => ({ body: { review } })))),
  }
}

async function ignoreRefusal(sending: Promise<unknown>): Promise<void> {
  await sending.catch(() => undefined)
}
