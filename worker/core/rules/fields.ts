import { AMOUNTS } from './amount-fields.ts'
import { CHOICES } from './choice-fields.ts'
import { type Field, flag, tags } from './field.ts'

const FLAGS: readonly Field[] = [
  flag({
    name: 'order.late',
    what: 'whether the order is late',
    say: 'the order is {not}late',
    read: ({ order }) => order && order.late === true,
  }),
  flag({
    name: 'order.known',
    what: 'whether the order is known',
    say: 'the order is {not}known',
    read: ({ order }) => order !== undefined,
  }),
  flag({
    name: 'customer.vip',
    what: 'whether the customer is a VIP',
    say: 'the customer is {not}a VIP',
    read: ({ customer }) => customer && customer.vip === true,
  }),
  flag({
    name: 'message.asks',
    what: 'whether it is only a question',
    say: 'the message is {not}only a question',
    read: ({ asksHow }) => asksHow === true,
  }),
  flag({
    name: 'clock.open',
    what: 'the opening hours',
    say: 'it is {not}during opening hours',
    read: ({ clock }) => clock.open,
  }),
  flag({
    name: 'always',
    what: 'anything',
    say: '{not}in any case',
    read: () => true,
  }),
]

const TAGS = tags({
  name: 'order.tag',
  what: 'the tags of the products',
  say: 'the product is {not}tagged {}',
  read: ({ order }) => order?.tags,
})

/** Everything a condition can ask; the first field that fits its words is meant. */
export const FIELDS: readonly Field[] = [...CHOICES, TAGS, ...FLAGS, ...AMOUNTS]

const BY_NAME = new Map(FIELDS.map((field) => [field.name, field]))

/** The field of a condition; undefined for a name that no rule we read can hold. */
export function fieldOf(name: string): Field | undefined {
  return BY_NAME.get(name)
}
