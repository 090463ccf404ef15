import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './local.ts'

/**
 * Trains the engine from `training/` and writes its weights; the same corpus gives the same files, byte for byte. Telling
 * languages comes first, as everything else reads messages in their language.
 */
async function train(): Promise<void> {
  await run('language')
  await Promise.all([run('background'), run('categories'), run('signals').then(() => run('moods'))])
}

function run(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = spawn(process.execPath, [join(ROOT, `scripts/train/${name}.ts`)], {
      stdio: 'inherit',
    })
    step.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`training ${name} failed`)),
    )
  })
}

await train()
