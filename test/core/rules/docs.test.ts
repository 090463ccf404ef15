import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conflictsOf } from '../../../worker/core/rules/conflicts.ts'
import { categoryPhrases } from '../../../worker/core/rules/when.ts'
import { branchOf, conditionsOf, ruleOf } from './support.ts'

const docs = readFileSync('docs/rules.md', 'utf8')
const examples = [...docs.matchAll(/```rule\n([\s\S]+?)\n```/g)].map((match) => match[1] ?? '')

/** The cells of the table that begins with this heading. */
function table(heading: string): string[][] {
  const rows =
    docs.slice(docs.search(new RegExp(`^\\| ${heading} +\\|`, 'm'))).split('\n\n')[0] ?? ''
  const cells = rows.split('\n').map((row) => row.split('|').slice(1, -1))
  return cells.slice(2).map((row) => row.map((cell) => cell.trim()))
}

const quoted = (cells: string[]) =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))

describe('docs/rules.md', () => {
  test('has the reference rule and ten examples that do not conflict', () => {
    expect(examples).toHaveLength(11)
    const [, ...ten] = examples
    expect(conflictsOf(ten.map(ruleOf))).toEqual([])
  })

  test.each(examples)('the example is understood: %s', (example) => {
    expect(ruleOf(example).conditions.length).toBeGreaterThan(0)
  })

  test('names what a customer can want', () => {
    const rows = table('a customer …')
    const known = categoryPhrases().map(({ category, phrases }) => [phrases[0], `\`${category}\``])
    expect(rows.map(([said, , id]) => [said, id])).toEqual(known)
    for (const [, others = '', id = ''] of rows) {
      for (const said of others.split(', ')) {
        const text = `When a customer ${said}, if in any case, then draft, else draft`
        expect(`\`${ruleOf(text).category}\``).toBe(id)
      }
    }
  })

  test.each(table('asks'))('the condition on the %s', (_, example = '', values = '') => {
    for (const condition of quoted([example, values])) {
      if (/^(?:DE|the EU)$/.test(condition)) continue
      expect(conditionsOf(condition)).toHaveLength(1)
    }
  })

  test.each(table('action'))('the action %s', (action = '', others = '') => {
    const said = others
      .split(/, |: .*/)
      .filter((other) => /^(?:\w+ )*(?:hand|refund|escalate|ask)/.test(other))
    for (const each of [...quoted([action]), ...said]) expect(branchOf(each)).toBeDefined()
  })
})
