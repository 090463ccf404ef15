import type { OutboxItem } from '../../../shared/change.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Refusal } from '../../core/send-gate.ts'
import type { Mail } from '../../ports/mailer.ts'
import type { Deps } from '../deps.ts'

/** A mail that may leave, one that must not, one that nobody needs any more, or one that leaves later. */
export type Letter = { mail: Mail } | { held: Refusal } | { dropped: string } | { later: Date }

/** Writes the mail of one kind of outbox item. @throws LanewayError `unprocessable` where it can never be written */
export type Write<Kind extends OutboxItem['kind']> = (
  deps: Deps,
  merchant: MerchantId,
  body: Extract<OutboxItem, { kind: Kind }>['body'],
) => Promise<Letter>
