import { describe, expect, test } from 'vitest'
import { migrations } from '../../scripts/local.ts'

/** D1 cannot switch foreign keys off inside a migration, so a rebuilt table deletes what cascades from it. */
const REFUSED = [/ON DELETE CASCADE/i, /DROP TABLE/i, /__new_/i, /PRAGMA foreign_keys/i]

function refusalsIn(sql: string): RegExp[] {
  return REFUSED.filter((pattern) => pattern.test(sql))
}

describe('migrations', () => {
  test.each(migrations())('$name neither cascades nor rebuilds a table', ({ statements }) => {
    expect(statements.flatMap(refusalsIn)).toEqual([])
  })

  test('a rebuild as drizzle-kit writes it would be refused', () => {
    expect(refusalsIn('CREATE TABLE `__new_orders` (`id` text);')).toHaveLength(1)
    expect(refusalsIn('DROP TABLE `orders`;')).toHaveLength(1)
  })
})
