import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATEGORIES } from '../../shared/category.ts'
import { ROOT } from '../local.ts'
import type { Corpus } from './corpus.ts'
import { isHeldBack, readCorpus } from './corpus.ts'

const LONGEST = 110
const ENGLISH = 8
const OTHERS = 1

/** Picks some messages of every category, for merchants' models to know what their customers never ask. */
function writeBackground(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const languages = [...new Set(corpus.messages.map(({ language }) => language))]
  const background = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      languages.flatMap((language) =>
        someOf(corpus, (one) => one.language === language && one.label === category).slice(
          0,
          language === 'en' ? ENGLISH : OTHERS,
        ),
      ),
    ]),
  )
  const file = [
    '/* oxlint-disable max-lines -- a data table */',
    '// Written by `npm run train`; do not edit.',
    "import type { Category } from '../../../../shared/category.ts'",
    '',
    '/** Some messages of every category. */',
    `export const BACKGROUND: Record<Category, readonly string[]> = ${JSON.stringify(background, null, 1)}`,
    '',
  ]
  writeFileSync(join(ROOT, 'worker/core/understanding/weights/background.ts'), file.join('\n'))
  console.log(`background: ${Object.values(background).flat().length} messages`)
}

function someOf(corpus: Corpus, wanted: (one: Corpus['messages'][number]) => boolean): string[] {
  const order = (text: string) => createHash('sha256').update(`background ${text}`).digest('hex')
  return corpus.messages
    .filter((one) => wanted(one) && one.text.length <= LONGEST && !isHeldBack(one.text))
    .map(({ text }) => text)
    .toSorted((left, right) => (order(left) < order(right) ? -1 : 1))
}

writeBackground()
