import type { Attacked } from './attacked.ts'
import { guessCodes, askForStrangers } from './guesses/codes.ts'
import { guessOrders } from './guesses/orders.ts'
import { serveShop } from './support-abuse/desk.ts'

/** Guesses at orders and codes over HTTP, from many visitors and networks: a fifth of them at codes. */
export async function attackWithGuesses(count: number): Promise<Attacked[]> {
  const served = await serveShop()
  try {
    const orders = await guessOrders(served, Math.round(count * 0.8))
    const codes = await guessCodes(served, Math.round(count * 0.2))
    const strangers = await askForStrangers(served, Math.max(50, Math.round(count / 10)))
    return [orders, codes, strangers]
  } finally {
    await served.stop()
  }
}
