import { emailKey } from '../../shared/customer.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Looked } from '../core/facts/known.ts'
import { verifiedAddress } from '../core/facts/who.ts'
import type { ReadContact } from '../core/read-contact.ts'
import type { Deps } from './deps.ts'

/** Whether the code that was typed is the one that was mailed: of this hour or, late in it, of the one before. */
export async function checkCode(
  { codes }: Pick<Deps, 'codes'>,
  { conversation, wanted }: ReadContact,
): Promise<Pick<Looked, 'justVerified' | 'wrongCode'>> {
  const { code: asked } = conversation.memory
  if (!asked || wanted.code === undefined) return {}
  const right = await codes.of(conversation.merchant, emailKey(asked.email), asked.hour)
  return sameText(right, wanted.code)
    ? { justVerified: emailKey(asked.email) }
    : { wrongCode: true }
}

/** The store's other records that the request needs, all at once; one that cannot be had is left out. */
export async function lookUp(
  deps: Pick<Deps, 'store'>,
  contact: ReadContact,
  seen: Pick<Looked, 'justVerified'>,
): Promise<Looked> {
  const { wanted, conversation } = contact
  const { merchant } = conversation
  const { records } = wanted
  const email = records.customer ? verifiedAddress(conversation, seen) : undefined
  const [personal, products, discounts] = await Promise.all([
    email === undefined ? {} : personalOf(deps, merchant, email),
    records.products.length > 0
      ? quietly(deps.store.products(merchant, records.products))
      : undefined,
    discountsOf(deps, merchant, records.codes),
  ])
  return { ...seen, ...personal, ...(products && { products }), ...(discounts && { discounts }) }
}

async function personalOf(
  { store }: Pick<Deps, 'store'>,
  merchant: MerchantId,
  email: string,
): Promise<Looked> {
  const [own, customer, subscriptions] = await Promise.all([
    quietly(store.ordersOf(merchant, email)),
    quietly(store.customer(merchant, email)),
    quietly(store.subscriptions(merchant, email)),
  ])
  return {
    ...(own && { own }),
    ...(customer !== undefined && { customer }),
    ...(subscriptions && { subscriptions }),
  }
}

async function discountsOf(
  { store }: Pick<Deps, 'store'>,
  merchant: MerchantId,
  codes: string[],
): Promise<Looked['discounts']> {
  if (codes.length === 0) return undefined
  const found = await Promise.all(codes.map((code) => quietly(store.discount(merchant, code))))
  return codes.flatMap((code, index) => {
    const discount = found[index]
    return discount === undefined ? [] : [{ code, found: discount }]
  })
}

function quietly<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  return asked.catch(() => undefined)
}

/** Takes as long for a wrong code as for a right one. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < a.length; index += 1)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
