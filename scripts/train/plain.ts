import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Category } from '../../shared/category.ts'
import { CATEGORIES } from '../../shared/category.ts'
import { randomOf } from '../../worker/core/understanding/fit.ts'
import type { Labelled } from './corpus.ts'

const A_PHRASE = 14

/**
 * Makes plain messages of the phrases in `training/plain`, each put into some of the sentences people wrap a wish in, so that
 * the model learns that "I want to" says nothing about what is wanted.
 */
export function plainMessages(folder: string, seed: number): Labelled<Category>[] {
  const random = randomOf(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]
  return readdirSync(folder)
    .filter((file) => !file.startsWith('frames-'))
    .toSorted()
    .flatMap((file) => {
      const language = file.replace(/\.txt$/, '')
      const frames = framesOf(join(folder, `frames-${file}`))
      return linesOf(join(folder, file)).flatMap((line) => {
        const [name, kind = '', ...words] = line.split(' ')
        const label = CATEGORIES.find((category) => category === name)
        if (!label) throw new Error(`${file}: no category in “${line}”`)
        const texts = Array.from({ length: A_PHRASE }, () => {
          const phrase = words
            .join(' ')
            .replace(CHOICE, (_all, list: string) => pick(list.split('/')) ?? '')
          return (pick(frames.get(kind) ?? ['_']) ?? '_').replace('_', phrase.trim())
        })
        return [...new Set(texts)].map((text) => ({ text, language, label }))
      })
    })
}

const CHOICE = /\(([^)]*)\)/g

function framesOf(path: string): Map<string, string[]> {
  const frames = new Map<string, string[]>()
  if (!existsSync(path)) return frames
  for (const line of linesOf(path)) {
    const at = line.indexOf(' ')
    const kind = line.slice(0, at)
    frames.set(kind, [...(frames.get(kind) ?? []), line.slice(at + 1)])
  }
  return frames
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
