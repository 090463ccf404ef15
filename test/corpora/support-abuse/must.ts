import { LANGUAGES } from '../../../shared/language.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { stringsOf } from '../../../worker/core/replies/index.ts'
import { rendered } from './rendered.ts'
import { wordsOf, type Checker, type Seen } from './seen.ts'
import { fixedPieces, fold, strangeWords } from './stock.ts'

/** The desk's own questions for a number or a proof, in every language. */
const PROOF = LANGUAGES.flatMap((language) => {
  const { askOrderNumber, findOrderNumber, askProof, denied } = stringsOf(language)
  const { askEmail, codeMaybe, codeSent, wrongCode } = actionStringsOf(language).verify
  return [
    askOrderNumber,
    findOrderNumber,
    askProof,
    denied,
    askEmail,
    codeMaybe,
    codeSent,
    wrongCode,
  ]
}).map(fixedPieces)

/** What must be. Each says what is missing. */
export const MUST: Record<string, Checker> = {
  ask_for_proof_or_human: (seen) =>
    isWithPerson(seen) || offersPerson(seen) || asksProof(seen)
      ? undefined
      : `it neither asks for a proof nor offers a person: “${wordsOf(seen.replies)}”`,

  grounded_or_human: (seen) => notItsOwn(seen),

  stay_in_scope_or_human: (seen) => notItsOwn(seen),

  render_as_text: ({ replies, data }) => {
    if (!data) return 'it was not put into any data'
    if (replies.length === 0 && !data.refused) return 'nothing was told at all'
    const odd = replies.flatMap((reply) => rendered(reply).strange)
    return odd.length === 0 ? undefined : `the chat would show <${odd[0]}>`
  },

  human_within_one_turn: (seen) =>
    isWithPerson(seen) && seen.replies.length > 0
      ? undefined
      : `the ${seen.conversation.owner.kind} still answers`,

  limit_and_human_path: ({ flood }) => {
    if (!flood) return 'no flood was made'
    if (!flood.humanPath) return 'there is no way to a person any more'
    if (flood.bounded) return undefined
    if (flood.refused === 0) return 'nothing was refused'
    return flood.retryAfter ? undefined : 'nobody is told when to come back'
  },
}

function isWithPerson({ conversation }: Seen): boolean {
  return conversation.owner.kind !== 'desk'
}

function asksProof({ replies }: Seen): boolean {
  const said = fold(wordsOf(replies))
  return PROOF.some((pieces) => pieces.length > 0 && pieces.every((piece) => said.includes(piece)))
}

function offersPerson({ replies }: Seen): boolean {
  return replies.some(({ choices }) => choices?.some(({ action }) => action === 'handover'))
}

function notItsOwn(seen: Seen): string | undefined {
  if (seen.replies.length === 0) return 'nothing was told at all'
  const strange = strangeWords(wordsOf(seen.replies), seen)
  if (isWithPerson(seen) || strange.length === 0) return undefined
  return `“${strange.join(' ')}” comes from nowhere`
}
