import type { Me, TicketPage } from '../../shared/api.ts'

/** Who has a conversation in hand, seen from the agent looking at it. */
export type OwnerLabel = { kind: 'you' | 'other' | 'queue' | 'desk'; words: string }

/** Names the owner of a conversation for this agent. */
export function ownerOf(page: TicketPage, me: Me): OwnerLabel {
  const { owner } = page.conversation
  if (owner.kind === 'desk') return { kind: 'desk', words: 'Desk (AI)' }
  if (owner.kind === 'helpdesk') return { kind: 'queue', words: 'Team queue' }
  const { assignee } = page.ticket
  const mine = assignee ? assignee.id === me.agent.id : owner.name === me.agent.name
  if (mine) return { kind: 'you', words: 'You' }
  return { kind: 'other', words: owner.name ?? assignee?.name ?? 'A colleague' }
}

/** Names the assignee of an inbox row for this agent. */
export function assigneeOf(assignee: { id: string; name: string } | undefined, me: Me): OwnerLabel {
  if (!assignee) return { kind: 'queue', words: 'Team queue' }
  return assignee.id === me.agent.id
    ? { kind: 'you', words: 'You' }
    : { kind: 'other', words: assignee.name }
}
