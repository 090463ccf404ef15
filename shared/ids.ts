/** Branded, prefixed ids: `mer_`, `cvs_`, `con_`, `tkt_`, `agt_`, `jrn_`, `act_`, `prm_`, `inc_`. 128 random bits, so no id can be guessed. */
export type Id<Prefix extends string> = `${Prefix}_${string}`
export type MerchantId = Id<'mer'>
export type ConversationId = Id<'cvs'>
export type ContactId = Id<'con'>
export type TicketId = Id<'tkt'>
export type AgentId = Id<'agt'>
export type JournalId = Id<'jrn'>
export type ActionId = Id<'act'>
export type PromiseId = Id<'prm'>
export type IncidentId = Id<'inc'>

/** Makes a new id such as `cvs_0f3c…` (32 hex digits) from 16 random bytes. */
export function newId<Prefix extends string>(prefix: Prefix, random: Uint8Array): Id<Prefix> {
  return `${prefix}_${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const SHAPE = /^[a-z]{3}_[A-Za-z0-9_-]{1,64}$/

/** Whether `value` looks like an id with this prefix. Says nothing about its existence. */
export function isId<Prefix extends string>(prefix: Prefix, value: string): value is Id<Prefix> {
  return value.startsWith(`${prefix}_`) && SHAPE.test(value)
}
