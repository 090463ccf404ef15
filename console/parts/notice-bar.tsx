import type { Notice } from '../state/use-notice.ts'
import { Icon } from './icon.tsx'

type Props = { notice: Notice | undefined; onDismiss: () => void }

/** The place of short messages; always there, so that screen readers hear what appears in it. */
export function NoticeBar({ notice, onDismiss }: Props) {
  return (
    <div class="notices" role="status">
      {notice && (
        <div class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'good' ? 'check' : 'warning'} />
          <span>{notice.text}</span>
          <button class="button button-bare" type="button" aria-label="Dismiss" onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
