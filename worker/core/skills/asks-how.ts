const QUESTION_STARTS =
  /^(?:\P{L}*(?:hi|hello|hey|hallo|bonjour|hola|ciao|dag|moin|salut|buongiorno|guten tag|goedendag)\P{L}+)?(?:how|what|which|when|where|who|why|can|could|do|does|is|are|may|will|would|should|must|wie|was|welche|wann|wo|wer|warum|kann|kann man|darf|gibt|gibts|muss|müssen|habt|haben sie|liefert|liefern sie|hoe|wat|welke|wanneer|waar|wie|waarom|kan|mag|moet|is er|hebben jullie|leveren|comment|quel|quelle|quels|quelles|quand|où|ou|qui|pourquoi|puis|peut|peux|est-ce|est ce que|est-il|c'est quoi|on peut|je peux|j'ai combien|combien|dois|doit-on|faut-il|livrez|avez-vous|cómo|como|qué|que|cuál|cual|cuándo|cuando|dónde|donde|quién|puedo|se puede|cuánto|cuanto|tengo que|hay que|enviáis|hacéis|tenéis|come|cosa|che|quale|quali|quando|dove|chi|perché|perche|posso|si può|quanto|devo|bisogna|spedite|avete|accettate|aceptáis|acceptez|o que|qual|quais|onde|posso|é possível|há|têm|tem|jak|co|który|która|które|kiedy|gdzie|kto|czy|ile|dlaczego|mogę|można)(?!\p{L})/iu

/** "Could you cancel it?" is a request in the clothes of a question. */
const REQUESTS =
  /^(?:\P{L}*(?:hi|hello|hey|hallo|bonjour|hola|ciao|dag|moin|salut|buongiorno|guten tag|goedendag|olá|cześć|dzień dobry)\P{L}+)?(?:(?:can|could|would|will) you|please|kannst du|könn(?:t|en|ten)(?: ihr| sie)|kunnen jullie|kun je|kunt u|pou(?:vez|rriez)-vous|peux-tu|pod[eé]is|puede[ns]?|podr[ií]a[ns]?|pu(?:oi|ò)|pot(?:ete|reste)|pode(?:m|ria|riam)?|czy (?:możecie|możesz|mogą|może pan\p{L}*)|proszę)(?!\p{L})/iu

/** Whether the message asks how things work, rather than wanting something done. */
export function asksHow(text: string): boolean {
  const start = text.slice(0, 400).trim()
  if (REQUESTS.test(start)) return false
  return start.includes('?') || QUESTION_STARTS.test(start)
}
