import { opened } from '~/platform/database/client.server'

type Query = (text: string, ...rest: unknown[]) => Promise<unknown>
type Runner = { query: Query }

/**
 * Runs something on the embedded database and tells the SQL statements that reached the engine, those
 * inside transactions too; only BEGIN and COMMIT are not told.
 * @throws Error on another engine
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const open = opened()
  if (open.engine !== 'pglite') throw new Error('statements are counted on the embedded database')
  const { pglite } = open
  const statements: string[] = []
  const told = (runner: Runner): Query => {
    const query = runner.query.bind(runner)
    return (text, ...rest) => {
      statements.push(text)
      return query(text, ...rest)
    }
  }
  const outside = told(pglite as Runner)
  const transaction = pglite.transaction.bind(pglite)
  Object.assign(pglite, {
    query: outside,
    transaction: (inside: Parameters<typeof transaction>[0]) =>
      transaction((tx) => {
        Object.assign(tx, { query: told(tx as Runner) })
        return inside(tx)
      }),
  })
  try {
    await work()
  } finally {
    Reflect.deleteProperty(pglite, 'query')
    Reflect.deleteProperty(pglite, 'transaction')
  }
  return statements
}
