import { lastConfirmed } from '~/domain/register/entry-view'
import { contentFrom } from '~/domain/register/fields'
import type { ExportedEntry } from '~/domain/register/standards/standard'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import { PUBLIC_ENTRIES, PUBLIC_ENTRY } from '~/platform/public-data/public-entries.server'
import { valueNames } from './value-names.server'

/** Entries that are read at once: few enough for the memory, many enough for the database. */
const AT_ONCE = 200

/** Of an entry nothing is read but what everybody sees: its working copy does not even leave the database. */
const PUBLIC_PART = {
  id: true,
  confirmedAt: true,
  authority: { select: { id: true, name: true } },
  currentVersion: { select: { number: true, publishedAt: true, content: true } },
} as const

/** All public entries, in pages by id, so that a file of any length is made with little memory. */
export async function* exportPages(): AsyncGenerator<ExportedEntry[], void> {
  let after: string | undefined
  do {
    const rows = await db.registerEntry.findMany({
      where: { ...PUBLIC_ENTRY, ...(after !== undefined && { id: { gt: after } }) },
      ...{ orderBy: { id: 'asc' }, take: AT_ONCE, select: PUBLIC_PART },
    })
    yield await exported(rows)
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id
  } while (after !== undefined)
}

/** One public entry. @throws Response 404 where it is not public */
export async function exportOne(id: string): Promise<ExportedEntry> {
  const row = await db.registerEntry.findFirst({ where: { ...PUBLIC_ENTRY, id }, select: PUBLIC_PART })
  const [entry] = row ? await exported([row]) : []
  if (!entry) throw notFound()
  return entry
}

type Row = {
  id: string
  confirmedAt: Date | null
  authority: { id: string; name: string }
  currentVersion: { number: number; publishedAt: Date; content: unknown } | null
}

async function exported(rows: readonly Row[]): Promise<ExportedEntry[]> {
  const { publicUrl } = configuration()
  const entries = rows.flatMap(({ id, confirmedAt, authority, currentVersion }): ExportedEntry[] => {
    if (!currentVersion) return []
    const { number, publishedAt, content } = currentVersion
    return [
      {
        ...{ id, url: publicUrl + path('de', 'registerEntry', { entryId: id }) },
        ...{ authority: authority.name, authorityId: authority.id, version: String(number) },
        publishedAt: publishedAt.toISOString(),
        confirmedAt: lastConfirmed(publishedAt, confirmedAt).toISOString(),
        content: contentFrom(content),
      },
    ]
  })
  const { organisations } = await valueNames(
    'de',
    entries.map(({ content }) => content),
  )
  // A profile that is no longer public is nobody's address, in files as on the page.
  return entries.map(({ content, ...entry }) => ({
    ...entry,
    content: {
      ...content,
      providerOrganisation: Object.hasOwn(organisations, content.providerOrganisation)
        ? content.providerOrganisation
        : '',
    },
  }))
}

/** Changes whenever something in the files does. One statement, which reads no content. */
export async function exportStamp(): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string | null }[]>`
    SELECT md5(string_agg(concat_ws(' ', v."id", e."confirmedAt", o."id", o."name", p."state"), ',' ORDER BY e."id"))
      AS "stamp"
    FROM ${PUBLIC_ENTRIES} LEFT JOIN "Organisation" p ON p."id" = v."providerOrganisationId"`
  return row?.stamp ?? ''
}
