/** A pattern in which `<` begins and `>` ends a word; `\b` knows no letters but English ones. */
function spoken(source: string): RegExp {
  return new RegExp(source.replaceAll('<', '(?<!\\p{L})').replaceAll('>', '(?!\\p{L})'), 'iu')
}

/**
 * Words by which a customer asks for more than the policy gives, and words by which a refused return or refund is
 * disputed, in the languages of the desk. Both are for people (judgment, not rule-matching).
 */
const EXCEPTION = [
  String.raw`<(?:make|making|grant|allow)\s+(?:me\s+|us\s+)?(?:an?|one)\s+(?:\p{L}+\s+)?exception>`,
  String.raw`<goodwill>|<just this once>|<bend the rules>`,
  String.raw`<ausnahme\s+(?:machen|möglich|bitten)>|<aus kulanz>|<kulanz(?:weise|halber|regelung|lösung)?>|<ein auge zudrücken>`,
  String.raw`<uitzondering\s+(?:maken|mogelijk)>|<om (?:een )?uitzondering>|<coulance>|<voor deze ene keer>`,
  String.raw`<faire une (?:petite )?exception>|<exceptionnellement>|<geste commercial>|<à titre exceptionnel>`,
  String.raw`<(?:hacer|hagan|hacerme|haced) una excepción>|<gesto comercial>|<solo por esta vez>`,
  String.raw`<(?:fare|farmi|faccia|fate) un['’ ]?\s?eccezione>|<in via eccezionale>|<solo per questa volta>`,
  String.raw`<(?:abrir|fazer|abram|façam) uma exceção>|<(?:excecionalmente|excepcionalmente)>|<só desta vez>`,
  String.raw`<(?:zrobić|zrobicie|zrobią|zrobi)\s+(?:\p{L}+\s+){0,2}wyjąt(?:ek|ku)>|<w drodze wyjątku>|<w ramach dobrej woli>`,
].map(spoken)

const REFUSED =
  '<(?:refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|den(?:y|ied|ies|ying)|turned? down)>'
const DISPUTE = [
  `${REFUSED}[^.!?\\n]{0,40}<(?:returns?|refunds?|exchange|claim|warranty)>`,
  `<(?:returns?|refunds?|exchange|claim)>[^.!?\\n]{0,30}<(?:was|has been|got|is|been)>[^.!?\\n]{0,20}${REFUSED}`,
  ...eitherWay(
    'rücksendung|retoure|rückgabe|erstattung|rückerstattung|reklamation|umtausch',
    'abgelehnt|verweigert|zurückgewiesen|nicht (?:akzeptiert|anerkannt)',
  ),
  ...eitherWay(
    'retour|retourzending|terugbetaling|claim|garantie',
    'afgewezen|geweigerd|afgekeurd|weiger(?:t|en|de|den)|niet geaccepteerd',
  ),
  ...eitherWay(
    'retour|remboursement|rembourser|réclamation|échange',
    'refus(?:é|ée|ez|e|ent)|rejet(?:é|ée)',
  ),
  ...eitherWay(
    'devolución|reembolso|reclamación|cambio',
    'rechaza(?:n|ron|do|da)|denega(?:do|da|ron)|deniegan|nega(?:do|da|ron)|niegan',
  ),
  ...eitherWay(
    'reso|rimborso|reclamo|cambio',
    'rifiutat[oaie]|rifiutano|respint[oa]|negat[oaie]|negano',
  ),
  ...eitherWay(
    'devolução|reembolso|reclamação|troca',
    'recusad[oa]|recusa(?:m|ram)|rejeitad[oa]|rejeitaram|negad[oa]|negaram',
  ),
  ...eitherWay(
    'zwrot\\p{L}*|reklamacj\\p{L}+|wymian\\p{L}+',
    'odrzuc\\p{L}+|odmówi\\p{L}+|odmawia\\p{L}*|nie (?:uznan|przyjęt)\\p{L}+',
  ),
].map(spoken)

/** Thing and refusal in one sentence, whichever comes first. */
function eitherWay(thing: string, refused: string): string[] {
  const near = '[^.!?\\n]{0,40}'
  return [`<(?:${thing})>${near}<(?:${refused})>`, `<(?:${refused})>${near}<(?:${thing})>`]
}

/** The words that ask for an exception, if there are any. */
export function asksException(text: string): string | undefined {
  return firstOf(EXCEPTION, text)
}

/** The words that dispute a refused return or refund, if there are any. */
export function disputesReturn(text: string): string | undefined {
  return firstOf(DISPUTE, text)
}

const READ = 4_000

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  const start = text.slice(0, READ)
  for (const pattern of patterns) {
    const [words] = pattern.exec(start) ?? []
    if (words !== undefined) return words.slice(0, 80)
  }
  return undefined
}
