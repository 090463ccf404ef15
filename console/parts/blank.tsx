import type { ComponentChildren } from 'preact'

type Props = { title: string; text?: string; whole?: boolean; children?: ComponentChildren }

/** What stands where there is nothing to show: empty, failed or loading. `whole` if it is the whole page. */
export function Blank({ title, text, whole, children }: Props) {
  const Title = whole ? 'h1' : 'h2'
  return (
    <div class="blank" role="status">
      <Title class="blank-title">{title}</Title>
      {text && <p class="blank-text">{text}</p>}
      {children && <div class="blank-actions">{children}</div>}
    </div>
  )
}
