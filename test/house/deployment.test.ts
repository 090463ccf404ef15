import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unstable_readConfig } from 'wrangler'
import { ROOT } from '../../scripts/local.ts'

type Deployment = {
  queues: {
    producers: { queue: string }[]
    consumers: { queue: string; max_retries: number; dead_letter_queue?: string }[]
  }
  durable_objects: { bindings: { class_name: string }[] }
  triggers: { crons: string[] }
  d1_databases: { binding: string }[]
}

/** The part of wrangler's own reading of the file that is looked at here. */
const deployment = unstable_readConfig({
  config: join(ROOT, 'wrangler.toml'),
}) as unknown as Deployment

describe('wrangler.toml', () => {
  test('every queue has a consumer that tries five times, and its dead letters have one too', () => {
    const consumers = new Map(
      deployment.queues.consumers.map((consumer) => [consumer.queue, consumer]),
    )
    for (const { queue } of deployment.queues.producers) {
      const consumer = consumers.get(queue)
      expect(consumer?.max_retries).toBeGreaterThanOrEqual(5)
      expect(consumers.has(consumer?.dead_letter_queue ?? 'none')).toBe(true)
    }
  })

  test('rooms, database and the crons of sweeper and review are there', () => {
    expect(deployment.durable_objects.bindings.map(({ class_name: name }) => name)).toEqual([
      'ConversationRoom',
    ])
    expect(deployment.d1_databases.map(({ binding }) => binding)).toEqual(['DB'])
    expect(deployment.triggers.crons).toEqual(['* * * * *', '20 2 * * *'])
  })
})

describe('documents', () => {
  test.each(['README.md', 'docs/design.md', 'docs/import.md', 'docs/numbers.md'])(
    '%s names only files that exist',
    (page) => {
      const text = readFileSync(join(ROOT, page), 'utf8')
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) =>
        join(ROOT, dirname(page), path ?? ''),
      )
      const named = [
        ...text.matchAll(
          /`((?:shared|worker|widget|console|demo|scripts|test|docs|migrations)\/[\w./-]+)`/g,
        ),
      ].map(([, path]) => join(ROOT, path ?? ''))
      expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([])
    },
  )
})
