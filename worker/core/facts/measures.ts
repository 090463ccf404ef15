/** Body measures in centimetres or inches by the words people use, in the desk's languages. */
const WORDS: Record<string, RegExp> = {
  chest:
    /chest|bust|brust\p{L}*|borst\p{L}*|poitrine|pecho|torace|petto|peito|klat\p{L}*|piersi\p{L}*/iu,
  waist: /waist|taille\p{L}*|taillenumfang|bund|tour de taille|cintura|vita|pas\p{L}*|tali\p{L}*/iu,
  hips: /hips?|hüft\p{L}*|heup\p{L}*|hanche\p{L}*|cadera|fianchi|anca|biod\p{L}*/iu,
  height:
    /height|tall|größe von|körpergröße|groß|lengte|lang|taille de \d|mesure|estatura|altura|mido|altezza|alto|alta|altura|wzrost\p{L}*/iu,
  foot: /foot|feet|fuß\p{L}*|voet\p{L}*|pied|pie|piede|pé|stop\p{L}*/iu,
  inseam:
    /inseam|schrittlänge|binnenbeen\p{L}*|entrejambe|entrepierna|cavallo|entrepernas|krok\p{L}*/iu,
}

/** What a text says of somebody's measures: `{ chest: 98 }`, in the unit it names or else in centimetres. */
export function measuresIn(text: string): { name: string; value: number; unit: 'cm' | 'in' }[] {
  const found = [
    ...text.matchAll(
      /(?<![\d#])(\d{2,3}(?:[.,]\d)?)\s*(cm|centim\p{L}*|in|inch\p{L}*|zoll|")?(?![\p{L}\d])/giu,
    ),
  ]
  return found.flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 25)
    const name = nearest(before, 'last') ?? nearest(after, 'first')
    if (name === undefined) return []
    const unit = /^(?:in|zoll|")/i.test(match[2] ?? '') ? ('in' as const) : ('cm' as const)
    return [{ name, value: Number((match[1] ?? '').replace(',', '.')), unit }]
  })
}

function nearest(text: string, which: 'first' | 'last'): string | undefined {
  const hits = Object.entries(WORDS).flatMap(([name, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{ name, at: match.index }] : []
  })
  const sorted = hits.toSorted((a, b) => a.at - b.at)
  return (which === 'last' ? sorted.at(-1) : sorted[0])?.name
}
