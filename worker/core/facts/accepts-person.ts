import type { Memory } from '../../../shared/conversation.ts'

const YES =
  /^\W*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please|ja|jo|gerne|bitte|klar|graag|oui|ouais|volontiers|d['’]accord|s[ií]|ì|claro|vale|por favor|certo|volentieri|per favore)(?![\p{L}])/iu
/** Somebody who takes leave or waves it off wants no more answers, whatever the message begins with. */
const LEAVES =
  /(?<!\p{L})(?:no|nope|nah|bye|goodbye|never ?mind|nvm|forget it|nein|nee|ne|tschüss|tschüs|tschau|ciao|egal|schon gut|passt schon|lass mal|doei|doeg|tot ziens|laat maar|hoeft niet|non|au revoir|bonne (?:journée|soirée)|laisse(?:z)? tomber|tant pis|adi[oó]s|hasta luego|d[eé]jalo|da igual|arrivederci|lascia (?:stare|perdere)|fa niente)(?!\p{L})/iu
const SHORT = 60

/** Whether "yes, please" answers the desk's offer of a person. */
export function acceptsPerson({ offeredPerson, expecting }: Memory, text: string): boolean {
  return (
    offeredPerson === true &&
    expecting === undefined &&
    text.length <= SHORT &&
    YES.test(text.trim()) &&
    !LEAVES.test(text)
  )
}
