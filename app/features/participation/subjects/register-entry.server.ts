import { Prisma } from '#prisma/generated/client'
import type { RegisterState } from '~/domain/register/entry'
import { isPublicEntry } from '~/domain/register/entry-view'
import { path } from '~/paths'
import type { SubjectKind } from './subject'

type Row = {
  id: string
  title: string
  state: RegisterState
  currentVersionId: string | null
  organisationId: string
  organisationName: string
}

/** Entries of the register: talked about as long as everybody may read them. */
export const registerEntrySubject: SubjectKind = {
  name: 'registerEntry',
  async read(ids, _at, from, isLocked = false) {
    const rows = await from.$queryRaw<Row[]>`
      SELECT e.id, coalesce(v.name, e.content->>'name', '') AS title, e.state::text AS state, e."currentVersionId",
        o.id AS "organisationId", o.name AS "organisationName"
      FROM "RegisterEntry" e JOIN "Organisation" o ON o.id = e."authorityId"
        LEFT JOIN "RegisterVersion" v ON v.id = e."currentVersionId"
      WHERE e.id = ANY(${[...ids]}::text[]) ${isLocked ? Prisma.sql`FOR SHARE OF e` : Prisma.empty}`
    return rows.map(({ state, currentVersionId, ...row }) => ({
      ...{ ...row, type: 'registerEntry' },
      address: {
        de: path('de', 'registerEntry', { entryId: row.id }),
        en: path('en', 'registerEntry', { entryId: row.id }),
      },
      isPublic: isPublicEntry({ state, currentVersionId }),
      isOpen: isPublicEntry({ state, currentVersionId }),
    }))
  },
}
