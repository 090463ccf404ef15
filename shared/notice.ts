/** News of an order that nobody asked for. */
export const NOTICE_KINDS = ['shipped', 'delayed', 'delivered'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** One of them; `order` is the order's full key, `eta` the new day of a delay, absent where nobody knows it. */
export type Notice = { kind: NoticeKind; order: string; eta?: string }
