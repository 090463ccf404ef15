import type { Memory } from '../../../shared/conversation.ts'

const YES =
  /^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|ja|jo|gerne|bitte|klar|graag|oui|ouais|volontiers|d['’]accord|s[ií]|ì|claro|vale|por favor|certo|volentieri|per favore)(?![\p{L}])/iu
const SHORT = 60

/** Whether "yes, please" answers the desk's offer of a person. */
export function acceptsPerson({ offeredPerson, expecting }: Memory, text: string): boolean {
  return (
    offeredPerson === true &&
    expecting === undefined &&
    text.length <= SHORT &&
    YES.test(text.trim())
  )
}
