import type { OutboxItem } from '../../../shared/change.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Deps } from '../deps.ts'
import { writeCode } from './code.ts'
import { writeIncident } from './incident.ts'
import type { Letter, Write } from './letter.ts'
import { writeNotice } from './notice.ts'
import { writeReceipt } from './receipt.ts'
import { writeReply } from './reply.ts'
import { writeStock } from './stock.ts'

const LETTERS: { [Kind in OutboxItem['kind']]: Write<Kind> } = {
  'mail.reply': writeReply,
  'mail.receipt': writeReceipt,
  'mail.code': writeCode,
  'mail.notice': writeNotice,
  'mail.stock': writeStock,
  'mail.incident': writeIncident,
}

/** Writes the mail of an outbox item, at the moment it is to leave. */
export function writeLetter(
  deps: Deps,
  merchant: MerchantId,
  item: Pick<OutboxItem, 'kind' | 'body'>,
): Promise<Letter> {
  const write = LETTERS[item.kind] as (
    deps: Deps,
    merchant: MerchantId,
    body: OutboxItem['body'],
  ) => Promise<Letter>
  return write(deps, merchant, item.body)
}
