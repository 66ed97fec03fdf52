import type { ParserOptions, PGlite } from '@electric-sql/pglite'

/** What turns the text of a value into a value, by the type's number. */
export type Readers = PGlite['parsers']

/**
 * The embedded database as Prisma's adapter asks it. The adapter hands its readers over with every statement,
 * and PGlite merges them with its own four hundred each time: that takes three times as long as a small
 * statement. Here they are merged once.
 * @returns the database to ask, and the readers that were replaced, for whoever asks PGlite itself
 */
export function mergeReaders(pglite: PGlite): { asked: PGlite; replaced: Readers } {
  const replaced: Readers = {}
  let isMerged = false
  const merge = (readers: ParserOptions = {}) => {
    if (isMerged) return
    isMerged = true
    for (const type of Object.keys(readers).map(Number)) {
      const own = pglite.parsers[type]
      if (own) replaced[type] = own
    }
    pglite.parsers = { ...pglite.parsers, ...readers }
  }
  const query =
    (asker: Pick<PGlite, 'query'>): PGlite['query'] =>
    (text, values, { parsers, ...options } = {}) => {
      merge(parsers)
      return asker.query(text, values, options)
    }
  const transaction: PGlite['transaction'] = (work) =>
    pglite.transaction((tx) => work(instead(tx, { query: query(tx) })))
  return { asked: instead(pglite, { query: query(pglite), transaction }), replaced }
}

/** The same object, with some of its methods replaced. */
function instead<Whole extends object>(whole: Whole, replacing: Partial<Whole>): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (name in replacing) return Reflect.get(replacing, name)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
