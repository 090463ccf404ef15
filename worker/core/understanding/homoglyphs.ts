const CYRILLIC: [string, string] = [
  'аеѕіјкмнорстухһԁԛԝёАВЕКМНОРСТУХЅІЈЁ',
  'aesijkmhopctyxhdqweABEKMHOPCTYXSIJE',
]
const GREEK: [string, string] = ['αεικνορτυχγηωςΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aeikvoptuxynwcABEZHIKMNOPTYX']

/** Cyrillic and Greek letters that look like Latin ones, and the letter a reader sees. */
export const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK].flatMap(([from, to]) =>
    [...from].map((letter, index): [string, string] => [letter, to.charAt(index)]),
  ),
)
