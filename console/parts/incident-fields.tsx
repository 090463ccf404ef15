import type { Language } from '../../shared/language.ts'
import { missingIn, type IncidentForm } from '../state/incident-form.ts'
import { BypassTopics } from './bypass-topics.tsx'
import { IncidentTexts } from './incident-texts.tsx'
import { TextField } from './text-field.tsx'

type Props = {
  form: IncidentForm
  shop: Language
  /** Something was missing when it was tried. */
  tried: boolean
  onForm: (form: IncidentForm) => void
}

/** Everything an incident is made of. */
export function IncidentFields({ form, shop, tried, onForm }: Props) {
  const missing = tried ? missingIn(form, shop) : undefined
  const trouble = (field: string) => (missing?.field === field ? missing.why : undefined)
  return (
    <>
      <TextField
        label="Name"
        hint="For your team only, for example “Carrier strike”."
        maxLength={80}
        value={form.name}
        trouble={trouble('name')}
        onValue={(name) => onForm({ ...form, name })}
      />
      <fieldset class="incident-group">
        <legend>Customers ask about</legend>
        <BypassTopics
          owns
          picked={form.categories}
          onPicked={(categories) => onForm({ ...form, categories })}
        />
        {trouble('topics') && <p class="trouble">{trouble('topics')}</p>}
      </fieldset>
      <WhichOrders form={form} onForm={onForm} />
      <IncidentTexts
        text={form.text}
        shop={shop}
        trouble={trouble('text')}
        onText={(text) => onForm({ ...form, text })}
      />
    </>
  )
}

/** Whose orders it concerns; nothing named is everybody's. */
function WhichOrders({ form, onForm }: Pick<Props, 'form' | 'onForm'>) {
  const line = (key: 'carrier' | 'country' | 'skus' | 'orders', label: string, hint: string) => (
    <TextField
      label={label}
      hint={hint}
      value={form[key]}
      onValue={(value) => onForm({ ...form, [key]: value })}
    />
  )
  const day = (key: 'placedFrom' | 'placedTo', label: string) => (
    <TextField
      label={label}
      type="date"
      value={form[key]}
      onValue={(value) => onForm({ ...form, [key]: value })}
    />
  )
  return (
    <fieldset class="incident-group">
      <legend>Which orders</legend>
      <p class="hint">
        Everything you name must hold. Name nothing, and everybody who asks is told; then nobody is
        written to.
      </p>
      <div class="incident-pair">
        {line('carrier', 'Carrier', 'Parcels still under way')}
        {line('country', 'Country', 'For example DE')}
        {day('placedFrom', 'Placed from')}
        {day('placedTo', 'Placed until')}
      </div>
      {line('skus', 'SKUs', 'With a comma between; delivered orders count, too')}
      {line('orders', 'Order numbers', 'With a space between; delivered orders count, too')}
    </fieldset>
  )
}
