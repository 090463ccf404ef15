/** What the script tag says. */
export type Tag = {
  origin: string
  merchant: string
  language: string | undefined
  identity: string | undefined
}
