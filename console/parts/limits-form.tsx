import type { Limits } from '../../shared/policy.ts'
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

/** The limits that bring in a person whatever the rules say, and two switches. */
export function LimitsForm(props: Props) {
  const { draft, currency, owns, onDraft } = props
  const { limits } = draft
  const disabled = !owns
  const set = (part: Partial<Limits>): void => onDraft({ ...draft, limits: { ...limits, ...part } })
  const money = { unit: currency, scale: minorUnits(currency), most: MOST_MONEY, disabled }
  return (
    <section class="limits" aria-labelledby="limits-title">
      <h2 id="limits-title">Limits</h2>
      <p class="muted">They bring in a person whatever the rules say.</p>
      <div class="limits-fields">
        <NumberField
          {...money}
          label="Money at stake"
          hint="From this amount on, a person decides."
          value={limits.money}
          onValue={(value) => set({ money: value ?? limits.money })}
        />
        <NumberField
          {...money}
          label="VIP from a spend of"
          hint="Empty: only customers you mark."
          value={limits.vipSpend}
          optional
          onValue={(vipSpend) => set({ vipSpend })}
        />
        <NumberField
          label="Second complaint within"
          hint="It goes to a person."
          unit="days"
          most={30}
          value={limits.complaintDays}
          disabled={disabled}
          onValue={(value) => set({ complaintDays: value ?? limits.complaintDays })}
        />
        <NumberField
          label="Special day within"
          hint="A birthday or a wedding brings a person."
          unit="days"
          most={60}
          value={limits.occasionDays}
          disabled={disabled}
          onValue={(value) => set({ occasionDays: value ?? limits.occasionDays })}
        />
      </div>
      <Switches {...props} />
    </section>
  )
}

function Switches({ draft, owns, onDraft }: Props) {
  return (
    <>
      <Switch
        words="Take ready steps of the stages without asking an owner"
        on={draft.automatic}
        disabled={!owns}
        onSwitch={(automatic) => onDraft({ ...draft, automatic })}
      />
      <Switch
        words="In shadow, agents do not see what the desk would say"
        on={draft.blind}
        disabled={!owns}
        onSwitch={(blind) => onDraft({ ...draft, blind })}
      />
    </>
  )
}
