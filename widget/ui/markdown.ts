import { h } from 'preact'
import type { ComponentChild, VNode } from 'preact'
import { safeHref } from './link.ts'

/**
 * A small allow-list of Markdown as vnodes: paragraphs, line breaks, bold, lists, links. Everything else stays the
 * text that it is; nothing is ever parsed as HTML and nothing is loaded.
 */
export function markdown(text: string): VNode[] {
  return blocksOf(text).map(({ kind, lines }) => {
    if (kind === 'p') return h('p', null, withBreaks(lines))
    const items = lines.map((line) => h('li', null, inline(line)))
    return h(kind, null, items)
  })
}

type Block = { kind: 'p' | 'ul' | 'ol'; lines: string[] }

const BULLET = /^ {0,3}[-*•] +(?=\S)/
const NUMBER = /^ {0,3}\d{1,3}[.)] +(?=\S)/

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const raw of text.split(/\r\n?|\n/)) {
    const { kind, line } = lineOf(raw)
    if (!line) open = undefined
    else if (open?.kind === kind) open.lines.push(line)
    else blocks.push((open = { kind, lines: [line] }))
  }
  return blocks
}

function lineOf(raw: string): { kind: Block['kind']; line: string } {
  const trimmed = raw.trimEnd()
  if (BULLET.test(trimmed)) return { kind: 'ul', line: trimmed.replace(BULLET, '') }
  if (NUMBER.test(trimmed)) return { kind: 'ol', line: trimmed.replace(NUMBER, '') }
  return { kind: 'p', line: trimmed.trim() }
}

function withBreaks(lines: string[]): ComponentChild[] {
  return lines.flatMap((line, index) =>
    index > 0 ? [h('br', null), ...inline(line)] : inline(line),
  )
}

/** Every part has an upper length and excludes its own opener, so that no text makes this slow. */
const INLINE =
  /\*\*([^*]{1,500})\*\*|\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)|https?:\/\/[^\s<>"]{1,2000}/g

function inline(text: string): ComponentChild[] {
  const parts: ComponentChild[] = []
  let from = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, label, address] = match
    parts.push(text.slice(from, match.index))
    if (bold !== undefined) parts.push(h('strong', null, inline(bold)))
    else if (label !== undefined) parts.push(link(address, label, whole))
    else parts.push(...bareLink(whole))
    from = match.index + whole.length
  }
  parts.push(text.slice(from))
  return parts
}

/** The full stop after an address at the end of a sentence is not part of it. */
function bareLink(text: string): ComponentChild[] {
  const address = text.replace(/[.,;:!?)\]'*]+$/, '')
  return [link(address, address, address), text.slice(address.length)]
}

function link(address: string | undefined, label: string, otherwise: string): ComponentChild {
  const href = safeHref(address)
  return href ? h('a', { href, target: '_blank', rel: 'noopener nofollow' }, label) : otherwise
}
