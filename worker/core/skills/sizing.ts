import type { Product, SizeChart } from '../../../shared/product.ts'
import { measuresIn } from '../facts/measures.ts'
import { productsNamed } from '../facts/products.ts'
import { stringsOf } from '../replies/index.ts'
import { sayList } from '../replies/phrases.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import type { ShopStrings } from '../replies/shop/strings.ts'
import { answerQuestion } from './answer-question.ts'
import { answeredSurely, askWhichProduct } from './product-reply.ts'
import { toldFor, type Situation, type Skill, type SkillResult } from './skill.ts'

/** Which size by the shop's own chart; without one nothing is guessed. */
export const sizing: Skill = {
  name: 'sizing',
  categories: ['product.sizing'],
  work(situation) {
    const { known } = situation
    const told = toldFor(situation)
    const named = productsNamed(told, known.products ?? [])
    const [product, ...others] = named.filter(({ sizeChart }) => sizeChart)
    if (!product?.sizeChart) return answerQuestion.work(situation)
    if (others.length > 0) return askWhichProduct(situation, named)
    return advise(situation, product, product.sizeChart)
  },
}

function advise(situation: Situation, product: Product, chart: SizeChart): SkillResult {
  const { language, text, memory, topic } = situation
  const { sizes } = shopStringsOf(language)
  const measures = measuresIn(text).filter(({ name }) =>
    chart.rows.some((row) => row.measures[name]),
  )
  if (measures.length === 0) {
    const names = [...new Set(chart.rows.flatMap((row) => Object.keys(row.measures)))]
    const asked = sayList(
      names.map((name) => sizes.measures[name] ?? name),
      stringsOf(language).and,
    )
    return {
      kind: 'ask',
      replies: [
        {
          text: [sizes.chart(product.title), ...rowsOf(chart, sizes), sizes.askMeasure(asked)].join(
            '\n',
          ),
        },
      ],
      memory: { ...memory, expecting: 'detail', pending: topic.category },
      because: 'the measures are missing',
      progress: memory.expecting !== 'detail',
    }
  }
  const fitting = chart.rows.map((row) => ({ row, away: awayFrom(row, measures, chart.unit) }))
  const inside = fitting.filter(({ away }) => away === 0)
  const [exact] = inside
  const text1 = exact
    ? inside.length > 1
      ? sizes.between(exact.row.size, inside.at(-1)?.row.size ?? '')
      : sizes.fits(exact.row.size, product.title)
    : betweenRows(fitting, product, sizes)
  const reply = { text: [text1, ...rowsOf(chart, sizes)].join('\n') }
  return answeredSurely(situation, [reply], 'the size chart says it')
}

/** Just outside two neighbours is between them; further out nothing fits. */
function betweenRows(
  fitting: { row: SizeChart['rows'][number]; away: number }[],
  { title }: Product,
  sizes: ShopStrings['sizes'],
): string {
  const near = fitting.filter(({ away }) => away <= NEAR)
  const [smaller, larger] = near
  if (smaller && larger) return sizes.between(smaller.row.size, larger.row.size)
  return smaller ? sizes.fits(smaller.row.size, title) : sizes.none(title)
}

/** Centimetres or inches by which a measure may be outside its range. */
const NEAR = 1

function awayFrom(
  { measures }: SizeChart['rows'][number],
  told: ReturnType<typeof measuresIn>,
  unit: SizeChart['unit'],
): number {
  return Math.max(
    ...told.map(({ name, value, unit: said }) => {
      const range = measures[name]
      if (!range) return 0
      const same = said === unit ? value : said === 'in' ? value * 2.54 : value / 2.54
      return Math.max(0, range[0] - same, same - range[1])
    }),
  )
}

function rowsOf({ rows, unit }: SizeChart, sizes: ShopStrings['sizes']): string[] {
  return rows.map(({ size, measures }) => {
    const ranges = Object.entries(measures).map(([name, [from, to]]) =>
      sizes.range(sizes.measures[name] ?? name, from, to, unit),
    )
    return `- ${sizes.row(size, ranges.join(', '))}`
  })
}
