import { gradesFrom } from '~/domain/register/experience'
import { contentFrom } from '~/domain/register/fields'
import { db } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { EntryRow } from './entry-facts.server'

/** Many more than any entry will have; the oldest are left out. */
const MOST_VERSIONS = 100

/** The version that everybody reads now. @throws Response 404 where the entry has none */
export async function readCurrentVersion({ currentVersionId }: Pick<EntryRow, 'currentVersionId'>) {
  const row = currentVersionId && (await db.registerVersion.findUnique({ where: { id: currentVersionId } }))
  if (!row) throw notFound()
  const { number, note, publishedAt, approvedByStaff } = row
  return { number, note, publishedAt, approvedByStaff, content: contentFrom(row.content) }
}

/** One version and the one before it, for what has changed. @throws Response 404 where there is none */
export async function readVersion(entryId: string, number: number) {
  const rows = await db.registerVersion.findMany({
    where: { entryId, number: { in: [number - 1, number] } },
    orderBy: { number: 'asc' },
  })
  const row = rows.at(-1)
  if (row?.number !== number) throw notFound()
  const before = rows.length > 1 ? rows[0] : undefined
  const { note, publishedAt, approvedByStaff } = row
  return {
    ...{ number, note, publishedAt, approvedByStaff, content: contentFrom(row.content) },
    before: before ? contentFrom(before.content) : null,
  }
}

/** The versions of an entry, newest first. */
export function listVersions(entryId: string) {
  return db.registerVersion.findMany({
    where: { entryId },
    orderBy: { number: 'desc' },
    take: MOST_VERSIONS,
    select: { number: true, publishedAt: true, note: true },
  })
}

/** What authorities say about a system, the owner's first, then by name. One statement. */
export async function listExperiences({ id, authorityId }: Pick<EntryRow, 'id' | 'authorityId'>) {
  const rows = await db.registerExperience.findMany({
    where: { entryId: id },
    include: { organisation: { select: { id: true, name: true } } },
    orderBy: [{ organisation: { sortKey: 'asc' } }, { id: 'asc' }],
  })
  const shown = rows.map(
    ({ id: key, beginMonth, endMonth, grades, text, wouldUseAgain, asOf, organisation }) => ({
      ...{ id: key, beginMonth, endMonth, text, wouldUseAgain, organisation },
      ...{ grades: gradesFrom(grades), asOf: asOf.toISOString().slice(0, 10) },
      isOwner: organisation.id === authorityId,
    }),
  )
  return [...shown.filter((one) => one.isOwner), ...shown.filter((one) => !one.isOwner)]
}
export type ShownExperience = Awaited<ReturnType<typeof listExperiences>>[number]
