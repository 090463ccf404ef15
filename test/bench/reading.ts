import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { readCorpus } from '../../scripts/train/corpus.ts'
import { ROOT } from '../../scripts/local.ts'

export type Timing = { name: string; p50: number; p99: number; most: number }

const MESSAGES = 200
const LENGTH = 200
const LONG = 4000
const WHOLE = 64 * 1024

/** Milliseconds of one reading inside workerd: messages of 200 and 4,000 characters, and 64 KB of the nastiest we know. */
export async function measureReading(): Promise<Timing[]> {
  const reader = await runReader()
  const texts = readCorpus(join(ROOT, 'training')).messages.map(({ text }) => text)
  const joined = (length: number, at: number) =>
    Array.from({ length: 200 }, (_part, part) => texts[(at * 97 + part * 31) % texts.length])
      .join(' ')
      .slice(0, length)
  const many = (length: number) =>
    Array.from({ length: MESSAGES }, (_message, at) => joined(length, at))
  await reader.time(joined(LENGTH, 1), 2000)
  const timings = [
    await timingOf('200 characters', many(LENGTH), 40, reader),
    await timingOf('4,000 characters', many(LONG).slice(0, 60), 10, reader),
    await timingOf('64 KB', hostile(), 5, reader),
  ]
  await reader.stop()
  return timings
}

type Reader = { time(text: string, times: number): Promise<number>; stop(): Promise<void> }

async function timingOf(
  name: string,
  texts: string[],
  times: number,
  reader: Reader,
): Promise<Timing> {
  const empty = await reader.time('', 1)
  const taken: number[] = []
  for (const text of texts)
    taken.push(Math.max(0, (await reader.time(text, times)) - empty) / times)
  const sorted = taken.toSorted((left, right) => left - right)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { name, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0 }
}

/** Inputs that make careless patterns slow. */
function hostile(): string[] {
  const fill = (part: string) => part.repeat(Math.ceil(WHOLE / part.length)).slice(0, WHOLE)
  return [
    'a',
    ' ',
    '1',
    '1 ',
    '1-',
    'a@',
    'a.',
    '@.',
    '#1 ',
    'where is my order and ',
    'rue de la ',
    '12 rue ',
    '\u200d',
    'e\u0301\u0301\u0301',
    '😭',
    '\ud800',
    'ä',
    'я',
    '订单',
    '!?',
    'http://a.',
    '12.12.',
    'XL ',
    'I want to sue you. ',
  ].map(fill)
}

async function runReader(): Promise<Reader> {
  const { outputFiles } = await bundle({
    entryPoints: [join(import.meta.dirname, 'reading-worker.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  const contents = outputFiles[0]?.text ?? ''
  const modules = [{ type: 'ESModule' as const, path: join(ROOT, 'reading.js'), contents }]
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      log: new NoOpLog(),
      workers: [{ name: 'reading', compatibilityDate: '2026-10-01', modules, modulesRoot: ROOT }],
    }),
  )
  const url = await miniflare.ready
  return {
    stop: () => miniflare.dispose(),
    time: async (text, times) => {
      const body = JSON.stringify({ text, times })
      const started = performance.now()
      await (await fetch(url, { method: 'POST', body })).text()
      return performance.now() - started
    },
  }
}
