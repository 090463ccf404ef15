import { useShortcutSwitch } from '../state/use-shortcuts.ts'
import { Dialog } from './dialog.tsx'

const GROUPS = [
  {
    title: 'Inbox',
    keys: [
      ['j', 'Next ticket (also ↓)'],
      ['k', 'Ticket before (also ↑)'],
      ['Enter', 'Open the ticket'],
      ['/', 'Filter'],
    ],
  },
  {
    title: 'Ticket',
    keys: [
      ['r', 'Write a reply'],
      ['d', 'Insert the draft'],
      ['t', 'Take over'],
      ['e', 'Resolve'],
      ['j / k', 'Next ticket, ticket before'],
      ['u', 'Back to the inbox'],
      ['Ctrl Enter', 'Send (⌘ Enter on a Mac)'],
      ['Esc', 'Leave the reply box'],
    ],
  },
  {
    title: 'Rules',
    keys: [
      ['a', 'Add a rule'],
      ['c', 'Your change: try it, propose it'],
      ['Ctrl Enter', 'Done with a rule (also Esc)'],
    ],
  },
  { title: 'Everywhere', keys: [['?', 'These keys']] },
]

/** The keys, and the switch that turns the single ones off. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { on, set } = useShortcutSwitch()
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <div class="dialog-body shortcuts">
        {GROUPS.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([key = '', does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => set(event.currentTarget.checked)}
          />
          Single-key shortcuts
        </label>
      </div>
    </Dialog>
  )
}
