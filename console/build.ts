import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the console into `dist/assets/console`, ready to be served under `/console/`. */
export async function buildConsole(): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  })
}
