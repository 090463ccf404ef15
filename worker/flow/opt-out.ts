import type { MerchantId } from '../../shared/ids.ts'
import { isStop } from '../core/notices/stop-word.ts'
import type { Deps } from './deps.ts'

/**
 * Whether a mail only says that its sender wants no news; then that is noted. Nothing answers it, and it is nobody's
 * work: it is the answer the notices ask for.
 */
export async function optOutByMail(
  deps: Deps,
  merchant: MerchantId,
  mail: { email: string; subject: string; text: string },
): Promise<boolean> {
  if (!isStop(mail)) return false
  await deps.notices.optOut(merchant, mail.email, deps.clock.now())
  return true
}
