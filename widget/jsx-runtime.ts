import { h } from 'preact'
import type { ComponentType, VNode } from 'preact'

type Props = Record<string, unknown>

/** What JSX compiles to. The build puts it in place of Preact's own runtime, which makes vnodes a second, longer way. */
export function jsx(type: string | ComponentType<Props>, props: Props, key?: string): VNode<Props> {
  return typeof type === 'string' ? h(type, keyed(props, key)) : h(type, keyed(props, key))
}
export { jsx as jsxs }
export { Fragment } from 'preact'

function keyed(props: Props, key: string | undefined): Props {
  return key === undefined ? props : { ...props, key }
}
