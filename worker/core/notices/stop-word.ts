/** What people answer who want no more of it: the word the mails name, and its like in the eight languages. */
const WORDS = new Set(
  `stop stopp unsubscribe opt-out optout abmelden abbestellen abmeldung afmelden uitschrijven arret arreter
  desabonner desinscrire desinscription desabonnement alto parar baja basta ferma fermare cancellami disiscrivi
  disiscrivimi pare cancelar-subscricao wypisz wypisz-mnie rezygnuje`.split(/\s+/),
)

/** What mail programs write for people who press "unsubscribe". */
const BY_MACHINE = /^this (?:message|e-?mail) was (?:automatically generated|sent) by /i

/** What programs put below an answer: the head of the mail that is answered, or the name of the telephone. */
const BELOW =
  /\n\s*(?:(?:from|von|de|van|da|od)\s*:|(?:sent from|get outlook|von meinem|gesendet von|envoyé d|enviado d|inviato da|verzonden v|verstuurd v|wysłan\p{L} z)).*/isu

/**
 * Whether a mail says nothing but that news is not wanted: as its text, or as the subject of an empty mail, which is what
 * a mail program sends for a `List-Unsubscribe` address (RFC 2369, section 3.2).
 */
export function isStop({ subject, text }: { subject: string; text: string }): boolean {
  const [said = ''] = text.trim().split(BELOW)
  return isWord(said) || ((said === '' || BY_MACHINE.test(said)) && isWord(subject))
}

function isWord(text: string): boolean {
  const word = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replaceAll(/\s+/g, '-')
  return WORDS.has(word)
}
