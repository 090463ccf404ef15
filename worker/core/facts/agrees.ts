const EDGE = String.raw`(?![\p{L}\p{N}])`
const YES = new RegExp(
  String.raw`^[^\p{L}]*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|please(?: do)?|go ahead|do it|confirm(?:ed)?|correct|right|exactly|that's right|ja|jo|jawohl|genau|gerne?|bitte|klar|mach(?:en sie)?|einverstanden|passt|best[aä]tig\p{L}*|graag|prima|akkoord|klopt|doe maar|bevestig\p{L}*|oui|ouais|volontiers|d['’ ]?accord|allez-y|vas-y|je confirme|c['’]est (?:bon|ça|cela)|s[ií]|sì|claro|vale|de acuerdo|adelante|confirm[oaeé]\p{L}*|correcto|hazlo|h[aá]galo|por favor|certo|va bene|d['’ ]accordo|procedi|procedete|esatto|volentieri|per favore|sim|claro que sim|pode ser|est[aá] bem|avance|faça|tak|dobrze|zgoda|zgadzam|potwierdzam|jasne|prosz[eę]|oczywi[sś]cie)${EDGE}`,
  'iu',
)
const NO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:no|nope|nah|don'?t|do not|cancel that|leave it|stop|wait|nein|nee|ne|nicht|lass(?:en sie)?|lieber nicht|doch nicht|niet|laat maar|toch niet|non|pas|laissez|laisse|n['’]en|não|nao|deixe|deixa|nie|nie chc[eę]|zostaw|rezygnuj[eę]|lascia|lasci|non farlo|d[eé]jalo|d[eé]jelo|mejor no|annulla)${EDGE}`,
  'iu',
)
const UNDO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:undo|take (?:it|that) back|revert|r[uü]ckg[aä]ngig|zur[uü]ckneh\p{L}*|nehmen sie (?:das|es) zur[uü]ck|nimm (?:das|es) zur[uü]ck|ongedaan|terugdraai\p{L}*|draai (?:het|dat) terug|annule[rz]\p{L}* (?:[cç]a|cela)|revenir en arri[eè]re|revenez en arri[eè]re|d[eé]fai\p{L}*|desh[aá]\p{L}*|deshac\p{L}*|reviert\p{L}*|annulla(?:lo|re)?|annule[rz]? ce que|(?:maar )?weer terug|chang(?:ed)? my mind|anders überlegt|(?:me|mij) bedacht|chang[eé] d['’]avis|cambiado de (?:idea|opini[oó]n)|cambiato idea|mudei de ideias?|rozmyśli\p{L}*|zmieni\p{L}* zdanie|torna(?:re)? indietro|ripristina\p{L}*|desfa\p{L}*|reverter?|cofnij|cofn[aą][cć]|wycofaj)${EDGE}`,
  'iu',
)
const SHORT = 100

/** What a short answer to "shall I?" says. A message that says both says nothing. */
export function agreement(text: string): 'yes' | 'no' | undefined {
  const said = text.trim()
  if (said.length > SHORT) return undefined
  const [yes, no] = [YES.test(said), NO.test(said)]
  if (yes === no) return undefined
  return yes ? 'yes' : 'no'
}

/** Whether a short message wants the last change taken back. */
export function wantsUndo(text: string): boolean {
  return text.trim().length <= SHORT && UNDO.test(text)
}
