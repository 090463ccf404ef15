import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Linear } from '../../worker/core/understanding/linear.ts'
import type { StoredLinear } from '../../worker/core/understanding/stored.ts'
import { packLinear } from '../../worker/core/understanding/stored.ts'
import { ROOT } from '../local.ts'

/** The seed of everything random in training. */
export const SEED = 20261122

/** A model as it stands in a weights file. */
export function storedOf(model: Linear): StoredLinear {
  return {
    classes: model.classes,
    scale: model.scale,
    rows: model.hashes.length,
    entries: model.labels.length,
    data: packLinear(model),
  }
}

/** Writes `worker/core/understanding/weights/<name>.ts` and says how large it is. */
export function writeWeights<Weights extends { corpus: string; model: StoredLinear }>(
  name: string,
  weights: Weights,
): void {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Weights`
  const file = [
    '// Written by `npm run train`; do not edit.',
    `import type { ${type} } from '../stored.ts'`,
    '',
    `export const ${name.toUpperCase()}_WEIGHTS: ${type} = ${JSON.stringify({ command: 'npm run train', seed: SEED, ...weights }, null, 2)}`,
    '',
  ].join('\n')
  writeFileSync(join(ROOT, `worker/core/understanding/weights/${name}.ts`), file)
  const { rows, entries } = weights.model
  console.log(
    `${name}: ${rows} features, ${entries} weights, ${gzipSync(file).length} bytes gzipped`,
  )
}
