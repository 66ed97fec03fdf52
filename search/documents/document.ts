/** What the table of documents tells apart: a listing is an imported entry that nobody has taken over. */
export type DocumentKind = 'challenge' | 'organisation' | 'listing'

/** What search and matching read of a public thing. */
export type SearchText = {
  kind: DocumentKind
  language: 'de'
  title: string
  /** in order and with repetitions */
  lexemes: string[]
}
