/**
 * What the table of documents tells apart: a listing is an imported entry that nobody has taken over, a foreign
 * challenge one that others published; it stands here only while its source is matched. Pilots and entries of the
 * register are compared with challenges, nothing else.
 */
export type DocumentKind =
  | 'challenge'
  | 'organisation'
  | 'listing'
  | 'foreignChallenge'
  | 'pilot'
  | 'registerEntry'

/** What search and matching read of a public thing. */
export type SearchText = {
  kind: DocumentKind
  language: 'de' | 'en'
  title: string
  /** in order and with repetitions */
  lexemes: string[]
}
