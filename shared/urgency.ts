/** How soon a person should see a ticket. */
export const URGENCIES = ['urgent', 'high', 'normal'] as const
export type Urgency = (typeof URGENCIES)[number]
