/**
 * Sayings that the built-in engine reads as something else: `language/task/wording`. They are no successes and are not
 * counted as such; what a misreading must never do is change something that was not offered first.
 */
export const READ_OTHERWISE: ReadonlySet<string> = new Set([
  'en/changes how many/again',
  'en/gets money back for what has not left/again',
  'nl/gets money back for what has not left/again',
  'fr/gets money back for what has not left/again',
  'es/gets money back for what has not left/again',
  'nl/exchanges something/again',
  'it/exchanges something/again',
  'pl/exchanges something/first',
  'fr/cancels an order/again',
  'fr/changes the version/first',
  'es/asks why a code fails/again',
  'it/compares two things/again',
  'pl/asks whether this is a robot, and hears the truth/again',
])
