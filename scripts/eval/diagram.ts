import type { Report } from './measure.ts'

const SIZE = 320
const EDGE = 40

/** A reliability diagram: how often each band of confidence was right, beside how often it should be. */
export function diagramOf(bins: Report['reliability']): string {
  const most = Math.max(1, ...bins.map(({ rows }) => rows))
  const bars = bins.map(({ from, rows, confidence, accuracy }) => {
    const height = accuracy * SIZE
    const tone = 0.25 + 0.75 * (rows / most)
    const title = `${rows} messages, said ${confidence.toFixed(2)}, were right ${accuracy.toFixed(2)}`
    return `<rect x="${EDGE + from * SIZE + 2}" y="${EDGE + SIZE - height}" width="${SIZE / bins.length - 4}" height="${height}" fill="#1f6f5c" fill-opacity="${tone.toFixed(2)}"><title>${title}</title></rect>`
  })
  const end = EDGE + SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * EDGE} ${SIZE + 2 * EDGE}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...bars,
    `<path d="M${EDGE} ${end}L${end} ${EDGE}" stroke="#8a8a8a" stroke-dasharray="4 4"/>`,
    `<path d="M${EDGE} ${EDGE}V${end}H${end}" fill="none" stroke="#222"/>`,
    `<text x="${EDGE + SIZE / 2}" y="${end + 26}" text-anchor="middle">said confidence, 0 to 1</text>`,
    `<text x="16" y="${EDGE + SIZE / 2}" text-anchor="middle" transform="rotate(-90 16 ${EDGE + SIZE / 2})">was right, 0 to 1</text>`,
    '</svg>',
  ].join('\n')
}
