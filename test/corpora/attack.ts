import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { attackWithUnicode } from './attack-unicode.ts'

/** Runs what is hostile in a folder against the desk and ends with an error when something gets through: npm run attack -- DIR */
const ATTACKS: Record<string, (folder: string) => string[]> = { unicode: attackWithUnicode }

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) throw new Error('npm run attack -- DIR')
const names = basename(folder) in ATTACKS ? [basename(folder)] : readdirSync(folder)
let failed = 0
for (const name of names) {
  const attack = ATTACKS[name]
  if (!attack) {
    console.log(`${name}: not run, there is no such attack yet`)
    continue
  }
  const broken = attack(
    names.length === 1 && basename(folder) === name ? folder : join(folder, name),
  )
  failed += broken.length
  console.log(
    `${name}: ${broken.length === 0 ? 'nothing got through' : `${broken.length} got through`}`,
  )
  for (const line of broken) console.log(`  ${line}`)
}
process.exit(failed === 0 ? 0 : 1)
