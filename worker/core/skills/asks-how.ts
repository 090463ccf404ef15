const QUESTION_STARTS =
  /^(?:\W*(?:hi|hello|hey|hallo|bonjour|hola|ciao|dag|moin|salut|buongiorno|guten tag|goedendag)\W+)?(?:how|what|which|when|where|who|why|can|could|do|does|is|are|may|will|would|should|wie|was|welche|wann|wo|wer|warum|kann|kann man|darf|gibt|hoe|wat|welke|wanneer|waar|wie|waarom|kan|mag|is er|comment|quel|quelle|quels|quelles|quand|où|ou|qui|pourquoi|puis|peut|peux|est-ce|combien|cómo|como|qué|que|cuál|cual|cuándo|cuando|dónde|donde|quién|puedo|se puede|cuánto|cuanto|come|cosa|che|quale|quali|quando|dove|chi|perché|posso|si può|quanto|accettate|aceptáis|acceptez)\b/iu

/** Whether the message asks how things work, rather than wanting something done. */
export function asksHow(text: string): boolean {
  const start = text.slice(0, 400).trim()
  return start.includes('?') || QUESTION_STARTS.test(start)
}
