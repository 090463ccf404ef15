import type { ComponentChildren } from 'preact'

type Props = { title: string; text?: string; children?: ComponentChildren }

/** What stands where there is nothing to show: empty, failed or loading. */
export function Blank({ title, text, children }: Props) {
  return (
    <div class="blank" role="status">
      <h2 class="blank-title">{title}</h2>
      {text && <p class="blank-text">{text}</p>}
      {children && <div class="blank-actions">{children}</div>}
    </div>
  )
}
