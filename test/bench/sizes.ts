import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../scripts/local.ts'

/** Gzipped sizes in bytes of what is deployed and what a shopper loads. */
export function measureSizes(): Record<string, number> {
  const gzipped = (path: string) =>
    gzipSync(readFileSync(join(ROOT, 'dist', path)), { level: 9 }).length
  const loader = gzipped('assets/widget.js')
  const app = gzipped('assets/widget/app.js')
  const english =
    readdirSync(join(ROOT, 'dist/assets/widget')).find((name) => name.startsWith('en-')) ?? ''
  return {
    Worker: gzipped('worker/index.js'),
    'widget loader': loader,
    'widget loader + app + English': loader + app + gzipped(`assets/widget/${english}`),
  }
}
