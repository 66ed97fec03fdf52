import { type AreaChange, endsKey, goneKeys, looksCutOff } from '~/domain/import/area-changes'
import { sortKey } from '~/domain/text/sort-key'
import { db } from '~/platform/database/client.server'
import type { Outcome } from '~/platform/imports/import-report.server'

type Named = { code: string; name: string }
type Asked = {
  listed: ReadonlySet<string>
  /** what the list names for the first time */
  fresh: readonly Named[]
  due: readonly AreaChange[]
  day: string
  /** how many rows could not be read */
  refused: number
}
type Gone = { ended: (AreaChange & { line: null })[]; unclear: Outcome[]; problem: string | null }

/**
 * Which municipalities a complete list no longer has. Only states that the list has are looked at. Nothing is
 * ended where rows could not be read or where so much is missing that the list may be cut off.
 */
export async function findGone({ listed, fresh, due, day, refused }: Asked): Promise<Gone> {
  const states = [...new Set([...listed].map((code) => code.slice(0, 2)))]
  const known = await db.region.findMany({
    where: {
      level: 'municipality',
      validUntil: null,
      OR: states.map((state) => ({ code: { startsWith: state } })),
    },
    select: { code: true, nameDe: true },
  })
  const explained = new Set(due.flatMap(({ kind, oldKey }) => (endsKey(kind) ? [oldKey] : [])))
  const named = known.map(({ code, nameDe }) => ({ code, name: nameDe }))
  const unexplained = named.filter(({ code }) => !explained.has(code))
  const gone = goneKeys(unexplained, listed, fresh, sortKey)
  const none = { ended: [], unclear: [] }
  if (gone.length === 0) return { ...none, problem: null }
  if (refused > 0)
    return { ...none, problem: `${gone.length} keys are missing, but some rows were refused: none is ended` }
  if (looksCutOff(gone.length, named.length))
    return { ...none, problem: `${gone.length} of ${named.length} keys are missing: is the list complete?` }
  return {
    problem: null,
    ended: gone
      .filter(({ perhaps }) => perhaps === null)
      .map(({ code }) => ({ line: null, oldKey: code, newKey: null, kind: 'dissolved', on: day })),
    unclear: gone.flatMap(({ code, name, perhaps }): Outcome[] =>
      perhaps === null
        ? []
        : [
            {
              line: null,
              externalId: code,
              name,
              fate: 'forStaff',
              reason: 'perhapsRenumbered',
              column: perhaps,
            },
          ],
    ),
  }
}
