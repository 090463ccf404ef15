import type { Terms } from '../../shared/terms.ts'
import type { PolicyDraft } from '../state/policy-draft.ts'
import { minorUnits } from '../words/money.ts'
import { NumberField } from './number-field.tsx'
import { Switch } from './switch.tsx'

type Props = {
  draft: PolicyDraft
  currency: string
  owns: boolean
  onDraft: (draft: PolicyDraft) => void
}

const MOST_MONEY = 1_000_000_000_000
const YEARS = 3_650

/** How far the desk may go when it changes something: windows, caps, and what it does not do. */
export function TermsForm(props: Props) {
  const { draft, currency, owns, onDraft } = props
  const { terms } = draft
  const disabled = !owns
  const set = (part: Partial<Terms>): void => onDraft({ ...draft, terms: { ...terms, ...part } })
  const parts = { terms, disabled, set }
  return (
    <section class="limits" aria-labelledby="terms-title">
      <h2 id="terms-title">Terms of actions</h2>
      <p class="muted">Beyond them the desk refuses, or a person decides.</p>
      <div class="limits-fields">
        <Windows {...parts} />
        <Caps {...parts} currency={currency} />
      </div>
      <Switch
        words="Exchanges are possible"
        on={terms.returns.exchange}
        disabled={disabled}
        onSwitch={(exchange) => set({ returns: { ...terms.returns, exchange } })}
      />
      <Switch
        words="One return or exchange per order"
        on={terms.returns.once}
        disabled={disabled}
        onSwitch={(once) => set({ returns: { ...terms.returns, once } })}
      />
      <Switch
        words="An order is changed once at most"
        on={terms.change.once}
        disabled={disabled}
        onSwitch={(once) => set({ change: { ...terms.change, once } })}
      />
    </section>
  )
}

type Parts = { terms: Terms; disabled: boolean; set: (part: Partial<Terms>) => void }

function Windows({ terms, disabled, set }: Parts) {
  const { cancel, change, returns, refund } = terms
  const open = { optional: true, disabled }
  return (
    <>
      <NumberField
        {...open}
        label="Returns within"
        hint="After delivery. Empty: for ever."
        unit="days"
        most={YEARS}
        value={returns.days}
        onValue={(days) => set({ returns: { ...returns, days } })}
      />
      <NumberField
        {...open}
        label="Refunds without a return within"
        hint="After the order was placed. Empty: for ever."
        unit="days"
        most={YEARS}
        value={refund.days}
        onValue={(days) => set({ refund: { days } })}
      />
      <NumberField
        {...open}
        label="Cancelling within"
        hint="Empty: until it ships."
        unit="hours"
        most={8_760}
        value={cancel.withinHours}
        onValue={(withinHours) => set({ cancel: { ...cancel, withinHours } })}
      />
      <NumberField
        {...open}
        label="Changes within"
        hint="Empty: until it ships."
        unit="hours"
        most={8_760}
        value={change.withinHours}
        onValue={(withinHours) => set({ change: { ...change, withinHours } })}
      />
    </>
  )
}

function Caps({ terms, disabled, set, currency }: Parts & { currency: string }) {
  const { caps } = terms
  return (
    <>
      <NumberField
        label="Actions per order"
        hint="In a year."
        unit="times"
        most={1_000}
        value={caps.order}
        disabled={disabled}
        onValue={(order) => set({ caps: { ...caps, order: order ?? caps.order } })}
      />
      <NumberField
        label="Actions per customer"
        hint="In a day."
        unit="times"
        most={100_000}
        value={caps.customerDay}
        disabled={disabled}
        onValue={(day) => set({ caps: { ...caps, customerDay: day ?? caps.customerDay } })}
      />
      <NumberField
        label="Money a day"
        hint="Beyond it a person decides each one."
        unit={currency}
        scale={minorUnits(currency)}
        most={MOST_MONEY}
        value={caps.shopDay}
        disabled={disabled}
        onValue={(money) => set({ caps: { ...caps, shopDay: money ?? caps.shopDay } })}
      />
      <NumberField
        label="Taking back within"
        hint="What can be taken back. 0: nothing."
        unit="minutes"
        most={1_440}
        value={terms.undoMinutes}
        disabled={disabled}
        onValue={(minutes) => set({ undoMinutes: minutes ?? terms.undoMinutes })}
      />
    </>
  )
}
