import type { Prisma } from '#prisma/generated/client'
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

export const EXPERIENCES_ON_A_PAGE = 20

type ExperienceRow = {
  id: string
  beginMonth: string
  endMonth: string
  grades: Prisma.JsonValue
  text: string
  wouldUseAgain: boolean
  asOf: string
  organisationId: string
  name: string
  isOwner: boolean
}

/** What authorities say about a system, the owner's first, then by name: a page of it. One statement. */
export async function listExperiences(
  { id, authorityId }: Pick<EntryRow, 'id' | 'authorityId'>,
  page: number,
) {
  const rows = await db.$queryRaw<ExperienceRow[]>`
    SELECT x."id", x."beginMonth", x."endMonth", x."grades", x."text", x."wouldUseAgain",
      to_char(x."asOf", 'YYYY-MM-DD') AS "asOf", o."id" AS "organisationId", o."name",
      o."id" = ${authorityId} AS "isOwner"
    FROM "RegisterExperience" x JOIN "Organisation" o ON o."id" = x."organisationId"
    WHERE x."entryId" = ${id} ORDER BY "isOwner" DESC, o."sortKey", x."id"
    LIMIT ${EXPERIENCES_ON_A_PAGE + 1}::int OFFSET ${(page - 1) * EXPERIENCES_ON_A_PAGE}::int`
  const experiences = rows
    .slice(0, EXPERIENCES_ON_A_PAGE)
    .map(({ organisationId, name, grades, ...shown }) => ({
      ...{ ...shown, grades: gradesFrom(grades), organisation: { id: organisationId, name } },
    }))
  return { experiences, hasMore: rows.length > EXPERIENCES_ON_A_PAGE }
}
export type ShownExperience = Awaited<ReturnType<typeof listExperiences>>['experiences'][number]
