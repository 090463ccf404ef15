import type { ConversationId } from './ids'

export type ConversationStatus = 'open' | 'waiting' | 'resolved'
export type Owner = { kind: 'desk' | 'helpdesk' | 'agent'; name?: string }

/** A conversation as the shopper sees it. `waiting` means: for the customer. */
export type ConversationView = {
  id: ConversationId
  status: ConversationStatus
  owner: Owner
  language: string
}

export type Channel = 'chat' | 'email' | 'api'
