import type { MerchantId } from '../../shared/ids.ts'
import type { Language } from '../../shared/language.ts'

/** What is known of somebody who may be written to. */
export type Recipient = {
  /** When they said that they want no such mails. */
  optedOut?: Date
  /** A ticket of theirs is open that is about a complaint. */
  complaintOpen: boolean
  /** When they were erased; they may have ordered again since. */
  erased?: Date
  /** The language of their last conversation. */
  language?: Language
}

/** Who wants, and who should get, mails that nobody asked for. */
export interface Notices {
  recipient(merchant: MerchantId, email: string): Promise<Recipient>
  /** From now on nothing is sent that was not asked for. Safe to repeat: the first moment stays. */
  optOut(merchant: MerchantId, email: string, at: Date): Promise<void>
}
