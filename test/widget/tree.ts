import type { VNode } from 'preact'

/** Every element in a tree of vnodes, outermost first. */
export function elementsOf(children: unknown): VNode<Record<string, unknown>>[] {
  if (Array.isArray(children)) return children.flatMap(elementsOf)
  if (!isVNode(children)) return []
  return [children, ...elementsOf(children.props['children'])]
}

/** What a reader would see of the tree. */
export function textOf(children: unknown): string {
  if (Array.isArray(children)) return children.map(textOf).join('')
  if (isVNode(children)) return textOf(children.props['children'])
  return typeof children === 'string' ? children : ''
}

function isVNode(child: unknown): child is VNode<Record<string, unknown>> {
  return typeof child === 'object' && child !== null && 'props' in child
}
