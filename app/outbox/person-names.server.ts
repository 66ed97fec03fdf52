import { nameIn } from '~/domain/account/erased'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { fillFound } from './found-things.server'

function personIdIn(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('personId' in params)) return null
  return typeof params.personId === 'string' ? params.personId : null
}

/**
 * Puts the present names of persons into the params of messages, as `person`: one statement for all of them,
 * none where no message names anybody. Stored messages hold ids only, so that a name is erased in one place.
 * What was found for saved searches is put in likewise.
 */
export async function nameAll<Row extends { params: unknown }>(
  rows: readonly Row[],
  locale: Locale,
): Promise<(Omit<Row, 'params'> & { params: unknown })[]> {
  return fillFound(await fillNames(rows, locale), locale)
}

async function fillNames<Row extends { params: unknown }>(rows: readonly Row[], locale: Locale) {
  const ids = new Set(rows.flatMap(({ params }) => personIdIn(params) ?? []))
  if (ids.size === 0) return [...rows]
  const people = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, displayName: true },
  })
  const names = new Map(people.map(({ id, displayName }) => [id, nameIn(locale, displayName)]))
  return rows.map((row) => {
    const id = personIdIn(row.params)
    if (id === null) return row
    return { ...row, params: { ...Object(row.params), person: names.get(id) ?? '–' } }
  })
}

/** The same for the params of one message. */
export async function withNames(params: unknown, locale: Locale): Promise<unknown> {
  const [row] = await nameAll([{ params }], locale)
  return row?.params
}
