import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { attackWithGuesses } from './attack-guesses.ts'
import { attackIdentities } from './attack-identity.ts'
import { attackSupport } from './attack-support.ts'
import { attackWithUnicode } from './attack-unicode.ts'
import type { Attacked } from './attacked.ts'

/**
 * Runs what is hostile in a folder against the desk and ends with an error when something gets through:
 * npm run attack -- DIR. The set `guesses` needs no folder: npm run attack -- guesses --guesses 10000
 */
const ATTACKS: Record<string, (folder: string) => Promise<Attacked[]>> = {
  support_abuse: attackSupport,
  unicode: attackWithUnicode,
  webhooks: attackIdentities,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { guesses: { type: 'string', default: '10000' } },
})
let failed = 0
const [asked] = positionals
if (asked === 'guesses')
  for (const one of await attackWithGuesses(Number(values.guesses))) tell(one)
else await attackFrom(asked)
process.exit(failed === 0 ? 0 : 1)

async function attackFrom(folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(folder)) throw new Error('npm run attack -- DIR')
  const isOne = basename(folder) in ATTACKS
  const parent = isOne ? dirname(folder) : folder
  for (const name of isOne ? [basename(folder)] : readdirSync(folder)) {
    const attacked = await ATTACKS[name]?.(join(parent, name))
    if (!attacked) console.log(`${name}: not run, there is no such attack yet`)
    for (const one of attacked ?? []) tell(one)
  }
}

function tell({ set, tried, failed: through, notes = [] }: Attacked): void {
  failed += through.length
  console.log(`${set}: ${tried} tried, ${tried - through.length} held, ${through.length} failed`)
  for (const line of [...through, ...notes]) console.log(`  ${line}`)
}
