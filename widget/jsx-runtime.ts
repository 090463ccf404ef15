import { h } from 'preact'
import type { VNode } from 'preact'

type Props = Record<string, unknown>

/** What JSX compiles to. The build puts it in place of Preact's own runtime, which makes vnodes a second, longer way. */
export function jsx(type: string, props: Props, key?: string): VNode<object> {
  return h(type, { ...props, key })
}
export { jsx as jsxs }
export { Fragment } from 'preact'
