import type { SizeChart } from '../../shared/product.ts'

/**
 * Reads a size chart from one cell: the unit, then each size with its measures, from and to:
 * `cm | S: chest 86-91, waist 70-75 | M: chest 92-97, waist 76-81`. @throws Error
 */
export function readSizeChart(cell: string): SizeChart {
  const [unit, ...rows] = cell.split('|').map((part) => part.trim())
  if ((unit !== 'cm' && unit !== 'in') || rows.length === 0)
    throw new Error('"Size chart" must begin with cm or in, as in `cm | S: chest 86-91`.')
  return { unit, rows: rows.map(toRow) }
}

function toRow(row: string): SizeChart['rows'][number] {
  const [size = '', measures = ''] = row.split(':').map((part) => part.trim())
  const ranges = measures.split(',').map((one) => {
    const [, name = '', from, to] = /^\s*(\p{L}+) ([\d.]+)-([\d.]+)\s*$/u.exec(one) ?? []
    if (from === undefined)
      throw new Error(`"Size chart": "${one.trim()}" is not like "chest 86-91".`)
    const range: [number, number] = [Number(from), Number(to)]
    return [name, range] as const
  })
  return { size, measures: Object.fromEntries(ranges) }
}
