import { build } from 'vite'

const configFile = `${import.meta.dirname}/vite.config.ts`

/** Builds `dist/assets/widget.js` (the loader) and `dist/assets/widget/` (the app and its languages). */
export async function buildWidget(): Promise<void> {
  await build({ configFile, mode: 'loader' })
  await build({ configFile, mode: 'app' })
}

if (import.meta.main) await buildWidget()
