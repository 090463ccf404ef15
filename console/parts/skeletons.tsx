/** Grey rows in the shape of the inbox while it is read. */
export function InboxSkeleton() {
  return (
    <div class="groups" role="status">
      <span class="unseen">Reading the inbox</span>
      <div class="rows" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5, 6].map((row) => (
          <div key={row} class="row row-bones">
            <span class="bone bone-chip" />
            <span class="bone" />
            <span class="bone bone-long" />
            <span class="bone bone-chip" />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Grey bubbles in the shape of a conversation while it is read. */
export function TicketSkeleton() {
  return (
    <div class="ticket-bones" role="status">
      <h1 class="unseen">Reading the ticket</h1>
      <span class="bone bone-head" />
      <span class="bone bone-bubble" />
      <span class="bone bone-bubble bone-right" />
      <span class="bone bone-bubble" />
    </div>
  )
}

/** Grey blocks where a page of settings is read. */
export function PageSkeleton({ name }: { name: string }) {
  return (
    <div class="page-bones" role="status">
      <span class="unseen">Reading the {name}</span>
      {[0, 1, 2, 3].map((block) => (
        <span key={block} class="bone bone-block" />
      ))}
    </div>
  )
}
