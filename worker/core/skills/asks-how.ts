const QUESTION_STARTS =
  /^(?:\P{L}*(?:hi|hello|hey|hallo|bonjour|hola|ciao|dag|moin|salut|buongiorno|guten tag|goedendag)\P{L}+)?(?:how|what|which|when|where|who|why|can|could|do|does|is|are|may|will|would|should|must|wie|was|welche|wann|wo|wer|warum|kann|kann man|darf|gibt|gibts|muss|müssen|habt|haben sie|liefert|liefern sie|hoe|wat|welke|wanneer|waar|wie|waarom|kan|mag|moet|is er|hebben jullie|leveren|comment|quel|quelle|quels|quelles|quand|où|ou|qui|pourquoi|puis|peut|peux|est-ce|est ce que|est-il|c'est quoi|on peut|je peux|j'ai combien|combien|dois|doit-on|faut-il|livrez|avez-vous|cómo|como|qué|que|cuál|cual|cuándo|cuando|dónde|donde|quién|puedo|se puede|cuánto|cuanto|tengo que|hay que|enviáis|hacéis|tenéis|come|cosa|che|quale|quali|quando|dove|chi|perché|perche|posso|si può|quanto|devo|bisogna|spedite|avete|accettate|aceptáis|acceptez)(?!\p{L})/iu

/** Whether the message asks how things work, rather than wanting something done. */
export function asksHow(text: string): boolean {
  const start = text.slice(0, 400).trim()
  return start.includes('?') || QUESTION_STARTS.test(start)
}
