import type { MerchantId } from '../../shared/ids.ts'
import type { Language } from '../../shared/language.ts'

/** Somebody who asked to be told when an SKU is back. `told`: their mail is on its way, or has left. */
export type Watch = { language: Language; state: 'confirmed' | 'told'; at: Date }

/** Who waits for what is sold out. */
export interface Watches {
  /** Of these SKUs, the ones somebody waits for; at most 90 are asked. */
  wanted(merchant: MerchantId, skus: string[]): Promise<string[]>
  /**
   * Puts a mail for everybody who waits for the SKU into the outbox and ends their waiting, in one transaction; at most
   * 200 of them. @returns the keys of the mails
   */
  tell(merchant: MerchantId, sku: string, moment: { due: Date; now: Date }): Promise<string[]>
  find(merchant: MerchantId, sku: string, email: string): Promise<Watch | null>
  /** Their mail was not sent: they wait again, for a mail of its own. */
  waitAgain(merchant: MerchantId, sku: string, email: string): Promise<void>
}
