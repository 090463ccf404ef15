import type { Author, Message } from '../../shared/message.ts'

/** Messages of one author in a row, said within a few minutes; they share a heading. */
export type Run = { author: Author; aiGenerated: boolean; at: string; messages: Message[] }

const GAP = 5 * 60_000

/** Splits a transcript into runs. */
export function runsOf(messages: Message[]): Run[] {
  const runs: Run[] = []
  for (const message of messages) {
    const run = runs.at(-1)
    if (run && goesOn(run, message)) run.messages.push(message)
    else {
      const { author, ai_generated: aiGenerated, at } = message
      runs.push({ author, aiGenerated, at, messages: [message] })
    }
  }
  return runs
}

function goesOn(run: Run, message: Message): boolean {
  const last = run.messages.at(-1)
  return (
    last !== undefined &&
    run.aiGenerated === message.ai_generated &&
    run.author.kind === message.author.kind &&
    nameOf(run.author) === nameOf(message.author) &&
    Date.parse(message.at) - Date.parse(last.at) < GAP
  )
}

function nameOf(author: Author): string {
  return 'name' in author ? author.name : ''
}
